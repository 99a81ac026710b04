import type { Slide } from '../../../model/deck.js';
import { placeholderIndex } from '../layout-table.js';
import { plainScene } from '../plain/plain-scene.js';
import type { Paragraph, Shape, TableShape, TextShape } from '../scene/scene.js';
import { chooseLayout, contentPlaces, linePlace, titleOf } from './choose-layout.js';
import { fitText } from './fit-text.js';
import type { PptxTemplate, TemplateLayout, TemplatePlace } from './template.js';

interface SlideContext {
  readonly template: PptxTemplate;
  readonly layout: TemplateLayout;
  readonly pictures: readonly string[];
  readonly rightToLeft: boolean;
}

/** The shapes of a slide in a layout of a template: texts that have a place there look as the template has it. */
export function templateShapes(
  slide: Slide,
  { template, layout, pictures, rightToLeft }: SlideContext,
): readonly Shape[] {
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
