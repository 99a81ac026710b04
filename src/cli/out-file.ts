import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { closest } from '../config/closest.js';
import { DeckError } from '../errors.js';
import { slugOf } from '../io/output-name.js';
import type { Format } from '../model/artifact.js';
import type { Settings } from '../model/settings.js';
import type { CommandContext } from './command.js';

/** The one file that a run writes: `--out talk.pdf`, as Pandoc and Marp read it. */
export interface OutFile {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly format: Format;
}

/** Endings that say what is written; under the others `--to` says it. */
const formatsByEnding: ReadonlyMap<string, Format | undefined> = new Map([
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.pdf', 'pdf'],
  ['.pptx', 'pptx'],
  ['.png', undefined],
  ['.txt', undefined],
]);

/** The ending of a file, `.markdown` and `.htm` as the formats call them. */
export function usualEnding(name: string): string {
  const ending = extname(name).toLowerCase();
  const format = formatsByEnding.get(ending);
  return format === undefined ? ending : `.${format}`;
}

const mainFormats: ReadonlySet<Format | undefined> = new Set(
  [...formatsByEnding.values()].filter((format) => format !== undefined),
);

/** Files that are not written; a folder of such a name would be a mistake. */
const foreignEndings = new Set(
  '.ppt .odp .key .doc .docx .odt .rtf .epub .zip .json .gif .svg .webp .jpg .jpeg .mp4'.split(' '),
);

/**
 * The file that `--out` names; undefined where it names a folder: one that exists, or that has no ending of a file.
 * `only` is the format of a command that writes no other.
 *
 * @throws DeckError `bad-setting` when it names a file that cannot be what is written.
 */
export async function findOutFile(
  { line, terminal }: CommandContext,
  only?: Format,
): Promise<OutFile | undefined> {
  const { out } = line.flags.values;
  const formats = only === undefined ? line.options.formats : [only];
  if (typeof out !== 'string') return undefined;
  const ending = extname(out).toLowerCase();
  const path = resolve(terminal.cwd, out);
  if (/[/\\]$/.test(out) || (await isFolder(path))) return undefined;
  if (!formatsByEnding.has(ending) && !foreignEndings.has(ending)) {
    refuseMistyped(out, ending);
    return undefined;
  }
  return { name: basename(path), folder: dirname(path), format: formatOf(out, ending, formats) };
}

/** `talk.pfd` is no folder. */
function refuseMistyped(out: string, ending: string): void {
  const meant = /^\.[a-z]{3,5}$/.test(ending) ? closest(ending, [...formatsByEnding.keys()]) : undefined;
  if (meant === undefined) return;
  throw new DeckError('bad-setting', `--out ${out}: there is no format ${ending}`, {
    hint: `Did you mean ${out.slice(0, -ending.length)}${meant}? The name of a folder may end in /.`,
  });
}

function formatOf(out: string, ending: string, asked: readonly Format[] | undefined): Format {
  const own = formatsByEnding.get(ending);
  if (foreignEndings.has(ending)) {
    throw new DeckError('bad-setting', `--out ${out}: ${ending} is not written`, {
      hint: 'Write .md, .html, .pdf, or .pptx, which Keynote, LibreOffice and Google Slides open; or name a folder.',
    });
  }
  if (asked !== undefined && asked.length > 1) {
    throw new DeckError(
      'bad-setting',
      `--out ${out} is one file, and --to asks for ${asked.length} formats`,
      {
        hint: 'Leave out --to, or name a folder with --out.',
      },
    );
  }
  const format = asked?.[0] ?? own;
  if (format !== own && mainFormats.has(format)) {
    throw new DeckError('bad-setting', `--out ${out} is no file for ${format}`, {
      hint: `Name the file *.${format}.`,
    });
  }
  if (format !== undefined) return format;
  throw new DeckError('bad-setting', `--out ${out}: of several formats, ${ending} is none of its own`, {
    hint: 'Name the format with --to, or a folder with --out.',
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The settings of the one post whose deck is written to a file. */
export function withOutFile(settings: Settings, { folder, name, format }: OutFile): Settings {
  return { ...settings, out: folder, formats: [format], deckName: slugOf(basename(name, extname(name))) };
}

/**
 * Checks that a file is what a run makes.
 *
 * @throws DeckError `bad-setting` for more than one post.
 */
export function checkOutFile({ name }: OutFile, posts: number): void {
  if (posts === 1) return;
  throw new DeckError('bad-setting', `--out ${name} is one file, and there are ${posts} posts`, {
    hint: 'Name one post, or a folder with --out.',
  });
}
