import type { Ground } from '../../model/deck.js';
import type { SvgElement, SvgNode } from './svg-tree.js';

/** A ground may keep a hairline free. */
const nearly = 0.96;

/** Whether a drawing paints all of its ground: by a box behind everything, or by a style of its root. */
export function svgGround(root: SvgElement): Ground {
  const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
  const isStyled = /background(?:-color)?\s*:(?!\s*(?:none|transparent))/i.test(root.attributes.style ?? '');
  const first = firstShape(root.children);
  return isStyled || (first !== undefined && covers(first, { width, height })) ? 'own' : 'none';
}

const unseen = new Set(['title', 'desc', 'defs', 'style', 'metadata']);

/** What is drawn first, and so lies behind the rest; groups are looked into. */
function firstShape(nodes: readonly SvgNode[]): SvgElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string' || unseen.has(node.name)) continue;
    return node.name === 'g' && node.attributes.transform === undefined ? firstShape(node.children) : node;
  }
  return undefined;
}

function covers(
  { name, attributes }: SvgElement,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  if (name !== 'rect' || /^(?:none|transparent)$/.test(attributes.fill ?? '')) return false;
  if (/fill(?:-opacity)?\s*:\s*(?:none|transparent|0)/.test(attributes.style ?? '')) return false;
  if (Number(attributes['fill-opacity'] ?? attributes.opacity ?? 1) < 1) return false;
  return reach(attributes.width, width) >= nearly && reach(attributes.height, height) >= nearly;
}

/** Which part of a side a length covers. */
function reach(length = '', side: number): number {
  const value = Number.parseFloat(length) || 0;
  return length.trim().endsWith('%') ? value / 100 : side > 0 ? value / side : 0;
}
