import type { RoomAddress, ServerMessage } from '../../model/live.js';
import { addDialog, asDialog, type Dialog } from '../dialogs.js';
import { button, element } from '../element.js';

/** Shows the audience where to follow. */
export function addRoomDialog({ address, qr }: RoomAddress): Dialog {
  const dialog = addDialog(
    'Follow along',
    'live-room',
    element('h2', {}, 'Follow along'),
    element('img', { src: qr, alt: `QR code of ${address}`, width: 360, height: 360 }),
    element('p', { class: 'live-address' }, address.replace('http://', '')),
  );
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => key === 'q' && dialog.close());
  return asDialog(dialog);
}

/** A small code in the corner of the first slide; a click makes it large. */
export function addRoomCard({ address, qr }: RoomAddress, open: () => void): HTMLElement {
  const picture = element('img', { src: qr, alt: '', width: 96, height: 96 });
  const card = button('', `Follow along: ${address}`, open);
  card.className = 'live-card';
  card.append(picture, element('span', {}, 'Follow along'));
  document.body.append(card);
  return card;
}

type Code = Extract<ServerMessage, { kind: 'code' }>;

/** Shows the speaker the code for one phone. */
export function addPairDialog(): { show(code: Code): void; close(): void } {
  const picture = element('img', { alt: 'QR code of the remote', width: 240, height: 240 });
  const digits = element('p', { class: 'live-code' });
  const where = element('p', { class: 'live-address' });
  const life = element('p');
  const dialog = addDialog(
    'Pair a phone',
    'live-pair',
    element('h2', {}, 'Pair a phone'),
    picture,
    digits,
    where,
    life,
    button('Close', 'Close', () => dialog.close()),
  );
  return {
    show({ code, address, qr, seconds }) {
      picture.src = qr;
      digits.textContent = `${code.slice(0, 3)} ${code.slice(3)}`;
      where.textContent = address.replace('http://', '');
      life.textContent = `For one phone, within ${Math.round(seconds / 60)} minutes.`;
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
  };
}
