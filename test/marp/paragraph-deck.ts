import type { PhrasingContent } from 'mdast';
import type { Deck } from '../../src/model/deck.js';

/** A deck of one slide that shows one paragraph. */
export const paragraphDeck = (children: PhrasingContent[]): Deck => ({
  type: 'deck',
  meta: {
    title: 'T',
    theme: 'default',
    aspect: '16:9',
    language: 'en',
    direction: 'ltr',
    authors: [],
    keywords: [],
    paginate: false,
  },
  children: [
    {
      type: 'slide',
      layout: 'content',
      density: 'normal',
      variants: [],
      titleDepth: 2,
      children: [{ type: 'paragraph', children }],
      notes: [],
    },
  ],
  assets: [],
});
