import { type OptionName, type OptionRow, optionTable } from '../config/option-table.js';
import { wrapWords } from '../export/wrap-words.js';
import type { Command } from './command.js';
import { type CommandName, type CommandRow, commandNames, commandTable, commonOptions } from './commands.js';
import { type Palette, paletteFor } from './terminal.js';

/** `postdeck help`, `postdeck help build`, `postdeck build --help`. */
export const help: Command = async ({ line, terminal }) => {
  const topic = commandNames.find((name) => line.positionals.includes(name));
  const palette = paletteFor(terminal.stdout, terminal.env);
  terminal.stdout.write(
    topic === undefined || topic === 'help' ? overview(palette) : commandHelp(topic, palette),
  );
  return 0;
};

/** The page of `postdeck --help`. */
export function overview(palette: Palette): string {
  const commands = commandNames.map((name) => [`  ${name}`, commandTable[name].help] as const);
  return page([
    'Turns a blog post into the deck of the talk: Marp Markdown, HTML, PDF and PPTX, with every word kept.',
    section(
      'Usage',
      [commandTable.build.usage, 'postdeck <command>'].map((usage) => `  ${usage}`),
      palette,
    ),
    section('Commands', [...columns(commands), '  `postdeck help <command>` tells more.'], palette),
    section('Options of build', optionLines('build'), palette),
    section('Options of every command', columns(commonOptions.map((option) => optionLine(option))), palette),
    section(
      'Examples',
      commandTable.build.examples.map((example) => `  ${example}`),
      palette,
    ),
    section('Environment', columns(environment), palette),
    section('Exit codes', ['  0 done, 1 failed, 2 wrong usage, 130 interrupted'], palette),
  ]);
}

/** What postdeck reads of the environment. */
const environment = [
  ['  POSTDECK_BROWSER', 'the browser to use, where --browser-path names none'],
  ['  NO_COLOR, FORCE_COLOR', 'never colours, or always'],
  ['  DEBUG=postdeck', 'where an error came from'],
] as const;

/** The page of `postdeck help <command>`. */
export function commandHelp(name: CommandName, palette: Palette): string {
  const { usage, help: text, options, examples } = commandRow(name);
  return page([
    text,
    section('Usage', [`  ${usage}`], palette),
    ...(options.length === 0 ? [] : [section('Options', optionLines(name), palette)]),
    section('Options of every command', columns(commonOptions.map((option) => optionLine(option))), palette),
    section(
      'Examples',
      examples.map((example) => `  ${example}`),
      palette,
    ),
  ]);
}

function page(sections: readonly string[]): string {
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], palette: Palette): string {
  return [palette.bold(title), ...lines].join('\n');
}

/** The row of a command, without the exact type that the table gives it. */
function commandRow(name: CommandName): CommandRow {
  return commandTable[name];
}

function optionLines(name: CommandName): readonly string[] {
  const { options, ...own } = commandRow(name);
  return columns(options.map((option) => optionLine(option, own)));
}

function optionLine(
  name: OptionName,
  { meanings = {}, defaults = {} }: Pick<CommandRow, 'meanings' | 'defaults'> = {},
): readonly [string, string] {
  const row = { ...optionTable[name], ...(meanings[name] !== undefined && { help: meanings[name] }) };
  return [`  ${flagText(row)}`, optionText(row, defaults[name])];
}

/** `-t, --to <formats>`; a switch that is on is offered as its opposite. */
function flagText(row: OptionRow<unknown>): string {
  const short = row.short === undefined ? '    ' : `-${row.short}, `;
  const name = row.default === true ? `--no-${row.flag}` : `--${row.flag}`;
  return [`${short}${name}`, row.type.placeholder].filter(Boolean).join(' ');
}

function optionText(row: OptionRow<unknown>, ownDefault: string | undefined): string {
  if (row.default === true) return `without ${row.help}`;
  if (row.default === undefined || row.default === false) return row.help;
  return `${row.help} (default: ${ownDefault ?? defaultText(row.default)})`;
}

function defaultText(value: unknown): string {
  if (typeof value === 'number' && value >= 1024) return `${value / 1024}K`;
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** Columns of a terminal that a page fills. */
const widest = 110;

/** Two columns; what is too long for the second goes on below itself. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) =>
    wrapWords(right, widest - width).map((text, index) => (index === 0 ? left : '').padEnd(width) + text),
  );
}
