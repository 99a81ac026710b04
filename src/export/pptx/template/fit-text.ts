import { arialWidth } from '../fonts/arial-width.js';
import type { Paragraph, TextShape } from '../scene/scene.js';
import type { TemplatePlace } from './template.js';

/** Shares of the size that are tried, the largest first. */
const shares = [1, 0.92, 0.85, 0.775, 0.7, 0.625, 0.55, 0.475, 0.4, 0.325, 0.25] as const;

/** Height of a line and space above a paragraph, in sizes of type: what most templates have. */
const line = { height: 1.2, above: 0.35 } as const;

/** Room that is kept free, for nobody knows the template's fonts. */
const caution = 1.06;

/** A text with the share of its size at which it fits into a placeholder. */
export function fitText(shape: TextShape, place: TemplatePlace): TextShape {
  const { width, height } = shape.box ?? place.box;
  const room = { width: width - 2 * place.inset.across, height: height - 2 * place.inset.down };
  const share = shares.find((one) => heightOf(shape.paragraphs, place, room.width, one) <= room.height);
  const shrink = share ?? shares[shares.length - 1] ?? 1;
  return shrink === 1 ? shape : { ...shape, shrink };
}

function heightOf(
  paragraphs: readonly Paragraph[],
  { sizes }: TemplatePlace,
  width: number,
  share: number,
): number {
  return paragraphs.reduce((sum, { runs, level }, index) => {
    const size = (sizes[level] ?? sizes[0]) * share;
    const text = runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
    const lines = text.split('\n').reduce((all, part) => all + linesOf(part, size, width - level * size), 0);
    return sum + lines * size * line.height + (index === 0 ? 0 : size * line.above);
  }, 0);
}

/** Lines of a text whose words are kept whole. */
function linesOf(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const own = (arialWidth(word, false) ?? [...word].length) * size * caution;
    const blank = used === 0 ? 0 : 0.278 * size;
    if (used > 0 && used + blank + own > width) {
      lines += 1;
      used = own;
    } else used += blank + own;
    // A word that is longer than a line is broken.
    while (used > width && width > size) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
