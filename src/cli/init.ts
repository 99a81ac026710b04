import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { DeckError } from '../errors.js';
import { writeArtifact } from '../io/write-artifact.js';
import { packageFolder } from '../library/package-folder.js';
import type { Command } from './command.js';
import { isTaken } from './is-taken.js';
import { starterFiles } from './starter-files.js';
import { starterPost } from './starter-post.js';
import { paletteFor } from './terminal.js';

interface NewFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** `postdeck init`: a folder of posts that works at once, with postdeck, Marp for VS Code and marp-cli. */
export const init: Command = async ({ line, terminal }) => {
  const [name = '.', ...others] = line.positionals;
  if (others.length > 0) {
    throw new DeckError('bad-setting', `init takes one folder, and there are ${line.positionals.length}`, {
      hint: `postdeck init ${name}`,
    });
  }
  const folder = resolve(terminal.cwd, name);
  const files = [...textFiles(), ...(await themeFiles())];
  if (line.options.force !== true) await refuseExisting(files, folder, terminal.cwd);
  for (const file of files) await writeArtifact({ folder, inputs: [], ...file });
  if (line.options.quiet !== true)
    terminal.stdout.write(nextSteps(files, name, paletteFor(terminal.stdout, terminal.env)));
  return 0;
};

function textFiles(): readonly NewFile[] {
  return [...starterFiles(), ...starterPost].map(([fileName, text]) => ({
    fileName,
    bytes: Buffer.from(text),
  }));
}

/** Marp for VS Code and marp-cli read themes as files, fonts included. */
async function themeFiles(): Promise<readonly NewFile[]> {
  const source = join(packageFolder(), 'themes');
  const names = (await readdir(source)).filter((name) => /\.(css|json|md)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => ({ fileName: `themes/${name}`, bytes: await readFile(join(source, name)) })),
  );
}

async function refuseExisting(files: readonly NewFile[], folder: string, cwd: string): Promise<void> {
  for (const { fileName } of files) {
    const path = join(folder, fileName);
    if (!(await isTaken(path))) continue;
    throw new DeckError(
      'output-not-writable',
      `${relative(cwd, path)} is there already, and nothing was written`,
      {
        hint: 'Name a new folder, or overwrite its files with --force.',
        place: { file: relative(cwd, path) },
      },
    );
  }
}

function nextSteps(files: readonly NewFile[], name: string, palette: ReturnType<typeof paletteFor>): string {
  const steps = [...(name === '.' ? [] : [`cd ${name}`]), 'postdeck build --to html --open'];
  return [
    `${palette.green('✓')} ${files.length} files in ${name === '.' ? 'this folder' : name}`,
    'Next:',
    ...steps.map((step) => `  ${step}`),
    '',
  ].join('\n');
}
