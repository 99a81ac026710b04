import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { compilePost, renderWithAssets } from '../../src/build.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import type { Settings } from '../../src/model/settings.js';
import { readsAsExpected } from './check-front-matter.js';
import { findLosses } from './find-losses.js';
import { findResidue } from './find-residue.js';
import { findUnread } from './find-unread.js';
import { measureDeck } from './measure-deck.js';
import { type MatrixCell, matrix, matrixReport, measureCell } from './measure-matrix.js';
import { type Score, scoreDeck } from './score-deck.js';
import { seedPosts } from './seed-posts.js';
import { openTestBrowser } from './test-browser.js';
import { toolPorts } from './tool-ports.js';

// A dev tool: builds every post of a folder and prints what the notes of an issue ask for.
//   npm run corpus -- [--posts ../shared/posts] [--sample 24] [--only text] [--browser] [--theme name] [--aspect 4:3] [--out folder]
//   npm run corpus -- --matrix [--cells 1,4] [--sample 24]

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '../shared/posts' },
    sample: { type: 'string' },
    only: { type: 'string' },
    browser: { type: 'boolean', default: false },
    theme: { type: 'string', default: 'cloud-native' },
    aspect: { type: 'string', default: '16:9' },
    out: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    /** Light and dark at 16:9 and 4:3, measured in the browser: overflow, overlap, sizes, contrast, empty area. */
    matrix: { type: 'boolean', default: false },
    /** The cells of the matrix to measure, from 1. */
    cells: { type: 'string', default: '1,2,3,4' },
  },
});

const folder = resolve(values.posts);
const posts = await choosePosts(folder);
if (values.matrix) process.exit(await runMatrix(values.cells));
const settings = resolveSettings({
  flags: { values: { theme: values.theme, aspect: values.aspect }, base: process.cwd() },
});
const ports = toolPorts();

interface Row {
  readonly post: string;
  readonly score: Score;
}
const rows: Row[] = [];
const failures: string[] = [];
const residues: string[] = [];
const losses: string[] = [];
const misread: string[] = [];
let checkedByHand = 0;
const overflows: string[] = [];
const requests: string[] = [];
const browser = values.browser ? await openTestBrowser() : undefined;

for (const path of posts) {
  const name = relative(folder, path);
  try {
    await runPost(path, name, settings);
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    if (values.verbose) console.error(error);
  }
}
for (const file of values.only || values.sample ? [] : await seedPosts(join(folder, '..', 'seed'))) {
  await runFile(file, file.path, settings).catch((error: unknown) =>
    failures.push(`${file.path}: ${String(error)}`),
  );
}
await browser?.close();
report();
process.exitCode =
  failures.length + residues.length + losses.length + misread.length + overflows.length + requests.length > 0
    ? 1
    : 0;

async function runPost(path: string, name: string, own: Settings): Promise<void> {
  const file: VFile = await readPost({
    path,
    cwd: process.cwd(),
    stdin: process.stdin,
    maxInput: own.maxInput,
  });
  await runFile(file, name, own);
}

async function runFile(file: VFile, name: string, own: Settings): Promise<void> {
  const compiled = await compilePost(file, own, ports);
  const rendered = await renderWithAssets(compiled);
  if (rendered.slides.length !== compiled.deck.children.length) {
    failures.push(
      `${name}: ${compiled.deck.children.length} slides planned, ${rendered.slides.length} drawn`,
    );
  }
  const warnings = file.messages.filter(({ ruleId }) => ruleId === 'does-not-fit').length;
  rows.push({ post: name, score: scoreDeck(compiled, warnings) });
  residues.push(
    ...findResidue(compiled, String(file.value)).map(
      (found) => `${name} slide ${found.slide} ${found.kind}: ${found.text}`,
    ),
  );
  const asExpected = readsAsExpected(name, compiled.post.meta);
  if (asExpected !== undefined) checkedByHand += 1;
  if (asExpected === false) misread.push(`${name} has another title or other authors`);
  losses.push(
    ...[...findLosses(compiled, file), ...findUnread(compiled, file)].map(
      ({ kind, line, text }) =>
        `${name}:${line ?? 1} lost ${kind}: ${text.replace(/\s+/gu, ' ').slice(0, 100)}`,
    ),
  );
  if (values.out) await save(join(values.out, `${compiled.slug}.md`), compiled.markdown, rendered.html);
  if (!browser) return;
  const measured = await measureDeck(browser, rendered);
  overflows.push(...measured.overflows.map((found) => `${name} ${found}`));
  requests.push(...measured.requests.map((url) => `${name} asks for ${url}`));
}

