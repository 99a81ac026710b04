import type { Line } from '../../model/claim.js';
import { hasMainVerb } from '../gate/main-clause.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { countIn, keepsCount } from './counts.js';
import { leaningCount } from './list-leads.js';
import type { Range } from './sentence-rung.js';

/** Verbs whose object is what a list holds: "has several limits", "brings the following benefits". */
const holds =
  'has|have|had|provid(?:es?|ed|ing)|offer(?:s|ed|ing)?|br(?:ings?|ought|inging)|includ(?:es?|ed|ing)|receiv(?:es?|ed)|creat(?:es?|ed|ing)|supports?|supported|adds?|added|adding|introduc(?:es?|ed|ing)|consist(?:s|ed)? of|(?:is|are) (?:composed|made up) of|contains?|comes? with|ships? with|defines?';

const number = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]';
const counted = `several|many|various|multiple|numerous|some|certain|a (?:number|couple|handful|variety|range|series) of|a couple|a few|${number}`;
/** What is said of a list that is had: "has significant drawbacks". */
const valued = 'significant|key|critical|important|major|main|additional|new|common|different|separate';

const thing = `(?:[\\p{L}\\p{N}'’/-]+\\s){0,4}?(?<head>[\\p{L}-]+s)(?:\\s(?<by>of|for|over|in|to|from|on|with|between)\\s(?<of>[^,:：]{2,60}?))?`;
/** What follows the name and says nothing of it: ", including", "that you should be aware of". */
const tail = `(?:,?\\s(?:including(?:,? but not limited to)?|such as|namely|as follows|as well|(?:to\\s)?(?:keep|bear)\\sin mind|below|(?:that )?(?:you|one|users) (?:should|must|will want to) (?:be aware of|know(?: about)?|keep in mind|note|consider|watch out for)|(?:(?:that|which)\\s)?(?:you|one|users|teams)\\s(?:can|could|may)\\s(?:choose|pick|select|use|take|try)(?:\\s[^:：]{1,120})?))?`;

/** What a list is of at the end of a sentence: "… brings the following core values:", "… has two kinds of loaves:". */
const named = new RegExp(
  `(?:\\bthe following\\s|\\b(?:${holds})\\s(?=(?:${counted}|${valued})\\s))(?<name>${thing})${tail}\\s*[:：.]$`,
  'iu',
);

/** "… is divided into three stages:", "… takes some kinds of flour:": what is counted at the end of a sentence is what it leads to, whatever is done with it; but "after several tries" is when. */
const countedLast = new RegExp(
  `(?<!\\b(?:after|before|within|every|over|per|last|past|next|first|since|until|about|than|these|those|the|all|any|one of|each of|other|during|around|at least|at most|up to|its|their|our|my|your)\\s)(?<=\\s)(?<name>(?:${counted})\\s${thing})${tail}\\s*[:：.]$`,
  'iu',
);

/** Words for anything that can be listed: alone they name no list. */
const anything =
  /^(?:things|ways|points|examples?|items|ones|commands|lines|instances|directions|dimensions|reasons|cases|sections|topics|words|steps|areas|details|parts|bits|pieces|highlights|links|guides|resources|posts|articles|observations|results|was|is|has|does|as|this|us|questions|numbers|options|always|categories|groups|stages|others|sets|kinds|types|methods)$/iu;
/** "Two really important points" are still any. */
const nothing =
  /^(?:things|ways|points|items|ones|words|lines|details|highlights|observations|others|bits|pieces)$/iu;
/** Where a reader may go. */
const away = /^(?:resources|links|guides|articles|posts|videos|tutorials|references|docs)$/iu;
/** What tells when, or for how long, or whom. */
const measure =
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades|times|people|users|percent|companies|bugs|lines|bytes)$/iu;

/** What only the speaker fills. */
const leaning =
  /\b(?:I|we|us|our|my|me|this|these|those|that|it|its|they|their|them|you|your|\p{L}+sel(?:f|ves)|which|who|so far|to date|to (?:mention|note|share|consider|come|explore|highlight|discuss|cover))\b/iu;

/** "…, so we have two options:": what is chosen from, but not in one case alone. */
const choices = new RegExp(
  `^(?!(?:if|when|unless|where|once)\\s)[^:：]{0,240}?(?<!\\b(?:not|never|longer)\\s)\\b(?:I|we|you|they|there|one)(?:['’]ve|\\shave|\\shas|\\sare|['’]re)(?:\\sgot)?\\s(?:(?:now|basically|essentially|really|only)\\s)?(?<name>(?:${number}|several|a few|a couple of)\\s(?:(?:main|basic|possible|different|obvious|good|viable|potential)\\s)?(?:options|choices|alternatives|possibilities))[:：]$`,
  'iu',
);
/** "It showed two problems with it:": with what, the heading says. */
const withIt = /\s(?:with|to|of|in|about|for)\s(?:it|them)\s*[:：]$/iu;

/** "… is closed to | many for some reasons": what begins inside a phrase is no name. */
const torn =
  /^(?:many|some|several|few|a few|various|multiple|numerous)\s(?:for|to|in|on|with|by|from|at|as|due|because)\s/iu;

