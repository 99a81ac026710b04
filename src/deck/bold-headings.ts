import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import type { SectionPart } from './author-words.js';
import { runsOf } from './runs.js';

/** Characters of a bold line that stands for a heading, of a question, and of the title that is made of either. */
const longest = { heading: 80, question: 300, title: 90 };

/** Lines that stand for headings in one section; a single one is an emphasis. */
const fewest = 2;

/** "Q: …", "Question 3. …" */
const asked = /^(?:Q|Question)\b[\s\d]*[:.]\s*/;

/** "FM: How …?", "Ada Moss (AM): How …?" */
const asker = /^\p{Lu}[\p{L} .]{0,30}(?:\(\p{Lu}{2,4}\))?\s?:\s+(?=\p{Lu})/u;

const textOf = ({ children }: Paragraph): string => plainText(children).replace(/\s+/gu, ' ').trim();

const isBold = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => {
    if (node.type === 'strong') return true;
    if (node.type === 'text') return node.value.trim() === '';
    return node.type === 'emphasis' && isBold(node.children);
  });

/** "**FM**: How …?": who asks is bold, and what is asked is not. */
const isAskedBy = ({ children }: Paragraph, text: string): boolean =>
  children[0]?.type === 'strong' && asker.test(text) && text.endsWith('?');

const isHeadingLike = (node: RootContent | undefined): node is Paragraph => {
  if (node?.type !== 'paragraph') return false;
  const text = textOf(node);
  if (!isBold(node.children) && !asked.test(text) && !isAskedBy(node, text)) return false;
  if (text.endsWith('?')) return text.length <= longest.question;
  // A word alone is a label: "Note", "Warning".
  return isBold(node.children) && text.length <= longest.heading && /\s\S*[\p{L}\p{N})”"']$/u.test(text);
};

/** Who asks is no part of the question, and what leads up to it is spoken. */
const titleOf = (line: Paragraph): string | undefined => {
  const whole = textOf(line).replace(asked, '').replace(asker, '');
  const last = /(?<=[.?!]\s)\p{Lu}[^.?!]*\?$/u.exec(whole)?.[0];
  return [whole, last].find((title) => title !== undefined && title.length <= longest.title);
};

/** Below a heading there is something to it; a line above a list leads to it. */
const isFollowed = (line: Paragraph, next: RootContent | undefined): boolean =>
  next !== undefined && !isHeadingLike(next) && (next.type !== 'list' || textOf(line).endsWith('?'));

/**
 * A part of a section, parted again where bold lines stand for headings, as in an interview. The lines stay among
 * the blocks: they are prose that is spoken.
 */
export const partAtBoldLines = (part: SectionPart): readonly SectionPart[] => {
  const { blocks } = part;
  const titles = new Map<RootContent | undefined, string>();
  for (const [at, block] of blocks.entries()) {
    const title = isHeadingLike(block) && isFollowed(block, blocks[at + 1]) ? titleOf(block) : undefined;
    if (title !== undefined) titles.set(block, title);
  }
  if (titles.size < fewest) return [part];
  const runs = runsOf(blocks, (_, next) => !titles.has(next));
  const before = titles.has(blocks[0]) ? [] : (runs.shift() ?? []);
  const parts = runs.map((run): SectionPart => {
    const title = titles.get(run[0]);
    return { blocks: run, ...(title === undefined ? {} : { title }) };
  });
  return [{ ...part, blocks: before }, ...parts];
};
