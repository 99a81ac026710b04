import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { RenderedDeck } from '../../src/model/artifact.js';
import type { Aspect } from '../../src/model/deck.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { loadOwnTheme } from './tool-ports.js';

export { ownThemes } from './tool-ports.js';

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Draws a deck's file with a theme at an aspect ratio, whatever the deck itself asks for. */
export async function renderFile(path: string, theme: string, aspect: Aspect): Promise<RenderedDeck> {
  const source = await readFile(path, 'utf8');
  const images = await loadImages(source, dirname(resolve(path)));
  const language = /^lang: (.*)$/m.exec(source)?.[1] ?? 'en';
  return renderDeck(source.replace(/^size: .*$/m, `size: ${aspect}`), {
    theme: await loadOwnTheme(theme),
    meta: { title: path, language, direction: 'ltr', authors: [] },
    resolveImage: (url) => images.get(url),
    player: false,
  });
}

async function loadImages(source: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const urls = new Set(
    [...source.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].flatMap(([, url]) => (url ? [url] : [])),
  );
  const loaded = await Promise.all(
    [...urls].map(async (url): Promise<[string, string]> => {
      const bytes = await readFile(resolve(folder, url));
      return [url, `data:${mediaTypes[extname(url)] ?? 'image/png'};base64,${bytes.toString('base64')}`];
    }),
  );
  return new Map(loaded);
}
