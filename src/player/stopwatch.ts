import { addTime, type SlideTimes } from './rehearsal.js';

/** How long a talk runs, and how long each slide was shown; all in seconds. */
export interface Stopwatch {
  readonly isRunning: boolean;
  readonly elapsed: number;
  readonly times: SlideTimes;
  /** Seconds on the slide that is shown now, since it was turned to. */
  readonly onSlide: number;
  toggle(): void;
  reset(): void;
  /** Counts the time that passed; to be called often. */
  tick(): void;
  turnTo(slide: number): void;
  /** Keeps the times with their slides when those were moved. */
  move(placeOf: (slide: number) => number | undefined): void;
}

/** What a stopwatch is kept as, so that a page that is loaded again goes on counting. */
export interface KeptTimes {
  readonly isRunning: boolean;
  readonly times: readonly (readonly [slide: number, seconds: number])[];
  /** When that was, by the clock of the stopwatch. */
  readonly at: number;
}

/** A pause of the machine that is longer, in ms, is no part of a talk: it was put away. */
const longestPause = 15 * 60_000;

/** A stopwatch by the time of day: it goes on while a laptop or a phone sleeps, and while its page is loaded again. */
export function createTalkWatch(first: number, kept: KeptTimes | undefined): Stopwatch {
  return createStopwatch(Date.now, first, kept);
}

/** A stopwatch over `now`, in milliseconds. */
export function createStopwatch(now: () => number, first: number, kept?: KeptTimes): Stopwatch {
  let times: SlideTimes = new Map(kept?.times);
  let isRunning = kept?.isRunning ?? false;
  let slide = first;
  let onSlide = 0;
  let last = kept?.at ?? now();
  const tick = (): void => {
    const passed = now() - last;
    last = now();
    // A clock that was set, and a machine that was put away.
    if (!isRunning || passed < 0 || passed > longestPause) return;
    const seconds = passed / 1000;
    onSlide += seconds;
    times = addTime(times, slide, seconds);
  };
  return {
    get isRunning() {
      return isRunning;
    },
    get elapsed() {
      return [...times.values()].reduce((sum, seconds) => sum + seconds, 0);
    },
    get times() {
      return times;
    },
    get onSlide() {
      return onSlide;
    },
    toggle() {
      tick();
      isRunning = !isRunning;
    },
    reset() {
      times = new Map();
      isRunning = false;
      onSlide = 0;
    },
    tick,
    turnTo(next) {
      tick();
      slide = next;
      onSlide = 0;
    },
    move(placeOf) {
      tick();
      // The time of a slide that is gone was spent all the same: it stays with the one before.
      const moved = new Map<number, number>();
      let last = 0;
      for (const [place, seconds] of [...times].sort(([one], [other]) => one - other)) {
        last = placeOf(place) ?? last;
        moved.set(last, (moved.get(last) ?? 0) + seconds);
      }
      times = moved;
      slide = placeOf(slide) ?? slide;
    },
  };
}

const keyOf = (deck: string): string => `postdeck-times-${deck}`;

/** The times that this window kept of a deck. */
export function readKept(deck: string): KeptTimes | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(deck));
    // Only `keep` writes under this name.
    return kept === null ? undefined : (JSON.parse(kept) as KeptTimes);
  } catch {
    return undefined;
  }
}

/** Keeps the times for a window that is loaded again. */
export function keep(deck: string, { isRunning, times }: Stopwatch): void {
  try {
    const kept: KeptTimes = { isRunning, times: [...times], at: Date.now() };
    sessionStorage.setItem(keyOf(deck), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing for pages from files.
  }
}
