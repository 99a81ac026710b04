import type { InlineText } from '../inline-text.js';
import { rememberOf } from '../remember.js';
import {
  either,
  germanMonths,
  germanOrdinal,
  honorifics,
  introducing,
  numbering,
  starters,
} from './abbreviations.js';
import { enclosedIn } from './enclosures.js';

/** A sentence as a range of a paragraph's flat text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Range = readonly [start: number, end: number];

// A stop with the quotation marks and brackets that close after it; in scripts without spaces nothing follows it.
// It is looked for at the first of its marks alone: a row of a thousand is no thousand stops.
const stop =
  /(?<mark>(?<![.!?…‼⁇])[.!?…‼⁇]+)["'”’»)\]]*(?=\s|$)|(?<dense>[。！？｡]+[」』”）]*|[।۔؟]+)|(?<line>\n)/gu;

/** What is known of a stop: where it begins, what stands before it and what follows. */
interface Stop {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly mark: string;
  /** The run between spaces before the stop, without opening marks. */
  readonly before: string;
  /** The rest of the text, from its next visible character. */
  readonly rest: string;
  readonly isInside: boolean;
  /** Whether code follows, which may begin a sentence in lower case. */
  readonly isBeforeCode: boolean;
}

const wordBefore = (text: string, at: number): string =>
  (/\S*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '').replace(/^["'“‘«([{¿¡]+/u, '');

const firstWord = (rest: string): string => (/^[\p{L}\p{N}'’]+/u.exec(rest)?.[0] ?? '').toLowerCase();

/** "So it was. :-) Now it is": a smile stands between two sentences. */
const smile = /^[:;]-?[)(DP]\s+/u;

const beginsSentence = (rest: string): boolean =>
  /^["'“‘«([¿¡`*]*[^\p{Ll}\s"'“‘«([¿¡`*,;:.)–—-]/u.test(rest.replace(smile, ''));

/** "gVisor", "eBPF", "iPhones": names that keep their small letter at the head of a sentence. */
const mixedName = /^\p{Ll}{1,2}\p{Lu}/u;

/** "npm is": names of tools that are written small, with a verb behind them. */
const smallName =
  /^(?:p?npm|npx|esbuild|webpack|etcd|containerd|kubectl|kubelet|systemd|nginx|rustc|cargo|gcc|git|curl|sbt)\s(?:is|was|has|had|can|will|does|now|also|no longer|(?!(?:packages|users|scripts|commands|versions|modules)\s)\p{Ll}{2,}s)\s/u;

const beginsClearly = (rest: string): boolean => /^\P{Ll}/u.test(rest) && starters.has(firstWord(rest));

/** "3", "C.2", "4.1.2": the number of an item or a section. */
const sectionNumber = /^(?:\p{Lu}\.)?\d{1,3}(?:\.\d{1,3}){0,4}$/u;

/** Why a stop is none, or is one after all: the first row that knows. */
const rulings: readonly { readonly name: string; readonly rule: (stop: Stop) => boolean | undefined }[] = [
  { name: 'end of text', rule: ({ rest }) => (rest === '' ? true : undefined) },
  { name: 'inside an enclosure', rule: ({ isInside }) => (isInside ? false : undefined) },
  {
    name: 'range of numbers',
    rule: ({ mark, before, rest }) =>
      /^(?:\.{2,}|…)$/u.test(mark) && /\d[,.…]*$|^$/u.test(before) && /^\d/u.test(rest) ? false : undefined,
  },
  {
    name: 'a sign behind a quotation',
    rule: ({ text, at, end, rest }) =>
      /["”’»]/u.test(text.slice(at, end)) && /^(?:[≈≠=→⇒+&|×]|->|=>)\s/u.test(rest) ? false : undefined,
  },
  {
    name: 'goes on in lower case',
    rule: ({ rest, isBeforeCode }) =>
      beginsSentence(rest) || isBeforeCode || mixedName.test(rest) || smallName.test(rest)
        ? undefined
        : false,
  },
  {
    name: 'range',
    rule: ({ mark, before, text, at, rest }) =>
      /^(?:\.{2,}|…)$/u.test(mark) && /^\d/u.test(rest) && /\d$/u.test(before || text.slice(0, at).trimEnd())
        ? false
        : undefined,
  },
  { name: 'not a full stop', rule: ({ mark }) => (mark === '.' ? undefined : true) },
  {
    name: 'number of a list',
    rule: ({ text, at, before }) =>
      sectionNumber.test(before) && text.slice(0, at).trim() === before ? false : undefined,
  },
  { name: 'introducing', rule: ({ before }) => (introducing.has(before.toLowerCase()) ? false : undefined) },
  {
    name: 'numbering',
    rule: ({ before, rest }) =>
      numbering.has(before.toLowerCase()) && /^[\d§]/u.test(rest) ? false : undefined,
  },
  { name: 'honorific', rule: ({ before }) => (honorifics.has(before) ? false : undefined) },
  {
    name: 'German ordinal',
    rule: ({ text, at }) => (germanOrdinal.test(text.slice(Math.max(0, at - 20), at)) ? false : undefined),
  },
  {
    name: 'German date',
    rule: ({ before, rest }) =>
      /^\d{1,2}$/u.test(before) && germanMonths.has(firstWord(rest)) ? false : undefined,
  },
  {
    name: 'abbreviation',
    rule: ({ before, rest }) => (either.has(before.toLowerCase()) ? beginsClearly(rest) : undefined),
  },
  // "Robert C. Martin", but "plan B. The rest": a letter alone is an initial unless a new sentence is plain to see.
  {
    name: 'initial',
    rule: ({ before, rest }) => (/^(?:\p{Lu}\.)*\p{L}$/u.test(before) ? beginsClearly(rest) : undefined),
  },
];

const endsSentence = (found: Stop): boolean => {
  for (const { rule } of rulings) {
    const verdict = rule(found);
    if (verdict !== undefined) return verdict;
  }
  return true;
};

/** A hard break ends a sentence unless the line goes on in lower case. */
const endsAtBreak = (text: string, at: number): boolean =>
  /^\s*[^\p{Ll}\s]/u.test(text.slice(at)) &&
  !',;'.includes(text.slice(0, at).trimEnd().at(-1) ?? ' ') &&
  !termAbove.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/** "length:" on a line of its own: what it is stands on the next. */
const termAbove = /^\s*[^\s:：]{1,30}[:：]\s*$/u;

const endsOf = (text: string, code: readonly Range[]): number[] => {
  const inside = enclosedIn(text).slice();
  for (const [from, to] of code) inside.fill(1, from, to);
  return [...text.matchAll(stop)].flatMap((match): number[] => {
    const at = match.index;
    const end = at + match[0].length;
    const isInside = inside[at] === 1 && inside[end] === 1;
    if (match.groups?.line !== undefined) return endsAtBreak(text, at) ? [at] : [];
    if (match.groups?.dense !== undefined) return inside[at] === 1 ? [] : [end];
    const rest = text.slice(end).trimStart();
    const next = text.length - rest.length;
    const found: Stop = {
      text,
      at,
      end,
      mark: match.groups?.mark ?? '',
      before: wordBefore(text, at),
      rest,
      isInside,
      isBeforeCode: code.some(([from]) => from === next),
    };
    return endsSentence(found) ? [end] : [];
  });
};

const trimmed = (text: string, from: number, to: number): Sentence[] => {
  const raw = text.slice(from, to);
  const clean = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  return clean === '' ? [] : [{ start, end: start + clean.length, text: clean }];
};

/**
 * Splits flat text into sentences: a stop ends one unless it belongs to an abbreviation, an initial, a version, an
 * address or an enclosure. Offsets are exact: `text.slice(start, end)` is the sentence. `code` tells which ranges
 * are code: no stop in them ends a sentence, and a sentence may begin with them.
 */
export const splitSentences = (text: string, code: readonly Range[] = []): Sentence[] => {
  const edges = [0, ...endsOf(text, code), text.length];
  return edges.slice(1).flatMap((end, index) => trimmed(text, edges[index] ?? 0, end));
};

/** The sentences of a paragraph. */
export const sentencesOf = rememberOf(({ text, leaves }: InlineText): readonly Sentence[] =>
  splitSentences(
    text,
    leaves.filter(({ node }) => node.type === 'inlineCode').map(({ start, end }): Range => [start, end]),
  ),
);
