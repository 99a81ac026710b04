import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { run } from '../../src/cli/run.js';
import type { OutputStream, Terminal } from '../../src/cli/terminal.js';
import type { Tools } from '../../src/cli/tools.js';
import { DeckError } from '../../src/errors.js';
import { slugOf } from '../../src/io/output-name.js';
import { watchFiles } from '../../src/io/watch.js';
import type { BuiltDeck, CheckedFile, Ledger, Operations } from '../../src/library/operations.js';
import { stampDeck } from '../../src/marp/deck-hash.js';
import type { Format } from '../../src/model/artifact.js';
import type { Asset } from '../../src/model/deck.js';
import type { LiveDeck } from '../../src/model/live.js';
import type { Settings } from '../../src/model/settings.js';
import { checkFile } from '../../src/pipeline/check-file.js';
import { type ExplainedPost, explainPost, explainPostAsPage } from '../../src/pipeline/explain-post.js';
import { type LiveOptions, openLiveDrawing } from '../../src/pipeline/live-deck.js';
import { previewTheme, type ThemePreview } from '../../src/pipeline/preview-theme.js';
import { presentOnSystem } from '../../src/present/present-on-system.js';
import { testPorts } from '../build/build-fixture.js';

/** A folder of its own for one test, and a postdeck that runs in it. */
export interface World extends AsyncDisposable {
  readonly cwd: string;
  readonly operations: FakeOperations;
  write(path: string, text: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string>;
  /** Every file below the folder, sorted, with `/`. */
  files(): Promise<readonly string[]>;
  run(argv: readonly string[], options?: RunOptions): Promise<Outcome>;
}

export interface RunOptions {
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly env?: NodeJS.ProcessEnv;
  readonly tools?: Partial<Tools>;
  readonly isTTY?: boolean;
  readonly signal?: AbortSignal;
  /** Called with everything that is printed, as it is printed. */
  onPrint?(text: string): void;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function createWorld(): Promise<World> {
  const cwd = await mkdtemp(join(tmpdir(), 'postdeck-test-'));
  const operations = new FakeOperations();
  return {
    cwd,
    operations,
    async write(path, text) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
    },
    read: (path) => readFile(join(cwd, path), 'utf8'),
    files: () => filesIn(cwd, ''),
    run: (argv, options = {}) => runIn(cwd, argv, operations, options),
    [Symbol.asyncDispose]: () => rm(cwd, { recursive: true, force: true }),
  };
}

async function runIn(
  cwd: string,
  argv: readonly string[],
  operations: FakeOperations,
  options: RunOptions,
): Promise<Outcome> {
  const stdout = new CapturedStream(options);
  const stderr = new CapturedStream(options);
  const terminal: Terminal = {
    stdin: chunks(options.stdin ?? []),
    stdout,
    stderr,
    env: options.env ?? {},
    cwd,
    ...(options.signal && { signal: options.signal }),
  };
  const code = await run(argv, terminal, { ...fakeTools(operations), ...options.tools });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

async function filesIn(folder: string, prefix: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory()
        ? filesIn(join(folder, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    ),
  );
  return names.flat().sort();
}

async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

class CapturedStream implements OutputStream {
  readonly isTTY: boolean;
  readonly #onPrint: RunOptions['onPrint'];
  text = '';

  constructor({ isTTY = false, onPrint }: RunOptions) {
    this.isTTY = isTTY;
    this.#onPrint = onPrint;
  }

  write(text: string | Uint8Array): void {
    const printed = typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    this.text += printed;
    this.#onPrint?.(printed);
  }
}

function fakeTools(operations: FakeOperations): Tools {
  let time = 0;
  return {
    openOperations: async () => operations,
    inspectSystem: async () => [{ name: 'Node.js', state: 'fine', found: '20.19.0' }],
    installBrowser: async () => '/cache/chromium',
    listThemes: async () => [
      {
        name: 'cloud-native',
        origin: 'postdeck',
        path: '/themes/cloud-native.css',
        bytes: 187_000,
        title: 'Cloud native',
        scheme: 'light',
        layouts: 24,
      },
      { name: 'gaia', origin: 'marp', title: 'Marp’s own' },
      { name: 'mine', origin: 'own', path: '/themes/mine.css', bytes: 1200 },
    ],
    openFile: async () => true,
    fetchAddress: async (address) => {
      throw new Error(`nobody may ask for ${address}`);
    },
    openPresentation: presentOnSystem,
    watchFiles,
    now: () => {
      time += 1000;
      return time;
    },
    version: async () => '1.2.3',
  };
}

/**
 * Decks that are their posts: a heading is a slide, `PICTURE name` an asset, `WARN` a warning on its line,
 * `FAIL` a fault of postdeck, `NOBROWSER` a missing browser. Real files, real settings, nothing drawn.
 */
export class FakeOperations implements Operations {
  readonly built: string[] = [];
  readonly settings: Settings[] = [];
  readonly measured: boolean[] = [];
  readonly #live = openLiveDrawing();
  closed = 0;
  running = 0;
  mostRunning = 0;
  wait: () => Promise<void> = async () => {};

  async buildPost(file: VFile, settings: Settings): Promise<BuiltDeck> {
    this.built.push(file.path);
    this.settings.push(settings);
    this.running += 1;
    this.mostRunning = Math.max(this.mostRunning, this.running);
    try {
      await this.wait();
      return this.#deckOf(file, settings, deckText(file));
    } finally {
      this.running -= 1;
    }
  }

  async renderDeckFile(file: VFile, settings: Settings): Promise<BuiltDeck> {
    this.built.push(file.path);
    this.settings.push(settings);
    return this.#deckOf(file, settings, String(file.value));
  }

  async stopAfter(file: VFile, pass: string): Promise<string> {
    return pass === 'md' ? deckText(file) : `${pass} of ${file.path}\n`;
  }

  /** Gates and bands need no browser: they are the real ones. */
  async check(file: VFile, settings: Settings, measure: boolean): Promise<CheckedFile> {
    this.settings.push(settings);
    this.measured.push(measure);
    return checkFile(file, { settings, ports: testPorts, measure: false, readSource: async () => undefined });
  }

  /** Live decks are drawn by the real thing: it needs no browser. */
  async drawLive(file: VFile, settings: Settings, options: LiveOptions): Promise<LiveDeck> {
    this.built.push(file.path);
    this.settings.push(settings);
    return this.#live.draw(file, { settings, ports: testPorts, ...options });
  }

  async explain(file: VFile, settings: Settings): Promise<Ledger> {
    return explainPost(file, settings, testPorts);
  }

  async explainAsPage(file: VFile, settings: Settings): Promise<ExplainedPost> {
    return explainPostAsPage(file, settings, testPorts);
  }

  async previewTheme(settings: Settings): Promise<ThemePreview> {
    return previewTheme(settings, testPorts);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.closed += 1;
  }

  #deckOf(file: VFile, settings: Settings, markdown: string): BuiltDeck {
    const lines = String(file.value).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.includes('FAIL')) throw new TypeError('undefined is not a function');
      if (line.includes('NOBROWSER'))
        throw new DeckError('no-browser', 'no browser was found', { hint: 'Install one.' });
      if (!line.includes('WARN')) continue;
      file.message(line, { place: { line: index + 1, column: 1 }, source: 'postdeck', ruleId: 'fake' });
    }
    const slug = slugOf(file.path);
    const titles = lines.flatMap((line) => (line.startsWith('BACKUP ') ? [line.slice(7)] : []));
    return {
      slug,
      slides: lines.filter((line) => line.startsWith('#')).length,
      minutes: 3,
      ...(settings.for === undefined ? {} : { slot: settings.for }),
      talk: { slides: 0, minutes: 3, sections: [], backup: { slides: 0, minutes: 0, titles } },
      messages: file.messages,
      assets: lines.flatMap((line) => (line.startsWith('PICTURE ') ? [picture(line.slice(8))] : [])),
      artifacts: settings.formats.flatMap((format) =>
        fileNames(slug, format).map((fileName) => ({
          format,
          fileName,
          bytes: Buffer.from(format === 'md' ? markdown : `${format} of ${markdown}`),
          ...(format === 'pptx'
            ? { drawn: { formulas: lines.filter((line) => line === 'FORMULA').length, diagrams: 0 } }
            : {}),
        })),
      ),
    };
  }
}

function fileNames(slug: string, format: Format): readonly string[] {
  if (format === 'png') return [`${slug}-png/001.png`, `${slug}-png/002.png`];
  return [format === 'notes' ? `${slug}.notes.txt` : `${slug}.${format}`];
}

function picture(name: string): Asset {
  return { name, mediaType: 'image/svg+xml', bytes: Buffer.from('<svg/>'), width: 1, height: 1 };
}

function deckText(file: VFile): string {
  return stampDeck(`---\nmarp: true\npostdeck:\n  source: ${file.path}\n---\n\n${String(file.value)}`);
}
