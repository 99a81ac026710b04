import type { VFile } from 'vfile';
import type { Ledger } from '../check/ledger.js';
import { DeckError } from '../errors.js';
import { readPost } from '../io/read-post.js';
import type { LiveDeck } from '../model/live.js';
import type { Settings } from '../model/settings.js';
import { buildPost } from '../pipeline/build.js';
import { buildDeckFile } from '../pipeline/build-deck-file.js';
import type { CheckedFile } from '../pipeline/check-file.js';
import type { ExplainedPost } from '../pipeline/explain-post.js';
import type { LiveDrawing, LiveOptions } from '../pipeline/live-deck.js';
import type { BuiltDeck, OnStep } from '../pipeline/make-artifacts.js';
import type { ThemePreview } from '../pipeline/preview-theme.js';
import { type Pass, printPass } from '../pipeline/print-pass.js';
import { openSystemPorts } from './system-ports.js';

export type { BuiltDeck, CheckedFile, ExplainedPost, Ledger, OnStep, Pass };

/** What a program asks of the build; one set serves a whole run, and closing it closes the browser. */
export interface Operations extends AsyncDisposable {
  /** Builds one post: everything from the read post to artifacts. */
  buildPost(file: VFile, settings: Settings, onStep?: OnStep): Promise<BuiltDeck>;
  /** A Marp deck (generated, edited or written by hand) to artifacts. */
  renderDeckFile(file: VFile, settings: Settings, onStep?: OnStep): Promise<BuiltDeck>;
  /** The value of a pass as text: JSON, Markdown or HTML. */
  stopAfter(file: VFile, pass: Pass, settings: Settings): Promise<string>;
  /** What the gates, the bands and, with `measure`, a browser say of a post's deck or of a deck. */
  check(file: VFile, settings: Settings, measure: boolean): Promise<CheckedFile>;
  /** Draws a post or a deck for the stage, quickly: what did not change since the last time is kept. */
  drawLive(file: VFile, settings: Settings, options: LiveOptions): Promise<LiveDeck>;
  /** A contact sheet of the theme of the settings. */
  previewTheme(settings: Settings): Promise<ThemePreview>;
  /** Where every sentence of a post went. */
  explain(file: VFile, settings: Settings): Promise<Ledger>;
  /** The same as one HTML page: the post beside its slides. */
  explainAsPage(file: VFile, settings: Settings): Promise<ExplainedPost>;
}

/** The operations of one run on the real machine. */
export const openOperations = async ({
  cwd = process.cwd(),
}: {
  readonly cwd?: string;
} = {}): Promise<Operations> => {
  const system = openSystemPorts(cwd);
  let live: Promise<LiveDrawing> | undefined;
  const portsFor = ({ browserPath }: Settings) => system.of(browserPath);
  return {
    buildPost: (file, settings, onStep) =>
      buildPost(file, settings, portsFor(settings), onStep ? { onStep } : {}),
    renderDeckFile: (file, settings, onStep) => buildDeckFile(file, settings, portsFor(settings), onStep),
    stopAfter: (file, pass, settings) => printPass(file, pass, { settings, ports: portsFor(settings) }),
    check: async (file, settings, measure) => {
      const { checkFile } = await import('../pipeline/check-file.js');
      const readSource = (path: string) => readIfThere(path, settings);
      return checkFile(file, { settings, ports: portsFor(settings), measure, readSource });
    },
    drawLive: async (file, settings, options) => {
      live ??= import('../pipeline/live-deck.js').then(({ openLiveDrawing }) => openLiveDrawing());
      return (await live).draw(file, { settings, ports: portsFor(settings), ...options });
    },
    explain: async (file, settings) => {
      const { explainPost } = await import('../pipeline/explain-post.js');
      return explainPost(file, settings, portsFor(settings));
    },
    explainAsPage: async (file, settings) => {
      const { explainPostAsPage } = await import('../pipeline/explain-post.js');
      return explainPostAsPage(file, settings, portsFor(settings));
    },
    previewTheme: async (settings) => {
      const { previewTheme } = await import('../pipeline/preview-theme.js');
      return previewTheme(settings, portsFor(settings));
    },
    [Symbol.asyncDispose]: () => system[Symbol.asyncDispose](),
  };
};

/** The post that a deck names; one that is gone, or is no post, is not there. */
const readIfThere = async (path: string, { maxInput }: Settings): Promise<VFile | undefined> => {
  try {
    return await readPost({ path, cwd: process.cwd(), stdin: process.stdin, maxInput });
  } catch (error) {
    if (error instanceof DeckError) return undefined;
    throw error;
  }
};
