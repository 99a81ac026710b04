import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { composeDark, composeLight, composeManifest } from './src/compose.js';
import { buildFonts } from './src/fonts.js';

/** The files of the themes, name → text: what `npm run themes` writes. */
export async function buildThemes(): Promise<ReadonlyMap<string, string>> {
  const base = await readFile(new URL('./src/cloud-native.base.css', import.meta.url), 'utf8');
  const built = await buildFonts();
  const faces = built.map(({ face }) => face);
  return new Map([
    ['cloud-native.css', composeLight(base, built)],
    ['cloud-native-dark.css', composeDark()],
    ['cloud-native.json', `${JSON.stringify(composeManifest('light', faces))}\n`],
    ['cloud-native-dark.json', `${JSON.stringify(composeManifest('dark', faces))}\n`],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of await buildThemes()) await writeFile(new URL(name, import.meta.url), text);
}
