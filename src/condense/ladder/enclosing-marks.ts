import type { Paragraph } from 'mdast';
import { flattenInline, type InlineText, sliceInline } from '../inline-text.js';
import { isBalanced } from '../line.js';

const opening = /^\s*["“„«»]/u;
/** A page often closes with another mark than it opens with: “So it was." */
const closing = /["”“»«](?=[.,]?\s*$)/u;

const openedTo = (text: string): number => opening.exec(text)?.[0].length ?? 0;
const closedAt = (text: string): number => closing.exec(text)?.index ?? text.length;

/** Whether quotation marks stand around all that is said; each paragraph may open with one, the last closes. */
const isEnclosed = (texts: readonly string[]): boolean => {
  const last = texts.at(-1) ?? '';
  if (!opening.test(texts[0] ?? '') || !closing.test(last)) return false;
  // `"Rye" is baked, and so is "wheat"` opens and closes inside.
  return texts
    .map((text, index) => text.slice(openedTo(text), index === texts.length - 1 ? closedAt(text) : undefined))
    .every((inner) => !inner.includes('"') && isBalanced(inner));
};

/** What is shown of a quotation without the marks around all of it: of a part, one of them would stand alone. */
export const withoutEnclosingMarks = (
  shown: readonly Paragraph[],
  said: readonly Paragraph[],
): readonly Paragraph[] =>
  isEnclosed(said.map(({ children }) => flattenInline(children).text))
    ? shown.map((paragraph) => ({ ...paragraph, children: bare(flattenInline(paragraph.children)) }))
    : shown;

const bare = (inline: InlineText): Paragraph['children'] => {
  const { text } = inline;
  const [from, to] = [openedTo(text), closedAt(text)];
  const isClosed = to < text.length && !isBalanced(text.slice(from));
  const ranges = isClosed
    ? [[from, to] as const, [to + 1, text.length] as const]
    : [[from, text.length] as const];
  return sliceInline(
    inline,
    ranges.filter(([start, end]) => start < end),
    { keepsBreaks: true },
  );
};
