import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { loadTheme } from '../../src/io/load-theme.js';
import type { Aspect } from '../../src/model/deck.js';
import { ownThemes, renderFile } from '../tools/render-file.js';
import { type DrawnSlide, measureSlides } from './measure-slides.js';

const provider = createSystemBrowserProvider(nodeSystem());
afterAll(() => provider[Symbol.asyncDispose]());

const deckOf = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/specimen/${name}.md`, import.meta.url));

async function drawn(name: string, aspect: Aspect, theme = 'cloud-native'): Promise<readonly DrawnSlide[]> {
  const { html, width, height } = await renderFile(deckOf(name), theme, aspect);
  const browser = await provider();
  await using page = await browser.open(html, { width, height });
  return page.evaluate(measureSlides, null);
}

/** Smallest text by what it is; a slide at 1280×720. */
const floors = [
  { what: 'pages, headers and footers', selector: 'header, footer', floor: 16 },
  { what: 'code', selector: 'pre, code, kbd, sub, sup', floor: 16 },
  { what: 'tables', selector: 'table', floor: 20 },
  { what: 'captions, kickers, citations, bylines', selector: 'p', floor: 18 },
  { what: 'body', selector: 'li', floor: 24 },
] as const;

describe.each([
  ['deck', '16:9'],
  ['arabic', '16:9'],
  ['japanese', '4:3'],
  ['plain', '16:9'],
] as const)('the specimen %s at %s', async (name, aspect) => {
  const slides = await drawn(name, aspect);

  it('overflows nowhere', () => {
    const over = slides.filter(({ overflow }) => overflow.length > 0);
    expect(over.map(({ id, classes, overflow }) => ({ id, classes, overflow }))).toEqual([]);
  });

  it('has no text below the footer’s top but the footer', () => {
    expect(
      slides
        .filter(({ overFooter }) => overFooter.length > 0)
        .map(({ id, overFooter }) => ({ id, overFooter })),
    ).toEqual([]);
  });

  it.each(floors)('keeps the floor of $what', ({ selector, floor }) => {
    const small = slides.flatMap(({ id, texts }) =>
      texts.filter(({ kind, size }) => kind === selector && size < floor).map((text) => ({ id, ...text })),
    );
    expect(small).toEqual([]);
  });
});

describe.each(['16:9', '4:3'] as const)('the areas of the manifest at %s', async (aspect) => {
  const { manifest } = await loadTheme('cloud-native', [ownThemes]);
  const sizes = manifest?.tokens.sizes ?? {};
  const size = (name: string): number => sizes[`${aspect}/${name}`] ?? sizes[name] ?? 0;
  const slides = await drawn('deck', aspect);
  const width = aspect === '16:9' ? 1280 : 960;

  const measured = slides.flatMap(({ id, layout, items, isWhole }) =>
    layout && items && isWhole ? [[`${layout}, slide ${id}`, layout, items] as const] : [],
  );

  it('cover the layouts with lists', () => {
    expect(new Set(measured.map(([, layout]) => layout))).toEqual(
      new Set([
        'agenda',
        'bullets',
        'steps',
        'two-column',
        'comparison',
        'image-side',
        'takeaways',
        'resources',
        'callout',
      ]),
    );
  });

  it.each(measured)('are those that the browser draws: %s', (_name, layout, items) => {
    const columns = layout === 'agenda' && items.count > 6 ? 2 : size(`${layout}.columns`) || 1;
    const gap = (columns - 1) * (size(`${layout}.columnGap`) || size('columnGap'));
    const qr = items.besideQr ? size('qr') + size('sideGap') : 0;
    const room =
      (width - size(`${layout}.start`) - size(`${layout}.end`) - width * size(`${layout}.endShare`) - gap) /
        columns -
      qr;
    // The list of a callout lies inside of it, with its own indent.
    const inside = layout === 'callout' ? size('listIndent') : 0;
    const text = room - size(`${layout}.indent`) - size(`${layout}.itemEnd`) - inside;
    expect(Math.abs(items.textWidth - text)).toBeLessThanOrEqual(1);
  });
});

describe('code in a language that is written from right to left', () => {
  it('keeps a string before the comment behind it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postdeck-code-'));
    const path = join(folder, 'deck.md');
    await writeFile(
      path,
      '---\nmarp: true\nlang: he\n---\n\n# א\n\n```js\nconst a = "שלום עולם"; // הקוד פתוח\n```\n',
    );
    const { html, width, height } = await renderFile(path, 'cloud-native', '16:9');
    await rm(folder, { recursive: true });
    await using page = await (await provider()).open(html, { width, height });
    const [end = 0, start = 0] = await page.evaluate(
      () => [
        document.querySelector('.hljs-string')?.getBoundingClientRect().right ?? 0,
        document.querySelector('.hljs-comment')?.getBoundingClientRect().left ?? 0,
      ],
      null,
    );
    expect(end).toBeGreaterThan(0);
    expect(start).toBeGreaterThan(end);
  });
});
