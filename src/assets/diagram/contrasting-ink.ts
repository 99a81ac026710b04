import { palettes } from '../palette.js';

const surfaces = new Set(Object.values(palettes).flatMap(({ background, surface }) => [background, surface]));

/** The dark or the light text colour for words on an author's own fill; undefined on a surface of ours. */
export function contrastingInk(fill: string): string | undefined {
  if (surfaces.has(fill) || !/^#[0-9a-f]{6}$/i.test(fill)) return undefined;
  // 0.179 is where black and white have the same contrast
  return luminance(fill) > 0.179 ? palettes.light.text : palettes.dark.heading;
}

/** Relative luminance by WCAG. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
