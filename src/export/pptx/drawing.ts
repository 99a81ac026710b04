import type { Box } from '../../browser/browser.js';
import { type XmlAttributes, type XmlElement, xml } from '../xml.js';

/** The namespaces that the root of a part of PresentationML declares. */
export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** 1 px = 9525 EMU, exactly. */
export const emuPerPixel = 9525;

/** px as EMU, the unit of places and sizes. */
export function emu(px: number): number {
  return Math.round(px * emuPerPixel);
}

/** px as hundredths of a point, the unit of type. */
export function hundredths(px: number): number {
  return Math.round(px * 75);
}

/** Place and size of a shape. */
export function transform({ x, y, width, height }: Box): XmlElement {
  return xml(
    'a:xfrm',
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

export function rectangle(): XmlElement {
  return xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'));
}

/** A fill of a colour of the theme, e.g. `tx1`. */
export function schemeFill(color: string): XmlElement {
  return xml('a:solidFill', {}, xml('a:schemeClr', { val: color }));
}

/** Filled, because a shape without a fill can be clicked on its edge only, and not seen. */
export function invisibleFill(): XmlElement {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: 'FFFFFF' }, xml('a:alpha', { val: 0 })));
}

/** A tree of shapes: the group that holds all of a slide, a layout or a master. */
export function shapeTree(...shapes: readonly (XmlElement | undefined)[]): XmlElement {
  const frame = xml(
    'a:xfrm',
    {},
    xml('a:off', { x: 0, y: 0 }),
    xml('a:ext', { cx: 0, cy: 0 }),
    xml('a:chOff', { x: 0, y: 0 }),
    xml('a:chExt', { cx: 0, cy: 0 }),
  );
  return xml(
    'p:spTree',
    {},
    xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml('p:grpSpPr', {}, frame),
    shapes,
  );
}

/** Shapes keep their colours: the master's map is the only one. */
export function masterColors(): XmlElement {
  return xml('p:clrMapOvr', {}, xml('a:masterClrMapping'));
}

/** A paragraph of plain text. */
export function paragraph(text: string, language: string, properties?: XmlAttributes): XmlElement {
  const run =
    text === '' ? undefined : xml('a:r', {}, xml('a:rPr', { lang: language }), xml('a:t', {}, text));
  const end = text === '' ? xml('a:endParaRPr', { lang: language }) : undefined;
  return xml('a:p', {}, properties === undefined ? undefined : xml('a:pPr', properties), run, end);
}

/** What a placeholder is: `type` is absent for the content of a slide. */
export interface PlaceholderKind {
  readonly type?: string;
  readonly idx?: number;
  readonly size?: 'quarter' | 'half';
}

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly kind: PlaceholderKind;
  /** Absent: where the layout or the master has it. */
  readonly box?: Box;
  readonly bodyProperties?: XmlElement;
  readonly listStyle?: readonly XmlElement[];
  readonly paragraphs: readonly XmlElement[];
}

/** A shape that takes its place and style from the same placeholder of its layout. */
export function placeholder(shape: Placeholder): XmlElement {
  const { type, idx, size } = shape.kind;
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id: shape.id, name: shape.name }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type, sz: size, idx })),
    ),
    xml('p:spPr', {}, shape.box === undefined ? undefined : [transform(shape.box), rectangle()]),
    xml(
      'p:txBody',
      {},
      shape.bodyProperties ?? xml('a:bodyPr'),
      xml('a:lstStyle', {}, shape.listStyle),
      shape.paragraphs,
    ),
  );
}

export interface Picture {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** Id of the relation to the picture's part. */
  readonly relation: string;
  readonly box: Box;
}

export function picture({ id, name, description, relation, box }: Picture): XmlElement {
  return xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { id, name, descr: description }),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml('p:blipFill', {}, xml('a:blip', { 'r:embed': relation }), xml('a:stretch', {}, xml('a:fillRect'))),
    xml('p:spPr', {}, transform(box), rectangle()),
  );
}

export interface ClickArea {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly relation: string;
  /** Whether it leads to a slide of this file. */
  readonly jump: boolean;
  readonly box: Box;
}

/** An area that is not seen and leads somewhere. */
export function clickArea({ id, name, description, relation, jump, box }: ClickArea): XmlElement {
  const action = jump ? 'ppaction://hlinksldjump' : undefined;
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name, descr: description }, xml('a:hlinkClick', { 'r:id': relation, action })),
      xml('p:cNvSpPr'),
      xml('p:nvPr'),
    ),
    xml('p:spPr', {}, transform(box), rectangle(), invisibleFill(), xml('a:ln', {}, xml('a:noFill'))),
  );
}
