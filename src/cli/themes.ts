import { relative, resolve } from 'node:path';
import { DeckError } from '../errors.js';
import { writeArtifact } from '../io/write-artifact.js';
import type { Command, CommandContext } from './command.js';
import { readSettings } from './read-settings.js';
import { paletteFor } from './terminal.js';
import type { ThemeListing } from './tools.js';

/** `postdeck themes`: the themes that can be chosen; with `--preview`, a contact sheet of each. */
export const themes: Command = async (context) => {
  const { line, terminal, tools } = context;
  const found = await tools.listThemes(terminal.cwd);
  if (line.options.preview === true) return preview(found, context);
  if (line.positionals.length > 0)
    throw new DeckError('bad-setting', 'themes are only named to see them', {
      hint: `postdeck themes ${line.positionals.join(' ')} --preview`,
    });
  if (line.options.json === true) terminal.stdout.write(`${JSON.stringify({ themes: found }, null, 2)}\n`);
  else listThemes(found, context);
  return 0;
};

const listThemes = (found: readonly ThemeListing[], { line, terminal }: CommandContext): void => {
  const palette = paletteFor(terminal.stdout, terminal.env);
  const width = Math.max(...found.map(({ name }) => name.length));
  for (const theme of found) {
    const facts = [theme.title ?? 'a Marp theme', originOf(theme, terminal.cwd), layoutsOf(theme)];
    terminal.stdout.write(`${palette.bold(theme.name.padEnd(width))}  ${facts.join(' · ')}\n`);
  }
  if (line.options.quiet !== true)
    terminal.stdout.write(
      'Use one with --theme <name>, or a Marp theme of your own: --theme ./mine.css\nSee them: postdeck themes --preview\n',
    );
};

const kilobyte = 1024;

const originOf = ({ origin, path, bytes }: ThemeListing, cwd: string): string => {
  const size = bytes === undefined ? [] : [`${Math.ceil(bytes / kilobyte)} KB`];
  const where = { postdeck: 'of postdeck', marp: 'of Marp', own: relative(cwd, path ?? '') }[origin];
  return [where, ...size].join(', ');
};

const layoutsOf = ({ layouts }: ThemeListing): string =>
  layouts === undefined ? 'plain layouts' : `${layouts} layouts`;

/** The themes that are named, or all of them. */
const preview = async (found: readonly ThemeListing[], context: CommandContext): Promise<number> => {
  const { line, terminal, tools } = context;
  const { settings } = await readSettings(context);
  const named = line.options.theme === undefined ? line.positionals : [line.options.theme];
  const names = named.length > 0 ? named : found.map(({ name }) => name);
  const folder = line.flags.values.out === undefined ? terminal.cwd : settings.out;
  await using operations = await tools.openOperations({ env: terminal.env, cwd: terminal.cwd });
  for (const name of names) {
    const theme = /[/\\]|\.css$/.test(name) ? resolve(terminal.cwd, name) : name;
    const drawn = await operations.previewTheme({ ...settings, theme });
    for (const reason of drawn.messages) terminal.stderr.write(`${name}: ${reason}\n`);
    await write({ ...drawn, folder }, context);
  }
  return 0;
};

const write = async (
  sheet: { readonly slug: string; readonly html: string; readonly png?: Uint8Array; readonly folder: string },
  { line, terminal, tools }: CommandContext,
): Promise<void> => {
  const { slug, html, png, folder } = sheet;
  const bytes = png ?? new TextEncoder().encode(html);
  const path = await writeArtifact({
    folder,
    fileName: `${slug}.${png === undefined ? 'html' : 'png'}`,
    bytes,
    inputs: [],
  });
  if (line.options.quiet !== true) terminal.stdout.write(`${relative(terminal.cwd, path)}\n`);
  if (png === undefined)
    terminal.stderr.write(
      'there is no browser to draw a picture with: the sheet is a page (postdeck doctor)\n',
    );
  if (line.options.open === true && !(await tools.openFile(path)))
    terminal.stderr.write(`no program to open ${path} with was found; open it by hand\n`);
};
