import type { Topic } from '../gate/topic.js';
import type { Leading } from './leading-statements.js';
import { keysOf, namedIn, sharedBy } from './named-terms.js';
import type { Tongue } from './tongue.js';

/** What sentences are read against. */
export interface StatementContext {
  /** BCP 47. */
  readonly language: string;
  /** The heading above them. */
  readonly heading: string;
  /** The title of the post. */
  readonly title: string;
  /** What the post names more than by accident. */
  readonly repeated?: Topic;
}

/** The words up to which a sentence is read at a glance. */
const glance = 11;
/** How much of the beginning of a sentence names what it is about. */
const headWords = 6;
const headCharacters = 14;

const headOf = (text: string, { isDense }: Tongue): string =>
  isDense ? text.slice(0, headCharacters) : text.split(/\s+/u).slice(0, headWords).join(' ');

const isNamed = (text: string): boolean => /\S\s\S*\p{Lu}|\p{N}|\p{Ll}\p{Lu}|[_/]/u.test(text);

/** The names above and around sentences. */
export interface Names {
  readonly heading: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly repeated: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** The names of a section and its post. */
export const namesAround = (
  { heading, title, repeated = new Set() }: StatementContext,
  tongue: Tongue,
): Names => {
  const [above, top] = [namedIn(heading, tongue), namedIn(title, tongue)];
  const often = keysOf(repeated, tongue);
  return { heading: above, title: top, repeated: often, all: new Set([...above, ...top, ...often]) };
};

/** Behind a noun: what it is of follows. */
const linking =
  /^(?:de|del|do|da|dos|das|du|des|d['’]\S*|di|della|delle|dei|degli|dello|der|von|van|zu|für|para|per|pour|en|em|no|na|in|im)$/iu;

/** "The oven": which one? Its noun must stand in the titles or all over the post, or be told by what it is of. */
const lacksAntecedent = (text: string, tongue: Tongue, { all, heading, title }: Names): boolean => {
  const [, noun = '', next = ''] = tongue.definite?.exec(text) ?? [];
  const known = isKind(`${noun} ${next}`, tongue) ? new Set([...heading, ...title]) : all;
  if (noun === '' || /\p{N}|[_/.]|\p{Ll}\p{Lu}|^[«“"„]/u.test(noun)) return false;
  if (sharedBy(namedIn(noun, tongue), known) > 0) return false;
  return !(linking.test(next) && sharedBy(namedIn(headOf(text, tongue), tongue), all) > 0);
};

/** "The command behaves …": a post speaks of many, and which of them the sentence before says. */
const isKind = (start: string, { kinds }: Tongue): boolean => kinds?.test(start.toLowerCase()) ?? false;

/** What a heading asks of a term: "What is X?". */
const asked =
  /^[¿\s]*(?:was (?:ist|sind|macht|bedeutet)|qué (?:es|son|significa)|o que (?:é|são|significa)|qu['’]est[- ]ce qu(?:e|['’])|(?:che )?cos['’]è|wat (?:is|zijn)|czym jest|co je|vad är|hvad er|hva er|mikä on|что такое|що таке|什么是|什麼是|何が)\s*|(?<!\s)\s*(?:とは(?:何か|なにか)?|是什么|是什麼|이란|란|(?:은|는) 무엇인가요?|nedir|là gì|क्या है|کیا ہے)$/giu;

/** "X is a …", under a heading or a title that names X. */
const isDefinition = (text: string, tongue: Tongue, { heading, title }: StatementContext): boolean =>
  [heading, title].some((name) => {
    const term = name
      .replace(/(?<!\s)\s*(?:[(（].*|[?？؟])$/su, '')
      .replaceAll(asked, '')
      .replace(tongue.startsWithArticle ?? '', '')
      .trim()
      .toLowerCase();
    if (term.length < 2) return false;
    const start = tongue.startsWithArticle ? text.replace(tongue.startsWithArticle, '') : text;
    return start.toLowerCase().startsWith(term) && tongue.defines.test(start.slice(term.length));
  });

/** A sentence without what joins it to the one before. */
export interface Statement {
  readonly text: string;
  /** The first of its paragraph. */
  readonly isFirst: boolean;
  /** The words of its line. */
  readonly words: number;
  /** What joined it to the sentence before. */
  readonly marker: string;
  /** Its author set it in bold. */
  readonly isSetApart?: boolean;
  /** How it only leads to another one. */
  readonly leads?: Leading;
}

/** What a statement is measured by. */
export interface Around {
  readonly names: Names;
  readonly context: StatementContext;
  /** Some sentence of the section names what its heading does, or in an opening the title; the name of a block is of that. */
  readonly isAimed: boolean;
  /** Nothing else is shown: one thing that the post speaks of will do, wherever it stands, or what it tells. */
  readonly isPatient: boolean;
}

/** How much less is worth what only leads to the next sentence, where nothing else is shown. */
const worthOfPoint = 2;
/** How much more is worth what its author calls the point. */
const worthOfThesis = 1.5;

/** How many names of the post a statement must share that stands beside others: one where it begins with a name. */
const leastNamed = (head: string, headNames: number): number => (headNames > 0 || isNamed(head) ? 1 : 2);

/** How much a statement is worth: what it is about, how near to the titles, how it tells it; undefined when it names nothing that the post speaks of. */
export const worthOf = (statement: Statement, tongue: Tongue, around: Around): number | undefined => {
  const { text, isFirst, words, marker } = statement;
  const { names, context, isPatient } = around;
  const named = namedIn(text, tongue);
  const head = headOf(text, tongue);
  const headNames = sharedBy(namedIn(head, tongue), names.all);
  const lower = text.toLowerCase();
  const count = (pattern: RegExp): number => Math.min(2, lower.match(pattern)?.length ?? 0);
  const shared = sharedBy(named, names.all);
  if (isPatient ? shared === 0 && count(tongue.tells) === 0 : shared < leastNamed(head, headNames))
    return undefined;
  const defines = isDefinition(text, tongue, context);
  const leads = defines && statement.leads !== 'taken back' ? undefined : statement.leads;
  if (lacksAntecedent(text, tongue, names) || leads === 'old' || (leads && !isPatient)) return undefined;
  return (
    Math.min(2, sharedBy(named, names.heading)) +
    0.5 * Math.min(2, sharedBy(named, names.title)) +
    0.3 * Math.min(4, sharedBy(named, names.repeated)) +
    (headNames > 0 ? 0.8 : 0) +
    (defines ? 2 : 0) +
    (isFirst && (context.heading !== '' || sharedBy(named, names.title) > 0) ? 0.6 : 0) +
    (tongue.turns?.test(marker.toLowerCase()) ? 0.5 : 0) +
    (statement.isSetApart || tongue.theses?.test(marker) ? worthOfThesis : 0) -
    (isAstray(named, around) ? 0.6 : 0) -
    (leads ? worthOfPoint : 0) +
    0.5 * count(tongue.tells) -
    0.6 * count(tongue.dull) +
    (words <= glance ? 0.3 : 0) -
    (words > 14 ? 0.4 : 0) -
    (words < 6 ? 0.5 : 0)
  );
};

/**
 * It speaks neither of what its section nor of what its post is about, although others do. An opening has no heading:
 * what names nothing of the title there is backdrop.
 */
const isAstray = (
  named: ReadonlySet<string>,
  { names: { heading, title }, context, isAimed }: Around,
): boolean =>
  isAimed && sharedBy(named, title) === 0 && (context.heading === '' || sharedBy(named, heading) === 0);
