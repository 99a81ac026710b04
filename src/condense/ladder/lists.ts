import type { List, ListItem, Paragraph } from 'mdast';
import type { Line } from '../../model/claim.js';
import { areHandles, creditsIn } from '../../model/handles.js';
import { addressesIn, inlineOf } from '../../model/list-items.js';
import { isCallToFollow } from '../../model/signposts.js';
import { hasMainVerb, isDeed, isImperative } from '../gate/main-clause.js';
import { leadsAway } from '../heading-kinds.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised } from '../line.js';
import { countWords } from '../words.js';
import { allOrLabels } from './all-labels.js';
import { leastTelling, promiseGloss, tellChanges } from './bare-labels.js';
import { holdsChanges, leadsToChange, strongestChanges } from './changes.js';
import { isCommit, kindsOf } from './commit-titles.js';
import { completed } from './completed.js';
import { allCounted, isOne, isPromised } from './counted-lists.js';
import { areCutIdentifiers } from './cut-identifiers.js';
import { tellBreaks } from './demands.js';
import { isEnough } from './enough.js';
import { evenlyGlossed, plain, type ReadItem, saysOneThing, toldApart } from './even-lines.js';
import { filledUp } from './filled-up.js';
import { isGenericLink } from './generic-links.js';
import { headingItem, headsChanges } from './heading-items.js';
import {
  beginsWithBracketed,
  beginsWithDoer,
  beginsWithHandle,
  endsInAuthor,
  haveSigns,
} from './item-edges.js';
import { maxEven, nameOfItem } from './item-names.js';
import { glossOfItem, type ItemReading, type ItemStyle, isOneSentence, partOfItem } from './item-parts.js';
import { textOfItem } from './item-text.js';
import { isLabelledAddress } from './labelled-addresses.js';
import { endsInColon } from './lead-clauses.js';
import { cutsLead, isPromise } from './leading-items.js';
import { allowancesOf } from './list-allowances.js';
import { isForReaders, onlyLeads, tellsWhereMore } from './list-kinds.js';
import { toldAtLength } from './long-items.js';
import { isLinkedChange, withoutMakers } from './makers.js';
import { filler, type Member } from './members.js';
import { most } from './most.js';
import { onlyLink } from './only-link.js';
import { isCaption, waitsForAll, waitsForMore, withoutOpening } from './opened-below.js';
import { withoutReverts } from './reverts.js';
import { withoutContained } from './said-again.js';
import { areSteps, wholeStep } from './steps.js';
import { areDated } from './timelines.js';
import { repeatsHeading } from './under-heading.js';
import { withoutVague } from './vague-items.js';

const isParagraph = (node: { type: string }): node is Paragraph => node.type === 'paragraph';
const isList = (node: { type: string }): node is List => node.type === 'list';

/** The most words of an item that is shown whole, and of all items of a list that is. */
const maxWholeWords = 14;
const maxListWords = 60;
/** Names of two words or more say enough: what they are is said, when it is more than a glance. */
const maxNamedWords = 40;

/** How the items of a list are shown, all in one way: whole when they are short, by their names when most have one. */
const styleOf = (texts: readonly InlineText[], above: string): ItemStyle => {
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  const names = texts.map(nameOfItem);
  const areTelling = names.every((name) => name !== undefined && countWords(name) >= 2);
  if (areDated(texts, above)) return 'dated';
  const most = areTelling ? maxNamedWords : maxListWords;
  const limit = areValues(texts) ? maxValueWords : most;
  if (words <= limit && texts.every((inline) => isOneSentence(inline, maxWholeWords))) return 'whole';
  const known = names.filter((name) => name !== undefined);
  // "http: …", "http: …": what several share tells none of them apart.
  if (new Set(known).size < known.length) return 'gloss';
  if (known.length * 3 < texts.length * 2) return 'part';
  return areGlossed(texts, known, promiseGloss(above) ? maxPromised : maxItems) ? 'glossed' : 'label';
};

