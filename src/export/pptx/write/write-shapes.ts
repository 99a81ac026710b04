import type { Box } from '../../../browser/browser.js';
import { type XmlElement, xml } from '../../xml.js';
import { emu, type PlaceholderKind, transform } from '../drawing.js';
import type {
  Geometry,
  Insets,
  PaintShape,
  PictureShape,
  Shadow,
  TableCell,
  TableShape,
  TextShape,
} from '../scene/scene.js';
import { fillNode, type Palette, strokeNode } from './write-color.js';
import { type TextContext, writeParagraphs } from './write-text.js';

/** A shape's own number and what it is called. */
export interface ShapeIdentity {
  readonly id: number;
  readonly name: string;
}

/** The form of a shape. */
function geometryNode(geometry: Geometry, box: Box): XmlElement {
  if (geometry.kind === 'rectangle') return xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'));
  if (geometry.kind === 'ellipse') return xml('a:prstGeom', { prst: 'ellipse' }, xml('a:avLst'));
  const share = Math.min(
    50_000,
    Math.round((geometry.radius / Math.max(1, Math.min(box.width, box.height))) * 100_000),
  );
  const guide = xml('a:gd', { name: 'adj', fmla: `val ${share}` });
  return xml('a:prstGeom', { prst: 'roundRect' }, xml('a:avLst', {}, guide));
}

/** Tells screen readers that there is nothing to say. */
export function decorative(): XmlElement {
  const mark = xml('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  return xml('a:extLst', {}, xml('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, mark));
}

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

/** Relations of a picture: to its PNG, JPEG or GIF, and to the drawing that it was made from. */
export interface PictureRelations {
  readonly bitmap: string;
  readonly drawing?: string;
  readonly link?: { readonly relation: string; readonly jump: boolean };
}

export function pictureNode(
  shape: PictureShape,
  identity: ShapeIdentity,
  relations: PictureRelations,
): XmlElement {
  const described = shape.description !== '';
  const link =
    relations.link &&
    xml('a:hlinkClick', {
      'r:id': relations.link.relation,
      action: relations.link.jump ? 'ppaction://hlinksldjump' : undefined,
    });
  return xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { ...identity, descr: shape.description }, link, described ? undefined : decorative()),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml(
      'p:blipFill',
      {},
      blip(relations, shape.opacity),
      cropNode(shape.crop),
      xml('a:stretch', {}, xml('a:fillRect')),
    ),
    xml(
      'p:spPr',
      {},
      transform(shape.box),
      geometryNode(shape.geometry, shape.box),
      shape.shadow && shadowNode(shape.shadow),
    ),
  );
}

/** A shadow as its direction and distance, which is how Office thinks of one. */
function shadowNode({ color: { rgb, alpha }, across, down, blur }: Shadow): XmlElement {
  const degrees = ((Math.atan2(down, across) * 180) / Math.PI + 360) % 360;
  const color = xml('a:srgbClr', { val: rgb }, xml('a:alpha', { val: Math.round(alpha * 100_000) }));
  const shadow = xml(
    'a:outerShdw',
    {
      // CSS blurs on both sides of the edge, by half of what it says.
      blurRad: emu(blur),
      dist: emu(Math.hypot(across, down)),
      dir: Math.round(degrees * 60_000),
      algn: 'ctr',
      rotWithShape: 0,
    },
    color,
  );
  return xml('a:effectLst', {}, shadow);
}

function blip({ bitmap, drawing }: PictureRelations, opacity: number | undefined): XmlElement {
  const vector = xml('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': drawing,
  });
  const extension = xml(
    'a:extLst',
    {},
    xml('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, vector),
  );
  const faint =
    opacity === undefined ? undefined : xml('a:alphaModFix', { amt: Math.round(opacity * 100_000) });
  return xml('a:blip', { 'r:embed': bitmap }, faint, drawing === undefined ? undefined : extension);
}

function cropNode(crop: Insets | undefined): XmlElement | undefined {
  if (crop === undefined) return undefined;
  const share = (value: number) => (value > 0 ? Math.round(value * 100_000) : undefined);
  return xml('a:srcRect', {
    l: share(crop.left),
    t: share(crop.top),
    r: share(crop.right),
    b: share(crop.bottom),
  });
}

export function tableNode(shape: TableShape, identity: ShapeIdentity, context: TextContext): XmlElement {
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