async function runMatrix(chosen: string): Promise<number> {
  const cells: MatrixCell[] = [];
  for (const [theme, aspect] of matrix.filter((_, index) => chosen.includes(`${index + 1}`)))
    cells.push(await measureCell(posts, theme, aspect));
  for (const line of matrixReport(cells, values.verbose ? Number.POSITIVE_INFINITY : 12)) console.log(line);
  return cells.some(({ found }) => [...found.values()].some((lines) => lines.length > 0)) ? 1 : 0;
}

async function save(path: string, markdown: string, html: string): Promise<void> {
  await mkdir(resolve(path, '..'), { recursive: true });
  await writeFile(path, markdown);
  await writeFile(path.replace(/\.md$/, '.html'), html);
}

async function choosePosts(root: string): Promise<string[]> {
  await stat(root);
  const entries = await readdir(root, { recursive: true });
  const all = entries.filter((entry) => /\.mdx?$/.test(entry)).sort();
  const named = values.only ? all.filter((entry) => entry.includes(values.only ?? '')) : all;
  const size = Number(values.sample ?? named.length);
  const step = Math.max(1, named.length / size);
  const sample = Array.from(
    { length: Math.min(size, named.length) },
    (_, index) => named[Math.floor(index * step)],
  );
  return sample.flatMap((entry) => (entry ? [join(root, entry)] : []));
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function report(): void {
  const scores = rows.map(({ score }) => score);
  const perPost = (pick: (score: Score) => number): string => quantile(scores.map(pick), 0.5).toFixed(2);
  const long = scores.filter(({ body }) => body >= 5);
  const lines = scores.flatMap(({ lineWords }) => lineWords);
  const words = scores.flatMap(({ slideWords }) => slideWords);
  const table: readonly (readonly [string, string | number])[] = [
    ['posts', posts.length],
    ['built', rows.length],
    ['slides', scores.reduce((sum, { slides }) => sum + slides, 0)],
    ['slides a post, median', perPost(({ slides }) => slides)],
    ['words a line, p50 p90 max', [0.5, 0.9, 1].map((share) => quantile(lines, share)).join(' ')],
    ['words a slide, p50 p90 max', [0.5, 0.9, 1].map((share) => quantile(words, share)).join(' ')],
    ['title only, share', (sum(long, 'titleOnly') / Math.max(1, sum(long, 'body'))).toFixed(3)],
    [
      'not bullets, median share',
      quantile(
        long.map(({ bullets, body }) => 1 - bullets / body),
        0.5,
      ).toFixed(2),
    ],
    ['words of prose in notes, least', Math.min(...scores.map(({ notesKept }) => notesKept)).toFixed(4)],
    ['does-not-fit warnings', sum(scores, 'fitWarnings')],
    ['failures', failures.length],
    ['residue', residues.length],
    ['lost words, code, tables, images', losses.length],
    ['title and authors wrong', `${misread.length} of ${checkedByHand} checked by hand`],
    ...(browser
      ? [['overflowing slides', overflows.length] as const, ['requests', requests.length] as const]
      : []),
  ];
  for (const [name, value] of table) console.log(`${name.padEnd(34)} ${value}`);
  const layouts = new Map<string, number>();
  for (const { layouts: counts } of scores) {
    for (const [layout, count] of Object.entries(counts))
      layouts.set(layout, (layouts.get(layout) ?? 0) + count);
  }
  console.log(
    [...layouts]
      .sort((a, b) => b[1] - a[1])
      .map(([layout, count]) => `${layout} ${count}`)
      .join(', '),
  );
  const lost = rows
    .filter(({ score }) => score.notesKept < 1)
    .map(({ post, score }) => `${post} keeps ${score.notesKept.toFixed(4)} of its prose`);
  const limit = values.verbose ? Number.POSITIVE_INFINITY : 12;
  for (const list of [failures, residues, losses, misread, overflows, requests, lost])
    for (const line of list.slice(0, limit)) console.log(`  ${line}`);
}

function sum(scores: readonly Score[], key: 'titleOnly' | 'body' | 'fitWarnings'): number {
  return scores.reduce((total, score) => total + score[key], 0);
}
