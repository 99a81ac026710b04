import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import type { Browser } from './browser/browser.js';
import type { OwningProvider } from './browser/browser-provider.js';
import { type BuildPorts, type BuiltDeck, buildDeckFile, buildPost } from './build.js';
import { createPictureReader } from './io/read-picture.js';
import { loadTheme } from './io/load-theme.js';
import type { Settings } from './model/settings.js';
import { type Pass, printPass } from './print-pass.js';

export type { Pass };

/** Told the step that is under way, e.g. `pdf`. */
export type OnStep = (step: string) => void;

/** What a program asks of the build; one set serves a whole run, and closing it closes the browser. */
export interface Operations extends AsyncDisposable {
  /** Builds one post: everything from the read post to artifacts. */
  buildPost(file: VFile, settings: Settings, onStep?: OnStep): Promise<BuiltDeck>;
  /** A Marp deck (generated, edited or written by hand) to artifacts. */
  renderDeckFile(file: VFile, settings: Settings, onStep?: OnStep): Promise<BuiltDeck>;
  /** The value of a pass as text: JSON, Markdown or HTML. */
  stopAfter(file: VFile, pass: Pass, settings: Settings): Promise<string>;
}

const ownThemes = fileURLToPath(new URL('../themes/', import.meta.url));

/** Site folders in which `/images/x.png` may lie. */
const staticFolders = ['static', 'public', 'assets', 'src/assets'];

/** Wires the build to the real machine; nothing heavy is loaded or started before it is needed. */
export const openOperations = async (context: {
  /** The folder whose `themes/` is searched first; default the working folder. */
  readonly cwd?: string;
}): Promise<Operations> => {
  const themes = [join(context.cwd ?? process.cwd(), 'themes'), ownThemes];
  const browser = lazyBrowser();
  const portsFor = (settings: Settings): BuildPorts => ({
    loadTheme: (name) => loadTheme(name, themes),
    pictureReader: (folder, root) => createPictureReader({ folder, staticFolders, ...(root ? { root } : {}) }),
    browser: () => browser.get(settings.browserPath),
  });
  return {
    buildPost: (file, settings, onStep) => buildPost(file, settings, portsFor(settings), onStep ? { onStep } : {}),
    renderDeckFile: (file, settings, onStep) => buildDeckFile(file, settings, portsFor(settings), onStep),
    stopAfter: (file, pass, settings) => printPass(file, pass, { settings, ports: portsFor(settings) }),
    [Symbol.asyncDispose]: () => browser.close(),
  };
};

/** One browser for a run, found and started when a format first asks for it. */
const lazyBrowser = () => {
  let provider: Promise<OwningProvider> | undefined;
  const load = async (browserPath: string | undefined): Promise<OwningProvider> => {
    const [{ createSystemBrowserProvider }, { nodeSystem }] = await Promise.all([
      import('./browser/browser-provider.js'),
      import('./browser/system.js'),
    ]);
    return createSystemBrowserProvider(nodeSystem(), browserPath === undefined ? {} : { browserPath });
  };
  return {
    get: async (browserPath: string | undefined): Promise<Browser> => {
      provider ??= load(browserPath);
      return (await provider)();
    },
    close: async (): Promise<void> => (await provider)?.[Symbol.asyncDispose](),
  };
};
