import type { Comment, Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Position } from 'unist';
import type { Boxes } from '../dialects/boxes.js';
import { saidWords } from '../dialects/said-words.js';
import { meaningOf, meaningOfHolder } from '../dialects/vocabulary.js';
import { parseInlineText } from '../markdown/parse-markdown.js';
import type { Report } from '../report.js';
import { readAuthorComment } from './author-comment.js';
import { lowerBox } from './boxes.js';
import { type Chunk, positionIn } from './chunks.js';
import { elements } from './elements.js';
import { inlineOfParameter } from './inline-of-parameter.js';
import { type Lowering, placed } from './lowering.js';

/** What lowering needs beside the tree. */
export interface HtmlTools {
  readonly boxes: Boxes;
  readonly report: Report;
  /** Which text inside of tags is Markdown too. */
  readonly markdown: MarkdownInHtml;
  /** The text that the offsets of the tree point into. */
  readonly source: string;
}

/** All of it in MDX, what an author has plainly written as such in a post, none in the page of a site. */
export type MarkdownInHtml = 'all' | 'authored' | 'none';

/** Lowers a tree of HTML that holds no Markdown: the page of a site. Its nodes know where they stand. */
export function lowerPageHtml(tree: Element | HastRoot, report: Report): RootContent[] {
  const lowering: Lowering = {
    content: (parent) => parent.children.flatMap((child) => lowerHast(child, lowering, 'none')),
    nodes: (children) => children.flatMap((child) => lowerHast(child, lowering, 'none')),
    position: (node) => node.position,
    report: (ruleId, reason, node) => report(ruleId, reason, node.position?.start),
    inline: (text) => [{ type: 'text', value: text }],
    box: () => undefined,
    takeSlot: () => [],
    isClosed: () => true,
    dropSlots: () => {},
  };
  return lowering.content(tree);
}

/** Lowers the nodes of one HTML text, in which `slots` stand for Markdown nodes and `chunks` tell the places. */
export function loweringOf(
  slots: readonly RootContent[][],
  chunks: readonly Chunk[],
  { boxes, report, markdown, html }: Omit<HtmlTools, 'source'> & { readonly html: string },
): Lowering {
  const taken = new Set<number>();
  let closed: ReadonlySet<string> | undefined;
  const takeSlot = (index: number): RootContent[] => {
    if (taken.has(index)) return [];
    taken.add(index);
    return slots[index] ?? [];
  };
  const lowering: Lowering = {
    content: (parent) => parent.children.flatMap((child) => lowerHast(child, lowering, markdown)),
    nodes: (children) => children.flatMap((child) => lowerHast(child, lowering, markdown)),
    position: (node) => positionIn(chunks, node),
    report: (ruleId, reason, node) => report(ruleId, reason, positionIn(chunks, node)?.start),
    inline: inlineOfParameter,
    box: (index) => boxes.get(index),
    takeSlot,
    isClosed: (name) => {
      closed ??= new Set(
        [...html.matchAll(/<\/([a-z][\w-]*)/gi)].map(([, closing = '']) => closing.toLowerCase()),
      );
      return closed.has(name);
    },
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

/** Markdown that an author has left in HTML, where many blogs read it and others show its signs. */
const markdownSigns = {
  all: /[*_`[]/,
  authored: /\*\*[^\s*][^*]*\*\*|`[^`]+`|\[[^\]]+\]\([^()\s]+\)/,
  none: /(?!)/,
} as const satisfies Record<MarkdownInHtml, RegExp>;

function lowerHast(
  node: HastRoot['children'][number],
  lowering: Lowering,
  markdown: MarkdownInHtml,
): RootContent[] {
  if (node.type === 'comment') return lowerComment(node, lowering);
  if (node.type === 'text') {
    const value = node.value.replace(/[ \t\n\f\r]+/g, ' ');
    const isMarkdown = markdownSigns[markdown].test(value);
    return isMarkdown
      ? keepEdges(value, parseInlineText(value), lowering.position(node))
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
  const holds = element.children.length > 0 && lowering.isClosed(element.tagName);
  const meaning =
    meaningOf(element.tagName, { named, positional: [] }) ??
    (holds ? meaningOfHolder(element.tagName) : undefined);
  // An unknown tag that is never closed holds the rest of the post: nothing in it may be hidden.
  if (meaning?.kind === 'drop' || meaning?.kind === 'hidden') return lowering.content(element);
  if (meaning !== undefined && meaning.kind !== 'code') {
    if (lowering.isClosed(element.tagName)) return lowerBox(meaning, element, lowering);
    return [...lowerBox(meaning, { ...element, children: [] }, lowering), ...lowering.content(element)];
  }
  const name = element.tagName.replace(/^x-/, '');
  lowering.report('unknown-html', `The element \`<${name}>\` is not known; only its text is kept`, element);
  const words = saidWords({ named, positional: [] });
  const content = lowering.content(element);
  if (words === undefined) return content;
  const said = `${words}${/^\S/.test(plainText({ type: 'root', children: content })) ? ' ' : ''}`;
  return [...keepEdges(said, lowering.inline(words), lowering.position(element)), ...content];
}

/** Comments are for the author; only what is said to postdeck is kept. */
function lowerComment(comment: Comment, lowering: Lowering): RootContent[] {
  const said = readAuthorComment(comment.value);
  if (said === undefined) return [];
  if (said.kind === 'fault') {
    lowering.report('directive', said.reason, comment);
    return [];
  }
  const { name, value } = said;
  return [{ type: 'authorDirective', name, value, ...placed(comment, lowering) }];
}
