import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Makes themes/fonts/print, the serif that handouts are set in: npx tsx themes/fonts/build-print.ts

const folder = fileURLToPath(new URL('./print/', import.meta.url));
const source = dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json'));
const faces = [
  [400, 'normal'],
  [400, 'italic'],
  [600, 'normal'],
] as const;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const stored = [];
for (const [weight, style] of faces) {
  const css = await readFile(
    join(source, style === 'normal' ? `${weight}.css` : `${weight}-${style}.css`),
    'utf8',
  );
  for (const [, script = '', range = ''] of css.matchAll(
    /\/\* source-serif-4-([a-z-]+?)-\d+-\w+ \*\/[\s\S]*?unicode-range:\s*([^;]+);/g,
  )) {
    if (script !== 'latin' && script !== 'latin-ext') continue;
    const name = `source-serif-4-${script}-${weight}-${style}.woff2`;
    await copyFile(join(source, 'files', name), join(folder, name));
    stored.push({ family: 'Source Serif 4', weight, style, file: name, range });
  }
}
await writeFile(join(folder, 'faces.json'), `${JSON.stringify(stored, null, 2)}\n`);
