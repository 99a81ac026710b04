import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { reportDeck } from '../../src/check/report.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import type { Settings } from '../../src/model/settings.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { bareSections } from './bare-sections.js';
import { readsAsExpected } from './check-front-matter.js';
import {
  type BarePost,
  bandTable,
  bareFile,
  bareTable,
  findingsFile,
  gateTable,
  quantile,
  type ScoredPost,
  termsFile,
  type UnnamedTerms,
} from './corpus-table.js';
import { findLosses } from './find-losses.js';
import { findResidue } from './find-residue.js';
import { findUnread } from './find-unread.js';
import { measureDeck } from './measure-deck.js';
import { cellOf, type MeasuredPost, matrix, matrixReport, measureMatrix } from './measure-matrix.js';
import { missingTerms } from './missing-terms.js';
import { keepRows } from './pieces.js';
import { readEntry } from './read-entry.js';
import { seedPosts } from './seed-posts.js';
import { openTestBrowser } from './test-browser.js';
import { toolPorts } from './tool-ports.js';
import { type CheckedExample, checkExamples } from './worked-examples.js';

// A dev tool: builds every post of a folder, prints gates, bands and what the notes of an issue ask for, and writes
// every finding with post and line to .build/corpus.json.
//   npm run corpus -- [--posts ../shared/posts] [--sample 24] [--only text] [--browser] [--theme name] [--aspect 4:3] [--out folder] [--bare file] [--terms file]
//   npm run corpus -- --matrix [--cells 1,4] [--sample 24 [--offset 1]] [--rows file.jsonl [--minutes 4]]
// With --rows a matrix goes on where the last run ended; all of the 296 posts take about 25 minutes on an idle machine.

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '../shared/posts' },
    sample: { type: 'string' },
    /** Of a sample that takes every n-th post, the first: 0 to n - 1; all offsets together are all posts. */
    offset: { type: 'string', default: '0' },
    only: { type: 'string' },
    browser: { type: 'boolean', default: false },
    theme: { type: 'string', default: 'cloud-native' },
    aspect: { type: 'string', default: '16:9' },
    out: { type: 'string' },
    /** Where the findings go. */
    findings: { type: 'string', default: '.build/corpus.json' },
    /** Where the sections go that say something and show nothing, with what was refused and why. */
    bare: { type: 'string' },
    /** Where the top terms go that no slide names, with where the post names them. */
    terms: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    /** Light and dark at 16:9 and 4:3, measured in the browser: overflow, overlap, sizes, contrast, empty area. */
    matrix: { type: 'boolean', default: false },
    /** The cells of the matrix to measure, from 1. */
    cells: { type: 'string', default: '1,2,3,4' },
    /** Where a matrix keeps what it measured. */
    rows: { type: 'string' },
    /** After how long a matrix begins no other post. */
    minutes: { type: 'string', default: '600' },
  },
});

const folder = resolve(values.posts);
const posts = await choosePosts(folder);
if (posts.length === 0) throw new Error(`no post of ${folder} is chosen`);
if (values.matrix) process.exit(await runMatrix(values.cells));
const settings = resolveSettings({
  flags: { values: { theme: values.theme, aspect: values.aspect }, base: process.cwd() },
});
const ports = toolPorts();

const scored: ScoredPost[] = [];
const bare: BarePost[] = [];
const unnamed: UnnamedTerms[] = [];
const layouts = new Map<string, number>();
let fitWarnings = 0;
const examples: CheckedExample[] = [];
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
const broken = scored.flatMap(({ post, report }) =>
  report.findings
    .filter(({ kind }) => kind === 'gate')
    .map(({ rule, line, slide, reason }) => `${post}:${line ?? 1} slide ${slide ?? '–'} ${rule}: ${reason}`),
);
await mkdir(resolve(values.findings, '..'), { recursive: true });
await writeFile(values.findings, findingsFile(scored));
if (values.bare) await writeFile(values.bare, bareFile(bare));
if (values.terms) await writeFile(values.terms, termsFile(unnamed));
report();
process.exitCode = [broken, failures, residues, losses, misread, overflows, requests].some(
  (found) => found.length > 0,
)
  ? 1
  : 0;

