import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserProvider } from '../../src/browser/browser.js';
import { loadTheme } from '../../src/io/load-theme.js';
import { createPictureReader } from '../../src/io/read-picture.js';
import { openScriptFonts } from '../../src/io/script-fonts.js';
import type { MeasuredTheme, Theme } from '../../src/model/theme.js';
import type { BuildPorts } from '../../src/pipeline/build-ports.js';
import { measureTheme } from '../../src/pipeline/measure-theme.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The folder of the project's own themes. */
export const ownThemes = path('themes');

const scripts = openScriptFonts(path('themes/fonts/data'));

/** A theme with the fonts of all scripts, as the product loads it. */
export const loadOwnTheme = async (name: string): Promise<Theme> => ({
  ...(await loadTheme(name, [ownThemes])),
  scripts,
});

const none: BrowserProvider = async () => {
  throw new Error('this tool draws without a browser');
};

const measures = new Map<string, Promise<MeasuredTheme>>();

/** A theme without a manifest is measured once for all tools. */
const measured = (theme: Theme, browser: BrowserProvider): Promise<MeasuredTheme> => {
  const known = measures.get(theme.name) ?? measureTheme(theme, browser);
  measures.set(theme.name, known);
  return known;
};

/** The ports of a build as the product has them, over the files of this repository. */
export function toolPorts(browser?: BrowserProvider): BuildPorts {
  const loaded = new Map<string, Promise<Theme>>();
  return {
    loadTheme: (name) => {
      const theme = loaded.get(name) ?? loadOwnTheme(name);
      loaded.set(name, theme);
      return theme;
    },
    pictureReader: (folder) => createPictureReader({ folder }),
    browser: browser ?? none,
    ...(browser ? { measureTheme: (theme: Theme) => measured(theme, browser) } : {}),
    ...(browser ? { mermaid: () => readFile(path('node_modules/mermaid/dist/mermaid.min.js'), 'utf8') } : {}),
  };
}
