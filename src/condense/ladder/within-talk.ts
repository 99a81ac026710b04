import type { Line } from '../../model/claim.js';

/** How many lines these are, with those below them. */
export const sizeOfAll = (lines: readonly Line[]): number =>
  lines.reduce((sum, { children = [] }) => sum + 1 + sizeOfAll(children), 0);

/** Three slides of points: more of them is a page of the manual. */
const maxPoints = 18;

/** The points of a list that a talk shows: of a very long one those of the first level, when each of them says something. */
export const withinTalk = (lines: readonly Line[]): readonly Line[] => {
  const size = sizeOfAll(lines);
  const telling = lines.filter(({ text }) => /\s/u.test(text.trim())).length;
  if (size <= maxPoints || lines.length < 3 || telling * 2 <= lines.length) return lines;
  return lines.map(({ children: _, ...line }) => line);
};
