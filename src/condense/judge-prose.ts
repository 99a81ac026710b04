import type { Paragraph } from 'mdast';
import type { Line } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { type Candidate, isWholeLine, saidIn } from './choose-lines.js';
import { isEcho } from './echoes.js';
import { rejectLine } from './gate/reject-line.js';
import { type Topic, topicOf } from './gate/topic.js';
import type { Guest } from './guests.js';
import { isFarewell, takesLeave, thanks } from './heading-kinds.js';
import { headingOf } from './heading-of.js';
import { flattenInline, type InlineText } from './inline-text.js';
import { boldClause } from './ladder/bold-clauses.js';
import { isAllBold, plain } from './ladder/bold-runs.js';
import { boldThesis } from './ladder/bold-theses.js';
import { broughtIn } from './ladder/brought.js';
import { definitionIn } from './ladder/definitions.js';
import { sumsUp } from './ladder/markers.js';
import { type NumberLine, numberLineIn } from './ladder/numbers.js';
import { isOffAnswer } from './ladder/off-answers.js';
import { openedLine } from './ladder/opened.js';
import type { PlacedSentence } from './ladder/ordinals.js';
import { partedLine } from './ladder/parted.js';
import { patient, patientLine, roundaboutLine } from './ladder/patient-ladder.js';
import { judgeSentence, type Verdict } from './ladder/sentence-ladder.js';
import { isWholeQuotation } from './ladder/whole-quotations.js';
import { releaseIn } from './old-news.js';
import { isUnplanned } from './premises.js';
import { rememberOf, rememberText } from './remember.js';
import { isOverlong } from './segment/overlong.js';
import { type Sentence, sentencesOf } from './segment/sentences.js';
import type { Speakers } from './speakers.js';
import { type Place, placeIn, standingsIn } from './standing.js';
import { toldIn } from './told.js';
import { countWords } from './words.js';

/** A sentence with the paragraph that it stands in. */
export interface Placed extends PlacedSentence {
  readonly block: number;
}

/** The sentences of a section's own paragraphs; what somebody else says is none of them. */
export const placedSentences = rememberOf(({ blocks }: Section): readonly Placed[] =>
  blocks.flatMap((node, block) => {
    if (node.type !== 'paragraph' || node.data?.isFootnote) return [];
    if (isBoldLabel(node) || isWholeQuotation(node) || isEditorial(node)) return [];
    const inline = flattenInline(node.children);
    return sentencesOf(inline).map((sentence) => ({ inline, sentence, block }));
  }),
);

/** A paragraph in bold that is no sentence stands for a heading. */
const isBoldLabel = ({ children: [only, ...more] }: Paragraph): boolean =>
  only?.type === 'strong' && more.length === 0 && !/[.!?。]\s*$/u.test(flattenInline(only.children).text);

/** A longer paragraph in italics is of who wrote the post, or where it was first ("*Rosa bakes at the mill of …*"), unless it sums up. */
const isEditorial = ({ children: [only, ...more] }: Paragraph): boolean => {
  if (only?.type !== 'emphasis' || more.length > 0) return false;
  const { text } = flattenInline(only.children);
  return countWords(text) >= leastEditorial && !sumsUp(text);
};
const leastEditorial = 15;

/** What stands above the sentences of a section. */
export interface Titles {
  readonly heading: string;
  /** The title of the post. */
  readonly title: string;
  readonly topic: Topic;
  readonly place?: Place | undefined;
  /** The release that the post announces (`releaseIn`). */
  readonly release?: string | undefined;
  /** They stand below a heading over plans. */
  readonly isPlanned?: true | undefined;
}

/** What stands above the sentences of a section of a post. */
export const titlesOf = (section: Section, context: ProseContext): Titles => ({
  heading: headingOf(section),
  title: context.title,
  topic: topicUnder(section, context),
  place: placeIn(section),
  release: releaseIn(context.title),
  isPlanned: section.isPlanned,
});

