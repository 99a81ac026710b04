import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/io/load-theme.js';
import { layouts } from '../../src/model/deck.js';
import { codeLinesCss } from '../../src/render/code-lines.js';
import { ownThemes } from '../tools/render-file.js';

const names = ['cloud-native', 'cloud-native-dark'] as const;
const themes = await Promise.all(names.map((name) => loadTheme(name, [ownThemes])));
const light = themes[0]?.css.join('\n') ?? '';
const withoutData = (css: string): string => css.replace(/url\("data:[^"]*"\)/g, 'url()');

/** What makes a PDF slow or pixelated, a slide depend on its window, or a deck reach the network. */
const refused = [
  ['filter', /(?:^|[;{\s-])filter\s*:/],
  ['shadow', /(?:box|text)-shadow\s*:/],
  ['units of the window', /[\d.](?:vw|vh|vmin|vmax|dvh|svh|lvh)\b/],
  ['import by address', /@import\s+(?:url|["'](?:https?:|\/\/))/],
  ['address of a file', /url\((?!\))/],
  ['blend', /mix-blend-mode|background-blend-mode/],
  ['half-transparent gradient', /gradient\([^;]*(?:rgba|#[\da-f]{8}|#[\da-f]{4}\b)/i],
] as const;

describe.each(themes.map((theme) => [theme.name, theme] as const))('%s', (_name, theme) => {
  const css = withoutData(theme.css.join('\n'));

  it.each(refused)('uses no %s', (_what, pattern) => {
    expect(pattern.exec(css)?.[0]).toBeUndefined();
  });

  it('styles every layout', () => {
    // `content` and `bullets` without a class are the plain slide.
    const styled = layouts.filter(
      (layout) => layout !== 'content' && !new RegExp(`\\.${layout}\\b(?!-)`).test(css),
    );
    expect(styled).toEqual([]);
  });

  it('defines every property that it reads', () => {
    const defined = new Set([...theme.css.join('\n').matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const read = [...css.matchAll(/var\((--[\w-]+)(,)?/g)];
    expect(
      read.filter(([, name, fallback]) => !fallback && !defined.has(name)).map(([, name]) => name),
    ).toEqual([]);
  });

  it('has a complete manifest', () => {
    expect(theme.manifest?.name).toBe(theme.name);
    expect(theme.manifest?.layouts).toEqual(layouts);
    const faces = new Set(theme.manifest?.fonts.map(({ family }) => family));
    expect(faces).toEqual(new Set(theme.fontFaces.map(({ family }) => family)));
  });
});

const linesCss = codeLinesCss(['<span class="code-lines">']);

describe('the light theme', () => {
  it('reads every token that it defines', () => {
    const own = [...light.matchAll(/(--[csi]-[\w-]+):/g)].map(([, name]) => name ?? '');
    // Exporters and measures use these without the CSS; what lights lines of code comes with decks that have such.
    const forManifest = new Set(['--s-code-small', '--c-accent-text', '--s-title-line']);
    const unused = [...new Set(own)].filter(
      (name) =>
        !light.includes(`var(${name})`) && !forManifest.has(name) && !linesCss.includes(`var(${name},`),
    );
    expect(unused).toEqual([]);
  });

  it('stays clear of the properties that Marp writes on slides', () => {
    // Marp writes each directive as a property of the slide, and that one would win.
    const directives = [
      'header',
      'footer',
      'paginate',
      'theme',
      'class',
      'lang',
      'color',
      'size',
      'title',
      'style',
      'math',
    ];
    const clash = directives.filter((name) => light.includes(`--${name}:`));
    expect(clash).toEqual([]);
  });

  it('is lean without its fonts', () => {
    expect(Buffer.byteLength(light)).toBeLessThan(44_000);
  });

  it('keeps the fonts between its marks', async () => {
    const file = await readFile(join(ownThemes, 'cloud-native.css'), 'utf8');
    const [before = '', fonts = '', after = ''] = file.split(/\/\* (?:end )?fonts \*\//);
    expect(fonts.match(/@font-face/g)).toHaveLength(7);
    expect(before + after).not.toContain('@font-face');
  });
});
