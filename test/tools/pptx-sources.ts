import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import type { BuiltDeck, Operations } from '../../src/library/operations.js';

/** Something that is measured: a deck, a post, or a deck of hostile strings. */
export interface PptxSource {
  readonly name: string;
  readonly group: 'decks' | 'posts' | 'hostile';
  readonly path: string;
}

/** The ten decks, `posts` of the development posts at even distances, and the decks of strings that bite. */
export async function pptxSources(posts: number): Promise<readonly PptxSource[]> {
  return [
    ...(await markdownIn('decks', 'decks')),
    ...(await postsAtDistances(posts)),
    ...(await markdownIn('test/fixtures/pptx', 'hostile')),
  ];
}

/** So many of the development posts, at even distances. */
export async function postsAtDistances(posts: number): Promise<readonly PptxSource[]> {
  return spread(await markdownIn('../shared/posts', 'posts'), posts);
}

/** Decks that are named on the command line. */
export function namedSources(paths: readonly string[]): readonly PptxSource[] {
  return paths.map((path) => ({ name: nameOf(path), group: 'decks', path }));
}

async function markdownIn(folder: string, group: PptxSource['group']): Promise<readonly PptxSource[]> {
  const entries = await readdir(folder, { recursive: group === 'posts' }).catch(() => []);
  return entries
    .filter((entry) => entry.endsWith('.md'))
    .sort()
    .map((entry) => ({ name: nameOf(entry), group, path: join(folder, entry) }));
}

function nameOf(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse();
  return file === 'index.md' ? folder : file.replace(/\.md$/, '');
}

function spread<T>(all: readonly T[], size: number): readonly T[] {
  const step = Math.max(1, all.length / size);
  return Array.from(
    { length: Math.min(size, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((one) => one !== undefined);
}

/** Builds or renders a source as Markdown, PDF and PPTX, with all notes. */
export async function buildSource(
  { path, group }: PptxSource,
  operations: Operations,
  options: Readonly<Record<string, unknown>>,
): Promise<BuiltDeck> {
  const settings = resolveSettings({
    flags: { values: { formats: ['md', 'pdf', 'pptx'], notes: 'all', ...options }, base: process.cwd() },
  });
  const file = new VFile({ value: await readFile(path, 'utf8'), path: resolve(path) });
  const isPost = group === 'posts' || !/^marp: true$/m.test(String(file));
  return isPost ? operations.buildPost(file, settings) : operations.renderDeckFile(file, settings);
}
