import type { Layout } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';
import type { Shown } from './index-deck.js';
import { salientNumbers } from './salient-numbers.js';
import { countWords, type Token, tokensOf } from './tokens.js';
import { termsOf, topTerms } from './top-terms.js';
import type { Trace } from './trace-deck.js';
import { spokenKinds } from './trace-notes.js';

/** What the bands are about, counted. */
export interface Figures {
  readonly slides: number;
  /** Slides that are not the frame of the talk. */
  readonly body: number;
  readonly postWords: number;
  readonly lineWords: readonly number[];
  readonly linesASlide: readonly number[];
  readonly slideWords: readonly number[];
  readonly titleWords: readonly number[];
  readonly titleOnly: number;
  readonly bullets: number;
  readonly bulletsInARow: number;
  /** Shares, 0 to 1; absent where there is nothing to share in. */
  readonly termsKept?: number;
  readonly numbersKept?: number;
  readonly parallel?: number;
  /** The largest overlap of two lines. */
  readonly overlap: number;
}

/** The frame of a talk, which the bands leave out. */
const frame = new Set<Layout>(['title', 'agenda', 'section', 'takeaways', 'resources', 'thanks', 'speaker']);
/** Layouts whose words are not counted. */
const unworded = new Set<Layout>(['code', 'table', 'quote', 'callout']);

/** Counts a deck. */
export const figuresOf = (trace: Trace): Figures => {
  const { slides, shown, shownOn } = trace.deck;
  const body = slides.flatMap(({ layout }, slide) => (frame.has(layout) ? [] : [slide]));
  const worded = body.filter((slide) => !unworded.has(slides[slide]?.layout ?? 'content'));
  const texts = worded.map((slide) => shownOn(slide).filter(({ role }) => role !== 'kicker'));
  const lines = new Set(
    trace.lines.filter((line) => isLine(line.shown, line.unit, trace)).map((line) => line.shown),
  );
  const linesOn = texts.map((all) => all.filter((text) => lines.has(text)));
  const seen = seenTokens(trace);
  const items = linesOn.map((all) => all.filter(({ role }) => role === 'line'));
  return {
    slides: slides.length,
    body: body.length,
    postWords: wordsOfPost(trace),
    lineWords: linesOn.flat().map(({ text }) => countWords(text)),
    linesASlide: items.map((all) => all.length),
    slideWords: texts.map((all) => sum(all.map(({ text }) => countWords(text)))),
    titleWords: shown.filter(({ role }) => role === 'title').map(({ text }) => countWords(text)),
    titleOnly: body.filter((slide) => isTitleOnly(slide, trace)).length,
    bullets: body.filter((slide) => isBullets(slides[slide]?.layout)).length,
    bulletsInARow: longestRun(slides.map(({ layout }) => isBullets(layout))),
    ...share('termsKept', topTerms(trace), new Set(termsOf(seen, trace.post.language))),
    ...share('numbersKept', salientNumbers(trace), new Set(seen.map(({ word }) => word))),
    ...parallelOf(items),
    overlap: largestOverlap(linesOn.flat()),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const isBullets = (layout: Layout | undefined): boolean => layout === 'bullets' || layout === 'content';

/** A line is an item or a paragraph, or a title that is a sentence of the post. */
const isLine = ({ role }: Shown, unit: number | undefined, { post }: Trace): boolean =>
  role === 'line' || (role === 'title' && unit !== undefined && post.units[unit]?.kind !== 'heading');

const wordsOfPost = ({ post }: Trace): number =>
  sum(post.units.filter(({ kind }) => spokenKinds.has(kind)).map(({ text }) => countWords(text)));

const isTitleOnly = (slide: number, { deck, linesOn }: Trace): boolean => {
  const { layout, children = [] } = deck.slides[slide] ?? {};
  const says = linesOn(slide).some(
    ({ shown, unit }) =>
      shown.role !== 'term' && unit !== undefined && shown.role !== 'kicker' && shown.role !== 'title',
  );
  const isAssertion = deck.shownOn(slide).some(({ role }) => role === 'kicker');
  return layout === 'statement' && !says && !isAssertion && children.every(({ type }) => type === 'list');
};

const longestRun = (flags: readonly boolean[]): number => {
  let [longest, run] = [0, 0];
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** Every word that the audience reads, in listings, tables and subtitles too; addresses and names of links are none of them. */
const seenTokens = ({ deck }: Trace): readonly Token[] => [
  ...deck.shown.flatMap(({ tokens }) => tokens),
  ...deck.slides
    .filter(({ layout }) => layout === 'title')
    .flatMap(({ children }) =>
      children.flatMap((block) => (block.type === 'paragraph' ? tokensOf(plainText(block.children)) : [])),
    ),
  ...deck.figures.flatMap(({ kind, value }) => (kind === 'cell' || kind === 'code' ? tokensOf(value) : [])),
];

const share = (name: 'termsKept' | 'numbersKept', wanted: readonly string[], seen: ReadonlySet<string>) =>
  wanted.length === 0 ? {} : { [name]: wanted.filter((word) => seen.has(word)).length / wanted.length };

/** How alike the items of a slide begin: the share of the commonest form, over all slides with three or more. */
const parallelOf = (items: readonly (readonly Shown[])[]): { readonly parallel?: number } => {
  const shares = items
    .filter((all) => all.length >= 3)
    .map((all) => {
      const forms = all.map(({ text }) => formOf(text));
      return Math.max(...forms.map((form) => forms.filter((other) => other === form).length)) / forms.length;
    })
    .sort((a, b) => a - b);
  const middle = shares[Math.floor(shares.length / 2)];
  return middle === undefined ? {} : { parallel: middle };
};

const forms: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['gerund', /^\p{L}+ing\b/u],
  ['article', /^(?:an?|the)\s/iu],
  ['number', /^[$€£¥]?\p{N}/u],
  ['lower case', /^\p{Ll}/u],
];

const formOf = (text: string): string => forms.find(([, pattern]) => pattern.test(text))?.[0] ?? 'word';

/** More lines than this are a sample: each pair is compared. */
const maxCompared = 300;

const largestOverlap = (lines: readonly Shown[]): number => {
  const sets = lines
    .slice(0, maxCompared)
    .map(({ tokens }) => new Set(tokens.map(({ word }) => word).filter((word) => word.length > 3)));
  let largest = 0;
  sets.forEach((one, index) => {
    for (const other of sets.slice(index + 1)) largest = Math.max(largest, overlapOf(one, other));
  });
  return largest;
};

const minWords = 3;

const overlapOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const least = Math.min(one.size, other.size);
  if (least < minWords) return 0;
  return [...one].filter((word) => other.has(word)).length / least;
};
