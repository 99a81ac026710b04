import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

// A dev tool: writes how wide the letters of Arial are, read from Arimo, which was drawn to have the same widths.
//   npx tsx test/tools/arial-advances.ts && npm run format

/** Letters of Latin, Greek, Cyrillic and Hebrew, and the signs that stand between them. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x5d0, 0x5ea],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
] as const;

/** Where Arimo is narrower or wider than Arial. */
const exceptions = new Map([
  ['regular', new Map([[0x40d, 1479]])],
  [
    'bold',
    new Map([
      [0xb5, 1180],
      [0x40d, 1479],
    ]),
  ],
]);

const faces = { regular: '400Regular', bold: '700Bold' } as const;

/** Widths in 2048ths of an em as runs: first code point, widths. */
async function advances(style: keyof typeof faces): Promise<readonly (readonly number[])[]> {
  const face = faces[style];
  const path = `@expo-google-fonts/arimo/${face}/Arimo_${face}.ttf`;
  const font = fontkit.create(await readFile(fileURLToPath(import.meta.resolve(path))));
  if (!('glyphForCodePoint' in font)) throw new Error(`${path} holds several fonts.`);
  const runs: number[][] = [];
  for (const [first, last] of ranges) {
    let run: number[] | undefined;
    for (let code = first; code <= last; code += 1) {
      if (!font.hasGlyphForCodePoint(code)) {
        run = undefined;
        continue;
      }
      if (run === undefined) {
        run = [code];
        runs.push(run);
      }
      run.push(exceptions.get(style)?.get(code) ?? font.glyphForCodePoint(code).advanceWidth);
    }
  }
  return runs;
}

const source = `// Written by test/tools/arial-advances.ts.

/** Widths of Arial’s letters in 2048ths of an em, as runs: the first code point, then the width of each. */
export const arialAdvances = {
  regular: ${JSON.stringify(await advances('regular'))},
  bold: ${JSON.stringify(await advances('bold'))},
} as const;
`;
await writeFile(new URL('../../src/export/pptx/fonts/arial-advances.ts', import.meta.url), source);
