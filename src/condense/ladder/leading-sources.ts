import { isFullName } from '../../model/full-names.js';
import { handsOver, sayingVerbs } from './sayers.js';

/** A part of a text: from, to. */
type Range = readonly [start: number, end: number];

/** What is written to be read. */
const works =
  '(?:docs?|documentation|specs?|specifications?|standards?|manual|handbook|readme|README|RFC|paper|reports?|announcement|guidelines|guide|wiki|encyclop(?:a?edia|ædia)|book|article|(?:blog\\s)?post|blog|website|abstract|release notes|changelog|FAQ|proposal|press release|policy|licen[sc]e|memory model|charter|manifesto|code of conduct|survey|study|letter(?=\\sto\\s))';

const joins = '(?!(?:and|or|that|which|who|is|was|were|says?|said|states|stated|reads|goes)\\s)';
const joined = `(?:\\s(?:of|for|on|by|to)\\s${joins}[^\\s.,:;!?“”"()]+(?:\\s${joins}[^\\s.,:;!?“”"()]+){0,4})?`;

/** "the guild's oven handbook", "the specification of ovens": a work, and which one; not "the docs". */
const work = `(?:[Tt]he\\s(?!${works}(?![\\p{L}'’-])(?!\\s(?:of|for|on|by|to)\\s))|(?=(?:\\p{Lu}[\\p{L}-]+\\s){0,2}\\p{Lu}[\\p{L}-]+['’]s?\\s))(?:${joins}[^\\s.,:;!?“”"()]+\\s){0,6}${works}(?![\\p{L}'’-])${joined}`;

const more = "(?:\\s(?:(?:de|del|da|di|van|von|der|la|le)\\s){0,2}\\p{Lu}[\\p{L}.'’-]+)";
const person = `\\p{Lu}[\\p{L}.'’-]+${more}{1,3}`;
const oneName = `(?!(?:The|An?|It|He|She|They|We|You|This|That)\\s)\\p{Lu}[\\p{L}-]+${more}{0,3}`;

const begins = '(?:^|[.!?…”"]\\s+)(?:(?:And|But|So|Again),?\\s)?';
const joiners = '(?!(?:If|When|As|Then|However|Now|Yet|While|Because|Let|Here|Some|Many|Most|Someone)\\s)';
const verbs = `(?:${sayingVerbs}|states?|stated|reads|goes|puts? it|(?:has|had) this to say|defines?|describes?)`;
/** What may stand between such a verb and the colon. */
const rest = '(?:\\s[^,.!?:“”"]{1,60})?\\s*:\\s*$';
const here = "[Hh]ere(?:\\sis|\\sare|[’']s)";

/** A row for each way to lead to what somebody wrote; the first group is who, or which work. */
const rows: readonly RegExp[] = [
  // According to the guild's handbook:
  new RegExp(
    `${begins}(?:[Aa]ccording to|[Aa]s per|[Ff]rom|[Qq]uoting|[Tt]o quote|${here})\\s(${work})\\s*:\\s*$`,
    'u',
  ),
  // According to Ada Moss, the head of the mill:
  new RegExp(
    `${begins}(?:[Aa]ccording to|[Qq]uoting|${here})\\s(${person})(?:,\\s[^.!?:“”"]{2,80})?\\s*:\\s*$`,
    'u',
  ),
  // As the guild's handbook says of rye:
  new RegExp(`${begins}(?:As\\s)?(${work})\\s${verbs}${rest}`, 'u'),
  // but to quote Ada:
  new RegExp(`(?:^|\\s)[Tt]o quote (${oneName})\\s*:\\s*$`, 'u'),
  // Let us see what Ada said at the time:
  new RegExp(`(?:^|\\s)(?:see|remember|recall|${here}) what (${oneName})\\s(?:${sayingVerbs})${rest}`, 'u'),
  // a quotation by Ada from the letter of the mill:
  new RegExp(`\\b(?:quote|quotation|words) (?:by|from) (${oneName})${rest}`, 'u'),
  // In her talk, Ada Moss said:
  new RegExp(`${begins}(?:In|At|On|During)\\s[^.!?:,“”"]{2,60},\\s(${person})\\s${verbs}${rest}`, 'u'),
  // Ada Moss has this to say on rye:
  new RegExp(`${begins}${joiners}(${person})\\s${verbs}${rest}`, 'u'),
];

/** "The guild's handbook says nothing of:", "what Ada never said:" */
const denies = /\b(?:not|never|nothing|nobody|hardly|no longer|instead of)\b|n['’]t\b/iu;
/** "These are not | the words by Ada:": no clause ends between them. */
const deniedAhead = /(?:\b(?:not|never|nothing|nobody|hardly|no longer|neither)\b|n['’]t\b)[^,;:.!?–—]*$/iu;
/** In characters: so far back a denial is looked for. */
const reach = 120;

/** Where the words above what is set in `>` name who wrote it, or the work it is taken from. */
export const findSource = (lead: string): Range | undefined => {
  for (const row of rows) {
    const match = row.exec(lead);
    if (!match?.[1] || denies.test(match[0]) || deniedAhead.test(lead.slice(0, match.index).slice(-reach)))
      continue;
    const start = match.index + match[0].lastIndexOf(match[1]);
    if (handsOver(lead.slice(start + match[1].length))) continue;
    return [start, start + match[1].length];
  }
  return undefined;
};

/** "Ada Moss is the head of the mill."; what "works on all laptops" is no person. */
const presented = new RegExp(
  `^(${person})(?:,\\s[^,.!?:“”"]{2,60},)?\\s(?:is|works (?:as|at|for)|leads|runs (?:the|an?|his|her|their|our|\\p{Lu})|heads|serves (?:as|on)|founded)(?![\\p{L}])[^.!?]+[.]\\s*$`,
  'u',
);
/** "… is loved by its users.", "… leads the team that asked a guest.": these may speak. */
const ofOthers =
  /\b(?:users?|customers?|clients?|guests?|readers?|visitors?|people|mails?|e-?mails?|letters?|messages?|reviews?|feedback|surveys?|interview\w*|asked|told|received|quot\w+|no longer|loved|used|praised?)\b/iu;
const inMarks = /^\s*["“«„]/u;
const ofThemselves =
  /(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|my|we|we['’](?:re|ve|ll|d)|our)(?![\p{L}\p{N}])/iu;

/** Who is presented in the one sentence above what somebody says of themselves, and is not spoken of in it. */
export const findPresented = (lead: string, said: string): Range | undefined => {
  const name = presented.exec(lead)?.[1];
  if (!name || !isFullName(name) || ofOthers.test(lead)) return undefined;
  if (!inMarks.test(said) || !ofThemselves.test(said)) return undefined;
  return name.split(/\s/u).some((part) => said.includes(part)) ? undefined : [0, name.length];
};
