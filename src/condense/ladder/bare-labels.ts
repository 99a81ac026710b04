import type { Line } from '../../model/claim.js';
import { hasMainVerb, isDeed, isImperative } from '../gate/main-clause.js';
import { countWords } from '../words.js';

/** A name of so many words says what there is to say; as does one that is a clause. */
export const leastTelling = 4;

/** "Oven tests" are tests: two words are no clause. */
const leastClause = 3;

/** Whether a text is a name of a few words, and says nothing of what it names. */
export const isBare = (text: string): boolean =>
  countWords(text) < leastTelling &&
  !/[\d→=]/u.test(text) &&
  (countWords(text) < leastClause || !hasMainVerb(text)) &&
  !isImperative(text) &&
  !isDeed(text);

/** Whether most lines are bare names. */
export const areBare = (lines: readonly Line[]): boolean =>
  lines.filter(({ text, children = [] }) => isBare(text) && children.length === 0).length * 2 > lines.length;

/** Headings over anything: the beginning of a post has none. */
const generic =
  /^\P{L}*(?:intro(?:duction)?|conclusions?|summary|overview|background|wrap(?:ping)?[ -]up|closing(?: thoughts| words| remarks)?|final thoughts|in short|tl;?dr|context)?\P{L}*$/iu;

/** Whether a heading says nothing of what stands below it. */
export const namesNoKind = (heading: string): boolean => generic.test(heading);

/** "What an oven needs", "Oven or mill?": a question asks for answers. Words of another script tell no number. */
const asks = /[?？]|^\P{L}*(?:what|which|why|who|where|when)(?!\p{L})|[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/iu;
/** "Limits of the mill", "Ovens": what is before the first preposition is what it is of; "process", "status" and "analysis" are no plurals. */
const complement =
  /\s(?:of|for|in|on|at|to|with|from|by|over|under|about|between|during|via|using|as)\s.*$/iu;
const plural = /^(?!\P{L}*how(?!\p{L})).*\p{L}{2}s(?<!ss|us|is)(?![\p{L}'’])/iu;

/** Whether a heading promises several of a kind, so that names below it answer it; without a heading the post's title may. */
export const promisesNames = (heading = ''): boolean =>
  heading === '' || asks.test(heading) || plural.test(heading.replace(complement, ''));

const changes =
  /\b(?:(?<!\b(?:to|can|could|may|must|will|not) )chang(?:es?|ed)|change ?log|improve(?:d|ments?)|fix(?:es|ed)|deprecat\w*|remov(?:ed|als?)|what['’]?s new|updates?|updated|highlights?|enhance(?:d|ments?)|notable|breaking|migrat\w*|upgrad\w*)\b/iu;

/** Whether words above a list promise what has changed: the name of what was changed does not tell it. */
export const tellChanges = (above: string): boolean => changes.test(above);

const glossPromised =
  /\brespective\b|\bwhat (?:each|they (?:do|are|mean))\b|\b(?:roles|responsibilities|attributes)\b|作用|职责|職責|属性|屬性|含义|含義|简介|簡介/iu;

/** Whether words above a list promise what is said of each of its names: "the parts and their respective tasks". */
export const promiseGloss = (above: string): boolean => tellChanges(above) || glossPromised.test(above);
