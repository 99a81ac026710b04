import type { RootContent } from 'mdast';
import type { CompiledPost } from '../../src/build.js';
import type { Deck, Slide, SlideBlock } from '../../src/model/deck.js';
import { plainText } from '../../src/model/plain-text.js';

/** Layouts around the talk, not of it. */
const frame = new Set<Slide['layout']>(['title', 'agenda', 'section', 'resources', 'thanks']);
/** Layouts whose words are not in the word bands. */
const unworded = new Set<Slide['layout']>(['code', 'table', 'quote']);

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const linesOf = (slide: Slide): string[] => {
  const items = (block: SlideBlock): string[] => {
    if (block.type === 'list')
      return block.children.flatMap((item) => item.children.flatMap((child) => items(child as SlideBlock)));
    if (block.type === 'paragraph') return [plainText(block.children)];
    return [];
  };
  return slide.children.flatMap(items).filter((line) => line !== '');
};

/** The figures of a deck that the bands are about. */
export interface Score {
  readonly slides: number;
  readonly body: number;
  readonly lineWords: readonly number[];
  readonly slideWords: readonly number[];
  readonly titleOnly: number;
  readonly bullets: number;
  readonly layouts: Readonly<Record<string, number>>;
  /** Share of the post's words of prose that are in the notes. */
  readonly notesKept: number;
  readonly fitWarnings: number;
}

const proseWords = (post: CompiledPost['post']): string[] => {
  const walk = (node: RootContent): string[] => {
    if (node.type === 'paragraph') return [plainText(node.children)];
    if (node.type === 'table' || node.type === 'heading' || node.type === 'authorDirective') return [];
    return 'children' in node ? node.children.flatMap((child) => walk(child as RootContent)) : [];
  };
  return post.tree.children
    .flatMap(walk)
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => word !== '');
};

const keptShare = (words: readonly string[], deck: Deck): number => {
  const spoken = deck.children.flatMap(({ notes }) => notes.flatMap(({ text }) => text.split(/\s+/u)));
  let at = 0;
  let kept = 0;
  for (const word of words) {
    const next = spoken.indexOf(word, at);
    if (next >= 0 && next - at < 400) {
      kept += 1;
      at = next + 1;
    }
  }
  return words.length === 0 ? 1 : kept / words.length;
};

/** Scores a compiled post. */
export const scoreDeck = (compiled: CompiledPost, fitWarnings: number): Score => {
  const body = compiled.deck.children.filter(({ layout }) => !frame.has(layout));
  const worded = body.filter(({ layout }) => !unworded.has(layout));
  const lines = worded.flatMap(linesOf);
  return {
    slides: compiled.deck.children.length,
    body: body.length,
    lineWords: lines.map(countWords),
    slideWords: worded.map((slide) =>
      countWords(`${plainText(slide.title ?? [])} ${linesOf(slide).join(' ')}`),
    ),
    titleOnly: body.filter(
      ({ layout, children, kicker }) =>
        layout === 'statement' && !kicker && children.every(({ type }) => type === 'list'),
    ).length,
    bullets: body.filter(({ layout }) => layout === 'bullets' || layout === 'content').length,
    layouts: countBy(compiled.deck.children.map(({ layout }) => layout)),
    notesKept: keptShare(proseWords(compiled.post), compiled.deck),
    fitWarnings,
  };
};

const countBy = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
