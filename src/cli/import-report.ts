import { relative } from 'node:path';
import type { CommandContext } from './command.js';
import type { ImportResult, SourceResult } from './import.js';
import { errorJson, messageJson, oneLine, printError } from './report.js';
import { paletteFor } from './terminal.js';

/** Prints what was made of a source: a line for each post, errors to stderr. */
export function printImported({ posts }: SourceResult, { line, terminal }: CommandContext): void {
  const palette = paletteFor(terminal.stdout, terminal.env);
  for (const { error } of posts) if (error !== undefined) printError(error, terminal);
  const written = posts.flatMap(({ file, title }) => (file === undefined ? [] : [{ file, title }]));
  if (line.options.quiet === true || written.length === 0) return;
  for (const { file, title } of written) {
    const shown = relative(terminal.cwd, file);
    terminal.stdout.write(`${palette.green('✓')} ${shown}  ${palette.dim(oneLine(title ?? ''))}\n`);
  }
  if (posts.length > 1) terminal.stdout.write(`${written.length} of ${posts.length} posts written\n`);
}

/** The one JSON document of a run. */
export function importJson(results: readonly SourceResult[], cwd: string): string {
  const posts = results.flatMap((result) => result.posts);
  const document = {
    ok: posts.every(({ error }) => error === undefined),
    posts: posts.map((post) => postJson(post, cwd)),
    messages: results.flatMap(({ source, messages }) =>
      messages.map((message) => messageJson(message, source)),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function postJson({ source, file, title, date, error }: ImportResult, cwd: string) {
  return {
    source,
    file: file === undefined ? null : relative(cwd, file),
    title: title ?? null,
    date: date ?? null,
    ...(error === undefined ? {} : { error: errorJson(error) }),
  };
}
