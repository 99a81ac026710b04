import type { Slide } from '../model/deck.js';
import { type FrameContext, resourcesSlides, thanksSlide } from './frame.js';
import { type FoundLink, findLinks } from './links.js';

const maxLinksWithThanks = 2;

/** A link or two stand on the last slide; more of them on slides of their own before it. */
export const closingSlides = (
  found: readonly FoundLink[],
  slides: readonly Slide[],
  frame: FrameContext,
): Slide[] => {
  const links = unshown(found, slides);
  const { thanks } = frame.settings;
  if (thanks && links.length <= maxLinksWithThanks) return [thanksSlide(frame, links)];
  return [...resourcesSlides(links, frame), ...(thanks ? [thanksSlide(frame)] : [])];
};

/** Links that the author's own list of resources does not show. */
const unshown = (links: readonly FoundLink[], slides: readonly Slide[]): FoundLink[] => {
  const own = slides
    .filter(({ layout }) => layout === 'resources')
    .flatMap(({ children }) => findLinks(children));
  const shown = new Set(own.map(({ url }) => url));
  return links.filter(({ url }) => !shown.has(url));
};
