import { button, element } from './element.js';
import { clockText, plannedSeconds, secondsLeft, slidesToSkip } from './pacing.js';
import type { Stopwatch } from './stopwatch.js';
import type { Talk } from './talk.js';

/** The dialog that helps a talk to end on time. */
export interface Landing {
  open(): void;
}

/** Proposes the slides to leave out, so that the talk ends within its slot; the speaker decides. */
export function addLanding(talk: Talk, stopwatch: Stopwatch): Landing {
  const slot = element('input', { type: 'number', min: '1', max: '600', step: '1' });
  slot.value = String(Math.max(1, Math.round(plannedSeconds(talk.data) / 60)));
  const summary = element('p');
  const list = element('ul');
  let proposed: readonly number[] = [];
  const draw = (): void => {
    const progress = {
      slide: talk.state.slide,
      elapsed: stopwatch.elapsed,
      onSlide: stopwatch.onSlide,
      skipped: talk.shape.skipped,
    };
    const available = Number(slot.value) * 60 - stopwatch.elapsed;
    proposed = slidesToSkip(talk.data, progress, available);
    summary.textContent = summaryText(secondsLeft(talk.data, progress), available, proposed.length);
    list.replaceChildren(
      ...proposed.map((slide) => element('li', {}, `${slide + 1}  ${talk.titles[slide] ?? ''}`)),
    );
  };
  const leaveOut = button('Leave these out', 'They stay in the deck, and one can go to them', () => {
    talk.skip(new Set([...talk.shape.skipped, ...proposed]));
    dialog.close();
  });
  const keepAll = button('Keep all slides', 'Leave none out', () => {
    talk.skip(new Set());
    dialog.close();
  });
  const close = button('Close', 'Change nothing', () => dialog.close());
  const label = element('label', {}, 'Minutes for the talk ', slot);
  const dialog = element(
    'dialog',
    { class: 'player-dialog presenter-landing', ariaLabel: 'Land on time' },
    ...[label, summary, list, leaveOut, keepAll, close],
  );
  slot.addEventListener('input', draw);
  document.body.append(dialog);
  return {
    open() {
      draw();
      dialog.showModal();
    },
  };
}

function summaryText(left: number, available: number, proposed: number): string {
  const need = `${clockText(left)} left as planned, ${clockText(available)} left in the slot.`;
  if (left <= available) return `${need} It fits.`;
  return proposed === 0
    ? `${need} Nothing is left to leave out.`
    : `${need} Leave these out to land on time:`;
}
