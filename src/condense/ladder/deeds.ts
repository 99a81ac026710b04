import { hasMainVerb, underWay } from '../gate/main-clause.js';
import { afterMarker } from './markers.js';
import type { SentenceRung } from './sentence-rung.js';

const we = /^[Ww]e(?: have|['’]ve)?(?: also| now| then| recently| finally)? (?=(\p{L}+)\b)/u;
/** "We're removing the old door": a release does it while its notes are read. */
const weAre = /^[Ww]e(?: are|['’]re)(?: also| now| currently| finally)? (?=(\p{L}+ing)\b)/u;

/** What a deed of one's own team may begin with and lose: the release that has it, what led to it, what it is for. */
const before = new RegExp(
  `^(?:${[
    '(?:in|with|as of|starting (?:with|from)|since) (?:this|the (?:new|latest|first|current)|our (?:last|latest)) (?:[\\p{L}\\d.]+ ){0,2}?(?:release|version|update|patch)',
    '(?:because of|due to|in response to|given) (?:this|that|these|those|such)\\b[^,]{0,60}',
    'in response|in particular|for (?:this|that|these|those) reasons?|on the [a-z-]+ side',
    'as such|with (?:all )?(?:of )?(?:this|that) in mind|after [a-z]+ing [^,]{3,90}|to (?!be\\b)[a-z]+ [^,]{3,90}',
  ].join('|')}),\\s+(?=we\\b)`,
  'iu',
);

/** "In Oven 19, we're removing the door": told of what is under way, it is of the release at hand; what was done may be of an older one. */
const inRelease =
  /^(?:[Ii]n|[Aa]s of|[Ss]tarting (?:with|from)) (?:(?:\p{Lu}[\p{L}\d-]* ){1,3}v?(?!(?:19|20)\d\d\b)\d+(?:\.[\dx]+){0,3}|the (?:\p{Lu}[\p{L}\d-]* )?v?\d+(?:\.[\dx]+){1,3} (?:release|version)),\s+(?=[Ww]e(?: are|['’]re)\b)/u;

/** Deeds that left something behind: what was tried, found, met or used is a story. */
const lasting = new Set(
  `accelerated achieved added adopted aligned announced automated awarded brought built chose closed collected combined
  completed consolidated converted created cut decreased defined deleted delivered deployed deprecated designed
  developed disabled donated doubled dropped eliminated enabled enhanced expanded exposed extended fixed formed founded
  generalised generalized graduated hardened implemented improved increased integrated introduced launched lowered
  merged migrated moved open-sourced optimised optimized patched ported produced promoted published raised reached
  received rebuilt recovered redesigned reduced refactored released removed renamed reorganised reorganized replaced
  resolved restored restructured rewrote rolled saved scaled selected shipped shortened simplified solved split standardised
  standardized streamlined strengthened switched tightened tripled unified updated upgraded won`.split(
    /\s+/u,
  ),
);

/** "We built it and were looking for a name": a second verb tells what was, and of whom. */
const goesOn = /\band (?:were|are|was|had|have)\s/i;

/** "a door which opens by itself": what a relative clause says of it is no second sentence. */
const objectOf = (text: string): string => text.split(/\s(?:which|that)\s/u, 1)[0] ?? text;

/** Where the deed of a sentence about one's own team begins: "We shipped it" is said as "Shipped it". */
const afterWe = (text: string): number => {
  const match = weAre.exec(text) ?? we.exec(text);
  const verb = match?.[1]?.toLowerCase() ?? '';
  if (!match || goesOn.test(text)) return 0;
  // "We're removing the door you'll need to mend": two sentences without a stop.
  const isWhole =
    lasting.has(verb) || (underWay.has(verb) && !hasMainVerb(objectOf(text.slice(match[0].length))));
  return isWhole ? match[0].length : 0;
};

/** "This reduced the price of rye from 4 to 3 pence": what came of what the heading names, with its figures. */
const cameOf =
  /^(?:As a result, )?(?:[Tt]his|[Tt]hat)(?: (?:change|optimi[sz]ation|approach|update|refactor(?:ing)?|improvement|fix|work|effort|migration|move|switch|rewrite|technique))?(?: alone| also| already| has)? (?=(?:reduced?s?|decrease[sd]?|cuts?|lower(?:s|ed)|improve[sd]|increase[sd]|boost(?:s|ed)|rais(?:es|ed)|save[sd]|double[sd]|halve[sd]|triple[sd]|shortened|shrank|sped up|speeds up|brought|brings|dropped|drops)\b)/u;
/** By how much, or from what to what. */
const figured =
  /\d\s?(?:%|percent\b|[x×](?![\p{L}\d])|times\b)|\bfrom\s\S{0,12}\d.{1,60}\sto\s\S{0,12}\d|\bto\s(?:just |only |about |around |under |over )?\S{0,3}\d|\bby\s(?:up to |about |around |over |nearly |almost )?(?:\S{0,3}\d|half\b|a factor of)/iu;

/** Where what came of something is told without it. */
const afterCause = (text: string): number => (figured.test(text) ? (cameOf.exec(text)?.[0].length ?? 0) : 0);

/** Rung 10 for deeds: a pronoun before a past tense may go. */
export const deeds: SentenceRung = {
  rung: 'sentence',
  range: (text) => {
    const marked = afterMarker(text);
    const told = text.slice(marked);
    const lead = marked + ((before.exec(told) ?? inRelease.exec(told))?.[0].length ?? 0);
    const length = afterWe(text.slice(lead)) || afterCause(text.slice(lead));
    return length === 0 ? undefined : [lead + length, text.length];
  },
};
