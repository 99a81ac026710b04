import type { BrowserPage } from '../../../browser/browser.js';
import type { ExportInput } from '../../../model/artifact.js';
import type { Slide } from '../../../model/deck.js';
import type { ExportMessage } from '../../exporters.js';
import { drawBitmaps } from '../drawn-slides.js';
import { type LayoutName, layoutNameOf, placeholderIndex } from '../layout-table.js';
import { nativeSlides, type Places } from '../native-slides.js';
import { plainStyle } from '../plain/plain-runs.js';
import { plainScene } from '../plain/plain-scene.js';
import { picturesIn, plainPicture } from '../plain-slides.js';
import type { Paragraph, Shape, SlideScene, TableShape, TextShape } from '../scene/scene.js';
import { createPalette } from '../write/write-color.js';
import type { SlideWriter } from '../write-pptx.js';
import { chooseLayout, contentPlaces, titleOf } from './choose-layout.js';
import { fitText } from './fit-text.js';
import type { PptxTemplate, TemplateLayout, TemplatePlace } from './template.js';

/** What slides in a template are written with. */
export interface TemplateContext {
  /** Makes bitmaps of drawings; without one, programs that know no drawings show a grey field. */
  readonly page?: BrowserPage;
  readonly report?: (message: ExportMessage) => void;
}

/** Below this share of its size text is too small for a room. */
const smallest = 0.6;

/** Slides in an organiser's template: words in its placeholders, all else inside of its area for contents. */
export async function templateSlides(
  { deck, rendered }: ExportInput,
  template: PptxTemplate,
  { page, report }: TemplateContext,
): Promise<SlideWriter> {
  const crowded: number[] = [];
  const scenes = rendered.slides.map((html, index): SlideScene => {
    const slide = deck.children[index];
    const layout = chooseLayout(layoutNameOf(slide?.layout), template.layouts);
    if (slide === undefined || layout === undefined) return { shapes: [] };
    const pictures = picturesIn(html);
    const shapes = [
      ...shapesOf(slide, { template, layout, pictures, rightToLeft: deck.meta.direction === 'rtl' }),
      ...feet(deck.meta, layout, index + 1),
    ];
    if (shapes.some((shape) => shape.kind === 'text' && (shape.shrink ?? 1) < smallest))
      crowded.push(index + 1);
    return { shapes };
  });
  if (crowded.length > 0)
    report?.({
      rule: 'pptx-crowded',
      reason: `the template has little room: text is less than ${smallest * 100} % of its size on slide ${crowded.join(', ')}`,
    });
  const findPicture = page === undefined ? plainPicture : await drawBitmaps(scenes, page);
  const places = (name: LayoutName) => placesOf(chooseLayout(name, template.layouts));
  return nativeSlides(scenes, deck, { findPicture, places, palette: paletteOf(template) });
}

/** Only colours for emphasis: which of the others are light and which dark differs from template to template. */
function paletteOf({ colors }: PptxTemplate) {
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
  return createPalette(
    accents.flatMap((slot) => {
      const rgb = colors.get(slot);
      return rgb === undefined ? [] : [{ slot, rgb }];
    }),
  );
}

/** The placeholders of a layout by what they are for. */
function placesOf(layout: TemplateLayout | undefined): Places {
  if (layout === undefined) return new Map();
  const title = titleOf(layout);
  const feetKinds = [
    [placeholderIndex.footer, 'ftr'],
    [placeholderIndex.number, 'sldNum'],
  ] as const;
  return new Map([
    ...(title === undefined ? [] : [['title', title.kind] as const]),
    ...lineIndexes.flatMap((index) => {
      const place = linePlace(layout, index);
      return place === undefined ? [] : [[String(index), place.kind] as const];
    }),
    ...contentPlaces(layout).map(({ kind }, index) => [String(index + 1), kind] as const),
    ...feetKinds.flatMap(([index, type]) => {
      const place = layout.places.find(({ kind }) => kind.type === type);
      return place === undefined ? [] : [[String(index), place.kind] as const];
    }),
  ]);
}

/** Placeholders for the lines above a title and below a picture, which files of our own have. */
const lineIndexes = [placeholderIndex.kicker, placeholderIndex.caption] as const;

function linePlace(
  { places }: TemplateLayout,
  index: (typeof lineIndexes)[number],
): TemplatePlace | undefined {
  return places.find(({ kind }) => kind.type === 'body' && kind.size === 'quarter' && kind.idx === index);
}

interface SlideContext {
  readonly template: PptxTemplate;
  readonly layout: TemplateLayout;
  readonly pictures: readonly string[];
  readonly rightToLeft: boolean;
}

function shapesOf(slide: Slide, { template, layout, pictures, rightToLeft }: SlideContext): readonly Shape[] {
  const { size } = template;
  const contents = contentPlaces(layout);
  const shapesIn = (area: TemplatePlace['box']) =>
    plainScene(slide, {
      size,
      scale: Math.min(size.width / 1280, size.height / 720),
      rightToLeft,
      pictures,
      places: placesBeside(
        contents.map(({ box }) => box),
        size,
      ),
      area,
    }).shapes;
  const area = areaOf(template, layout);
  const shapes =
    linePlace(layout, placeholderIndex.kicker) === undefined
      ? withKicker(shapesIn, contents, area)
      : shapesIn(area);
  const title = titleOf(layout);
  const free = [...contents];
  const color = colorOfContents(template, layout);
  return shapes.map((shape): Shape => {
    if (shape.kind === 'table') return { ...shape, rows: shape.rows.map((row) => coloredRow(row, color)) };
    if (shape.kind !== 'text' || shape.role === 'code') return shape;
    const place = shape.role === 'title' ? title : shape.role === 'body' ? free.shift() : undefined;
    const own = { ...shape, paragraphs: shape.paragraphs.map(asInherited) };
    if (place !== undefined) return fitText(own, place);
    return shape.role === 'kicker' || shape.role === 'caption'
      ? own
      : { ...own, paragraphs: own.paragraphs.map((paragraph) => colored(paragraph, color)) };
  });
}

