import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Shown } from '../../src/check/index-deck.js';
import { type Token, tokensOf } from '../../src/check/tokens.js';
import type { Trace } from '../../src/check/trace-deck.js';

/** A text that the design says comes out of a post; the repository holds its hash and its length, never the text. */
interface Expected {
  /** What it is on its slide, as `index-deck.ts` names it; absent for any. */
  readonly role?: Shown['role'];
  readonly layout?: string;
  readonly words: number;
  readonly hash: string;
}

interface WorkedExample {
  readonly name: string;
  /** Hash of the post's title. */
  readonly post: string;
  readonly texts: readonly Expected[];
}

/** What became of a worked example. */
export interface CheckedExample {
  readonly name: string;
  /** Texts that stand on a slide as they are expected. */
  readonly exact: number;
  /** Texts that stand inside a longer one, or as something else. */
  readonly within: number;
  /** Numbers of the texts that are nowhere, from 1. */
  readonly missing: readonly number[];
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

/** The hash under which a text is known: its words alone, SHA-256, cut to 16 digits. */
export const hashOf = (text: string): string => hashOfTokens(tokensOf(text));

const hashOfTokens = (tokens: readonly Token[]): string =>
  createHash('sha256').update(keyOf(tokens)).digest('hex').slice(0, 16);

const holdsWithin = ({ tokens }: Shown, { words, hash }: Expected): boolean =>
  tokens.some((_, at) => at + words <= tokens.length && hashOfTokens(tokens.slice(at, at + words)) === hash);

const stateOf = (expected: Expected, { deck }: Trace): 'exact' | 'within' | 'missing' => {
  const isOne = ({ role, slide, tokens }: Shown): boolean =>
    (expected.role ?? role) === role &&
    (expected.layout ?? deck.slides[slide]?.layout) === deck.slides[slide]?.layout &&
    tokens.length === expected.words &&
    hashOfTokens(tokens) === expected.hash;
  if (deck.shown.some(isOne)) return 'exact';
  return deck.shown.some((shown) => holdsWithin(shown, expected)) ? 'within' : 'missing';
};

const listed = new URL('./worked-examples.json', import.meta.url);

/** Holds a deck against the examples that are of its post. */
export const checkExamples = async (title: string, trace: Trace): Promise<CheckedExample[]> => {
  const examples: WorkedExample[] = JSON.parse(await readFile(listed, 'utf8'));
  return examples
    .filter(({ post }) => post === hashOf(title))
    .map(({ name, texts }) => {
      const states = texts.map((expected) => stateOf(expected, trace));
      return {
        name,
        exact: states.filter((state) => state === 'exact').length,
        within: states.filter((state) => state === 'within').length,
        missing: states.flatMap((state, index) => (state === 'missing' ? [index + 1] : [])),
      };
    });
};
