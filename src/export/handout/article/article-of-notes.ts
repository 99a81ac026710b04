import type { RootContent } from 'mdast';
import type { Article, SlidePlace } from '../../../model/article.js';
import type { Deck, Slide } from '../../../model/deck.js';

/** A deck whose post is not known, as an article: its titles are the headings, its notes the prose. */
export function articleOfNotes(deck: Deck): Article {
  const { meta } = deck;
  const children: RootContent[] = [];
  const places: SlidePlace[] = [];
  // Slides have no lines in a post: every block is given one of its own.
  const add = (node: RootContent): void => {
    const at = { line: children.length + 1, column: 1 };
    children.push({ ...node, position: { start: at, end: at } });
  };
  for (const [slide, content] of deck.children.entries()) {
    const blocks = blocksOf(content);
    if (blocks.length === 0 && slide > 0) continue;
    if (slide > 0) places.push({ slide, line: children.length + 1 });
    for (const block of blocks) add(block);
  }
  return {
    post: {
      meta: {
        title: meta.title,
        titleSource: 'front-matter',
        authors: meta.authors.map((name) => ({ name })),
        tags: meta.keywords,
        language: meta.language,
        direction: meta.direction,
        draft: false,
        ...(meta.description === undefined ? {} : { description: meta.description }),
      },
      deck: {},
      tree: { type: 'root', children },
      path: '<deck>',
    },
    assets: { images: new Map(), diagrams: new Map() },
    places,
  };
}

/** The title of a slide and what is said to it; a slide of which nothing is said is shown with the one before. */
function blocksOf({ layout, title, notes }: Slide): readonly RootContent[] {
  const heading: readonly RootContent[] =
    layout === 'title' || title === undefined || title.length === 0
      ? []
      : [{ type: 'heading', depth: 2, children: [...title] }];
  const prose = notes.map(
    ({ text }): RootContent =>
      text.includes('\n')
        ? { type: 'code', value: text }
        : { type: 'paragraph', children: [{ type: 'text', value: text }] },
  );
  return prose.length === 0 ? [] : [...heading, ...prose];
}
