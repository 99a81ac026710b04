import { element } from './element.js';
import { clockText, plannedSeconds, secondsBehind } from './pacing.js';
import type { Stopwatch } from './stopwatch.js';
import type { Talk } from './talk.js';

/** How the talk stands against its plan, as a speaker sees it. */
export interface PaceLine {
  readonly planned: HTMLElement;
  readonly pace: HTMLElement;
  draw(): void;
}

/** Seconds against the plan that are nothing to speak of, and seconds that are something to act on. */
const bounds = { onTime: 5, fine: 30 } as const;

/** Makes the planned time, and how far ahead or behind the talk is. */
export function createPaceLine(talk: Talk, stopwatch: Stopwatch): PaceLine {
  const planned = element('span', { class: 'presenter-planned', title: 'Planned time' });
  const pace = element('span', { class: 'presenter-pace', title: 'Against the plan' });
  return {
    planned,
    pace,
    draw() {
      const { skipped } = talk.shape;
      const { elapsed, onSlide } = stopwatch;
      const behind = secondsBehind(talk.data, { slide: talk.state.slide, elapsed, onSlide, skipped });
      planned.textContent = `of ${clockText(plannedSeconds(talk.data, skipped))}`;
      pace.textContent = elapsed === 0 ? 'not started' : paceText(behind);
      pace.dataset.pace = paceKind(behind);
    },
  };
}

function paceText(behind: number): string {
  if (Math.abs(behind) < bounds.onTime) return 'on time';
  return `${clockText(Math.abs(behind))} ${behind > 0 ? 'behind' : 'ahead'}`;
}

function paceKind(behind: number): 'behind' | 'ahead' | 'fine' {
  if (behind > bounds.fine) return 'behind';
  return behind < -bounds.fine ? 'ahead' : 'fine';
}
