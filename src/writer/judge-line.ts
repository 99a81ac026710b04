import { faithfulGates } from '../check/gates/faithful.js';
import { formGates } from '../check/gates/form.js';
import type { Shown } from '../check/index-deck.js';
import type { PostIndex, Unit } from '../check/index-post.js';
import { countWords, tokensOf } from '../check/tokens.js';
import type { Trace } from '../check/trace-deck.js';
import { sourcesOf, traceLine } from '../check/trace-lines.js';

/** The texts that a line is held against. */
export interface LineSource {
  /** The whole paragraph: words before a cut decide what is left. */
  readonly paragraph: string;
  readonly wordsALine: number;
}

const gates = [...faithfulGates, ...formGates];

/** Why a proposed line may not be shown, by the gates that every deck is held to; undefined when it may. */
export const whyRefused = (text: string, { paragraph, wordsALine }: LineSource): string | undefined => {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return 'says nothing';
  if (/[\n\r]/u.test(text)) return 'is more than one line';
  const words = countWords(text);
  if (words > wordsALine) return `has ${words} words, and ${wordsALine} are the most`;
  const trace = traceOf({ slide: 0, role: 'line', text, tokens }, paragraph);
  const [breach] = gates.flatMap((gate) => gate.find(trace));
  // A gate quotes the line before it says what is wrong with it.
  return breach?.reason.replace(/^“[^”]*”\s+/u, '');
};

const traceOf = (shown: Shown, paragraph: string): Trace => {
  const unit: Unit = { kind: 'paragraph', text: paragraph, tokens: tokensOf(paragraph), section: 0 };
  const post: PostIndex = { units: [unit], sections: [], meta: [], isCode: () => false, language: 'en' };
  const sources = sourcesOf(post);
  const deck = { slides: [], shown: [shown], shownOn: () => [shown], figures: [], notes: [], end: 0 };
  const lines = [traceLine(shown, 0, sources)];
  const found = { lines, linesOn: () => lines, linesOf: () => lines };
  return { post, deck, sources, notes: [], headings: [], blocks: [], ...found };
};
