import type { Line } from '../../model/claim.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { rejectLine } from '../gate/reject-line.js';
import type { Topic } from '../gate/topic.js';
import { isKnownVerb, isVerbForm } from '../gate/verbs.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { afterMarker } from './markers.js';

const trigger = /\b(?:such as|like|including|e\.g\.,?|for example,?|namely)\s+/giu;
const separator = /,\s+(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+/gu;
const filler =
  /^(?:more|respectively|so on|so forth|etc\.?|others?|many (?:more|others)|much more|beyond|the like|et cetera)(?:$|\s)/iu;
const article =
  /^(?:an?|the|its|their|your|our|my|his|her|both|either|some|many|any|this|that|these|those)\s/iu;

const maxItemWords = 4;

/** The items after a trigger word, as ranges of the sentence; empty when they are no clean enumeration. */
const itemsAfter = (text: string, from: number): (readonly [number, number])[] => {
  const stop = /[.;:()—–!?]|\s-\s|,?\samong others/u.exec(text.slice(from).replace(/\.(?=\p{L})/gu, '_'));
  const end = from + (stop?.index ?? text.length - from);
  const part = text.slice(from, end);
  const cuts = [...part.matchAll(separator)];
  const edges = cuts.map((cut) => [cut.index, cut.index + cut[0].length] as const);
  const starts = [0, ...edges.map(([, to]) => to)];
  const ends = [...edges.map(([at]) => at), part.length];
  return starts
    .map((start, index) => [from + start, from + (ends[index] ?? start)] as const)
    .filter(
      (_, index, all) => !all.slice(0, index + 1).some(([a, b]) => filler.test(text.slice(a, b).trim())),
    )
    .map((item, index, all) => (index === all.length - 1 ? beforeVerb(text, item) : item))
    .filter(([a, b]) => a < b);
};

/** "Tools such as A, B and C follow": the last item ends before the verb of the sentence. */
const beforeVerb = (text: string, [start, end]: readonly [number, number]): readonly [number, number] => {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}'’.+#/-]+/gu)];
  const verb = words.find(
    ([word], index) => /^\p{Ll}/u.test(word) && (auxiliary.test(word) || (index > 0 && isKnownVerb(word))),
  );
  return [start, verb ? start + verb.index : end];
};

const auxiliary =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must)$/u;

/** Items that are no terms: pronouns, and phrases that hang on the words before them. */
const hanging =
  /\b(?:I|you|we|they)\b|^(?:so|but|because)\b|^(?:ours|notably|especially|particularly|yours|theirs|mine|his|hers|it|them|us|you|me|in|on|at|by|via|with|as|for|from|to|of|including|which|that|who|whatever|when|where|using|through|purely|is|are|was|were)\b|\s(?:to|as)\s|\b(?:which|that|who|like|such as|including)\b/iu;

const isItem = (item: string): boolean =>
  item !== '' &&
  // "… or Fission, writes its own": the sentence goes on.
  !isVerbForm(/^\p{Ll}+(?=\s)/u.exec(item)?.[0] ?? '') &&
  !isKnownVerb(/^\p{Ll}+s(?=\s)/u.exec(item)?.[0] ?? '') &&
  !/\s(?:its|their|the|an?|his|her|of|to|for|with|from|by|in|on)$/iu.test(item) &&
  !hanging.test(item) &&
  countWords(item) <= maxItemWords &&
  countWords(item) >= 1 &&
  !article.test(item) &&
  isBalanced(item);

/** Terms have names, or are of one kind in the plural: "logs, metrics, traces". */
const areTerms = (items: readonly string[]): boolean =>
  items.filter((item) => /\p{Lu}|\p{N}|\p{L}[._/-]\p{L}/u.test(item)).length * 2 > items.length ||
  items.every((item) => /^[\p{L}-]+s$/u.test(item));

