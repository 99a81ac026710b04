import { appendFile, readFile, writeFile } from 'node:fs/promises';

/** The part of all that is measured that `number/of` names, the next so many: a long run in pieces. */
export function pieceOf<T>(all: readonly T[], piece: string): readonly T[] {
  const [number = 1, of = 1] = piece.split('/').map(Number);
  const share = Math.ceil(all.length / of);
  return all.slice((number - 1) * share, number * share);
}

/** What earlier pieces left in a file, and what this one adds to it; without a file it is all there is. */
export async function joinRows<T>(path: string | undefined, rows: readonly T[]): Promise<readonly T[]> {
  if (path === undefined) return rows;
  // Written by this function alone.
  const earlier = JSON.parse(await readFile(path, 'utf8').catch(() => '[]')) as readonly T[];
  const all = [...earlier, ...rows];
  await writeFile(path, JSON.stringify(all));
  return all;
}

/** The rows of a long run, kept as lines of JSON, so that a run that was broken off goes on where it ended. */
export interface KeptRows<T> {
  /** What earlier runs left, and what this one added. */
  readonly all: readonly T[];
  readonly add: (row: T) => Promise<void>;
}

/** Opens the rows in a file; without a path they are kept for this run alone. */
export async function keepRows<T>(path: string | undefined): Promise<KeptRows<T>> {
  const text = path === undefined ? '' : await readFile(path, 'utf8').catch(() => '');
  // Written by `add` alone.
  const all = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
  const add = async (row: T): Promise<void> => {
    all.push(row);
    if (path !== undefined) await appendFile(path, `${JSON.stringify(row)}\n`);
  };
  return { all, add };
}
