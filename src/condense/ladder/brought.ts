import type { Line } from '../../model/claim.js';
import { cutRightEdge } from '../edge-cut.js';
import { rejectLine } from '../gate/reject-line.js';
import { type Topic, topicOf } from '../gate/topic.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';

/** "This release comes with …", "Starting from the 2.4 release, we introduce …": what follows is what is new. */
const bringing =
  /^(?!.{0,40}\b(?:previous|last|next|future|upcoming|earlier|older)\b)(?:(?:this|the (?:new|latest)) (?:[\p{L}\d.-]+ ){0,2}?(?:release|version|update) (?:also )?(?:brings|comes with|contains|features|includes|introduces|ships with)|(?:(?:however|moreover|additionally|finally|also),? )?(?:(?:in|with|as of|starting (?:with|from)) (?:(?:this|the|our) )?(?:[\p{L}\d.-]+ ){0,3}(?:release|version|update|v?\d[\d.]*), |today,? )?we (?:now |also )?(?:introduce|present))\s+/iu;

/** "Support for rye", "a second door": a thing, and no count of things. */
const thing =
  /^(?:(?:initial |full |native |built-in |experimental |official )?support (?:for|of|in|to)|(?:improvements|changes|fixes|extensions|enhancements|updates) (?:to|for|in|of)|an?|the (?:concept|notion|ability|option|possibility|first)) (?!(?:number|few|lot|couple|bunch|variety|range|host|set|ton|series|handful|wealth|plethora|usual)\b)/iu;

/** "Today, we're introducing Oven Two, a stove …", "We are glad to announce the release of Oven Two, …": who is glad to tell of it. */
const announcing =
  /^(?:(?:today|now),? )?(?:we|I)(?:['’](?:re|m)| are| am) (?:(?:now|also|very|so|super|really|extremely|incredibly) )?(?:introducing|announcing|launching|releasing|open[- ]sourcing|(?:excited|proud|happy|pleased|thrilled|delighted|glad) to (?:(?:finally|officially|now) )?(?:announce|introduce|present|share|unveil|release|launch|open[- ]source)) (?:the (?:(?:initial|first|public) )?(?:release|launch|(?:general )?availability) of )?/iu;

/** "Oven Two, a stove that bakes rye": a name with what it is. */
const namedThing =
  /^(?:the )?(?!(?:an?|that|this|these|our|my|some|what|how|why|more|new|you|all)\s)(?:\p{Lu}[^\s,—–]*\s(?:[^\s,—–]+\s){0,4})?[^\s,—–]+(?:,\s|\s?[—–]\s?)(?:an?|the (?:first|next)) \p{L}/u;

const [fewest, most] = [4, 14];
/** A name says little without what it is. */
const mostNamed = 20;

/** Whether a title has said what a thing is that is told behind its name. */
const isInTitle = (said: string, title: string): boolean => {
  const named = topicOf(title);
  return termsOf(said.replace(/^[^,—–]*[,—–]/u, '')).every((term) => named.has(term));
};

/** What a release brings, told as the thing itself: "This release comes with support for rye" gives "Support for rye". */
export const broughtIn = (
  inline: InlineText,
  sentence: Sentence,
  { topic, title }: { readonly topic: Topic; readonly title: string },
): Line | undefined => {
  const told = bringing.exec(sentence.text)?.[0].length;
  const start = told ?? announcing.exec(sentence.text)?.[0].length;
  if (start === undefined) return undefined;
  const said = sentence.text.slice(start).replace(/[.!]\s*$/u, '');
  const isNamed = namedThing.test(said);
  if (!isNamed && (told === undefined || !thing.test(said))) return undefined;
  if (isNamed && isInTitle(said, title)) return undefined;
  const longest = isNamed ? mostNamed : most;
  const end = countWords(said) <= longest ? said.length : cutRightEdge(said, longest);
  if (end === undefined || countWords(said.slice(0, end)) < fewest) return undefined;
  // A thing has no verb: it is judged as what somebody has.
  if (rejectLine(`Rosa has ${said.slice(0, end)}`, topic) !== undefined) return undefined;
  const line = makeLine(inline, [sentence.start + start, sentence.start + start + end], 'sentence');
  // A name is spelt as its makers do.
  return line && isNamed && !/^the\s/iu.test(said) ? line : line && capitalised(line);
};
