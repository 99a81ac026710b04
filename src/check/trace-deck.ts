import type { PostAssets } from '../model/assets.js';
import type { Deck } from '../model/deck.js';
import type { Outline } from '../model/outline.js';
import type { Post } from '../model/post.js';
import { groupBy } from './group-by.js';
import { type DeckIndex, indexDeck } from './index-deck.js';
import { indexPost, type PostIndex } from './index-post.js';
import { rememberedTokens, tokensOf } from './tokens.js';
import { type PlacedUnit, traceBlocks } from './trace-blocks.js';
import { type ShownHeading, slidesOfSections, traceHeadings } from './trace-headings.js';
import { type Sources, sourcesOf, type TracedLine, traceLine } from './trace-lines.js';
import { type SpokenUnit, traceNotes } from './trace-notes.js';

/** The post that a deck was made from. */
export interface CheckedPost {
  readonly post: Post;
  readonly outline: Outline;
  readonly assets: PostAssets;
}

/** Where everything of a post went, and where everything of a deck comes from. */
export interface Trace {
  readonly post: PostIndex;
  readonly deck: DeckIndex;
  readonly sources: Sources;
  readonly notes: readonly SpokenUnit[];
  readonly headings: readonly ShownHeading[];
  readonly blocks: readonly PlacedUnit[];
  readonly lines: readonly TracedLine[];
  /** The lines of one slide. */
  readonly linesOn: (slide: number) => readonly TracedLine[];
  /** The lines that come from one unit. */
  readonly linesOf: (unit: number) => readonly TracedLine[];
}

/** Follows a post into its deck; works on the text alone, so that a deck edited by hand is followed as well. */
export const traceDeck = (deck: Deck, { post, outline, assets }: CheckedPost): Trace => {
  const tokenize = rememberedTokens();
  const index = indexPost(post, outline, tokenize);
  const slides = indexDeck(deck, tokenize);
  const sources = sourcesOf(index);
  const notes = traceNotes(index, slides);
  const headings = traceHeadings(index, slides);
  const ranges = slidesOfSections(index, { headings, slides: slides.slides.length });
  const near = nearestUnits(slides, notes, headings);
  // The post's own facts may be a title: those that the deck states in its front matter, and those of the post.
  const facts = new Set([deck.meta.title, ...index.meta].map(keyOf));
  const titles = ` ${keyOf(deck.meta.title)} `;
  return {
    post: index,
    deck: slides,
    sources,
    notes,
    headings,
    blocks: traceBlocks(index, { deck: slides, assets, ranges }),
    ...linesAndWhere(
      slides.shown
        .filter(
          ({ role, text }) =>
            role !== 'own' &&
            !((role === 'title' || role === 'kicker') && facts.has(keyOf(text))) &&
            // "Interview with Moss Bakery" names who answers.
            !(role === 'attribution' && titles.includes(` ${keyOf(text)} `)),
        )
        .map((shown) => traceLine(shown, near[shown.slide] ?? 0, sources)),
    ),
  };
};

/** The lines of a deck, found by their slide and by their unit: a search of all for each takes the square of them. */
const linesAndWhere = (lines: readonly TracedLine[]): Pick<Trace, 'lines' | 'linesOn' | 'linesOf'> => {
  const bySlide = groupBy(lines, ({ shown }) => shown.slide);
  const byUnit = groupBy(lines, ({ unit }) => unit);
  return {
    lines,
    linesOn: (slide) => bySlide.get(slide) ?? [],
    linesOf: (unit) => byUnit.get(unit) ?? [],
  };
};

/** A deck whose post is not known: what can be said of it alone. */
export const traceAlone = (deck: Deck): Trace => {
  const post: PostIndex = {
    units: [],
    sections: [],
    meta: [],
    isCode: () => false,
    language: deck.meta.language,
  };
  const slides = indexDeck(deck);
  const lines = slides.shown.filter(({ role }) => role !== 'own').map((shown) => ({ shown }));
  return {
    post,
    deck: slides,
    sources: sourcesOf(post),
    notes: [],
    headings: [],
    blocks: [],
    ...linesAndWhere(lines),
  };
};

const keyOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ');

/** For each slide a unit that it is about: one that it says or names, else the one of the slide before. */
const nearestUnits = (
  { slides }: DeckIndex,
  notes: readonly SpokenUnit[],
  headings: readonly ShownHeading[],
): number[] => {
  const known = new Map<number, number>();
  for (const { slide, unit } of [...headings, ...notes])
    if (slide !== undefined && !known.has(slide)) known.set(slide, unit);
  let last = 0;
  return slides.map((_, slide) => {
    last = known.get(slide) ?? last;
    return last;
  });
};
