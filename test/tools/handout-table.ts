import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lintPdf } from '../../src/export/pdf/lint-pdf.js';
import { openOperations } from '../../src/library/operations.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { handoutKinds } from '../../src/model/handout.js';
import { output } from '../browser/tools.js';
import { buildSource, namedSources } from './pptx-sources.js';
import { pageTexts, wordsMissing } from './reading-order.js';

// A dev tool: the handouts of posts, all kinds on both papers: whether every word of the notes, and of the slides, is there.
//   npm run handout-table -- <posts and decks…> [--keep folder]
// What has `marp: true` in it is rendered, everything else is built.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
});
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'handout-table-')));
try {
  await using operations = await openOperations();
  console.log(
    'post | paper | kind | pages | KB | words of notes | missing | words of slides | missing | findings',
  );
  for (const source of namedSources(positionals)) {
    for (const paper of ['a4', 'letter']) await measure(source, paper, operations);
  }
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(
  source: ReturnType<typeof namedSources>[number],
  paper: string,
  operations: Awaited<ReturnType<typeof openOperations>>,
): Promise<void> {
  const options = { formats: ['md', 'html', 'handout'], handout: handoutKinds, paper };
  const { artifacts } = await buildSource(source, operations, options);
  const textOf = (format: string) =>
    new TextDecoder().decode(artifacts.find((artifact) => artifact.format === format)?.bytes);
  const deck = readDeck(textOf('md'), { slug: source.name });
  const notes = deck.children.flatMap((slide) => slide.notes.map(({ text }) => text)).join(' ');
  const shown = pageTexts(textOf('html')).join(' ');
  const place = join(folder, `${source.name}-${paper}`);
  await mkdir(place, { recursive: true });
  for (const { format, fileName, bytes } of artifacts) {
    if (format !== 'handout') continue;
    const path = join(place, fileName);
    await writeFile(path, bytes);
    const kind = /handout-(\w+)\.pdf$/.exec(fileName)?.[1] ?? '';
    const pages = (await output('pdftotext', [path, '-'])).split('\f');
    const text = pages.join(' ');
    // Of slides alone nothing is said; the article sets the post, of which the slides are a choice.
    const said = kind === 'notes' || kind === 'article' ? wordsMissing(notes, text) : undefined;
    const seen = kind === 'article' ? undefined : wordsMissing(shown, text);
    const findings = await lintPdf(bytes);
    const of = (counts: typeof said) => (counts ? `${counts.words} | ${counts.missing.length}` : '– | –');
    const size = Math.round(bytes.length / 1000);
    console.log(
      `${source.name} | ${paper} | ${kind} | ${pages.length - 1} | ${size} | ${of(said)} | ${of(seen)} | ${findings.length}`,
    );
    for (const counts of [said, seen])
      if (counts && counts.missing.length > 0) console.log(`    ${counts.missing.slice(0, 12).join(' ')}`);
    for (const { rule, page, reason } of findings.slice(0, 3))
      console.log(`    ${rule} ${page ?? ''} ${reason}`);
  }
}
