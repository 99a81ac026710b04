import type { Html, Link, PhrasingContent, Text } from 'mdast';
import type {} from '../model/nodes.js';
import { isImageUrl, isLinkUrl } from './safe-url.js';

/** Where inline content stands: a heading and a cell of a table hold no line break, so theirs is a `<br>`. */
export type InlinePlace = 'paragraph' | 'line';

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
    case 'marked':
      return wrapped(node, place);
    case 'delete':
      // One inside another cannot be written with `~~`.
      return wrapped({ ...node, children: node.children.flatMap(withoutDelete) }, place);
    case 'inlineCode':
      return node.value.trim() === ''
        ? []
        : [{ type: 'inlineCode', value: node.value.replace(/\s*[\r\n]\s*/g, ' ') }];
    case 'break':
      return [place === 'line' ? lineBreak : { type: 'break' }];
    case 'link': {
      // Links hold no links; what may stand in a link is what is left of inline content without them.
      const children = joined(
        withoutLinks(node.children.flatMap((child) => lowerNode(child, place))),
      ) as Link['children'];
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

function withoutDelete(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'delete') return node.children.flatMap(withoutDelete);
  if (!('children' in node)) return [node];
  // The same node with fewer wrappers among its children.
  return [{ ...node, children: node.children.flatMap(withoutDelete) } as PhrasingContent];
}

function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return withoutLinks(node.children);
    if (!('children' in node)) return [node];
    // The same node with no link among its children.
    return [{ ...node, children: joined(withoutLinks(node.children)) } as PhrasingContent];
  });
}

/** Angle brackets and ends of lines have no place in an address. */
function cleanUrl(url: string): string {
  return url.trim().replace(/[<>\r\n\t\0]/g, encodeURIComponent);
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

/** Neighbouring text as one node, with one blank where two meet and none beside a line break. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result.splice(-1, 1, { type: 'text', value: `${last.value}${node.value}`.replace(/ {2,}/g, ' ') });
    } else result.push(node);
  }
  return result.flatMap((node, index) => besideBreak(node, result[index - 1], result[index + 1]));
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
