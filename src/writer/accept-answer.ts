import type { Position } from 'unist';
import { positionOf } from '../condense/inline-text.js';
import { makeLine } from '../condense/line.js';
import type { Claim, Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { type WriterAnswer, writerLimits } from './contract.js';
import { whyRefused } from './judge-line.js';
import { isFromProse, type WritableSection, type WritableSentence } from './writable-sections.js';

/** A line that was not taken, and why. */
export interface Refusal {
  readonly text: string;
  readonly reason: string;
  readonly place?: Position;
}

/** What is shown when the writer's good lines are taken. */
export interface AcceptedAnswer {
  readonly claims: ReadonlyMap<Section, readonly PlacedClaim[]>;
  readonly accepted: number;
  readonly refusals: readonly Refusal[];
}

interface Judged {
  readonly line?: Line;
  readonly block: number;
  readonly order: number;
  readonly refusal?: Refusal;
}

/** Takes the lines of a writer that pass every gate, in the post's order; the others are refused with their reason. */
export const acceptAnswer = (
  answer: WriterAnswer,
  writable: readonly WritableSection[],
  claims: AcceptedAnswer['claims'],
): AcceptedAnswer => {
  const result = new Map(claims);
  const refusals: Refusal[] = [];
  let accepted = 0;
  for (const { id, lines } of answer.sections) {
    const known = writable.find((one) => one.id === id);
    if (!known) {
      refusals.push(
        ...lines.map(({ text }) => ({ text, reason: `is for a section ${id} that there is not` })),
      );
      continue;
    }
    const taken = new Set<string>();
    const judged = lines.map((proposal) => {
      const one = judge(proposal, known, taken);
      if (one.line) taken.add(proposal.text);
      return one;
    });
    refusals.push(...judged.flatMap(({ refusal }) => refusal ?? []));
    const good = judged.filter(({ line }) => line !== undefined).sort((a, b) => a.order - b.order);
    if (good.length === 0) continue;
    accepted += good.length;
    result.set(known.section, withLines(good, claims.get(known.section) ?? []));
  }
  return { claims: result, accepted, refusals };
};

const judge = (
  { sentence: id, text }: { readonly sentence: string; readonly text: string },
  { sentences }: WritableSection,
  taken: ReadonlySet<string>,
): Judged => {
  const order = sentences.findIndex((one) => one.id === id);
  const found = sentences[order];
  if (!found) return refused({ text, reason: `is of a sentence ${id} that there is not` });
  const { inline, sentence, block } = found;
  const place = positionOf(inline, [sentence.start, sentence.end]);
  const reason =
    whyNoMore(text, taken) ??
    whyRefused(text, { paragraph: inline.text, wordsALine: writerLimits.wordsALine });
  if (reason !== undefined) return refused({ text, reason, ...(place ? { place } : {}) });
  return { line: lineOf(text, found, place), block, order };
};

/** Why a section has no place for a line beside those that were taken. */
const whyNoMore = (text: string, taken: ReadonlySet<string>): string | undefined => {
  if (taken.has(text)) return 'is proposed twice';
  return taken.size < writerLimits.linesASection
    ? undefined
    : `is one more than the ${writerLimits.linesASection} lines of a section`;
};

const refused = (refusal: Refusal): Judged => ({ block: 0, order: 0, refusal });

/** The post's own nodes where the line stands in the sentence as it is, else its words. */
const lineOf = (text: string, { inline, sentence }: WritableSentence, place: Position | undefined): Line => {
  const at = sentence.text.indexOf(text);
  const start = sentence.start + at;
  const own = at < 0 ? undefined : makeLine(inline, [start, start + text.length], 'sentence');
  if (own) return own;
  const line: Line = { content: [{ type: 'text', value: text }], text, rung: 'sentence' };
  return place ? { ...line, source: place } : line;
};

/** What a section's points are worth when a writer chose them. */
const weight = 0.6;

/** The lines in the place of what postdeck made of the prose; terms of a sentence stay. */
const withLines = (good: readonly Judged[], before: readonly PlacedClaim[]): PlacedClaim[] => {
  const lines = good.flatMap(({ line }) => (line ? [{ ...line, weight }] : []));
  const claim: Claim = { kind: 'lines', rung: 'sentence', lines, ordered: false };
  const kept = before.filter((one) => !isFromProse(one) || one.claim.rung === 'enumeration');
  return [...kept, { claim, block: good[0]?.block ?? 0, weight }].sort((a, b) => a.block - b.block);
};
