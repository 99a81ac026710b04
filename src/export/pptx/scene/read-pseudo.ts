import type { Box } from '../../../browser/browser.js';
import { contentBox, type DrawnElement, type DrawnStyle, px } from '../drawn/drawn-tree.js';
import { backgroundLayers } from './background-layers.js';
import { geometryOf } from './borders.js';
import { pictureShapes } from './picture-shape.js';
import type { PieceReader, Place } from './pieces.js';
import { alignment, linePixels } from './read-text.js';
import { quotedText, runStyle } from './runs.js';
import type { Fill, TextRole, TextShape } from './scene.js';
import { baselineDrop, roundedLine } from './text-fonts.js';

/** Reads what CSS draws before or after an element: numbers, marks, bars. */
export function readPseudo(
  element: DrawnElement,
  side: 'before' | 'after',
  place: Place,
  reader: PieceReader,
): void {
  const style = element[side];
  if (style === undefined || style.display === 'none' || style.visibility === 'hidden') return;
  const text = contentText(element, style, place);
  const box = pseudoBox(element, side, style, place, text);
  if (box === undefined) return;
  const layers = backgroundLayers(style, box, reader.sizes);
  const ground = layers.find((layer) => layer.kind === 'fill' && layer.box.width === box.width);
  if (text !== undefined && ground?.kind === 'fill') {
    reader.pieces.push({
      kind: 'shape',
      shape: filledText(text, box, ground.fill, { element, style, reader }),
    });
    return;
  }
  for (const layer of layers) {
    if (layer.kind === 'fill') {
      const geometry =
        layer.box.width === box.width ? geometryOf(style, box) : ({ kind: 'rectangle' } as const);
      reader.pieces.push({
        kind: 'shape',
        shape: { kind: 'paint', box: layer.box, fill: layer.fill, geometry },
      });
    } else
      for (const shape of pictureShapes(element, layer, reader.sizes))
        reader.pieces.push({ kind: 'shape', shape });
  }
  if (text !== undefined) pushText(text, box, { element, style, reader });
}

interface PseudoText {
  readonly element: DrawnElement;
  readonly style: DrawnStyle;
  readonly reader: PieceReader;
}

function pushText(text: string, box: Box, { element, style, reader }: PseudoText): void {
  const role: TextRole =
    /^attr\(data-marpit-pagination\)$/.test(style.content) ||
    text === element.attributes['data-marpit-pagination']
      ? 'number'
      : 'plain';
  const line = linePixels(style);
  const run = { kind: 'text', text, style: runStyle({ fonts: reader.fonts, style }, { text }) } as const;
  const rounded = roundedLine(line, [run]);
  const drop = baselineDrop(style, line, run.style.size, reader.fonts) + rounded - line;
  const lines = { ...box, y: box.y + (box.height - line) / 2 - drop, height: rounded };
  const paragraph = { runs: [run], level: 0, ...alignment(style), lineHeight: rounded };
  reader.pieces.push({ kind: 'text', role, paragraph, lines, room: lines, hang: 0 });
}

/** A number on a disc: one shape, so that both are moved together. */
function filledText(text: string, box: Box, fill: Fill, { style, reader }: PseudoText): TextShape {
  const run = { kind: 'text', text, style: runStyle({ fonts: reader.fonts, style }, { text }) } as const;
  return {
    kind: 'text',
    role: 'plain',
    name: 'Number',
    box,
    fill,
    geometry: geometryOf(style, box),
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    anchor: 'middle',
    paragraphs: [{ runs: [run], level: 0, ...alignment(style), above: 0, indent: 0 }],
  };
}

/** The words that a style's `content` stands for. */
function contentText(element: DrawnElement, style: DrawnStyle, { item }: Place): string | undefined {
  const quoted = quotedText(style.content);
  if (quoted !== undefined) return quoted;
  const attribute = /^attr\(([\w-]+)\)$/.exec(style.content)?.[1];
  if (attribute !== undefined) return element.attributes[attribute];
  const [, kind] = /^counter\(list-item(?:,\s*([\w-]+))?\)$/.exec(style.content) ?? [];
  if (!style.content.startsWith('counter(list-item') || item === undefined) return undefined;
  const number = String(item.ordinal);
  return kind === 'decimal-leading-zero' ? number.padStart(2, '0') : number;
}

/** Where a pseudo-element is: browsers do not tell, but for its size and, if it is positioned, its offsets. */
function pseudoBox(
  element: DrawnElement,
  side: 'before' | 'after',
  style: DrawnStyle,
  place: Place,
  text: string | undefined,
): Box | undefined {
  const outer = (axis: 'width' | 'height', sides: readonly ['left' | 'top', 'right' | 'bottom']) =>
    px(style, axis) +
    sides.reduce((sum, edge) => sum + px(style, `padding-${edge}`) + px(style, `border-${edge}-width`), 0);
  const width = outer('width', ['left', 'right']);
  const height = outer('height', ['top', 'bottom']);
  if (width === 0 || height === 0) return undefined;
  if (style.position === 'absolute' || style.position === 'fixed') {
    const cell = gridCell(element, style, { width, height }, place.containing);
    return { x: cell.x + px(style, 'left'), y: cell.y + px(style, 'top'), width, height };
  }
  if (/^inline/.test(style.display) && text !== undefined) return undefined;
  return { x: contentBox(element).x, y: edgeOfChildren(element, side, style, height), width, height };
}

/** A pseudo-element that is positioned in cells of a grid is measured from these; they end where the grid ends. */
function gridCell(
  element: DrawnElement,
  style: DrawnStyle,
  size: { readonly width: number; readonly height: number },
  containing: Box,
): Box {
  const isInset = px(style, 'left') === 0 && px(style, 'top') === 0;
  if (!/grid$/.test(element.style.display) || !isInset || size.height >= containing.height) return containing;
  const content = contentBox(element);
  return { ...content, y: content.y + content.height - size.height };
}

function edgeOfChildren(
  element: DrawnElement,
  side: 'before' | 'after',
  style: DrawnStyle,
  height: number,
): number {
  const flow = element.children.filter((node) =>
    node.kind === 'text' ? node.text.trim() !== '' : !/absolute|fixed/.test(node.style.position),
  );
  const content = contentBox(element);
  if (side === 'before') {
    const [first] = flow;
    if (first === undefined) return content.y;
    const margin = first.kind === 'element' ? px(first.style, 'margin-top') : 0;
    return first.box.y - Math.max(0, margin) - px(style, 'margin-bottom') - height;
  }
  const last = flow.at(-1);
  return last === undefined ? content.y : last.box.y + last.box.height + px(style, 'margin-top');
}
