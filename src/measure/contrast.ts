/** A colour as red, green, blue, 0–255, and its opacity. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed colour of CSS; none where it is written in a space that browsers seldom compute to. */
export const parseColor = (css: string): Rgba | undefined => {
  const [, name = '', list = ''] = /^(rgba?|color)\((.*)\)$/.exec(css) ?? [];
  const numbers = list
    .replace('srgb', '')
    .split(/[\s,/]+/u)
    .filter((part) => part !== '')
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN)) return;
  const unit = name === 'color' ? 255 : 1;
  return [red * unit, green * unit, blue * unit, alpha];
};

const channel = (byte: number): number => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgba): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

const over = ([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba => [
  red * alpha + ground[0] * (1 - alpha),
  green * alpha + ground[1] * (1 - alpha),
  blue * alpha + ground[2] * (1 - alpha),
  1,
];

/** The contrast of text on a ground as WCAG 2 computes it, 1 to 21. */
export const contrastOf = (text: Rgba, ground: Rgba): number => {
  const one = luminance(over(text, ground));
  const other = luminance(ground);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
