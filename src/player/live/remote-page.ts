import type { ClientMessage, LiveFault } from '../../model/live.js';
import { button, element, hiddenTitle } from '../element.js';
import { createPaceLine } from '../pace-line.js';
import { clockText } from '../pacing.js';
import { addNotes } from '../presenter-panels.js';
import { createTalkWatch, keep, readKept, type Stopwatch } from '../stopwatch.js';
import type { Talk } from '../talk.js';

export interface RemoteActions {
  run(command: Extract<ClientMessage, { kind: 'run' }>['command']): void;
  /** Takes the lead. */
  lead(): void;
}

/** What a remote shows. */
export interface RemotePage {
  /** Who turns the pages: `you`, or a name; nobody yet. */
  showLeader(leader: string | undefined): void;
  showLine(isOpen: boolean): void;
  showFault(fault: LiveFault | undefined): void;
}

const tickTime = 250;
/** What the times are kept under on a phone. */
const keptAs = 'remote';

/** Adds the time, this slide and the next, the notes, and large buttons under the thumb. */
export function addRemotePage(talk: Talk, { run, lead }: RemoteActions): RemotePage {
  const stopwatch = createTalkWatch(talk.state.slide, readKept(keptAs));
  const bar = addBar(talk, stopwatch);
  const notes = addNotes(talk);
  const leader = element('p', { class: 'remote-leader', role: 'status' });
  const take = button('Take over', 'Turn the pages from this phone', lead);
  const leaderRow = element('div', { class: 'remote-lead', hidden: true }, leader, take);
  const previous = button('Back', 'Previous step or slide', () => run('previous'));
  const next = button('Next', 'Next step or slide', () => run('next'));
  next.className = 'remote-next';
  const dark = button('Dark', 'Black screen', () => run('black'));
  const buttons = element('nav', { class: 'remote-buttons', ariaLabel: 'Pages' }, previous, dark, next);
  const fault = element('p', { class: 'remote-fault', role: 'alert' });
  const status = element('p', { class: 'player-status', role: 'status' });
  document.body.append(leaderRow, buttons, fault, status);

  let shown = talk.state;
  const draw = (): void => {
    bar.draw();
    dark.ariaPressed = String(talk.state.screen !== 'slides');
    status.textContent = talk.slides[talk.state.slide]?.ariaLabel ?? '';
  };
  talk.onReload(stopwatch.move);
  talk.onChange(() => {
    // The deck of a phone that has just been paired is no page that was turned.
    if (
      shown.slide !== talk.state.slide &&
      !stopwatch.isRunning &&
      stopwatch.elapsed === 0 &&
      talk.state.slide > 0
    )
      stopwatch.toggle();
    shown = talk.state;
    stopwatch.turnTo(talk.state.slide);
    notes.draw();
    draw();
  });
  setInterval(() => {
    stopwatch.tick();
    keep(keptAs, stopwatch);
    bar.draw();
  }, tickTime);
  draw();
  return {
    showLeader(name) {
      leaderRow.hidden = name === 'you';
      leader.textContent = name === undefined ? 'Nobody leads' : `${name} leads`;
      for (const each of [previous, next, dark]) each.disabled = name !== 'you';
    },
    showLine: bar.showLine,
    showFault(next) {
      fault.textContent = next ? `${next.place} ${next.text}` : '';
    },
  };
}

/** The time that the talk runs, the pace, and the line to the server. */
function addBar(talk: Talk, stopwatch: Stopwatch) {
  const elapsed = button('0:00', 'Start or pause the time', () => stopwatch.toggle());
  elapsed.className = 'remote-time';
  const { planned, pace, draw } = createPaceLine(talk, stopwatch);
  const place = element('span', { class: 'remote-place' });
  const line = element('span', { class: 'remote-line', role: 'status' });
  document.body.prepend(
    element('header', { class: 'remote-bar' }, hiddenTitle(), elapsed, planned, pace, place, line),
  );
  return {
    draw() {
      draw();
      elapsed.textContent = clockText(stopwatch.elapsed);
      elapsed.ariaLabel = `${clockText(stopwatch.elapsed)}, ${stopwatch.isRunning ? 'pause' : 'start'} the time`;
      elapsed.dataset.running = String(stopwatch.isRunning);
      pace.hidden = stopwatch.elapsed === 0;
      place.textContent = `${talk.state.slide + 1} / ${talk.slides.length}`;
    },
    showLine(isOpen: boolean) {
      line.textContent = isOpen ? '' : 'no connection';
    },
  };
}