/** The lines that sentences give, each with where it stands. */
export const candidatesOf = (sentences: readonly Placed[], titles: Titles): Candidate[] =>
  candidatesBy(
    sentences,
    titles,
    (inline, sentence) =>
      judgeUnder(inline, sentence, titles).line ??
      boldThesis(inline, sentence, titles.topic) ??
      boldClause(inline, sentence, titles.topic),
  );

/** The lines that a rule gives for what is told, each with where it stands. */
export const candidatesBy = (
  sentences: readonly Placed[],
  titles: Titles,
  lineOf: (inline: InlineText, sentence: Sentence) => Line | undefined,
): Candidate[] => {
  const told = toldIn(sentences);
  const standingAt = standingsIn(sentences, titles);
  return sentences.flatMap(({ inline, sentence, block }, order): Candidate[] => {
    const isTold = told[order] && !(titles.isPlanned && isUnplanned(sentence.text));
    const found = isTold && !isOverlong(sentence) ? lineOf(inline, sentence) : undefined;
    const isShown = found && !isEcho(saidIn(found), titles) && !isOffAnswer(found, titles.heading);
    const line = isShown ? found : undefined;
    const standing = line && standingAt(order);
    if (!standing) return [];
    const isBold = line.rung === 'bold' || isAllBold(inline, sentence) || sumsUp(inline.text);
    return [
      {
        line: isBold ? plain(line) : line,
        block,
        order,
        isWhole: isWholeLine(line, sentence.text),
        standing: { ...standing, isBold },
      },
    ];
  });
};

/** A definition that stands alone may be as long as a line can be. */
export const maxDefinition = 18;

/** The line that a sentence gives under a heading: its number, its definition, or itself; or why it gives none. */
export const judgeUnder = (
  inline: InlineText,
  sentence: Sentence,
  { heading, title, topic }: Titles,
): Verdict => {
  if (thanks.test(heading) || takesLeave(heading)) return { reason: 'courtesy' };
  const known =
    numberLine(inline, sentence, topic) ??
    definitionIn(inline, sentence, heading) ??
    broughtIn(inline, sentence, { topic, title });
  if (known) return { line: known };
  const verdict = judgeSentence(inline, sentence, topic);
  const isLong = verdict.line === undefined;
  const definition = isLong ? definitionIn(inline, sentence, heading, maxDefinition) : undefined;
  if (definition) return { line: definition };
  const isPlain = verdict.line === undefined || verdict.line.rung === 'sentence';
  const parted = isPlain ? partedLine(inline, sentence, topic) : undefined;
  if (parted) return { line: parted };
  if (verdict.line || isFarewell(heading)) return verdict;
  const opened = openedLine(inline, sentence, { topic });
  if (opened) return { line: opened };
  const line =
    verdict.reason === 'too long'
      ? patientLine(inline, sentence, topic)
      : roundaboutLine(inline, sentence, { topic, lengths: patient });
  return line ? { line } : verdict;
};

/** A number beside the one on a slide of its own: its line must stand alone like any other. */
const numberLine = (inline: InlineText, sentence: Sentence, topic: Topic): Line | undefined => {
  const found = numberLineIn(inline, sentence);
  return found && standsAsLine(found, topic) ? found.line : undefined;
};

/** Whether the line of a number stands alone like any other. */
export const standsAsLine = (found: NumberLine, topic: Topic): boolean =>
  countWords(found.line.text) <= maxNumberLine &&
  (found.isClause || found.leads) &&
  leansOnNothing(found, topic);

/** Why what is said of a number could stand alone on no line, whatever its length and its form. */
export const reasonAgainst = ({ line }: NumberLine, topic: Topic): string | undefined =>
  rejectLine(asSaidOf(line.text), topic);

/** Whether what is said of a number leans on nothing, whatever its length and its form. */
export const leansOnNothing = (found: NumberLine, topic: Topic): boolean => {
  const { leads } = found;
  const reason = reasonAgainst(found, topic);
  return reason === undefined || reason === 'adds to another sentence' || (leads && ofNumbers.has(reason));
};

/**
 * "Over 70% felt productive": what would lean as the first word of a sentence is the number's own. "Over 9,000 loaves a
 * night" says all that a number says.
 */
const ofNumbers: ReadonlySet<string> = new Set(['leans on another sentence', 'no main verb']);

