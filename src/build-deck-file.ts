import { dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { loadDeckPictures } from './assets/load-deck-pictures.js';
import { type BuildPorts, reportAll } from './build.js';
import { guardDeck } from './guard-deck.js';
import { slugOf } from './io/output-name.js';
import { type BuiltDeck, makeArtifacts, type OnStep } from './make-artifacts.js';
import { readDeck } from './marp/read-deck.js';
import type { Settings } from './model/settings.js';
import { talkOf } from './model/talk.js';
import { type RenderOptions, renderDeck } from './render/render-deck.js';
import { talkData, withNotes } from './talk-data.js';

/** Builds a Marp deck that exists already: generated, edited, or written by hand. */
export const buildDeckFile = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
  onStep?: OnStep,
): Promise<BuiltDeck> => {
  guardDeck(file);
  const markdown = String(file.value);
  const slug = slugOf(file.path ?? 'deck.md');
  const deck = readDeck(markdown, { slug });
  const theme = await ports.loadTheme(settings.pinned.includes('theme') ? settings.theme : deck.meta.theme);
  const folder = dirname(resolve(file.cwd, file.path ?? 'deck.md'));
  const readPicture = ports.pictureReader(folder, settings.root);
  const presented = talkData(deck, markdown, settings.notes);
  const options = { theme, meta: deck.meta, player: true, talk: presented };
  const { dataUris, messages } = await loadDeckPictures(await pictureAddresses(markdown, options), {
    readPicture,
  });
  reportAll(file, messages);
  const rendered = await renderDeck(markdown, { ...options, resolveImage: (url) => dataUris.get(url) });
  const artifacts = await makeArtifacts(
    { deck: withNotes(deck, settings.notes), markdown, rendered, slug },
    { theme, formats: settings.formats, pptx: settings.pptx, browser: ports.browser, onStep, file },
  );
  const talk = talkOf(deck);
  return {
    slug,
    slides: rendered.slides.length,
    minutes: talk.minutes,
    talk,
    messages: file.messages,
    artifacts,
    assets: [],
  };
};

/** The addresses that Marp asks for when it draws a deck; only Marp knows all the ways to name a picture. */
const pictureAddresses = async (
  markdown: string,
  options: Omit<RenderOptions, 'resolveImage'>,
): Promise<ReadonlySet<string>> => {
  const wanted = new Set<string>();
  if (!/!\[|<img|url\(|background/iu.test(markdown)) return wanted;
  await renderDeck(markdown, {
    ...options,
    resolveImage: (url) => {
      wanted.add(url);
      return undefined;
    },
  });
  return wanted;
};
