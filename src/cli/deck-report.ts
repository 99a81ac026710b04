import { basename, relative } from 'node:path';
import { clockTime } from '../model/speaking-time.js';
import type { DeckResult } from './make-deck.js';
import { errorJson, errorText, messageJson, messageLine, oneLine, severityOf } from './report.js';
import { type Palette, paletteFor, type Terminal } from './terminal.js';

/** How much is printed. */
export interface ReportOptions {
  /** Errors only. */
  readonly quiet: boolean;
  /** Errors that were printed before: a missing browser is told once, not for each post. */
  readonly told?: Set<string>;
}

/** What there is to say of one file. */
export type MessagesOf = Pick<DeckResult, 'post' | 'messages' | 'error' | 'difference'>;

/** Prints the messages of one deck, and its error if it has one, to stderr. */
export function printMessages(result: MessagesOf, terminal: Terminal, { quiet, told }: ReportOptions): void {
  const palette = paletteFor(terminal.stderr, terminal.env);
  const shown = result.messages.filter((message) => !quiet || severityOf(message) === 'error');
  for (const message of shown) terminal.stderr.write(`${messageLine(message, result.post, palette)}\n`);
  if (result.error === undefined) return;
  // A message that stopped the build is among the messages already.
  if (!result.messages.some((message) => message === result.error)) {
    const text = errorText(result.error, terminal, result.post);
    if (told?.has(text) !== true) terminal.stderr.write(text);
    told?.add(text);
  }
  for (const line of result.difference ?? []) terminal.stderr.write(`  ${diffColor(line, palette)}\n`);
}

function diffColor(line: string, palette: Palette): string {
  const text = line.replace(/\p{Cc}+/gu, ' ');
  if (text.startsWith('+')) return palette.green(text);
  if (text.startsWith('-')) return palette.red(text);
  return text.startsWith('@@') ? palette.cyan(text) : palette.dim(text);
}

/** Prints what was made: a line for one deck, a table for several. */
export function printSummary(results: readonly DeckResult[], terminal: Terminal): void {
  const palette = paletteFor(terminal.stdout, terminal.env);
  const lines =
    results.length === 1
      ? results.map((result) => deckLine(result, terminal.cwd, palette))
      : table(results, terminal.cwd, palette);
  const [only] = results;
  const times = results.length === 1 && only?.slot !== undefined ? timeLines(only, palette) : [];
  for (const line of [...lines, ...times]) if (line !== '') terminal.stdout.write(`${line}\n`);
}

function deckLine(result: DeckResult, cwd: string, palette: Palette): string {
  if (result.error !== undefined) return '';
  const times = [minutesText(result), ...drawnText(result), secondsText(result.milliseconds)];
  const facts = [slidesText(result), ...times].join(', ');
  return `${palette.green('✓')} ${filesText(result, cwd)}  ${palette.dim(facts)}`;
}

/** `decks/hello.{md,html}` for files of one name; of the others, such as the pictures of a format, the number. */
function filesText({ files }: DeckResult, cwd: string): string {
  const [first = ''] = files;
  const stem = first.slice(0, first.length - endingOf(first).length);
  const alike = files.filter((file) => file === stem + endingOf(file));
  const endings = alike.map((file) => endingOf(file).slice(1)).join(',');
  const shown = alike.length === 1 ? relative(cwd, first) : `${relative(cwd, stem)}.{${endings}}`;
  return alike.length === files.length ? shown : `${shown} and ${files.length - alike.length} more`;
}

function endingOf(file: string): string {
  return /(\.notes)?\.[a-z0-9]+$/.exec(basename(file))?.[0] ?? '';
}

function table(results: readonly DeckResult[], cwd: string, palette: Palette): readonly string[] {
  const rows = results.map((result) => ({ result, cells: cellsOf(result, cwd) }));
  const head = ['post', 'slides', 'min', 'warnings', 'time', 'files'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map(({ cells }) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const failed = results.filter(({ error }) => error !== undefined).length;
  const total = `${counted(results.length - failed, 'deck')} made${failed === 0 ? '' : `, ${failed} failed`}`;
  return [
    palette.bold(`  ${line(head)}`),
    ...rows.map(
      ({ result, cells }) =>
        (result.error === undefined ? `${palette.green('✓')} ` : `${palette.red('✗')} `) + line(cells),
    ),
    failed === 0 ? palette.green(total) : palette.red(total),
  ];
}

function cellsOf(result: DeckResult, cwd: string): readonly string[] {
  if (result.error !== undefined) return [result.post, '', '', '', '', 'failed'];
  const warnings = result.messages.filter((message) => severityOf(message) !== 'info').length;
  return [
    result.post,
    String(result.slides),
    String(Math.round(result.minutes)),
    String(warnings),
    secondsText(result.milliseconds),
    filesText(result, cwd),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function slidesText({ slides, talk }: DeckResult): string {
  const backup = talk?.backup.slides ?? 0;
  return backup === 0
    ? counted(slides, 'slide')
    : `${counted(slides - backup, 'slide')} and ${backup} for backup`;
}

function minutesText({ minutes, slot }: DeckResult): string {
  if (slot !== undefined) return `${clockTime(minutes)} of ${slot}:00 min`;
  return `about ${Math.max(1, Math.round(minutes))} min`;
}

/** What nobody can edit in the PPTX, as far as there is any. */
function drawnText({ drawn = { formulas: 0, diagrams: 0 } }: DeckResult): readonly string[] {
  const found = [
    ...(drawn.formulas > 0 ? [counted(drawn.formulas, 'formula')] : []),
    ...(drawn.diagrams > 0 ? [counted(drawn.diagrams, 'diagram')] : []),
  ];
  return found.length === 0 ? [] : [`${found.join(' and ')} as pictures in the PPTX`];
}

/** The sections of a talk that was made for a slot, each with its time, and what was moved. */
function timeLines({ talk }: DeckResult, palette: Palette): readonly string[] {
  const said = (talk?.sections ?? []).map(
    ({ title, minutes }) => `  ${clockTime(minutes).padStart(6)}  ${palette.dim(oneLine(title))}`,
  );
  const moved = talk?.backup.titles ?? [];
  return moved.length === 0 ? said : [...said, `  backup  ${palette.dim(someOf(moved))}`];
}

/** The most headings that are named in one line; `--json` tells all of them. */
const mostNamed = 6;

function someOf(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map(oneLine).join(' · ');
  return titles.length > mostNamed ? `${named} · and ${titles.length - mostNamed} more` : named;
}

function secondsText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The one JSON document of a run. */
export function resultsJson(
  results: readonly DeckResult[],
  run: { cwd: string; milliseconds: number },
): string {
  const decks = results.map((result) => ({
    post: result.post,
    ok: result.error === undefined,
    slug: result.slug,
    slides: result.slides,
    minutes: result.minutes,
    ...(result.slot === undefined ? {} : { slot: result.slot }),
    ...(result.talk === undefined ? {} : { sections: result.talk.sections, backup: result.talk.backup }),
    ...(result.drawn === undefined ? {} : { picturesInPptx: result.drawn }),
    files: result.files.map((file) => relative(run.cwd, file)),
    messages: result.messages.map((message) => messageJson(message, result.post)),
    milliseconds: Math.round(result.milliseconds),
    ...(result.error === undefined ? {} : { error: errorJson(result.error) }),
    ...(result.difference === undefined ? {} : { difference: result.difference }),
  }));
  const ok = decks.every((deck) => deck.ok);
  return `${JSON.stringify({ ok, decks, milliseconds: Math.round(run.milliseconds) }, null, 2)}\n`;
}
