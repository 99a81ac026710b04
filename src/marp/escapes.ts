import type { Unsafe } from 'mdast-util-to-markdown';

type Place = NonNullable<Unsafe['inConstruct']>;

/** Where markdown-it and mdast read characters as they are: no escape works and none is needed. */
const literalPlaces: Place = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
];

/**
 * What the printer escapes beside the rules of mdast-util-to-markdown, one row a trap. Where a row stands for a general
 * rule of that package it is narrower, because a deck is read by people: `#tag`, `AT&T`, `[1]` and `~5` need no backslash.
 */
export const escapeRows = [
  // `#tag` is no heading, `# tag` is; a heading loses a `#` at its end only behind a space.
  { atBreak: true, character: '#', after: '(?=#{0,5}(?:[ \\t\\r\\n]|$))' },
  { character: '#', before: '(?<=[ \\t]#*)', after: '(?=#*(?:[\\r\\n]|$))', inConstruct: 'headingAtx' },
  // Only a whole character reference is decoded.
  { character: '&', after: '(?=#?[A-Za-z0-9]+;)', inConstruct: 'phrasing', notInConstruct: literalPlaces },
  // A deck has no definitions, so a bracket matters at a definition and at a link that a reader would see.
  { character: ':', before: '(?<=\\])', inConstruct: 'phrasing', notInConstruct: literalPlaces },
  // `- a` is a list; a line of dashes, colons and pipes is a slide break, a heading or a table.
  { atBreak: true, character: '-', after: '(?=[ \\t\\r\\n]|$)' },
  { atBreak: true, character: '-', after: '(?=[-:| \\t]*(?:[\\r\\n]|$))' },
  { atBreak: true, character: '=', after: '(?==*[ \\t]*(?:[\\r\\n]|$))' },
  // markdown-it strikes with two tildes only, and opens a fence with three.
  { character: '~', after: '(?=~)', inConstruct: 'phrasing', notInConstruct: literalPlaces },
  { character: '~', before: '(?<=~)', inConstruct: 'phrasing', notInConstruct: literalPlaces },
  // marp-core makes links of bare addresses (linkify), of `//host` and `name@host` too.
  {
    character: ':',
    before: '(?<=[hH][tT][tT][pP][sS]?|[fF][tT][pP])',
    after: '(?=\\/\\/)',
    inConstruct: 'phrasing',
    notInConstruct: [...literalPlaces, 'image'],
  },
  {
    character: ':',
    before: '(?<=[mM][aA][iI][lL][tT][oO])',
    after: '(?=\\S)',
    inConstruct: 'phrasing',
    notInConstruct: [...literalPlaces, 'image', 'label'],
  },
  {
    character: '/',
    before: '(?<=[^:/\\w])',
    after: '(?=\\/[^\\s/])',
    inConstruct: 'phrasing',
    notInConstruct: [...literalPlaces, 'image', 'label'],
  },
  {
    character: '@',
    before: '(?<=[\\w.+-])',
    after: '(?=[\\w-]+\\.[\\w-])',
    inConstruct: 'phrasing',
    notInConstruct: [...literalPlaces, 'image', 'label'],
  },
] as const satisfies readonly Unsafe[];

/** The general rules that `escapeRows` replaces. */
const replaced: readonly Partial<Unsafe>[] = [
  { character: '#', atBreak: true },
  { character: '#', inConstruct: 'headingAtx' },
  { character: '&' },
  { character: '[', atBreak: true },
  { character: '[', inConstruct: 'phrasing' },
  { character: '-', atBreak: true },
  { character: '=', atBreak: true },
  { character: '~', atBreak: true },
  { character: '~', inConstruct: 'phrasing' },
];

/** The rules of mdast-util-to-markdown with ours in the place of those that they replace. */
export function escapeRules(rules: readonly Unsafe[]): Unsafe[] {
  return [...rules.filter((rule) => !replaced.some((row) => isCovered(rule, row))), ...escapeRows];
}

function isCovered(rule: Unsafe, row: Partial<Unsafe>): boolean {
  if (rule.character !== row.character) return false;
  if (row.atBreak !== undefined && rule.atBreak !== row.atBreak) return false;
  return row.inConstruct === undefined || rule.inConstruct === row.inConstruct;
}

/**
 * A dollar sign that could close a formula: marp-core 4.4 draws mathematics, and so does 5 with its plugin. It is one that
 * no blank comes before and no digit behind; without a closing one nothing is a formula. `before` ends in a line break
 * where a block starts.
 */
export function escapeFormula(printed: string, before: string, after: string): string {
  // Of the last letter beside an emphasis the printer may make a reference, and then it is no digit.
  const dollars = /^[*_~]/.test(after) ? /\$(?!\d[\s\S])/g : /\$(?!\d)/g;
  return printed.replace(dollars, (dollar, index: number) => {
    const previous = index === 0 ? before.slice(-1) : printed.charAt(index - 1);
    const starts = /^[\r\n]?$/.test(previous);
    // The printer makes a reference of a blank beside a mark, and then none stands behind the dollar sign.
    const losesBlank = /^[*_~]/.test(after) && /^\$[ \t]$/.test(printed.slice(index));
    const escapes = losesBlank || (starts ? printed.startsWith('$$', index) : !/[ \t]/.test(previous));
    return escapes ? `\\${dollar}` : dollar;
  });
}

/** A dollar sign that could open a formula, for text before code or an address that holds another. */
export function escapeFormulaStart(printed: string): string {
  return printed.replace(/(\\*)\$(?![ \t])/g, (found, backslashes: string) =>
    // An odd one is an escape already.
    backslashes.length % 2 === 1 ? found : `${backslashes}\\$`,
  );
}

/**
 * An address in an alternative text, only where it must be: stock Marp shows no character that is escaped there, but it
 * would show the backslashes of an address that holds some, decode its `%20`, and write the names of its host anew
 * (`xn--…`, and other full stops than the Latin one).
 */
export function escapeAddressInAlt(printed: string): string {
  return printed.replace(/(https?|ftp):(?=\/\/\S{0,1000}?(?:[\\%\u3002\uff0e\uff61]|xn--))/gi, '$1\\:');
}

/** `2 \* 3`: a star between spaces opens nothing. */
export function relaxStars(printed: string): string {
  return printed.replace(/(?<=[^\s\\] )\\\*(?= \S)/g, '*');
}

/**
 * Underscores one letter off a deletion: the printer may make a reference of that letter, and then they stand in no word.
 * The package minds this beside its own marks only.
 */
export function escapeNearTildes(printed: string, before: string, after: string): string {
  const start = before.endsWith('~') ? printed.replace(/(?<=^[^_\\])_+/u, escapeUnderscores) : printed;
  return after.startsWith('~') ? start.replace(/(?<![\\_])_+(?=[^_]$)/u, escapeUnderscores) : start;
}

function escapeUnderscores(run: string): string {
  return run.replaceAll('_', '\\_');
}
