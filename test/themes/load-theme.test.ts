import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeckError } from '../../src/errors.js';
import { listThemes, loadTheme } from '../../src/io/load-theme.js';
import { ownThemes } from '../tools/render-file.js';

const fixtures = fileURLToPath(new URL('../fixtures/themes', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postdeck-theme-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('loadTheme', () => {
  it('brings the imported theme first, and the fonts apart', async () => {
    const theme = await loadTheme('cloud-native-dark', [ownThemes]);
    expect(theme.name).toBe('cloud-native-dark');
    expect(theme.css.map((css) => /@theme ([\w-]+)/.exec(css)?.[1])).toEqual([
      'cloud-native',
      'cloud-native-dark',
    ]);
    expect(theme.css.join('')).not.toContain('@font-face');
    expect(theme.fontFaces.map(({ family }) => family)).toEqual([
      ...Array(3).fill('Clarity City'),
      ...Array(2).fill('Inter Symbols'),
      ...Array(2).fill('JetBrains Mono'),
    ]);
    expect(theme.fontFaces.every(({ css }) => /^@font-face\{.*\}$/s.test(css))).toBe(true);
    expect(theme.manifest?.scheme).toBe('dark');
  });

  it('loads a community theme by its path, without a manifest', async () => {
    const theme = await loadTheme(join(fixtures, 'community.css'), [ownThemes]);
    expect(theme).toMatchObject({ name: 'community', fontFaces: [{ family: 'Own Face' }] });
    expect(theme.manifest).toBeUndefined();
    expect(theme.css).toHaveLength(1);
  });

  it('finds what a theme imports beside it, through several steps', async () => {
    const theme = await loadTheme(join(fixtures, 'child.css'), []);
    expect(theme.css.map((css) => /@theme ([\w-]+)/.exec(css)?.[1])).toEqual([
      'community',
      'parent',
      'child',
    ]);
  });

  it('refuses what is no CSS file, such as a post', async () => {
    const post = join(folder, 'post.md');
    await writeFile(post, '# A post\n');
    await expect(loadTheme(post, [ownThemes])).rejects.toThrow(/it is no CSS file/u);
  });

  it('suggests the theme that was meant', async () => {
    await expect(loadTheme('clod-native', [ownThemes])).rejects.toMatchObject({
      code: 'unknown-theme',
      hint: expect.stringContaining('“cloud-native”'),
    });
  });

  it('lists the themes when nothing is near', async () => {
    await expect(loadTheme('zebra', [ownThemes])).rejects.toMatchObject({
      code: 'unknown-theme',
      hint: expect.stringContaining('cloud-native, cloud-native-dark'),
    });
  });

  it.each([
    ['a path that does not exist', 'missing/theme.css', 'unknown-theme'],
    ['a folder', `${fixtures}/`, 'bad-theme'],
    ['a theme that imports itself', join(fixtures, 'circle-a.css'), 'bad-theme'],
    ['a manifest that is not JSON', join(fixtures, 'broken-manifest.css'), 'bad-theme'],
    ['a manifest with holes', join(fixtures, 'poor-manifest.css'), 'bad-theme'],
    ['CSS without a name', join(fixtures, 'nameless.css'), 'bad-theme'],
  ])('refuses %s', async (_what, path, code) => {
    const refused = await loadTheme(path, []).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DeckError);
    expect(refused).toMatchObject({ code });
  });

  it.each([
    ['a remote import', "@import 'https://example.org/a.css';"],
    ['a remote import by url()', '@import url(https://example.org/a.css);'],
    ['a remote import without protocol', "@import '//example.org/a.css';"],
    ['an escaped remote import', "@import '\\68ttps://example.org/a.css';"],
    ['a remote picture', 'section { background: url(http://example.org/a.png) }'],
    ['a remote picture in quotes', 'section { background: url( "HTTPS://example.org/a.png") }'],
    ['a remote picture without protocol', 'section { background: url(//example.org/a.png) }'],
    ['an escaped address', 'section { background: u\\72l(https://example.org/a.png) }'],
    ['an address parted by a comment', 'section { background: url(/**/https://example.org/a.png) }'],
    [
      'a remote picture after one of data',
      'section { background: url("data:a)"), url(https://example.org/a.png) }',
    ],
    ['a remote picture in image-set', 'section { background: image-set("https://example.org/a.png" 1x) }'],
    ['a remote font', '@font-face { font-family: a; src: url(https://example.org/a.woff2) }'],
    ['a file of the machine', 'section { background: url(file:///etc/passwd) }'],
    ['the end of a style element', 'section::before { content: "</StyLe><b>" }'],
  ])('refuses %s', async (_what, css) => {
    const path = join(folder, 'theme.css');
    await writeFile(path, `/* @theme own */\n${css}\n`);
    await expect(loadTheme(path, [])).rejects.toMatchObject({ code: 'bad-theme', place: { file: path } });
  });

  it('refuses more than 2 MB', async () => {
    const path = join(folder, 'large.css');
    await writeFile(path, `/* @theme large */\n${' '.repeat(2 * 1024 * 1024)}`);
    await expect(loadTheme(path, [])).rejects.toMatchObject({ code: 'bad-theme' });
  });
});

describe('listThemes', () => {
  it('sorts by name, lets an earlier folder win, and takes a missing folder as empty', async () => {
    await writeFile(join(folder, 'parent.css'), '/* @theme parent */');
    const themes = await listThemes([folder, fixtures, join(folder, 'missing')]);
    const names = themes.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(themes.find(({ name }) => name === 'parent')?.path).toBe(join(folder, 'parent.css'));
  });
});
