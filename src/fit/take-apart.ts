import type { Heading, Paragraph } from 'mdast';
import type { Slide } from '../model/deck.js';
import { sidesOf } from './measure-comparison.js';

/** Text that is too long beside its picture comes on a slide of its own. */
export const separate = (slide: Slide): Slide[] => {
  const [image, ...rest] = slide.children;
  // What leads to the list stands before it, what names the picture behind it.
  const end = rest.findIndex((block) => block.type === 'list') + 1;
  const text = rest.slice(0, end);
  const below = rest.slice(end);
  const { data: _, ...plain } = slide;
  return [
    { ...slide, layout: 'bullets', children: text },
    {
      ...plain,
      layout: below.length > 0 ? 'image-caption' : 'image-full',
      children: [...(image ? [image] : []), ...below],
      notes: [],
    },
  ];
};

/** The sides of a comparison that is too long for one slide, each under its heading; the notes are said with the first. */
export const apart = (slide: Slide): Slide[] =>
  sidesOf(slide.children).map(([head, ...rest], index): Slide => {
    const { data, ...plain } = slide;
    const isList = rest.length === 1 && rest[0]?.type === 'list';
    const lead = head?.type === 'heading' ? asLead(head) : head;
    return {
      ...plain,
      layout: isList ? 'bullets' : 'content',
      children: lead ? [lead, ...rest] : rest,
      notes: index === 0 ? slide.notes : [],
      ...(index === 0 && data ? { data } : {}),
    };
  });

const asLead = ({ children }: Heading): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
});
