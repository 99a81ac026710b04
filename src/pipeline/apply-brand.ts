import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { brandTheme } from '../brand/brand-theme.js';
import { type Brand, type BrandFontFiles, brandFonts, type FontFile } from '../model/brand.js';
import type { Theme } from '../model/theme.js';

/** Reads a font file: its bytes, or why it cannot be read, as the rest of a sentence. */
export type ReadFont = (path: string) => Promise<Uint8Array | string>;

/** Letters that slides have beside those of the post: basic Latin and the signs that the themes and labels draw. */
const everyLetter: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
];

/** The theme in the look of a brand; what was changed, or could not be read, is told on the file. */
export const applyBrand = async (
  theme: Theme,
  brand: Brand | undefined,
  { file, readFont }: { readonly file: VFile; readonly readFont: ReadFont | undefined },
): Promise<Theme> => {
  if (!brand) return theme;
  const tell = (reason: string): void => {
    // A deck is drawn more than once; its author is told once.
    if (!file.messages.some((message) => message.ruleId === 'brand' && message.reason === reason))
      file.message(reason, { source: 'postdeck', ruleId: 'brand' });
  };
  const files = readFont ? await fontFiles(brand, readFont, tell) : {};
  const faces =
    Object.keys(files).length === 0
      ? undefined
      : await (await import('../brand/brand-faces.js')).brandFaces(files, lettersOf(String(file.value)));
  const changed = brandTheme(theme, brand, faces);
  changed.messages.forEach(tell);
  return changed.theme;
};

const fontFiles = async (
  brand: Brand,
  readFont: ReadFont,
  tell: (reason: string) => void,
): Promise<BrandFontFiles> => {
  const files: { -readonly [Use in keyof BrandFontFiles]: FontFile[] } = {};
  for (const use of brandFonts) {
    for (const path of brand[use] ?? []) {
      const bytes = await readFont(path);
      if (typeof bytes === 'string') {
        tell(`the font ${basename(path)} ${bytes}`);
        continue;
      }
      files[use] ??= [];
      files[use].push({ name: basename(path), bytes });
    }
  }
  return files;
};

const lettersOf = (text: string): string => {
  const always = everyLetter.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return [...new Set([...always, ...text])].sort().join('');
};
