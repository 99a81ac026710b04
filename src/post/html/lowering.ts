import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Box } from '../dialects/boxes.js';

/** What the rows of the element table may ask while HTML is lowered. */
export interface Lowering {
  /** The lowered content of an element, inline nodes and blocks as they come. */
  readonly content: (parent: Element | Root) => RootContent[];
  /** As `content`, of some children. */
  readonly nodes: (children: readonly ElementContent[]) => RootContent[];
  /** Where an HTML node stands in the post. */
  readonly position: (node: Nodes) => Position | undefined;
  readonly report: (ruleId: string, reason: string, node: Nodes) => void;
  /** Inline Markdown of a title or caption. */
  readonly inline: (text: string) => PhrasingContent[];
  readonly box: (index: number) => Box | undefined;
  /** Takes the Markdown nodes that a slot stands for; each can be taken once. */
  readonly takeSlot: (index: number) => RootContent[];
  /** Whether elements of a name are ever closed; one that is not would hold the rest of the post. */
  readonly isClosed: (name: string) => boolean;
  /** Takes all slots inside a dropped element, so that they count as seen. */
  readonly dropSlots: (node: Nodes) => void;
}

/** How an element becomes Markdown nodes. */
export type ElementRow = (element: Element, lowering: Lowering) => RootContent[];

/** An attribute as text; numbers and lists too. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  if (Array.isArray(value)) return value.join(' ');
  return value === true ? '' : String(value);
}

/** The position of an element as a part of a node, empty when unknown. */
export function placed(element: Nodes, lowering: Lowering): { position?: Position } {
  const position = lowering.position(element);
  return position === undefined ? {} : { position };
}

/** All text inside a node, line breaks kept. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Descendants with a tag name, in order. */
export function findAll(node: Element | Root, names: readonly string[]): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [...(names.includes(child.tagName) ? [child] : []), ...findAll(child, names)];
  });
}
