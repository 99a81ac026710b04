import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { browsersHere } from '../browser/browsers-here.js';
import { measureCell } from '../tools/measure-matrix.js';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const fixtures = path('test/fixtures/themes/community');
const own = (await readdir(fixtures)).map((name) => `${fixtures}/${name}`);
const posts = ['kubecon-copenhagen-2018', 'how-postdeck-works'].map((name) => path(`posts/${name}.md`));

const [here] = await browsersHere();
const browser = createSystemBrowserProvider(nodeSystem());
afterAll(() => browser[Symbol.asyncDispose]());

// Serif letters, hardly any margin, huge headings, bars at the edges, dark, a grid: none has a manifest.
describe.runIf(here)('decks in themes of others', () => {
  it.each(['default', 'gaia', 'uncover', ...own])(
    'do not run off a slide of %s',
    { timeout: 120_000 },
    async (theme) => {
      const { slides, found } = await measureCell(posts, [theme, '16:9'], browser);
      expect(slides).toBeGreaterThan(25);
      const faults = ['measure-overflow', 'measure-cut', 'measure-overlap'];
      expect(faults.flatMap((rule) => found.get(rule) ?? [])).toEqual([]);
    },
  );
});
