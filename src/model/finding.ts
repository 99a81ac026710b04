import type { RenderedDeck } from './artifact.js';

/**
 * What a finding means. `gate`: the deck breaks a promise (a lost word, a changed number); `--strict` fails on it.
 * `band`: a figure lies outside what good talks show; reported, never a failure. `measure`: a browser saw it
 * (overflow, overlap, contrast); `--strict` fails on it.
 */
export type FindingKind = 'gate' | 'band' | 'measure';

/** Something that a check found in a deck, and what can be done about it. */
export interface Finding {
  /** Kebab case, unique over all kinds: `gate-notes-complete`, `band-words-a-line`, `measure-overflow`. */
  readonly rule: string;
  readonly kind: FindingKind;
  /** 1-based, as an audience counts. */
  readonly slide?: number;
  /** 1-based line of the file that was checked: of the post, or of a deck that a person wrote. */
  readonly line?: number;
  /** 1-based line of the deck, where that is known closer than by the slide. */
  readonly deckLine?: number;
  /** What is so, as a sentence without its full stop. */
  readonly reason: string;
  /** What the author can do, as a sentence without its full stop. */
  readonly advice: string;
}

/** The port through which a browser's findings come in: draws the document, measures it, never throws for its content. */
export type MeasureDeck = (rendered: RenderedDeck) => Promise<readonly Finding[]>;
