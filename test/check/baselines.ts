import { splitSentences } from '../../src/condense/segment/sentences.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';

/** A naive way to choose what the slide of a section shows: from its paragraphs to its bullets. */
export type Baseline = (paragraphs: readonly string[]) => string[];

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const similarity = (one: string, other: string): number => {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (Math.log(a.size + 1) + Math.log(b.size + 1) + 1);
};

/** The scores of a random walk over sentences that say alike. */
const walk = (sentences: readonly string[]): number[] => {
  const links = sentences.map((one, i) =>
    sentences.map((other, j) => (i === j ? 0 : similarity(one, other))),
  );
  const sums = links.map((row) => row.reduce((sum, link) => sum + link, 0) || 1);
  let scores = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < 30; round += 1) {
    scores = sentences.map(
      (_, i) =>
        0.15 / sentences.length +
        0.85 * scores.reduce((sum, score, j) => sum + (score * (links[j]?.[i] ?? 0)) / (sums[j] ?? 1), 0),
    );
  }
  return scores;
};

const lexRank3: Baseline = (paragraphs) => {
  const sentences = paragraphs.flatMap(sentencesOf);
  const scores = walk(sentences);
  const best = [...sentences.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 3);
  return best.sort((a, b) => a - b).flatMap((index) => sentences[index] ?? []);
};

const stopWords =
  /\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|is|are|was|were|be|been|it|its|this|that|these|those|which|who|not|no|if|may|can|will|would|should|must|they|their|we|our|you|your|has|have|had|than|so|only|every|some|most|all|up|out|when|what|how|there|into|over|about)\b|[^\p{L}\p{N}\s'’-]+/giu;

/** Phrases between stop words; a word weighs its company over its count. */
const rake: Baseline = (paragraphs) => {
  const phrases = paragraphs
    .flatMap((text) => text.split(stopWords))
    .flatMap((phrase) => phrase?.trim() || []);
  const counts = new Map<string, { count: number; degree: number }>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    for (const word of words) {
      const { count, degree } = counts.get(word) ?? { count: 0, degree: 0 };
      counts.set(word, { count: count + 1, degree: degree + words.length });
    }
  }
  const scoreOf = (phrase: string): number =>
    wordsOf(phrase).reduce(
      (sum, word) => sum + (counts.get(word)?.degree ?? 0) / (counts.get(word)?.count ?? 1),
      0,
    );
  return [...new Set(phrases)].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, 4);
};

/** The methods that other tools use. */
export const baselines: Readonly<Record<string, Baseline>> = {
  'first sentence of each paragraph': (paragraphs) =>
    paragraphs.flatMap((text) => sentencesOf(text)[0] ?? []),
  'LexRank, three sentences': lexRank3,
  'cut at 80 characters': (paragraphs) =>
    paragraphs.map((text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)),
  'RAKE, four phrases': rake,
};

/** The deck that a baseline makes of a post: one slide of bullets for each section, all prose in the notes. */
export const baselineDeck = ({ deck, trace }: CompiledPost, baseline: Baseline): Deck => {
  const slides = trace.post.sections.map((section, index): Slide => {
    const units = trace.post.units.filter((unit) => unit.section === index);
    const spoken = units.filter(({ kind }) =>
      ['paragraph', 'item', 'quote', 'callout', 'caption'].includes(kind),
    );
    const lines = baseline(spoken.map(({ text }) => text));
    return {
      type: 'slide',
      layout: 'bullets',
      density: 'normal',
      variants: [],
      title: [{ type: 'text', value: section.title || deck.meta.title }],
      titleDepth: 2,
      children: [
        {
          type: 'list',
          children: lines.map((value) => ({
            type: 'listItem',
            children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
          })),
        },
      ],
      notes: spoken.map(({ text }) => ({ kind: 'post', text })),
    };
  });
  return { ...deck, children: slides };
};
