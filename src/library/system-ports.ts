import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, BrowserProvider } from '../browser/browser.js';
import type { OwningProvider } from '../browser/browser-provider.js';
import { DeckError } from '../errors.js';
import { loadTheme } from '../io/load-theme.js';
import { readPrintFonts } from '../io/print-fonts.js';
import { readFont } from '../io/read-font.js';
import { createPictureReader } from '../io/read-picture.js';
import { readTemplate } from '../io/read-template.js';
import { openScriptFonts } from '../io/script-fonts.js';
import type { OpenCodecs, PictureFault, PictureFile } from '../model/assets.js';
import type { MeasuredTheme, Theme } from '../model/theme.js';
import type { BuildPorts } from '../pipeline/build-ports.js';
import { parseSource } from '../post/parse-source.js';
import { packageFolder } from './package-folder.js';

/** Site folders in which `/images/x.png` may lie. */
const staticFolders = ['static', 'public', 'assets', 'src/assets'];

/** The ports of the real machine, closed together. */
export interface SystemPorts extends AsyncDisposable {
  /** The ports of a build; the first build that needs a browser decides which one it is. */
  of(browserPath: string | undefined): BuildPorts;
}

/** Wires a build to the real machine; nothing heavy is loaded or started before it is needed. */
export const openSystemPorts = (cwd: string): SystemPorts => {
  const themes = [join(cwd, 'themes'), join(packageFolder(), 'themes')];
  let provider: Promise<OwningProvider> | undefined;
  const scripts = openScriptFonts(join(packageFolder(), 'themes', 'fonts', 'data'));
  const loaded = new Map<string, Theme>();
  // What has been packed for a theme is kept as long as the theme's object is, so an unchanged theme stays the same one.
  const load = async (name: string): Promise<Theme> => {
    const theme = { ...(await loadTheme(name, themes)), scripts };
    const known = loaded.get(name);
    if (known && known.css.join() === theme.css.join()) return known;
    loaded.set(name, theme);
    return theme;
  };
  const browser = async (browserPath: string | undefined): Promise<Browser> => {
    provider ??= openProvider(browserPath);
    return (await provider)();
  };
  let opened: ReturnType<typeof openCodecs> | undefined;
  const codecs = () => {
    opened ??= openCodecs();
    return opened;
  };
  return {
    of: (browserPath) => ({
      loadTheme: load,
      pictureReader: (folder, { root, staticFolder, fetchImages }) =>
        createPictureReader({
          folder,
          staticFolders,
          ...(root ? { root } : {}),
          ...(staticFolder ? { staticFolder } : {}),
          ...(fetchImages ? { fetchPicture: pictureFetcher() } : {}),
        }),
      browser: () => browser(browserPath),
      measureTheme: (theme) => measureOnce(theme, () => browser(browserPath)),
      readFont,
      printFonts: () => readPrintFonts(join(packageFolder(), 'themes', 'fonts', 'print')),
      readTemplate,
      parseApart,
      runWriter: async (writer, request) => (await import('../io/run-writer.js')).runWriter(writer, request),
      openCodecs: codecs,
      readAuthors: async (folder, { root }) =>
        (await import('../io/read-authors.js')).readAuthorsFile(folder, root),
      mermaid: () => readFile(join(packageFolder(), 'dist', 'mermaid.min.js'), 'utf8'),
    }),
    [Symbol.asyncDispose]: async () => (await provider)?.[Symbol.asyncDispose](),
  };
};

const openProvider = async (browserPath: string | undefined): Promise<OwningProvider> => {
  const [{ createSystemBrowserProvider }, { nodeSystem }] = await Promise.all([
    import('../browser/browser-provider.js'),
    import('../browser/system.js'),
  ]);
  return createSystemBrowserProvider(nodeSystem(), browserPath === undefined ? {} : { browserPath });
};

/** The codecs' programs lie in `dist`; run from its sources, where nothing is bundled, beside the packages. */
const openCodecs: OpenCodecs = async () => {
  const [{ openPictureCodecs }, { openKeptPictures }] = await Promise.all([
    import('../io/picture-codecs.js'),
    import('../io/kept-pictures.js'),
  ]);
  const bundled = join(packageFolder(), 'dist', 'codecs');
  const fileOf = existsSync(bundled)
    ? (path: string) => join(bundled, basename(path))
    : (path: string) => join(packageFolder(), 'node_modules', path);
  const kept = openKeptPictures(() => inCache('light-pictures'));
  return { ...openPictureCodecs((path) => readFile(fileOf(path))), kept };
};

/** A folder in the user's cache; nothing where there can be none. */
const inCache = async (name: string): Promise<string | undefined> => {
  const [{ cacheFolder }, { nodeSystem }] = await Promise.all([
    import('../browser/cache-folder.js'),
    import('../browser/system.js'),
  ]);
  const folder = await cacheFolder(nodeSystem());
  return folder === undefined ? undefined : join(folder, name);
};

/** In a process of its own; run from its sources, where that program is not built, postdeck parses here. */
const parseApart: NonNullable<BuildPorts['parseApart']> = async (file, options) => {
  const program = join(packageFolder(), 'dist', 'bin', 'parse-child.cjs');
  if (!existsSync(program)) return parseSource(file, options);
  const { boundedParse } = await import('../io/bounded-parse.js');
  return boundedParse(file, options, { program });
};

/** A theme is measured at its first build; without a browser it is not. */
const measureOnce = async (theme: Theme, browser: BrowserProvider): Promise<MeasuredTheme | undefined> => {
  const [{ openMeasuredThemes }, folder] = await Promise.all([
    import('../io/measured-themes.js'),
    inCache('themes'),
  ]);
  const kept = folder === undefined ? undefined : openMeasuredThemes(folder);
  const known = await kept?.read(theme);
  if (known) return known;
  const { measureTheme } = await import('../pipeline/measure-theme.js');
  try {
    const measured = await measureTheme(theme, browser);
    await kept?.keep(theme, measured);
    return measured;
  } catch (error) {
    if (error instanceof DeckError && error.code === 'no-browser') return undefined;
    throw error;
  }
};

/** Fetches pictures into the user's cache; each post may have its own hundred. */
const pictureFetcher = (): ((url: string) => Promise<PictureFile | PictureFault>) => {
  const opened = Promise.all([import('../io/fetch-picture.js'), inCache('pictures')]).then(
    ([{ createPictureFetcher }, folder]) => createPictureFetcher(folder === undefined ? {} : { folder }),
  );
  return async (url) => (await opened)(url);
};
