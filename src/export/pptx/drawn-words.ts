import type { Nodes } from 'mdast';
import type { DrawnWords } from '../../model/artifact.js';
import type { Deck } from '../../model/deck.js';

/** The name that our drawings of diagrams have. */
const diagramName = /(?:^|\/)diagram(?:-[\da-f]{8})?\.svg$/;

/** Counts what was words in the source and is a picture in a PPTX: nobody can edit it there. */
export function drawnWords({ children }: Deck): DrawnWords {
  const nodes = children.flatMap(({ kicker = [], title = [], children: blocks }) =>
    [...kicker, ...title, ...blocks].flatMap(allBelow),
  );
  return {
    formulas: nodes.filter(({ type }) => type === 'math' || type === 'inlineMath').length,
    diagrams: nodes.filter((node) => node.type === 'image' && diagramName.test(node.url)).length,
  };
}

function allBelow(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allBelow)] : [node];
}
