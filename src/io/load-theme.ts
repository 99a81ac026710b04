import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { closest } from '../config/closest.js';
import { DeckError } from '../errors.js';
import type { PackedTheme, Theme, ThemeManifest } from '../model/theme.js';

/** Largest theme file, in bytes. */
const largestTheme = 2 * 1024 * 1024;
/** Themes that marp-core brings itself: importable by name, nothing to load. */
export const builtIn: ReadonlySet<string> = new Set(['default', 'gaia', 'uncover']);

/** A theme that can be chosen by name. */
export interface ThemeEntry {
  readonly name: string;
  /** Absolute path of its CSS. */
  readonly path: string;
}

/** The themes of `folders`, sorted by name; an earlier folder wins. A folder that does not exist is empty. */
export async function listThemes(folders: readonly string[]): Promise<readonly ThemeEntry[]> {
  const found = await Promise.all(folders.map(themesIn));
  const byName = new Map(
    found
      .flat()
      .toReversed()
      .map((entry) => [entry.name, entry]),
  );
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Loads a theme by its name, or by the path of a Marp theme's CSS file, with the themes it imports.
 * A theme is trusted to style but not to reach the network, and stays within a size.
 */
export async function loadTheme(name: string, themeFolders: readonly string[]): Promise<Theme> {
  const path = isPath(name) ? resolve(name) : undefined;
  if (path && extname(path) !== '.css')
    throw bad(name, 'it is no CSS file', "Give the path of a Marp theme's CSS file, or the name of a theme.");
  const folders = path ? [...themeFolders, dirname(path)] : themeFolders;
  const themes = await listThemes(folders);
  // A deck written by hand may name one of Marp's own themes.
  if (builtIn.has(name) && !themes.some((entry) => entry.name === name))
    return { name, css: [], fontFaces: [] };
  const chain = await readChain(path ?? findTheme(name, themes), themes, []);
  const parts = chain.map(({ css }) => takeFontsApart(css));
  const last = chain.at(-1);
  if (!last) throw new Error('a theme always has a file');
  const manifest = await readManifest(last.path);
  const css = parts.map((part) => part.css);
  const packed = await readPacked(last.path, css);
  return {
    name: themeName(last.css, last.path),
    css,
    ...(packed && { packed }),
    fontFaces: parts.flatMap(({ faces }) => faces),
    ...(manifest && { manifest }),
  };
}

/** What identifies the CSS of a theme and its imports. */
export function themeHash(css: readonly string[]): string {
  return createHash('sha256').update(css.join('\n')).digest('hex');
}

/** The packed CSS beside a theme, when it was packed from just this CSS. */
async function readPacked(path: string, css: readonly string[]): Promise<Theme['packed']> {
  const text = await readFile(path.replace(/\.css$/, '.packed.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // Our generator writes the file; one that is not of this CSS is left alone.
  const packed = JSON.parse(text) as PackedTheme;
  return packed.of === themeHash(css) ? packed.css : undefined;
}

interface ThemeFile {
  readonly path: string;
  readonly css: string;
}

async function themesIn(folder: string): Promise<readonly ThemeEntry[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return [];
    throw cause;
  });
  return names
    .filter((name) => extname(name) === '.css')
    .map((name) => ({ name: basename(name, '.css'), path: join(folder, name) }));
}

function isPath(name: string): boolean {
  return name.endsWith('.css') || name.includes('/') || name.includes('\\');
}

function findTheme(name: string, themes: readonly ThemeEntry[]): string {
  const found = themes.find((entry) => entry.name === name);
  if (found) return found.path;
  const near = closest(
    name,
    themes.map((entry) => entry.name),
  );
  throw new DeckError('unknown-theme', `there is no theme “${name}”`, {
    hint: near
      ? `Did you mean “${near}”?`
      : `Choose one of ${themes.map((entry) => entry.name).join(', ')}, or give the path of a Marp theme's CSS file.`,
  });
}

/** The imported themes, deepest first, and then the theme itself. */
async function readChain(
  path: string,
  themes: readonly ThemeEntry[],
  from: readonly string[],
): Promise<readonly ThemeFile[]> {
  if (from.includes(path)) throw bad(path, 'it imports itself', 'Remove the circle of @import rules.');
  const css = await readCss(path);
  const below: ThemeFile[] = [];
  for (const name of importsOf(css).filter((imported) => !builtIn.has(imported))) {
    for (const file of await readChain(findTheme(name, themes), themes, [...from, path])) {
      if (!below.some((known) => known.path === file.path)) below.push(file);
    }
  }
  return [...below, { path, css }];
}

async function readCss(path: string): Promise<string> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new DeckError('unknown-theme', `cannot read the theme ${path}`, {
      hint: 'Check the path, or choose a theme by name.',
      place: { file: path },
      cause,
    });
  });
  if (!info.isFile()) throw bad(path, 'it is not a file', 'Give the path of a CSS file.');
  if (info.size > largestTheme) throw bad(path, 'it is larger than 2 MB', 'Embed fewer fonts and pictures.');
  const css = await readFile(path, 'utf8');
  for (const { pattern, what, hint } of refused)
    if (pattern.test(withoutData(css))) throw bad(path, what, hint);
  return css;
}

