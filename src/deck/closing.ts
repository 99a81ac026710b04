import type { Slide } from '../model/deck.js';
import { type FrameContext, resourcesSlides, thanksSlide } from './frame.js';
import type { FoundLink } from './links.js';

const maxLinksWithThanks = 2;

/** A link or two stand on the last slide; more of them on slides of their own before it. */
export const closingSlides = (links: readonly FoundLink[], frame: FrameContext): Slide[] => {
  const { thanks } = frame.settings;
  if (thanks && links.length <= maxLinksWithThanks) return [thanksSlide(frame, links)];
  return [...resourcesSlides(links, frame), ...(thanks ? [thanksSlide(frame)] : [])];
};
