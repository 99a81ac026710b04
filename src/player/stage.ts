import type { HelpLine } from './commands.js';
import { addFinder, addHelp } from './dialogs.js';
import { element, hiddenTitle } from './element.js';
import { addInk } from './ink.js';
import { isOnControl, listenToKeys, listenToPointers } from './input.js';
import { type Mirror, mirrorTalk } from './mirror.js';
import type { Talk } from './talk.js';
import { viewCommands } from './view-commands.js';
import { keepAwake } from './wake-lock.js';

const root = document.documentElement;

/** What a stage is joined to its presenter view by. */
export interface StageLink {
  /** Of two changes at once, whether that of this window counts. */
  readonly leads: boolean;
  /** Takes part in the talk. */
  join(mirror: Mirror): void;
  /** Opens the presenter view; false where the browser does not let us. */
  openPresenter(): boolean;
  /** Keys beyond the usual ones, for the help. */
  readonly moreHelp?: readonly HelpLine[];
}

/** The page as the audience sees it. */
export function openStage(talk: Talk, link: StageLink): void {
  const furniture = addFurniture();
  const help = addHelp(link.moreHelp);
  const finder = addFinder(talk);
  const mirror = mirrorTalk(talk, () => ink, link.leads);
  const ink = addInk(talk, mirror.tell);
  link.join(mirror);

  const showPresenter = (): void => {
    if (!link.openPresenter()) furniture.say('The browser did not open a second window: allow pop-ups.');
  };
  const run = viewCommands(
    { talk, ink, finder, help },
    {
      overview: () => setOverview(talk, !isOverview()),
      presenter: showPresenter,
      choose: () => (isOverview() ? setOverview(talk, false) : talk.run('next')),
      leave: () => leave(talk, () => ink.choose(undefined)),
    },
  );
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
  const title = element('header', {}, hiddenTitle());
  document.body.append(title, progress, screen, status, alert);
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
    if (isOnControl(target) && !isOverview()) return;
    if (screen !== 'slides') return talk.run(screen);
    const index = isOverview() ? talk.slides.findIndex((slide) => slide.contains(target as Node)) : -1;
    if (index === -1) return;
    setOverview(talk, false);
    talk.goTo(index);
  });
}
