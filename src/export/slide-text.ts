import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Slide } from '../model/deck.js';

/** The title of a slide as plain text; the first words that it shows when it has none. */
export function slideTitle(slide: Slide | undefined, number: number): string {
  const title = plainText(slide?.title ?? []).trim();
  if (title !== '') return title;
  const firstLine = slide === undefined ? '' : (slideLines(slide)[0] ?? '');
  return firstLine === '' ? String(number) : clip(firstLine, 80);
}

/** Everything that a slide shows as lines of plain text, in reading order. */
export function slideLines(slide: Slide): readonly string[] {
  const head = [slide.kicker, slide.title].map((phrasing) => plainText(phrasing ?? []));
  return [...head, ...slide.children.flatMap(linesOf)].map((line) => line.trim()).filter(Boolean);
}

/** Nodes that are lines of their own; all others are what their children are. */
const readers: { readonly [T in Nodes['type']]?: (node: Extract<Nodes, { type: T }>) => readonly string[] } =
  {
    paragraph: (node) => [plainText(node)],
    heading: (node) => [plainText(node)],
    code: (node) => node.value.split('\n'),
    tableRow: (node) => [node.children.map((cell) => plainText(cell)).join(' | ')],
  };

function linesOf(node: Nodes): readonly string[] {
  // The table is keyed by the node's own type, so the row takes just this node.
  const reader = readers[node.type] as ((node: Nodes) => readonly string[]) | undefined;
  if (reader !== undefined) return reader(node);
  return 'children' in node ? node.children.flatMap(linesOf) : [plainText(node)];
}

function clip(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
