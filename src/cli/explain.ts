import { DeckError } from '../errors.js';
import { readPost } from '../io/read-post.js';
import type { Command } from './command.js';
import { withSuggestion } from './find-posts.js';
import { ledgerText } from './ledger-text.js';
import { readSettings } from './read-settings.js';
import { paletteFor } from './terminal.js';

/** `postdeck explain`: where every sentence of a post went. */
export const explain: Command = async (context) => {
  const { line, terminal, tools } = context;
  const [path, ...others] = line.positionals;
  if (path === undefined || others.length > 0) {
    throw new DeckError('bad-setting', `explain takes one post, and there are ${line.positionals.length}`, {
      hint: 'Name one post: postdeck explain posts/hello.md.',
    });
  }
  const { settings } = await readSettings(context);
  const { cwd, stdin, env, stdout } = terminal;
  await using operations = await tools.openOperations({ env, cwd });
  const file = await readPost({ path, cwd, stdin, maxInput: settings.maxInput }).catch(async (error) => {
    throw await withSuggestion(error, path, cwd);
  });
  const ledger = await operations.explain(file, settings);
  const text =
    line.options.json === true
      ? `${JSON.stringify({ post: path, ...ledger }, null, 2)}\n`
      : ledgerText(ledger, { palette: paletteFor(stdout, env), width: stdout.columns ?? 100 });
  stdout.write(text);
  return 0;
};