/** "Flour: 500 g", "Price: €3 a loaf": of what has a number the number is told. */
const value =
  /^[^:：]{2,60}[:：]\s+(?:(?:about|around|over|under|up to|nearly|almost|only|at least|at most)\s)?[~≈<>±]?[$€£¥]?\d/iu;
/** Values are read faster than sentences: so many words of them stand on two slides. */
const maxValueWords = 84;

const areValues = (texts: readonly InlineText[]): boolean =>
  texts.length >= 2 && texts.filter(({ text }) => value.test(text.trim())).length * 2 >= texts.length;

/** The most names with what is said of them: what two slides hold; more names stand in two columns, unless the words above promise more than names. */
const maxItems = 6;
const maxPromised = 12;
const maxGlossedWords = 120;
/** "Several work benches" work nothing. */
const quantity = /^(?:multiple|various|several|many|more|new)\s/iu;
/** Whether names that say little alone have what is said of each, in few enough words. */
const areGlossed = (texts: readonly InlineText[], names: readonly string[], most: number): boolean => {
  const telling = names.filter(
    (name) => countWords(name) >= leastTelling || (hasMainVerb(name) && !quantity.test(name)),
  );
  if (texts.length > most) return false;
  if (telling.length * 2 > names.length) return areFewGlossed(texts, names);
  const short = texts.flatMap((inline) => glossOfItem(inline, { style: 'glossed' }) ?? []);
  const glosses = texts.flatMap((inline) => glossOfItem(inline, { style: 'glossed' }, maxEven) ?? []);
  const words = glosses.reduce((sum, { text }) => sum + countWords(text), 0);
  // A name alone between many others is read as one of them; of three it looks forgotten.
  const isEven = glosses.length === texts.length || texts.length >= 4;
  return isEven && short.length * 3 >= texts.length && words <= maxGlossedWords;
};

/** Names of a few words without a verb, so few that what is said of each stands beside it on one slide. */
const areFewGlossed = (texts: readonly InlineText[], names: readonly string[]): boolean => {
  if (texts.length > fewGlossed || names.some((name) => hasMainVerb(name) || isImperative(name)))
    return false;
  const glosses = texts.flatMap((inline) => glossOfItem(inline, { style: 'glossed' }, maxEven) ?? []);
  const words = glosses.reduce((sum, { text }) => sum + countWords(text), 0);
  return glosses.length === texts.length && words <= maxListWords;
};
const fewGlossed = 4;

const readingOf = ({ children, ordered }: List, above: string, given: List): ItemReading => {
  const texts = children.flatMap((item) => textOfItem(item) ?? []);
  const credited = texts.filter(({ text }) => endsInAuthor(text));
  const done = given.children.filter(isDoneBySomebody);
  const hasDoers = done.length * 2 > given.children.filter(textOfItem).length;
  const style = styleOf(texts, above);
  return {
    style,
    mustTell: tellChanges(above),
    areConditions: conditions.test(above),
    areBreaks: tellBreaks(above),
    areGains: gains.test(above),
    areOfKind: kinds.test(above),
    hasAuthors:
      hasDoers ||
      (credited.length * 2 > texts.length &&
        (texts.length >= 3 || texts.every(({ text }) => isCommit(text)))),
    hasDoers,
    hasHandles: areHandles(texts.map(({ text }) => creditsIn(text))),
    hasSigns: haveSigns(texts.map(({ text }) => text.trim())),
    kinds: kindsOf(
      texts.map(({ text }) => text.trim()),
      above,
    ),
    allowed: allowancesOf({ texts, ordered: ordered === true, isDated: style === 'dated', above }),
  };
};

/** "The oven stays lit until one of the following occurs". */
const conditions =
  /\b(?:if|when|until|unless|(?:one|any|either|all|both) of the following|conditions?|criteria|requirements?)\b/iu;

