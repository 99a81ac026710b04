import type { Deck } from '../../model/deck.js';
import { type TimedPart, timedParts, timedSlides } from './talk-times.js';

/** A chapter of a recorded talk. */
export interface Chapter {
  readonly title: string;
  /** Whole seconds from the beginning. */
  readonly start: number;
}

/** What video sites ask for: chapters of ten seconds at least, and three of them. */
const shortest = 10;
const fewest = 3;

/** The chapters of a talk: its parts, or its slides where the parts are too few; none for a talk that is too short. */
export function chaptersOf(deck: Deck): readonly Chapter[] {
  for (const parts of [timedParts(deck), timedSlides(deck)]) {
    const chapters = longEnough(parts);
    if (chapters.length >= fewest) return chapters;
  }
  return [];
}

/** A part that is too short belongs to the one before it. */
function longEnough(parts: readonly TimedPart[]): readonly Chapter[] {
  const last = parts.at(-1);
  const end = last === undefined ? 0 : Math.floor(last.start + last.seconds);
  const chapters: Chapter[] = [];
  for (const { title, start } of parts) {
    const at = Math.round(start);
    const before = chapters.at(-1);
    const fits = (before === undefined ? at === 0 : at - before.start >= shortest) && end - at >= shortest;
    if (fits) chapters.push({ title: title.replace(/\s+/g, ' ').trim(), start: at });
  }
  return chapters;
}

/** As `4:05`, or `1:04:05` from an hour on. */
export function chapterTime(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
