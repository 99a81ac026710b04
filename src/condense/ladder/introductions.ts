import type { List, PhrasingContent, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { isSignpost } from '../../model/signposts.js';
import { hasMainVerb, isDeed, isImperative } from '../gate/main-clause.js';
import { isReference } from '../gate/reject-item.js';
import { isNounLike, pastForms, thirdForms } from '../gate/verbs.js';
import { leadsAway, thanks } from '../heading-kinds.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, makeLine, wholeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';
import { isAnnounced, isBound, isCharged, takesAway } from './charges.js';
import { countIn, keepsCount } from './counts.js';
import {
  announces,
  courtesy,
  empty,
  exemplifies,
  isOverview,
  isWeakUnder,
  pointsBefore,
  presenting,
  sendsOn,
} from './empty-words.js';
import { onlyLink } from './list-kinds.js';
import { goesOnInJapanese, leadOfList } from './list-leads.js';
import { nameOfList } from './list-names.js';
import { areOneSentence } from './lists.js';

/** What stands before a list: a sentence that must be shown with it, nothing that it needs, or words without which it says something else and that cannot be shown, so that it is only spoken. */
export type Introduction =
  | { readonly kind: 'shown'; readonly lead: Line }
  | { readonly kind: 'alone' }
  | { readonly kind: 'spoken' };

const alone: Introduction = { kind: 'alone' };
const spoken: Introduction = { kind: 'spoken' };

/** A list with what stands around it. */
export interface ListInPlace {
  readonly before: RootContent | undefined;
  readonly after: RootContent | undefined;
  readonly list: List;
  /** What its items would show. */
  readonly lines: readonly Line[];
  /** What stands above them on the slide. */
  readonly heading?: string;
}

/** Items that begin with a name in bold are topics of their own. */
const areTopics = ({ children }: List): boolean =>
  children.every(
    ({ children: [first] }) => first?.type === 'paragraph' && first.children[0]?.type === 'strong',
  );

/** A list below words that say nothing of it: all they may tell is that it holds examples. */
const underNothing = (inline: InlineText, { start, text }: Sentence, place: ListInPlace): Introduction => {
  if (most(place.lines, goesOn)) return spoken;
  const name = exemplifies.exec(text.trim())?.groups?.name;
  if (name === undefined || /\bexamples?\b/iu.test(place.heading ?? '')) return alone;
  const from = start + text.indexOf(name);
  const lead = makeLine(inline, [from, from + name.length], 'lead-in');
  return lead ? { kind: 'shown', lead: capitalised(lead) } : alone;
};

/** The sentence that says what a list is of, when the last one before the list only points to it. */
const saidBefore = (inline: InlineText, sentences: readonly Sentence[]): Line | undefined => {
  const [before, last] = sentences.slice(-2);
  if (!before || !last || !pointsBefore.test(last.text.trim()) || opens.test(before.text)) return undefined;
  const lead = closes.test(before.text) ? leadOfList(inline, before) : undefined;
  return lead && (hasMainVerb(lead.text) || isPast(lead.text)) && countWords(lead.text) >= leastSaid
    ? lead
    : undefined;
};

/** Shorter, it would be a remark. */
const leastSaid = 5;

const opens = /[:：]\s*$/u;
const closes = /[.!?。！？…]["”’)\]」』]*\s*$/u;
const follows = /\b(?:following|as follows|below)\b|以下|次の|下記|다음|如下/iu;

/** "What do we need? See these:": the question is asked, and the list is its answer. */
const isAnswer = (sentences: readonly Sentence[]): boolean => {
  const [asked, last] = sentences.slice(-2);
  return (
    asked !== undefined &&
    last !== undefined &&
    /[?？]$/u.test(asked.text) &&
    /^(?:see|look at|here|take)\s(?:these|are|it is|the following)\b/iu.test(last.text)
  );
};

/** "Here are the numbers of May.", "Our day has three parts.": a full stop before a list that is just that. */
const presentsOrCounts = (text: string, points: number): boolean =>
  /^(?:here\s(?:is|are)|these\sare|we\s(?:also\s)?asked)\s/iu.test(text) || countIn(text) === points;

const isEnglishText = (text: string): boolean => !/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(text);

/** An item that begins in lower case, or ends as a part of a sentence, goes on with what stands before the list. */
const goesOn = ({ text, content: [first] }: Line): boolean =>
  first?.type === 'text' && /^\p{Ll}(?!\p{Ll}*[\p{Lu}\p{N}._/-])/u.test(text);

/** A point that says something by itself. */
const isClause = (line: Line): boolean =>
  !goesOn(line) && (hasMainVerb(line.text) || isImperative(line.text) || isDeed(line.text));

const most = (lines: readonly Line[], test: (line: Line) => boolean): boolean =>
  lines.filter(test).length * 2 > lines.length;

/** A few words without a full stop, all in bold or not, name the list below them as a heading would. */
const maxLabelWords = 8;

const labelOf = (inline: InlineText): Line | undefined => {
  const isLabel =
    !goesOnInJapanese.test(inline.text.trim()) &&
    !/\s(?:they|it|we|you|he|she)\s(?:are|is|were|was)\s*$/iu.test(inline.text) &&
    !closes.test(inline.text) &&
    !opens.test(inline.text) &&
    sentencesOf(inline).length === 1;
  if (!isLabel || countWords(inline.text) > maxLabelWords) return undefined;
  const line = wholeLine(plain(inline.nodes), 'lead-in');
  return line && capitalised(line);
};

/** Bold that the whole label has need not shout. */
const plain = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const [only, ...more] = nodes;
  return (only?.type === 'strong' || only?.type === 'emphasis') && more.length === 0 ? only.children : nodes;
};

/** The list is a part of a sentence that goes on behind it. */
const isInsideSentence = (after: RootContent | undefined): boolean => {
  if (after?.type !== 'paragraph') return false;
  const [first] = after.children;
  return (
    first?.type === 'text' &&
    /^\s*(?:\p{Ll}(?!\p{Ll}*[\p{Lu}\p{N}._/-])|(?:という|といった|です|でした|である|など|の(?=\p{Script=Han})|が|を|に(?!つ)|は|と(?=い)|、))/u.test(
      first.value,
    )
  );
};

/** Names that link to whom they name: without the word for what they are nobody knows why they stand there. */
const areNames = ({ children }: List, lines: readonly Line[]): boolean =>
  most(lines, ({ text }) => countWords(text) <= 3) && children.every((item) => onlyLink(item) !== undefined);

/** A few words without a verb: what they are of, the words above them tell. */
const isLabel = (line: Line): boolean =>
  countWords(line.text) <= maxLabel && !isClause(line) && !line.children && !news.test(line.text);

/** "A second oven" is news of it, "Ovens" are not. */
const news = /^(?:an?|new|the|more|no|first|second)\s/iu;

const maxLabel = 3;

/** Whether the heading tells what a sentence announces. */
const namesWhatIs = (text: string, heading: string): boolean => {
  const named = new Set(termsOf(heading));
  return termsOf(text).some((term) => named.has(term));
};

/** "Our guild has made the following:" under "What could the mill do?": what we did is no answer, unless we are asked. */
const isDoneByUs = (text: string, heading: string, lines: readonly Line[]): boolean =>
  /[?？]\s*$/u.test(heading) &&
  !/\b(?:I|we|our|us|my|done|did|been|changed|new)\b/iu.test(heading) &&
  /\b(?:I|we|our|us|my)\b/iu.test(text) &&
  !namesWhatIs(text, heading) &&
  most(lines, (line) => isDeed(line.text) && isPast(line.text));

const isPast = (text: string): boolean => pastForms.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '');

