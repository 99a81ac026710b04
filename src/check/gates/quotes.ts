import { isNoSaying, leadsElsewhere } from '../../model/asides.js';
import { imagines, isConversation, isDialogue, leadsOn, withoutAddress } from '../../model/quotations.js';
import { isTweet } from '../../model/tweets.js';
import type { Unit } from '../index-post.js';
import { countWords, type Token, tokensOf } from '../tokens.js';
import type { Trace } from '../trace-deck.js';
import { type Breach, breachOfUnit, type Gate, quoted } from './gate.js';

/** A quotation of the post: its paragraphs in order, and who said it. */
export interface Quotation {
  readonly units: readonly number[];
  /** The words that say who; absent when the post does not. */
  readonly attribution?: string;
  /** How many quotations of its section nobody has signed. */
  readonly unsigned: number;
}

/** "-- Ada" and "--Ada" sign, "--flag" is code. */
const signature = /^\s*(?:[—–―]\s*(?=\S)|--(?:\s+|(?=\p{Lu})))(.+)$/u;
const signedEnd = /[.!?”"’]\s*(?:[—–―]|--)\s*(\p{Lu}[^.!?]{2,80})$/u;
/** More words than this in a sentence cannot be read on a slide: it is only spoken. */
const readable = 60;
const readableCharacters = 400;

/** The quotations of a post. */
export const quotationsOf = ({ post }: Trace): Quotation[] => {
  const groups = new Map<Unit['quotation'], number[]>();
  post.units.forEach(({ quotation, kind }, unit) => {
    if (quotation === undefined || kind !== 'quote') return;
    const group = groups.get(quotation);
    if (group) group.push(unit);
    else groups.set(quotation, [unit]);
  });
  const found = [...groups.values()].map((units) => {
    const attribution = attributionOf(
      units.map((unit) => post.units[unit]),
      post.units[(units.at(-1) ?? 0) + 1],
    );
    return { units, section: post.units[units[0] ?? 0]?.section, attribution };
  });
  const unsigned = new Map<number | undefined, number>();
  for (const { section, attribution } of found)
    if (attribution === undefined) unsigned.set(section, (unsigned.get(section) ?? 0) + 1);
  return found.map(({ units, section, attribution }) => ({
    units,
    ...(attribution === undefined ? {} : { attribution }),
    unsigned: unsigned.get(section) ?? 0,
  }));
};

const attributionOf = (quote: readonly (Unit | undefined)[], next: Unit | undefined): string | undefined => {
  const last = quote.at(-1);
  const own = quote.length > 1 ? signature.exec(last?.text ?? '')?.[1] : undefined;
  const inLine = signedEnd.exec(last?.text ?? '')?.[1];
  const after =
    next?.kind === 'paragraph' && next.section === last?.section ? signature.exec(next.text)?.[1] : undefined;
  const found = own ?? inLine ?? after;
  return found && countWords(found) <= 25 ? withoutAddress(found) : undefined;
};

/** The slides on which something of a quotation is read. */
export const slidesOfQuotation = ({ units }: Quotation, { linesOf }: Trace): number[] => {
  const found = units.flatMap((unit) => linesOf(unit)).filter(({ difference }) => !difference);
  return [...new Set(found.map(({ shown }) => shown.slide))].sort((a, b) => a - b);
};

/** Whether a quotation only sets something apart that is shown itself: a listing, a table, a picture. */
const holdsShown = ({ units: [first] }: Quotation, { post, blocks }: Trace): boolean => {
  const quotation = post.units[first ?? 0]?.quotation;
  return blocks.some(({ unit, slide }) => slide !== undefined && post.units[unit]?.quotation === quotation);
};

/** Why a quotation is only spoken, when that is right: it cannot be read on a slide. */
export const whyOnlySpoken = (
  { units, attribution, unsigned: many }: Quotation,
  { post }: Trace,
): string | undefined => {
  const first = post.units[units[0] ?? 0];
  if (first?.skipped) return 'the author asked that it is not shown';
  if (units.every((unit) => post.units[unit]?.isItem))
    return "it is a list, and nobody's word: its items are spoken";
  if (attribution === undefined && units.some((unit) => post.units[unit]?.isItem))
    return "it sets a list apart, and is nobody's word: it is spoken";
  if (first?.quotation && isTweet(first.quotation))
    return 'it is a message of a network, for those who are there: it is spoken';
  const text = first?.text ?? '';
  // What somebody said is a quotation, even when it begins with "Read".
  if (attribution === undefined && leadsElsewhere(text))
    return 'it only leads elsewhere: it is spoken, and its links are in the resources';
  if (attribution === undefined && first?.quotation && isDialogue(first.quotation))
    return 'it is a dialogue: it is spoken';
  if (attribution === undefined && imagines(post.units[(units[0] ?? 0) - 1]?.text ?? ''))
    return "it is what the reader may think, and nobody's word: it is spoken";
  if (attribution === undefined && isConversation(many))
    return 'it is one of many that follow each other: the first are shown, it is spoken';
  const isEmpty = units.every((unit) => isNoSaying(post.units[unit]?.text ?? ''));
  if (attribution === undefined && isEmpty) return 'it says nothing by itself: it is spoken';
  // What is set in quotation marks is one saying: it is not cut inside them.
  const sentence = /^[“"„«]/u.test(text)
    ? text
    : (/^.*?[.!?。！？](?=\s+[^\p{Ll}\s]|\s*$)/u.exec(text)?.[0] ?? text);
  if (leadsOn(sentence)) return 'it only leads to what no slide shows beside it: it is spoken';
  const long = countWords(sentence) > readable || sentence.length > readableCharacters;
  return long ? 'too long to read on a slide: it is spoken, whole' : undefined;
};

const holds = (tokens: readonly Token[], wanted: readonly Token[]): boolean => {
  const said = ` ${tokens.map(({ word }) => word).join(' ')} `;
  return said.includes(` ${wanted.map(({ word }) => word).join(' ')} `);
};

/** Whether a slide says who is quoted on it, or on the next slides when the quotation goes on. */
const namesSpeaker = (slides: readonly number[], attribution: string, { deck }: Trace): boolean => {
  const wanted = tokensOf(attribution);
  return slides.some((slide) => deck.shownOn(slide).some(({ tokens }) => holds(tokens, wanted)));
};

const lost = (trace: Trace): Breach[] =>
  quotationsOf(trace)
    .filter((quote) => slidesOfQuotation(quote, trace).length === 0 && !holdsShown(quote, trace))
    .filter((quote) => !whyOnlySpoken(quote, trace))
    .map(({ units }) => {
      const unit = trace.post.units[units[0] ?? 0];
      return breachOfUnit(
        unit,
        `the quotation ${quoted(unit?.text ?? '')} is on no slide, and nobody said why`,
      );
    });

const unsigned = (trace: Trace): Breach[] =>
  quotationsOf(trace).flatMap((quote) => {
    const slides = slidesOfQuotation(quote, trace);
    const shown = slides.filter((slide) => trace.deck.slides[slide]?.layout === 'quote');
    if (!quote.attribution || shown.length === 0 || namesSpeaker(slides, quote.attribution, trace)) return [];
    const unit = trace.post.units[quote.units[0] ?? 0];
    return [
      breachOfUnit(
        unit,
        `the quotation ${quoted(unit?.text ?? '')} is shown without ${quoted(quote.attribution)}`,
        shown[0],
      ),
    ];
  });

/** Words of prose that are shown as a quotation need somebody who said them. */
const unnamed = (trace: Trace): Breach[] =>
  trace.lines.flatMap(({ shown, unit }) => {
    const source = unit === undefined ? undefined : trace.post.units[unit];
    const isProse = source?.kind === 'paragraph' || source?.kind === 'item';
    if (shown.role !== 'body' || !isProse || trace.deck.slides[shown.slide]?.layout !== 'quote') return [];
    const signed = trace.deck.shownOn(shown.slide).some(({ role }) => role === 'attribution');
    return signed
      ? []
      : [breachOfUnit(source, `${quoted(shown.text)} is shown as a quotation of nobody`, shown.slide)];
  });

/** Gates of quotations: shown or cut with a reason, and never without their speaker. */
export const quoteGates: readonly Gate[] = [
  {
    id: 'quotes-kept',
    measures: 'quotations that are shown, or cut with a reason',
    bound: '100 %',
    advice: 'Show its first sentence, or mark it `<!-- slide: skip -->` in the post',
    find: lost,
  },
  {
    id: 'attribution',
    measures: 'quotations with the name that the post gives them',
    bound: '100 %',
    advice: 'Put the name below the quotation: `> — Name`',
    find: (trace) => [...unsigned(trace), ...unnamed(trace)],
  },
];
