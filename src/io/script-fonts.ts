import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScriptFace, ScriptFonts } from '../model/theme.js';

/** Faces of the same letters, as the list of fonts has them: the file of each weight. */
interface StoredSlice extends Pick<ScriptFace, 'family' | 'ranges'> {
  readonly files: Readonly<Record<string, string>>;
}

interface StoredFace extends ScriptFace {
  readonly file: string;
}

/** The fonts in a folder that `themes/fonts/build.ts` made; each file is read when a deck needs it. */
export function openScriptFonts(folder: string): ScriptFonts {
  let faces: Promise<readonly StoredFace[]> | undefined;
  const load = async (): Promise<readonly StoredFace[]> => {
    // Our generator writes the file.
    const slices = JSON.parse(await readFile(join(folder, 'faces.json'), 'utf8')) as StoredSlice[];
    return slices.flatMap(({ family, ranges, files }) =>
      Object.entries(files).map(([weight, file]) => ({ family, ranges, weight: Number(weight), file })),
    );
  };
  const list = () => {
    faces ??= load();
    return faces;
  };
  return {
    faces: list,
    base64: async (face) => {
      const stored = (await list()).find((known) => known === face);
      if (stored === undefined) throw new RangeError(`no font ${face.family} of this folder`);
      return readFile(join(folder, stored.file), 'base64');
    },
  };
}
