import { type HelpLine, helpLines } from './commands.js';
import { element } from './element.js';
import type { Talk } from './talk.js';

/** Something that is shown over the slides, and closes on Escape. */
export interface Dialog {
  readonly isOpen: boolean;
  toggle(): void;
}

/** The keys, behind `?`. */
export function addHelp(more: readonly HelpLine[] = [], lines = helpLines): Dialog {
  const rows = [...lines, ...more].flatMap(([keys, meaning]) => [
    element('dt', {}, keys),
    element('dd', {}, meaning),
  ]);
  const dialog = addDialog('Keys', 'player-help', element('dl', {}, ...rows));
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => key === '?' && dialog.close());
  return asDialog(dialog);
}

const mostHits = 50;

/** Goes to a slide by its number, or by words on it. */
export function addFinder(talk: Talk): Dialog {
  const field = element('input', { type: 'search', ariaLabel: 'Number of a slide, or words on it' });
  const hits = element('ol', { ariaLabel: 'Slides found' });
  const dialog = addDialog('Go to a slide', 'player-finder', field, hits);
  const goTo = (slide: number): void => {
    dialog.close();
    talk.goTo(slide);
  };
  const search = (): void => {
    const found = findSlides(talk, field.value).slice(0, mostHits);
    hits.replaceChildren(...found.map((slide) => hit(talk, slide, goTo)));
  };
  field.addEventListener('input', search);
  dialog.addEventListener('keydown', (event) => onFinderKey(event, hits));
  return asDialog(dialog, () => {
    field.value = '';
    search();
  });
}

/** The slides with a number or with all words of a query, in order. */
function findSlides({ slides, titles }: Talk, query: string): readonly number[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const all = slides.map((_, index) => index);
  const number = Number(query.trim());
  if (number >= 1 && number <= slides.length && Number.isInteger(number)) return [number - 1];
  const textOf = (slide: number): string =>
    `${titles[slide]} ${slides[slide]?.textContent ?? ''}`.toLowerCase();
  return all.filter((slide) => words.every((word) => textOf(slide).includes(word)));
}

function hit({ titles }: Talk, slide: number, goTo: (slide: number) => void): HTMLElement {
  const button = element('button', { type: 'button' }, `${slide + 1}  ${titles[slide] ?? ''}`);
  button.addEventListener('click', () => goTo(slide));
  return element('li', {}, button);
}

/** Enter takes the first hit; the arrows walk through all. */
function onFinderKey(event: KeyboardEvent, hits: HTMLElement): void {
  const buttons = [...hits.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
  const next = steps[event.key];
  if (next !== undefined) {
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus();
  } else if (event.key === 'Enter' && at === -1) {
    event.preventDefault();
    buttons[0]?.click();
  }
}

export function addDialog(label: string, name: string, ...children: readonly Node[]): HTMLDialogElement {
  const dialog = element('dialog', { ariaLabel: label, class: `player-dialog ${name}` }, ...children);
  document.body.append(dialog);
  return dialog;
}

export function asDialog(dialog: HTMLDialogElement, prepare?: () => void): Dialog {
  return {
    get isOpen() {
      return dialog.open;
    },
    toggle() {
      if (dialog.open) return dialog.close();
      prepare?.();
      dialog.showModal();
    },
  };
}
