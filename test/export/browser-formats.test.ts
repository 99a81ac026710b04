import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import { createExportContext } from '../../src/export/export-context.js';
import { exporters } from '../../src/export/exporters.js';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { elementsNamed, readXml } from '../../src/export/pptx/read-xml.js';
import type { Artifact, ExportInput, Format, PptxKind } from '../../src/model/artifact.js';
import { browsersHere } from '../browser/browsers-here.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { hasTool, output } from '../browser/tools.js';
import { sampleInput, sampleMeta } from './sample-deck.js';

const hasPoppler = hasTool('pdfinfo') && hasTool('pdftotext');

describe.each(await browsersHere())('with $name', (here) => {
  let browser: LaunchedBrowser;
  let other: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchBrowser(here, nodeSystem());
    other = await launchBrowser(here, nodeSystem());
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    await other[Symbol.asyncDispose]();
  });

  async function exported(
    format: Format,
    input: ExportInput = sampleInput(),
    pptx: PptxKind = 'native',
  ): Promise<readonly Artifact[]> {
    await using context = createExportContext(input.rendered, async () => browser, { pptx });
    const exporter = await exporters[format].load();
    // Awaited here: the page is closed when this function returns.
    return await exporter(input, context);
  }

  const samples = new Map<Format, ReturnType<typeof exported>>();
  /** The sample deck, which several tests look at. */
  const sample = (format: Format): ReturnType<typeof exported> => {
    const made = samples.get(format) ?? exported(format);
    samples.set(format, made);
    return made;
  };
  const bytesOf = (artifacts: readonly Artifact[]) => artifacts[0]?.bytes ?? new Uint8Array();

  test('all formats of a deck come from one load of its page', async () => {
    const opened: string[] = [];
    const counting = {
      ...browser,
      open: (...[html, viewport]: Parameters<LaunchedBrowser['open']>) => {
        opened.push(html);
        return browser.open(html, viewport);
      },
    };
    const input = sampleInput();
    await using context = createExportContext(input.rendered, async () => counting);
    const formats: readonly Format[] = ['pdf', 'pptx', 'png'];
    const made = await Promise.all(
      formats.map(async (format) => (await exporters[format].load())(input, context)),
    );
    expect(opened).toHaveLength(1);
    expect(made.flat().map(({ fileName }) => fileName)).toEqual([
      'sample.pdf',
      'sample.pptx',
      ...[1, 2, 3, 4, 5].map((number) => `sample-png/00${number}.png`),
    ]);
  });

  test('a PDF has a page for every slide, tags, an outline and the deck’s facts', async () => {
    const pdf = await PDFDocument.load(bytesOf(await sample('pdf')), { updateMetadata: false });
    expect(pdf.getPages().map((page) => page.getSize())).toEqual(Array(5).fill({ width: 960, height: 540 }));
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords(), pdf.getCreator()]).toEqual([
      'Größe & <Maß>',
      'Ada Lovelace, Žofie Нова',
      'What “this” is about',
      'edge, k8s & more',
      'postdeck',
    ]);
    const day = new Date('2024-02-29T00:00:00Z');
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([day, day]);
    const { catalog } = pdf;
    expect(catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('en');
    expect(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict))).toContain('/Marked true');
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict))).toContain(
      '/DisplayDocTitle true',
    );
    expect(String(catalog.lookup(PDFName.of('PageLabels'), PDFDict))).toContain('/S /D');
    expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).has(PDFName.of('RoleMap'))).toBe(true);
    expect(outlineOf(catalog.lookup(PDFName.of('Outlines'), PDFDict))).toEqual([
      'Größe & <Maß>',
      'Links',
      'A table',
      'Code',
      'No title here, only words.',
    ]);
  });

  test('the outline of a PDF keeps its words apart where a heading breaks', async () => {
    const title = 'A heading that is so long that it has to go on in a second line, and even in a third one';
    const pdf = await PDFDocument.load(
      bytesOf(await exported('pdf', sampleInput([{ markdown: `# ${title}` }]))),
    );
    expect(outlineOf(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict))).toEqual([title]);
  });

  test('the links of a PDF say where they lead, and none does harm', async () => {
    const input = sampleInput();
    const html = input.rendered.html.replace(
      '<strong>strong</strong>',
      '<a href="javascript:alert(1)">script</a>',
    );
    const pdf = await PDFDocument.load(
      bytesOf(await exported('pdf', { ...input, rendered: { ...input.rendered, html } })),
    );
    const annotations = pdf
      .getPages()
      .flatMap(({ node }) => node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []);
    const links = annotations.map((reference) => pdf.context.lookup(reference, PDFDict));
    const said = links.map((link) => [
      link.lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
      String(link.lookup(PDFName.of('A')) ?? link.lookup(PDFName.of('Dest'))),
    ]);
    expect(said).toEqual([
      ['the web', expect.stringContaining('/URI (https://example.com/a?b=c&d=e)')],
      ['slide four', expect.stringMatching(/4/)],
      ['script', 'undefined'],
    ]);
  });

  test.skipIf(!hasPoppler)('a PDF reads well to Poppler (skipped where it is missing)', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'deck.pdf');
    await writeFile(path, bytesOf(await sample('pdf')));
    const info = await output('pdfinfo', [path]);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Pages: +5$/m);
    expect(info).toMatch(/^Metadata Stream: +yes$/m);
    const text = await output('pdftotext', ['-layout', path, '-']);
    for (const words of ['Größe & <Maß>', 'slide four', 'const a = 1 < 2;', 'No title here'])
      expect(text).toContain(words);
    const meta = readXml((await output('pdfinfo', ['-meta', path])).trim());
    expect(elementsNamed(meta, 'rdf:li').map((item) => item.text)).toEqual(
      expect.arrayContaining(['Größe & <Maß>', 'Ada Lovelace', 'k8s & more', 'en']),
    );
  });

  test.each(['pdf', 'pptx', 'png'] as const)('the bytes of %s are the same on two runs', async (format) => {
    const first = await sample(format);
    // A page that is not the first of its browser: what Chromium counts must not be seen.
    await (await other.open(sampleInput().rendered.html, { width: 800, height: 600 }))[Symbol.asyncDispose]();
    const input = sampleInput();
    await using context = createExportContext(input.rendered, async () => other);
    const second = await (await exporters[format].load())(input, context);
    expect(second.map(({ fileName }) => fileName)).toEqual(first.map(({ fileName }) => fileName));
    for (const [index, { bytes }] of second.entries())
      expect(Buffer.compare(bytes, first[index]?.bytes ?? bytes)).toBe(0);
  });

  test('a deck without a date, authors or keywords has fixed dates all the same', async () => {
    const { date: _, description: __, ...bare } = sampleMeta;
    const input = sampleInput([{ markdown: '# Bare' }], { ...bare, authors: [], keywords: [] });
    const pdf = await PDFDocument.load(bytesOf(await exported('pdf', input)), { updateMetadata: false });
    expect(pdf.getCreationDate()?.toISOString()).toBe('1980-01-01T00:00:00.000Z');
    expect([pdf.getAuthor(), pdf.getKeywords()]).toEqual([undefined, undefined]);
  });

  test('a PPTX of pictures has links where the browser drew them', async () => {
    const file = bytesOf(await exported('pptx', sampleInput(), 'image'));
    expect(lintPptx(file)).toEqual([]);
    const slide = readXml(strFromU8(unzipSync(file)['ppt/slides/slide2.xml'] ?? new Uint8Array()));
    const areas = elementsNamed(slide, 'p:sp').filter(
      (shape) => elementsNamed(shape, 'a:hlinkClick').length > 0,
    );
    const places = areas.map((area) => {
      const [place] = elementsNamed(area, 'a:off');
      return ['x', 'y'].map((key) => Number(place?.attributes.get(key)) / 9525);
    });
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = places;
    expect(areas).toHaveLength(2);
    // Both words stand behind the same "To ", the second a line below the first.
    expect(x1).toBeGreaterThan(100);
    expect(Math.abs(x1 - x2)).toBeLessThan(1);
    expect(y2 - y1).toBeGreaterThan(20);
  });
});

function outlineOf(root: PDFDict): readonly string[] {
  const titles: string[] = [];
  for (
    let item = root.lookupMaybe(PDFName.of('First'), PDFDict);
    item;
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    titles.push(textOf(item));
    titles.push(...outlineOf(item));
  }
  return titles;
}

function textOf(item: PDFDict): string {
  const title = item.lookup(PDFName.of('Title'));
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
}
