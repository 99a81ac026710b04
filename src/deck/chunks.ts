import type { RootContent } from 'mdast';
import type { PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { plainText } from '../model/plain-text.js';
import { runsOf } from '../model/runs.js';
import { speakingMinutes } from '../model/speaking-time.js';
import { notesOf } from './notes.js';

/** Blocks of a section that are said together: the smallest part of a talk that can be moved. */
export interface Chunk {
  readonly section: Section;
  /** Index of the block after its last one. */
  readonly end: number;
  readonly minutes: number;
  /** Slides that its claims need, by and large. */
  readonly slides: number;
  /** The heaviest of its claims, 0 to 1. */
  readonly strength: number;
  /** The author marked something in it: it is said, however short the slot. */
  readonly isMarked: boolean;
}

/** Shown and not said: it goes with the words before it. */
const silent: ReadonlySet<RootContent['type']> = new Set([
  'code',
  'table',
  'math',
  'thematicBreak',
  'definition',
]);

/** A block that only leads to the next one: a comment, or a sentence that ends in a colon. */
const leads = (node: RootContent | undefined): boolean =>
  node?.type === 'authorDirective' ||
  (node?.type === 'paragraph' && /[:：]\s*$/u.test(plainText(node.children)));

const isSignature = (node: RootContent): boolean =>
  node.type === 'paragraph' && /^\s*(?:[—–―]|--)/u.test(plainText(node.children));

const minutesOf = (blocks: readonly RootContent[], pace: number): number =>
  speakingMinutes(
    notesOf(blocks)
      .map(({ text }) => text)
      .join(' '),
    pace,
  );

/** Less than this is no thought of its own. */
const leastMinutes = 0.3;

/** The blocks of a section in chunks of about a thought each, in order. */
export const chunksOf = (
  section: Section,
  { claims, pace }: { readonly claims: readonly PlacedClaim[]; readonly pace: number },
): Chunk[] => {
  const runs = runsOf(
    section.blocks,
    (run, next) =>
      leads(run.at(-1)) || silent.has(next.type) || isSignature(next) || minutesOf(run, pace) < leastMinutes,
  );
  let end = 0;
  return runs.map((run) => {
    const start = end;
    end += run.length;
    const own = claims.filter(({ block }) => block >= start && block < start + run.length);
    return {
      section,
      end,
      minutes: minutesOf(run, pace),
      // The first words of a section bring its heading along.
      slides: Math.max(own.length, start === 0 ? 1 : 0),
      isMarked: own.some(({ claim }) => claim.rung === 'author'),
      strength: Math.max(0, ...own.map(({ weight = 0 }) => weight)),
    };
  });
};
