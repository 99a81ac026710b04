import type { ServerMessage } from '../../model/live.js';
import { element } from '../element.js';

/** A phone that is paired. */
export interface Phone {
  readonly token: string;
  readonly name: string;
}

const key = 'postdeck-remote';

/** What this phone was paired as. */
export function knownPhone(): Phone | undefined {
  try {
    const kept = localStorage.getItem(key);
    // Only `keep` writes under this name.
    return kept === null ? undefined : (JSON.parse(kept) as Phone);
  } catch {
    return undefined;
  }
}

/** Takes a phone that is not paired any more for a new one. */
export function forgetPhone(): void {
  localStorage.removeItem(key);
}

function keep(phone: Phone): void {
  try {
    localStorage.setItem(key, JSON.stringify(phone));
  } catch {
    // A private window keeps nothing: it is paired until it is closed.
  }
}

/** The code of a QR code, in the page's address. */
export function codeOfAddress(): string | undefined {
  return /^#(\d{6})$/.exec(location.hash)?.[1];
}

/** Asks for the code that the presenter view shows, and for a name; the code of a QR code is in the address. */
export function askForCode(onPaired: (phone: Phone) => void): void {
  const code = element('input', {
    class: 'pair-code',
    inputMode: 'numeric',
    autocomplete: 'one-time-code',
    maxLength: 7,
    required: true,
    placeholder: '000 000',
    value: codeOfAddress() ?? '',
  });
  const name = element('input', {
    autocomplete: 'given-name',
    maxLength: 40,
    placeholder: 'as other speakers see it',
  });
  const problem = element('p', { class: 'pair-problem', role: 'alert' });
  const send = element('button', { type: 'submit' }, 'Pair this phone');
  const form = element(
    'form',
    { class: 'pair-form' },
    element('h1', {}, 'Remote'),
    element('p', {}, 'On the presenter view, choose “Pair a phone” and type the code that it shows.'),
    element('label', {}, 'Code', code),
    element('label', {}, 'Your name', name),
    send,
    problem,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send.disabled = true;
    problem.textContent = '';
    void redeem(code.value.replace(/\D/g, '')).then((token) => {
      send.disabled = false;
      if (token === undefined) {
        problem.textContent = 'This code is wrong, used or too old. Ask for a new one.';
        return;
      }
      const phone = { token, name: name.value };
      keep(phone);
      form.remove();
      onPaired(phone);
    });
  });
  document.querySelector('main')?.prepend(form);
  (code.value === '' ? code : name).focus();
}

/** The token for a code; nothing for a wrong one. */
function redeem(code: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${location.host}/live`);
    socket.addEventListener('open', () => socket.send(JSON.stringify({ kind: 'code', code })));
    socket.addEventListener('message', ({ data }) => {
      // Our own server wrote it.
      const message = JSON.parse(String(data)) as ServerMessage;
      if (message.kind === 'paired') resolve(message.token);
      socket.close();
    });
    socket.addEventListener('close', () => resolve(undefined));
  });
}