/** "It has the following parts:": what the names below it name. */
const kinds =
  /\n.*\b(?:components|tools|types|kinds|modules|packages|services|commands|parts|roles|phases|modes|backends|plugins|libraries|crates)\b[^.:：]*[:：]\s*$/iu;

const gains = /\b(?:advantages?|benefits?|gains?|strengths|upsides?|pros|wins)\b/iu;

/** "@ada added a lamp", "ada added a lamp", where the lamp leads to the change. */
const isDoneBySomebody = (item: ListItem): boolean =>
  beginsWithBracketed(textOfItem(item)?.text ?? '') ||
  beginsWithHandle(textOfItem(item)?.text ?? '') ||
  (beginsWithDoer(textOfItem(item)?.text ?? '') && addressesIn(inlineOf(item)).some(leadsToChange));

const lineOfInline = (inline: InlineText, reading: ItemReading): Line | undefined =>
  filler.test(inline.text.trim()) ||
  onlyLeads(inline.text) ||
  leadsAway.test(withoutColon(inline.text)) ||
  isLabelledAddress(inline)
    ? undefined
    : partOfItem(inline, reading);

const withoutColon = (text: string): string => text.replace(endsInColon, '').trim();

/** The lines of the lists below an item; what stands below those is spoken. */
const nestedIn = (item: ListItem, inline: InlineText | undefined, line: Line | undefined): Line[] =>
  inline && cutsLead(inline, line?.text)
    ? []
    : item.children
        .filter(isList)
        .flatMap((list) => (tellsWhereMore(list) ? [] : linesOfList(list, '', true)));

/** The line that an item of a list shows, with those of a nested list below it; undefined when it is only spoken. */
export const lineOfItem = (item: ListItem, reading: ItemReading = { style: 'part' }): Line | undefined =>
  memberOf(item, reading).line;

const memberOf = (item: ListItem, reading: ItemReading): Member => {
  const inline = textOfItem(item);
  const isSaid = isGenericLink(item) || isCaption(item, inline?.text ?? '');
  const said = inline && (isSaid ? undefined : lineOfInline(inline, reading));
  const isOnlyLead =
    said && reading.isNested && item.children.some(isList) && (isPromise(said, inline) || isLabel(said.text));
  const own = isOnlyLead ? undefined : said;
  const asked = own ?? (inline && headingAbove(item, inline, reading));
  const shown = withNested({ item, inline, line: asked }, reading);
  const isAskedAlone = !own && asked !== undefined && !shown?.children;
  const line = isAskedAlone ? undefined : shown;
  return { item, inline, line, name: line ?? own };
};

const headingAbove = (item: ListItem, inline: InlineText, reading: ItemReading): Line | undefined =>
  headingItem(item, inline, (words, allowed) =>
    lineOfInline(words, { ...reading, allowed: [...(reading.allowed ?? []), ...allowed] }),
  );

/** What an item shows by its own words, with what stands below it. */
const withNested = ({ item, inline, line }: Omit<Member, 'name'>, reading: ItemReading): Line | undefined => {
  const nested = reading.isNested ? [] : nestedIn(item, inline, line);
  if (line && reading.allowed?.includes('call to action') !== true && isCallToFollow(item)) return undefined;
  if (!line) return inline === undefined || inline.text.trim() === '' ? nested[0] : undefined;
  // "New books for" waits for what stands below it.
  if (nested.length > 0) return waitsForMore.test(line.text) ? undefined : { ...line, children: nested };
  if ((!reading.areOfKind && isTermOf(item, line)) || isSpeakerOf(item, line) || waitsForAll.test(line.text))
    return undefined;
  const own = withoutOpening(line, inline);
  const isPoint = saysSomething(own?.text ?? '') || isCommit(inline?.text ?? '');
  return isParent(item) && !reading.isNested && !isPoint ? undefined : own;
};

