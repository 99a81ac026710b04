import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './system-error.js';

/** Whether a path of the command line is a pattern that the shell has not expanded. */
export function isGlob(path: string): boolean {
  return /[*?{[]/.test(path);
}

/**
 * The files that match a pattern, sorted, with `/`: `*`, `**`, `?`, `[a-z]` and `{a,b}` as shells know them.
 * Hidden files and `node_modules` match only when the pattern names them, and linked folders are not entered.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const segments = pattern.replaceAll('\\', '/').split('/');
  const fixed = segments.findIndex((segment) => isGlob(segment));
  const start = segments.slice(0, fixed === -1 ? segments.length - 1 : fixed);
  const matcher = globMatcher(segments.slice(start.length).join('/'));
  const root = start.join('/') || (pattern.startsWith('/') ? '/' : '');
  const found = await filesBelow(root.startsWith('/') ? root : join(cwd, root), '', matcher);
  return found.map((name) => (root === '' ? name : `${root.replace(/\/$/, '')}/${name}`)).sort(byCodeUnit);
}

interface GlobMatcher {
  readonly expression: RegExp;
  readonly namesHidden: boolean;
  /** How many folders deep a match can lie. */
  readonly depth: number;
}

/** A pattern as a regular expression for a relative path. */
function globMatcher(pattern: string): GlobMatcher {
  return {
    expression: compiled(`^${expressionOf(pattern)}$`),
    namesHidden: /(^|\/)\./.test(pattern),
    depth: pattern.includes('**') ? Number.POSITIVE_INFINITY : pattern.split('/').length - 1,
  };
}

function compiled(expression: string): RegExp {
  try {
    return new RegExp(expression, 'u');
  } catch {
    // A range that runs backwards, such as `[z-a]`: it matches nothing, as in a shell.
    return /(?!)/;
  }
}

const tokens = /\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|[{},]|[^*?[{},]+|\[/gu;

function expressionOf(pattern: string): string {
  let open = 0;
  return [...pattern.matchAll(tokens)]
    .map(([token]) => {
      if (token === '{') open += 1;
      const inBraces = open > 0;
      if (token === '}' && inBraces) open -= 1;
      return tokenExpression(token, inBraces);
    })
    .join('')
    .concat(')'.repeat(open));
}

const plainTokens: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:[^/]+/)*'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);
const braceTokens: ReadonlyMap<string, string> = new Map([
  ['{', '(?:'],
  ['}', ')'],
  [',', '|'],
]);

function tokenExpression(token: string, inBraces: boolean): string {
  const known = plainTokens.get(token) ?? (inBraces ? braceTokens.get(token) : undefined);
  if (known !== undefined) return known;
  if (/^\[.+\]$/u.test(token)) return token.replace(/^\[!/, '[^').replace(/\\|(?<=.)\[/g, '\\$&');
  return token.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

async function filesBelow(folder: string, prefix: string, matcher: GlobMatcher): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  const visible = entries.filter(
    ({ name }) => matcher.namesHidden || !(name.startsWith('.') || name === 'node_modules'),
  );
  const files = visible.filter((entry) => !entry.isDirectory()).map(({ name }) => prefix + name);
  const depth = prefix.split('/').length;
  const folders = depth > matcher.depth ? [] : visible.filter((entry) => entry.isDirectory());
  const below = await Promise.all(
    folders.map(({ name }) => filesBelow(join(folder, name), `${prefix}${name}/`, matcher)),
  );
  return [...files.filter((name) => matcher.expression.test(name)), ...below.flat()];
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return [];
    throw error;
  }
}

/** The same order on every system, whatever its locale. */
function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
