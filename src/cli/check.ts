import { relative } from 'node:path';
import type { DeckError } from '../errors.js';
import { readPost } from '../io/read-post.js';
import type { CheckedFile, Operations } from '../library/operations.js';
import type { Settings } from '../model/settings.js';
import { checkMadeFile, type MadeFile, madeFileLines } from './check-made-file.js';
import type { Command, CommandContext } from './command.js';
import { findInputs, withSuggestion } from './find-posts.js';
import { readSettings } from './read-settings.js';
import { errorJson, errorText, messageJson, messageLine, oneLine, placeText, severityOf } from './report.js';
import { type Palette, paletteFor, type Terminal } from './terminal.js';

const defaults = {
  folder: 'posts',
  pattern: '**/*.{md,mdx,markdown}',
  hint: 'Name a post or a deck: postdeck check talk.md.',
} as const;

interface Checked {
  readonly path: string;
  readonly result?: CheckedFile;
  /** Of a PDF or a PPTX. */
  readonly made?: MadeFile;
  readonly error?: unknown;
}

/** `postdeck check`: gates, bands and measures of posts and decks; exit code 1 with `--strict` when one is broken or warned of. */
export const check: Command = async (context) => {
  const { line, terminal, tools } = context;
  const { settings } = await readSettings(context);
  const paths = await findInputs(line.positionals, terminal.cwd, defaults);
  await using operations = await tools.openOperations({ env: terminal.env, cwd: terminal.cwd });
  const checked: Checked[] = [];
  for (const path of paths) {
    const one = await checkPath(path, settings, { context, operations });
    checked.push(one);
    if (line.options.json !== true) printChecked(one, context);
  }
  if (line.options.json === true) terminal.stdout.write(json(checked, await tools.version()));
  return exitCode(checked, settings.strict);
};

const checkPath = async (
  path: string,
  settings: Settings,
  { context, operations }: { readonly context: CommandContext; readonly operations: Operations },
): Promise<Checked> => {
  const { terminal, line } = context;
  const { cwd, stdin } = terminal;
  try {
    const made = await checkMadeFile(path, cwd);
    if (made) return { path, made };
    const file = await readPost({ path, cwd, stdin, maxInput: settings.maxInput });
    return { path, result: await operations.check(file, settings, line.options.noMeasure !== true) };
  } catch (error) {
    return { path, error: await withSuggestion(error, path, cwd) };
  }
};

const isBroken = ({ result, made }: Checked): boolean =>
  (made?.findings.length ?? 0) > 0 || (result?.findings.some(({ kind }) => kind !== 'band') ?? false);

/** What `build --strict` refuses, too. */
const isWarned = ({ result }: Checked): boolean =>
  result?.messages.some((message) => severityOf(message) !== 'info') ?? false;

const exitCode = (checked: readonly Checked[], strict: boolean): number => {
  const errors = checked.flatMap(({ error }) => (error === undefined ? [] : [error as Partial<DeckError>]));
  if (errors.length > 0) return errors.every(({ exitCode: code }) => code === 2) ? 2 : 1;
  return strict && checked.some((one) => isBroken(one) || isWarned(one)) ? 1 : 0;
};

const printChecked = ({ path, result, made, error }: Checked, context: CommandContext): void => {
  const { terminal, line } = context;
  if (error !== undefined) terminal.stderr.write(errorText(error, terminal, path));
  if (made) for (const text of madeFileLines(made, path, context)) terminal.stdout.write(`${text}\n`);
  if (!result) return;
  const palette = paletteFor(terminal.stdout, terminal.env);
  const quiet = line.options.quiet === true;
  const lines = [
    ...result.messages.filter(() => !quiet).map((message) => messageLine(message, path, palette)),
    ...result.findings
      .filter(({ kind }) => !quiet || kind !== 'band')
      .map((finding) => findingLine(finding, path, { palette, terminal })),
    ...result.unchecked.map((reason) => `${oneLine(path)}  ${palette.cyan('info')}  ${oneLine(reason)}`),
    ...(quiet ? [] : [summary(result, path, palette)]),
  ];
  for (const text of lines) terminal.stdout.write(`${text}\n`);
};

const kinds = {
  gate: ['gate', 'red'],
  measure: ['measure', 'red'],
  band: ['band', 'yellow'],
} as const satisfies Record<string, readonly [string, keyof Palette]>;

const findingLine = (
  { kind, file, line, slide, reason, advice, rule }: CheckedFile['findings'][number],
  path: string,
  { palette, terminal }: { readonly palette: Palette; readonly terminal: Terminal },
): string => {
  const [name, color] = kinds[kind];
  const place = placeText({
    file: file === undefined ? path : relative(terminal.cwd, file),
    ...(line === undefined ? {} : { line }),
  });
  const where = slide === undefined ? '' : `slide ${slide}: `;
  return [
    place,
    palette[color](name),
    oneLine(`${where}${reason}`),
    palette.dim(oneLine(advice)),
    palette.dim(`postdeck:${rule}`),
  ].join('  ');
};

const summary = ({ report }: CheckedFile, path: string, palette: Palette): string => {
  const kept = report.gates.filter(({ broken }) => broken === 0).length;
  const met = report.bands.filter((band) => band.met).length;
  const measured = report.findings.filter(({ kind }) => kind === 'measure').length;
  const fine = kept === report.gates.length && measured === 0;
  const mark = fine ? palette.green('✓') : palette.red('✗');
  return `${mark} ${oneLine(path)}  ${kept} of ${report.gates.length} gates kept, ${met} of ${report.bands.length} bands met, ${report.figures.slides} slides`;
};

const json = (checked: readonly Checked[], version: string): string => {
  const files = checked.map(({ path, result, made, error }) => ({
    file: path,
    ok: error === undefined && !isBroken({ path, ...(result ? { result } : {}), ...(made ? { made } : {}) }),
    ...(error === undefined ? {} : { error: errorJson(error) }),
    ...(result === undefined ? {} : resultJson(path, result)),
    ...(made === undefined ? {} : { kind: 'file', findings: made.findings }),
  }));
  const ok = files.every((file) => file.ok);
  return `${JSON.stringify({ ok, versions: { postdeck: version }, files }, null, 2)}\n`;
};

const resultJson = (path: string, { kind, report, findings, unchecked, messages }: CheckedFile) => ({
  kind,
  gates: report.gates,
  bands: report.bands,
  figures: report.figures,
  findings,
  unchecked,
  messages: messages.map((message) => messageJson(message, path)),
});
