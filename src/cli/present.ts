import { dirname, extname, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import { readPost, stdinPath } from '../io/read-post.js';
import type { Operations } from '../library/operations.js';
import type { LiveDeck, LiveFault } from '../model/live.js';
import type { Settings } from '../model/settings.js';
import { isDeck } from '../pipeline/is-deck.js';
import type { Presentation } from '../present/open-presentation.js';
import type { Command, CommandContext } from './command.js';
import { printMessages } from './deck-report.js';
import { findInputs, withSuggestion } from './find-posts.js';
import { printAddresses } from './present-addresses.js';
import { readSettings } from './read-settings.js';
import { oneLine, placeText, printError } from './report.js';

/** `postdeck present`: a post or a deck, live. */
export const present: Command = async (context) => {
  const { line, terminal, tools } = context;
  refuseWhatIsNotLive(context);
  const path = await onlyInput(context);
  const since = Date.now();
  await using operations = await tools.openOperations({ env: terminal.env, cwd: terminal.cwd });
  const first = await draw(path, { context, operations, readPictures: true });
  await using presentation = await tools.openPresentation({
    deck: first.deck,
    source: resolve(terminal.cwd, path),
    out:
      first.isDeck && line.options.out === undefined
        ? dirname(resolve(terminal.cwd, path))
        : first.settings.out,
    share: line.options.share === true,
    ...(line.options.port === undefined ? {} : { port: line.options.port }),
  });
  await printAddresses({ path, slides: first.deck.rendered.slides.length, presentation }, context);
  if (line.options.open === true && !(await tools.openFile(presentation.stage)))
    terminal.stderr.write(`no program to open ${presentation.stage} with was found; open it by hand\n`);
  await follow(path, { context, operations, presentation, first, since });
  return 0;
};

/** What makes no sense for a talk that goes on. */
function refuseWhatIsNotLive({ line }: CommandContext): void {
  const { json } = line.options;
  const isStdin = line.positionals.includes(stdinPath);
  if (json !== true && !isStdin && line.flags.values.out !== '-') return;
  throw new DeckError('bad-setting', 'present shows a file live, and has nothing to do with pipes', {
    hint: 'Name a post or a deck, without --json and --out -.',
  });
}

/** The one file to present. */
async function onlyInput({ line, terminal }: CommandContext): Promise<string> {
  const paths = await findInputs(line.positionals, terminal.cwd, {
    folder: 'posts',
    pattern: '**/*.{md,mdx,markdown}',
    hint: 'Name a post or a deck: postdeck present talk.md',
  });
  const [path, ...others] = paths;
  if (path !== undefined && others.length === 0) return path;
  throw new DeckError('bad-setting', `present shows one post or deck, and there are ${paths.length}`, {
    hint: `Name one: postdeck present ${path ?? 'talk.md'}`,
  });
}

interface Drawn {
  readonly deck: LiveDeck;
  readonly isDeck: boolean;
  readonly settings: Settings;
  readonly configFile?: string;
  readonly file: VFile;
}

interface DrawTools {
  readonly context: CommandContext;
  readonly operations: Operations;
  readonly readPictures: boolean;
  readonly onDraft?: (deck: LiveDeck) => void;
}

/** Reads the file, and the settings anew, and draws what they say. */
async function draw(path: string, { context, operations, ...options }: DrawTools): Promise<Drawn> {
  const { terminal, line } = context;
  const run = await readSettings(context);
  // The speaker's own machine shows the speaker's own notes, whatever files are made without them.
  const settings = { ...run.settings, notes: line.options.notes ?? 'all' };
  const { cwd, stdin } = terminal;
  const file = await readPost({ path, cwd, stdin, maxInput: settings.maxInput }).catch(
    async (error: unknown) => {
      throw await withSuggestion(error, path, cwd);
    },
  );
  const deck = await operations.drawLive(file, settings, options);
  const { configFile } = run;
  return {
    deck,
    file,
    settings,
    isDeck: isDeck(String(file.value)),
    ...(configFile === undefined ? {} : { configFile }),
  };
}

interface Following {
  readonly context: CommandContext;
  readonly operations: Operations;
  readonly presentation: Presentation;
  readonly first: Drawn;
  /** When the file began to be read, in ms of the epoch. */
  readonly since: number;
}

/** A save is over after so long, in ms; and a fault that the next save mends at once is not shown. */
const quietTime = 12;
const faultPause = 150;

/** Draws again at every save, until the run is ended. */
async function follow(path: string, following: Following): Promise<void> {
  const { context, operations, presentation, first, since } = following;
  const { terminal, tools, line } = context;
  const quiet = line.options.quiet === true;
  const newOf = createNews();
  const report = (file: VFile): void =>
    printMessages({ post: path, messages: newOf(file) }, terminal, { quiet });
  report(first.file);
  let fault: NodeJS.Timeout | undefined;
  let isFaulty = false;
  const redraw = async (changed: ReadonlySet<string>): Promise<void> => {
    const readPictures = [...changed].some((each) => resolve(terminal.cwd, path) !== each);
    clearTimeout(fault);
    try {
      const onDraft = (deck: LiveDeck): void => presentation.show(deck);
      const { deck, file } = await draw(path, { context, operations, readPictures, onDraft });
      presentation.show(deck);
      report(file);
      if (isFaulty && !quiet) terminal.stderr.write(`${path} is on the stage again\n`);
      isFaulty = false;
    } catch (error) {
      fault = setTimeout(() => {
        isFaulty = true;
        printError(error, terminal);
        presentation.fail(faultOf(error, path));
      }, faultPause);
    }
  };
  await using _watch = await tools.watchFiles({
    paths: watchedPaths(path, first, context),
    ignored: [],
    quietTime,
    since,
    onChange: async (changed) => {
      if ([...changed].some((each) => concerns(each, path, context))) await redraw(changed);
    },
  });
  if (!quiet) terminal.stderr.write('a save is on the stage at once, Ctrl+C ends\n');
  await ended(terminal.signal);
  clearTimeout(fault);
}

/** What a file has to say beyond what was said of it at the save before: a speaker who saves often reads it once. */
function createNews(): (file: VFile) => VFile['messages'] {
  let told: ReadonlySet<string> = new Set();
  return ({ messages }) => {
    const news = messages.filter(({ ruleId, reason }) => !told.has(`${ruleId} ${reason}`));
    told = new Set(messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`));
    return news;
  };
}

/** The folder of the file with its pictures, the theme, and the config file. */
function watchedPaths(path: string, { settings, configFile }: Drawn, { terminal }: CommandContext): string[] {
  const { theme } = settings;
  return [
    dirname(resolve(terminal.cwd, path)),
    resolve(terminal.cwd, 'themes'),
    ...(theme.endsWith('.css') ? [theme] : []),
    ...(configFile === undefined ? [] : [configFile]),
  ];
}

const sharedEndings = new Set('.css .js .mjs .json .png .jpg .jpeg .gif .webp .avif .svg'.split(' '));

function concerns(changed: string, path: string, { terminal }: CommandContext): boolean {
  return changed === resolve(terminal.cwd, path) || sharedEndings.has(extname(changed).toLowerCase());
}

/** An error as the stage shows it. */
function faultOf(error: unknown, path: string): LiveFault {
  if (!(error instanceof DeckError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      text: `postdeck itself failed: ${oneLine(reason)}`,
      hint: 'This is a fault of postdeck.',
      place: path,
    };
  }
  const { place, message, hint } = error;
  return { text: oneLine(message), hint, place: placeText({ ...place, file: place.file ?? path }) };
}

/** Waits for the signal; without one, for ever, since Ctrl+C ends the process. */
function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolveEnd) => {
    if (signal?.aborted) resolveEnd();
    signal?.addEventListener('abort', () => resolveEnd(), { once: true });
  });
}
