import type { Command } from './commands.js';
import { button, element, hiddenTitle } from './element.js';
import type { Landing } from './landing.js';
import { createPaceLine } from './pace-line.js';
import { clockText } from './pacing.js';
import { rehearsalCsv, rehearsalRows } from './rehearsal.js';
import type { Stopwatch } from './stopwatch.js';
import type { Talk } from './talk.js';

/** A part of the presenter view that shows the state of the talk. */
export interface Panel {
  draw(): void;
}

export interface BarOptions {
  readonly talk: Talk;
  readonly stopwatch: Stopwatch;
  readonly landing: Landing;
  /** What a served presenter view can do beside. */
  readonly more?: readonly HTMLElement[];
  run(command: Command): void;
  /** Saves the log of the rehearsal. */
  save(): void;
}

/** The bar with the time, the pace and the buttons. */
export function addPresenterBar(options: BarOptions): Panel {
  const { talk, stopwatch } = options;
  const clock = element('time', { class: 'presenter-clock', title: 'Time of day' });
  const elapsed = element('strong', { class: 'presenter-elapsed', title: 'Time that the talk runs' });
  const line = createPaceLine(talk, stopwatch);
  const place = element('span', { class: 'presenter-place' });
  const dark = element('strong', { class: 'presenter-dark', role: 'status' });
  const start = button('Start', 'Start or pause the time', () => stopwatch.toggle());
  const buttons = element('span', { class: 'presenter-buttons', role: 'toolbar', ariaLabel: 'Talk' });
  buttons.append(start, ...barButtons(options));
  const shown = [clock, elapsed, line.planned, line.pace, place, dark];
  document.body.prepend(element('header', { class: 'presenter-bar' }, hiddenTitle(), ...shown, buttons));
  return {
    draw() {
      clock.textContent = new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
      elapsed.textContent = clockText(stopwatch.elapsed);
      line.draw();
      place.textContent = `${talk.state.slide + 1} / ${talk.slides.length}${stepText(talk)}`;
      const { screen } = talk.state;
      dark.textContent = screen === 'slides' ? '' : `The screen is ${screen}`;
      start.textContent = stopwatch.isRunning ? 'Pause' : 'Start';
    },
  };
}

function barButtons({ stopwatch, landing, run, save, more = [] }: BarOptions): readonly HTMLElement[] {
  return [
    button('Reset', 'Set the time back to 0', () => stopwatch.reset()),
    button('◀', 'Previous', () => run('previous')),
    button('▶', 'Next', () => run('next')),
    button('Black', 'Black screen (b)', () => run('black')),
    button('Laser', 'Laser pointer (l)', () => run('laser')),
    button('Pen', 'Draw (d)', () => run('pen')),
    button('Clear', 'Clear the drawing (c)', () => run('clear')),
    button('Land on time', 'What to leave out', landing.open),
    button('Save times', 'Plan against actual, as CSV', save),
    ...more,
  ];
}

function stepText({ state, shape }: Talk): string {
  const steps = shape.steps[state.slide] ?? 0;
  return steps === 0 ? '' : ` · step ${state.step} / ${steps}`;
}

/** Saves the log of a rehearsal as a file, by a download. */
export function downloadTimes({ data, titles }: Talk, { times }: Stopwatch): void {
  const csv = rehearsalCsv(rehearsalRows(times, data.seconds, titles));
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  element('a', { href: address, download: 'rehearsal.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
