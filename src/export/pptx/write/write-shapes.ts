import type { Box } from '../../../browser/browser.js';
import { type XmlElement, xml } from '../../xml.js';
import { emu, type PlaceholderKind, transform } from '../drawing.js';
import type { Geometry, Insets, PaintShape, TableCell, TableShape, TextShape } from '../scene/scene.js';
import { decorative, geometryNode, type ShapeIdentity } from './shape-form.js';
import { fillNode, type Palette, strokeNode } from './write-color.js';
import { type TextContext, writeParagraphs } from './write-text.js';

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** A text: in a placeholder of its layout, or in a box of its own. */
export function textNode(
  shape: TextShape,
  identity: ShapeIdentity,
  kind: PlaceholderKind | undefined,
  context: TextContext,
): XmlElement {
  const box = shape.box ?? shape.placed;
  const isPlaceholder = kind !== undefined;
  const placeholder = kind && xml('p:ph', { type: kind.type, sz: kind.size, idx: kind.idx });
  const lock = isPlaceholder ? xml('a:spLocks', { noGrp: 1 }) : undefined;
  const paint = hasPaint(shape)
    ? [fillNode(shape.fill, context.palette), strokeNode(shape.stroke, context.palette)]
    : isPlaceholder
      ? []
      : [xml('a:noFill')];
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { ...identity }),
      xml('p:cNvSpPr', { txBox: isPlaceholder || hasPaint(shape) ? undefined : 1 }, lock),
      xml('p:nvPr', {}, placeholder),
    ),
    xml(
      'p:spPr',
      {},
      box === undefined ? undefined : [transform(box), geometryNode(shape.geometry, box)],
      paint,
    ),
    xml('p:txBody', {}, bodyProperties(shape), xml('a:lstStyle'), writeParagraphs(shape.paragraphs, context)),
  );
}

function hasPaint({ fill, stroke }: TextShape): boolean {
  return fill !== undefined || stroke !== undefined;
}

/** Titles and contents shrink when somebody writes more; what is measured stays as it is. */
function bodyProperties({ role, insets, anchor, box, geometry, shrink }: TextShape): XmlElement {
  const shrinks = role === 'title' || role === 'body' || role === 'subtitle';
  const measured =
    box === undefined
      ? {}
      : { ...insetAttributes(insets, cornerInset(geometry, box)), anchor: anchors[anchor] };
  if (!shrinks) return xml('a:bodyPr', { wrap: 'square', ...measured }, xml('a:noAutofit'));
  const fontScale = shrink === undefined ? undefined : Math.round(shrink * 100_000);
  return xml('a:bodyPr', { wrap: 'square', ...measured }, xml('a:normAutofit', { fontScale }));
}

/** How far round corners push the text in, in px: as far as it stays inside the form. */
function cornerInset(geometry: Geometry, box: Box): { readonly across: number; readonly down: number } {
  const share = 1 - Math.SQRT1_2;
  if (geometry.kind === 'ellipse') return { across: (box.width / 2) * share, down: (box.height / 2) * share };
  const inset = geometry.kind === 'rounded' ? geometry.radius * share : 0;
  return { across: inset, down: inset };
}

function insetAttributes(
  { left, top, right, bottom }: Insets,
  { across, down }: ReturnType<typeof cornerInset>,
) {
  return {
    lIns: emu(Math.max(0, left - across)),
    tIns: emu(Math.max(0, top - down)),
    rIns: emu(Math.max(0, right - across)),
    bIns: emu(Math.max(0, bottom - down)),
  };
}

/** A shape without words. */
export function paintNode(shape: PaintShape, identity: ShapeIdentity, palette: Palette): XmlElement {
  return xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, xml('p:cNvPr', { ...identity }, decorative()), xml('p:cNvSpPr'), xml('p:nvPr')),
    xml(
      'p:spPr',
      {},
      transform(shape.box),
      geometryNode(shape.geometry, shape.box),
      fillNode(shape.fill, palette),
      strokeNode(shape.stroke, palette),
    ),
  );
}

/** A table. One that is read from the right is written for PowerPoint, and once more as others draw it. */
export function tableNode(shape: TableShape, identity: ShapeIdentity, context: TextContext): XmlElement {
  if (!shape.rightToLeft) return tableFrame(shape, identity, context);
  return alternatives(
    tableFrame(shape, identity, context),
    tableFrame(turnedAround(shape), identity, context),
  );
}

/** LibreOffice does not know tables that are read from the right: its first column is the last. */
function turnedAround(shape: TableShape): TableShape {
  return {
    ...shape,
    rightToLeft: false,
    columns: [...shape.columns].reverse(),
    rows: shape.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })),
  };
}

/** PowerPoint since 2016 reads the first; programs that know less, and LibreOffice, the other. */
function alternatives(first: XmlElement, other: XmlElement): XmlElement {
  return xml(
    'mc:AlternateContent',
    { 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006' },
    xml(
      'mc:Choice',
      { 'xmlns:p159': 'http://schemas.microsoft.com/office/powerpoint/2015/09/main', Requires: 'p159' },
      first,
    ),
    xml('mc:Fallback', {}, other),
  );
}

function tableFrame(shape: TableShape, identity: ShapeIdentity, context: TextContext): XmlElement {
  const { x, y, width, height } = shape.box;
  const frame = xml(
    'p:xfrm',
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: emu(width), cy: emu(height) }),
  );
  const table = xml(
    'a:tbl',
    {},
    xml('a:tblPr', { rtl: shape.rightToLeft ? 1 : undefined, firstRow: shape.hasHead ? 1 : undefined }),
    xml(
      'a:tblGrid',
      {},
      shape.columns.map((column) => xml('a:gridCol', { w: emu(column) })),
    ),
    shape.rows.map((row) =>
      xml(
        'a:tr',
        { h: emu(row.height) },
        row.cells.map((cell) => cellNode(cell, context)),
      ),
    ),
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/table';
  return xml(
    'p:graphicFrame',
    {},
    xml(
      'p:nvGraphicFramePr',
      {},
      xml('p:cNvPr', { ...identity, descr: shape.description || identity.name }),
      xml('p:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noGrp: 1 })),
      xml('p:nvPr'),
    ),
    frame,
    xml('a:graphic', {}, xml('a:graphicData', { uri }, table)),
  );
}

const cellLines = { left: 'a:lnL', right: 'a:lnR', top: 'a:lnT', bottom: 'a:lnB' } as const;

function cellNode(
  { paragraphs, insets, anchor, borders, fill }: TableCell,
  context: TextContext,
): XmlElement {
  const lines = (['left', 'right', 'top', 'bottom'] as const).map((side) =>
    strokeNode(borders[side], context.palette, cellLines[side]),
  );
  const properties = {
    marL: emu(insets.left),
    marR: emu(insets.right),
    marT: emu(insets.top),
    marB: emu(insets.bottom),
    anchor: anchors[anchor],
  };
  return xml(
    'a:tc',
    {},
    xml('a:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), writeParagraphs(paragraphs, context)),
    xml('a:tcPr', properties, lines, fillNode(fill, context.palette)),
  );
}

/** The background of a slide. */
export function backgroundNode(fill: Parameters<typeof fillNode>[0], palette: Palette): XmlElement {
  return xml('p:bg', {}, xml('p:bgPr', {}, fillNode(fill, palette), xml('a:effectLst')));
}
