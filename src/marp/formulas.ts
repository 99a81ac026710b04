import type { Code, InlineCode } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import type { Handle } from 'mdast-util-to-markdown';
import type { InlinePlace } from './lower-inline.js';

/** A formula in a line as Marp can read it; what cannot stand between two dollar signs is code. */
export function lowerInlineFormula(value: string, place: InlinePlace): (InlineMath | InlineCode)[] {
  const line = cleaned(value).replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  const tex = place === 'cell' ? withoutPipes(line) : line;
  const isWritable = !/\$/.test(withoutEscapes(tex)) && !/(?<!\\)(?:\\\\)*\\$/.test(tex);
  return isWritable ? [{ type: 'inlineMath', value: tex }] : [{ type: 'inlineCode', value: line }];
}

/** A formula on lines of its own; one that holds the end of such a block is code. */
export function lowerFormulaBlock(value: string): (MathBlock | Code)[] {
  const lines = cleaned(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const tex = lines.join('\n');
  const isWritable = !lines.some((line) => line.endsWith('$$'));
  return isWritable ? [{ type: 'math', value: tex }] : [{ type: 'code', lang: 'tex', value: tex }];
}

/** Prints `$…$`; nothing in a formula is escaped. */
export const printInlineFormula: Handle = Object.assign(((node: InlineMath) => `$${node.value}$`) as Handle, {
  peek: () => '$',
});

/** Prints a block between lines of `$$`. */
export const printFormulaBlock: Handle = (node: MathBlock, _parent, state) => {
  const exit = state.enter('mathFlow');
  const printed = `$$\n${node.value}\n$$`;
  exit();
  return printed;
};

/** A cell ends at a pipe: TeX has words for it. */
function withoutPipes(tex: string): string {
  return tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ').trim();
}

function withoutEscapes(tex: string): string {
  return tex.replace(/\\[\s\S]/g, '');
}

function cleaned(value: string): string {
  return value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}
