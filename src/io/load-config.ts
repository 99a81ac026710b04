import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DeckError } from '../errors.js';
import { importModule } from '../launch/import-module.js';
import { reasonOf } from './system-error.js';

/** The names of a config file, in the order in which they are tried. */
export const configFileNames = [
  'postdeck.config.js',
  'postdeck.config.mjs',
  'postdeck.config.cjs',
  'postdeck.config.json',
] as const;

/** Kinds that other tools read, by their ending: one that is passed over in silence is looked for in vain. */
const unreadKinds: ReadonlyMap<string, string> = new Map([
  ['yaml', 'postdeck.config.json'],
  ['yml', 'postdeck.config.json'],
  ['toml', 'postdeck.config.json'],
  ['jsonc', 'postdeck.config.json'],
  ['json5', 'postdeck.config.json'],
  ['ts', 'postdeck.config.mjs'],
  ['mts', 'postdeck.config.mjs'],
  ['cts', 'postdeck.config.mjs'],
]);

/** A config file as it was read, unchecked. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The line that a key stands on, 1-based. */
  lineOf(key: string): number | undefined;
}

/**
 * The config file of a folder or of the nearest folder above it; `undefined` when there is none.
 *
 * @throws DeckError `bad-setting` for a config file of a kind that is not read, where none beside it is.
 */
export async function findConfigFile(folder: string): Promise<string | undefined> {
  for (const name of configFileNames) {
    const path = join(folder, name);
    if (await isFile(path)) return path;
  }
  for (const kind of unreadKinds.keys()) {
    const path = join(folder, `postdeck.config.${kind}`);
    if (await isFile(path)) refuseUnread(path);
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfigFile(parent);
}

/**
 * Reads a config file: JSON, or a module whose default export is the object.
 *
 * @throws DeckError `not-found` or `bad-setting`.
 */
export async function loadConfigFile(path: string): Promise<ConfigFile> {
  const text = await readConfig(path);
  refuseUnread(path);
  const loaded = path.endsWith('.json') ? parseJson(text, path) : await importDefault(path);
  if (!isRecord(loaded)) {
    throw badConfig(path, 'does not hold an object', {
      hint: path.endsWith('.json')
        ? 'Write { "theme": "cloud-native" }.'
        : "Write export default { theme: 'cloud-native' };",
    });
  }
  // `$schema` is for editors.
  const values = Object.fromEntries(Object.entries(loaded).filter(([key]) => key !== '$schema'));
  return { path, values, lineOf: (key) => lineOfKey(text, key) };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // Absent, or in a folder that this user may not look into: either way not a config file of this run.
    return false;
  }
}

function refuseUnread(path: string): void {
  const kind = extname(path).slice(1).toLowerCase();
  const instead = unreadKinds.get(kind);
  if (instead === undefined) return;
  throw badConfig(path, `is .${kind}, which is not read`, {
    hint: `Write the same in ${instead}: .js, .mjs, .cjs and .json are read.`,
  });
}

async function readConfig(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new DeckError('not-found', `cannot read the config file ${path}: ${reasonOf(error)}`, {
      hint: 'Name the file with --config, or leave the option out.',
      place: { file: path },
      cause: error,
    });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badConfig(path, `is not JSON: ${reasonOf(error)}`, {
      hint: 'Mend the file.',
      ...lineOfFault(error, text),
      cause: error,
    });
  }
}

async function importDefault(path: string): Promise<unknown> {
  try {
    const url = pathToFileURL(path);
    // A module is loaded once for each address: `--watch` must see the file as it is now.
    url.searchParams.set('changed', String((await stat(path)).mtimeMs));
    const module = await importModule(url.href);
    return isRecord(module) ? module.default : undefined;
  } catch (error) {
    throw badConfig(path, `fails when it is loaded: ${reasonOf(error)}`, {
      hint: hintOf(error, path),
      cause: error,
    });
  }
}

function hintOf(error: unknown, path: string): string {
  if (!(error instanceof SyntaxError)) return 'Mend the file.';
  // The file itself is sound: `node --check` would find nothing.
  if (/does not provide an export named|Named export .* not found/.test(error.message))
    return 'Mend the import: write a name that the other module exports.';
  // Node keeps the line of a fault in a module to itself.
  return `Mend the file: node --check "${path}" shows the line.`;
}

function badConfig(
  path: string,
  fault: string,
  details: { hint: string; line?: number; cause?: unknown },
): DeckError {
  return new DeckError('bad-setting', `the config file ${fault}`, {
    hint: details.hint,
    place: { file: path, ...(details.line === undefined ? {} : { line: details.line, column: 1 }) },
    cause: details.cause,
  });
}

/** Node tells the place of a fault in JSON as a position, or shows ten characters before and behind it. */
function lineOfFault(error: unknown, text: string): { line?: number } {
  const reason = reasonOf(error);
  const position = /at position (\d+)/.exec(reason)?.[1] ?? positionOfExcerpt(reason, text);
  return position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length };
}

function positionOfExcerpt(reason: string, text: string): number | undefined {
  const [, ellipsis, excerpt = ''] =
    /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(reason) ?? [];
  const from = excerpt === '' ? -1 : text.indexOf(excerpt);
  if (from === -1) return undefined;
  const token = /^Unexpected token '([\s\S]+?)', /.exec(reason)?.[1] ?? '';
  return ellipsis === undefined ? from + Math.max(0, excerpt.indexOf(token)) : from + 10;
}

function lineOfKey(text: string, key: string): number | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((line) =>
    [`${key}:`, `${key} :`, `"${key}"`, `'${key}'`].some((written) =>
      line
        .trimStart()
        .replace(/^\{\s*/, '')
        .startsWith(written),
    ),
  );
  return index === -1 ? undefined : index + 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