/** What is named only to be denied, or might be, is no point of a talk. */
const denied =
  /\b(?:not(?! only\b)|no(?! (?:shortage|lack|end|doubt)\b)|cannot|never|none|neither|nor|without|instead|rather|avoid|avoids|unlike|if|unless|except)\b|n['’]t\b/iu;

/** Terms that a sentence enumerates, with what stands above them. */
export interface Enumeration {
  /** What the sentence says up to them ("The gateway speaks protocols"), or what it calls them ("Protocols that the gateway speaks"). */
  readonly lead: Line;
  /** The lead tells by itself why the terms stand there; else another line of the same sentence must. */
  readonly isTold: boolean;
  readonly terms: readonly Line[];
}

/** Words before which the name of a kind begins. */
const notOfKind =
  /^(?:an?|the|of|to|in|on|at|by|for|from|with|into|onto|over|under|than|and|or|but|as|that|which|who|how|what|when|is|are|was|were|be|been|has|have|had|its|their|his|her|your|our|my|this|these|those|any|some|many|other|all|both|several|various|different|certain|similar|awesome|great|popular|well-known|current|interesting|cool|amazing|more|most|each|every|such|also|not|no|will|can|could|would|should|may|might|must|about|across|between|through|via|per|few|lots?|number|variety|range|set|\p{L}+ly)$/iu;
const vagueKind =
  /^(?:things?|stuff|places|basics|others|examples?|ways|cases|areas|parts?|aspects|questions|names|words|items|people|folks|everything|anything|something|companies|sponsors|contributors|maintainers|speakers|friends|colleagues|users|years|days|times|ones)$/iu;
const isPlural = (word: string): boolean =>
  /[^su]s$/u.test(word) ||
  /^(?:soft|hard|middle|mal)ware$|^(?:tooling|infrastructure|equipment|metadata)$/iu.test(word);

const maxKindWords = 4;

/** What stands right before the trigger and names what its terms are; undefined when that is no kind of thing. */
const kindBefore = (text: string, end: number): readonly [number, number] | undefined => {
  const words = [...text.slice(0, end).matchAll(/[^\s(]+/gu)].reverse();
  const [head] = words;
  const name = head?.[0].replace(/(?<![,(])[,(]+$/u, '');
  if (!head || !name || !isPlural(name) || notOfKind.test(name) || vagueKind.test(name)) return undefined;
  const stop = words.findIndex(
    ([word], index) => index > 0 && (/[,.;:)!?—–"”]$/u.test(word) || notOfKind.test(word) || isActive(word)),
  );
  const kind = words.slice(0, stop < 0 ? words.length : stop);
  const first = kind.at(-1);
  return kind.length > maxKindWords || !first ? undefined : [first.index, head.index + name.length];
};

/** "projects that make a cluster smaller, such as": what the kind is said to do belongs to its name. */
const relative = /\s(?:that|which|who)\s[^,;:.()]{3,50},?\s*$/iu;

const kindIn = (text: string, end: number): readonly [number, number] | undefined => {
  const clause = relative.exec(text.slice(0, end));
  const kind = clause && kindBefore(text, clause.index);
  if (!clause || !kind) return kindBefore(text, end);
  return [kind[0], end - (/(?<![,\s])[,\s]*$/u.exec(text.slice(0, end))?.[0].length ?? 0)];
};

/** "supports protocols": a verb is no part of the name; "managed services" has one. */
const isActive = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  !ofKind.test(word) &&
  (/\p{L}{3}ing$/u.test(word) || (isKnownVerb(word) && !/ed$/u.test(word)));

/** "Operating systems" have their verb in their name, "managing platforms" has it not. */
const ofKind =
  /^(?:operating|programming|monitoring|testing|hosting|messaging|streaming|tracing|logging|building|scripting|computing|learning|networking|routing|caching|rendering|scheduling|styling|existing|leading|emerging)$/iu;

/** "Tools that I know, like …": who speaks of what he knows tells of himself; "I believe that …" tells of the thing. */
const ownStory = /(?:^|\s)(?:I|me|my|mine|myself)(?:['’]\p{L}+)?,?(?:\s\S+){0,7}\s*$/u;

/** "A language that compiles to binaries, like …", "tools for needs such as …": the terms are of what stands before. */
const isOfOther = (before: string): boolean =>
  /\b(?:that|which|who)\s(?:\S+\s){1,3}(?:to|into)\s*$|[^s]s\sfor\s*$/iu.test(before);

/** "… ovens such as A, B and C; however, …": what they are named for comes after them. */
const turnedDown = /[;,.]\s(?:however|but|yet|instead|although|though|ultimately)\b/iu;

/** Kinds of everything: "tools: A, B, C" leaves out what the sentence tells of them. */
const anyKind =
  /^(?:tools?|types?|concerns?|services?|aliases|startups?|features?|options?|details?|topics?|fields?|values?|terms?|technologies|systems?|components?|sources?|series|groups?|resources?|products?|solutions?|available \S+|\S+ types)$/iu;

/** "Tools such as A, B and C can build on it": what is told of them stands behind them. */
const isSubject = (text: string, [from]: readonly [number, number], end: number): boolean =>
  text.slice(0, from).replace(clauseBefore, '').trim().split(/\s+/u).length <= 2 &&
  countWords(text.slice(end)) >= 3;

/** "Rye keeps, but | grains like rye, wheat and oats all need …": a clause of its own. */
const clauseBefore = /^.*[,;]\s(?:but|and|so|while|whereas)\s/iu;

/** The most words of a clause above its terms. */
const maxClauseWords = 14;

/** "…, and many others", "and so on": nothing is told behind the terms. */
const endsThere =
  /^[\s,)]*(?:(?:and|or)\s)?(?:\([^()]*\)\s)?(?:(?:so )?(?:many|much)?\s?(?:more|others?|improvements|(?:bug ?)?fixes)|etc\.?|so on|so forth|the like|among others)?[\s,.)!]*$/iu;

/** "more than 20 of the largest mills": the terms are some of them, and only the whole clause says so. */
const isPartOf = (before: string): boolean =>
  /(?:\d|\b(?:one|two|three|some|many|most|few|several|number|dozens|hundreds))\sof\s(?:\S+\s){1,2}$/iu.test(
    before,
  );

/** "similar needs": like those of what was named before. */
const compared = /\b(?:similar|other|same|such)\s(?:\S+\s)?\S+$/iu;

/** No fault of a clause that terms follow: "It has several new parts". */
const aboveTerms = new Set(['too short', 'announces']);

/** What the sentence says up to its terms, as a line that stands alone above them. */
const clauseAbove = (
  inline: InlineText,
  { text, start }: Sentence,
  { kind, last, topic }: { readonly kind: number; readonly last: number; readonly topic: Topic },
): Line | undefined => {
  const from = afterMarker(text);
  const clause = text.slice(from, kind);
  const isTold = hasMainVerb(clause) && !compared.test(clause) && endsThere.test(text.slice(last));
  if (!isTold || countWords(clause) > maxClauseWords) return undefined;
  const line = makeLine(inline, [start + from, start + kind], 'lead-in');
  const lead = line && capitalised(line);
  const reason = lead && rejectLine(lead.text, topic);
  return reason === undefined || aboveTerms.has(reason) ? lead : undefined;
};

/** A sentence of more marks enumerates nothing: each of them looks at the whole of it. */
const mostMarks = 24;

/** Rung 4: three or more short terms after "such as", "like", "including", below what is said of them: one line of chips. */
export const enumerationIn = (
  inline: InlineText,
  sentence: Sentence,
  topic: Topic = new Set(),
): Enumeration | undefined => {
  const { text, start } = sentence;
  for (const match of [...text.matchAll(trigger)].slice(0, mostMarks)) {
    const range = kindIn(text, match.index);
    const before = text.slice(0, match.index);
    const after = text.slice(match.index);
    if (
      !range ||
      denied.test(before) ||
      ownStory.test(before) ||
      isOfOther(text.slice(0, range[0])) ||
      turnedDown.test(after)
    )
      continue;
    const items = itemsAfter(text, match.index + match[0].length);
    if (items.length < 3 || items.length > 9) continue;
    const last = items.at(-1)?.[1] ?? text.length;
    const texts = items.map(([a, b]) => text.slice(a, b).trim());
    if (isSubject(text, range, last) || !texts.every(isItem) || !areTerms(texts)) continue;
    const terms = items
      .map(([a, b]) => makeLine(inline, [start + a, start + b], 'enumeration'))
      .filter((line) => line !== undefined);
    if (terms.length < items.length) continue;
    const clause = clauseAbove(inline, sentence, { kind: range[1], last, topic });
    if (clause) return { lead: clause, isTold: true, terms };
    const kind = makeLine(inline, [start + range[0], start + range[1]], 'lead-in');
    if (!kind || anyKind.test(kind.text) || isPartOf(text.slice(0, range[0]))) continue;
    return { lead: capitalised(kind), isTold: relative.test(` ${kind.text}`), terms };
  }
  return undefined;
};
