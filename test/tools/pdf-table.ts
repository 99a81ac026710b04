import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { slideLinks } from '../../src/export/handout/slide-links.js';
import { addressOf, annotationsOf } from '../../src/export/pdf/describe-links.js';
import { lintPdf } from '../../src/export/pdf/lint-pdf.js';
import type { BuiltDeck } from '../../src/library/operations.js';
import { openOperations } from '../../src/library/operations.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { output } from '../browser/tools.js';
import { joinRows, pieceOf } from './pieces.js';
import { buildSource, namedSources, postsAtDistances } from './pptx-sources.js';
import { pageTexts, wordsInOrder } from './reading-order.js';

// A dev tool: the PDFs of posts, against their slides and against marp-cli's PDF of the same deck.
//   npm run pdf-table -- [posts…] [--posts 20] [--keep folder] [--piece 1/4 --rows file.json]
// --piece measures one part of all of them; --rows adds what it found to what earlier pieces left in that file.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    posts: { type: 'string', default: '20' },
    keep: { type: 'string' },
    piece: { type: 'string', default: '1/1' },
    rows: { type: 'string' },
  },
});

interface PdfRow {
  readonly post: string;
  readonly slides: number;
  readonly pages: number;
  readonly links: number;
  readonly dead: readonly string[];
  readonly words: number;
  /** Words of a slide that its page has not, or has elsewhere in the order in which text is taken out of it. */
  readonly astray: readonly string[];
  readonly findings: readonly string[];
  readonly bytes: number;
  readonly marpBytes: number;
}

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'pdf-table-')));
try {
  const sources =
    positionals.length > 0
      ? namedSources(positionals).map((source) => ({ ...source, group: 'posts' as const }))
      : await postsAtDistances(Number(values.posts));
  await using operations = await openOperations();
  const measured: PdfRow[] = [];
  for (const [index, source] of pieceOf(sources, values.piece).entries()) {
    const place = join(folder, `${values.piece.replace('/', '-')}-${index + 1}`);
    const built = await buildSource(source, operations, { formats: ['md', 'html', 'pdf'] });
    measured.push(await measure(source.name, built, place));
  }
  print(await joinRows(values.rows, measured));
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(post: string, { artifacts, assets, slug }: BuiltDeck, place: string): Promise<PdfRow> {
  const pictures = assets.map(({ name, bytes }) => ({ fileName: join(slug, name), bytes }));
  for (const { fileName, bytes } of [...artifacts, ...pictures]) {
    await mkdir(dirname(join(place, fileName)), { recursive: true });
    await writeFile(join(place, fileName), bytes);
  }
  const textOf = (format: string) =>
    new TextDecoder().decode(artifacts.find((artifact) => artifact.format === format)?.bytes);
  const nameOf = (ending: string) =>
    join(place, artifacts.find(({ fileName }) => fileName.endsWith(ending))?.fileName ?? '');
  const bytes = new Uint8Array(await readFile(nameOf('.pdf')));
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages();
  const { children: slides } = readDeck(textOf('md'), { slug: 'deck' });
  const links = slides.flatMap((slide, index) => slideLinks(slide).map(({ url }) => ({ url, index })));
  const live = pages.map(({ node }) => new Set(annotationsOf(node).map(addressOf)));
  const extracted = (await output('pdftotext', ['-raw', nameOf('.pdf'), '-'])).split('\f');
  const order = pageTexts(textOf('html')).map((text, index) => wordsInOrder(text, extracted[index] ?? ''));
  return {
    post,
    slides: slides.length,
    pages: pages.length,
    links: links.length,
    dead: links
      .filter(({ url, index }) => !live[index]?.has(url))
      .map(({ url, index }) => `${index + 1}:${url}`),
    words: order.reduce((sum, { words }) => sum + words, 0),
    astray: order.flatMap(({ astray }, index) => astray.map((word) => `${index + 1}:${word}`)),
    findings: (await lintPdf(bytes)).map(({ rule, page, reason }) => `${rule} ${page ?? ''} ${reason}`),
    bytes: bytes.length,
    marpBytes: await marpSize(nameOf('.md')),
  };
}

/** Of marp-cli's PDF of a deck, with the theme that is ours. */
async function marpSize(deck: string): Promise<number> {
  const out = `${deck}.marp.pdf`;
  await promisify(execFile)('npx', ['marp', '--no-stdin', '--pdf', deck, '-o', out], { timeout: 300_000 });
  return (await stat(out)).size;
}

function print(rows: readonly PdfRow[]): void {
  console.log('post | slides = pages | links | dead | words | astray | findings | KB | marp KB | share');
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  for (const row of rows) {
    const { slides, pages, links, dead, words, astray, findings, bytes, marpBytes } = row;
    const counts = [links, dead.length, words, astray.length, findings.length];
    const sizes = [kilobytes(bytes), kilobytes(marpBytes), (bytes / marpBytes).toFixed(2)];
    console.log([row.post, `${slides} = ${pages}`, ...counts, ...sizes].join(' | '));
    for (const words of [dead, astray, findings].filter((each) => each.length > 0))
      console.log(`    ${words.slice(0, 10).join(' ')}`);
  }
  const sum = (of: (row: PdfRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const worst = Math.max(...rows.map(({ bytes, marpBytes }) => bytes / marpBytes));
  console.log(
    `all ${rows.length} | ${sum((row) => row.slides)} = ${sum((row) => row.pages)} | ${sum((row) => row.links)} | ${sum((row) => row.dead.length)} | ${sum((row) => row.words)} | ${sum((row) => row.astray.length)} | ${sum((row) => row.findings.length)} | ${kilobytes(sum((row) => row.bytes))} | ${kilobytes(sum((row) => row.marpBytes))} | worst ${worst.toFixed(2)}`,
  );
}
