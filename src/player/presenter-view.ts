import { addFinder, addHelp } from './dialogs.js';
import { button, element } from './element.js';
import { addInk } from './ink.js';
import { listenToKeys } from './input.js';
import { addLanding } from './landing.js';
import { type Mirror, mirrorTalk } from './mirror.js';
import { addPresenterBar, downloadTimes, type Panel } from './presenter-bar.js';
import { addNotes, addSections } from './presenter-panels.js';
import type { SlideTimes } from './rehearsal.js';
import { createTalkWatch, keep, readKept, type Stopwatch } from './stopwatch.js';
import type { Talk } from './talk.js';
import { viewCommands } from './view-commands.js';
import { keepAwake } from './wake-lock.js';

const root = document.documentElement;
/** How often the clocks are drawn, in ms. */
const tickTime = 250;

/** What a presenter view is joined to the stage by. */
export interface PresenterLink {
  /** Whether there is no stage to be joined to, or none any more. */
  isAlone(): boolean;
  /** Opens a stage; absent where one is opened elsewhere. */
  openStage?(): void;
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

  const stopwatch = createTalkWatch(talk.state.slide, readKept(deck));
  const finder = addFinder(talk);
  const run = viewCommands({ talk, ink, finder, help: addHelp() }, { overview: finder.toggle });
  const bar = addPresenterBar({
    talk,
    stopwatch,
    run,
    landing: addLanding(talk, stopwatch),
    save: () => (link.save ? link.save(stopwatch.times) : downloadTimes(talk, stopwatch)),
    ...(link.more ? { more: link.more } : {}),
  });
  const warning = addWarning(link);
  const panels = [bar, addNotes(talk), addSections(talk, stopwatch)];
  const draw = (): void => {
    for (const panel of panels) panel.draw();
  };
  keepTime(talk, stopwatch);
  talk.onChange(draw);
  setInterval(() => {
    stopwatch.tick();
    keep(deck, stopwatch);
    bar.draw();
    warning.draw();
  }, tickTime);
  listenToKeys({ rtl: root.dir === 'rtl', run, isBusy: () => false });
  document.title = `Presenter: ${document.title}`;
  root.classList.add('playing', 'presenter');
  draw();
  warning.draw();
  keepAwake();
}

/** What is shown while the room sees nothing: the stage was never opened, or its window was closed. */
function addWarning({ isAlone, openStage }: PresenterLink): Panel {
  const warning = element(
    'p',
    { class: 'presenter-alone', role: 'status' },
    'There is no stage window: the room sees nothing. ',
  );
  if (openStage)
    warning.append(button('Open the stage', 'Shows the slides in a window of their own', openStage));
  document.body.append(warning);
  return {
    draw() {
      warning.hidden = !isAlone();
    },
  };
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
