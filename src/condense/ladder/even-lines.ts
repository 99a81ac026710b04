import type { ListItem } from 'mdast';
import type { Line } from '../../model/claim.js';
import { makeLine } from '../line.js';
import { countWords } from '../words.js';
import { isBare } from './bare-labels.js';
import { isCommit } from './commit-titles.js';
import { evenFiles } from './file-names.js';
import { maxEven } from './item-names.js';
import { glossOfItem, type ItemReading } from './item-parts.js';
import { textOfItem } from './item-text.js';

/** "Rye" and "rye": of two lines that differ in their capitals alone the first is shown. */
export const toldApart = (lines: readonly Line[]): readonly Line[] => {
  const seen = new Map(lines.map((line) => [line.text.toLowerCase(), line.text] as const).reverse());
  return lines.filter(({ text }) => seen.get(text.toLowerCase()) === text);
};

/** An item with what it would show. */
export interface ReadItem {
  readonly item: ListItem;
  readonly line: Line | undefined;
}

/** "Rye: sours overnight". */
const holdsGloss = ({ text }: Line): boolean => /[:：—–]\s\S|\s-\s\S/u.test(text);

/** What an item says behind its name in a few words, by the first of them: "passes" of "Rye: Passes". */
const verdictOf = ({ item }: ReadItem): string | undefined => {
  const text = textOfItem(item)?.text ?? '';
  // "fix: add a lamp", "fix: add a bell": what was done, of nothing that is named.
  if (isCommit(text)) return undefined;
  const found = /^[^:：]{1,60}[:：]\s(?<said>\s*(?!https?:)(?<first>\p{L}+).*)$/su.exec(text);
  const { said = '', first = '' } = found?.groups ?? {};
  return first !== '' && countWords(said) <= maxSaid ? first.toLowerCase() : undefined;
};

/** More words are an explanation. */
const maxSaid = 7;

/** "Rye: Passes", "Wheat: Fails": where the same is said of several and something else of others, it is what the list tells. */
const areVerdicts = (read: readonly ReadItem[]): boolean => {
  const verdicts = read.flatMap((one) => verdictOf(one) ?? []);
  const again = verdicts.filter((verdict, index) => verdicts.indexOf(verdict) !== index);
  return read.length >= 3 && verdicts.length * 3 >= read.length * 2 && again.length * 3 >= read.length;
};

/** Among names with what is said of each, a name that lost what is said of it looks forgotten: it gets it back at some length, or is spoken. */
export const evenlyGlossed = (read: readonly ReadItem[], reading: ItemReading): Line[] => {
  const lines = read.flatMap(({ line }) => line ?? []);
  if (areVerdicts(read)) return read.flatMap((one) => withVerdict(one, reading));
  if (lines.length < 2) return lines;
  const files = evenFiles(read, reading);
  if (files) return files;
  if (lines.filter(holdsGloss).length * 2 < lines.length) return withLoneGlosses(read, reading);
  const even = read.flatMap(({ item, line }): Line[] => {
    const inline = textOfItem(item);
    if (!line || !inline) return line ? [line] : [];
    // "`loaves` N (N > 0)": a condition of a name tells nothing of it.
    const name = line.text.replace(/\s\([^()]*\)$/u, '');
    const isForgotten = isBare(name) && countWords(name) <= maxName && !line.children && !holdsGloss(line);
    if (!isForgotten || countWords(inline.text) <= countWords(line.text)) return [line];
    return [
      glossOfItem(inline, reading, maxLoneGloss) ?? (isMissedName(line, read.length) ? line : []),
    ].flat();
  });
  // Of a few names none is missed without its words as much as it is missed itself.
  return even.length * 3 < lines.length * 2 && lines.length > 3 ? lines : even;
};

/** Where other items are shown whole, one that is only its name gets what is said of it, if that is short enough. */
const withLoneGlosses = (read: readonly ReadItem[], reading: ItemReading): Line[] => {
  const shown = read.flatMap(({ item, line }) => (line ? [{ item, line, inline: textOfItem(item) }] : []));
  const isCut = ({ line, inline }: (typeof shown)[number]): boolean =>
    inline !== undefined && !line.children && countWords(inline.text) > countWords(line.text) + 1;
  if (shown.filter(isCut).length * 3 > shown.length) return shown.map(({ line }) => line);
  return shown.map((one) => {
    const isNamed = one.inline && isBare(one.line.text) && isCut(one);
    return (isNamed && one.inline && glossOfItem(one.inline, reading, maxEven)) || one.line;
  });
};

/** A name is nothing without its verdict. */
const withVerdict = ({ item, line }: ReadItem, reading: ItemReading): readonly Line[] => {
  const inline = textOfItem(item);
  if (!line || !inline || line.children || holdsGloss(line)) return line ? [line] : [];
  const isShort = countWords(inline.text) <= maxVerdict;
  const whole = isShort ? makeLine(inline, [0, inline.text.length], 'list') : undefined;
  return [whole ?? glossOfItem(inline, reading, maxLoneGloss) ?? []].flat();
};

/** An item of so few words is shown to its last. */
const maxVerdict = 12;

/** Of a few items one that is called by more than a word is missed more than what is said of it. */
const isMissedName = ({ text }: Line, count: number): boolean =>
  count >= 3 && count <= few && countWords(text) >= 2;
const few = 6;

/** A longer name says something by itself. */
const maxName = 2;
/** The most words of one name and its gloss beside others that have theirs. */
const maxLoneGloss = 24;

/** "Pull" of "Pull #1" and "Pull #2", "You bake a loaf" of two days that end otherwise: what told the items apart is gone. */
export const saysOneThing = (lines: readonly Line[], read: readonly ReadItem[]): boolean =>
  lines.length >= 2 &&
  lines.every(({ text, children }) => text === lines[0]?.text && !children) &&
  (countWords(lines[0]?.text ?? '') === 1 ||
    new Set(read.map(({ item }) => textOfItem(item)?.text.trim())).size > 1);

/** Bold that every line has tells nothing apart, and is taken off. */
export const plain = (lines: readonly Line[]): Line[] => {
  const inner = lines.map(({ content: [only, ...more] }) =>
    only?.type === 'strong' && more.length === 0 ? only.children : undefined,
  );
  return lines.map((line, index) => ({
    ...line,
    content: inner.includes(undefined) ? line.content : (inner[index] ?? line.content),
  }));
};
