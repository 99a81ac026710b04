import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { measureFont } from '../../src/brand/measure-font.js';
import type { FontFace } from '../../src/model/theme.js';

/** A face that the themes embed: where it comes from and which characters of it are kept. */
interface Source {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly keep: readonly Range[];
}
type Range = readonly [first: number, last: number];

const latin: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
];
const symbols: readonly Range[] = [
  [0xb0, 0xb1],
  [0xbd, 0xbe],
  [0x394, 0x394],
  [0x3a9, 0x3a9],
  [0x3bb, 0x3bc],
  [0x3c0, 0x3c0],
  [0x2032, 0x2033],
  [0x2116, 0x2116],
  [0x2190, 0x2199],
  [0x21d0, 0x21d5],
  [0x2200, 0x22ff],
  [0x2318, 0x2318],
  [0x21e7, 0x21e7],
  [0x25a0, 0x25cf],
  [0x2605, 0x2606],
  [0x2713, 0x2717],
];
const boxes: readonly Range[] = [[0x2500, 0x259f]];

const city = '@clr/city/Webfonts/WOFF2/ClarityCity';
const mono = 'jetbrains-mono/fonts/webfonts/JetBrainsMonoNL';
const inter = 'inter-ui/web/Inter';

/** `Inter Symbols` holds what Clarity City lacks: arrows, comparison signs, check marks. */
const sources: readonly Source[] = [
  { family: 'Clarity City', weight: 400, style: 'normal', file: `${city}-Regular.woff2`, keep: latin },
  { family: 'Clarity City', weight: 400, style: 'italic', file: `${city}-RegularItalic.woff2`, keep: latin },
  { family: 'Clarity City', weight: 600, style: 'normal', file: `${city}-SemiBold.woff2`, keep: latin },
  { family: 'Inter Symbols', weight: 400, style: 'normal', file: `${inter}-Regular.woff2`, keep: symbols },
  { family: 'Inter Symbols', weight: 600, style: 'normal', file: `${inter}-SemiBold.woff2`, keep: symbols },
  {
    family: 'JetBrains Mono',
    weight: 400,
    style: 'normal',
    file: `${mono}-Regular.woff2`,
    keep: [...latin, ...symbols, ...boxes],
  },
  {
    family: 'JetBrains Mono',
    weight: 700,
    style: 'normal',
    file: `${mono}-Bold.woff2`,
    keep: [...latin, ...symbols, ...boxes],
  },
];

/** A face ready for a theme: its rule for the CSS and its widths for the manifest. */
export interface BuiltFace {
  readonly css: string;
  readonly face: FontFace;
}

/** Subsets every face; the same packages give the same bytes. */
export async function buildFonts(): Promise<readonly BuiltFace[]> {
  return Promise.all(sources.map(buildFace));
}

async function buildFace(source: Source): Promise<BuiltFace> {
  const original = await readFile(createRequire(import.meta.url).resolve(source.file));
  const kept = characters(source.keep);
  const bytes = await subsetFont(original, kept, { targetFormat: 'woff2' });
  const { family, weight, style } = source;
  const css = `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")}`;
  const font = fontkit.create(bytes);
  if (!('characterSet' in font)) throw new Error('a font collection where one face was expected');
  return { css, face: { family, weight, style, ...measureFont(font) } };
}

function characters(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}