/** "Made two major releases" under "Two major releases": the heading says it. */
const isToldBy = (lead: string, heading = ''): boolean => {
  const [told, terms] = [new Set(termsOf(heading)), termsOf(lead)];
  return (
    !/\d/u.test(lead) &&
    !isCharged(lead, heading) &&
    (terms.length >= 2 || (terms.length === 1 && told.size === 1)) &&
    terms.every((term) => told.has(term))
  );
};

const introducedBy = (inline: InlineText, sentence: Sentence, place: ListInPlace): Introduction => {
  const { list, lines, heading = '' } = place;
  const lead = leadOfList(inline, sentence);
  if (lead && keepsCount(lead.text, lines.length))
    return isWeakUnder(lead.text, heading) && !most(lines, goesOn) ? alone : { kind: 'shown', lead };
  const { text } = sentence;
  const name = nameOfList(inline, sentence, lines.length);
  if (!isEnglishText(text) || isCharged(name?.rest ?? text, heading)) return spoken;
  if (name && takesAway(name.ahead)) return spoken;
  if (isBound(text) && !most(lines, (line) => isImperative(line.text))) return spoken;
  if (announces.test(text) && isOverview(heading)) return spoken;
  if (name && !areNamed(name.line.text, heading) && !isAnnounced(name.line.text, heading))
    return isWeakUnder(name.line.text, heading) ? alone : { kind: 'shown', lead: name.line };
  if (areOneSentence(list.children)) return spoken;
  if (isDoneByUs(text, heading, lines)) return spoken;
  const presents = presenting.test(text) && (namesWhatIs(text, heading) || !most(lines, isLabel));
  return ((presents || isAnnounced(text, heading)) && !most(lines, goesOn) && !areNames(list, lines)) ||
    areTopics(list) ||
    lines.every(isClause)
    ? alone
    : spoken;
};

