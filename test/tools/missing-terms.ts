import { tokensOf } from '../../src/check/tokens.js';
import { termsOf, topTerms } from '../../src/check/top-terms.js';
import { spokenKinds } from '../../src/check/trace-notes.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';

/** A place of a post that names a term. */
interface Place {
  /** What it is: `heading`, `paragraph`, `item` … */
  readonly kind: string;
  readonly line: number;
  readonly text: string;
  /** Whether a slide shows something of its section. */
  readonly isShown: boolean;
}

/** A top term of a post that no slide names, with where the post does. */
export interface MissingTerm {
  readonly term: string;
  /** Its place among the top terms, from 1. */
  readonly rank: number;
  readonly places: readonly Place[];
}

/** The top terms of a post that none of its slides names, the commonest first. */
export const missingTerms = ({ trace }: CompiledPost): MissingTerm[] => {
  const { deck, post, lines } = trace;
  const seen = new Set(
    termsOf(
      [
        ...deck.shown.flatMap(({ tokens }) => tokens),
        ...deck.figures.flatMap(({ kind, value }) =>
          kind === 'cell' || kind === 'code' ? tokensOf(value) : [],
        ),
      ],
      post.language,
    ),
  );
  const shown = new Set(
    lines.flatMap(({ shown: { role }, unit }) =>
      unit === undefined || role === 'title' || role === 'kicker' ? [] : [post.units[unit]?.section],
    ),
  );
  return topTerms(trace).flatMap((term, index): MissingTerm[] => {
    if (seen.has(term)) return [];
    const places = post.units.flatMap(({ kind, line, text, tokens, section }): Place[] =>
      (spokenKinds.has(kind) || kind === 'heading') && termsOf(tokens, post.language).includes(term)
        ? [
            {
              kind,
              line: line ?? 1,
              text: sentenceWith(term, text, post.language),
              isShown: shown.has(section),
            },
          ]
        : [],
    );
    return [{ term, rank: index + 1, places }];
  });
};

const sentenceWith = (term: string, text: string, language: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .split(/(?<=[.!?])\s/u)
    .find((sentence) => termsOf(tokensOf(sentence), language).includes(term)) ?? text;