/** The longest sentence in which a name is looked for. */
const longest = 400;
const maxWords = 12;

/** "Three": what is counted without it, when fewer are shown. */
const count = new RegExp(`^(?:${number})\\s+`, 'iu');

/** "Several ovens bake rye"; but of "two fixes" the fixes are what there is. */
const isClause = (name: string, head: string): boolean => hasMainVerb(name.replace(head, 'things'));

/** "… adds a few ovens and | several fixes": what the list is of begins before. */
const coordinated = new RegExp(
  `(?:\\b(?:${holds})\\s|(?<!\\S))(?<before>(?:${counted}|a host of|lots of|a lot of|plenty of)\\s(?:[^\\s:;]+\\s){1,10}(?:and|&|or)\\s)$`,
  'iu',
);
/** "… the shape of bread, with | a few exceptions": exceptions to what the sentence says. */
const beside = /,?\s(?:with|but|besides|despite|apart from|except for)\s$/iu;
const exception =
  /^(?:exceptions?|differences|caveats|limitations|restrictions|quirks|additions|changes|twists)$/iu;

/** Where the name of a list begins, whose last part begins at an offset; undefined when that part is not all of it. */
const wholeFrom = (text: string, from: number, head: string): number | undefined => {
  const ahead = text.slice(0, from);
  if (beside.test(ahead.slice(-reach)) && exception.test(head)) return undefined;
  const before = coordinated.exec(ahead.slice(-reach))?.groups?.before;
  if (before !== undefined) return from - before.length;
  return severalAnd.test(ahead.slice(-reach)) ? undefined : from;
};
/** "… brings new ovens and | several fixes". */
const severalAnd = /\p{L}{2}s(?<!ss|us|is)\s(?:and|&|or)\s$/u;
/** So many characters before a name are looked at. */
const reach = 120;

/** The range of the name in a sentence, from its start; undefined when what is named there names no list. */
const nameIn = (whole: string): Range | undefined => {
  const chosen = choices.exec(whole)?.groups?.name;
  if (chosen) return [whole.lastIndexOf(chosen), whole.lastIndexOf(chosen) + chosen.length];
  const text = whole.replace(withIt, ':');
  const found = named.exec(text) ?? countedLast.exec(text);
  const { name = '', head = '', by = '', of = '' } = found?.groups ?? {};
  if (!found || measure.test(head) || away.test(head) || leaning.test(name) || isClause(name, head))
    return undefined;
  if (torn.test(name)) return undefined;
  // "Some areas of work" are named, "some areas" are not.
  const isBare = nothing.test(head) || countWords(name) < leastVague;
  const isVague = anything.test(head) && isBare && (of === '' || !/^(?:of|for|to)$/iu.test(by));
  if (isVague || countWords(name) > maxWords || !isBalanced(name)) return undefined;
  const last = found.index + found[0].lastIndexOf(name);
  const from = wholeFrom(text, last, head);
  return from === undefined || !isBalanced(text.slice(from, last)) ? undefined : [from, last + name.length];
};

/** "Four typical kinds of dough", "four typical dough kinds": so much said of it, a vague word is one no more. */
const leastVague = 4;

/** What a list is of, and what else its sentence says. */
export interface ListName {
  readonly line: Line;
  /** The sentence before the name. */
  readonly ahead: string;
  /** The sentence without the name. */
  readonly rest: string;
}

/**
 * What a list is of, from a sentence that cannot be shown above it: "This oven brings the following advantages over a
 * pan:" names the advantages over a pan. Of three that are named and two that are shown the count goes. Undefined when
 * the sentence names nothing.
 */
export const nameOfList = (
  inline: InlineText,
  { start, text }: Sentence,
  points: number,
): ListName | undefined => {
  const found = text.length > longest ? undefined : nameIn(text);
  if (!found) return undefined;
  const [from, end] = found;
  const name = text.slice(from, end);
  const leaning = leaningCount.exec(name)?.[0].length ?? 0;
  const skipped = leaning > 0 ? leaning : isFewer(name, points) ? (count.exec(name)?.[0].length ?? 0) : 0;
  // "Pieces of dough" are fewer than no one knows.
  if (
    skipped > 0 &&
    /^(?:\S+\s)?(?:pieces|bits|things|ways|points|areas|steps)\b/iu.test(name.slice(skipped))
  )
    return undefined;
  const line = makeLine(inline, [start + from + skipped, start + end], 'lead-in');
  if (!line || !keepsCount(line.text, points)) return undefined;
  const ahead = text.slice(0, from);
  return { line: capitalised(line), ahead, rest: ahead + text.slice(end) };
};

/** "We need a baker for each of the following | loaves": one word for what everybody sees. */
export const isAnyOf = ({ line, ahead }: ListName): boolean =>
  countWords(line.text) === 1 && /\b(?:each|all|one|any) of(?:\sthe following)?\s*$/iu.test(ahead);

const isFewer = (name: string, points: number): boolean => points < (countIn(name) ?? 0);
