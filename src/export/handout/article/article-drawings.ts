import type { Code, Nodes, Root } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import type { PrintTools } from '../../../model/print-tools.js';

/** What listings and formulas look like, as HTML of our own. */
export interface ArticleDrawings {
  /** A listing in colours; empty where its language is not known. */
  code(node: Code): string;
  /** A formula; nothing where it cannot be drawn. */
  formula(node: InlineMath | MathBlock): string | undefined;
}

/** Prepares what the tree needs; nothing is loaded for a post of plain text. */
export async function prepareDrawings(tree: Root, print: PrintTools | undefined): Promise<ArticleDrawings> {
  const nodes = allNodes(tree);
  const languages = nodes.flatMap((node) => (node.type === 'code' && node.lang ? [node.lang] : []));
  const hasFormulas = nodes.some((node) => node.type === 'math' || node.type === 'inlineMath');
  const highlight = languages.length > 0 ? await print?.highlighter([...new Set(languages)]) : undefined;
  const draw = hasFormulas ? await print?.formulas() : undefined;
  return {
    code: ({ value, lang }) => (lang ? (highlight?.(value, lang) ?? '') : ''),
    formula(node) {
      const drawn = draw?.(node.value, node.type === 'math');
      return drawn?.kind === 'drawn' ? drawn.svg : undefined;
    },
  };
}

function allNodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(allNodes)] : [node];
}
