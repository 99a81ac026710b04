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
import { isCharged } from './charges.js';

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

/** What would make of a clause its opposite, a guess, a case, a tale, or somebody's word. */
const charged =
  /\b(?:not(?! forget)|no|never|nobody|without|instead|if|unless|whether|when|once|until|hope|hoped|wish|fear|doubt|dream\w*|think|thought|believe[ds]?|claim(?:s|ed)?|assum\w+|suppos\w+|imagine|pretend\w*|myth|mistakes?|misconceptions?|misunderst\w+|misbelie\w+|fallac\w+|hypothes[ie]s|bet|lies?|false\w*|hoax|fools|fictio\w+|stor(?:y|ies)|tales?|legends?|jokes?|wrong|rumou?rs?|used to|could|would|might|may|said|says?|told|asks?|asked|argue[ds]?|argument|objections?|ignored|fixed|solved|unlikely|critics|opponents|proponents|rivals|complain\w*|insist\w*|repl(?:y|ied|ies)|writes?|wrote|written|reads?|explain\w*|titled?|headlines?|slogans?|signs?|suggest\w*|propos\w+|examples?|questions?)\b|(?<!do)n['’]t\b|[?？]|[“"«]/iu;

/** "Finally, you must …", "To bake well, you must …": behind other words an order may hold in some case only. */
const unbound =
  /^\s*(?:(?:\p{L}+ly|also|so|and|but|first|second|third|last|next|now|again|plus|remember|in short|of course|above all|to\s[^,]{2,60}),?\s)?$/iu;

/** "… , except at night", "…; that is what thieves want": what would take it back, or limit it. */
const limited =
  /\b(?:except\w*|unless|but|yet|only|if|when|until|while|though|although|which|that|says?|said|told|taught|thought|claim\w*|false\w*|wrong|lies?|at least|at most|in theory|not|never|no longer)\b|n['’]t\b/iu;

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
    if (charged.test(before) || !closes.test(after) || limited.test(after)) continue;
    const isOrder = advises.test(before);
    if (isOrder ? !isUnbound(before) : !opens.test(before) || isCharged(clauseOf(before))) continue;
    const line = clauseLine(inline, [start, end]);
    if (line && stands(line.text, isOrder, topic) && lossOf(line.text, after) === undefined) return line;
  }
  return undefined;
};

/** What stands before a clause, as far as it belongs to it. */
const clauseOf = (before: string): string => before.split(/[;–—]\s/u).at(-1) ?? before;

const isUnbound = (before: string): boolean => unbound.test(clauseOf(before).replace(advises, ' '));

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
