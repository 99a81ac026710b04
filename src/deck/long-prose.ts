import type { RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import { runsOf } from '../model/runs.js';

/** "These are our values:", "What are your values?": what follows is of it. */
export const leadsOn = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && /[:：?？]["”’)]*\s*$/u.test(plainText(node.children));

const first = /^(?:first(?:ly)?\b|(?:the|our|my) first\b)/iu;
const further =
  /^(?:(?:and\s)?(?:second|third|fourth|last)(?:ly)?\b|(?:and\s)?finally,|(?:the|our|my) (?:second|third|fourth|last|final)\b)/iu;

const begins = (node: RootContent, pattern: RegExp): boolean =>
  node.type === 'paragraph' && pattern.test(plainText(node.children));

/** "First, …" and, paragraphs on, "Second, …": what is counted is told together. */
const countsOn = (run: readonly RootContent[], next: RootContent): boolean =>
  begins(next, further) && run.some((node) => begins(node, first)) && lengthOfRun([...run, next]) <= longest;

/** How long some blocks are, in characters of the post. */
export const lengthOfRun = (run: readonly RootContent[]): number =>
  run.reduce((sum, { position }) => sum + lengthOf(position), 0);

const lengthOf = (position: RootContent['position']): number =>
  (position?.end.offset ?? 0) - (position?.start.offset ?? 0);

/** Characters of prose that one slide stands through: about two and a half minutes of speech. */
const longest = 2100;
/** Characters of a part of it: about a minute and a half. */
const usual = 1200;

/**
 * Blocks of a section, parted where prose goes on longer than a slide may stand. What stands before and behind such a
 * stretch stays with its first and its last part.
 */
export const partLongProse = (blocks: readonly RootContent[]): RootContent[][] => {
  const parts: RootContent[][] = [[]];
  for (const stretch of runsOf(blocks, (run, next) => isProse(run[0]) === isProse(next))) {
    const [first = [], ...more] = isProse(stretch[0]) ? evenParts(stretch) : [stretch];
    // A run may be longer than a call may have arguments.
    for (const node of first) parts.at(-1)?.push(node);
    for (const part of more) parts.push(part);
  }
  return parts;
};

const isProse = (node: RootContent | undefined): boolean => node?.type === 'paragraph';

/** "**Rye keeps.** …", "… is **cheap to bake** …": what is set in bold is a point of its paragraph; before a colon it is who speaks. */
const isMarked = (node: RootContent): boolean => {
  if (node.type !== 'paragraph') return false;
  const bold = node.children.filter(({ type }) => type === 'strong');
  const [only] = bold;
  if (!only || bold.length > 1) return false;
  const after = node.children[node.children.indexOf(only) + 1];
  return !/[:：]\s*$/u.test(plainText([only])) && !(after?.type === 'text' && /^\s*[:：]/u.test(after.value));
};

/** Whether each of some paragraphs has a point that its author set in bold: they are one list, as far as a slide may stand. */
const areEachMarked = (prose: readonly RootContent[]): boolean =>
  prose.length >= leastMarked && prose.filter(isMarked).length * 4 >= prose.length * 3;
const leastMarked = 4;

/** Paragraphs in parts of about one length; what leads to the next one stays with it. */
const evenParts = (prose: readonly RootContent[]): RootContent[][] => {
  const length = lengthOfRun(prose);
  if (length <= longest) return [[...prose]];
  const part = length / Math.round(length / (areEachMarked(prose) ? longest : usual));
  let end = 0;
  const placed = prose.map((node) => {
    const start = end;
    end += lengthOf(node.position);
    return { node, part: Math.floor((start + end) / 2 / part) };
  });
  const runs = runsOf(
    placed,
    (run, next) =>
      run.at(-1)?.part === next.part ||
      leadsOn(run.at(-1)?.node) ||
      countsOn(
        run.map(({ node }) => node),
        next.node,
      ),
  );
  return runs.map((run) => run.map(({ node }) => node));
};
