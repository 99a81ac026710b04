import type { Trace } from './trace-deck.js';

/** The line of the post that a slide (0-based) begins with; nothing for a slide of the frame. */
export const lineOfSlide = (slide: number, trace: Trace): number | undefined => {
  const units = [...trace.headings, ...trace.notes, ...trace.blocks];
  const about = units.find((unit) => unit.slide === slide);
  return about && trace.post.units[about.unit]?.line;
};
