import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredTheme, Theme } from '../model/theme.js';
import { writeArtifact } from './write-artifact.js';

/** Of what a browser measured, so that another way of measuring asks anew. */
const version = 1;

/** What was measured of themes in earlier runs, by their CSS. */
export interface MeasuredThemes {
  read(theme: Theme): Promise<MeasuredTheme | undefined>;
  /** Keeps it for later runs; what cannot be kept is measured again. */
  keep(theme: Theme, measured: MeasuredTheme): Promise<void>;
}

/** The measures that are kept in a folder of the user's own. */
export function openMeasuredThemes(folder: string): MeasuredThemes {
  const nameOf = ({ css, fontFaces }: Theme): string => {
    const hash = createHash('sha256').update(String(version));
    for (const text of [...css, ...fontFaces.map((face) => face.css)]) hash.update('\0').update(text);
    return `${hash.digest('hex')}.json`;
  };
  return {
    read: async (theme) => {
      const text = await readFile(join(folder, nameOf(theme)), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parse(text);
    },
    async keep(theme, measured) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const bytes = Buffer.from(JSON.stringify(measured));
        await writeArtifact({ folder, fileName: nameOf(theme), bytes, inputs: [] });
      } catch {
        // A full disk or a folder that cannot be written: the next run measures again, as this one did.
      }
    },
  };
}

/** A file of ours, unless a disk or a person has damaged it. */
function parse(text: string): MeasuredTheme | undefined {
  try {
    const value: Partial<MeasuredTheme> = JSON.parse(text);
    const isWhole = typeof value.tokens?.sizes === 'object' && Array.isArray(value.fonts);
    // Whole files are written by `keep` alone.
    return isWhole ? (value as MeasuredTheme) : undefined;
  } catch {
    return undefined;
  }
}
