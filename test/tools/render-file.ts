import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadDeckPictures } from '../../src/assets/load-deck-pictures.js';
import { createPictureReader } from '../../src/io/read-picture.js';
import type { RenderedDeck } from '../../src/model/artifact.js';
import type { Aspect } from '../../src/model/deck.js';
import { drawingFonts } from '../../src/pipeline/drawing-fonts.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { loadOwnTheme, ownThemes } from './tool-ports.js';

export { ownThemes } from './tool-ports.js';

/** Draws a deck's file with a theme at an aspect ratio, whatever the deck itself asks for. */
export async function renderFile(path: string, theme: string, aspect: Aspect): Promise<RenderedDeck> {
  const source = await readFile(path, 'utf8');
  const language = /^lang: (.*)$/m.exec(source)?.[1] ?? 'en';
  const loaded = await loadOwnTheme(theme);
  const urls = [...source.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].flatMap(([, url]) => url ?? []);
  const { dataUris } = await loadDeckPictures(urls, {
    readPicture: createPictureReader({ folder: dirname(resolve(path)), root: dirname(ownThemes) }),
    fontsFor: drawingFonts(loaded, language),
  });
  const missing = urls.filter((url) => !dataUris.has(url));
  if (missing.length > 0) throw new Error(`${path} names what cannot be shown: ${missing.join(', ')}`);
  return renderDeck(source.replace(/^size: .*$/m, `size: ${aspect}`), {
    theme: loaded,
    meta: { title: path, language, direction: 'ltr', authors: [] },
    resolveImage: (url) => dataUris.get(url),
    player: false,
  });
}
