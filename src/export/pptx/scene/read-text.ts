import { around, type Box } from '../../../model/box.js';
import { isWholeCode, wholeWords } from '../../../model/title-words.js';
import { contentBox, type DrawnElement, type DrawnNode, type DrawnStyle, px } from '../drawn/drawn-tree.js';
import { parseColor } from './colors.js';
import { pictureShapes } from './picture-shape.js';
import type { PieceReader, Place } from './pieces.js';
import { paragraphRuns, sizeOf } from './runs.js';
import type { Marker, Paragraph, Run } from './scene.js';
import { baselineDrop, roundedLine } from './text-fonts.js';

/** Reads inline nodes of a block as one paragraph; pictures among them are drawn where they are. */
export function readText(
  nodes: readonly DrawnNode[],
  block: DrawnElement,
  place: Place,
  reader: PieceReader,
): void {
  const { runs, widest } = paragraphRuns(nodes, { fonts: reader.fonts, style: block.style });
  const drawn = around(nodes.flatMap(textBoxes));
  if (runs.length > 0 && drawn !== undefined) {
    const marker = takeMarker(block, place);
    const size = sizeOf(runs);
    const css = linePixels(block.style);
    const line = roundedLine(css, runs);
    const drop = baselineDrop(block.style, css, size, reader.fonts) + line - css;
    const lines = lineBoxes(drawn, { css, line, drop });
    reader.pieces.push({
      kind: 'text',
      role: place.role,
      paragraph: {
        runs: place.role === 'title' && lines.height > 1.5 * line ? runs.map(withWholeWords) : runs,
        level: Math.max(0, place.depth - 1),
        ...alignment(block.style),
        ...(marker === undefined ? {} : { marker }),
        lineHeight: line,
      },
      lines,
      room: roomOf(block, lines, widest),
      ...(widest === undefined ? {} : { widest }),
      hang: marker === undefined ? 0 : hangOf(marker, place, block.style),
      ...(place.card === undefined ? {} : { card: place.card }),
      ...(place.list === undefined ? {} : { list: place.list }),
    });
  }
  for (const picture of nodes.flatMap(picturesIn))
    for (const shape of pictureShapes(picture, undefined, reader.sizes))
      reader.pieces.push({ kind: 'shape', shape });
}

/** A title of several lines in which none ends in "RISC-", "2 +" or inside code: Office knows no other way to keep it whole. */
function withWholeWords(run: Run): Run {
  if (run.kind !== 'text') return run;
  if (run.style.font === 'code')
    return isWholeCode(run.text.trim()) ? { ...run, text: unbroken(run.text) } : run;
  const parts = wholeWords(run.text);
  return { ...run, text: parts.map((part, index) => (index % 2 === 0 ? part : unbroken(part))).join('') };
}

/** A blank at either end parts it from what stands beside it. */
function unbroken(text: string): string {
  return text.replaceAll('-', noBreakHyphen).replace(/(?<=\S)\s(?=\S)/gu, noBreakSpace);
}

const noBreakHyphen = '\u2011';
const noBreakSpace = '\u00A0';

function textBoxes(node: DrawnNode): readonly Box[] {
  if (node.kind === 'element')
    return node.picture === undefined ? node.children.flatMap(textBoxes) : [node.box];
  return node.text.trim() === '' || node.box.width === 0 ? [] : [node.box];
}

function picturesIn(node: DrawnNode): readonly DrawnElement[] {
  if (node.kind === 'text') return [];
  return node.picture === undefined ? node.children.flatMap(picturesIn) : [node];
}

/** Height of a line in px. */
export function linePixels(style: DrawnStyle): number {
  return px(style, 'line-height') || px(style, 'font-size') * 1.2;
}

/** The boxes of letters are as high as the font; lines are as high as the style says, around the same middle. */
function lineBoxes(
  drawn: Box,
  { css, line, drop }: { readonly css: number; readonly line: number; readonly drop: number },
): Box {
  const count = Math.max(1, Math.round(drawn.height / css));
  return { ...drawn, y: drawn.y + (drawn.height - count * css) / 2 - drop, height: count * line };
}

/** The room of a paragraph is as wide as its block, or less where its lines would break later there. */
function roomOf(block: DrawnElement, lines: Box, widest = Number.POSITIVE_INFINITY): Box {
  const content = contentBox(block);
  // A block of several columns, or one that is drawn in pieces, is wider than its text may be.
  const isNear = lines.x >= content.x - 2 && lines.x + lines.width <= content.x + content.width + 2;
  if (!isNear) return lines;
  const room = { ...content, y: lines.y, height: lines.height };
  if (content.width < widest) return room;
  const width = Math.max(lines.width, (lines.width + widest) / 2);
  const { align, rightToLeft } = alignment(block.style);
  const before = { start: 0, center: 0.5, end: 1 }[align];
  return { ...room, width, x: content.x + (content.width - width) * (rightToLeft ? 1 - before : before) };
}

const aligns: Readonly<Record<string, Paragraph['align']>> = {
  center: 'center',
  '-webkit-center': 'center',
  end: 'end',
};

/** How a block's text is aligned. */
export function alignment(style: DrawnStyle): Pick<Paragraph, 'align' | 'rightToLeft'> {
  const rightToLeft = style.direction === 'rtl';
  const align = style['text-align'];
  const isEnd = align === (rightToLeft ? 'left' : 'right');
  return { rightToLeft, align: isEnd ? 'end' : (aligns[align] ?? 'start') };
}

const bullets: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };

const numberSchemes: Readonly<Record<string, string>> = {
  decimal: 'arabicPeriod',
  'decimal-leading-zero': 'arabicPeriod',
  'lower-alpha': 'alphaLcPeriod',
  'lower-latin': 'alphaLcPeriod',
  'upper-alpha': 'alphaUcPeriod',
  'upper-latin': 'alphaUcPeriod',
  'lower-roman': 'romanLcPeriod',
  'upper-roman': 'romanUcPeriod',
};

/** The mark of a list item goes to its first paragraph. */
function takeMarker(block: DrawnElement, { item }: Place): Marker | undefined {
  if (item === undefined || item.taken) return undefined;
  item.taken = true;
  const { element, ordinal } = item;
  if (element.style.display !== 'list-item') return undefined;
  const type = element.style['list-style-type'] || block.style['list-style-type'];
  const color = parseColor(element.markerColor ?? '');
  const colored = color === undefined ? {} : { color };
  const scheme = numberSchemes[type];
  if (scheme !== undefined) return { kind: 'number', scheme, start: ordinal, ...colored };
  const character = bullets[type];
  return character === undefined ? undefined : { kind: 'bullet', character, ...colored };
}

/** Marks stand close to their text, as browsers draw them. */
function hangOf(marker: Marker, { item }: Place, style: DrawnStyle): number {
  const em = px(style, 'font-size');
  const digits = marker.kind === 'number' ? String(marker.start).length : 0;
  const wanted = marker.kind === 'bullet' ? em * 0.78 : em * (0.62 + 0.56 * digits);
  return Math.min(wanted, Math.max(item?.hang ?? wanted, em * 0.6));
}
