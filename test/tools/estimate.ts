import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { fitDeck } from '../../src/fit/fit-deck.js';
import { readPost } from '../../src/io/read-post.js';
import { type CompiledPost, compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { compareSplits, type SplitLengths } from './browser-split.js';
import { compareHeights, type HeightPair, heightsReport, isUnder } from './compare-heights.js';
import { naturalHeights } from './natural-heights.js';
import { keepRows } from './pieces.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: the heights that `fit` expects, against those that the browser draws, and how many slides the same
// splitting makes of both.
//   npm run estimate -- [--posts folder] [--sample 60] [--only text] [--theme name] [--aspect 4:3] [--worst 20] [--no-split]
//     [--rows file.jsonl [--minutes 4]]
// With --rows a run goes on where the last one ended.

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
    /** Where a run keeps what it measured. */
    rows: { type: 'string' },
    /** After how long no other post is begun. */
    minutes: { type: 'string', default: '600' },
  },
  allowNegative: true,
});

const settings = resolveSettings({
  flags: { values: { theme: values.theme, aspect: values.aspect }, base: process.cwd() },
});
const browser = createSystemBrowserProvider(nodeSystem());
const ports = toolPorts(browser);
const kept = await keepRows<ComparedPost>(values.rows);
const known = new Set(kept.all.map(({ post }) => post));
const left = (await choosePosts()).filter((post) => !known.has(post));
const end = Date.now() + 60_000 * Number(values.minutes);
try {
  for (let next = left.shift(); next !== undefined; next = Date.now() < end ? left.shift() : undefined)
    await kept.add(await comparePost(next));
} finally {
  await browser[Symbol.asyncDispose]();
}
const pairs = kept.all.flatMap(({ heights }) => heights);
const splits = kept.all.flatMap(({ post, split }) => (split ? [{ post, ...split }] : []));
report();

/** A post as fit expects it and as a browser draws it. */
interface ComparedPost {
  readonly post: string;
  readonly heights: readonly HeightPair[];
  readonly split?: SplitLengths;
  /** How long its plan takes to be fitted once all is warm, and into how many slides. */
  readonly fitted: { readonly ms: number; readonly slides: number };
}

async function choosePosts(): Promise<string[]> {
  const entries = await readdir(values.posts, { recursive: true });
  const all = entries.filter((entry) => /\.mdx?$/.test(entry) && entry.includes(values.only)).sort();
  const step = Math.max(1, all.length / Number(values.sample));
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function comparePost(post: string): Promise<ComparedPost> {
  const path = resolve(join(values.posts, post));
  const source = { path, cwd: process.cwd(), stdin: process.stdin, maxInput: settings.maxInput };
  const compiled = await compilePost(await readPost(source), settings, ports);
  const { html, width, height } = await renderWithAssets(compiled);
  await using page = await (await browser()).open(html, { width, height });
  const drawn = await page.evaluate(naturalHeights, undefined);
  const heights = compareHeights(compiled, drawn);
  const fitted = timeFit(compiled);
  const split = values.split ? { split: await compareSplits(compiled, browser) } : {};
  return { post, heights, fitted, ...split };
}

/** The quickest of a few runs: what the code takes where nothing else keeps the processor. */
function timeFit({ plan, theme }: CompiledPost): ComparedPost['fitted'] {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    fitDeck(plan, theme);
    return performance.now() - start;
  });
  return { ms: Math.min(...times), slides: fitDeck(plan, theme).deck.children.length };
}

/** What the fit of twenty slides takes, by all posts together and by the slowest. */
function reportFit(): void {
  const per20 = kept.all.map(({ fitted: { ms, slides } }) => (20 * ms) / Math.max(20, slides));
  const sum = (of: (post: ComparedPost) => number): number =>
    kept.all.reduce((total, post) => total + of(post), 0);
  const mean = (20 * sum(({ fitted }) => fitted.ms)) / sum(({ fitted }) => fitted.slides);
  console.log(
    `fit of 20 slides, warm: ${mean.toFixed(1)} ms, in the slowest post ${Math.max(...per20).toFixed(1)} ms (${kept.all.length} posts)`,
  );
}

function report(): void {
  for (const line of heightsReport(pairs, Number(values.worst))) console.log(line);
  if (left.length > 0) console.log(`${left.length} posts are left to be compared`);
  reportFit();
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