/** The term of a definition that follows it: an identifier says nothing alone. */
const isTermOf = ({ children }: ListItem, { content, text }: Line): boolean =>
  children.filter(isParagraph).length > 1 &&
  (content.every((node) => node.type === 'inlineCode') || /^[^\p{Lu}\s]+$/u.test(text));

/** "Ada:" over what she said: who says it is shown with it. */
const isSpeakerOf = ({ children: [first, second] }: ListItem, { text }: Line): boolean =>
  first?.type === 'paragraph' &&
  second?.type === 'blockquote' &&
  countWords(text) <= maxSpeaker &&
  endsInColon.test(flattenInline(first.children).text);

const maxSpeaker = 3;

/** Links below an item are where more of it is told, and no points of it. */
const isParent = ({ children }: ListItem): boolean =>
  children.some((child) => isList(child) && !child.children.every((item) => onlyLink(item) !== undefined));

/** "Fixes", "ovenctl": of two levels the name of the second waits for a third. */
const isLabel = (text: string): boolean => headsChanges(text) || /^[\w.-]+$/u.test(text);

/** A parent whose points are only spoken must be a point itself. */
const saysSomething = (text: string): boolean => hasMainVerb(text) || isImperative(text) || isDeed(text);

/** Rung 1: the lines of a list below some words, one for each item that has words to show; none when it is only spoken. Below a nested list nothing is shown. */
export const linesOfList = (whole: List, above = '', isNested = false): Line[] => {
  const given = withoutReverts(whole);
  const list = withoutMakers(given);
  if (list === given && isForReaders(list)) return [];
  const reading = { ...readingOf(list, above, given), isNested };
  const read = list.children.map((item) => memberOf(item, reading));
  if (holdsSteps(list, above)) {
    const steps = linesOfSteps(read);
    return repeatsHeading(steps, above) ? [] : steps;
  }
  const usual = completed(allCounted(read, list, above), list);
  const patiently = (inline: InlineText) => lineOfInline(inline, { ...reading, isPatient: true });
  const members = isNested ? usual : filledUp(toldAtLength(usual, list), patiently);
  const apart = toldApart(evenlyGlossed(members, reading));
  const told = isPromised(list, above) ? apart : withoutVague(withoutContained(apart));
  if (areCutIdentifiers(members) || saysOneThing(told, members) || repeatsHeading(told, above)) return [];
  const isRefused = !isEnough(members, told.length, { list, above });
  const takesLabels = !isNested && !holdsChanges(list);
  const lines = takesLabels ? allOrLabels(members, told, { isRefused, allowed: reading.allowed }) : told;
  if (isRefused && lines === told) return [];
  // A weak change is one of those that are promised as well.
  const shown = isPromised(list, above) ? lines : strongestChanges(list, lines, tellChanges(above));
  const isWrittenOn = list !== given || most(list.children, isLinkedChange);
  return plain(isWrittenOn ? shown.map((line) => capitalised(line)) : shown);
};

/** Whether all items of a list must be shown, or none. */
export const isStepwise = (list: List, above: string): boolean =>
  holdsSteps(list, above) || isPromised(list, above);

const holdsSteps = (list: List, above: string): boolean =>
  list.children.length >= 2 &&
  areSteps(
    list.children.flatMap((item) => textOfItem(item) ?? []),
    list.ordered === true,
    above,
  );

/** Steps, of which none is left out: what is no step, or only asks to come along, is not one of them. */
const linesOfSteps = (read: readonly ReadItem[]): Line[] => {
  const steps = read.map((point) => withStep(point));
  const isComplete = steps.every((step) => step.line !== undefined || !isOne(step));
  return isComplete ? plain(steps.flatMap(({ line }) => line ?? [])) : [];
};

const withStep = (point: ReadItem): ReadItem =>
  point.line || !isOne(point) ? point : { ...point, line: stepOf(point.item) };

const stepOf = (item: ListItem): Line | undefined => {
  const inline = textOfItem(item);
  return inline && !item.children.some(isList) ? wholeStep(inline) : undefined;
};
