import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFacts } from './system.js';

/** What a probe said about a program, and the facts of the file by which it is known again. */
export interface Verdict extends FileFacts {
  /** Absent when the program was of no use. */
  readonly version?: string;
}

/** Verdicts by the path of the program. */
export type Verdicts = ReadonlyMap<string, Verdict>;

const fileName = 'browsers.json';

/** What earlier runs found out; nothing when there is no cache or its file is damaged. */
export async function readVerdicts(cache: string | undefined): Promise<Verdicts> {
  if (cache === undefined) return new Map();
  try {
    const value: unknown = JSON.parse(await readFile(join(cache, fileName), 'utf8'));
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(
      Object.entries(value).flatMap(([path, entry]) => (isVerdict(entry) ? [[path, entry]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** Keeps verdicts for later runs. A cache that cannot be written only costs the next run a probe. */
export async function writeVerdicts(cache: string | undefined, verdicts: Verdicts): Promise<void> {
  if (cache === undefined) return;
  const unfinished = join(cache, `${fileName}.${randomUUID()}`);
  try {
    await writeFile(unfinished, `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
    });
    await rename(unfinished, join(cache, fileName));
  } catch {
    await rm(unfinished, { force: true });
  }
}

function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== 'object' || value === null) return false;
  const { size, modified, version } = value as Partial<Record<keyof Verdict, unknown>>;
  const named = version === undefined || typeof version === 'string';
  return typeof size === 'number' && typeof modified === 'number' && named;
}
