import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionLayer } from '../../src/config/check-options.js';
import { deckBlockLayer } from '../../src/config/deck-block.js';
import { optionRows } from '../../src/config/option-table.js';
import { configFileSchema } from '../../src/config/options-schema.js';
import { resolveSettings, withFrontMatter } from '../../src/config/resolve-settings.js';
import { DeckError } from '../../src/errors.js';

const layer = (values: Record<string, unknown>, rest: Partial<OptionLayer> = {}): OptionLayer => ({
  values,
  base: '/talks',
  ...rest,
});

function refusal(action: () => unknown): DeckError {
  try {
    action();
  } catch (error) {
    if (error instanceof DeckError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('resolveSettings', () => {
  it('gives complete settings without anything set', () => {
    expect(resolveSettings({ flags: layer({}) })).toEqual({
      formats: ['md', 'html', 'pdf', 'pptx'],
      out: '/talks/decks',
      notes: 'post',
      strict: false,
      force: false,
      fetchImages: false,
      jobs: 2,
      maxInput: 524288,
      pptx: 'native',
      handout: ['article'],
      paper: 'a4',
      steps: false,
      pdfNotes: false,
      scale: 1,
      theme: 'cloud-native',
      aspect: '16:9',
      slideLevel: 0,
      titles: 'assert',
      pace: 140,
      agenda: true,
      takeaways: true,
      resources: true,
      thanks: true,
      pinned: [],
    });
  });

  it('takes each setting from the strongest place that has it', () => {
    const deckValues = fc.record(
      {
        theme: fc.constantFrom('cloud-native', 'cloud-native-dark', 'mine'),
        aspect: fc.constantFrom('16:9', '4:3'),
        slideLevel: fc.integer({ min: 0, max: 6 }),
        agenda: fc.boolean(),
        event: fc.constantFrom('KubeCon', 'FOSDEM'),
        date: fc.constantFrom('2026-01-31', '2024-02-29'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(deckValues, deckValues, deckValues, (file, post, flags) => {
        const settings = resolveSettings({
          flags: layer(flags),
          file: layer(file),
          frontMatter: layer(post),
        });
        expect(settings).toMatchObject({ ...file, ...post, ...flags });
        const base = resolveSettings({ flags: layer(flags), file: layer(file) });
        expect(withFrontMatter(base, layer(post))).toEqual(settings);
        expect(Object.isFrozen(settings) && Object.isFrozen(settings.formats)).toBe(true);
      }),
    );
  });

  it('resolves a path against the place that names it', () => {
    const settings = resolveSettings({
      flags: layer({ out: 'here' }),
      file: layer(
        { out: 'there', root: 'pictures', theme: './mine.css', logo: '../logo.svg' },
        { base: '/etc/talks' },
      ),
    });
    expect(settings).toMatchObject({
      out: '/talks/here',
      root: '/etc/talks/pictures',
      theme: '/etc/talks/mine.css',
      logo: '/etc/logo.svg',
    });
    const post = layer({ logo: 'images/logo.svg' }, { base: '/posts' });
    expect(resolveSettings({ flags: layer({}), frontMatter: post }).logo).toBe('/posts/images/logo.svg');
  });

  it('takes a key as a setting or as a flag', () => {
    const settings = resolveSettings({
      flags: layer({}),
      frontMatter: layer({ 'slide-level': 3, lang: 'pt-br' }),
    });
    expect(settings).toMatchObject({ slideLevel: 3, language: 'pt-BR' });
  });
});

describe('what is refused', () => {
  const post = (text: string, values: Record<string, unknown>) =>
    refusal(() =>
      resolveSettings({
        flags: layer({}),
        frontMatter: deckBlockLayer({ values, file: 'posts/a.md', base: '/talks/posts', source: text }),
      }),
    );

  it('names the line of an unknown key of a post, and what was meant', () => {
    const error = post('---\ntitle: A\ntheme: x\ndeck:\n  aspect: 4:3\n  them: dark\n---\n', {
      aspect: '4:3',
      them: 'dark',
    });
    expect(error).toMatchObject({
      code: 'bad-setting',
      exitCode: 2,
      message: "the post's `deck:` block has no setting `them`",
      hint: 'Did you mean `theme`?',
      place: { file: 'posts/a.md', line: 6, column: 1 },
    });
  });

  it.each([
    ['a flow mapping', '---\ndeck: { aspect: 4:3, them: x }\n---\n', 2],
    ['CRLF', '---\r\ndeck:\r\n  them: x\r\n---\r\n', 3],
    ['TOML', '+++\n[deck]\nthem = "x"\n+++\n', 3],
    ['JSON', '{\n"deck": {\n  "them": 1\n}\n}\n', 3],
    ['a key that is not found', '---\ndeck:\n  ? them\n  : x\n---\n', 2],
  ])('finds the line in %s', (_, text, line) => {
    expect(post(text, { them: 'x' }).place.line).toBe(line);
  });

  it.each([
    ['theme', '../../etc/passwd'],
    ['theme', 'https://evil.example/x.css'],
    ['theme', './mine.css'],
    ['logo', '/etc/passwd'],
    ['logo', '../logo.svg'],
    ['logo', 'https://evil.example/x.svg'],
    ['logo', 'C:\\logo.svg'],
    ['logo', '\\\\server\\share\\logo.svg'],
    ['logo', 'a/../../b.svg'],
    ['out', '/etc/cron.d/x'],
    ['browserPath', '/bin/sh'],
    ['root', '/'],
    ['script', 'alert(1)'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('a post may not set %s to %s', (key, value) => {
    expect(post('---\ndeck:\n---\n', Object.fromEntries([[key, value]])).code).toBe('bad-setting');
  });

  it.each([
    ['slideLevel', 7],
    ['slideLevel', -1],
    ['slideLevel', 1.5],
    ['slideLevel', '2a'],
    ['for', 'soon'],
    ['for', '0m'],
    ['for', '5h'],
    ['for', ''],
    ['pace', 90],
    ['pace', 201],
    ['aspect', '3:2'],
    ['formats', 'html,odp'],
    ['formats', ''],
    ['formats', []],
    ['date', '2024-02-30'],
    ['date', 'tomorrow'],
    ['language', 'not a language'],
    ['agenda', 'perhaps'],
    ['title', 'two\nlines'],
    ['title', '\u001b[2J'],
    ['title', ' '],
    ['title', 'x'.repeat(301)],
    ['title', { a: 1 }],
    ['maxInput', '3M'],
    ['maxInput', 0],
    ['jobs', 0],
  ])('%s: %j', (key, value) => {
    const error = refusal(() =>
      resolveSettings({ flags: layer({}), file: layer({ [key]: value }, { file: 'c.json' }) }),
    );
    expect(error.code).toBe('bad-setting');
    expect(error.place.file).toBe('c.json');
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  it('suggests the word that was meant', () => {
    const error = refusal(() => resolveSettings({ flags: layer({ formats: 'htm' }) }));
    expect(error.message).toBe('`--to` cannot be htm');
    expect(error.hint).toContain('Did you mean `html`?');
  });

  it.each([
    ['agenda', 'no', false],
    ['agenda', 'ON', true],
    ['maxInput', '1M', 1048576],
    ['maxInput', '800 kb', 819200],
    ['title', 2026, '2026'],
    ['date', new Date('2026-03-24T00:00:00Z'), '2026-03-24'],
    ['formats', ['pdf', 'md'], ['md', 'pdf']],
    ['slideLevel', '2', 2],
    ['for', '20m', 20],
    ['for', '5 min', 5],
    ['for', '1h30m', 90],
    ['for', 45, 45],
  ])('but %s: %j is understood', (key, value, expected) => {
    expect(resolveSettings({ flags: layer({}), file: layer({ [key]: value }) })).toHaveProperty(
      key,
      expected,
    );
  });
});

describe('the table of options', () => {
  it('names every flag, and every short one, once', () => {
    const flags = optionRows().flatMap(([, row]) => [
      row.flag,
      ...(row.short === undefined ? [] : [row.short]),
    ]);
    expect(new Set(flags).size).toBe(flags.length);
  });

  it('has defaults that it accepts itself, and that the schema gives', () => {
    const { properties } = configFileSchema();
    for (const [name, row] of optionRows()) {
      if (row.default === undefined) continue;
      expect(row.type.read(row.default), name).toEqual(row.default);
      expect(properties).toHaveProperty([name, 'default'], row.default);
    }
  });
});
