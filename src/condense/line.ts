import type { PhrasingContent } from 'mdast';
import type { Line, Rung } from '../model/claim.js';
import { figureLabelOf, isFigureLabel } from '../model/figure-labels.js';
import { flattenInline, type InlineText, leavesIn, positionOf, sliceInline, spanOf } from './inline-text.js';
import { linkInBrackets } from './link-words.js';
import { partsLink } from './parted-links.js';

type Range = readonly [start: number, end: number];

/** Punctuation that may be stripped at the end of a line; a question or exclamation mark carries meaning. */
const looseEnd = /(?<![\s.,;:。、，；：।۔｡،؛–—-])[\s.,;:。、，；：।۔｡،؛–—-]+$/u;
// ".NET" and ".gitignore" are names with their dots.
const looseStart = /^(?:[\s,;:–—•·-]|\.(?!\p{L}{2}))+/u;

const openers = '([{“«„「『（';
const closers = ')]}”»“」』）';

const enclosing = /[([{“«„「『（)\]}”»」』）"]/u;
const enclosingMarks = new RegExp(enclosing.source, 'gu');

/** Whether every bracket and quotation mark of a text is closed inside it. */
export const isBalanced = (text: string): boolean => {
  if (!enclosing.test(text)) return true;
  const stack: string[] = [];
  for (const char of text) {
    const closes = closers.indexOf(char);
    if (closes >= 0 && stack.at(-1) === openers[closes]) stack.pop();
    else if (openers.includes(char)) stack.push(char);
    else if (closes >= 0 && char !== '“') return false;
  }
  return stack.length === 0 && (text.split('"').length - 1) % 2 === 0;
};

/** What ranges say if no mark inside code encloses anything: "double quotes (`"`)" are no quotation. */
const withBareCode = (inline: InlineText, keep: readonly Range[]): string =>
  keep
    .flatMap((range) =>
      leavesIn(inline, range).map(({ start, end, node }) => {
        const part = inline.text.slice(Math.max(start, range[0]), Math.min(end, range[1]));
        return node.type === 'inlineCode' ? part.replace(enclosingMarks, '·') : part;
      }),
    )
    .join('')
    .replace(/\n/gu, ' ')
    .trim();

/** What the gates read of a line: where its marks are not balanced, those inside code are none. */
export const judgedText = ({ text, content }: Line): string => {
  if (isBalanced(text)) return text;
  const inline = flattenInline(content);
  return withBareCode(inline, [[0, inline.text.length]]);
};

/** Narrows a range to what is left after loose punctuation and space at both edges is stripped. */
export const trimRange = (text: string, [start, end]: Range): Range => {
  const part = text.slice(start, end);
  const lead = looseStart.exec(part)?.[0].length || figureLabelOf(part);
  // A dot that belongs to an abbreviation or an ellipsis of three is the author's own.
  const tail = /(?:\b\p{Lu}\.){2,}$|\betc\.$/u.test(part) ? 0 : (looseEnd.exec(part)?.[0].length ?? 0);
  return lead + tail >= part.length ? [start, start] : [start + lead, end - tail];
};

// An address of over 40 characters is not for reading; Resources has it. Nor is the ticket of a change, "(#12: Add a
// timer)", nor the number of a picture, nor what a link says that only leads on, "(docs)".
const unread =
  /https?:\/\/[^\s)>\]]{33,}|,\s(?:see |as in |shown in |in )?(?:Figure|Fig\.?|Table|Listing)\s\d{1,3},(?=\s\p{Ll})|\s?\(\s?(?:[\w.-]+\/[\w.-]+)?#\d+[^()]*\)|\s\((?<words>[^()]{2,20})\)/gu;

const withoutUnread = (inline: InlineText, [start, end]: Range): Range[] => {
  const cuts = [...inline.text.slice(start, end).matchAll(unread)].filter(({ 0: cut, index, groups }) => {
    const kind = groups?.words === undefined ? 'link' : linkInBrackets(groups.words);
    return kind === 'link' || (kind === 'place' && isApart(inline, start + index + cut.length - 1));
  });
  let from = start;
  const kept = cuts.map((cut): Range => {
    const part: Range = [from, start + cut.index];
    from = start + cut.index + cut[0].length;
    return part;
  });
  return [...kept, [from, end] as const].filter(([a, b]) => a < b);
};

/** Whether what ends there is a leaf of its own, as a link's words are: "one forge (GitHub)" says which one. */
export const isApart = ({ leaves }: InlineText, at: number): boolean => leaves.some(({ end }) => end === at);

/** "step, from https://…": without the address, what points at it says nothing. */
const pointing = /,\s*(?:from|at|see|via|on|in)\s*$/iu;

/** The parts of a range that are shown, loose punctuation at its end taken off once more. */
const keptParts = (inline: InlineText, range: Range): Range[] => {
  const { text } = inline;
  const parts = withoutUnread(inline, range);
  const last = parts.at(-1);
  const isCut = parts.length > 1 || last?.[1] !== range[1];
  if (!last || !isCut) return parts;
  const shown = text.slice(last[0], trimRange(text, last)[1]);
  const end = last[0] + (pointing.exec(shown)?.index ?? shown.length);
  return [...parts.slice(0, -1), [last[0], end] as const].filter(([a, b]) => a < b);
};

/** What of a range lies outside another. */
const outside = ([start, end]: Range, [from, to]: Range): Range[] =>
  [[start, Math.min(end, from)] as const, [Math.max(start, to), end] as const].filter(([a, b]) => a < b);

/** "https://… has been posted": without the address nobody knows what. */
const startsWithUrl = /^https?:\/\//u;

/** Words that wait for an address: "Issues here:", "see". */
const waits = /(?:[:：]|\b(?:here|see|at|and|or|in|on|to|the|via|from|as|of|by|for|with))\s*$/iu;

/** Whether the author took something of a range back. */
const isStruckIn = (inline: InlineText, range: Range): boolean =>
  leavesIn(inline, range).some(({ isStruck }) => isStruck);

/** What a line of a range would say, and of which ranges it would be made. */
interface Cut {
  readonly text: string;
  readonly trimmed: Range;
  readonly keep: readonly Range[];
}

/** Whether code or a formula in brackets stands right behind a range: "is replaced by the pair | `(A, B)`" is no parenthesis. */
const waitsForCode = ({ text, leaves }: InlineText, [, end]: Range): boolean => {
  if (!/^\s[([{]/u.test(text.slice(end, end + 2))) return false;
  return leaves.some(
    ({ start, node }) => start === end + 1 && (node.type === 'inlineCode' || node.type === 'inlineMath'),
  );
};

/** What a range of a paragraph says, trimmed; undefined when no word is left, or only an address. */
const cutOf = (inline: InlineText, range: Range, without?: Range): Cut | undefined => {
  const trimmed = trimRange(inline.text, range);
  const keep = keptParts(inline, trimmed).flatMap((part) => (without ? outside(part, without) : [part]));
  const text = textOfParts(inline, keep);
  if (!/[\p{L}\p{N}]/u.test(text) || isFigureLabel(text) || isStruckIn(inline, trimmed)) return undefined;
  if (partsLink(inline, trimmed) || waitsForCode(inline, without ? [trimmed[0], without[0]] : trimmed))
    return undefined;
  const lost = trimmed[1] - trimmed[0] - keep.reduce((sum, [a, b]) => sum + b - a, 0);
  const hasLostUrl = lost > (without ? without[1] - without[0] : 0);
  if (
    hasLostUrl &&
    (waits.test(text) || /\S\s{2,}\S/u.test(text) || startsWithUrl.test(inline.text.slice(...trimmed)))
  )
    return undefined;
  return { text, trimmed, keep };
};

/** What the slices of these ranges say; code and formulas stand in them whole. */
const textOfParts = (inline: InlineText, keep: readonly Range[]): string => {
  const isCut = leavesIn(inline, spanOf(keep)).some(
    ({ start, end, node }) =>
      node.type !== 'text' && keep.some((range) => range.some((at) => at > start && at < end)),
  );
  const text = isCut
    ? flattenInline(sliceInline(inline, keep)).text
    : keep.map((range) => inline.text.slice(...range)).join('');
  return text.replace(/\n/gu, ' ').trim();
};

const lineOfCut = (inline: InlineText, { text, trimmed, keep }: Cut, rung: Rung): Line => {
  const source = positionOf(inline, trimmed);
  return { content: sliceInline(inline, keep), text, rung, ...(source ? { source } : {}) };
};

/** Makes the line that a range of a paragraph is, trimmed; undefined when no word is left, only an address, or what is struck out. `without` is left out of it. */
export const makeLine = (inline: InlineText, range: Range, rung: Rung, without?: Range): Line | undefined => {
  const cut = cutOf(inline, range, without);
  const line = cut && lineOfCut(inline, cut, rung);
  return line && figureLabelOf(inline.text.slice(...range).trimStart()) > 0 ? capitalised(line) : line;
};

/** The line of a range with its capital, or why it is none: lines that are refused, which most are, are not made. */
export const lineUnless = (
  inline: InlineText,
  range: Range,
  rung: Rung,
  reject: (text: string) => string | undefined,
): { readonly line: Line } | { readonly line?: undefined; readonly reason: string } => {
  const cut = cutOf(inline, range);
  if (!cut) return { reason: 'too long' };
  const [start] = cut.keep[0] ?? cut.trimmed;
  const first = inline.leaves.find(({ end }) => end > start);
  const text = isBalanced(cut.text) ? cut.text : withBareCode(inline, cut.keep);
  const reason = reject(first?.node.type === 'text' ? withCapital(text, 'en') : text);
  return reason === undefined
    ? { line: capitalisedAt(inline, start, lineOfCut(inline, cut, rung)) }
    : { reason };
};

/** A line of a range as it stands, its end mark kept. */
export const lineOfRange = (inline: InlineText, range: Range, rung: Rung): Line | undefined => {
  const text = textOfParts(inline, [range]);
  if (text === '' || isStruckIn(inline, range)) return undefined;
  return lineOfCut(inline, { text, trimmed: range, keep: [range] }, rung);
};

/** A line of a whole piece of inline content. */
export const wholeLine = (nodes: readonly PhrasingContent[], rung: Rung): Line | undefined => {
  const inline = flattenInline(nodes);
  return makeLine(inline, [0, inline.text.length], rung);
};

/** "re-request", "end-to-end": words of the language; whatever else has a hyphen may be a name, as "k3s-io" is. */
const hyphenated =
  /^(?:(?:re|pre|non|self|well|long|short|high|low|real|third|cross|multi|ever|half|one|two|three|first|second|last|fine|large|small)-\p{Ll}{2,}|(?:up-to|out-of|in|on|off|over-the|state-of-the|day-to|step-by|year-over|end-to)-\p{Ll}{2,}|open-source[dr]?|built-in|open-ended|so-called),?$/u;

/** "stone-based", "user-facing": of what is before the hyphen; a name there has often no vowel, or ends as "etcd" does. */
const compound =
  /^(?!\p{Ll}*(?:ctl|sql|fmt|[b-df-hj-np-tv-z]d)-)(?=\p{Ll}*[aeiou]\p{Ll}*-)\p{Ll}{4,}-(?:based|driven|aware|oriented|level|side|wide|facing|specific|related|defined|independent|dependent|friendly|grained|bound|intensive|heavy|only|free|first|like|style|ready|quality|scale|time|size[ds]?),?$/u;

/** "npm", "gcc": what cannot be spoken as a word is a name. */
const unspoken = /^[b-df-hj-np-tv-xz]{3,}(?:['’]s?)?,?$/u;

const isPlainWord = (word: string): boolean =>
  (/^\p{Ll}+(?:['’]s?)?,?$/u.test(word) && !/(?:ctl|sql|fmt)$/u.test(word)) ||
  hyphenated.test(word) ||
  compound.test(word);

/** Scripts without capitals: in "make 函数", "make" stands as it is called. */
const hasNoCapitals =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;

/** A text with a capital, unless its first word is code or a name in lower case, or its language has none. */
export const withCapital = (text: string, language: string): string => {
  if (language !== 'en' && hasNoCapitals.test(text)) return text;
  const [word = ''] = text.split(/\s/u);
  return isPlainWord(word) ? text.charAt(0).toLocaleUpperCase(language) + text.slice(1) : text;
};

/**
 * A line that begins with a capital, unless its first word is code or a name in lower case (`npm`, `k3s`). The capital
 * is that of a language: Turkish makes "İ" of "i".
 */
export const capitalised = (line: Line, language = 'en'): Line => {
  const content = withFirstCapital(line.content, language);
  return content === line.content ? line : { ...line, text: withCapital(line.text, language), content };
};

/** The words that lead to a block, as they stand above it: with a capital, but for a name that cannot be spoken as a word. */
export const leadBegun = (line: Line): Line =>
  unspoken.test(line.text.split(/\s/u)[0] ?? '') ? line : capitalised(line);

/** What stands before the first word of a sentence. */
const beforeSentence = /(?:^|[.!?]["”’)]?\s+)$/u;

/**
 * A line of what stands at an offset, with its capital. What begins a sentence stands as its author wrote it: who begins
 * one in lower case names "npm" or "etcd".
 */
export const capitalisedAt = (inline: InlineText, start: number, line: Line): Line =>
  beforeSentence.test(inline.text.slice(Math.max(0, start - 4), start)) ? line : capitalised(line);

const withFirstCapital = (
  nodes: readonly PhrasingContent[],
  language: string,
): readonly PhrasingContent[] => {
  const [first, ...rest] = nodes;
  if (first?.type === 'text') return [{ ...first, value: withCapital(first.value, language) }, ...rest];
  if (first?.type !== 'link' && first?.type !== 'strong' && first?.type !== 'emphasis') return nodes;
  return [{ ...first, children: [...withFirstCapital(first.children, language)] }, ...rest];
};
