import { type Command, commandOfClick, commandOfKey, commandOfSwipe, held, keyOf } from './commands.js';

/** How often a key that is held down turns the page, in ms: a button of a remote that sticks must not run away. */
const holdTime = 250;

/** Where commands go, and when the page keeps its keys and clicks to itself. */
export interface InputTarget {
  readonly rtl: boolean;
  run(command: Command): void;
  /** A dialog is open, or the overview is shown: only keys turn pages then. */
  isBusy(): boolean;
}

/** Keys, also those of presenter remotes. Fields and buttons keep theirs. */
export function listenToKeys({ rtl, run }: InputTarget): void {
  let rest = 0;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const command = commandOfKey(keyOf(event), event.shiftKey, rtl);
    if (!command || keepsKey(event.target, event.key)) return;
    event.preventDefault();
    if (event.repeat && (!held.has(command) || event.timeStamp < rest)) return;
    rest = event.timeStamp + holdTime;
    run(command);
  });
}

/** Clicks at the edges, fingers, and the wheel. */
export function listenToPointers(target: InputTarget, area: HTMLElement): void {
  area.addEventListener('click', (event) => {
    if (isOnControl(event.target) || target.isBusy() || getSelection()?.isCollapsed === false) return;
    const command = commandOfClick(event.clientX, innerWidth, target.rtl);
    if (command) target.run(command);
  });
  listenToTouch(target, area);
  listenToWheel(target);
}

/** Links, buttons and dialogs keep their clicks, also those that a key makes. */
export function isOnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, dialog') !== null;
}

/** Fingers that move sideways. */
export function listenToTouch(target: InputTarget, area: HTMLElement): void {
  let start: { readonly x: number; readonly y: number } | undefined;
  const begin = ({ touches: [first, second] }: TouchEvent): void => {
    // Two fingers zoom the page, and one moves what is zoomed.
    start =
      first && !second && !isZoomed() && !target.isBusy()
        ? { x: first.clientX, y: first.clientY }
        : undefined;
  };
  // Else the browser may take a finger that moves sideways for its own way back, and the slide that was left returns.
  const keep = (event: TouchEvent): void => {
    const [finger] = event.touches;
    if (!start || !finger || !event.cancelable) return;
    if (Math.abs(finger.clientX - start.x) > Math.abs(finger.clientY - start.y)) event.preventDefault();
  };
  const end = ({ changedTouches: [last] }: TouchEvent): void => {
    const command =
      start && last && commandOfSwipe(last.clientX - start.x, last.clientY - start.y, target.rtl);
    start = undefined;
    if (command) target.run(command);
  };
  area.addEventListener('touchstart', begin, { passive: true });
  area.addEventListener('touchmove', keep, { passive: false });
  area.addEventListener('touchend', end);
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.05;
}

function listenToWheel(target: InputTarget): void {
  let rest = 0;
  const turn = ({ deltaX, deltaY, ctrlKey, timeStamp }: WheelEvent): void => {
    const delta = Math.abs(deltaY) > Math.abs(deltaX) ? deltaY : deltaX;
    // One turn is one slide, though a touchpad goes on sending for a while.
    if (ctrlKey || target.isBusy() || Math.abs(delta) < 8 || timeStamp < rest) return;
    rest = timeStamp + 350;
    target.run(delta > 0 ? 'next' : 'previous');
  };
  document.addEventListener('wheel', turn, { passive: true });
}

function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  const dialog = target.closest('dialog');
  // For a moment after it was closed, a dialog still has the focus.
  if (dialog) return dialog.open;
  if (target.closest('input, textarea, select')) return true;
  return target.closest('a, button') !== null && (key === 'Enter' || key === ' ');
}
