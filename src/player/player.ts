import {
  type Command,
  commandOfClick,
  commandOfKey,
  commandOfSwipe,
  slideAfter,
  slideOfHash,
} from './commands.js';
import { addFurniture } from './furniture.js';

const root = document.documentElement;
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const rtl = root.dir === 'rtl';
const { progress, black, help, status } = addFurniture(document);
let current = -1;

const actions: Partial<Record<Command, () => void>> = {
  fullScreen: toggleFullScreen,
  overview: () => setOverview(!isOverview()),
  black: () => {
    black.hidden = !black.hidden;
  },
  help: () => (help.open ? help.close() : help.showModal()),
  choose: () => (isOverview() ? setOverview(false) : run('next')),
  leave: () => {
    black.hidden = true;
    setOverview(false);
  },
};

function run(command: Command): void {
  const act = actions[command];
  if (act) act();
  else {
    black.hidden = true;
    go(slideAfter(command, current, slides.length));
  }
}

/** Shows a slide and writes its number into the address, so that back and forward work. */
function go(index: number): void {
  if (index === current) return;
  show(index);
  try {
    history.pushState(null, '', `#${index + 1}`);
  } catch {
    // A document without an address of its own (`srcdoc`) keeps no history.
  }
}

function show(index: number): void {
  slides[current]?.classList.remove('current');
  current = index;
  const slide = slides[current];
  if (!slide) return;
  slide.classList.add('current');
  progress.style.transform = `scaleX(${(current + 1) / slides.length})`;
  status.textContent = slide.ariaLabel;
  if (isOverview()) slide.scrollIntoView({ block: 'nearest' });
  else window.scrollTo(0, 0);
}

/** The slide of the address: a number, or a heading somewhere in a slide. */
function slideOfAddress(): number {
  const target = location.hash.length > 1 ? document.getElementById(decodeFragment(location.hash)) : null;
  const inside = slides.findIndex((slide) => slide.contains(target));
  return slideOfHash(location.hash, slides.length) ?? Math.max(inside, 0);
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function isOverview(): boolean {
  return root.classList.contains('overview');
}

function setOverview(on: boolean): void {
  root.classList.toggle('overview', on);
  if (on) slides[current]?.scrollIntoView({ block: 'center' });
  else window.scrollTo(0, 0);
}

function toggleFullScreen(): void {
  // Both may be refused by the browser; the talk goes on in the window.
  const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
  done?.catch(() => undefined);
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onLink = event.target instanceof Element && event.target.closest('a') !== null;
  const command = commandOfKey(event.key, event.shiftKey, rtl);
  if (!command || (onLink && event.key === 'Enter') || (help.open && command !== 'help')) return;
  event.preventDefault();
  run(command);
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (help.open) return help.close();
  if (target.closest('a') || !getSelection()?.isCollapsed) return;
  if (isOverview()) {
    const index = slides.findIndex((slide) => slide.contains(target));
    if (index === -1) return;
    setOverview(false);
    go(index);
  } else if (!black.hidden) run('black');
  else {
    const command = commandOfClick(event.clientX, innerWidth, rtl);
    if (command) run(command);
  }
});

let touch: { x: number; y: number } | undefined;
document.addEventListener(
  'touchstart',
  ({ touches: [first, second] }) => {
    touch = first && !second && !isOverview() ? { x: first.clientX, y: first.clientY } : undefined;
  },
  { passive: true },
);
document.addEventListener('touchend', ({ changedTouches: [last] }) => {
  const command = touch && last && commandOfSwipe(last.clientX - touch.x, last.clientY - touch.y, rtl);
  touch = undefined;
  if (command) run(command);
});

let wheelRest = 0;
document.addEventListener(
  'wheel',
  ({ deltaX, deltaY, ctrlKey, timeStamp }) => {
    const delta = Math.abs(deltaY) > Math.abs(deltaX) ? deltaY : deltaX;
    // One turn is one slide, though a touchpad goes on sending for a while.
    if (ctrlKey || isOverview() || Math.abs(delta) < 8 || timeStamp < wheelRest) return;
    wheelRest = timeStamp + 350;
    run(delta > 0 ? 'next' : 'previous');
  },
  { passive: true },
);

addEventListener('popstate', () => show(slideOfAddress()));
addEventListener('hashchange', () => show(slideOfAddress()));

root.classList.add('playing');
show(slideOfAddress());
