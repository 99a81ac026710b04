import type { Line } from '../../model/claim.js';
import { lossOf } from '../edge-losses.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { rejectLine } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { boldRanges } from './bold-runs.js';

/** Fewer only stress a word, more are no line. */
const [fewest, most] = [4, 16];

/** What a clause of its own stands behind. */
const opens =
  /:\s*$|\b(?:(?:proud|pleased|happy|glad|excited|delighted|thrilled) to (?:announce|share|report)|announc(?:e|ed|ing)) that\s*$/iu;
/** What an order stands behind. */
const advises =
  /(?:^|\s)(?:you (?:should|must|need to|have to)|(?:do not|don['’]t) forget to|(?:be|make) sure to|remember to)\s*$/iu;
/** Where one ends. */
const closes = /^\s*(?:$|[.!,;:—–)]|-\s|(?:emitted|sent|built|using|by)\s)/u;

/** What would make of a clause its opposite, a guess, a case, or somebody's word. */
const charged =
  /\b(?:not(?! forget)|no|never|nobody|without|instead|if|unless|whether|when|hope|hoped|wish|fear|doubt|think|thought|believe[ds]?|claim(?:s|ed)?|assum\w+|suppos\w+|imagine|pretend\w*|myth|mistakes?|wrong|rumou?rs?|used to|could|would|might|may|said|says?|told|asks?|asked|argue[ds]?|suggest\w*|propos\w+|examples?|questions?)\b|(?<!do)n['’]t\b|[?？]|[“"«]/iu;

/** "Never bake in the dark": no subject stands before its verb. */
const order = /^(?:never|always|do(?: not|n['’]t))\s/iu;

/**
 * What a sentence that cannot be shown says in the words that its author set in bold, where these are a clause of their own:
 * "The council is pleased to announce that **mills will open daily from March**!"
 */
export const boldClause = (inline: InlineText, sentence: Sentence, topic: Topic): Line | undefined => {
  if (/[?？]\s*["”’)]*$/u.test(sentence.text)) return undefined;
  for (const { start, end } of boldRanges(inline.nodes)) {
    if (start <= sentence.start || end > sentence.end + 1) continue;
    const before = inline.text.slice(sentence.start, start);
    const after = inline.text.slice(end, sentence.end);
    if (charged.test(before) || !closes.test(after)) continue;
    const isOrder = advises.test(before);
    if (!isOrder && !opens.test(before)) continue;
    const line = clauseLine(inline, [start, end]);
    if (line && stands(line.text, isOrder, topic) && lossOf(line.text, after) === undefined) return line;
  }
  return undefined;
};

const clauseLine = (
  inline: InlineText,
  [start, end]: readonly [start: number, end: number],
): Line | undefined => {
  const text = inline.text.slice(start, end).replace(/(?<![\s.,;:!])[\s.,;:!]+$/u, '');
  const words = countWords(text);
  if (words < fewest || words > most || /[?？…]$/u.test(text)) return undefined;
  const line = makeLine(inline, [start, start + text.length], 'bold');
  return line && capitalised(line);
};

/** An order has no subject, so the gate that looks for a verb may miss its own. */
const stands = (text: string, isOrder: boolean, topic: Topic): boolean => {
  const reason = rejectLine(text, topic);
  if (isOrder || order.test(text)) return reason === undefined || reason === 'no main verb';
  return reason === undefined && hasMainVerb(text);
};
