import { hasMainVerb, isImperative, subjectOf } from '../gate/main-clause.js';
import { baseForms } from '../gate/verbs.js';
import { type Clause, splitClauses } from '../segment/clauses.js';
import type { Sentence } from '../segment/sentences.js';

/** What waits for a block ends so. */
export const endsInColon = /[:：]\s*$/u;

// Looked for at the first of its marks alone: a row of colons takes no square of its length.
const trailingColon = /(?<![\s:：])[\s:：]+$/u;

/** A lead without the colon that it ends in. */
export const withoutColon = (lead: string): string => lead.replace(trailingColon, '');

/** "Comment by @ada posted on 4 May": who wrote, not what; `@bakery/oven` is a package. */
const credit = /\b(?:comment(?:ed)?|posted|written|opened) (?:by|from|on)\b|(?:^|[\s(])@[a-z](?![\w-]*\/)/iu;
// "I/O", "my-oven" and "loaves-of-my-shop.css" speak of nobody.
const firstPerson =
  /(?:^|[^\p{L}\p{N}_-])(?:[Ii](?!\/O)|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Uu]s|[Oo]ur|[Oo]urs|[Ll]et['’]s)(?=$|[^\p{L}\p{N}_-])/u;

/** Whether a lead speaks of its author, or of who wrote what it leads to. */
export const hasVoice = (text: string): boolean => firstPerson.test(text) || credit.test(text);

/** What follows a condition holds only with it. */
const condition = /^(?:if|unless)(?![\p{L}])/iu;

/** "The oven, by default, bakes …": an aside between a subject and its verb. */
const between =
  /^(?:by (?:default|design|itself)|in (?:turn|general|practice|fact)|for (?:example|instance)|however|of course|therefore)$/iu;

/** Where the shown part may begin: the sentence, or one of its clauses ("When it is installed, run the command:"). */
export const startsOf = (sentence: Sentence): number[] =>
  condition.test(sentence.text)
    ? [sentence.start]
    : splitClauses(sentence.text)
        .filter((_, at, clauses) => !isBehindAside(sentence.text, clauses.slice(0, at)))
        .map(({ start }) => sentence.start + start);

const isBehindAside = (text: string, before: readonly Clause[]): boolean => {
  const last = before.at(-1);
  return before.length > 1 && last !== undefined && between.test(text.slice(last.start, last.end));
};

/** What begins a clause that holds only with its main clause. */
export const subordinate =
  /^(?:when|whenever|if|while|because|since|after|before|until|unless|although|though|so|where|once|as)(?![\p{L}])/iu;

/** "When rye is baked twice,", "With the lamp lit,": what is told behind it is told of that case alone; what is done then may be done. */
const ofCase =
  /^(?:and\s|but\s|so\s|then,?\s|for example,\s|now,?\s)?(?:when|whenever|where|with(?!\s(?:this|that|these|those|it|all (?:this|that)|everything)(?!\p{L}))|without|under)\s/iu;

/** Whether a clause of a sentence leaves out the case that it is told of. */
export const leavesCase = (sentence: string, clause: string): boolean =>
  ofCase.test(sentence) && !isInstruction(clause) && !isImperative(clause);

/** What follows a comma names a block only as a clause of its own, or as an instruction. */
export const isClause = (text: string): boolean =>
  isImperative(text) || (hasMainVerb(text) && subjectOf(text) !== '');

/** What stands before the name of a block: "Next, let's deploy the queue:", "Here's a rough sketch:". */
export const opening =
  /^(?:…|\.{3})?\s*(?:(?:and|so|then|next|now|first|second|third|finally|lastly|again|after that|after this|to (?:conclude|sum up|recap)(?=,)|as always|for example|for instance),?\s+)?(?:(?<shows>here(?:['’]s|\sis|\sare)|below\s(?:is|are)|this\sis)(?:,?\s(?:for example|for instance|now),?)?\s+|(?<does>let(?:['’]s|\sus)(?:\s(?:now|also|first|start by))?|we(?:['’]ll)?(?:\s(?:now|then|also|first|next))?)\s+|(?<aims>to(?:\s(?:attempt|try)\sto)?(?:\s(?:quickly|briefly))?)\s+(?=(?:summari[sz]e|recap|outline|review|explore)\s))?/iu;

/** "A rough sketch", "how the split looks", "three files": the name of what is shown. */
const naming = /^(?:an?|the|how|what|where|which|one(?! of)|two|three|four|five|some)\s/iu;

/** "Let's look at the parts": the parts are what follows, and looking is what is asked of who listens. */
const looking =
  /^(?:(?:take|have) an?(?:other)? (?:\p{L}+ )?look at|look (?:at|into)|go (?:over|through)|work(?: through)?|walk through|review|examine|outline|summari[sz]e|break down|discuss|explore|recap|dive into|talk about|consider|imagine|assume|focus on)\s+/iu;

/** Whether a text begins with a verb that asks for something. */
export const isInstruction = (text: string): boolean => {
  const [word = '', next] = text.split(/\s+/u);
  return next !== undefined && baseForms.has(word.toLowerCase());
};

/** Where a sentence names its block after what opens it; undefined when nothing opens it, or no name follows. */
export const afterOpening = (text: string): number | undefined => {
  const match = opening.exec(text);
  const length = match?.[0].length ?? 0;
  const rest = text.slice(length);
  if (length === 0) return undefined;
  if (match?.groups?.shows !== undefined) return naming.test(rest) ? length : undefined;
  const looks = looking.exec(rest)?.[0].length;
  if (looks !== undefined) return naming.test(rest.slice(looks)) ? length + looks : undefined;
  if (match?.groups?.aims !== undefined) return undefined;
  return isInstruction(rest) && !ofWhatWas.test(rest) ? length : undefined;
};

/** "We use this to bake", "we need to wait": what is told of us is no order, and this was named before. */
const ofWhatWas =
  /^(?:need|have|want)\s|^(?:use|call|apply|run|take|do|pass|reuse)\s(?:this|that|it|these|those|them)(?=\s(?:to|for|in|as|by|with|when|from|on|again)\b|[:.]|$)/iu;

/** "The main benefits are:" names the main benefits. The blank is asked for first: what stands before it is read back at no other sign. */
export const waitingVerb =
  /(?=,?\s)(?<=\p{L}\S*\s\S+),?\s(?:(?:which|that)\s)?(?:is|are|was|were|includes?|included)(?:\s(?:probably|likely|perhaps|simply|just|roughly|basically))?(?:,? but (?:is|are) not limited to)?(?:\s(?:the following|as follows|these|below|here|in order))?\s*[:：]?$/iu;