/** "85% said they bake": whom the share is of, and that they answered, is understood. */
const answered =
  /^((?:\p{L}+\s){0,2}\d[\d.,]*\s?(?:%|percent|per cent)\s)(said|say|felt|feel|indicated?|reported|report|agreed?|answered|use|used|have|had|expect|plan|want|need|prefer|chose|rated)\s/iu;
/** "80% of respondents said they bake at home": who they are stands before them. */
const askedThey =
  /^\d[\d.,]*\s?(?:%|percent|per cent)\sof\s(?:[\p{L}-]+\s){1,3}?(?:said|say|reported|report|felt|feel|agreed|agree|indicated|answered)\s(?:that\s)?they\s/iu;
/** "A clear 80% said yes: they like rye": those are the share. */
const saidThey =
  /^(\D{0,40}\d[\d.,]*\s?(?:%|percent|per cent)\s(?:said|answered|replied)\s[^,;:]{1,30}[:,]\s)they\s/iu;
/** "bakes 30% faster": faster than before is understood. */
const muchMore =
  /((?<![\d.,])\d[\d.,]*\s?(?:%|percent|per cent|[x×]|times))\s(?:faster|slower|cheaper|smaller|larger)$/iu;
/** "Rye and Wheat remain ahead, with 81% of bakers using these two grains": the two are named. */
const bothNamed = /^(\p{Lu}\S{0,30} and \p{L}\S{0,30}\s.{0,120}?)these two\b/u;
/** "Today", "As recently as 2013": when it is so. */
const dated =
  /^(?:today|currently|now|to date|for now|as (?:of|recently as|early as|late as) (?:\p{L}+ )?\d{4}|in (?:\p{Lu}\p{Ll}+ )?\d{4}|since \d{4}|(?:during|over|in|within) the (?:last|past) (?:\p{L}+ )?(?:years?|months?|weeks?))(?:,\s|\s(?=\d))/iu;

/** The line of a number as a gate for sentences reads it: the clause without its date, said of people. */
const asSaidOf = (text: string): string =>
  capitalise(
    text
      .replace(dated, '')
      .replace(qualified, '')
      .replace(askedThey, 'people ')
      .replace(muchMore, '$1')
      .replace(bothNamed, '$1the two')
      .replace(saidThey, '$1people ')
      .replace(
        answered,
        (_, share: string, verb: string) => `${share}of people ${said.has(verb) ? 'agreed' : verb} `,
      ),
  );

/** "Just 25% of the mills": how a number is qualified leans on nothing. */
const qualified =
  /^(?:only|just|still|over|under|almost|nearly|about|around|up to|at least)\s(?=\d|half\b|one in\b|two thirds\b)/iu;

/** "The said oven" points back, "85% said so" does not. */
const said: ReadonlySet<string> = new Set(['said', 'say']);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The most words of a number and its clause on one line. */
const maxNumberLine = 18;

/** What prose is condensed by beside its own words. */
export interface ProseContext {
  /** BCP 47; only English prose is condensed beyond numbers. */
  readonly language: string;
  /** The post's title. */
  readonly title: string;
  /** What the post keeps speaking of (`knownTermsOf`). */
  readonly known?: Topic;
  /** What the post names more than by accident (`knownTermsOf`). */
  readonly repeated?: Topic;
  /** Whom the initials of an interview stand for (`speakersOf`). */
  readonly speakers?: Speakers;
  /** Who answers in an interview (`guestOf`). */
  readonly guest?: Guest | undefined;
}

/** What a section is about, by its heading, the title of the post, and what the post keeps speaking of. */
export const topicUnder = (section: Section, context: ProseContext): Topic =>
  topicsIn(context)(headingOf(section));

/** The topics of a post's sections, each found once: the parts of a section are about what it is about. */
const topicsIn = rememberOf(({ title, known = new Set() }: ProseContext) =>
  rememberText((heading): Topic => new Set([...topicOf(heading, title), ...known])),
);

/** Whether prose in a language (BCP 47) is condensed beyond numbers. */
export const isEnglish = (language: string): boolean => /^en\b/iu.test(language);
