import type { Command } from './commands.js';
import { addFinder, addHelp } from './dialogs.js';
import { element } from './element.js';
import { addInk } from './ink.js';
import { listenToKeys } from './input.js';
import { addLanding } from './landing.js';
import { mirrorTalk } from './mirror.js';
import { joinPartner, tokenOfWindow } from './partner.js';
import { addPresenterBar } from './presenter-bar.js';
import { addNotes, addSections } from './presenter-panels.js';
import { createStopwatch, keep, readKept } from './stopwatch.js';
import type { Talk } from './talk.js';
import { keepAwake } from './wake-lock.js';

const root = document.documentElement;
/** How often the clocks are drawn, and how often the other window is told where we are, in ms. */
const tickTime = 250;
const repeatTime = 2000;

/** The page as the speaker sees it: this slide and the next, the notes, the time. */
export function openPresenterView(talk: Talk): void {
  const stage = window.opener as Window | null;
  const mirror = mirrorTalk(talk, () => ink, false);
  const ink = addInk(talk, mirror.tell);
  const { deck } = talk.data;
  const onMessage = mirror.hear;
  mirror.join(joinPartner({ deck, token: tokenOfWindow(), window: stage, onMessage, onJoin: mirror.greet }));
  mirror.greet();

  const stopwatch = createStopwatch(() => performance.now(), talk.state.slide, readKept(deck));
  const help = addHelp();
  const finder = addFinder(talk);
  const landing = addLanding(talk, stopwatch);
  const actions: Partial<Record<Command, () => void>> = {
    find: finder.toggle,
    laser: () => ink.choose('laser'),
    pen: () => ink.choose('pen'),
    clear: ink.clear,
    help: help.toggle,
    choose: () => talk.run('next'),
    leave: () => ink.choose(undefined),
    overview: finder.toggle,
  };
  const run = (command: Command): void => (actions[command] ?? (() => talk.run(command)))();
  const bar = addPresenterBar({ talk, stopwatch, run, landing });
  const panels = [addNotes(talk), addSections(talk, stopwatch)];
  const warning = element(
    'p',
    { class: 'presenter-alone' },
    'No stage window: open the deck and press p there.',
  );
  warning.hidden = stage !== null;
  document.body.append(warning);

  const draw = (): void => {
    bar.draw();
    for (const panel of panels) panel.draw();
  };
  talk.onChange(() => {
    // The first page that is turned begins the talk.
    if (!stopwatch.isRunning && stopwatch.elapsed === 0) stopwatch.toggle();
    stopwatch.turnTo(talk.state.slide);
    draw();
  });
  setInterval(() => {
    stopwatch.tick();
    keep(deck, stopwatch);
    bar.draw();
  }, tickTime);
  setInterval(mirror.repeat, repeatTime);
  listenToKeys({ rtl: root.dir === 'rtl', run, isBusy: () => false });
  document.title = `Presenter: ${document.title}`;
  root.classList.add('playing', 'presenter');
  draw();
  keepAwake();
}
