import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { isSignpost } from '../../model/signposts.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { isReference } from '../gate/reject-item.js';
import { leadsAway, thanks } from '../heading-kinds.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { isLatin } from '../latin.js';
import { capitalised, makeLine, wholeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { areAsserted } from './asserted-lists.js';
import { leadOfChanges } from './change-leads.js';
import {
  chargesBelow,
  isAnnounced,
  isBound,
  isCharged,
  isGivenUp,
  isPutToPeople,
  pointsAtSome,
  takesAway,
} from './charges.js';
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
import { areOneSentence } from './enough.js';
import { hangsOn, isHollow } from './hanging.js';
import { speaksForItself } from './heading-lists.js';
import { isInsideSentence } from './inside-sentence.js';
import { presentsInJapanese } from './japanese-leads.js';
import { answersNothing, isNoStatement, isOfOthers } from './judged-lists.js';
import { lastLeadOf, wholeLeadOf } from './last-leads.js';
import { endsInColon, isInstruction } from './lead-clauses.js';
import { withoutOffer } from './lead-tails.js';
import { namesContents } from './list-kinds.js';
import { goesOnInJapanese, leadOfList } from './list-leads.js';
import { isAnyOf, nameOfList } from './list-names.js';
import {
  areCounts,
  areNames,
  areTopics,
  goesOn,
  isClause,
  isLabel,
  isPast,
  lacksSubject,
} from './list-points.js';
import { most } from './most.js';
import { isNeedless } from './needless-leads.js';
import { areOffAnswers } from './off-answers.js';
import { isOpposed } from './opposed-lists.js';
import { exemplifyTrouble, isOwnerless, ownedLead } from './ownerless.js';
import { isAnswer, questionAbove } from './questions-above.js';
import { isSource } from './sources-above.js';
import { areStepsBelow } from './steps-below.js';
import { leadToldAbove } from './told-above.js';
import { standsWithoutUs } from './told-by-us.js';
import { uncharged, withoutAims, withoutGainedAims } from './uncharged.js';
import { areNamed, isDoneByUs, isSame, namesWhatIs } from './under-heading.js';
import { includesUntold, pointsElsewhere } from './untold-inclusions.js';
import { areCausesOfNothing, areOfSomething, countsOf, waitsForItems } from './waiting-leads.js';

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

/** A list below words that say nothing of it: all they may tell is that it holds examples, which must say something alone. */
const underNothing = (inline: InlineText, { start, text }: Sentence, place: ListInPlace): Introduction => {
  const { name, some = '' } = exemplifies.exec(text.trim())?.groups ?? {};
  const isOfTrouble = name !== undefined && exemplifyTrouble(sentencesOf(inline), place.heading ?? '');
  if (most(place.lines, goesOn) || isOfTrouble) return spoken;
  if (name === undefined || /\bexamples?\b/iu.test(place.heading ?? '')) return alone;
  if (some !== '' && !most(place.lines, isClause)) return spoken;
  const from = start + text.indexOf(name) + some.length;
  const lead = makeLine(inline, [from, from + name.length - some.length], 'lead-in');
  return lead ? { kind: 'shown', lead: capitalised(lead) } : alone;
};

/** The sentence that says what a list is of, when the last one before the list only points to it. */
const saidBefore = (inline: InlineText, sentences: readonly Sentence[]): Line | undefined => {
  const [before, last] = sentences.slice(-2);
  if (!before || !last || !pointsBefore.test(last.text.trim()) || endsInColon.test(before.text))
    return undefined;
  if (pointsElsewhere.test(before.text.trim())) return undefined;
  const lead = closes.test(before.text) ? leadOfList(inline, before) : undefined;
  return lead && (hasMainVerb(lead.text) || isPast(lead.text)) && countWords(lead.text) >= leastSaid
    ? lead
    : undefined;
};

/** Shorter, it would be a remark. */
const leastSaid = 5;

const closes = /[.!?。！？…]["”’)\]」』]*\s*$|[.!?]\s*[:;]-?[)(DP]\s*$/u;
/** "All you need to do is...": it goes on in the list. */
const trailsOff = /(?:\.{3}|…)\s*$/u;
const follows = /\b(?:following|as follows|below)\b|以下|次の|下記|다음|如下/iu;

/** "Here are the numbers of May.", "Our day has three parts.": a full stop before a list that is just that. */
const presentsOrCounts = (text: string, points: number): boolean =>
  /^(?:here\s(?:is|are)|these\sare|we\s(?:also\s)?asked)\s/iu.test(text) || countIn(text) === points;

/** A few words without a full stop, all in bold or not, name the list below them as a heading would. */
const maxLabelWords = 8;

const labelOf = (inline: InlineText): Line | undefined => {
  const isLabel =
    !goesOnInJapanese.test(inline.text.trim()) &&
    !/\s(?:they|it|we|you|he|she)\s(?:are|is|were|was)\s*$|^(?:we|I(?!\/O))(?!\p{L})/iu.test(inline.text) &&
    !closes.test(inline.text) &&
    !endsInColon.test(inline.text) &&
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

const introducedBy = (inline: InlineText, sentence: Sentence, place: ListInPlace): Introduction => {
  const { list, lines, heading = '' } = place;
  const lead = ownedLead(inline, sentence) ?? leadOfList(inline, sentence);
  if (lead && isOwnerless(lead.text, sentence.text, heading)) return spoken;
  if (lead && areCausesOfNothing(lead.text, heading)) return spoken;
  if (lead && isHollow(lead.text, heading) && lines.every((line) => !goesOn(line))) return alone;
  if (lead && countsOf(lines).some((points) => keepsCount(lead.text, points)))
    return isWeakUnder(lead.text, heading) && !most(lines, goesOn) ? alone : { kind: 'shown', lead };
  const text = withoutOffer(sentence.text);
  const isSpeaking = speaksForItself(text, heading, lines);
  const name = nameOfList(inline, sentence, lines.length);
  if (!isLatin(text) && heading !== '' && presentsInJapanese(text)) return alone;
  const areOrders = lines.every((line) => isImperative(line.text));
  const said = uncharged(name ? withoutGainedAims(name.rest, name.line.text) : text);
  if (!isLatin(text)) return isSpeaking ? alone : spoken;
  if (isCharged(areOrders ? withoutAims(said) : said, heading))
    return isSpeaking ? alone : underWhole(text, place);
  if (isGivenUp(text, heading)) return spoken;
  if (name && isOwnerless(name.line.text, text, heading)) return spoken;
  if (name && areOfSomething(name.line, text, heading)) return spoken;
  if (name && takesAway(name.ahead)) return spoken;
  if (name && answersNothing(name.line.text, name.rest, heading)) return spoken;
  if (isBound(uncharged(text)) && !isSpeaking && !most(lines, (line) => isImperative(line.text)))
    return spoken;
  if (announces.test(text) && isOverview(heading)) return spoken;
  if (hangsOn(text, heading, lines)) return underWhole(text, place);
  if (name && !areNamed(name.line.text, heading) && !isAnnounced(name.line.text, heading))
    return isWeakUnder(name.line.text, heading) || isHollow(name.line.text, heading) || isAnyOf(name)
      ? belowHollow(name.rest, lines)
      : { kind: 'shown', lead: name.line };
  if (areOneSentence(list.children)) return spoken;
  if (isDoneByUs(text, heading, lines)) return spoken;
  if (waitsForItems(text) && !lines.every(isClause)) return underWhole(text, place);
  const presents = presenting.test(text) && (namesWhatIs(text, heading) || !most(lines, isLabel));
  return ((presents || isAnnounced(text, heading)) && !most(lines, goesOn) && !areNames(list, lines)) ||
    areTopics(list) ||
    areCounts(text, lines) ||
    isSpeaking ||
    lines.every(isClause) ||
    standsWithoutUs(text, place)
    ? alone
    : underWhole(text, place);
};

/** A list that says something else without the sentence above it. */
const underWhole = (text: string, place: ListInPlace): Introduction => {
  const lead = wholeLeadOf(text, place);
  if (lead) return { kind: 'shown', lead };
  return areAsserted(text, place.lines, place.heading) ? alone : spoken;
};

/** "We will test the oven in the following aspects": what a few labels are aspects of, only the sentence says. */
const belowHollow = (rest: string, lines: readonly Line[]): Introduction =>
  countWords(rest) >= leastRest && lines.every(isLabel) ? spoken : alone;

/** Fewer words only say that there is a list. */
const leastRest = 7;

/** What a list needs of the words before it. */
export const introductionOf = (place: ListInPlace): Introduction => {
  if (isNoStatement(place) || areOffAnswers(place.lines, place.heading ?? '')) return spoken;
  const introduction = introductionAbove(place);
  return introduction.kind === 'alone' && isOpposed(place) ? spoken : introduction;
};

const introductionAbove = (place: ListInPlace): Introduction => {
  const introduction = introductionBefore(place);
  if (introduction.kind === 'shown' && isOfOthers(introduction.lead.text, place)) return spoken;
  if (introduction.kind === 'shown' && isNeedless(introduction.lead.text, place)) return alone;
  if (introduction.kind === 'spoken') return areStepsBelow(place) ? alone : spoken;
  if (introduction.kind === 'shown') return introduction;
  const lead = lastLeadOf(place);
  if (lead) return { kind: 'shown', lead };
  return !areStepsBelow(place) && most(place.lines, lacksSubject) ? spoken : alone;
};

const introductionBefore = (place: ListInPlace): Introduction => {
  const { before, after } = place;
  if (isInsideSentence(after)) return spoken;
  if (before?.type === 'heading') return underHeading(before);
  // "- Ada Moss, baker": who said the quotation above it.
  if (before?.type === 'blockquote' && place.list.children.length === 1) return spoken;
  if (before?.type !== 'paragraph') return alone;
  const inline = flattenInline(before.children);
  const sentences = sentencesOf(inline);
  const sentence = sentences.at(-1);
  if (!sentence || isSource(before)) return alone;
  if (isForReaders(sentence.text) || isPutToPeople(sentence.text)) return spoken;
  const said = saidBefore(inline, sentences);
  if (said && keepsCount(said.text, place.lines.length)) return { kind: 'shown', lead: said };
  if (includesUntold(sentences, place)) return spoken;
  const changes = leadOfChanges(inline, sentence, place);
  if (changes) return { kind: 'shown', lead: changes };
  const asked = most(place.lines, goesOn) ? undefined : questionAbove(inline, sentences);
  if (asked) return isSame(asked.text, place.heading) ? alone : { kind: 'shown', lead: asked };
  const isWeak = isWeakUnder(sentence.text, place.heading);
  if (isWeak || empty.test(sentence.text.trim())) return underNothing(inline, sentence, place);
  if (leadsAway.test(sentence.text.replace(endsInColon, '').trim())) return spoken;
  if (namesContents(sentence.text)) return spoken;
  const label = labelOf(inline);
  if (label) return isSame(label.text, place.heading) ? alone : { kind: 'shown', lead: label };
  if (thanks.test(sentence.text) || isSignpost(place.list, { heading: '', before })) return spoken;
  return underSentences(inline, sentences, place);
};

/** A list directly below a heading that makes no section. */
const underHeading = ({ children }: Heading): Introduction => {
  const lead = wholeLine(children, 'lead-in');
  if (lead && leadsAway.test(lead.text)) return spoken;
  return lead && !isReference(lead.text) ? { kind: 'shown', lead } : alone;
};

/** What asks readers for something, or sends them on; what looks like a tag is what a tool printed. */
const isForReaders = (text: string): boolean =>
  courtesy.test(text) || sendsOn.test(text) || /^(?:<\p{L}|help wanted\b)/iu.test(text);

/** "Speak for the guild" behind a sentence, over "Order flour": an order among orders lost its mark, and leads to none. */
const isLostItem = (text: string, lines: readonly Line[]): boolean =>
  !endsInColon.test(text) &&
  !/[.!?]\s*$/u.test(text) &&
  isInstruction(text) &&
  lines.filter((line) => isInstruction(line.text)).length * 2 >= lines.length;

/** A list below sentences of which the last one leads to it, or just ends. */
const underSentences = (
  inline: InlineText,
  sentences: readonly Sentence[],
  place: ListInPlace,
): Introduction => {
  const { list, lines, heading } = place;
  const sentence = sentences.at(-1);
  if (!sentence) return alone;
  const { text } = sentence;
  const isOpen =
    endsInColon.test(inline.text) ||
    trailsOff.test(inline.text) ||
    !closes.test(inline.text) ||
    follows.test(text);
  if (sentences.length > 1 && isLostItem(text, lines)) return alone;
  if (isOpen && isAnswer(sentences) && !most(lines, goesOn)) return alone;
  if (isOpen) return introducedBy(inline, sentence, place);
  if (presentsOrCounts(text, lines.length)) {
    const introduction = introducedBy(inline, sentence, place);
    if (introduction.kind === 'shown') return introduction;
  }
  const told = leadToldAbove(inline, sentences, place);
  if (told) return { kind: 'shown', lead: told };
  const areToldAlone = pointsAtSome.test(text) ? lines.every(isClause) : most(lines, isClause);
  const isChargedBelow = chargesBelow(text, heading ?? '') && !areToldAlone && !areTopics(list);
  return isChargedBelow || most(lines, goesOn) ? spoken : alone;
};
