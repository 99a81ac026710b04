import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { compareSplits, type SplitLengths } from './browser-split.js';
import { compareHeights, type HeightPair, heightsReport, isUnder } from './compare-heights.js';
import { naturalHeights } from './natural-heights.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: the heights that `fit` expects, against those that the browser draws, and how many slides the same
// splitting makes of both.
//   npm run estimate -- [--posts folder] [--sample 60] [--only text] [--theme name] [--aspect 4:3] [--worst 20] [--no-split]

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '../shared/posts' },
    sample: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
    theme: { type: 'string', default: 'cloud-native' },
    aspect: { type: 'string', default: '16:9' },
    worst: { type: 'string', default: '12' },
    /** Whether the lengths of the decks are compared as well. */
    split: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const settings = resolveSettings({
  flags: { values: { theme: values.theme, aspect: values.aspect }, base: process.cwd() },
});
const browser = createSystemBrowserProvider(nodeSystem());
const ports = toolPorts(browser);
const pairs: HeightPair[] = [];
const splits: (SplitLengths & { readonly post: string })[] = [];
try {
  for (const post of await choosePosts()) pairs.push(...(await comparePost(post)));
} finally {
  await browser[Symbol.asyncDispose]();
}
report();

async function choosePosts(): Promise<string[]> {
  const entries = await readdir(values.posts, { recursive: true });
  const all = entries.filter((entry) => /\.mdx?$/.test(entry) && entry.includes(values.only)).sort();
  const step = Math.max(1, all.length / Number(values.sample));
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function comparePost(post: string): Promise<readonly HeightPair[]> {
  const path = resolve(join(values.posts, post));
  const source = { path, cwd: process.cwd(), stdin: process.stdin, maxInput: settings.maxInput };
  const compiled = await compilePost(await readPost(source), settings, ports);
  const { html, width, height } = await renderWithAssets(compiled);
  await using page = await (await browser()).open(html, { width, height });
  const drawn = await page.evaluate(naturalHeights, undefined);
  if (values.split) splits.push({ post: compiled.slug, ...(await compareSplits(compiled, browser)) });
  return compareHeights(compiled, drawn);
}

function report(): void {
  for (const line of heightsReport(pairs, Number(values.worst))) console.log(line);
  const isLong = values.split && reportSplits();
  process.exitCode = isLong || pairs.some(isUnder) ? 1 : 0;
}

/** How much longer the decks may be than a split by the browser's own measure. */
function reportSplits(): boolean {
  const sum = (of: (split: SplitLengths) => number): number =>
    splits.reduce((total, split) => total + of(split), 0);
  const [estimated, drawn] = [sum((split) => split.estimated), sum((split) => split.drawn)];
  const ratio = estimated / drawn;
  console.log(
    `\ndeck length: ${estimated} slides by the estimate, ${drawn} by the browser (${sum(({ asked }) => asked)} slides drawn), ${splits.length} posts: ${(100 * (ratio - 1)).toFixed(1)} % longer`,
  );
  const longer = splits
    .filter((split) => split.estimated !== split.drawn)
    .sort((a, b) => b.estimated - b.drawn - (a.estimated - a.drawn));
  for (const split of longer.slice(0, Number(values.worst)))
    console.log(`  ${split.post}: ${split.estimated} by the estimate, ${split.drawn} by the browser`);
  return ratio > 1.05;
}
