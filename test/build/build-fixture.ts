import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { loadTheme } from '../../src/io/load-theme.js';
import { readAuthorsFile } from '../../src/io/read-authors.js';
import { createPictureReader } from '../../src/io/read-picture.js';
import type { Settings } from '../../src/model/settings.js';
import type { BuildPorts } from '../../src/pipeline/build-ports.js';
import { type CompiledPost, compilePost } from '../../src/pipeline/compile-post.js';

const themes = fileURLToPath(new URL('../../themes', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/build/', import.meta.url));

/** Ports of the real machine, without a browser. */
export const testPorts: BuildPorts = {
  loadTheme: (name) => loadTheme(name, [themes]),
  pictureReader: (folder) => createPictureReader({ folder }),
  readAuthors: (folder, { root }) => readAuthorsFile(folder, root),
  browser: async () => {
    throw new Error('this test starts no browser');
  },
};

/** Settings as the command line would resolve them. */
export const settingsOf = (values: Readonly<Record<string, unknown>> = {}): Settings =>
  resolveSettings({ flags: { values, base: process.cwd() } });

/** Compiles a text as if it were read from `post.md`. */
export const compileText = async (
  value: string,
  options: { readonly values?: Readonly<Record<string, unknown>>; readonly path?: string } = {},
): Promise<CompiledPost & { readonly file: VFile }> => {
  const file = new VFile({ value, path: options.path ?? 'post.md' });
  return { ...(await compilePost(file, settingsOf(options.values), testPorts)), file };
};

/** The names of the fixture folders. */
export const fixtureNames = async (): Promise<string[]> => (await readdir(fixtures)).sort();

/** The post of a fixture. */
export const fixturePost = (name: string): Promise<string> => readFile(`${fixtures}${name}/post.md`, 'utf8');

/** The golden of a fixture; `UPDATE_GOLDENS=1` writes what came out. */
export const golden = async (name: string, file: string, value: string): Promise<string> => {
  const path = `${fixtures}${name}/${file}`;
  if (process.env.UPDATE_GOLDENS) await writeFile(path, value);
  return readFile(path, 'utf8');
};
