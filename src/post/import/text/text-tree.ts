import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { linkAddresses } from '../link-addresses.js';
import { bulletOf, positionOf, type TextBlock, type TextLine } from './text-blocks.js';

/** Blocks of plain text as Markdown nodes; every character is text, nothing is Markdown. */
export function textTree(blocks: readonly TextBlock[]): Root {
  return linkAddresses({ type: 'root', children: blocks.map(nodeOf) });
}

function nodeOf(block: TextBlock): RootContent {
  const { lines } = block;
  const place = positionOf(lines);
  switch (block.kind) {
    case 'heading':
      return heading(lines, block.depth ?? 2);
    case 'list':
      return list(lines);
    case 'quote': {
      const inner = lines.map((line) => ({ ...line, text: line.text.replace(/^>\s?/, '') }));
      return { type: 'blockquote', children: [paragraph(inner)], ...place };
    }
    case 'code': {
      const least = Math.min(...lines.map(({ indent }) => indent));
      const value = lines.map(({ text, indent }) => ' '.repeat(indent - least) + text).join('\n');
      return { type: 'code', value, ...place };
    }
    case 'rule':
      return { type: 'thematicBreak', ...place };
    case 'paragraph':
      return paragraph(lines);
  }
}

function heading(lines: readonly TextLine[], depth: Heading['depth']): Heading {
  return { type: 'heading', depth, children: [textOf(lines)], ...positionOf(lines) };
}

function paragraph(lines: readonly TextLine[]): Paragraph {
  return { type: 'paragraph', children: [textOf(lines)], ...positionOf(lines) };
}

function textOf(lines: readonly TextLine[]) {
  return { type: 'text' as const, value: lines.map(({ text }) => text).join('\n'), ...positionOf(lines) };
}

/** Items by their bullets; what is indented below an item belongs to it, and deeper bullets are a list in it. */
function list(lines: readonly TextLine[]): List {
  const base = lines[0]?.indent ?? 0;
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const starts = bulletOf(line.text) !== undefined && line.indent <= base + 1;
    if (starts || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  const number = Number(/^\(?(\d+)[.)]/.exec(lines[0]?.text ?? '')?.[1] ?? Number.NaN);
  const isOrdered = !Number.isNaN(number);
  return {
    type: 'list',
    ordered: isOrdered,
    ...(isOrdered ? { start: number } : {}),
    spread: false,
    children: groups.map(item),
    ...positionOf(lines),
  };
}

function item(lines: readonly TextLine[]): ListItem {
  const [first, ...rest] = lines;
  const place = positionOf(lines);
  if (first === undefined) return { type: 'listItem', children: [] };
  const own = { ...first, text: first.text.slice(bulletOf(first.text)?.length ?? 0) };
  const from = rest.findIndex(({ text, indent }) => bulletOf(text) !== undefined && indent > first.indent);
  const said = from === -1 ? rest : rest.slice(0, from);
  const below = from === -1 ? [] : [list(rest.slice(from))];
  return { type: 'listItem', spread: false, children: [paragraph([own, ...said]), ...below], ...place };
}
