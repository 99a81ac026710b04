/** JSON Schema of a value, as far as options need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What a value of an option may be. A flag gives text, a config file or front matter gives JSON:
 * `read` takes both, so that every source is held to the same rule.
 */
export interface OptionType<T> {
  /** Completes "expected …". */
  readonly expects: string;
  /** Stands for the value in `--help`; absent for a switch. */
  readonly placeholder?: string;
  readonly schema: JsonSchema;
  /** The words to choose from, when there is such a list. */
  readonly choices?: readonly string[];
  /** Whether a value is a file or folder: it is made absolute against the place where it was written. */
  isPath?(value: T): boolean;
  /** The value with the paths in it made absolute, for one that holds several. */
  atBase?(value: T, absolute: (path: string) => string): T;
  /** `undefined` when the value is not accepted. */
  read(raw: unknown): T | undefined;
}

const switchWords: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** On or off; YAML 1.1 words such as `no` are understood, because YAML 1.2 reads them as text. */
export const onOff: OptionType<boolean> = {
  expects: 'true or false',
  schema: { type: 'boolean' },
  read: (raw) => (typeof raw === 'boolean' ? raw : switchWords.get(String(raw).toLowerCase())),
};

/** A whole number within bounds, both included. */
export function whole(minimum: number, maximum: number): OptionType<number> {
  return {
    expects: `a whole number from ${minimum} to ${maximum}`,
    placeholder: '<n>',
    schema: { type: 'integer', minimum, maximum },
    read(raw) {
      const value = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw;
      return isWhole(value) && value >= minimum && value <= maximum ? value : undefined;
    },
  };
}

const sizeUnits: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1024],
  ['m', 1024 * 1024],
]);

/** A number of bytes: `524288`, `512K`, `2MB`. */
export function size(maximum: number): OptionType<number> {
  return {
    expects: `a size up to ${maximum / 1024 / 1024} MB, such as 800K or 1M`,
    placeholder: '<size>',
    schema: { type: ['integer', 'string'] },
    read(raw) {
      const [, digits = '', unit = ''] = /^(\d{1,9})\s*([km]?)b?$/i.exec(String(raw)) ?? [];
      const bytes = Number(digits) * (sizeUnits.get(unit.toLowerCase()) ?? 0);
      return bytes > 0 && bytes <= maximum ? bytes : undefined;
    },
  };
}

const longestTalk = 240;
const durationPattern = /^(?:(\d{1,2})\s*h(?:ours?)?)?\s*(?:(\d{1,3})\s*(?:m|min|minutes?)?)?$/i;

/** A length of time in minutes: `20m`, `20 min`, `1h`, `1h30m`, `20`. */
export const duration: OptionType<number> = {
  expects: `a length from 1m to ${longestTalk}m, such as 5m, 20m or 1h`,
  placeholder: '<time>',
  schema: { type: ['integer', 'string'] },
  read(raw) {
    if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
    const [, hours = '0', minutes = '0'] = durationPattern.exec(String(raw).trim()) ?? [];
    const length = Number(hours) * 60 + Number(minutes);
    return length >= 1 && length <= longestTalk ? length : undefined;
  },
};

const longestText = 300;

/** A line of text. A number is taken as its digits, so that `title: 2026` is a title. */
export function text(placeholder: string): OptionType<string> {
  return {
    expects: `text of at most ${longestText} characters, on one line`,
    placeholder,
    schema: { type: 'string', maxLength: longestText },
    read(raw) {
      const value = typeof raw === 'number' ? String(raw) : raw;
      return isLine(value) && value.length <= longestText ? value.trim() : undefined;
    },
  };
}

/** A file or folder. */
export function path(placeholder: string): OptionType<string> {
  return {
    expects: 'the path of a file or folder',
    placeholder,
    schema: { type: 'string' },
    isPath: () => true,
    read: (raw) => (isLine(raw) ? raw : undefined),
  };
}

/** A file of the folder that a post lies in: what an untrusted post may name. */
export const pathInside: OptionType<string> = {
  ...path('<file>'),
  expects: "a file in the post's own folder, without `..`",
  read: (raw) => (isLine(raw) && !/^[/\\]|[\\:]|(^|\/)\.\.(\/|$)/.test(raw) ? raw : undefined),
};

/** A program of the user's own: a JavaScript module by its path, or a command with its arguments. */
export const program: OptionType<string> = {
  expects: 'the path of a JavaScript module, or a command',
  placeholder: '<program>',
  schema: { type: 'string' },
  isPath: (value) => /\.[cm]?js$/.test(value) && !/\s/.test(value),
  read: (raw) => (isLine(raw) && raw.trim() !== '' ? raw : undefined),
};

/** A theme by its name, or one of the author's own by its file. */
export const themeReference: OptionType<string> = {
  expects: 'the name of a theme, or the path of a CSS file',
  placeholder: '<name>',
  schema: { type: 'string' },
  isPath: (value) => /[/\\]|\.css$/.test(value),
  read: (raw) => (isLine(raw) ? raw : undefined),
};

/** A theme by its name: what an untrusted post may name. */
export const themeName: OptionType<string> = {
  ...themeReference,
  expects: 'the name of a theme (`postdeck themes` lists them)',
  read: (raw) => (typeof raw === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/i.test(raw) ? raw : undefined),
};

/** A day, `YYYY-MM-DD`. TOML front matter gives a `Date`. */
export const day: OptionType<string> = {
  expects: 'a day such as 2026-03-24',
  placeholder: '<day>',
  schema: { type: 'string', format: 'date' },
  read(raw) {
    const value = raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString().slice(0, 10) : raw;
    return typeof value === 'string' && isDay(value) ? value : undefined;
  },
};

/** A language as BCP 47 writes it, e.g. `en`, `pt-BR`, `zh-Hans`. */
export const languageTag: OptionType<string> = {
  expects: 'a language such as en, pt-BR or zh-Hans',
  placeholder: '<language>',
  schema: { type: 'string' },
  read: (raw) => (typeof raw === 'string' ? canonicalLanguage(raw) : undefined),
};

/** One word of a list. */
export function choice<const T extends string>(placeholder: string, choices: readonly T[]): OptionType<T> {
  return {
    expects: oneOf(choices),
    placeholder,
    schema: { enum: choices },
    choices,
    read: (raw) => choices.find((word) => word === raw),
  };
}

/** Several words of a list, each once, in the order of the list: `md,html` or `['html', 'md']`. */
export function choiceList<const T extends string>(
  placeholder: string,
  choices: readonly T[],
): OptionType<readonly T[]> {
  return {
    expects: `one or more, with commas between, of ${choices.join(', ')}`,
    placeholder,
    schema: { type: 'array', items: { enum: choices }, minItems: 1, uniqueItems: true },
    choices,
    read(raw) {
      const words = wordsOf(raw);
      const known = choices.filter((word) => words.includes(word));
      return words.length > 0 && words.every((word) => known.some((each) => each === word))
        ? known
        : undefined;
    },
  };
}

/** The words of a list as it may be written: `a,b`, `['a', 'b']`, `['a,b', 'c']`. */
export function wordsOf(raw: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return parts.flatMap((part) => String(part).split(',')).map((word) => word.trim());
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Not empty, and without control characters: these would leave the line in a terminal or a file name. */
export function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !/\p{Cc}/u.test(value);
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  );
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // The one way to ask whether a tag is well-formed: it throws a RangeError when it is not.
    return undefined;
  }
}
