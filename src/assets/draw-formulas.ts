import type { Code, InlineCode, Nodes, Root } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { loadFormulas } from '../math/draw-formula.js';
import type { AssetMessage } from '../model/assets.js';
import type { DrawFormula } from '../model/formula.js';
import { type Macros, readMacros, withMacros } from './macros.js';
import { replaceNodes } from './replace-nodes.js';

type FormulaNode = InlineMath | MathBlock;

/** A post's tree whose formulas know their size; those that cannot be drawn are code there, with a message. */
export interface DrawnFormulas {
  readonly tree: Root;
  readonly messages: readonly AssetMessage[];
}

/** Draws the formulas of a post to measure them. A post without any comes back as it is, and nothing is loaded. */
export async function drawFormulas(tree: Root): Promise<DrawnFormulas> {
  const formulas: FormulaNode[] = [];
  visit(tree, (node) => {
    if (isFormula(node)) formulas.push(node);
  });
  if (formulas.length === 0) return { tree, messages: [] };
  const macros = readMacros(formulas.map(({ value }) => value));
  const context = { draw: await loadFormulas(), macros, messages: [] as AssetMessage[] };
  const drawn = new Map(formulas.map((node) => [node, drawNode(node, context)]));
  return { tree: replaceNodes(tree, drawn), messages: context.messages };
}

/** In em of a slide's formula; one that is wider is drawn with letters of less than 18 px. */
const widest = 60;

interface Context {
  readonly draw: DrawFormula;
  readonly macros: Macros;
  readonly messages: AssetMessage[];
}

/** Nothing stands for a formula that only defines macros: those that use them bring them along. */
function drawNode(node: FormulaNode, { draw, macros, messages }: Context): Nodes[] {
  const value = withMacros(node.value, macros);
  if (value === '') return [];
  const drawn = draw(value, node.type === 'math');
  const tell = (rule: AssetMessage['rule'], reason: string): void => {
    messages.push({ rule, reason, ...(node.position ? { position: node.position } : {}) });
  };
  if (drawn.kind === 'not-drawn') {
    tell('formula-not-drawn', `the formula is shown as its source: ${drawn.reason}`);
    return [asCode(node)];
  }
  if (node.type === 'math' && drawn.size.width > widest)
    tell('formula-small', 'the formula is so wide that its letters are small: break it over lines');
  return [{ ...node, value, data: { size: drawn.size } }];
}

function asCode({ type, value, position }: FormulaNode): Code | InlineCode {
  const place = position ? { position } : {};
  return type === 'math'
    ? { type: 'code', lang: 'tex', value, ...place }
    : { type: 'inlineCode', value, ...place };
}

function isFormula(node: { readonly type: string }): node is FormulaNode {
  return node.type === 'math' || node.type === 'inlineMath';
}
