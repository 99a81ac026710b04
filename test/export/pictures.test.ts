import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import { cardDocument, cardSize, cardZooms } from '../../src/export/card/card-document.js';
import { fittingCards } from '../../src/export/card/fits-card.js';
import { lintPdf } from '../../src/export/pdf/lint-pdf.js';
import { stepPages } from '../../src/export/pdf/step-pages.js';
import { postToDeck, renderMarpDeck } from '../../src/library/post-to-deck.js';
import { decodePng } from '../../src/measure/decode-png.js';
import { browsersHere } from '../browser/browsers-here.js';
import { sampleInput } from './sample-deck.js';

const post = (title: string) =>
  `---\ntitle: ${title}\nauthor: Ada Lovelace\ndate: 2024-02-29\ndescription: What it is about, in a line.\n---\n\nProse that opens it.\n\n## One\n\n- a point\n- another\n`;

describe('pictures', () => {
  test('JPEG and PNG of slides are as large as is asked for', async () => {
    const { artifacts, slides } = await postToDeck(
      { value: post('Pictures'), path: 'p.md' },
      { to: ['png', 'jpeg', 'card'], scale: 2 },
    );
    const names = artifacts.map(({ fileName }) => fileName);
    expect(names.filter((name) => name.startsWith('p-jpeg/'))).toHaveLength(slides);
    expect(names.filter((name) => name.startsWith('p-png/'))).toHaveLength(slides);
    const png = artifacts.find(({ fileName }) => fileName === 'p-png/001.png');
    const { width, height } = decodePng(png?.bytes ?? new Uint8Array());
    expect([width, height]).toEqual([2560, 1440]);
    const jpeg = artifacts.find(({ fileName }) => fileName === 'p-jpeg/001.jpg');
    expect([...(jpeg?.bytes.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
    const card = decodePng(artifacts.find(({ format }) => format === 'card')?.bytes ?? new Uint8Array());
    expect([card.width, card.height]).toEqual([2400, 1260]);
  });
});

describe('a card', () => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    const [here] = await browsersHere();
    if (here === undefined) throw new Error('no browser');
    browser = await launchBrowser(here, nodeSystem());
  });
  afterAll(() => browser[Symbol.asyncDispose]());

  test.each([
    ['a short title', 'Short', true],
    ['a long title', `${'Words that go on and on '.repeat(9)}end`, true],
    ['a title that is no title any more', 'Word '.repeat(6000), false],
  ])('of %s is the largest that is whole', async (_, title, fits) => {
    const input = sampleInput([{ markdown: `# ${title}\n\nA subtitle\n\n*Ada Lovelace · 2024-02-29*` }]);
    const html = cardDocument(input.rendered, 'en');
    await using page = await browser.open(html, { ...cardSize, height: cardSize.height * cardZooms.length });
    const found = await page.evaluate(fittingCards, undefined);
    expect(found).toHaveLength(cardZooms.length);
    expect(found.includes(true)).toBe(fits);
    // What fits at a size fits at every smaller one.
    if (fits) expect(found.slice(found.indexOf(true)).every(Boolean)).toBe(true);
  });
});

describe('steps', () => {
  const deck = `---\nmarp: true\ntheme: cloud-native\npaginate: true\ntitle: Steps\n---\n\n# Steps\n\n---\n\n## List\n\n* one [link](https://example.com)\n* two\n\n<!--\nsaid to the list\n-->\n\n---\n\n## End\n\nAll at once. To [the list](#2).\n`;

  test('have a page each, whose label is the number of the slide', async () => {
    const { artifacts } = await renderMarpDeck(
      { value: deck, path: 'deck.md' },
      { to: ['pdf'], steps: true, pdfNotes: true },
    );
    const bytes = artifacts[0]?.bytes ?? new Uint8Array();
    expect(await lintPdf(bytes)).toEqual([]);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(5);
    const labels = pdf.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const starts = [...labels.asArray().keys()]
      .filter((index) => index % 2 === 1)
      .map((index) => String(labels.lookup(index, PDFDict).lookup(PDFName.of('St'))));
    expect(starts).toEqual(['1', '2', '2', '2', '3']);
    const notes = pdf.getPages().map(({ node }) => notesOn(node));
    expect(notes).toEqual([[], ['said to the list'], [], [], []]);
  });

  test('show what is there already, and no id twice', async () => {
    const input = sampleInput();
    expect(stepPages(input.rendered)).toBeUndefined();
    const { artifacts } = await renderMarpDeck({ value: deck, path: 'deck.md' }, { to: ['html'] });
    const html = Buffer.from(artifacts[0]?.bytes ?? []).toString('utf8');
    const slides = [...html.matchAll(/<svg data-marpit-svg[\s\S]*?<\/foreignObject><\/svg>/g)].map(
      ([svg]) => svg,
    );
    const pages = stepPages({ ...input.rendered, html, slides });
    expect(pages?.slides).toEqual([0, 1, 1, 1, 2]);
    const ids = [...(pages?.html.matchAll(/<section[^>]* id="(\d+)"/g) ?? [])].map(([, id]) => id);
    expect(ids).toEqual(['1', '2', '3']);
    const later = (pages?.html.match(/data-later=""/g) ?? []).length;
    expect(later).toBe(2 + 1);
  });
});

function notesOn(page: PDFDict): readonly string[] {
  const list = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return [...(list?.asArray().keys() ?? [])]
    .map((index) => list?.lookup(index, PDFDict))
    .filter((annotation) => annotation?.get(PDFName.of('Subtype')) === PDFName.of('Text'))
    .map((annotation) => annotation?.lookup(PDFName.of('Contents'), PDFHexString).decodeText() ?? '');
}
