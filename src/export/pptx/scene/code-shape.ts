import { contentBox, type DrawnElement, px } from '../drawn/drawn-tree.js';
import { backgroundLayers } from './background-layers.js';
import { geometryOf, outline } from './borders.js';
import type { PieceReader } from './pieces.js';
import { linePixels } from './read-text.js';
import { runsOf } from './runs.js';
import type { Insets, Paragraph, Run, TextShape } from './scene.js';
import { baselineDrop } from './text-fonts.js';

/** A block of code as one box: a paragraph for each line, a run for each colour. */
export function codeShape(element: DrawnElement, reader: PieceReader): TextShape {
  const { box, style } = element;
  const runs = runsOf(element.children, { fonts: reader.fonts, style });
  const fill = backgroundLayers(style, box, reader.sizes).find((layer) => layer.kind === 'fill');
  const stroke = outline(style);
  const inner = innermost(element);
  const lineHeight = linePixels(inner.style);
  const drop = baselineDrop(inner.style, lineHeight, px(inner.style, 'font-size'), reader.fonts);
  const tabSize = Number.parseInt(inner.style['tab-size'], 10) || 8;
  const hang = hangOf(element);
  const paragraphs = linesOf(runs).map(
    (line): Paragraph => ({
      runs: withoutBlankEnd(withoutTabs(line, tabSize)),
      level: 0,
      align: 'start',
      rightToLeft: false,
      lineHeight,
      fixedLines: true,
      above: 0,
      indent: hang,
      hang,
    }),
  );
  return {
    kind: 'text',
    role: 'code',
    name: 'Code',
    box,
    paragraphs,
    insets: insetsOf(element, drop, contentBox(inner)),
    anchor: 'top',
    geometry: geometryOf(style, box),
    ...(fill?.kind === 'fill' ? { fill: fill.fill } : {}),
    ...(stroke === undefined ? {} : { stroke }),
  };
}

/** By how much the rows of a line that wraps are set in behind its first; lines that are elements are drawn out to the left instead. */
function hangOf(element: DrawnElement): number {
  const lines = elementsIn(elementsIn(element)[0])[0];
  const drawnOut = Math.min(0, ...elementsIn(lines).map(({ style }) => px(style, 'text-indent')));
  return drawnOut < 0 ? -drawnOut : px(element.style, 'text-indent');
}

function elementsIn(element: DrawnElement | undefined): readonly DrawnElement[] {
  return element?.children.filter((node) => node.kind === 'element') ?? [];
}

/** The block that holds the code: themes pad one or the other. */
function innermost(element: DrawnElement): DrawnElement {
  const inner = element.children.find((node) => node.kind === 'element' && node.tag === 'code');
  return inner?.kind === 'element' && inner.style.display !== 'inline' ? inner : element;
}

/** From the edge of an element to its content. */
export function insetsOf(element: DrawnElement, drop: number, content = contentBox(element)): Insets {
  const { box } = element;
  return {
    left: content.x - box.x,
    // Office writes lower in a line than the page does.
    top: Math.max(0, content.y - box.y - drop),
    right: px(element.style, 'padding-right'),
    bottom: px(element.style, 'padding-bottom'),
  };
}

/** Runs parted at line breaks; code ends with one, which is no line of its own. */
function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  while (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

/** Blanks for tabulators, up to the next stop: programs differ in where these are. */
function withoutTabs(line: readonly Run[], tabSize: number): readonly Run[] {
  let column = 0;
  return line.map((run) => {
    if (run.kind !== 'text') return run;
    const text = [...run.text]
      .map((letter) => {
        const shown = letter === '\t' ? ' '.repeat(tabSize - (column % tabSize)) : letter;
        column += shown.length;
        return shown;
      })
      .join('');
    return { ...run, text };
  });
}

/** A line without the blanks at its end, which Office would wrap to a line of their own. */
function withoutBlankEnd(line: readonly Run[]): readonly Run[] {
  const last = line.at(-1);
  if (last?.kind !== 'text') return line;
  const text = last.text.replace(/(?<!\s)\s+$/u, '');
  const before = line.slice(0, -1);
  return text === '' ? withoutBlankEnd(before) : [...before, { ...last, text }];
}
