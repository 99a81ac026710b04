import { relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import { readPost } from '../io/read-post.js';
import { writeArtifact } from '../io/write-artifact.js';
import type { Operations } from '../library/operations.js';
import type { Settings } from '../model/settings.js';
import type { Command, CommandContext } from './command.js';
import { withSuggestion } from './find-posts.js';
import { ledgerText } from './ledger-text.js';
import { findOutFile } from './out-file.js';
import { readSettings } from './read-settings.js';
import { paletteFor } from './terminal.js';

/** `postdeck explain`: where every sentence of a post went, as text, JSON, or a page with the post beside its slides. */
export const explain: Command = async (context) => {
  const { line, terminal, tools } = context;
  const path = onePost(line.positionals);
  const format = formatOf(context);
  const { settings } = await readSettings(context);
  const { cwd, stdin, env } = terminal;
  await using operations = await tools.openOperations({ env, cwd });
  const file = await readPost({ path, cwd, stdin, maxInput: settings.maxInput }).catch(async (error) => {
    throw await withSuggestion(error, path, cwd);
  });
  const request: Request = { file, path, settings, operations, context };
  await (format === 'html' ? writePage(request) : printLedger(request));
  return 0;
};

const onePost = ([path, ...others]: readonly string[]): string => {
  if (path !== undefined && others.length === 0) return path;
  const count = path === undefined ? 0 : others.length + 1;
  throw new DeckError('bad-setting', `explain takes one post, and there are ${count}`, {
    hint: 'Name one post: postdeck explain posts/hello.md.',
  });
};

/** `html` when the command line asks for it; the formats of a config file are those of its decks. */
const formatOf = ({ line: { options } }: CommandContext): 'html' | 'text' => {
  const { formats, json, open, out } = options;
  if (formats === undefined) {
    if (open !== true && out === undefined) return 'text';
    throw new DeckError('bad-setting', 'explain writes a file only as a page', { hint: 'Add --to html.' });
  }
  if (formats.length !== 1 || formats[0] !== 'html') {
    throw new DeckError('bad-setting', `explain does not write ${formats.join(', ')}`, {
      hint: 'Write --to html, or leave --to out to read it here.',
    });
  }
  if (json === true) {
    throw new DeckError('bad-setting', '--json and --to html are two ways to tell the same', {
      hint: 'Leave one of them out.',
    });
  }
  return 'html';
};

interface Request {
  readonly file: VFile;
  readonly path: string;
  readonly settings: Settings;
  readonly operations: Operations;
  readonly context: CommandContext;
}

const printLedger = async ({ file, path, settings, operations, context }: Request): Promise<void> => {
  const { stdout, env } = context.terminal;
  const ledger = await operations.explain(file, settings);
  const text =
    context.line.options.json === true
      ? `${JSON.stringify({ post: path, ...ledger }, null, 2)}\n`
      : ledgerText(ledger, { palette: paletteFor(stdout, env), width: stdout.columns ?? 100 });
  stdout.write(text);
};

const writePage = async ({ file, settings, operations, context }: Request): Promise<void> => {
  const { terminal, tools, line } = context;
  const { slug, html } = await operations.explainAsPage(file, settings);
  if (line.flags.values.out === '-') {
    terminal.stdout.write(html);
    return;
  }
  const bytes = new TextEncoder().encode(html);
  const inputs = file.path === undefined ? [] : [resolve(terminal.cwd, file.path)];
  const named = await findOutFile(context, 'html');
  const folder = named?.folder ?? settings.out;
  const fileName = named?.name ?? `${slug}.explained.html`;
  const path = await writeArtifact({ folder, fileName, bytes, inputs });
  if (line.options.quiet !== true) terminal.stdout.write(`${relative(terminal.cwd, path)}\n`);
  if (line.options.open !== true || (await tools.openFile(path))) return;
  terminal.stderr.write(`no program to open ${path} with was found; open it by hand\n`);
};