/** The colour of the template's contents: text outside of placeholders would be black, also on a dark ground. */
function colorOfContents({ layouts }: PptxTemplate, layout: TemplateLayout): string | undefined {
  const ordinary = chooseLayout('Title and Content', layouts);
  return [layout, ordinary].flatMap((one) => (one === undefined ? [] : contentPlaces(one)))[0]?.color;
}

function colored(paragraph: Paragraph, rgb: string | undefined): Paragraph {
  if (rgb === undefined) return paragraph;
  const color = { rgb, alpha: 1 };
  return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, style: { color, ...run.style } })) };
}

function coloredRow(row: TableShape['rows'][number], rgb: string | undefined): TableShape['rows'][number] {
  const cells = row.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => colored(paragraph, rgb)),
  }));
  return { ...row, cells };
}

/** The template says how lines are aligned. */
function asInherited(paragraph: Paragraph): Paragraph {
  return paragraph.align === 'start' && !paragraph.rightToLeft ? { ...paragraph, inherits: true } : paragraph;
}

/** Beside a single narrow place is room for a picture. */
function placesBeside(places: readonly TemplatePlace['box'][], { width }: PptxTemplate['size']) {
  const [only] = places;
  if (places.length !== 1 || only === undefined || only.width > width * 0.6) return places;
  const edge = Math.min(only.x, width - only.x - only.width);
  const free = width - 2 * edge - only.width;
  const [gap, room] = [0.06 * width, { ...only, width: free - 0.06 * width }];
  if (room.width < width * 0.2) return places;
  return [only, { ...room, x: only.x < width / 4 ? only.x + only.width + gap : edge }];
}

/** Where contents may stand: the layout's largest place for them, that of another layout, or all below the title. */
function areaOf({ size, layouts }: PptxTemplate, layout: TemplateLayout): TemplatePlace['box'] {
  const large = (one: TemplateLayout) =>
    [...contentPlaces(one)].sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0]?.box;
  const ordinary = chooseLayout('Title and Content', layouts);
  const own = contentPlaces(layout).length === 1 ? large(layout) : undefined;
  const other = own ?? (ordinary === undefined ? undefined : large(ordinary));
  if (other !== undefined) return other;
  const edge = size.width * 0.06;
  const top = size.height * 0.25;
  return { x: edge, y: top, width: size.width - 2 * edge, height: size.height * 0.9 - top };
}

/** Templates have no place for the line above a title: it leads the contents, or stands above them. */
function withKicker(
  shapesIn: (area: TemplatePlace['box']) => readonly Shape[],
  contents: readonly TemplatePlace[],
  area: TemplatePlace['box'],
): readonly Shape[] {
  const isKicker = (shape: Shape): shape is TextShape => shape.kind === 'text' && shape.role === 'kicker';
  const shapes = shapesIn(area);
  const kicker = shapes.find(isKicker);
  if (kicker === undefined) return shapes;
  const others = shapes.filter((shape) => shape !== kicker);
  const lead = kicker.paragraphs.map(leading);
  const body = others.findIndex((shape) => shape.kind === 'text' && shape.role === 'body');
  const content = others[body];
  if (content?.kind === 'text')
    return others.with(body, { ...content, paragraphs: [...lead, ...content.paragraphs] });
  if (others.every((shape) => shape.kind === 'text') && contents.length > 0)
    return [...others, { ...kicker, role: 'body', name: 'Content', paragraphs: lead }];
  const height = 0.09 * area.height;
  const rest = { ...area, y: area.y + height, height: area.height - height };
  return [
    ...shapesIn(rest).filter((shape) => !isKicker(shape)),
    { ...kicker, role: 'plain', box: { ...area, height }, paragraphs: lead },
  ];
}

function leading(paragraph: Paragraph): Paragraph {
  const runs = paragraph.runs.map((run) => ({ ...run, style: { ...run.style, bold: true } }));
  return { ...paragraph, runs, indent: 0 };
}

/** Footer and number, in the boxes that the template has for them: some programs do not inherit these. */
function feet(
  { footer, paginate }: ExportInput['deck']['meta'],
  { places }: TemplateLayout,
  number: number,
): readonly TextShape[] {
  const boxOf = (type: string) => places.find(({ kind }) => kind.type === type)?.box;
  const [footerBox, numberBox] = [boxOf('ftr'), boxOf('sldNum')];
  const text = (footer ?? '').trim();
  return [
    ...(text === '' || footerBox === undefined ? [] : [foot('footer', text, footerBox)]),
    ...(paginate && numberBox !== undefined ? [foot('number', String(number), numberBox)] : []),
  ];
}

function foot(role: 'footer' | 'number', text: string, box: TemplatePlace['box']): TextShape {
  return {
    kind: 'text',
    role,
    name: role === 'footer' ? 'Footer' : 'Slide Number',
    placed: box,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    anchor: 'middle',
    geometry: { kind: 'rectangle' },
    paragraphs: [
      {
        runs: [{ kind: 'text', text, style: plainStyle }],
        level: 0,
        inherits: true,
        align: 'start',
        rightToLeft: false,
      },
    ],
  };
}
