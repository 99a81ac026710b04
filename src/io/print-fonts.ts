import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A face as the list of fonts has it. */
interface StoredFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly range: string;
}

/** The `@font-face` rules of the fonts in a folder that `themes/fonts/build-print.ts` made. */
export async function readPrintFonts(folder: string): Promise<string> {
  // Our generator writes the file.
  const faces = JSON.parse(await readFile(join(folder, 'faces.json'), 'utf8')) as readonly StoredFace[];
  const rules = faces.map(async ({ family, weight, style, file, range }) => {
    const data = await readFile(join(folder, file), 'base64');
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
  });
  return (await Promise.all(rules)).join('\n');
}
