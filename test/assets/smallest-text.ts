import { parseSvg } from '../../src/assets/svg/parse-svg.js';
import type { SvgNode } from '../../src/assets/svg/svg-tree.js';
import type { Asset } from '../../src/model/deck.js';

/** The room of a drawing below a title and within its frame, in px of a wide slide. */
const room = { width: 1080, height: 460 };

/** The size of the smallest text of a drawing as a slide shows it, in px. */
export function smallestText({ bytes, width, height }: Asset): number {
  const root = parseSvg(bytes);
  if ('refused' in root) throw new Error(root.refused);
  const [, , units = width] = (root.attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
  return Math.min(room.width / width, room.height / height) * (width / units) * smallest(root, 16);
}

function smallest(node: SvgNode, inherited: number): number {
  if (typeof node === 'string') return Number.POSITIVE_INFINITY;
  const size = Number.parseFloat(node.attributes['font-size'] ?? '') || inherited;
  const holdsText = /^t(?:ext|span)$/.test(node.name) && node.children.some(isText);
  return (
    Math.min(
      holdsText ? size : Number.POSITIVE_INFINITY,
      ...node.children.map((child) => smallest(child, size)),
    ) * scaleOf(node.attributes.transform)
  );
}

const isText = (node: SvgNode): boolean => typeof node === 'string' && node.trim() !== '';

function scaleOf(transform = ''): number {
  return Number(/scale\(([\d.]+)/.exec(transform)?.[1] ?? 1);
}
