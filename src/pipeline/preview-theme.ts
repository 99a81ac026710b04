import { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import type { Settings } from '../model/settings.js';
import { contactSheet } from '../render/contact-sheet.js';
import { renderDeck } from '../render/render-deck.js';
import { applyBrand } from './apply-brand.js';
import type { BuildPorts } from './build-ports.js';
import { specimenPictures, themeSpecimen } from './theme-specimen.js';

/** A sheet with a slide of every layout in a theme. */
export interface ThemePreview {
  /** Name of a file without ending. */
  readonly slug: string;
  /** The sheet as a page; also what a PNG is taken of. */
  readonly html: string;
  /** Absent without a browser. */
  readonly png?: Uint8Array;
  /** What there is to say of the brand. */
  readonly messages: readonly string[];
}

const columns = 4;
const slideWidth = 480;

/** Draws the contact sheet of a theme, ours or any other, in the shape and the brand of the settings. */
export const previewTheme = async (settings: Settings, ports: BuildPorts): Promise<ThemePreview> => {
  const file = new VFile({ value: themeSpecimen, path: 'specimen.md' });
  const loaded = await ports.loadTheme(settings.theme);
  const theme = await applyBrand(loaded, settings.brand, { file, readFont: ports.readFont });
  const markdown = themeSpecimen.replace('marp: true', `marp: true\nsize: ${settings.aspect}`);
  const rendered = await renderDeck(markdown, {
    theme,
    meta: { title: loaded.name, language: 'en', direction: 'ltr', authors: [] },
    player: false,
    resolveImage: (url) => specimenPictures.get(url),
  });
  const sheet = contactSheet(rendered, { columns, slideWidth });
  const png = await pictureOf(sheet, ports);
  return {
    slug: `theme-${loaded.name}`,
    html: sheet.html,
    ...(png === undefined ? {} : { png }),
    messages: file.messages.map(({ reason }) => reason),
  };
};

/** Without a browser the page has to do. */
const pictureOf = async (
  { html, width, height }: ReturnType<typeof contactSheet>,
  { browser }: BuildPorts,
): Promise<Uint8Array | undefined> => {
  try {
    await using page = await (await browser()).open(html, { width, height });
    return await page.screenshot(0, 1);
  } catch (error) {
    if (error instanceof DeckError && error.code === 'no-browser') return undefined;
    throw error;
  }
};
