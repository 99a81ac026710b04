import type { Layout, Slide, SlideBlock } from '../model/deck.js';

/** Layouts that ask for more room than a plainer one of the same blocks. */
export const plainer: { readonly [L in Layout]?: Layout } = { steps: 'bullets', 'two-column': 'bullets' };

const captioned = new Set<Layout>(['code', 'table']);

/** A plainer layout; a caption, which is a sentence of the notes, gives way before a listing goes on. */
export const otherLayout = (slide: Slide): Slide | undefined => {
  const layout = isLongChips(slide) ? 'bullets' : plainer[slide.layout];
  if (layout) return { ...slide, layout };
  const last = slide.children.at(-1);
  return captioned.has(slide.layout) && last && isSpokenCaption(last)
    ? { ...slide, children: slide.children.slice(0, -1) }
    : undefined;
};

/** More points than these are no list that an audience takes in. */
const mostPoints = 6;

/** A few chips that do not fit are no names but phrases: a list of them is read at once. */
const isLongChips = ({ layout, children }: Slide): boolean =>
  layout === 'chips' &&
  children.every((block) => block.type !== 'list' || block.children.length <= mostPoints);

/** The name of the file of a listing is said nowhere else. */
const isSpokenCaption = (block: SlideBlock): boolean => {
  const [emphasis, ...more] = block.type === 'paragraph' ? block.children : [];
  return emphasis?.type === 'emphasis' && more.length === 0 && emphasis.children[0]?.type !== 'inlineCode';
};
