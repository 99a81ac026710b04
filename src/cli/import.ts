import { join, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { DeckError } from '../errors.js';
import { removeStaleTemporaries } from '../io/clean-folder.js';
import { folderNames } from '../io/folder-names.js';
import { stdinName, stdinPath } from '../io/read-post.js';
import { writeArtifact } from '../io/write-artifact.js';
import { type ImportedPost, importPosts } from '../post/import/import-posts.js';
import type { Command, CommandContext } from './command.js';
import { printMessages } from './deck-report.js';
import { freeName, postFileName } from './import-name.js';
import { copyPictures } from './import-pictures.js';
import { importJson, printImported } from './import-report.js';
import { readSource, shownSource } from './import-source.js';
import { isTaken } from './is-taken.js';
import { findOutFile } from './out-file.js';

/** What became of one post of a source. */
export interface ImportResult {
  readonly source: string;
  /** Absolute; absent when nothing was written. */
  readonly file?: string;
  readonly title?: string;
  readonly date?: string;
  readonly error?: unknown;
}

/** What became of one source. */
export interface SourceResult {
  readonly source: string;
  readonly posts: readonly ImportResult[];
  readonly messages: readonly VFileMessage[];
}

/** `postdeck import`: posts out of pages, feeds, exports and texts. */
export const importCommand: Command = async (context) => {
  const { line, terminal } = context;
  const sources = line.positionals;
  if (sources.length === 0) throw nothingNamed();
  refuseContradictions(context);
  const results: SourceResult[] = [];
  const run = await openRun(context);
  const { json, quiet } = { json: line.options.json === true, quiet: line.options.quiet === true };
  for (const source of sources) {
    const result = await importSource(source, run, context);
    results.push(result);
    if (!json) printMessages({ post: result.source, messages: result.messages }, terminal, { quiet });
    if (!json) printImported(result, context);
  }
  if (json) terminal.stdout.write(importJson(results, terminal.cwd));
  return results.flatMap(({ posts }) => posts).some(({ error }) => error !== undefined) ? 1 : 0;
};

function nothingNamed(): DeckError {
  return new DeckError('bad-setting', 'import needs a file or an address', {
    hint: 'postdeck import page.html, or postdeck import https://example.org/feed.xml',
  });
}

function refuseContradictions({ line }: CommandContext): void {
  if (line.flags.values.out !== '-' || line.options.json !== true) return;
  throw new DeckError('bad-setting', '--json and --out - do not go together', {
    hint: 'Leave one of them out.',
  });
}

/** What the posts of a run share. */
interface ImportRun {
  /** Absolute; `undefined` for standard output. */
  readonly folder: string | undefined;
  /** The name of the one post, when the run names it. */
  readonly fileName?: string | undefined;
  /** The files that are in the folder when the run begins. */
  readonly present: readonly string[];
  /** The names that this run has given. */
  readonly taken: Set<string>;
  readonly inputs: readonly string[];
}

async function openRun(context: CommandContext): Promise<ImportRun> {
  const { line, terminal } = context;
  const toStdout = line.flags.values.out === '-';
  const named = await findOutFile(context, 'md');
  if (named && line.positionals.length > 1) throw secondPost(named.name);
  const folder = toStdout ? undefined : (named?.folder ?? line.options.out ?? resolve(terminal.cwd, 'posts'));
  const inputs = line.positionals
    .filter((path) => path !== stdinPath)
    .map((path) => resolve(terminal.cwd, path));
  if (folder !== undefined) await removeStaleTemporaries(folder);
  const present = folder === undefined ? [] : await folderNames(folder);
  return { folder, fileName: named?.name, present, taken: new Set(), inputs };
}

async function importSource(source: string, run: ImportRun, context: CommandContext): Promise<SourceResult> {
  const name = shownSource(source);
  const posts: ImportResult[] = [];
  let file: VFile | undefined;
  try {
    const read = await readSource(source, context);
    file = read.file;
    const max = context.line.options.max ?? Number.POSITIVE_INFINITY;
    const found = importPosts(file, read.origin);
    for await (const post of run.fileName === undefined || max === 1
      ? found
      : onlyPost(found, run.fileName)) {
      posts.push(
        post instanceof Error ? { source: name, error: post } : await savePost(post, name, run, context),
      );
      if (posts.length >= max) break;
    }
    if (posts.length === 0) posts.push({ source: name, error: noPosts(name) });
  } catch (error) {
    posts.push({ source: name, error });
  }
  return { source: name, posts, messages: file?.messages ?? [] };
}

function noPosts(name: string): DeckError {
  return new DeckError('nothing-to-present', `there is no post in ${name}`, {
    hint: 'Name the page of a post, the feed of a blog, or an export with posts in it.',
    place: { file: name },
  });
}

/** The post of a source that holds no other: it is held back until that is known. */
async function* onlyPost(
  posts: AsyncIterable<ImportedPost | Error>,
  fileName: string,
): AsyncGenerator<ImportedPost | Error> {
  let first: ImportedPost | Error | undefined;
  for await (const post of posts) {
    if (first !== undefined) throw secondPost(fileName);
    first = post;
  }
  if (first !== undefined) yield first;
}

function secondPost(fileName: string): DeckError {
  return new DeckError('bad-setting', `--out ${fileName} is one file, and there are several posts`, {
    hint: 'Name a folder with --out, or take the first post alone with --max 1.',
  });
}

async function savePost(
  post: ImportedPost,
  source: string,
  run: ImportRun,
  context: CommandContext,
): Promise<ImportResult> {
  const { title, date } = post.meta;
  const known = { source, title, ...(date === undefined ? {} : { date }) };
  if (run.folder === undefined) {
    context.terminal.stdout.write(post.markdown);
    return known;
  }
  const fileName = run.fileName ?? freeName(postFileName(post, run.present), run.taken);
  run.taken.add(fileName);
  try {
    const path = join(run.folder, fileName);
    return { ...known, file: await writePost(post, { source, path }, run, context) };
  } catch (error) {
    return { ...known, error };
  }
}

async function writePost(
  post: ImportedPost,
  { source, path }: { readonly source: string; readonly path: string },
  run: ImportRun,
  { line, terminal }: CommandContext,
): Promise<string> {
  if (line.options.force !== true && (await isTaken(path))) {
    const shown = relative(terminal.cwd, path);
    throw new DeckError('post-exists', `${shown} is there already, and was left as it is`, {
      hint: 'Overwrite it with --force, or write to another folder with --out.',
      place: { file: shown },
    });
  }
  const markdown =
    source === stdinName ? post.markdown : await copyPictures(post, resolve(terminal.cwd, source), path);
  const [folder, fileName] = [resolve(path, '..'), path.slice(resolve(path, '..').length + 1)];
  return writeArtifact({ folder, fileName, bytes: Buffer.from(markdown), inputs: run.inputs });
}