/** Whether the heading says all that the name of a list does. */
const areNamed = (name: string, heading: string): boolean => {
  const told = new Set(termsOf(heading));
  return termsOf(name).every((term) => told.has(term));
};

const isSame = (label: string, heading = ''): boolean =>
  label.trim().toLowerCase() === heading.trim().toLowerCase();

/** Changes of a release are told without it: "Adds a lamp". */
const told =
  /^(?:adds|fixes|improves|allows|introduces|updates|removes|makes|enables|supports|drops|prevents|bumps|changes|moves|renames|no)$/i;

/** "Selects the flour": who does it stands in the words before the list. */
const lacksSubject = ({ text }: Line): boolean => {
  const [first = '', next = ''] = text.split(/\s+/u, 2);
  const word = first.toLowerCase();
  return (
    !/[:：—–]/u.test(text) &&
    thirdForms.has(word) &&
    !told.test(word) &&
    (!isNounLike(word) || /^(?:the|an?|your?|its|their|all|each|every|which|how|what|whether)$/iu.test(next))
  );
};

/** What a list needs of the words before it. */
export const introductionOf = (place: ListInPlace): Introduction => {
  const introduction = introductionBefore(place);
  if (introduction.kind === 'shown' && isToldBy(introduction.lead.text, place.heading)) return alone;
  return introduction.kind === 'alone' && most(place.lines, lacksSubject) ? spoken : introduction;
};

const introductionBefore = (place: ListInPlace): Introduction => {
  const { before, after, lines } = place;
  if (isInsideSentence(after)) return spoken;
  if (before?.type === 'heading') {
    const lead = wholeLine(before.children, 'lead-in');
    if (lead && leadsAway.test(lead.text)) return spoken;
    if (lead && isReference(lead.text)) return alone;
    return lead ? { kind: 'shown', lead } : alone;
  }
  // "- Ada Moss, baker": who said the quotation above it.
  if (before?.type === 'blockquote' && place.list.children.length === 1) return spoken;
  if (before?.type !== 'paragraph') return alone;
  const inline = flattenInline(before.children);
  const sentences = sentencesOf(inline);
  const sentence = sentences.at(-1);
  if (!sentence) return alone;
  // What looks like a tag is what a tool printed.
  if (
    courtesy.test(sentence.text) ||
    sendsOn.test(sentence.text) ||
    /^<\p{L}/u.test(sentence.text) ||
    /^help wanted\b/iu.test(sentence.text)
  )
    return spoken;
  const said = saidBefore(inline, sentences);
  if (said && keepsCount(said.text, lines.length)) return { kind: 'shown', lead: said };
  const isWeak = isWeakUnder(sentence.text, place.heading);
  if (isWeak || empty.test(sentence.text.trim())) return underNothing(inline, sentence, place);
  if (leadsAway.test(sentence.text.replace(opens, '').trim())) return spoken;
  const label = labelOf(inline);
  if (label) return isSame(label.text, place.heading) ? alone : { kind: 'shown', lead: label };
  if (thanks.test(sentence.text) || isSignpost(place.list, { heading: '', before })) return spoken;
  const isOpen = opens.test(inline.text) || !closes.test(inline.text) || follows.test(sentence.text);
  if (isOpen && isAnswer(sentences) && !most(lines, goesOn)) return alone;
  if (isOpen) return introducedBy(inline, sentence, place);
  if (presentsOrCounts(sentence.text, lines.length)) {
    const introduction = introducedBy(inline, sentence, place);
    if (introduction.kind === 'shown') return introduction;
  }
  const isUntold = isCharged(sentence.text, place.heading);
  return (isUntold && !lines.every(isClause)) || most(lines, goesOn) ? spoken : alone;
};
