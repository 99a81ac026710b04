import type { InlineText } from '../inline-text.js';
import { boldRanges } from '../ladder/bold-runs.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import type { Tongue } from './tongue.js';

/** A clause that its author set in bold, as a range of its paragraph. */
export type SetApart = readonly [start: number, end: number];

/** Fewer words are a term or a label. */
const least = 5;

const trimmed = (text: string, start: number, end: number): SetApart => {
  const run = text.slice(start, end);
  const left = run.length - run.trimStart().length;
  return [start + left, end - (/(?<![\s,，;；.。])[\s,，;；.。]+$/u.exec(run)?.[0].length ?? 0)];
};

/** What takes back, asks or supposes what stands behind it. */
const takesAway =
  /(?:^|[^\p{L}])(?:не|нет|если|no|não|si|se|nicht|wenn|ne|non)(?!\p{L})|不|没|沒|非|如果|假如|假设|以为|以為|吗|嗎|ない|もし|아니|만약/iu;

/** Questions, calls, and sums of words. */
const asksOrAdds = /[?？!！+→=]/u;

/** The clause in bold of a sentence that ends where a clause does, and begins where one may; "no, **…**" is not said. */
export const setApartIn = (
  { text, nodes }: InlineText,
  { start: from, end: to }: Sentence,
  tongue: Tongue,
): SetApart | undefined => {
  const run = boldRanges(nodes).find(({ start, end }) => end > from && start < to && end > start);
  if (!run || run.start < from - 1 || run.end > to + 1) return undefined;
  const [start, end] = trimmed(text, Math.max(run.start, from), Math.min(run.end, to));
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  const isClosed = /^[\s,，;；.。！!]*$/u.test(behind) || /^\s*[,，;；]/u.test(behind);
  const isOpened =
    before.trim() === '' || /[,，:：]\s*$/u.test(before) || tongue.turns?.test(before.toLowerCase());
  if (!isClosed || !isOpened || takesAway.test(before)) return undefined;
  const said = text.slice(start, end);
  return countWords(said) >= least && !asksOrAdds.test(said) ? [start, end] : undefined;
};
