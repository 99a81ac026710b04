import { join, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { DeckError } from '../errors.js';
import { slugOf } from '../io/output-name.js';
import { readPost, stdinName, stdinPath } from '../io/read-post.js';
import type { OnStep, Operations } from '../library/operations.js';
import type { DrawnWords } from '../model/artifact.js';
import type { Settings } from '../model/settings.js';
import type { Talk } from '../model/talk.js';
import { isDeck } from '../pipeline/is-deck.js';
import type { BuiltDeck } from '../pipeline/make-artifacts.js';
import { kindOfSource, largestSource } from '../post/import/source-kind.js';
import { findEditedDeck } from './edited-deck.js';
import { findEditedFiles } from './edited-files.js';
import { withSuggestion } from './find-posts.js';
import { severityOf } from './report.js';
import type { Terminal } from './terminal.js';
import { writeDeck } from './write-deck.js';

/** One file to make a deck of, in a run. */
export interface DeckJob {
  /** Path as the author gave it, or `-`. */
  readonly path: string;
  readonly settings: Settings;
  /** Name of the one file that is written, when it is not named for the post. */
  readonly fileName?: string;
  /** `build` makes a deck of a post, `render` takes a deck as it is. */
  readonly kind: 'build' | 'render';
  /** Absolute paths of every file that the run reads. */
  readonly inputs: readonly string[];
  readonly operations: Operations;
  readonly terminal: Terminal;
  now(): number;
  readonly onStep: OnStep;
}

/** What became of one file. */
export interface DeckResult {
  readonly post: string;
  readonly slug: string;
  readonly slides: number;
  readonly minutes: number;
  /** The talk and its times; absent when there is no deck. */
  readonly talk?: Talk;
  /** Minutes of the slot that the talk was made for. */
  readonly slot?: number;
  /** Written files, absolute. */
  readonly files: readonly string[];
  /** Pictures that were written for the Markdown, absolute. */
  readonly pictures: readonly string[];
  /** What is a picture in the PPTX although it was words; absent when there is none. */
  readonly drawn?: DrawnWords;
  readonly messages: readonly VFileMessage[];
  readonly milliseconds: number;
  /** Why there is no deck. */
  readonly error?: unknown;
  /** What a build would have changed in a deck that was edited. */
  readonly difference?: readonly string[];
}

/** The name that a path goes by in reports. */
export function shownName(path: string): string {
  return path === stdinPath ? stdinName : path;
}

/** Makes and writes the deck of one file. It never throws: one broken post does not stop the others. */
export async function makeDeck(job: DeckJob): Promise<DeckResult> {
  const started = job.now();
  const post = shownName(job.path);
  const nothing = { post, slug: slugOf(post), slides: 0, minutes: 0, files: [], pictures: [] };
  let file: VFile | undefined;
  try {
    file = await readInput(job);
    const edited = job.kind === 'build' ? await editedDeck(file, nothing.slug, job) : undefined;
    if (edited !== undefined) {
      return { ...nothing, ...edited, messages: [], milliseconds: job.now() - started };
    }
    const deck = await buildDeck(file, job);
    const { messages } = deck;
    const lost = await editedFiles(deck, job);
    if (lost !== undefined) return { ...nothing, error: lost, messages, milliseconds: job.now() - started };
    job.onStep('writing');
    const written = await writeDeck(deck, {
      out: job.settings.out,
      inputs: job.inputs,
      fileName: job.fileName,
    });
    const { artifacts, assets: _, ...facts } = deck;
    const drawn = artifacts.find((artifact) => artifact.drawn !== undefined)?.drawn;
    return {
      post,
      ...facts,
      ...written,
      ...(drawn === undefined ? {} : { drawn }),
      milliseconds: job.now() - started,
    };
  } catch (error) {
    return { ...nothing, error, messages: file?.messages ?? [], milliseconds: job.now() - started };
  }
}

/** Its slides would become a post's headings, and its notes would be lost. */
function deckNotPost(path: string): DeckError {
  return new DeckError('not-a-post', `${path} is a deck (marp: true), not a post`, {
    hint: `Render it: postdeck render ${path === stdinName ? stdinPath : path}. Or name the post that it was made of.`,
    place: { file: path },
  });
}

/**
 * Reads the file of a job.
 *
 * @throws DeckError `not-found`, `too-large`, or `not-a-post` for a deck that a deck is to be made of.
 */
export async function readInput({ path, kind, settings, terminal }: DeckJob): Promise<VFile> {
  const { stdin, cwd } = terminal;
  try {
    const maxInput = largestSource(kindOfSource(path, ''), settings.maxInput);
    const file = await readPost({ path, cwd, stdin, maxInput });
    if (kind === 'build' && isDeck(String(file.value))) throw deckNotPost(shownName(path));
    return file;
  } catch (error) {
    throw await withSuggestion(error, path, cwd);
  }
}

/** The finished deck, in memory; with `strict`, one without a warning. */
export async function buildDeck(file: VFile, job: DeckJob): Promise<BuiltDeck> {
  const { operations, settings, onStep } = job;
  const deck =
    job.kind === 'build'
      ? await operations.buildPost(file, settings, onStep)
      : await operations.renderDeckFile(file, settings, onStep);
  const warnings = deck.messages.filter((message) => severityOf(message) !== 'info').length;
  if (settings.strict && warnings > 0) {
    throw new DeckError(
      'strict',
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and nothing was written`,
      {
        hint: 'Mend what the warnings say, or build without --strict.',
        place: { file: shownName(job.path) },
      },
    );
  }
  return deck;
}

async function editedDeck(file: VFile, slug: string, { settings, fileName, operations, terminal }: DeckJob) {
  if (fileName !== undefined && !settings.formats.includes('md')) return undefined;
  const path = join(settings.out, fileName ?? `${slug}.md`);
  const shownPath = relative(terminal.cwd, path);
  return findEditedDeck({ file, path, settings, operations, shownPath });
}

/** Files of an earlier build that this one would write over although somebody edited them. */
async function editedFiles(
  { artifacts }: BuiltDeck,
  { settings, fileName, terminal }: DeckJob,
): Promise<DeckError | undefined> {
  if (settings.force) return undefined;
  const names = fileName === undefined ? artifacts.map((artifact) => artifact.fileName) : [fileName];
  return findEditedFiles({ names, folder: settings.out, cwd: terminal.cwd });
}

/**
 * The error for each of several files whose decks would have the same name; letter case does not tell files apart
 * on every system, and slugs have none.
 */
export function findCollisions(
  jobs: readonly Pick<DeckJob, 'path' | 'settings'>[],
): ReadonlyMap<string, DeckError> {
  const byOutput = new Map<string, string[]>();
  for (const { path, settings } of jobs) {
    const output = resolve(settings.out, slugOf(shownName(path)));
    byOutput.set(output, [...(byOutput.get(output) ?? []), path]);
  }
  const errors = new Map<string, DeckError>();
  for (const [output, paths] of byOutput) {
    if (paths.length < 2) continue;
    for (const path of paths) errors.set(path, collision(path, paths, output));
  }
  return errors;
}

function collision(path: string, paths: readonly string[], output: string): DeckError {
  const others = paths.filter((other) => other !== path).map(shownName);
  return new DeckError('output-collision', `${others.join(', ')} would be written to the same ${output}.md`, {
    hint: 'Rename one of them, or build them into two folders with --out.',
    place: { file: shownName(path) },
  });
}
