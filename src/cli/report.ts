import type { VFileMessage } from 'vfile-message';
import { DeckError, type ErrorPlace } from '../errors.js';
import { type Palette, paletteFor, type Terminal } from './terminal.js';

/** How grave a message is; VFile says it with `fatal`. */
export type Severity = 'error' | 'warning' | 'info';

/** The severity of a message: `fatal` is true, false, or nothing. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error';
  return message.fatal === false ? 'warning' : 'info';
}

const severityColors = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  keyof Palette
>;

/** A message as one line: `file:line:col  warning  text  what to do  rule`. */
export function messageLine(message: VFileMessage, file: string, palette: Palette): string {
  const severity = severityOf(message);
  const place = placeText({
    file: message.file ?? file,
    ...(message.line === undefined || message.line === null ? {} : { line: message.line }),
    ...(message.column === undefined || message.column === null ? {} : { column: message.column }),
  });
  const rule = [message.source, message.ruleId].filter(Boolean).join(':');
  const advice = oneLine(message.note ?? '');
  return [
    place,
    palette[severityColors[severity]](severity),
    oneLine(message.reason),
    advice === '' ? '' : palette.dim(advice),
    palette.dim(rule),
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** A message as `--json` gives it. */
export function messageJson(message: VFileMessage, file: string) {
  return {
    file: message.file ?? file,
    line: message.line ?? null,
    column: message.column ?? null,
    severity: severityOf(message),
    rule: [message.source, message.ruleId].filter(Boolean).join(':') || null,
    text: message.reason,
    advice: message.note ?? null,
  };
}

/** An error as `--json` gives it. */
export function errorJson(error: unknown) {
  if (!(error instanceof DeckError)) return { code: 'internal', message: reason(error), hint: null };
  const { file = null, line = null, column = null } = error.place;
  return { code: error.code, message: error.message, hint: error.hint, file, line, column };
}

/** The whole JSON document of a run that stopped before it had a result. */
export function jsonError(error: unknown): string {
  return `${JSON.stringify({ ok: false, error: errorJson(error) }, null, 2)}\n`;
}

/** Prints what happened, where, and what to do; the stack only with DEBUG=postdeck. */
export function printError(error: unknown, terminal: Terminal): void {
  terminal.stderr.write(errorText(error, terminal));
}

/** The lines of an error, as `printError` prints them; `post` is what postdeck was at work on. */
export function errorText(error: unknown, terminal: Terminal, post?: string): string {
  const palette = paletteFor(terminal.stderr, terminal.env);
  const lines =
    error instanceof DeckError ? deckErrorLines(error, palette) : internalErrorLines(error, palette, post);
  const stack = wantsStack(terminal) && error instanceof Error ? [stackOf(error)] : [];
  return [...lines, ...stack, ''].join('\n');
}

function deckErrorLines(error: DeckError, palette: Palette): readonly string[] {
  const place = placeText(error.place);
  const head = [place, palette.red('error'), oneLine(error.message), palette.dim(`postdeck:${error.code}`)];
  return [head.filter((part) => part !== '').join('  '), `  ${oneLine(error.hint)}`];
}

function internalErrorLines(error: unknown, palette: Palette, post: string | undefined): readonly string[] {
  return [
    `${post === undefined ? '' : `${oneLine(post)}  `}${palette.red('error')}  postdeck itself failed: ${oneLine(reason(error))}`,
    '  This is a fault of postdeck, not of your post. Run again with DEBUG=postdeck and report what it prints.',
  ];
}

/** `file:line:column`, as far as they are known. */
export function placeText({ file, line, column }: ErrorPlace): string {
  return [file, line, column]
    .filter((part) => part !== undefined)
    .map((part) => oneLine(String(part)))
    .join(':');
}

function wantsStack(terminal: Terminal): boolean {
  return (terminal.env.DEBUG ?? '').split(',').some((name) => name === 'postdeck' || name === '*');
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Text of a post may hold escape sequences, which must not reach a terminal. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
