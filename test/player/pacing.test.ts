import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockText,
  plannedSeconds,
  secondsBehind,
  secondsLeft,
  slidesToSkip,
} from '../../src/player/pacing.js';
import { rehearsalCsv, rehearsalRows } from '../../src/player/rehearsal.js';
import { createStopwatch } from '../../src/player/stopwatch.js';

const plan = { seconds: [10, 60, 120, 30, 60, 20], weights: [1, 0.5, 0.5, 0.2, 0.9, 1] };
const none = new Set<number>();

describe('pacing', () => {
  it('counts the time on a slide as planned until it is used up', () => {
    const on = (onSlide: number) =>
      secondsBehind(plan, { slide: 2, elapsed: 70 + onSlide, onSlide, skipped: none });
    expect([on(0), on(60), on(120), on(150)]).toEqual([0, 0, 0, 30]);
  });

  it('knows a head start, and slides that are left out', () => {
    expect(secondsBehind(plan, { slide: 2, elapsed: 50, onSlide: 0, skipped: none })).toBe(-20);
    expect(secondsBehind(plan, { slide: 4, elapsed: 100, onSlide: 0, skipped: new Set([2]) })).toBe(0);
    expect(plannedSeconds(plan, new Set([2, 3]))).toBe(150);
  });

  it('proposes what carries least, the longer of two alike, and never the frame', () => {
    const progress = { slide: 0, elapsed: 0, onSlide: 0, skipped: none };
    expect(secondsLeft(plan, progress)).toBe(300);
    expect(slidesToSkip(plan, progress, 300)).toEqual([]);
    expect(slidesToSkip(plan, progress, 280)).toEqual([3]);
    expect(slidesToSkip(plan, progress, 200)).toEqual([2, 3]);
    expect(slidesToSkip(plan, progress, 0)).toEqual([1, 2, 3, 4]);
  });

  it('lands on time whenever leaving slides out can do it', () => {
    const decks = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom(0.2, 0.5, 1)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(decks, fc.nat(2000), (slides, available) => {
        const deck = {
          seconds: slides.map(([seconds]) => seconds),
          weights: slides.map(([, weight]) => weight),
        };
        const start = { slide: 0, elapsed: 0, onSlide: 0, skipped: none };
        const skipped = new Set(slidesToSkip(deck, start, available));
        const rest = secondsLeft(deck, { ...start, skipped });
        const droppable = deck.weights.some(
          (weight, slide) => slide > 0 && weight < 1 && !skipped.has(slide),
        );
        expect(rest <= available || !droppable).toBe(true);
      }),
    );
  });

  it.each([
    [0, '0:00'],
    [61.4, '1:01'],
    [-90, '−1:30'],
    [3600, '60:00'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});

describe('a rehearsal', () => {
  it('logs the time of each slide, through pauses and a page that was loaded again', () => {
    let now = 0;
    const watch = createStopwatch(() => now, 0);
    const pass = (ms: number): void => {
      now += ms;
      watch.tick();
    };
    pass(5000);
    watch.toggle();
    pass(2000);
    watch.turnTo(1);
    pass(3000);
    watch.toggle();
    pass(60_000);
    watch.toggle();
    pass(1000);
    watch.turnTo(0);
    pass(500);
    expect([...watch.times]).toEqual([
      [0, 2.5],
      [1, 4],
    ]);
    expect([watch.elapsed, watch.onSlide]).toEqual([6.5, 0.5]);
    const again = createStopwatch(() => now, 0, { isRunning: true, times: [...watch.times], at: now });
    expect(again.elapsed).toBe(6.5);
    watch.reset();
    expect([watch.elapsed, watch.isRunning]).toEqual([0, false]);
  });

  it.each([
    [45, 55],
    [14 * 60, 850],
    [16 * 60, 10],
    [-30, 10],
  ])('after %i seconds of sleep, or of a page that was gone, stands at %i', (gap, elapsed) => {
    const kept = { isRunning: true, times: [[0, 10]] as const, at: 5000 };
    const again = createStopwatch(() => 5000 + gap * 1000, 0, kept);
    again.tick();
    expect(again.elapsed).toBe(elapsed);
  });

  it('is saved as a table that no spreadsheet runs', () => {
    const rows = rehearsalRows(new Map([[0, 12.4]]), [10, 20], ['=cmd()', 'A "b", c']);
    expect(rehearsalCsv(rows)).toBe(
      '\uFEFFslide,title,planned seconds,actual seconds,difference\r\n1,"\'=cmd()",10,12,2\r\n2,"A ""b"", c",20,0,-20\r\n',
    );
  });
});
