import type { Command } from './commands.js';
import { addFinder, addHelp } from './dialogs.js';
import { element } from './element.js';
import { addInk, type Ink } from './ink.js';
import { listenToKeys } from './input.js';
import { addLanding } from './landing.js';
import { type Mirror, mirrorTalk } from './mirror.js';
import { addPresenterBar, downloadTimes } from './presenter-bar.js';
import { addNotes, addSections } from './presenter-panels.js';
import type { SlideTimes } from './rehearsal.js';
import { createStopwatch, keep, readKept, type Stopwatch } from './stopwatch.js';
import type { Talk } from './talk.js';
import { keepAwake } from './wake-lock.js';

const root = document.documentElement;
/** How often the clocks are drawn, in ms. */
const tickTime = 250;

/** What a presenter view is joined to the stage by. */
export interface PresenterLink {
  /** Whether there is no stage to be joined to. */
  readonly isAlone: boolean;
  /** Takes part in the talk. */
  join(mirror: Mirror): void;
  /** Saves the times of a rehearsal elsewhere than by a download. */
  save?(times: SlideTimes): void;
  /** More buttons in the bar. */
  readonly more?: readonly HTMLElement[];
}

/** The page as the speaker sees it: this slide and the next, the notes, the time. */
export function openPresenterView(talk: Talk, link: PresenterLink): void {
  const mirror = mirrorTalk(talk, () => ink, false);
  const ink = addInk(talk, mirror.tell);
  const { deck } = talk.data;
  link.join(mirror);

  const stopwatch = createStopwatch(() => performance.now(), talk.state.slide, readKept(deck));
  const run = addCommands(talk, ink);
  const bar = addPresenterBar({
    talk,
    stopwatch,
    run,
    landing: addLanding(talk, stopwatch),
    save: () => (link.save ? link.save(stopwatch.times) : downloadTimes(talk, stopwatch)),
    ...(link.more ? { more: link.more } : {}),
  });
  const panels = [bar, addNotes(talk), addSections(talk, stopwatch)];
  addWarning(link.isAlone);
  const draw = (): void => {
    for (const panel of panels) panel.draw();
  };
  keepTime(talk, stopwatch);
  talk.onChange(draw);
  setInterval(() => {
    stopwatch.tick();
    keep(deck, stopwatch);
    bar.draw();
  }, tickTime);
  listenToKeys({ rtl: root.dir === 'rtl', run, isBusy: () => false });
  document.title = `Presenter: ${document.title}`;
  root.classList.add('playing', 'presenter');
  draw();
  keepAwake();
}

/** What the commands of a speaker do here: those without a row turn the pages of the talk. */
function addCommands(talk: Talk, ink: Ink): (command: Command) => void {
  const help = addHelp();
  const finder = addFinder(talk);
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
  return (command) => (actions[command] ?? (() => talk.run(command)))();
}

function addWarning(isAlone: boolean): void {
  const warning = element(
    'p',
    { class: 'presenter-alone', role: 'status' },
    'No stage window: open the deck and press p there.',
  );
  warning.hidden = !isAlone;
  document.body.append(warning);
}

/** Counts the time of each slide that is shown; the first page that is turned begins the talk. */
function keepTime(talk: Talk, stopwatch: Stopwatch): void {
  let shown = talk.state;
  talk.onReload(stopwatch.move);
  talk.onChange(() => {
    if (talk.state !== shown && !stopwatch.isRunning && stopwatch.elapsed === 0) stopwatch.toggle();
    shown = talk.state;
    stopwatch.turnTo(talk.state.slide);
  });
}
