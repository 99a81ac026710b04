import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { takeFontsApart, themeHash } from '../src/io/load-theme.js';
import { loadFormulas } from '../src/math/draw-formula.js';
import type { Theme } from '../src/model/theme.js';
import { marpEngine } from '../src/render/marp-engine.js';
import { composeDark, composeLight, composeManifest } from './src/compose.js';
import { buildFonts } from './src/fonts.js';

/** The slide sizes that decks have. */
const sizes = ['16:9', '4:3'];

/** A theme as Marp packs it, with what tells from which CSS. */
async function pack(name: string, css: readonly string[]): Promise<string> {
  const lean = css.map((text) => takeFontsApart(text).css);
  const theme: Theme = { name, css: lean, fontFaces: [] };
  const engine = await marpEngine(theme, []);
  const packed: [string, string][] = [];
  for (const size of sizes) {
    const context = { resolveImage: () => undefined, highlight: () => '', loadFormulas };
    const { slides, css: text } = await engine.render(`---\ntheme: ${name}\nsize: ${size}\n---\n`, context);
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(slides[0] ?? '') ?? [];
    packed.push([`${width}px ${height}px`, text]);
  }
  return `${JSON.stringify({ of: themeHash(lean), css: Object.fromEntries(packed) })}\n`;
}

/** The files of the themes, name → text: what `npm run themes` writes. */
export async function buildThemes(): Promise<ReadonlyMap<string, string>> {
  const base = await readFile(new URL('./src/cloud-native.base.css', import.meta.url), 'utf8');
  const built = await buildFonts();
  const faces = built.map(({ face }) => face);
  const light = composeLight(base, built);
  const dark = composeDark();
  return new Map([
    ['cloud-native.css', light],
    ['cloud-native-dark.css', dark],
    ['cloud-native.packed.json', await pack('cloud-native', [light])],
    ['cloud-native-dark.packed.json', await pack('cloud-native-dark', [light, dark])],
    ['cloud-native.json', `${JSON.stringify(composeManifest('light', faces))}\n`],
    ['cloud-native-dark.json', `${JSON.stringify(composeManifest('dark', faces))}\n`],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of await buildThemes()) await writeFile(new URL(name, import.meta.url), text);
}
