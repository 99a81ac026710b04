import { readFile, writeFile } from 'node:fs/promises';

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
