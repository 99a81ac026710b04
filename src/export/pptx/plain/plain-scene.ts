import type { Slide } from '../../../model/deck.js';
import type { Paragraph, Shape, SlideScene, TextShape } from '../scene/scene.js';
import { plainRuns } from './plain-runs.js';
import { type PlainContext, type Segment, segmentsOf, textShape } from './plain-segments.js';
import { plainParagraphs } from './plain-text.js';

/** A slide from its model alone: text stands where the layout has it, all else below one another in what is left. */
export function plainScene(slide: Slide, context: PlainContext): SlideScene {
  const head = [...headShape('kicker', slide.kicker, context), ...headShape('title', slide.title, context)];
  const segments = joined(slide.children.flatMap(segmentsOf(context)));
  return { shapes: [...head, ...bodyOf(slide, segments, context)] };
}

/** Text alone stands in placeholders, a picture beside it in the second one, all else below one another. */
function bodyOf(slide: Slide, segments: readonly Segment[], context: PlainContext): readonly Shape[] {
  const standing = segments.filter(({ height }) => height > 0);
  const corner = segments
    .filter(({ height }) => height === 0)
    .flatMap((segment) => (segment.kind === 'shape' ? [segment.draw(context.area)] : []));
  const shapes = standing.filter((segment) => segment.kind === 'shape');
  const [only] = shapes;
  const [, second] = context.places;
  if (only === undefined) return [...columns(slide, standing, context), ...corner];
  if (
    shapes.length === 1 &&
    shapes.length < standing.length &&
    second !== undefined &&
    sides.has(slide.layout)
  ) {
    const texts = standing.flatMap((segment) => (segment.kind === 'text' ? segment.paragraphs : []));
    return [textShape('body', 'Content', texts), only.draw(second), ...corner];
  }
  return [...stacked(standing, context), ...corner];
}

/** Layouts whose picture stands beside their words. */
const sides: ReadonlySet<string> = new Set(['image-side', 'speaker']);

function headShape(
  role: 'kicker' | 'title',
  content: Slide['title'],
  { rightToLeft }: PlainContext,
): readonly TextShape[] {
  const runs = plainRuns(content ?? []);
  if (runs.length === 0) return [];
  const name = role === 'title' ? 'Title' : 'Kicker';
  return [textShape(role, name, [{ runs, level: 0, align: 'start', rightToLeft }])];
}

/** Text without pictures: one content, or as many as the layout has places for. */
function columns(slide: Slide, segments: readonly Segment[], context: PlainContext): readonly Shape[] {
  const paragraphs = segments.flatMap((segment) => (segment.kind === 'text' ? segment.paragraphs : []));
  if (paragraphs.length === 0) return [];
  const places = context.places.length;
  const parts = partsOf(slide, paragraphs, context);
  // Two sides with their headings, in a layout that has no places for these.
  const fitting =
    parts.length === 4 && places < 4 ? [parts.slice(0, 2).flat(), parts.slice(2).flat()] : parts;
  if (fitting.length > 1 && fitting.length <= places)
    return fitting.map((part) => textShape('body', 'Content', part));
  const shape = textShape('body', 'Content', paragraphs);
  return [places === 0 ? { ...shape, box: context.area } : shape];
}

function partsOf(
  slide: Slide,
  paragraphs: readonly Paragraph[],
  context: PlainContext,
): readonly (readonly Paragraph[])[] {
  if (slide.layout === 'comparison')
    return slide.children.map((block) => plainParagraphs(block, context)).filter((part) => part.length > 0);
  if (slide.layout !== 'two-column' || paragraphs.length < 2) return [paragraphs];
  const half = Math.ceil(paragraphs.length / 2);
  return [paragraphs.slice(0, half), paragraphs.slice(half)];
}

/** Room between things, in px. */
const gap = 20;

function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.kind === 'text' && last?.kind === 'text')
      result.splice(-1, 1, {
        kind: 'text',
        paragraphs: [...last.paragraphs, ...segment.paragraphs],
        height: last.height + segment.height,
      });
    else result.push(segment);
  }
  return result;
}

/** Below one another; when there is too much, everything is a little smaller. */
function stacked(segments: readonly Segment[], { area, scale: size }: PlainContext): readonly Shape[] {
  const between = gap * size;
  const wanted = segments.reduce((sum, { height }) => sum + height, 0);
  const room = area.height - between * (segments.length - 1);
  const scale = Math.min(1, room / Math.max(1, wanted));
  let y = area.y;
  return segments.map((segment): Shape => {
    const place = { ...area, y, height: segment.height * scale };
    y += place.height + between;
    return segment.kind === 'shape'
      ? segment.draw(place)
      : { ...textShape('body', 'Content', segment.paragraphs), box: place };
  });
}
