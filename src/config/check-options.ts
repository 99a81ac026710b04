import { resolve } from 'node:path';
import { DeckError, type ErrorPlace } from '../errors.js';
import { closest } from './closest.js';
import {
  type OptionName,
  type OptionRow,
  type OptionScope,
  type Options,
  optionRows,
} from './option-table.js';
import { type OptionType, wordsOf } from './option-types.js';

/** Options as someone wrote them in one place: the command line, a config file or a post. */
export interface OptionLayer {
  readonly values: Readonly<Record<string, unknown>>;
  /** Absolute folder that relative paths start from. */
  readonly base: string;
  /** The file that they stand in; absent for the command line. */
  readonly file?: string;
  /** The line that a key stands on, 1-based. */
  lineOf?(key: string): number | undefined;
}

/** The three places where options are written. */
export type OptionSource = 'flags' | 'file' | 'post';

const scopesOf: Readonly<Record<OptionSource, readonly OptionScope[]>> = {
  flags: ['deck', 'run', 'command'],
  file: ['deck', 'run'],
  post: ['deck'],
};

const placeWords: Readonly<Record<OptionSource, string>> = {
  flags: 'the command line',
  file: 'the config file',
  post: "the post's `deck:` block",
};

/**
 * Checked options of one layer, paths made absolute.
 * A key may be written as in a config file (`slideLevel`) or as a flag (`slide-level`).
 *
 * @throws DeckError `bad-setting` for an unknown key or a value that is not accepted.
 */
export function checkOptions(layer: OptionLayer, source: OptionSource): Options {
  const rows = optionRows().filter(([, row]) => scopesOf[source].includes(row.scope));
  const entries = Object.entries(layer.values)
    .filter(([, raw]) => raw !== undefined && raw !== null)
    .map(([key, raw]) => {
      const found = rows.find(([name, row]) => key === name || key === row.flag);
      if (found === undefined) throw unknownKey(key, { layer, source, rows });
      const [name, row] = found;
      return [name, checkedValue(raw, { key, row, layer, source })] as const;
    });
  // Each value was read by the type of its own row, which is what `Options` says of it.
  return Object.fromEntries(entries) as Options;
}

interface KeyContext {
  readonly layer: OptionLayer;
  readonly source: OptionSource;
}

function checkedValue(raw: unknown, context: KeyContext & { key: string; row: OptionRow<unknown> }): unknown {
  const { key, row, layer, source } = context;
  const type = (source === 'post' ? row.postType : undefined) ?? row.type;
  const value = type.read(raw);
  if (value === undefined)
    throw badValue(raw, { layer, source, key: source === 'flags' ? `--${row.flag}` : key, type });
  if (type.atBase) return type.atBase(value, (path) => resolve(layer.base, path));
  return typeof value === 'string' && row.type.isPath?.(value) === true ? resolve(layer.base, value) : value;
}

function unknownKey(
  key: string,
  context: KeyContext & { rows: readonly (readonly [OptionName, OptionRow<unknown>])[] },
): DeckError {
  const { layer, source, rows } = context;
  const meant = closest(
    key,
    rows.flatMap(([name, row]) => [name, row.flag]),
  );
  const known = rows.map(([name]) => name).join(', ');
  return new DeckError('bad-setting', `${placeWords[source]} has no setting \`${shown(key)}\``, {
    hint: meant === undefined ? `Known settings: ${known}.` : `Did you mean \`${meant}\`?`,
    place: placeOf(layer, key),
  });
}

function badValue(raw: unknown, context: KeyContext & { key: string; type: OptionType<unknown> }): DeckError {
  const { layer, key, type } = context;
  const wrong =
    type.choices === undefined ? undefined : wordsOf(raw).find((word) => !type.choices?.includes(word));
  const meant = wrong === undefined ? undefined : closest(wrong, type.choices ?? []);
  const expected = `Expected ${type.expects}.`;
  return new DeckError('bad-setting', `\`${key}\` cannot be ${shown(wrong ?? raw)}`, {
    hint: meant === undefined ? expected : `Did you mean \`${meant}\`? ${expected}`,
    place: placeOf(layer, key),
  });
}

function placeOf(layer: OptionLayer, key: string): ErrorPlace {
  const line = layer.lineOf?.(key);
  return {
    ...(layer.file === undefined ? {} : { file: layer.file }),
    ...(line === undefined ? {} : { line, column: 1 }),
  };
}

/** A value as an error quotes it: on one line, not endless, and harmless to a terminal. */
function shown(raw: unknown): string {
  const written = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? String(raw));
  const line = written.replace(/\p{Cc}+/gu, ' ');
  const clipped = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return clipped === '' ? 'empty' : clipped;
}
