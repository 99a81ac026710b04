import type { Html, Link, PhrasingContent, Text } from 'mdast';
import type {} from '../model/nodes.js';
import { lowerInlineFormula } from './formulas.js';
import { isImageUrl, isLinkUrl } from './safe-url.js';

/** Where inline content stands: a heading and a cell of a table hold no line break, so theirs is a `<br>`. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell';

/** What holds the content; nodes of a tree that plugins made may be of any type. */
interface AnyNode {
  readonly type: string;
  readonly value?: unknown;
  readonly alt?: unknown;
  readonly children?: readonly PhrasingContent[];
}

/**
 * Inline content of ordinary nodes that Marp shows as it is: no soft line breaks (Marp draws them), no blank at an edge,
 * no address that Marp refuses, no HTML.
 */
export function lowerInline(nodes: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] {
  return trimmed(joined(nodes.flatMap((node) => lowerNode(node, place))));
}

function lowerNode(node: PhrasingContent, place: InlinePlace): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textOf(node.value);
    case 'emphasis':
    case 'strong':
    case 'delete':
      // One of a kind inside another means nothing more, and Markdown can hardly write it.
      return wrapped({ ...node, children: without(node.type, node.children) }, place);
    case 'marked':
      return wrapped(node, place);
    case 'inlineCode':
      return codeOf(node.value, place);
    case 'inlineMath':
      return lowerInlineFormula(node.value, place);
    case 'break':
      return [place === 'paragraph' ? { type: 'break' } : lineBreak];
    case 'link': {
      const children = lowerLinkText(node, place);
      if (!isLinkUrl(node.url) || children.length === 0) return children;
      return [{ type: 'link', url: cleanUrl(node.url), ...titleOf(node.title), children }];
    }
    case 'image':
      if (!isImageUrl(node.url)) return textOf(node.alt ?? '');
      return [
        { type: 'image', url: cleanUrl(node.url), ...titleOf(node.title), alt: oneLine(node.alt ?? '') },
      ];
    case 'footnoteReference':
      return [];
    default:
      return lowerOther(node, place);
  }
}

/** Links hold no links. */
function lowerLinkText(link: Link, place: InlinePlace): Link['children'] {
  const lowered = without('link', link.children).flatMap((child) => lowerNode(child, place));
  // Lowering brings no link in.
  return joined(lowered) as Link['children'];
}

/** References (a deck has no definitions), HTML, and nodes of syntax that Marp does not know: their words. */
function lowerOther(node: AnyNode, place: InlinePlace): PhrasingContent[] {
  if (node.children) return node.children.flatMap((child) => lowerNode(child, place));
  if (typeof node.alt === 'string') return textOf(node.alt);
  if (typeof node.value !== 'string' || node.value === '') return [];
  return node.type === 'html' ? textOf(node.value) : [{ type: 'inlineCode', value: oneLine(node.value) }];
}

/** Marp reads HTML here, where Markdown has no line break. */
const lineBreak: Html = { type: 'html', value: '<br>' };

type Wrapper = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'marked' | 'delete' }>;

/** Blanks at the edge of an emphasis go outside, where they need no escape. */
function wrapped<N extends Wrapper>(node: N, place: InlinePlace): PhrasingContent[] {
  const inner = joined(node.children.flatMap((child) => lowerNode(child, place)));
  const children = trimmed(inner);
  if (children.length === 0) return inner.length === 0 ? [] : textOf(' ');
  const { position: _, ...rest } = node;
  return [
    ...(startsBlank(inner) ? textOf(' ') : []),
    // The same node with its children lowered.
    { ...rest, children } as N,
    ...(endsBlank(inner) ? textOf(' ') : []),
  ];
}

/** The nodes with the content of each node of a type in its place, at any depth. */
function without(
  type: 'link' | 'emphasis' | 'strong' | 'delete',
  nodes: readonly PhrasingContent[],
): Exclude<PhrasingContent, { type: 'link' }>[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [node];
    const children = without(type, node.children);
    // The same node with such nodes gone from among its children.
    return node.type === type
      ? children
      : [{ ...node, children } as Exclude<PhrasingContent, { type: 'link' }>];
  });
}

/** Angle brackets and ends of lines have no place in an address. */
function cleanUrl(url: string): string {
  return url.trim().replace(/[<>\r\n\t\0]/g, encodeURIComponent);
}

/** A cell reads `\\|` as a pipe, in code too: code with both cannot be written there. */
function codeOf(code: string, place: InlinePlace): PhrasingContent[] {
  const value = code.replace(/\s*[\r\n]\s*/g, ' ').replaceAll('\0', '\uFFFD');
  if (value.trim() === '') return [];
  return place === 'cell' && value.includes('\\|') ? textOf(value) : [{ type: 'inlineCode', value }];
}

function textOf(value: string): Text[] {
  const clean = value.replaceAll('\0', '\uFFFD').replace(/[ \t\r\n]+/g, ' ');
  return clean === '' ? [] : [{ type: 'text', value: clean }];
}

function oneLine(value: string): string {
  return value
    .replaceAll('\0', '\uFFFD')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function titleOf(title: string | null | undefined): { title?: string } {
  return title ? { title: oneLine(title) } : {};
}

/** Neighbours that would run together as one node, with one blank where texts meet and none beside a line break. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const both = last && merged(last, node);
    if (both) result.splice(-1, 1, both);
    else result.push(node);
  }
  return result.flatMap((node, index) => besideBreak(node, result[index - 1], result[index + 1]));
}

/** Two texts; two codes, whose backticks would meet; two of an emphasis, whose marks would. */
function merged(a: PhrasingContent, b: PhrasingContent): PhrasingContent | undefined {
  if (a.type === 'text' && b.type === 'text')
    return { type: 'text', value: `${a.value}${b.value}`.replace(/ {2,}/g, ' ') };
  if (a.type === 'inlineCode' && b.type === 'inlineCode')
    return { type: 'inlineCode', value: a.value + b.value };
  const meet = a.type === b.type && (a.type === 'emphasis' || a.type === 'strong' || a.type === 'delete');
  // Both are of the one type.
  return meet && 'children' in b
    ? ({ ...a, children: joined([...a.children, ...b.children]) } as PhrasingContent)
    : undefined;
}

function besideBreak(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const start = before && isBreak(before) ? node.value.trimStart() : node.value;
  const value = after && isBreak(after) ? start.trimEnd() : start;
  return value === '' ? [] : [{ type: 'text', value }];
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && node.value === lineBreak.value);
}

function startsBlank(nodes: readonly PhrasingContent[]): boolean {
  const [first] = nodes;
  return first?.type === 'text' && first.value.startsWith(' ');
}

function endsBlank(nodes: readonly PhrasingContent[]): boolean {
  const last = nodes.at(-1);
  return last?.type === 'text' && last.value.endsWith(' ');
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isEdge(node));
  const last = nodes.findLastIndex((node) => !isEdge(node));
  const kept = first === -1 ? [] : nodes.slice(first, last + 1);
  return kept.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.replace(/^ +/, '') : node.value;
    return { type: 'text', value: index === kept.length - 1 ? start.replace(/ +$/, '') : start };
  });
}

function isEdge(node: PhrasingContent): boolean {
  return isBreak(node) || (node.type === 'text' && node.value.trim() === '');
}
