import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormulaSize } from '../../src/model/formula.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { compileText, fixturePost } from '../build/build-fixture.js';
import { measureDeck } from '../tools/measure-deck.js';
import { openTestBrowser } from '../tools/test-browser.js';

let browser: Awaited<ReturnType<typeof openTestBrowser>>;
beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

test.each(['16:9', '4:3'])('no formula leaves its slide at %s, and nothing is fetched', async (aspect) => {
  const compiled = await compileText(await fixturePost('formulas'), { values: { aspect } });
  expect(await measureDeck(browser, await renderWithAssets(compiled))).toEqual({
    overflows: [],
    requests: [],
  });
});

test('a formula in a line is as large as was computed', async () => {
  const formulas = ['x', String.raw`\frac{a}{b}`, String.raw`\sum_{i=0}^n i^2`, String.raw`\sqrt[3]{x+1}`];
  const items = formulas.map((tex) => `- For ${tex.length} letters of $${tex}$ in a line`).join('\n');
  const compiled = await compileText(`# Sizes\n\n## One\n\n${items}\n`);
  const sizes: FormulaSize[] = compiled.deck.children
    .flatMap((slide) => JSON.stringify(slide.children).match(/"size":\{[^}]*\}/g) ?? [])
    .map((text) => JSON.parse(text.slice('"size":'.length)));
  expect(sizes).toHaveLength(formulas.length);
  const page = await browser.newPage();
  await page.setContent((await renderWithAssets(compiled)).html);
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('mjx-container > svg')].map((svg) => {
      const size = Number.parseFloat(getComputedStyle(svg).fontSize);
      const style = getComputedStyle(svg);
      return { width: Number.parseFloat(style.width) / size, height: Number.parseFloat(style.height) / size };
    }),
  );
  await page.close();
  expect(drawn).toEqual(
    sizes.map(({ width, height }) => ({
      width: expect.closeTo(width, 2),
      height: expect.closeTo(height, 2),
    })),
  );
});
