import type { Comment, Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { type Boxes, markerPattern } from '../dialects/boxes.js';
import { meaningOf } from '../dialects/vocabulary.js';
import { Lines } from '../lines.js';
import { parseInline } from '../markdown/parse-markdown.js';
import type { Report } from '../report.js';
import { lowerBox } from './boxes.js';
import { isPhrasing, toFlow, toPhrasing } from './content.js';
import { elements } from './elements.js';
import type { Lowering } from './lowering.js';

/** What lowering needs beside the tree. */
export interface HtmlTools {
  readonly boxes: Boxes;
  readonly report: Report;
  /** In MDX the text inside of tags is Markdown too. */
  readonly mdx: boolean;
}

/**
 * Turns all raw HTML of a tree, and the markers of dialects, into Markdown nodes. HTML and Markdown are
 * interleaved in posts, so each list of children is read as one HTML text in which empty elements ("slots")
 * stand for its Markdown nodes: the HTML parser finds what belongs to what, as a browser would.
 */
export function lowerHtml(tree: Root, tools: HtmlTools): Root {
  return { ...tree, children: toFlow(lowerChildren(tree, tools)) };
}

function lowerChildren(parent: Parents, tools: HtmlTools): RootContent[] {
  const children: RootContent[] = parent.children.flatMap((child) => lowerNode(child, tools));
  return children.some((child) => child.type === 'html') ? lowerMixed(children, tools) : children;
}

const holdsBlocks: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

function lowerNode(node: RootContent, tools: HtmlTools): RootContent[] {
  if (!('children' in node)) return [node];
  if (node.type === 'list' || node.type === 'table' || node.type === 'tableRow') {
    // Lists and tables hold items and cells, whose rows below give back one node of the same kind.
    return [{ ...node, children: node.children.flatMap((child) => lowerNode(child, tools)) } as RootContent];
  }
  const before = node.children;
  const children = lowerChildren(node, tools);
  if (children.length === before.length && children.every((child, index) => child === before[index]))
    return [node];
  if (node.type === 'paragraph')
    return children.every(isPhrasing)
      ? [{ ...node, children: children.filter(isPhrasing) }]
      : toFlow(children);
  if (holdsBlocks.has(node.type)) return [{ ...node, children: toFlow(children) } as RootContent];
  const between = node.type === 'tableCell' ? lineBreak : undefined;
  // All others (headings, cells, links, emphasis) hold inline nodes.
  return [
    {
      ...node,
      children: between === undefined ? toPhrasing(children) : toPhrasing(children, between),
    } as RootContent,
  ];
}

function lineBreak(): PhrasingContent {
  return { type: 'break' };
}

/** A piece of the HTML text, and the node that it was taken from. */
interface Chunk {
  readonly from: number;
  readonly html: Html;
  readonly lines: Lines;
}

function lowerMixed(children: readonly RootContent[], tools: HtmlTools): RootContent[] {
  const slots: RootContent[][] = [];
  const chunks: Chunk[] = [];
  let html = '';
  for (const [index, child] of children.entries()) {
    if (child.type === 'html') {
      if (/^\s*<!--(?![\s\S]*-->)/.test(child.value)) {
        tools.report(
          'comment-unclosed',
          'A comment is not closed; all below it is hidden',
          child.position?.start,
        );
      }
      const text = withBoxes(cleanTags(child.value));
      chunks.push({ from: html.length, html: child, lines: new Lines(text) });
      html += text;
    } else {
      if (index === 0 || children[index - 1]?.type === 'html')
        html += `<pd-slot-${slots.push([]) - 1}></pd-slot-${slots.length - 1}>`;
      slots.at(-1)?.push(child);
    }
  }
  const lowering = loweringOf(slots, chunks, tools);
  const root = fromHtml(closeRawText(html), { fragment: true });
  const result = lowering.content(root);
  // Slots that broken HTML has swallowed are put back: no word is lost.
  return [...result, ...slots.flatMap((_, index) => lowering.takeSlot(index))];
}

/** Nobody but us writes our tags. */
function cleanTags(html: string): string {
  return html.replace(/<(\/?)pd-/gi, '<$1x-');
}

function withBoxes(html: string): string {
  return html.replace(markerPattern, (_, blockRole, blockIndex, inlineRole, inlineIndex) => {
    const role: string = blockRole ?? inlineRole;
    const name = `pd-box-${blockIndex ?? inlineIndex}`;
    return role === 'c' ? `</${name}>` : role === 'o' ? `<${name}>` : `<${name}></${name}>`;
  });
}

const rawText =
  /<(script|style|xmp|noscript|noembed|noframes|iframe|textarea|title|template|plaintext|select)\b/gi;

/** An element whose content is raw text and that never ends would swallow the rest: its tag is made harmless. */
function closeRawText(html: string): string {
  const lower = html.toLowerCase();
  return html.replace(rawText, (tag, name: string, offset: number) => {
    const closes =
      name.toLowerCase() !== 'plaintext' && lower.indexOf(`</${name.toLowerCase()}`, offset) !== -1;
    return closes ? tag : `<x-${name}`;
  });
}

function loweringOf(
  slots: readonly RootContent[][],
  chunks: readonly Chunk[],
  { boxes, report, mdx }: HtmlTools,
): Lowering {
  const taken = new Set<number>();
  const takeSlot = (index: number): RootContent[] => {
    if (taken.has(index)) return [];
    taken.add(index);
    return slots[index] ?? [];
  };
  const lowering: Lowering = {
    content: (parent) => parent.children.flatMap((child) => lowerHast(child, lowering, mdx)),
    nodes: (children) => children.flatMap((child) => lowerHast(child, lowering, mdx)),
    position: (node) => positionIn(chunks, node),
    report: (ruleId, reason, node) => report(ruleId, reason, positionIn(chunks, node)?.start),
    inline: parseInline,
    box: (index) => boxes.get(index),
    takeSlot,
    dropSlots: (node) => {
      for (const [, index] of serialised(node).matchAll(/pd-slot-(\d+)/g)) taken.add(Number(index));
    },
  };
  return lowering;
}

/** Names of the elements inside a node and its texts: where slots can hide. */
function serialised(node: HastNodes): string {
  if (node.type === 'text' || node.type === 'comment') return node.value;
  if (!('children' in node)) return '';
  const name = node.type === 'element' ? `${node.tagName} ` : '';
  return name + node.children.map(serialised).join(' ');
}

function lowerHast(node: HastRoot['children'][number], lowering: Lowering, mdx: boolean): RootContent[] {
  if (node.type === 'comment') return lowerComment(node, lowering);
  if (node.type === 'text') {
    const value = node.value.replace(/[ \t\n\f\r]+/g, ' ');
    return mdx && /[*_`[]/.test(value)
      ? keepEdges(value, lowering.inline(value), lowering.position(node))
      : [textNode(value, lowering.position(node))];
  }
  return node.type === 'element' ? lowerElement(node, lowering) : [];
}

function textNode(value: string, position: Position | undefined): PhrasingContent {
  return { type: 'text', value, ...(position === undefined ? {} : { position }) };
}

function keepEdges(
  value: string,
  nodes: PhrasingContent[],
  position: Position | undefined,
): PhrasingContent[] {
  const blank = textNode(' ', position);
  const inner = nodes.map((node) => (position === undefined ? node : { ...node, position }));
  return [...(value.startsWith(' ') ? [blank] : []), ...inner, ...(value.endsWith(' ') ? [blank] : [])];
}

function lowerElement(element: Element, lowering: Lowering): RootContent[] {
  const own = /^pd-(slot|box)-(\d+)$/.exec(element.tagName);
  if (own?.[1] === 'slot') return [...lowering.takeSlot(Number(own[2])), ...lowering.content(element)];
  const box = own === null ? undefined : lowering.box(Number(own[2]));
  if (box !== undefined) return lowerBox(box, element, lowering);
  const row = elements.get(element.tagName);
  if (row !== undefined) return row(element, lowering);
  return lowerUnknown(element, lowering);
}

/** A custom element may be a component that we know by name; else it goes and its content stays. */
function lowerUnknown(element: Element, lowering: Lowering): RootContent[] {
  const named = new Map(
    Object.entries(element.properties).map(([name, value]) => [name.toLowerCase(), String(value ?? '')]),
  );
  const meaning = meaningOf(element.tagName, { named, positional: [] });
  if (meaning !== undefined && meaning.kind !== 'code') {
    if (meaning.kind !== 'drop') return lowerBox(meaning, element, lowering);
    return lowering.content(element);
  }
  const name = element.tagName.replace(/^x-/, '');
  lowering.report('unknown-html', `The element \`<${name}>\` is not known; only its text is kept`, element);
  return lowering.content(element);
}

const said = /^\s*(slide|notes?)\s*:\s*([\s\S]*?)\s*$/;

/** Comments are for the author; only what is said to postdeck is kept. */
function lowerComment(comment: Comment, lowering: Lowering): RootContent[] {
  const [, name, value] = said.exec(comment.value) ?? [];
  if (name === undefined || value === undefined) return [];
  const position = lowering.position(comment);
  return [
    {
      type: 'authorDirective',
      name: name === 'slide' ? 'slide' : 'notes',
      value,
      ...(position === undefined ? {} : { position }),
    },
  ];
}

/** Offsets shift a little where tags were made harmless, so only the lines of a chunk are told apart. */
function positionIn(chunks: readonly Chunk[], node: HastNodes): Position | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const chunk = start === undefined ? undefined : chunkAt(chunks, start);
  const origin = chunk?.html.position;
  if (start === undefined || end === undefined || chunk === undefined || origin === undefined)
    return undefined;
  const last = origin.end.line - origin.start.line;
  const from = Math.min(last, chunk.lines.placeOf(Math.max(0, start - chunk.from)).line - 1);
  const to = Math.min(last, Math.max(from, chunk.lines.placeOf(Math.max(0, end - chunk.from)).line - 1));
  return {
    start: { line: origin.start.line + from, column: from === 0 ? origin.start.column : 1 },
    end: { line: origin.start.line + to, column: to === last ? origin.end.column : 1 },
  };
}

function chunkAt(chunks: readonly Chunk[], offset: number): Chunk | undefined {
  let low = 0;
  let high = chunks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return chunks[low];
}
