/** What keys, clicks and fingers can ask for. */
export type Command =
  | 'next'
  | 'previous'
  | 'nextSlide'
  | 'previousSlide'
  | 'first'
  | 'last'
  | 'fullScreen'
  | 'overview'
  | 'presenter'
  | 'find'
  | 'black'
  | 'white'
  | 'laser'
  | 'pen'
  | 'clear'
  | 'help'
  | 'leave'
  | 'choose';

/** Keys as in Marp's own view where it has them, and as presenter remotes send them. */
const keys: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullScreen',
  F5: 'fullScreen',
  o: 'overview',
  p: 'presenter',
  g: 'find',
  '/': 'find',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  l: 'laser',
  d: 'pen',
  c: 'clear',
  '?': 'help',
  Enter: 'choose',
  Escape: 'leave',
};

/** With Shift a key leaves out the steps of a slide. */
const shifted: Readonly<Record<string, Command>> = {
  ArrowRight: 'nextSlide',
  ArrowDown: 'nextSlide',
  PageDown: 'nextSlide',
  ArrowLeft: 'previousSlide',
  ArrowUp: 'previousSlide',
  PageUp: 'previousSlide',
  ' ': 'previous',
};

/** A line of what is shown behind `?`. */
export type HelpLine = readonly [keys: string, meaning: string];

export const helpLines: readonly HelpLine[] = [
  ['→ ↓ Space Page Down', 'Next step or slide'],
  ['← ↑ Page Up', 'Previous step or slide'],
  ['Shift →, Shift ←', 'Next or previous slide, without steps'],
  ['Home, End', 'First slide, last slide'],
  ['g, /', 'Go to a slide, by its number or words on it'],
  ['o', 'Overview'],
  ['f', 'Full screen'],
  ['p', 'Presenter view in a second window'],
  ['b, w', 'Black screen, white screen'],
  ['l, d, c', 'Laser pointer, pen, clear the drawing'],
  ['Esc', 'Leave'],
];

/** What of a press of a key tells which one it is. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** The key that was meant: also with Caps Lock on, or on a keyboard of letters that are not Latin. */
export function keyOf({ key, code, shiftKey }: PressedKey): string {
  if (shiftKey || key.length !== 1) return key;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (place !== undefined && key > '\x7f' ? place : key).toLowerCase();
}

/** The commands that a key which is held down goes on giving; others would flicker. */
export const held: ReadonlySet<Command> = new Set(['next', 'previous', 'nextSlide', 'previousSlide']);

/** The command of a key; where text runs to the left the arrows do too. */
export function commandOfKey(key: string, shift: boolean, rtl: boolean): Command | undefined {
  const table = shift && Object.hasOwn(shifted, key) ? shifted : keys;
  const command = Object.hasOwn(table, key) ? table[key] : undefined;
  return rtl && (key === 'ArrowLeft' || key === 'ArrowRight') ? opposite(command) : command;
}

/** The command of a click at `x` of `width`: the edges turn the page. */
export function commandOfClick(x: number, width: number, rtl: boolean): Command | undefined {
  const share = x / width;
  if (share > 0.2 && share < 0.8) return undefined;
  return share >= 0.8 !== rtl ? 'next' : 'previous';
}

/** The command of a finger that moved by so many px; more sideways than up or down, and far enough. */
export function commandOfSwipe(dx: number, dy: number, rtl: boolean): Command | undefined {
  if (Math.abs(dx) < 40 || Math.abs(dx) < 1.5 * Math.abs(dy)) return undefined;
  return dx < 0 !== rtl ? 'next' : 'previous';
}

/** The slide that `#n` names, from 0; `undefined` for another fragment. */
export function slideOfHash(hash: string, total: number): number | undefined {
  const number = /^#(\d{1,6})$/.exec(hash)?.[1];
  return number === undefined ? undefined : Math.max(0, Math.min(total - 1, Number(number) - 1));
}

const opposites: Partial<Record<Command, Command>> = {
  next: 'previous',
  previous: 'next',
  nextSlide: 'previousSlide',
  previousSlide: 'nextSlide',
};

function opposite(command: Command | undefined): Command | undefined {
  return command && (opposites[command] ?? command);
}
