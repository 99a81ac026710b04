import type { PhrasingContent } from 'mdast';
import { codePieces } from '../model/code-pieces.js';
import type { FormulaSize } from '../model/formula.js';
import { isWholeCode } from '../model/title-words.js';
import type { TextStyle } from './text-metrics.js';

/** A stretch of text that is set in one way. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  /** Its size as a factor of the text around it. */
  readonly scale: number;
  /** What it takes before and after its text, in em of the text around it. */
  readonly pad: number;
  /** Code of a title that no line ends in. */
  readonly isWhole?: true;
}

/** Inline code and keys, as the themes set them. */
const codeScale = 0.88;
const codePad = 0.3 * codeScale;

/** Stands where code may be broken; it has no width. */
export const breakMark = '\u200b';

type Setting = Omit<Run, 'text'>;

/** What an inline node changes in how its text is set. */
const settings: Readonly<Record<string, Partial<Setting>>> = {
  strong: { style: 'bold' },
  inlineCode: { style: 'mono', scale: codeScale, pad: codePad },
  kbd: { style: 'mono', scale: codeScale, pad: codePad },
  mark: { pad: 0.18 },
  sub: { scale: 0.7 },
  sup: { scale: 0.7 },
};

/** Inline content as runs; a hard break is a run that holds a line feed. */
export const runsOf = (nodes: readonly PhrasingContent[], style: TextStyle): Run[] =>
  nodes.flatMap((node) => runsOfNode(node, { style, scale: 1, pad: 0 }));

const runsOfNode = (node: PhrasingContent, around: Setting): Run[] => {
  const set = { ...around, ...settings[node.type === 'marked' ? node.tag : node.type] };
  if (node.type === 'break') return [{ ...around, text: '\n' }];
  if (node.type === 'html') return [];
  if (node.type === 'inlineMath') return [{ ...around, text: placeholder(node.data?.size, node.value) }];
  if (node.type === 'inlineCode' && around.style === 'heading' && isWholeCode(node.value))
    return [{ ...set, text: node.value, isWhole: true }];
  if (node.type === 'inlineCode') return [{ ...set, text: codePieces(node.value).join(breakMark) }];
  if ('value' in node) return [{ ...set, text: node.value }];
  if ('children' in node) return node.children.flatMap((child) => runsOfNode(child as PhrasingContent, set));
  // A picture within a line.
  return [{ ...around, text: ' ' }];
};

/** In em, about what `unknownWidth` of a letter that no font has. */
const placeholderWidth = 0.68;

/** What a formula is measured as: letters that no font has, as wide together, with no break between them. */
const placeholder = (size: FormulaSize | undefined, value: string): string =>
  '\uE000'.repeat(Math.ceil((size?.width ?? value.length) / placeholderWidth));

/** A line of a listing as a run; a tabulator is as wide as two spaces. */
export const codeRun = (line: string): Run => ({
  text: line.replaceAll('\t', '  '),
  style: 'mono',
  scale: 1,
  pad: 0,
});
