import type { Command } from './commands.js';
import { addFinder, addHelp } from './dialogs.js';
import { element } from './element.js';
import { addInk } from './ink.js';
import { listenToKeys, listenToPointers } from './input.js';
import { mirrorTalk } from './mirror.js';
import { joinPartner, openPresenterWindow, tokenOfStage } from './partner.js';
import type { Talk } from './talk.js';
import { keepAwake } from './wake-lock.js';

const root = document.documentElement;

/** The page as the audience sees it. */
export function openStage(talk: Talk): void {
  const token = tokenOfStage();
  const furniture = addFurniture();
  const help = addHelp();
  const finder = addFinder(talk);
  const mirror = mirrorTalk(talk, () => ink, true);
  const ink = addInk(talk, mirror.tell);
  mirror.join(joinPartner({ deck: talk.data.deck, token, onMessage: mirror.hear, onJoin: mirror.greet }));

  const showPresenter = (): void => {
    if (!openPresenterWindow(token))
      furniture.say('The browser did not open a second window: allow pop-ups.');
  };
  const actions: Partial<Record<Command, () => void>> = {
    fullScreen: toggleFullScreen,
    overview: () => setOverview(talk, !isOverview()),
    presenter: showPresenter,
    find: finder.toggle,
    laser: () => ink.choose('laser'),
    pen: () => ink.choose('pen'),
    clear: ink.clear,
    help: help.toggle,
    choose: () => (isOverview() ? setOverview(talk, false) : talk.run('next')),
    leave: () => leave(talk, () => ink.choose(undefined)),
  };
  const run = (command: Command): void => (actions[command] ?? (() => talk.run(command)))();
  const target = {
    rtl: root.dir === 'rtl',
    run,
    isBusy: () => isOverview() || help.isOpen || finder.isOpen || ink.tool !== undefined,
  };
  listenToKeys(target);
  listenToPointers(target, document.body);
  chooseInOverview(talk);
  talk.onChange(() => furniture.update(talk));
  furniture.update(talk);
  root.classList.add('playing');
  keepAwake();
}

interface Furniture {
  update(talk: Talk): void;
  say(text: string): void;
}

/** The progress bar, the dark screen, and what a screen reader is told. */
function addFurniture(): Furniture {
  const progress = element('div', { class: 'player-progress', ariaHidden: 'true' });
  const screen = element('div', { class: 'player-screen', hidden: true });
  const status = element('div', { class: 'player-status', role: 'status' });
  const alert = element('div', { class: 'player-alert', role: 'alert' });
  document.body.append(progress, screen, status, alert);
  return {
    update({ state, slides }) {
      progress.style.transform = `scaleX(${(state.slide + 1) / slides.length})`;
      screen.hidden = state.screen === 'slides';
      screen.dataset.color = state.screen;
      const slide = slides[state.slide];
      const label = screen.hidden ? (slide?.ariaLabel ?? '') : `${state.screen} screen`;
      if (status.textContent !== label) status.textContent = label;
      if (isOverview()) slide?.scrollIntoView({ block: 'nearest' });
      else scrollTo(0, 0);
      alert.textContent = '';
    },
    say: (text) => {
      alert.textContent = text;
    },
  };
}

function leave(talk: Talk, layDown: () => void): void {
  const { screen } = talk.state;
  if (screen !== 'slides') talk.run(screen);
  setOverview(talk, false);
  layDown();
}

function isOverview(): boolean {
  return root.classList.contains('overview');
}

function setOverview({ slides, state }: Talk, on: boolean): void {
  root.classList.toggle('overview', on);
  if (on) slides[state.slide]?.scrollIntoView({ block: 'center' });
  else scrollTo(0, 0);
}

/** A slide that is clicked in the overview is the one to go on with; a dark screen is light after a click. */
function chooseInOverview(talk: Talk): void {
  document.body.addEventListener('click', ({ target }) => {
    const { screen } = talk.state;
    if (screen !== 'slides') return talk.run(screen);
    const index = isOverview() ? talk.slides.findIndex((slide) => slide.contains(target as Node)) : -1;
    if (index === -1) return;
    setOverview(talk, false);
    talk.goTo(index);
  });
}

function toggleFullScreen(): void {
  // Both may be refused by the browser; the talk goes on in the window.
  const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
  done?.catch(() => undefined);
}