const refused = [
  { pattern: /<\/style/i, what: 'it holds “</style”', hint: 'A theme is CSS only.' },
  {
    pattern: /@import\s+(?:url\(\s*)?["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i,
    what: 'it imports from the network',
    hint: 'Put the imported CSS into the theme, fonts as data URIs: decks are made offline.',
  },
  {
    pattern: /(?:url|src|image-set)\(\s*["']?\s*(?!data:)(?:[a-z][a-z0-9+.-]*:|\/\/)/i,
    what: 'it loads a file from the network',
    hint: 'Put fonts and pictures into the theme as data URIs: decks are made offline.',
  },
] as const;

/** The CSS as a browser reads its addresses: no comments, no escapes, and data URIs cut short. */
function withoutData(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => safeCharacter(Number.parseInt(hex, 16)))
    .replace(/url\(\s*(["']?)data:(?:(?!\1\s*\))[^\n])*\1\s*\)/gi, 'url(data:)');
}

function safeCharacter(codePoint: number): string {
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd';
}

/** Names in `@import 'name'` and `@import-theme 'name'`, in order. */
function importsOf(css: string): readonly string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/@import(?:-theme)?\s+["']([^"']+)["']/g);
  return [...rules].flatMap(([, name]) => (name ? [name] : []));
}

/** The CSS of a theme without its fonts, and its `@font-face` rules. */
export function takeFontsApart(css: string): { readonly css: string; readonly faces: Theme['fontFaces'] } {
  const faces: { family: string; css: string }[] = [];
  const rest = css.replace(/@font-face\s*\{[^{}]*\}\s*/g, (rule) => {
    const family = /font-family\s*:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim();
    if (!family) return rule;
    faces.push({ family, css: rule.trim() });
    return '';
  });
  return { css: rest, faces };
}

function themeName(css: string, path: string): string {
  const name = /@theme\s+([\w-]+)/.exec(css)?.[1];
  if (name) return name;
  throw bad(path, 'it has no name', 'A Marp theme starts with the comment /* @theme name */.');
}

/** The manifest beside the CSS, of the same name; a theme without one is a plain Marp theme. */
async function readManifest(path: string): Promise<ThemeManifest | undefined> {
  const file = `${path.slice(0, -extname(path).length)}.json`;
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (text === undefined) return undefined;
  const value: unknown = parseJson(text, file);
  if (!isManifest(value)) {
    throw bad(
      file,
      'its manifest is not complete',
      'A manifest has name, title, scheme, layouts, tokens and fonts.',
    );
  }
  return value;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DeckError('bad-theme', `cannot use the theme ${file}: its manifest is not JSON`, {
      hint: 'Mend the manifest, or remove it: a Marp theme works without one.',
      place: { file },
      cause,
    });
  }
}

function isManifest(value: unknown): value is ThemeManifest {
  if (typeof value !== 'object' || value === null) return false;
  // The cast only names the fields that are checked below.
  const { name, layouts, tokens, fonts } = value as Partial<Record<keyof ThemeManifest, unknown>>;
  const hasTokens = typeof tokens === 'object' && tokens !== null && 'colors' in tokens && 'sizes' in tokens;
  return typeof name === 'string' && Array.isArray(layouts) && Array.isArray(fonts) && hasTokens;
}

function bad(file: string, what: string, hint: string): DeckError {
  return new DeckError('bad-theme', `cannot use the theme ${file}: ${what}`, { hint, place: { file } });
}
