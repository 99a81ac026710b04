import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Outline, Section } from '../model/outline.js';
import { sectionsUnder } from '../model/sections.js';
import { headingOf } from './heading-of.js';

/** "Interview with Moss Bakery at BakeCon", "Q&A with Ada Moss": whom every answer of the post is by. Of two guests each has answers of their own. */
const interviewed =
  /(?:\b(?:[Ii]nterview|INTERVIEW)|\bQ\s?(?:&|and)\s?A|\b(?<loose>[Cc]onversation|[Cc]hat)(?=\s[Ww]ith\s+\p{Lu}\p{Ll}))\s[Ww]ith\s+((?:(?!\s[-–—|:]|[:|(,]|\s(?:about|on|at|from|in|during|for)\s|\s(?:and|&)\s).)+)/u;

/** "Interview with Ada Moss, Team Member": behind the comma stands what she is, and no other guest. */
const roleBehind = new RegExp(
  `^,\\s(?:(?:[\\p{Ll}\\d-]+|Team|Tech|Technical|Senior|Lead|Core|Staff|Principal|Software|Project|Product|Community|Release|Chief|Executive|Managing|Vice|Former|Founding|Security|Data|Engineering|Research|Infrastructure|Platform|Program|SIG)\\s){0,5}(?:${[
    '[Mm]ember',
    '[Mm]aintainer',
    '[Ll]ead',
    '[Ee]ngineer',
    '[Mm]anager',
    '(?:[Cc]o-)?[Ff]ounder',
    'C[ETF]O',
    '[Dd]eveloper',
    '[Dd]irector',
    '(?:[Cc]o-)?[Cc]hair',
    '[Aa]uthor',
    '(?:[Cc]o-)?[Cc]reator',
    '[Cc]ontributor',
    '[Ff]ellow',
    '[Hh]ead',
    '[Pp]rofessor',
    '[Rr]esearcher',
    '[Ss]cientist',
    '[Aa]rchitect',
    '[Pp]resident',
  ].join('|')})\\b(?!.*(?:,|\\s(?:and|&|with))\\s\\p{Lu})`,
  'u',
);

const inTitle = (title: string): { readonly who: string; readonly isSure: boolean } | undefined => {
  const found = interviewed.exec(title);
  const behind = found ? title.slice(found.index + found[0].length) : '';
  const goesOn = /^(?:,|\s(?:and|&)\s)/.test(behind) && !roleBehind.test(behind);
  const who = goesOn ? undefined : found?.[2]?.trim();
  return who === undefined ? undefined : { who, isSure: found?.groups?.loose === undefined };
};

/** "Here's Ada in her own words:" before the first question. */
const ownWords =
  /(?<![\p{L}'’-])(?!Here['’]s\s)(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2}),?\sin\s(?:his|her|their)\sown\swords\s*:\s*$/u;

const part = "\\p{Lu}[\\p{L}'’-]{1,30}";
/** A name with an initial or two: its dot ends no sentence. */
const nextPart = `(?:\\s(?:\\p{Lu}\\.|${part}))`;
/** Of two people each has answers of their own. */
const isOne =
  "(?![\\p{L}'’-]|\\s\\p{Lu}|\\s(?:and|&)\\s\\p{Lu}|,\\s(?:and\\s)?\\p{Lu}[\\p{L}'’-]+(?:,|\\sand)\\s)";

/** "We sat down with Ada Moss", "I followed up with Ada", "Ben Rye interviews Ada Moss (Ulm)": whom somebody asked. */
const met = [
  new RegExp(
    `\\b(?:sat down|spoke|talked|chatted|caught up|followed up|checked in|conversation|interview|Q&A)\\s(?:with|to)\\s(${part}${nextPart}{0,2})${isOne}`,
    'gu',
  ),
  // "We interviewed Ulm bakers": only a whole name with nothing of its own behind it is somebody.
  new RegExp(
    `(?:(?<![\\p{L}'’-])${part}\\sinterviews|\\b(?:[Ww]e|I)\\s(?:recently\\s)?interviewed)\\s(${part}${nextPart}{1,2})${isOne}(?=\\s?[,.(:;–—]|\\s*$|\\s(?:about|on|at|for|from|who)\\s)`,
    'gu',
  ),
];

/** The one person whom the words before the questions say was asked, by the whole name where they tell it. */
const metIn = (before: string): string | undefined => {
  const found = new Set(met.flatMap((pattern) => [...before.matchAll(pattern)].map(([, who = '']) => who)));
  const [who, ...more] = found;
  if (who === undefined || more.some((other) => !other.startsWith(who) && !who.startsWith(other)))
    return undefined;
  return wholeName([who, ...more].sort((a, b) => b.length - a.length)[0] ?? who, before);
};

/** The name of somebody as it is first given whole: "Ada" of "Ada Moss". */
const wholeName = (who: string, before: string): string =>
  who.includes(' ')
    ? who
    : (new RegExp(`(?<![\\p{L}'’-])${who}\\s\\p{Lu}[\\p{L}-]{1,30}`, 'u').exec(before)?.[0] ?? who);

/** "How do you bake?", "What is your oven?": a heading that somebody is asked. */
const asked = /\b(?:you|your|yourself)\b[^.!?]*\?\s*$/iu;
const asks = /\?\s*$/u;
const leastQuestions = 3;

/** "**Ada Moss:** …": of several who answer each is named where they do. */
const label = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?[:：]/u;

/** The question that a section answers: its heading, or the line that stands for one. */
export const questionOf = (section: Section): string => section.title ?? headingOf(section);

const isLabelled = (block: RootContent): boolean =>
  block.type === 'paragraph' && block.children[0]?.type === 'strong' && label.test(textOf(block));

/** Who answers the questions of an interview. */
export interface Guest {
  readonly name: string;
  /** The post asks somebody, again and again; a title may name whom one will meet. */
  readonly isAsked: boolean;
}

/** Who answers the questions of an interview, as its title or what stands before the questions names them. */
export const guestOf = ({
  meta,
  opening,
  sections,
}: { readonly meta: Pick<Outline['meta'], 'title'> } & Pick<Outline, 'opening' | 'sections'>):
  | Guest
  | undefined => {
  const titled = inTitle(meta.title);
  const named = [opening, ...sections].flatMap(sectionsUnder).filter((section) => questionOf(section) !== '');
  const questions = named.filter((section) => asks.test(questionOf(section)));
  const toSomebody = questions.filter((section) => asked.test(questionOf(section)));
  // Where few headings ask, they ask the reader.
  const isAsked = toSomebody.length >= leastQuestions && questions.length * 2 >= named.length;
  if (titled?.isSure) return { name: titled.who, isAsked };
  if (!isAsked || questions.some(({ blocks }) => blocks.some(isLabelled))) return undefined;
  if (titled) return { name: titled.who, isAsked };
  const before = opening.blocks.map((block) => (block.type === 'paragraph' ? textOf(block) : '')).join(' ');
  const own = ownWords.exec(before)?.[1];
  const name = own === undefined ? metIn(before) : wholeName(own, before);
  return name === undefined ? undefined : { name, isAsked };
};
