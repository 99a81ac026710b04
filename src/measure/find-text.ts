import type { Box } from '../browser/browser.js';
import { contrastOf, parseColor, type Rgba } from './contrast.js';
import type { Pixels } from './decode-png.js';
import type { DrawnSlide, DrawnText, TextRole } from './drawn-deck.js';

/** The least size of text in px of a slide that is 720 px high. */
export const floors: Readonly<Record<TextRole, number>> = {
  body: 24,
  table: 20,
  small: 18,
  code: 16,
  footer: 16,
};

/** What a run of text is: the first selector that holds it; all else is body text. */
export const roles: readonly (readonly [TextRole, string])[] = [
  ['footer', 'header, footer'],
  ['code', 'pre, code, kbd, samp, sub, sup'],
  ['table', 'table'],
  [
    'small',
    'section > p:first-child:has(+ :is(h1, h2)), header + p:has(+ :is(h1, h2)), section > p:has(> em:only-child), blockquote > p:last-child:not(:first-child), figcaption',
  ],
];

/** Text smaller than an audience can read, each size once. */
export const findSmall = ({ texts }: DrawnSlide): string[] => {
  const small = texts.filter(({ role, size }) => size < floors[role] - 0.25);
  const sizes = new Map(small.map((text) => [`${text.role} ${text.size}`, text]));
  return [...sizes.values()].map(
    ({ role, size, text }) =>
      `“${text.slice(0, 40)}” is set in ${Math.round(10 * size) / 10} px, under the ${floors[role]} px of ${nameOf[role]}`,
  );
};

const nameOf: Readonly<Record<TextRole, string>> = {
  body: 'body text',
  table: 'tables',
  small: 'captions',
  code: 'code',
  footer: 'the footer',
};

/** The least contrast of text on a projector. */
export const leastContrast = 4.5;

/** Whether what lies behind some text can be seen only in a picture of the slide. */
export const needsPixels = (slide: DrawnSlide): boolean => slide.texts.some((text) => isOver(text, slide));

/** Whether a picture or a gradient may lie behind a text: one in a block of its own may be drawn under any other. */
const isOver = (text: DrawnText, { boxes }: DrawnSlide): boolean =>
  text.ground === null ||
  boxes.some(({ isPicture, block, box }) => isPicture && text.block !== block && touches(text, box));

const touches = ({ lines }: DrawnText, box: Box): boolean =>
  lines.some(
    (line) =>
      line.x < box.x + box.width &&
      box.x < line.x + line.width &&
      line.y < box.y + box.height &&
      box.y < line.y + line.height,
  );

/** One pixel in a few says enough. */
const step = 3;

const groundsUnder = (text: DrawnText, slide: DrawnSlide, pixels: Pixels | undefined): Rgba[] => {
  if (!pixels || !isOver(text, slide)) {
    const ground = parseColor(text.ground ?? '');
    return ground ? [ground] : [];
  }
  const found: Rgba[] = [];
  for (const { x, y, width, height } of text.lines)
    for (let row = Math.max(0, Math.ceil(y)); row < Math.min(pixels.height, y + height); row += step)
      for (let column = Math.max(0, Math.ceil(x)); column < Math.min(pixels.width, x + width); column += step)
        found.push(pixels.at(column, row));
  return found;
};

/** The contrast that all but a twentieth of a text's ground keeps: a thin stroke behind a letter hides no word. */
const worstContrast = (color: Rgba, grounds: readonly Rgba[]): number => {
  const sorted = grounds.map((ground) => contrastOf(color, ground)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 20)] ?? 21;
};

const faded = ({ color, opacity }: DrawnText): Rgba | undefined => {
  const full = parseColor(color);
  return full && [full[0], full[1], full[2], full[3] * opacity];
};

/** Text that does not stand out from what lies behind it; `pixels` is the slide without its text. */
export const findFaint = (slide: DrawnSlide, pixels?: Pixels): string[] => {
  const faint = slide.texts.flatMap((text) => {
    const color = faded(text);
    const contrast = color ? worstContrast(color, groundsUnder(text, slide, pixels)) : 21;
    return contrast < leastContrast - 0.05 ? [{ text, contrast }] : [];
  });
  const kinds = new Map(faint.map((found) => [`${found.text.color} ${found.text.ground}`, found]));
  return [...kinds.values()].map(
    ({ text, contrast }) =>
      `“${text.text.slice(0, 40)}” has a contrast of ${contrast.toFixed(1)}, less than ${leastContrast}`,
  );
};
