import type { Finding } from '../../model/finding.js';
import type { Unit } from '../index-post.js';
import type { Trace } from '../trace-deck.js';
import type { TracedLine } from '../trace-lines.js';

/** What a gate finds, before it is told which gate found it. */
export interface Breach {
  /** 0-based. */
  readonly slide?: number;
  /** 1-based line of the post. */
  readonly line?: number;
  /** 1-based line of the deck, where that is known closer than by the slide. */
  readonly deckLine?: number;
  /** The text of a slide that breaks the gate; absent when what is missing or out of place is no text of a slide. */
  readonly text?: string;
  readonly reason: string;
}

/** A promise that every deck keeps: what it measures, its bound, and how it is seen to be broken. */
export interface Gate {
  /** Kebab case, without the `gate-` that its findings begin with. */
  readonly id: string;
  /** What is measured, as a table shows it. */
  readonly measures: string;
  readonly bound: string;
  /** What the author can do when it is broken. */
  readonly advice: string;
  /** Gates that need the post are not run on a deck whose post is not known. */
  readonly find: (trace: Trace) => Breach[];
}

/** The finding that a breach of a gate is. */
export const findingOf = (gate: Gate, { slide, line, deckLine, reason }: Breach): Finding => ({
  rule: `gate-${gate.id}`,
  kind: 'gate',
  reason,
  advice: gate.advice,
  ...(slide === undefined ? {} : { slide: slide + 1 }),
  ...(line === undefined ? {} : { line }),
  ...(deckLine === undefined ? {} : { deckLine }),
});

const longest = 60;

/** A text as a finding quotes it: its beginning. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? `“${line}”` : `“${line.slice(0, longest).trimEnd()}…”`;
};

/** The breach that a unit is. */
export const breachOfUnit = (unit: Unit | undefined, reason: string, slide?: number): Breach => ({
  reason,
  ...(unit?.line === undefined ? {} : { line: unit.line }),
  ...(slide === undefined ? {} : { slide }),
});

/** The breach that a shown text is, at the line of the post that it comes from. */
export const breachOfLine = ({ shown, unit }: TracedLine, reason: string, { post }: Trace): Breach => ({
  ...breachOfUnit(unit === undefined ? undefined : post.units[unit], reason, shown.slide),
  text: shown.text,
});
