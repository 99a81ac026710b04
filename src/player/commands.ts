/** What the audience's keys, clicks and fingers can ask for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'fullScreen'
  | 'overview'
  | 'black'
  | 'help'
  | 'leave'
  | 'choose';

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
  p: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullScreen',
  o: 'overview',
  b: 'black',
  '.': 'black',
  '?': 'help',
  Enter: 'choose',
  Escape: 'leave',
};

/** What is shown behind `?`. */
export const helpLines: readonly (readonly [keys: string, meaning: string])[] = [
  ['→ ↓ Space Page Down', 'Next slide'],
  ['← ↑ Page Up', 'Previous slide'],
  ['Home, End', 'First slide, last slide'],
  ['o', 'Overview'],
  ['f', 'Full screen'],
  ['b', 'Black screen'],
  ['Esc', 'Leave'],
];

/** The command of a key; where text runs to the left the arrows do too. */
export function commandOfKey(key: string, shift: boolean, rtl: boolean): Command | undefined {
  const command = Object.hasOwn(keys, key) ? keys[key] : undefined;
  const turned = (rtl && (key === 'ArrowLeft' || key === 'ArrowRight')) || (shift && key === ' ');
  return turned ? opposite(command) : command;
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
  return number === undefined ? undefined : clamp(Number(number) - 1, total);
}

/** The slide that a command leads to. */
export function slideAfter(command: Command, index: number, total: number): number {
  const steps: Partial<Record<Command, number>> = {
    next: index + 1,
    previous: index - 1,
    first: 0,
    last: total - 1,
  };
  return clamp(steps[command] ?? index, total);
}

function clamp(index: number, total: number): number {
  return Math.max(0, Math.min(total - 1, index));
}

function opposite(command: Command | undefined): Command | undefined {
  if (command === 'next') return 'previous';
  return command === 'previous' ? 'next' : command;
}