async function runPost(path: string, name: string, own: Settings): Promise<void> {
  const file: VFile = await readEntry(path, own);
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
  fitWarnings += file.messages.filter(({ ruleId }) => ruleId === 'does-not-fit').length;
  for (const { layout } of compiled.deck.children) layouts.set(layout, (layouts.get(layout) ?? 0) + 1);
  const [language = ''] = compiled.post.meta.language.split('-');
  scored.push({ post: name, language, report: reportDeck(compiled.trace) });
  bare.push({ post: name, language, ...bareSections(compiled) });
  if (values.terms) unnamed.push({ post: name, language, missing: missingTerms(compiled) });
  examples.push(...(await checkExamples(compiled.post.meta.title, compiled.trace)));
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
  const looks = matrix.filter((_, index) => chosen.includes(`${index + 1}`));
  const end = Date.now() + 60_000 * Number(values.minutes);
  const kept = await keepRows<MeasuredPost>(values.rows);
  await using browser = createSystemBrowserProvider(nodeSystem());
  const left = await measureMatrix({ posts, looks, browser, kept, mayGoOn: () => Date.now() < end });
  const cells = looks.map((look) => cellOf(kept.all, look));
  for (const line of matrixReport(cells, values.verbose ? Number.POSITIVE_INFINITY : 12)) console.log(line);
  if (left > 0) console.log(`${left} decks are left to be measured`);
  const isClean = cells.every(({ found }) => [...found.values()].every((lines) => lines.length === 0));
  return isClean && left === 0 ? 0 : 1;
}

async function save(path: string, markdown: string, html: string): Promise<void> {
  await mkdir(resolve(path, '..'), { recursive: true });
  await writeFile(path, markdown);
  await writeFile(path.replace(/\.md$/, '.html'), html);
}

async function choosePosts(root: string): Promise<string[]> {
  await stat(root);
  const entries = await readdir(root, { recursive: true });
  const all = entries.filter((entry) => /\.(?:mdx?|markdown|mdown|mkd|qmd|rmd|html?)$/i.test(entry)).sort();
  const named = values.only ? all.filter((entry) => entry.includes(values.only ?? '')) : all;
  const size = Number(values.sample ?? named.length);
  const step = Math.max(1, named.length / size);
  const sample = Array.from(
    { length: Math.min(size, named.length) },
    (_, index) => named[Math.floor(index * step) + Number(values.offset)],
  );
  return sample.flatMap((entry) => (entry ? [join(root, entry)] : []));
}

function report(): void {
  const slides = scored.map(({ report: { figures } }) => figures.slides);
  const table: readonly (readonly [string, string | number])[] = [
    ['posts', posts.length],
    ['built', scored.length],
    ['slides', slides.reduce((sum, count) => sum + count, 0)],
    ['slides a post, median', quantile(slides, 0.5)],
    ['does-not-fit warnings', fitWarnings],
    ['failures', failures.length],
    ['residue', residues.length],
    ['lost words, code, tables, images', losses.length],
    ['title and authors wrong', `${misread.length} of ${checkedByHand} checked by hand`],
    ...(browser
      ? [['overflowing slides', overflows.length] as const, ['requests', requests.length] as const]
      : []),
  ];
  for (const [name, value] of table) console.log(`${name.padEnd(34)} ${value}`);
  const counts = [...layouts].sort((a, b) => b[1] - a[1]).map(([layout, count]) => `${layout} ${count}`);
  for (const lines of [[counts.join(', ')], gateTable(scored), bandTable(scored), bareTable(bare)])
    console.log(`\n${lines.join('\n')}`);
  if (examples.length > 0) console.log('\nworked examples of the design');
  for (const { name, exact, within, missing } of examples)
    console.log(
      `${name.padEnd(24)} ${exact} as stated, ${within} within more, missing ${missing.join(' ') || 'none'}`,
    );
  const limit = values.verbose ? Number.POSITIVE_INFINITY : 12;
  for (const list of [broken, failures, residues, losses, misread, overflows, requests])
    for (const line of list.slice(0, limit)) console.log(`  ${line}`);
  console.log(`\nevery finding with its post and line: ${values.findings}`);
}
