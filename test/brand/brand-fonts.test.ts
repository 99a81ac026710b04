import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { brandFaces } from '../../src/brand/brand-faces.js';
import { checkOptions } from '../../src/config/check-options.js';
import { createMetrics } from '../../src/fit/text-metrics.js';
import { loadTheme } from '../../src/io/load-theme.js';
import { readFont } from '../../src/io/read-font.js';
import { applyBrand } from '../../src/pipeline/apply-brand.js';
import { drawingFonts } from '../../src/pipeline/drawing-fonts.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { launchHere } from '../browser/browsers-here.js';
import { ownThemes } from '../tools/render-file.js';

const { resolve } = createRequire(import.meta.url);
const serif = (weight: number): string =>
  resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`);
const variable = resolve('inter-ui/variable/InterVariable.woff2');
const ttf = resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf');
const fontFile = async (path: string) => ({ name: basename(path), bytes: await readFile(path) });
const letters = 'ABC abc 0123 Ünïcödé — ‘quoted’ fi';

const brand = { headingFont: [serif(600)], bodyFont: [variable], codeFont: [ttf] };
const deck = '# Ünïcödé fi ABC\n\nabc — ‘quoted’ **abc 0123**\n\n```\nABC abc\n```\n';
const branded = async (name: string) => {
  const file = new VFile({ value: deck });
  const theme = await applyBrand(await loadTheme(name, [ownThemes]), brand, { file, readFont });
  return { theme, file };
};

const cutShort = (await readFile(ttf)).subarray(0, 2000);

describe('the fonts of a brand', () => {
  it('are none of a drawing, which names and is measured in those of the theme', async () => {
    const { theme } = await branded('cloud-native');
    const css = await drawingFonts(theme, 'en')('<svg><text>abc</text></svg>');
    expect(css).toContain('Clarity City');
    expect(css).not.toContain('Brand ');
  });

  it('are embedded with the letters that are used, one face a weight of a variable font', async () => {
    const { faces, names } = await brandFaces({ bodyFont: [await fontFile(variable)] }, 'abc');
    expect(faces.map(({ face }) => [face.weight, face.style, face.advances.length > 0])).toEqual([
      [400, 'normal', true],
      [600, 'normal', true],
    ]);
    const [regular, bold] = faces.map(({ face }) => face.advances.flat().slice(1));
    expect(regular).not.toEqual(bold);
    for (const { css } of faces) expect(css.length).toBeLessThan(6_000);
    expect(names.bodyFont).toBe('Inter Variable');
  });

  it.each([
    ['no font', Buffer.from('<svg/>'), 'is no font that can be read'],
    ['a font that ends too early', cutShort, 'is no font that can be read'],
  ])('are told and left out when a file is %s', async (_, bytes, reason) => {
    const { faces, messages } = await brandFaces({ bodyFont: [{ name: 'a.ttf', bytes }] }, letters);
    expect(faces).toEqual([]);
    expect(messages).toEqual([expect.stringContaining(`a.ttf ${reason}`)]);
  });

  it('are told when they are not there, or have one weight only', async () => {
    const file = new VFile({ value: deck });
    const theme = await loadTheme('cloud-native', [ownThemes]);
    await applyBrand(theme, { headingFont: ['/nowhere/a.woff2'], bodyFont: [ttf] }, { file, readFont });
    expect(file.messages.map(({ reason, ruleId }) => [ruleId, reason])).toEqual([
      ['brand', 'the font a.woff2 is not there'],
      ['brand', expect.stringContaining('has one weight')],
    ]);
  });

  it.each(['cloud-native', 'cloud-native-dark', 'gaia'])(
    'set the slides of %s, as wide as they were measured',
    async (name) => {
      const { theme } = await branded(name);
      const meta = { title: 'T', language: 'en', direction: 'ltr', authors: [] } as const;
      const { html } = await renderDeck(deck, { theme, meta, resolveImage: () => undefined, player: false });
      const browser = await launchHere();
      try {
        const page = await browser.newPage();
        await page.setContent(html);
        const drawn = await page.evaluate(async () => {
          await document.fonts.ready;
          return ['h1', 'p', 'strong', 'pre code'].map((selector) => {
            const element = document.querySelector(selector);
            const { fontFamily, fontWeight } = getComputedStyle(element as Element);
            const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
            context.font = `${fontWeight} 1000px ${fontFamily}`;
            context.fontKerning = 'none';
            return {
              family: fontFamily.split(',')[0],
              width: context.measureText('ABC abc 0123 Ünïcödé').width / 1000,
            };
          });
        });
        expect(drawn.map(({ family }) => family)).toEqual([
          '"Brand Heading"',
          '"Brand Body"',
          '"Brand Body"',
          '"Brand Mono"',
        ]);
        if (!theme.manifest) return;
        const metrics = createMetrics(theme.manifest);
        for (const [index, style] of (['heading', 'regular', 'bold', 'mono'] as const).entries()) {
          const measured = metrics.width('ABC abc 0123 Ünïcödé', style);
          expect(Math.abs(measured - (drawn[index]?.width ?? 0)), style).toBeLessThan(0.01 * measured);
        }
      } finally {
        await browser.close();
      }
    },
  );

  it('leave the fonts of the theme to a deck that a heading font alone is for', async () => {
    const theme = await applyBrand(
      await loadTheme('cloud-native', [ownThemes]),
      { headingFont: [serif(600)] },
      { file: new VFile({ value: deck }), readFont },
    );
    const meta = { title: 'T', language: 'en', direction: 'ltr', authors: [] } as const;
    const { fontCss } = await renderDeck(deck, { theme, meta, resolveImage: () => undefined, player: false });
    expect([...new Set([...fontCss.matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family))]).toEqual(
      ['Brand Heading', 'Clarity City', 'JetBrains Mono'],
    );
  });
});

describe('--brand', () => {
  const read = (brandValue: unknown, source: 'flags' | 'post' = 'flags') =>
    checkOptions({ values: { brand: brandValue }, base: '/talks' }, source).brand;

  it('takes colours, a logo and fonts, their paths from where they were written', () => {
    const parts = {
      primary: '#00875A',
      logo: '/talks/logo.svg',
      headingFont: ['/talks/f/a.woff2'],
      bodyFont: ['/talks/b.ttf', '/talks/b-bold.ttf'],
    };
    expect(read('primary=#00875A,logo=logo.svg,font-heading=f/a.woff2,font-body=b.ttf+b-bold.ttf')).toEqual(
      parts,
    );
    expect(
      read({
        primary: '#00875A',
        logo: 'logo.svg',
        'font-heading': 'f/a.woff2',
        'font-body': ['b.ttf', 'b-bold.ttf'],
      }),
    ).toEqual(parts);
  });

  it.each(['primary=red', 'font=a.woff2', 'primary', '', 'toString=x', 'logo='])('does not take %j', (text) =>
    expect(() => read(text)).toThrow(/cannot be/),
  );

  it('lets a post say colours only: it names no files of the machine', () => {
    expect(read({ accent: '#FF0000' }, 'post')).toEqual({ accent: '#FF0000' });
    expect(() => read({ 'font-body': 'a.woff2' }, 'post')).toThrow(/cannot be/);
    expect(() => read({ logo: '../a.svg' }, 'post')).toThrow(/cannot be/);
  });
});
