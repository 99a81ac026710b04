import type { VFile } from 'vfile';
import { buildPost } from './build.js';
import { buildDeckFile } from './build-deck-file.js';
import type { BuiltDeck, OnStep } from './make-artifacts.js';
import type { Settings } from './model/settings.js';
import { type Pass, printPass } from './print-pass.js';
import { openSystemPorts } from './system-ports.js';

export type { BuiltDeck, OnStep, Pass };

/** What a program asks of the build; one set serves a whole run, and closing it closes the browser. */
export interface Operations extends AsyncDisposable {
  /** Builds one post: everything from the read post to artifacts. */
  buildPost(file: VFile, settings: Settings, onStep?: OnStep): Promise<BuiltDeck>;
  /** A Marp deck (generated, edited or written by hand) to artifacts. */
  renderDeckFile(file: VFile, settings: Settings, onStep?: OnStep): Promise<BuiltDeck>;
  /** The value of a pass as text: JSON, Markdown or HTML. */
  stopAfter(file: VFile, pass: Pass, settings: Settings): Promise<string>;
}

/** The operations of one run on the real machine. */
export const openOperations = async ({
  cwd = process.cwd(),
}: {
  readonly cwd?: string;
} = {}): Promise<Operations> => {
  const system = openSystemPorts(cwd);
  const portsFor = ({ browserPath }: Settings) => system.of(browserPath);
  return {
    buildPost: (file, settings, onStep) =>
      buildPost(file, settings, portsFor(settings), onStep ? { onStep } : {}),
    renderDeckFile: (file, settings, onStep) => buildDeckFile(file, settings, portsFor(settings), onStep),
    stopAfter: (file, pass, settings) => printPass(file, pass, { settings, ports: portsFor(settings) }),
    [Symbol.asyncDispose]: () => system[Symbol.asyncDispose](),
  };
};
