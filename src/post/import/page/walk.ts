import type { Element, Nodes, Root } from 'hast';
import { attribute } from '../../html/lowering.js';

/** All elements below a node, in the order of the page. */
export function* elementsIn(node: Element | Root): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The elements that a test picks, none of them inside another. */
export function outermost(node: Element | Root, test: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return test(child) ? [child] : outermost(child, test);
  });
}

/** The first element that a test picks. */
export function first(node: Element | Root, test: (element: Element) => boolean): Element | undefined {
  for (const element of elementsIn(node)) if (test(element)) return element;
  return undefined;
}

/** A copy without what a test picks; the given tree stays as it is. */
export function without<T extends Element | Root>(node: T, test: (element: Element) => boolean): T {
  const children = (node.children as readonly Nodes[]).flatMap((child): Nodes[] => {
    if (child.type !== 'element') return [child];
    return test(child) ? [] : [without(child, test)];
  });
  // The children of an element stay children of an element: only some are left out.
  return { ...node, children } as T;
}

/** The classes and the id of an element, in small letters. */
export function namesOf(element: Element): readonly string[] {
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** The words of a node on one line. */
export function wordsOf(node: Nodes): string {
  return collect(node).join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const parts = node.children.flatMap(collect);
  return node.type === 'element' && /^(?:p|div|li|br|h\d|td|tr)$/.test(node.tagName)
    ? [...parts, ' ']
    : parts;
}
