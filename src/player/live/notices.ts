import type { LiveFault } from '../../model/live.js';
import { button, element } from '../element.js';

/** What a speaker's window says of the file and of the line to the server. */
export interface Notices {
  /** Why the newest deck is not shown; nothing when it is. */
  showFault(fault: LiveFault | undefined): void;
  showLine(isOpen: boolean): void;
  say(text: string): void;
  /** Says nothing more, also of what was said, until it may again. */
  hush(isQuiet: boolean): void;
}

/** How long a line may be lost before anything is said of it, and how long a word stays, in ms. */
const patience = 1500;
const sayTime = 5000;

/** Adds the overlay for faults, and the chip for the line. */
export function addNotices(): Notices {
  const place = element('p', { class: 'live-place' });
  const text = element('p', { class: 'live-text' });
  const hint = element('p');
  const hide = button('Hide', 'Hide this until the next save', () => overlay.remove());
  const foot = element('p', { class: 'live-foot' }, 'The last good deck stays up.', hide);
  const overlay = element('section', { class: 'live-fault', role: 'alert' }, place, text, hint, foot);
  const chip = element('p', { class: 'live-chip', role: 'status', hidden: true });
  document.body.append(chip);
  let timer: number | undefined;
  let lineTimer: number | undefined;
  const chipFor = (words: string, time?: number): void => {
    chip.textContent = words;
    chip.hidden = words === '';
    clearTimeout(timer);
    if (time !== undefined) timer = window.setTimeout(() => chipFor(''), time);
  };
  return {
    showFault(fault) {
      if (!fault) return overlay.remove();
      place.textContent = fault.place;
      text.textContent = fault.text;
      hint.textContent = fault.hint;
      document.body.append(overlay);
    },
    showLine(isOpen) {
      if (isOpen) {
        clearTimeout(lineTimer);
        lineTimer = undefined;
        return chipFor('');
      }
      // Every try that fails comes by here: the time runs from the first one.
      lineTimer ??= window.setTimeout(() => chipFor('Connection lost. It comes back by itself.'), patience);
    },
    say: (words) => chipFor(words, sayTime),
    hush(isQuiet) {
      overlay.classList.toggle('hushed', isQuiet);
      chip.classList.toggle('hushed', isQuiet);
    },
  };
}
