import { type XmlElement, xml } from '../xml.js';
import { masterColors, namespaces, paragraph, placeholder, schemeFill, shapeTree } from './drawing.js';
import {
  type LayoutPlaceholder,
  type LayoutRow,
  masterBoxes,
  placeholderIndex,
  type Size,
} from './layout-table.js';
import { allLevels, type LevelStyle, levelStyle } from './text-style.js';
import { colorNode, type Palette } from './write/write-color.js';

/** The text that a placeholder shows until somebody writes in it. */
const prompts: Readonly<Record<string, string>> = { title: 'Title', ctrTitle: 'Title', subTitle: 'Subtitle' };

const bodyStyle = (level: number): LevelStyle => ({
  size: level === 1 ? 28 : 24,
  bullet: level % 2 === 1 ? '•' : '–',
  above: level === 1 ? 10 : 6,
});

/** Which colour of the theme stands for which use. */
export function colorMap(): XmlElement {
  const accents = [1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`]);
  return xml('p:clrMap', {
    ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
    ...Object.fromEntries(accents),
    ...{ hlink: 'hlink', folHlink: 'folHlink' },
  });
}

/** The master; `layoutRelations` are its relations to its layouts, in order. */
export function masterPart(size: Size, language: string, layoutRelations: readonly string[]): XmlElement {
  const common = xml(
    'p:cSld',
    {},
    xml('p:bg', {}, xml('p:bgPr', {}, schemeFill('bg1'), xml('a:effectLst'))),
    shapeTree(...masterPlaceholders(size, language), ...footers(size, language)),
  );
  // Ids of masters and layouts are one sequence, which starts at 2^31.
  const layoutIds = layoutRelations.map((relation, index) =>
    xml('p:sldLayoutId', { id: 2 ** 31 + 1 + index, 'r:id': relation }),
  );
  const styles = xml(
    'p:txStyles',
    {},
    xml('p:titleStyle', {}, levelStyle(1, { size: 40, bold: true, font: 'major', color: 'tx2' })),
    xml('p:bodyStyle', {}, allLevels(bodyStyle)),
    xml(
      'p:otherStyle',
      {},
      allLevels(() => ({ size: 24 })),
    ),
  );
  const heads = xml('p:hf', { hdr: 0, dt: 0 });
  return xml(
    'p:sldMaster',
    namespaces,
    common,
    colorMap(),
    xml('p:sldLayoutIdLst', {}, layoutIds),
    heads,
    styles,
  );
}

/** How slides on a layout look, as far as it differs from the master. */
export interface LayoutLook {
  readonly background?: XmlElement;
  /** Colours of texts as six digits, by the keys of placeholders. */
  readonly inks: ReadonlyMap<string, string>;
  readonly palette: Palette;
}

interface Page {
  readonly size: Size;
  readonly language: string;
}

/** A layout of the master. */
export function layoutPart(row: LayoutRow, page: Page, look: LayoutLook): XmlElement {
  const shapes = row.placeholders.map((shape, index) => layoutPlaceholder(shape, index + 2, page, look));
  const common = xml(
    'p:cSld',
    { name: row.name },
    look.background,
    shapeTree(...shapes, ...footers(page.size, page.language)),
  );
  return xml('p:sldLayout', { ...namespaces, type: row.type, preserve: 1 }, common, masterColors());
}

function layoutPlaceholder(shape: LayoutPlaceholder, id: number, page: Page, look: LayoutLook): XmlElement {
  const { name, kind, style, anchor } = shape;
  const ink = look.inks.get(
    /title$/i.test(kind.type ?? '') && kind.idx === undefined ? 'title' : String(kind.idx),
  );
  return placeholder({
    id,
    name,
    kind,
    box: shape.box(page.size),
    bodyProperties: xml('a:bodyPr', { anchor }, xml('a:normAutofit')),
    listStyle: listStyle(style, ink, look.palette),
    paragraphs: [paragraph(prompts[kind.type ?? ''] ?? 'Text', page.language)],
  });
}

/** The first level as the row says, in the colour in which slides on the layout are set. */
function listStyle(
  style: LevelStyle | undefined,
  ink: string | undefined,
  palette: Palette,
): readonly XmlElement[] {
  const fill =
    ink === undefined ? undefined : xml('a:solidFill', {}, colorNode({ rgb: ink, alpha: 1 }, palette));
  if (style !== undefined) return [levelStyle(1, style, fill)];
  return fill === undefined ? [] : [xml('a:lvl1pPr', {}, xml('a:defRPr', {}, fill))];
}

function masterPlaceholders(size: Size, language: string): readonly XmlElement[] {
  const frame = (anchor: string) =>
    xml('a:bodyPr', { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, xml('a:normAutofit'));
  return [
    placeholder({
      id: 2,
      name: 'Title',
      kind: { type: 'title' },
      box: masterBoxes.title(size),
      bodyProperties: frame('ctr'),
      paragraphs: [paragraph('Title', language)],
    }),
    placeholder({
      id: 3,
      name: 'Text',
      kind: { type: 'body', idx: 1 },
      box: masterBoxes.body(size),
      bodyProperties: frame('t'),
      paragraphs: [paragraph('Text', language)],
    }),
  ];
}

/** Footer and slide number; their ids are behind those of every layout's own placeholders. */
function footers(size: Size, language: string): readonly XmlElement[] {
  const bodyProperties = xml('a:bodyPr', { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' });
  const style = (algn: string) => [
    xml('a:lvl1pPr', { algn }, xml('a:defRPr', { sz: 1200 }, schemeFill('accent3'))),
  ];
  return [
    placeholder({
      id: 20,
      name: 'Footer',
      kind: { type: 'ftr', size: 'quarter', idx: placeholderIndex.footer },
      box: masterBoxes.footer(size),
      bodyProperties,
      listStyle: style('l'),
      paragraphs: [paragraph('', language)],
    }),
    placeholder({
      id: 21,
      name: 'Slide Number',
      kind: { type: 'sldNum', size: 'quarter', idx: placeholderIndex.number },
      box: masterBoxes.number(size),
      bodyProperties,
      listStyle: style('r'),
      paragraphs: [slideNumber(language)],
    }),
  ];
}

/** The number of the slide as a field: whoever reorders slides need not touch it. */
export function slideNumber(language: string, shown = '‹#›'): XmlElement {
  const field = xml(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    xml('a:rPr', { lang: language }),
    xml('a:t', {}, shown),
  );
  return xml('a:p', {}, field);
}
