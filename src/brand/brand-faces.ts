import type { Font } from 'fontkit';
import { type BrandFont, type BrandFontFiles, brandFamilies, type FontFile } from '../model/brand.js';
import type { FontFace } from '../model/theme.js';
import { measureFont } from './measure-font.js';

/** A face of a brand's font: its rule with the font inside, and its widths. */
export interface BrandFace {
  readonly css: string;
  readonly face: FontFace;
}

/** The fonts of a brand, ready for a theme. */
export interface BrandFaces {
  readonly faces: readonly BrandFace[];
  /** What the fonts call themselves: an office file names them. */
  readonly names: Partial<Record<BrandFont, string>>;
  /** Sentences without their full stop. */
  readonly messages: readonly string[];
}

/** The weights that themes use of each, the first for a font that has one weight only. */
const weightsOf = {
  headingFont: [600],
  bodyFont: [400, 600],
  codeFont: [400, 700],
} as const satisfies Record<BrandFont, readonly number[]>;

/**
 * Reads the font files of a brand and keeps of each what `letters` need; a variable font becomes one face a weight.
 * A file that is no font, or may not be embedded, is told and left out.
 */
export async function brandFaces(files: BrandFontFiles, letters: string): Promise<BrandFaces> {
  const faces: BrandFace[] = [];
  const messages: string[] = [];
  const names: Partial<Record<BrandFont, string>> = {};
  // Object.entries forgets the key type; only the three uses are keys.
  for (const [use, fonts] of Object.entries(files) as [BrandFont, readonly FontFile[]][]) {
    for (const file of fonts) {
      const read = await readFont(file);
      if (typeof read === 'string') {
        messages.push(read);
        continue;
      }
      const made = await facesOf(read, { use, file, letters, isAlone: fonts.length === 1 }).catch(
        () => undefined,
      );
      if (made === undefined) {
        messages.push(unreadable(file.name));
        continue;
      }
      names[use] ??= read.familyName;
      faces.push(...made);
      if (isLonely(read, use, fonts.length))
        messages.push(`${file.name} has one weight: what is bold is not; add its bold file with a +`);
    }
  }
  return { faces, names, messages };
}

async function readFont({ name, bytes }: FontFile): Promise<Font | string> {
  const { create } = await import('fontkit');
  try {
    const font = create(Buffer.from(bytes));
    if (!('characterSet' in font)) return `${name} is a collection of fonts: give one font as a file`;
    // Reading is lazy: a broken file shows only now.
    if (font.characterSet.length === 0 || font.unitsPerEm <= 0) return `${name} has no letters`;
    return restricted(font) ? `${name} does not allow to be embedded (its licence bits say so)` : font;
  } catch {
    return unreadable(name);
  }
}

const unreadable = (name: string): string =>
  `${name} is no font that can be read: give a woff2, woff, ttf or otf file`;

function isLonely(font: Font, use: BrandFont, count: number): boolean {
  return use !== 'headingFont' && count === 1 && font.variationAxes?.wght === undefined;
}

/** `OS/2.fsType` as fontkit reads it; its types leave it out. */
interface Licence {
  readonly 'OS/2'?: {
    readonly usWeightClass?: number;
    readonly fsType?: { readonly noEmbedding?: boolean };
    readonly fsSelection?: { readonly italic?: boolean };
  };
}

function restricted(font: Font): boolean {
  return (font as unknown as Licence)['OS/2']?.fsType?.noEmbedding === true;
}

interface FaceContext {
  readonly use: BrandFont;
  readonly file: FontFile;
  readonly letters: string;
  /** Whether it is the one file of its family: then it is every weight of it. */
  readonly isAlone: boolean;
}

async function facesOf(font: Font, context: FaceContext): Promise<readonly BrandFace[]> {
  const table = (font as unknown as Licence)['OS/2'];
  const style = table?.fsSelection?.italic === true || font.italicAngle !== 0 ? 'italic' : 'normal';
  const wanted = weightsOf[context.use];
  const own = table?.usWeightClass ?? 400;
  const axes = font.variationAxes ?? {};
  if (axes.wght)
    return Promise.all(
      wanted.map((weight) => faceOf({ weight, style, axes: instanceOf(axes, weight) }, context)),
    );
  const [first, second = first] = wanted;
  const face = await faceOf({ weight: own < 500 ? first : second, style }, context);
  if (wanted.length === 1 || !context.isAlone) return [face];
  // Every weight is drawn with the one that there is, and is as wide: a browser makes no letter bold by itself.
  const all = { ...face, css: face.css.replace(/font-weight:\d+/, 'font-weight:1 999') };
  const other = wanted.find((weight) => weight !== face.face.weight) ?? first;
  return [all, { css: '', face: { ...face.face, weight: other } }];
}

type Axes = Font['variationAxes'];

/** Sizes of type on slides, for fonts that are drawn by size. */
const opticalSize = 28;

/** Every axis gets one value: what still varies would vary its widths. */
function instanceOf(axes: Axes, weight: number): Record<string, number> {
  const wanted: Readonly<Record<string, number>> = { wght: weight, opsz: opticalSize };
  return Object.fromEntries(
    Object.entries(axes).flatMap(([tag, axis]) =>
      axis ? [[tag, Math.min(axis.max, Math.max(axis.min, wanted[tag] ?? axis.default))]] : [],
    ),
  );
}

async function faceOf(
  { weight, style, axes }: Pick<FontFace, 'weight' | 'style'> & { readonly axes?: Record<string, number> },
  { use, file, letters }: FaceContext,
): Promise<BrandFace> {
  const [{ create }, { default: subsetFont }] = await Promise.all([import('fontkit'), import('subset-font')]);
  const bytes = await subsetFont(Buffer.from(file.bytes), letters, {
    targetFormat: 'woff2',
    ...(axes ? { variationAxes: axes } : {}),
  });
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('a part of one font is one font');
  const family = brandFamilies[use];
  const isHeading = use === 'headingFont';
  const css = `@font-face{font-family:"${family}";font-weight:${isHeading ? '1 999' : weight};font-style:${style};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")}`;
  const role = isHeading ? ({ role: 'heading' } as const) : {};
  return { css, face: { family, weight, style, ...role, ...measureFont(font) } };
}
