import { readdirSync, readFileSync } from 'node:fs';

/** One row of a golden table: what is read, and what it must give. */
export interface GoldenRow {
  readonly style: string;
  readonly input: string;
  readonly expected: string;
}

const folder = new URL('golden/', import.meta.url);

/** The rows of `test/condense/golden/<name>.txt`: `input => expected`, under `# style` lines. */
export const goldenRows = (name: string): GoldenRow[] => {
  let style = '';
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .split('\n')
    .flatMap((line): GoldenRow[] => {
      if (line.startsWith('# ')) style = line.slice(2);
      const at = line.lastIndexOf(' => ');
      if (line.startsWith('#') || at < 0) return [];
      return [{ style, input: line.slice(0, at), expected: line.slice(at + 4) }];
    });
};

/** The names of all golden tables. */
export const goldenTables = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/u, ''))
    .sort();
