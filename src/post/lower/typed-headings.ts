import type { Emphasis, Heading, Paragraph, PhrasingContent, Strong, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type FlowContent, trimmed } from '../html/content.js';
import type { FlowParent } from './lists.js';
import { joinedLines, splitLines } from './split-lines.js';

/** Signs that stand for a heading where Markdown sees none; what ends in a stop is prose. */
const signs: readonly RegExp[] = [
  // `##Ovens`: older Markdown asked for no blank; one sign alone marks a tag.
  /^(?<signs>#{2,6})(?=[\p{Lu}\p{Lo}\p{N}])(?!.*[.!?。！？;；]\s*$)/u,
  // `=== 3.2 / 2020-12-17`: RDoc, as changelogs of gems are written in; one sign alone stands in formulas.
  /^(?<signs>={2,6})\s+(?=[\p{Lu}\p{Lo}\p{N}])(?!.*[.!?=。！？;；]\s*$)/u,
];

/** `_## Doors:_`: the signs of a heading inside what is to be told apart. */
const emphasised = /^(?<signs>#{2,6})\s+(?=\S)/u;

/** In characters: a longer line is prose. */
const longest = 80;

/** Headings of a post that are typed in another way than Markdown's; what stands below on the next line is a paragraph of its own. */
export function raiseTypedHeadings(nodes: FlowContent[], parent: FlowParent): FlowContent[] {
  return parent.type === 'root' ? nodes.flatMap((node) => headingIn(node) ?? [node]) : nodes;
}

function headingIn(node: FlowContent): FlowContent[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first] = node.children;
  if (first?.type === 'emphasis' || first?.type === 'strong') return emphasisedIn(node, first);
  if (first?.type !== 'text' || isEscaped(first)) return undefined;
  const [own = [], ...below] = splitLines(node.children);
  const line = textOf({ type: 'paragraph', children: own });
  const found = line.length > longest ? undefined : signsOf(line);
  const [words, ...rest] = own;
  if (found === undefined || words?.type !== 'text') return undefined;
  const children = trimmed([{ ...words, value: words.value.slice(found.length) }, ...rest]);
  const heading = headingOf(node, found, children);
  return below.length === 0 ? [heading] : [heading, paragraphOf(node, below)];
}

const signsOf = (line: string): string | undefined =>
  signs.flatMap((pattern) => pattern.exec(line)?.groups?.signs ?? [])[0];

/** A paragraph that is one emphasis, which begins as a heading does. */
function emphasisedIn(node: Paragraph, only: Emphasis | Strong): FlowContent[] | undefined {
  const [words, ...rest] = only.children;
  const found = emphasised.exec(textOf(only))?.groups?.signs;
  const isAlone = node.children.length === 1 && textOf(only).length <= longest;
  if (!isAlone || found === undefined || words?.type !== 'text') return undefined;
  const children = trimmed([{ ...words, value: words.value.slice(found.length) }, ...rest]).map(withoutColon);
  return [headingOf(node, found, children)];
}

/** "Doors:" leads to what stands below it, as any heading does. */
const withoutColon = (
  node: PhrasingContent,
  index: number,
  all: readonly PhrasingContent[],
): PhrasingContent =>
  node.type === 'text' && index === all.length - 1 ? { ...node, value: node.value.replace(/:$/u, '') } : node;

function headingOf(node: Paragraph, found: string, children: PhrasingContent[]): Heading {
  // The patterns hold one to six signs.
  return { ...node, type: 'heading', depth: found.length as Heading['depth'], children };
}

/** `\##Ovens` is longer in its file: its author said that it is no heading. */
const isEscaped = ({ value, position }: Text): boolean =>
  position?.start.offset !== undefined &&
  position.end.offset !== undefined &&
  position.end.offset - position.start.offset > value.length;

function paragraphOf(node: Paragraph, lines: readonly PhrasingContent[][]): Paragraph {
  return { ...node, children: joinedLines(lines) };
}
