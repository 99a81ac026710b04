import type { FontFace, Theme } from '../model/theme.js';

/**
 * The `@font-face` rules that a deck needs: a family is left out when no letter of the deck is drawn with it. Families are
 * tried in the order of the theme; without a manifest all are kept, for nothing is known of them.
 */
export function fontCssFor(slides: readonly string[], theme: Theme): string {
  const used = usedFamilies(slides, theme);
  return theme.fontFaces
    .filter(({ family }) => used === undefined || used.has(family))
    .map(({ css }) => css)
    .join('\n');
}

/** The same for an SVG that is a picture: of each family only the weights and slopes that its text has. */
export function fontCssOfDrawing(svg: string, theme: Theme): string {
  const wanted = [
    ...(hasBold(svg) ? [boldFace] : []),
    ...(/(?:font-style="|font(?:-style)?:[^;"{}]{0,40}?)\s*\b(?:italic|oblique)/.test(svg)
      ? [italicFace]
      : []),
  ];
  const isMonospaced = svg.includes('JetBrains Mono');
  return fontCssFor([isMonospaced ? `${svg}<code>` : svg], theme)
    .split('\n')
    .filter((css) => [boldFace, italicFace].every((face) => wanted.includes(face) || !face.test(css)))
    .join('\n');
}

/** Whether a drawing asks for bold letters. */
export function hasBold(svg: string): boolean {
  return /(?:font-weight="|font(?:-weight)?:[^;"{}]{0,40}?)\s*\b(?:[5-9]\d\d|bold)/.test(svg);
}

const boldFace = /font-weight:\s*(?:[5-9]\d\d|bold)/;
const italicFace = /font-style:\s*italic/;

function usedFamilies(slides: readonly string[], theme: Theme): ReadonlySet<string> | undefined {
  const fonts = theme.manifest?.fonts ?? [];
  if (fonts.length === 0) return undefined;
  const html = slides.join('\n');
  const families = [...new Set(fonts.map(({ family }) => family))];
  const known = new Set(families);
  const unknown = theme.fontFaces.map(({ family }) => family).filter((family) => !known.has(family));
  const headings = new Set(fonts.flatMap(({ family, role }) => (role === 'heading' ? [family] : [])));
  const text = families.filter((family) => !isMono(family) && !headings.has(family));
  return new Set([
    ...unknown,
    ...(/<h\d\b/.test(html) ? headings : []),
    ...covering(lettersOf(html), text, fonts),
    ...(/<(?:code|pre|kbd)\b/.test(html) ? families.filter(isMono) : []),
  ]);
}

/** For each letter the first family that has it. */
function covering(
  letters: Iterable<number>,
  families: readonly string[],
  fonts: readonly FontFace[],
): Set<string> {
  const sets = families.map((family) => ({
    family,
    points: pointsOf(fonts.filter((font) => font.family === family)),
  }));
  const used = new Set<string>();
  for (const letter of letters) {
    const found = sets.find(({ points }) => points.has(letter));
    if (found) used.add(found.family);
  }
  return used;
}

function pointsOf(fonts: readonly FontFace[]): ReadonlySet<number> {
  const runs = fonts.flatMap(({ advances }) => advances);
  return new Set(runs.flatMap(([first, ...widths]) => widths.map((_, index) => first + index)));
}

function lettersOf(html: string): ReadonlySet<number> {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot|#39);/g, ' ');
  // What themes draw themselves: numbers of pages and lists, marks of list items and quotes.
  const drawn = '0123456789.&<>"\'';
  return new Set([...`${text}${drawn}`].map((letter) => letter.codePointAt(0) ?? 0));
}

function isMono(family: string): boolean {
  return /\bmono\b|\bcode\b/i.test(family);
}
