import { endOfListing, listingOpen } from './listing-tags.js';

/** What a character of the post belongs to, for rewriting text without touching code. */
export const masked = { none: 0, code: 1, comment: 2 } as const;

const fenceOpen = /^((?:[ \t]*>)*)(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*[ \t]*(`{3,}(?=[^`\n]*$)|~{3,})/;
const listItem = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const rawElement = /<(pre|script|style|code|textarea|xmp)\b[^<>]*>/iy;
const backticks = /`+/g;

/**
 * Marks, for every character of a Markdown text, whether it is code (fences, indented code, code spans, `<pre>`
 * and its kin, listings in tags) or an HTML comment. Linear; as exact as is needed to leave code alone.
 */
export function codeMask(text: string, indentedCode: boolean): Uint8Array {
  const mask = new Uint8Array(text.length);
  const scan: Scan = { text, mask, listed: false, blankBefore: true, indentedCode, unclosed: new Set() };
  let at = 0;
  while (at < text.length) at = scanLine(scan, at);
  return mask;
}

interface Scan {
  readonly text: string;
  readonly mask: Uint8Array;
  readonly indentedCode: boolean;
  /** Whether the lines here may belong to a list item, where four spaces make no code. */
  listed: boolean;
  blankBefore: boolean;
  /** What has been looked for up to the end of the text in vain: not again, or thousands of them take minutes. */
  readonly unclosed: Set<string>;
}

/** Marks from the start of a line; gives the offset of the next unread line. */
function scanLine(scan: Scan, at: number): number {
  const { text, mask } = scan;
  const end = endOfLine(text, at);
  const line = text.slice(at, end);
  if (line.trim() === '') {
    scan.blankBefore = true;
    return end + 1;
  }
  const fence = fenceOpen.exec(line);
  if (fence?.[2] !== undefined) {
    const close = endOfFence(text, end + 1, fence[2], (fence[1] ?? '') !== '');
    mask.fill(masked.code, at + line.indexOf(fence[2]), close);
    scan.blankBefore = false;
    return close + 1;
  }
  const listing = endOfListing(text, line, end, scan.unclosed);
  if (listing !== -1) {
    mask.fill(masked.code, end, listing);
    scan.blankBefore = false;
    return listing;
  }
  if (listItem.test(line)) scan.listed = true;
  else if (/^\S/.test(line) && scan.blankBefore) scan.listed = false;
  if (scan.indentedCode && scan.blankBefore && !scan.listed && /^(?: {4}|\t)/.test(line)) {
    mask.fill(masked.code, at, end);
    return end + 1;
  }
  scan.blankBefore = false;
  return scanBlock(scan, at);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function endOfFence(text: string, from: number, fence: string, quoted: boolean): number {
  const character = fence[0] ?? '`';
  for (let at = from; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    // A fence inside a quote ends with its quote.
    if (quoted && !/^[ \t]*>/.test(line)) return Math.max(at - 1, from - 1);
    const bare = line.replace(/^(?:[ \t]*>)*[ \t]*/, '').trimEnd();
    if (bare.length >= fence.length && bare === character.repeat(bare.length)) return end;
    at = end + 1;
  }
  return text.length;
}

/** Marks code spans, comments and raw elements from `from` up to the end of the block of text lines. */
function scanBlock(scan: Scan, from: number): number {
  const { text, mask } = scan;
  const stop = endOfBlock(text, from);
  const spans = codeSpans(text, from, stop);
  let at = from;
  while (at < stop) {
    const character = text[at];
    if (character === '\\') at += 2;
    else if (character === '`') {
      const end = spans.get(at);
      const run = runLength(text, at);
      if (end !== undefined) mask.fill(masked.code, at, end);
      at = end ?? at + run;
    } else if (character === '<') {
      const past = scanMarkup(scan, at, stop);
      if (past > stop) return endOfLine(text, past - 1) + 1;
      at = past;
    } else at++;
  }
  return stop + 1;
}

/** The end of the lines that may be one paragraph: up to a blank line or a fence. */
function endOfBlock(text: string, from: number): number {
  let end = endOfLine(text, from);
  while (end < text.length) {
    const next = endOfLine(text, end + 1);
    const line = text.slice(end + 1, next);
    if (line.trim() === '' || fenceOpen.test(line) || listItem.test(line) || listingOpen.test(line))
      return end;
    end = next;
  }
  return end;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end++;
  return end - at;
}

/** The code spans of a block: start of the opening run → end of the closing run. */
function codeSpans(text: string, from: number, stop: number): Map<number, number> {
  const runs = [...text.slice(from, stop).matchAll(backticks)].map((match) => ({
    at: from + match.index,
    length: match[0].length,
  }));
  const nextOfLength = new Map<number, number>();
  const closing = new Map<number, number>();
  for (const run of runs.reverse()) {
    const next = nextOfLength.get(run.length);
    if (next !== undefined) closing.set(run.at, next + run.length);
    nextOfLength.set(run.length, run.at);
  }
  return closing;
}

/** Marks a comment or a raw element that starts at `at`; gives the offset to go on from. */
function scanMarkup(scan: Scan, at: number, stop: number): number {
  const { text, mask } = scan;
  if (text.startsWith('<!--', at)) {
    const end = findClose(scan, '-->', /-->/g, at + 2);
    if (end === -1 && !/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 80), at))) return at + 4;
    const past = end === -1 ? text.length : end;
    mask.fill(masked.comment, at, past);
    return past;
  }
  rawElement.lastIndex = at;
  const name = rawElement.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return at + 1;
  const past = findClose(scan, name, new RegExp(`</${name}\\s*>`, 'gi'), at);
  // Inline code does not reach over its block: `<code>` without an end is prose.
  if (past === -1 || (name === 'code' && past > stop)) return at + 1;
  mask.fill(masked.code, at, past);
  return past;
}

function findClose({ text, unclosed }: Scan, name: string, close: RegExp, from: number): number {
  if (unclosed.has(name)) return -1;
  close.lastIndex = from;
  if (close.exec(text) !== null) return close.lastIndex;
  unclosed.add(name);
  return -1;
}
