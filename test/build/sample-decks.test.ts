import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDeck } from '../../src/marp/read-deck.js';
import { compileText } from './build-fixture.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const postNames = (await readdir(join(root, 'posts'))).filter((name) => name.endsWith('.md'));
const deckNames = (await readdir(join(root, 'decks'))).filter((name) => name.endsWith('.md'));

const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
);

describe('the sample decks', () => {
  it('are one for each post', () => {
    expect(deckNames).toEqual(postNames.map((name) => name.toLowerCase()));
    expect(deckNames).toHaveLength(10);
  });

  it.each(postNames)('%s is what build makes of its post', async (name) => {
    const value = await readFile(join(root, 'posts', name), 'utf8');
    const { markdown, file } = await compileText(value, {
      path: join(root, 'posts', name),
      values: { out: join(root, 'decks') },
    });
    expect(markdown).toBe(await readFile(join(root, 'decks', name.toLowerCase()), 'utf8'));
    expect(file.messages.map(String)).toEqual([]);
  });

  it('refer to pictures that are there', async () => {
    for (const name of deckNames) {
      const deck = readDeck(await readFile(join(root, 'decks', name), 'utf8'));
      const urls = [...JSON.stringify(deck.children).matchAll(/"url":"([^"]+\.(?:svg|png|jpg))"/gu)].map(
        ([, url]) => url ?? '',
      );
      const files = await readdir(join(root, 'decks', name.replace(/\.md$/u, ''))).catch(() => []);
      expect(new Set(urls.map((url) => url.split('/').at(-1)))).toEqual(new Set(files));
    }
  });
});

describe('stock marp-cli', () => {
  let folder = '';
  let told = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postdeck-marp-'));
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [marpCli, '--no-stdin', '--input-dir', 'decks', '--output', folder],
      {
        cwd: root,
      },
    );
    told = stderr;
    return () => rm(folder, { recursive: true });
  }, 60_000);

  it('has no warning', () => {
    expect(told).not.toMatch(/WARN|ERROR/u);
    expect(told).toContain('Converting 10 markdowns');
  });

  it.each(deckNames)('draws as many slides of %s as we do, in the same layouts', async (name) => {
    const html = await readFile(join(folder, name.replace(/\.md$/u, '.html')), 'utf8');
    const sections = [...html.matchAll(/<section [^>]*?id="\d+"[^>]*>/gu)].map(
      ([tag]) => /class="([^"]*)"/u.exec(tag)?.[1] ?? '',
    );
    const deck = readDeck(await readFile(join(root, 'decks', name), 'utf8'));
    expect(sections).toHaveLength(deck.children.length);
    const layouts = deck.children.map(({ layout, density, variants }) =>
      [layout, density === 'normal' ? '' : density, ...variants].filter((part) => part !== '').join(' '),
    );
    expect(sections.map((names) => names || 'bullets')).toEqual(layouts);
  });
});
