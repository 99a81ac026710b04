import {
  type DrawnDeck,
  type DrawnNode,
  type DrawnPicture,
  type DrawnStyle,
  styleProperties,
} from './drawn-tree.js';
import type { NodeSnapshot, PageSnapshot } from './take-snapshot.js';

/** The slides of a snapshot as trees. */
export function readSnapshot(snapshot: PageSnapshot): DrawnDeck {
  const styles = snapshot.styles.map(styleOf);
  return {
    slides: snapshot.slides.map((nodes) => treeOf(nodes, styles, snapshot.sources)),
    fonts: new Map(snapshot.fonts.map(({ key, ...font }) => [key, font])),
  };
}

function styleOf(values: readonly string[]): DrawnStyle {
  const entries = styleProperties.map((name, index) => [name, values[index] ?? ''] as const);
  // Every property of the list has an entry.
  return Object.fromEntries(entries) as DrawnStyle;
}

function treeOf(
  nodes: readonly NodeSnapshot[],
  styles: readonly DrawnStyle[],
  sources: readonly string[],
): readonly DrawnNode[] {
  const children = new Map<number, DrawnNode[]>();
  const childrenOf = (index: number): DrawnNode[] => {
    const list = children.get(index) ?? [];
    children.set(index, list);
    return list;
  };
  for (const [index, node] of nodes.entries()) {
    childrenOf(node.parent).push(drawnNode(node, styles, sources, childrenOf(index)));
  }
  return childrenOf(-1);
}

const emptyStyle = styleOf([]);

function drawnNode(
  node: NodeSnapshot,
  styles: readonly DrawnStyle[],
  sources: readonly string[],
  children: readonly DrawnNode[],
): DrawnNode {
  const [x, y, width, height] = node.box;
  const box = { x, y, width, height };
  if (node.tag === undefined) {
    const lines = node.lines?.map(([start, end, left, width, middle]) => ({
      start,
      end,
      left,
      width,
      middle,
    }));
    return { kind: 'text', text: node.text ?? '', box, ...(lines === undefined ? {} : { lines }) };
  }
  const before = styles[node.before ?? -1];
  const after = styles[node.after ?? -1];
  const picture = pictureOf(node, sources);
  return {
    kind: 'element',
    tag: node.tag,
    attributes: node.attributes ?? {},
    box,
    style: styles[node.style ?? -1] ?? emptyStyle,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(node.marker === undefined ? {} : { markerColor: node.marker }),
    ...(picture === undefined ? {} : { picture }),
    children,
  };
}

function pictureOf(node: NodeSnapshot, sources: readonly string[]): DrawnPicture | undefined {
  const source = sources[node.source ?? -1];
  if (source !== undefined) {
    const [width, height] = node.natural ?? [0, 0];
    return { source, width, height };
  }
  if (node.markup === undefined) return undefined;
  const [, , width, height] = node.box;
  return { source: `data:image/svg+xml,${encodeURIComponent(node.markup)}`, width, height };
}
