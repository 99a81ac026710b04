import type { Trace } from './trace-deck.js';

/** The lines of the post that slides (0-based) begin with; those of the frame have none. */
export const linesOfSlides = ({ headings, notes, blocks, post }: Trace): ReadonlyMap<number, number> => {
  const lines = new Map<number, number>();
  for (const { slide, unit } of [...headings, ...notes, ...blocks]) {
    const line = post.units[unit]?.line;
    if (slide === undefined || line === undefined) continue;
    lines.set(slide, Math.min(line, lines.get(slide) ?? line));
  }
  return lines;
};
