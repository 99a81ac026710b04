import { open, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import { binaryKind, decodeText } from './decode-text.js';
import { codeOf, reasonOf } from './system-error.js';

/** The path that stands for standard input on the command line. */
export const stdinPath = '-';
/** The path that a post from standard input has in messages. */
export const stdinName = '<stdin>';

/** Where a post is read from. */
export interface PostSource {
  /** A path, or `-`. */
  readonly path: string;
  /** Absolute folder that the path is relative to. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The most bytes that are read. */
  readonly maxInput: number;
}

/**
 * Reads a post, or a deck, as text. What is not text in it is replaced, with a warning on the file.
 *
 * @throws DeckError `not-found`, `not-a-post`, `too-large` or `nothing-to-present`.
 */
export async function readPost(source: PostSource): Promise<VFile> {
  const fromStdin = source.path === stdinPath;
  const name = fromStdin ? stdinName : source.path;
  const bytes = fromStdin ? await readStream(source) : await readRegularFile(source);
  return fileOfBytes(bytes, { name, cwd: source.cwd });
}

/** What is known of bytes that are to be a text. */
export interface NamedBytes {
  readonly name: string;
  readonly cwd: string;
  /** The encoding that a server has declared. */
  readonly charset?: string;
}

/**
 * The text of some bytes, as a file.
 *
 * @throws DeckError `not-a-post` or `nothing-to-present`.
 */
export function fileOfBytes(bytes: Uint8Array, { name, cwd, charset }: NamedBytes): VFile {
  const decoded = decodeText(bytes, charset);
  const kind = binaryKind(bytes, decoded);
  if (kind !== undefined) {
    throw new DeckError('not-a-post', `${name} is a ${kind}, not a text`, {
      hint: hintForKind(name),
      place: { file: name },
    });
  }
  if (decoded.text.trim() === '') {
    throw new DeckError('nothing-to-present', `${name} is empty`, {
      hint: 'Write the post first: a title, headings and paragraphs.',
      place: { file: name },
    });
  }
  return fileOf(decoded, name, cwd);
}

/** Documents that Pandoc reads, by the ends of their names. */
const documents: ReadonlyMap<string, string> = new Map([
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['epub', 'epub'],
]);

function hintForKind(name: string): string {
  const format = documents.get(extname(name).slice(1).toLowerCase());
  if (format === undefined) return 'Name a Markdown file in UTF-8 or UTF-16.';
  return `Make Markdown of it first: pandoc -f ${format} -t gfm --extract-media=. "${name}" -o post.md`;
}

function fileOf(decoded: ReturnType<typeof decodeText>, name: string, cwd: string): VFile {
  const file = new VFile({ path: name, cwd, value: decoded.text });
  if (decoded.replaced > 0) {
    const { line, column } = lineAndColumn(decoded.text, decoded.firstReplaced);
    file.message(
      `${decoded.replaced} characters are not text and were replaced with \u{FFFD}: look at them, or save the file as UTF-8`,
      {
        place: { line, column },
        source: 'postdeck',
        ruleId: 'not-text',
      },
    );
  }
  return file;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

async function readRegularFile({ path, cwd, maxInput }: PostSource): Promise<Uint8Array> {
  const place = { file: path };
  const absolute = resolve(cwd, path);
  try {
    const found = await stat(absolute);
    // Asked before the file is opened: opening a pipe would wait for a writer, for ever.
    if (!found.isFile()) throw notAFile(path, found.isDirectory());
    if (found.size > maxInput) throw tooLarge(path, maxInput);
    return await readUpTo(absolute, path, maxInput);
  } catch (error) {
    if (error instanceof DeckError) throw error;
    throw new DeckError('not-found', `cannot read ${path}: ${reasonOf(error)}`, {
      hint: hintFor(codeOf(error), absolute),
      place,
      cause: error,
    });
  }
}

/** What helps where a file is there and cannot be read. */
const helps: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'Give yourself the right to read it: chmod u+r, or as its owner.'],
  ['EPERM', 'Give yourself the right to read it: chmod u+r, or as its owner.'],
  ['ELOOP', 'Name the file itself, not a link.'],
]);

function hintFor(code: string | undefined, absolute: string): string {
  return helps.get(code) ?? `Look for a mistyped name; it was looked for in ${dirname(absolute)}.`;
}

/** A file may grow while it is read, or give no size, as those in /proc do. */
async function readUpTo(absolute: string, name: string, maxInput: number): Promise<Uint8Array> {
  const handle = await open(absolute, 'r');
  try {
    const chunks: Uint8Array[] = [];
    await collect(handle.createReadStream({ autoClose: false }), { name, maxInput, chunks });
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

async function readStream({ stdin, maxInput }: PostSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await collect(stdin, { name: stdinName, maxInput, chunks });
  return Buffer.concat(chunks);
}

async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  into: { name: string; maxInput: number; chunks: Uint8Array[] },
): Promise<void> {
  let total = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    total += bytes.length;
    if (total > into.maxInput) throw tooLarge(into.name, into.maxInput);
    into.chunks.push(bytes);
  }
}

function notAFile(path: string, isFolder: boolean): DeckError {
  const hint = isFolder
    ? `Name the posts in it: "${path.replace(/\/$/, '')}/*.md".`
    : 'Name a Markdown file.';
  return new DeckError('not-a-post', `${path} is ${isFolder ? 'a folder' : 'not a regular file'}`, {
    hint,
    place: { file: path },
  });
}

function tooLarge(path: string, maxInput: number): DeckError {
  return new DeckError('too-large', `${path} is larger than ${sizeText(maxInput)}`, {
    hint:
      maxInput < mostInput
        ? 'Cut the post in two, or raise the limit with --max-input (up to 2M).'
        : 'Cut it in two.',
    place: { file: path },
  });
}

/** The most that `--max-input` can be. */
const mostInput = 2 * 1024 * 1024;

function sizeText(bytes: number): string {
  if (bytes >= mostInput) return `${Math.round(bytes / 1024 / 1024)} MB`;
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;
}
