import { rightEdges } from '../edge-cut.js';
import { lossOf } from '../edge-losses.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { countWords } from '../words.js';

/** What may be cut off an item: an aside, an example, a result; never its purpose, its means or a part of what it says. */
const addition =
  /^(?:\s*[;(（]|\s+[—–-]\s|,\s+(?:which|where|who|because|since|so|using)(?![\p{L}])|,?\s+(?:such as|including|e\.g\.|for example|for instance|making|allowing|enabling|ensuring|giving|letting|leading|resulting|helping|saving|as well as|thanks to|due to)(?![\p{L}])|,\s+(?:and|but|after|in|on|at|with|from|for|by|during|since)\s)/iu;
/** "…, formatting, or style": the rest of an enumeration. */
const series = /^,\s+[^,;]{1,40},\s+(?:and|or)\s/iu;

/** Where an item may end within so many words, and loses only an addition. */
export const cleanEdges = (text: string, limit: number): number[] =>
  rightEdges(text, limit).filter(
    (end) =>
      addition.test(text.slice(end)) &&
      !series.test(text.slice(end)) &&
      !(exemplified.test(text.slice(end)) && countWords(text.slice(0, end)) < leastExemplified),
  );

/** "Include syscalls | such as …": a few words are nothing without their examples. */
const exemplified = /^,?\s+(?:such as|including|e\.g\.|for example|for instance)(?![\p{L}])/iu;
const leastExemplified = 7;

/** A sentence that is cut must keep its main clause: "Support for it, which nobody used, was dropped" is not "Support for it". */
export const keepsClause = (left: string, whole: string): boolean =>
  !hasMainVerb(whole) || hasMainVerb(left) || isImperative(left) || /^\p{Lu}\p{L}*(?:ed|t)\b/u.test(left);

/** Whether a text that is cut at an edge keeps its main clause, and what it is said for. */
export const keepsPoint = (text: string, edge: number): boolean =>
  keepsClause(text.slice(0, edge), text) && lossOf(text.slice(0, edge), text.slice(edge)) === undefined;
