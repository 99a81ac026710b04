import type { Run, RunStyle, Shape, SlideScene, TextShape } from './scene/scene.js';

/**
 * What the first slide counts as. Marp leaves slides out of its count (`paginate: skip`), most often the first. Where the
 * numbers of a deck follow its slides at one distance, programs count on; where they do not there is nothing to tell.
 */
export function firstNumber(scenes: readonly SlideScene[]): number | undefined {
  const starts = scenes.flatMap(({ shapes }, index) =>
    shapes.flatMap((shape) => {
      const text = shownNumber(shape);
      return text === undefined ? [] : [Number(text) - index];
    }),
  );
  const [first = 1] = starts;
  return first >= 0 && starts.every((start) => start === first) ? first : undefined;
}

/** The number of a slide as it is drawn. */
function shownNumber(shape: Shape): string | undefined {
  if (shape.kind !== 'text' || shape.role !== 'number') return undefined;
  const text = shape.paragraphs[0]?.runs[0];
  return text?.kind === 'text' && /^\d+$/.test(text.text) ? text.text : undefined;
}

/**
 * The number as a field: whoever reorders slides need not touch it. Where programs would not count as the deck does
 * (`first` is absent), it stays a text.
 */
export function numberShape(shape: TextShape, index: number, first: number | undefined): TextShape {
  if (first === undefined && shownNumber(shape) !== undefined) return shape;
  const number = index + (first ?? 1);
  const { box, placed, paragraphs } = shape;
  const [paragraph] = paragraphs;
  const style = paragraph?.runs[0]?.style;
  if (placed !== undefined && paragraph !== undefined && style !== undefined)
    return { ...shape, paragraphs: [{ ...paragraph, runs: [numberRun(number, style)] }] };
  if (paragraph === undefined || style === undefined || box === undefined) return shape;
  // More digits than now must fit, on the side where there is room.
  const more = 40;
  const x = paragraph.rightToLeft ? box.x : box.x - more;
  return {
    ...shape,
    box: { ...box, x, width: box.width + more },
    paragraphs: [{ ...paragraph, align: 'end', runs: [numberRun(number, style)] }],
  };
}

function numberRun(number: number, style: RunStyle): Run {
  return { kind: 'number', text: String(number), style };
}
