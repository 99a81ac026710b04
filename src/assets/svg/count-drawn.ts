import type { SvgElement } from './svg-tree.js';

/** A chain of references that is longer exhausts the stack of whoever follows it. */
const maxDepth = 500;
const innerAddress = /url\(\s*["']?#([\w.:-]+)["']?\s*\)/g;

/**
 * How many elements a drawing comes to when its references are followed, counted up to about `limit`.
 * Ten levels of ten `use` each are ten thousand million elements from a file of 2 KB.
 */
export function countDrawn(root: SvgElement, limit: number): number {
  const byId = new Map<string, SvgElement>();
  collectIds(root, byId);
  const known = new Map<SvgElement, number>();
  const open = new Set<SvgElement>();
  const count = (element: SvgElement, depth: number): number => {
    if (depth > maxDepth) return limit + 1;
    const before = known.get(element);
    if (before !== undefined) return before;
    // a cycle: browsers draw it once
    if (open.has(element)) return 0;
    open.add(element);
    let total = 1;
    for (const id of referencesOf(element)) {
      const target = byId.get(id);
      if (target !== undefined) total += count(target, depth + 1);
    }
    for (const child of element.children) if (typeof child !== 'string') total += count(child, depth + 1);
    open.delete(element);
    const bounded = Math.min(total, limit + 1);
    known.set(element, bounded);
    return bounded;
  };
  return count(root, 0);
}

function collectIds(element: SvgElement, byId: Map<string, SvgElement>): void {
  const { id } = element.attributes;
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  for (const child of element.children) if (typeof child !== 'string') collectIds(child, byId);
}

function referencesOf(element: SvgElement): string[] {
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    if (name === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
    return [...value.matchAll(innerAddress)].flatMap((match) => match[1] ?? []);
  });
}
