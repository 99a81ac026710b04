import { parseArgs } from 'node:util';
import { checkOptions, type OptionLayer } from '../config/check-options.js';
import { closest } from '../config/closest.js';
import { type OptionRow, type Options, optionRows } from '../config/option-table.js';
import { onOff } from '../config/option-types.js';
import { DeckError } from '../errors.js';
import { type CommandName, commandNames, commandTable, commonOptions } from './commands.js';
import { namesElsewhere } from './names-elsewhere.js';

/** A command line, understood. */
export interface CommandLine {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  /** Every flag, checked. */
  readonly options: Options;
  /** The flags as they were written, for `resolveSettings`. */
  readonly flags: OptionLayer;
}

/**
 * Reads the arguments of a run. The first one is a command, or a post to build.
 *
 * @throws DeckError `unknown-option`, `unknown-command` or `bad-setting`.
 */
export function readCommandLine(argv: readonly string[], cwd: string): CommandLine {
  const { positionals, values } = readTokens(argv);
  const flags: OptionLayer = { values, base: cwd };
  const options = checkOptions(flags, 'flags');
  const [first, ...rest] = positionals;
  if (options.version !== true && !isCommand(first)) refuseMistypedCommand(first, rest);
  if (first === 'help') refuseUnknownTopic(rest);
  if (options.help === true) return { command: 'help', positionals, options, flags };
  const command = isCommand(first) ? first : 'build';
  refuseForeignOptions(command, values);
  return { command, positionals: isCommand(first) ? rest : positionals, options, flags };
}

function isCommand(word: string | undefined): word is CommandName {
  return commandNames.some((name) => name === word);
}

/** What is to be explained is a command: the overview would leave a typo unsaid. */
function refuseUnknownTopic([topic, ...rest]: readonly string[]): void {
  if (topic === undefined || isCommand(topic)) return;
  const meant = closest(topic, commandNames);
  throw new DeckError('unknown-command', `there is no command \`${topic}\``, {
    hint:
      meant === undefined
        ? `Commands: ${commandNames.join(', ')}`
        : `Did you mean \`${['postdeck', 'help', meant, ...rest].join(' ')}\`?`,
  });
}

/** A bare word is no post: a post has an ending, a folder, or is `-`. */
function refuseMistypedCommand(word: string | undefined, rest: readonly string[]): void {
  if (word === undefined || word === '-' || /[./\\*?{[]/.test(word)) return;
  const meant = closest(word, commandNames);
  throw new DeckError('unknown-command', `there is no command \`${word}\``, {
    hint:
      meant === undefined
        ? `Commands: ${commandNames.join(', ')}. A post needs its ending: postdeck ${word}.md`
        : `Did you mean \`${['postdeck', meant, ...rest].join(' ')}\`?`,
  });
}

/** An option of another command would be ignored in silence: better to say so. */
function refuseForeignOptions(command: CommandName, values: Readonly<Record<string, unknown>>): void {
  const own: readonly string[] = [...commandTable[command].options, ...commonOptions];
  const foreign = optionRows().find(([name]) => Object.hasOwn(values, name) && !own.includes(name));
  if (foreign === undefined) return;
  const [name, row] = foreign;
  const owners = commandNames.filter((each) => commandTable[each].options.some((option) => option === name));
  throw new DeckError('unknown-option', `${command} has no option --${row.flag}`, {
    hint: `It belongs to ${owners.map((owner) => `\`postdeck ${owner}\``).join(' and ')}.`,
  });
}

/** `tokens` of `parseArgs`, because its own errors do not know our options well enough to suggest one. */
function readTokens(argv: readonly string[]) {
  const rows = optionRows();
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(rows.map(([, row]) => [row.flag, parserOption(row)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const values: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value } = readOption(token, rows);
    const before = values[name];
    values[name] =
      before !== undefined && typeof value === 'string' && isList(name) ? `${before},${value}` : value;
  }
  return { positionals, values };
}

function parserOption(row: OptionRow<unknown>) {
  const type = isSwitch(row) ? ('boolean' as const) : ('string' as const);
  return row.short === undefined ? { type } : { type, short: row.short };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption(
  token: OptionToken,
  rows: ReturnType<typeof optionRows>,
): { name: string; value: unknown } {
  const exact = rows.find(([, row]) => row.flag === token.name);
  if (exact !== undefined) {
    const [name, row] = exact;
    return { name, value: isSwitch(row) ? (token.value ?? true) : neededValue(token, row) };
  }
  const positive = /^no-(.+)$/.exec(token.name)?.[1];
  const negated = rows.find(([, row]) => row.flag === positive && isSwitch(row));
  if (negated === undefined || token.value !== undefined) throw unknownOption(token.rawName, rows);
  return { name: negated[0], value: false };
}

function neededValue(token: OptionToken, row: OptionRow<unknown>): string {
  const { value, rawName } = token;
  // `--title --strict` is a forgotten value far more often than a title that starts with dashes.
  const forgotten = value === undefined || (token.inlineValue !== true && /^-./.test(value));
  if (!forgotten) return value;
  throw new DeckError('bad-setting', `${rawName} needs a value`, {
    hint: `Write ${rawName} ${row.type.placeholder ?? ''}: expected ${row.type.expects}.`,
  });
}

function unknownOption(rawName: string, rows: ReturnType<typeof optionRows>): DeckError {
  const flags = rows.flatMap(([, row]) => [row.flag, ...(isSwitch(row) ? [`no-${row.flag}`] : [])]);
  const written = rawName.replace(/^-+/, '');
  const meant = closest(written, flags) ?? closest(written.replace(/^no-/, ''), flags);
  const elsewhere = namesElsewhere.get(written);
  const near = meant === undefined ? nearNameElsewhere(written) : `--${meant}`;
  const here = elsewhere ?? near;
  return new DeckError('unknown-option', `there is no option ${rawName}`, {
    hint: here === undefined ? '`postdeck --help` lists the options.' : `Did you mean ${here}?`,
  });
}

/** `--fromat` is a slip in a word that other programs use. */
function nearNameElsewhere(written: string): string | undefined {
  const near = closest(written, namesElsewhere.keys());
  return near === undefined ? undefined : namesElsewhere.get(near);
}

function isSwitch(row: OptionRow<unknown>): boolean {
  return row.type === onOff;
}

function isList(name: string): boolean {
  return optionRows().some(([key, row]) => key === name && row.type.schema.type === 'array');
}
