import { dirname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { loadDeckPictures } from '../assets/load-deck-pictures.js';
import { runGates } from '../check/gate-table.js';
import { linkGates } from '../check/gates/links.js';
import { traceAlone } from '../check/trace-deck.js';
import { slugOf } from '../io/output-name.js';
import { readDeck } from '../marp/read-deck.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { Deck } from '../model/deck.js';
import type { Finding } from '../model/finding.js';
import type { Settings } from '../model/settings.js';
import { talkOf } from '../model/talk.js';
import type { Theme } from '../model/theme.js';
import { type RenderOptions, renderDeck } from '../render/render-deck.js';
import { applyBrand } from './apply-brand.js';
import type { BuildPorts } from './build-ports.js';
import { deckText } from './deck-text.js';
import { drawingFonts } from './drawing-fonts.js';
import { guardDeck } from './guard-deck.js';
import { lookAt } from './look-at.js';
import { type BuiltDeck, makeArtifacts, type OnStep } from './make-artifacts.js';
import { reportAssets } from './report-assets.js';
import { talkData, withNotes } from './talk-data.js';
import { tellFinding } from './tell-finding.js';

/** Builds a Marp deck that exists already: generated, edited, or written by hand. */
export const buildDeckFile = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
  onStep?: OnStep,
): Promise<BuiltDeck> => {
  guardDeck(file);
  const markdown = deckText(file);
  const slug = settings.deckName ?? slugOf(file.path ?? 'deck.md');
  const deck = readDeck(markdown, { slug });
  const theme = await themeOf(deck, file, settings, ports);
  const rendered = await drawDeckFile(file, settings, ports);
  const lineOf = lineIn(deck);
  for (const finding of runGates(traceAlone(deck), linkGates)) {
    const line = lineOf(finding);
    tellFinding(file, line === undefined ? finding : { ...finding, line });
  }
  const artifacts = await makeArtifacts(
    { deck: withNotes(deck, settings.notes), markdown, rendered, slug },
    { theme, settings, ports, onStep, file, look: lookAt(file, lineOf) },
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

/** The line of a deck that a finding is about. */
const lineIn =
  (deck: Deck) =>
  ({ deckLine, slide = 0 }: Finding): number | undefined =>
    deckLine ?? deck.children[slide - 1]?.position?.start.line;

/** The theme that the command line asks for, or the deck's own, in the look of the brand. */
export const themeOf = async (
  { meta }: Deck,
  file: VFile,
  { pinned, theme, brand }: Settings,
  { loadTheme, readFont }: BuildPorts,
): Promise<Theme> =>
  applyBrand(await loadTheme(pinned.includes('theme') ? theme : meta.theme), brand, { file, readFont });

/** Draws the deck of a file, its pictures read beside it; what there is to say of them goes to the file. */
export const drawDeckFile = async (
  file: VFile,
  settings: Settings,
  ports: BuildPorts,
): Promise<RenderedDeck> => {
  const markdown = deckText(file);
  const deck = readDeck(markdown, { slug: slugOf(file.path ?? 'deck.md') });
  const theme = await themeOf(deck, file, settings, ports);
  const folder = dirname(resolve(file.cwd, file.path ?? 'deck.md'));
  const readPicture = ports.pictureReader(folder, settings);
  const presented = talkData(deck, markdown, settings.notes);
  const options = { theme, meta: deck.meta, player: true, talk: presented };
  const { dataUris, messages } = await loadDeckPictures(await pictureAddresses(markdown, options), {
    readPicture,
    openCodecs: ports.openCodecs,
    fontsFor: drawingFonts(theme, deck.meta.language),
  });
  reportAssets(file, messages, markdown);
  return renderDeck(markdown, { ...options, resolveImage: (url) => dataUris.get(url) });
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
