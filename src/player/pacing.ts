import type { TalkData } from '../model/presenter.js';

type Plan = Pick<TalkData, 'seconds' | 'weights'>;

/** Planned seconds of a whole talk, without the slides that are left out. */
export function plannedSeconds(
  { seconds }: Plan,
  skipped: ReadonlySet<number> = new Set(),
  from = 0,
): number {
  return seconds.reduce((sum, each, slide) => (slide < from || skipped.has(slide) ? sum : sum + each), 0);
}

/** Where a speaker is, for the pacing. */
export interface Progress {
  readonly slide: number;
  /** Seconds since the talk began. */
  readonly elapsed: number;
  /** Seconds on this slide. */
  readonly onSlide: number;
  readonly skipped: ReadonlySet<number>;
}

/** Seconds behind the plan; below 0 is ahead of it. Time on a slide counts as planned until it is used up. */
export function secondsBehind(plan: Plan, { slide, elapsed, onSlide, skipped }: Progress): number {
  const before = plannedSeconds(plan, skipped) - plannedSeconds(plan, skipped, slide);
  return elapsed - before - Math.min(onSlide, plan.seconds[slide] ?? 0);
}

/** Seconds that the rest of the talk takes as planned. */
export function secondsLeft(plan: Plan, { slide, onSlide, skipped }: Progress): number {
  const here = Math.max(0, (plan.seconds[slide] ?? 0) - onSlide);
  return here + plannedSeconds(plan, skipped, slide + 1);
}

/**
 * The slides still to come that are best left out, so that the talk ends within `available` seconds: those that carry
 * least first, the longer of two alike. Slides with the weight 1 are never offered.
 */
export function slidesToSkip(plan: Plan, progress: Progress, available: number): readonly number[] {
  let over = secondsLeft(plan, progress) - available;
  const weightOf = (slide: number): number => plan.weights[slide] ?? 0;
  const secondsOf = (slide: number): number => plan.seconds[slide] ?? 0;
  const chosen: number[] = [];
  const candidates = plan.seconds
    .map((_, slide) => slide)
    .filter((slide) => slide > progress.slide && !progress.skipped.has(slide) && weightOf(slide) < 1)
    .filter((slide) => secondsOf(slide) > 0)
    .sort((one, other) => weightOf(one) - weightOf(other) || secondsOf(other) - secondsOf(one));
  for (const slide of candidates) {
    if (over <= 0) break;
    chosen.push(slide);
    over -= secondsOf(slide);
  }
  return chosen.sort((one, other) => one - other);
}

/** Seconds as `m:ss`. */
export function clockText(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
