import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPptx } from '../../src/export/pptx/lint-pptx.js';
import { renderMarpDeck } from '../../src/library/post-to-deck.js';

const fixture = fileURLToPath(new URL('../fixtures/pptx/native.md', import.meta.url));

const replace = (part: string, from: string | RegExp, to: string) => (files: Unzipped) => {
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing to break in ${part}.`);
  files[part] = strToU8(after);
};
const remove = (part: string) => (files: Unzipped) => {
  if (!(part in files)) throw new Error(`There is no ${part} to remove.`);
  delete files[part];
};

const types = '[Content_Types].xml';
const text = 'ppt/slides/slide4.xml';
const table = 'ppt/slides/slide7.xml';
const picture = 'ppt/slides/slide15.xml';
const presentation = 'ppt/presentation.xml';

/** What is broken in a file of native slides, the rule that finds it, and how it is broken. */
const faults: readonly (readonly [string, string, (files: Unzipped) => void])[] = [
  [
    'a type without a part',
    'phantom-type',
    replace(types, '</Types>', '<Override PartName="/ppt/x.xml" ContentType="x"/></Types>'),
  ],
  [
    'a slide without a type',
    'untyped-part',
    replace(types, /<Override PartName="\/ppt\/slides\/slide4\.xml"[^>]*>/, ''),
  ],
  ['an ending without a type', 'untyped-part', replace(types, /<Default Extension="svg"[^>]*>/, '')],
  ['two shapes with one id', 'duplicate-id', replace(text, /<p:cNvPr id="3"/, '<p:cNvPr id="4"')],
  [
    'a link to no relation',
    'unknown-relation',
    replace(text, /hlinkClick r:id="rId\d+"/, 'hlinkClick r:id="rId99"'),
  ],
  [
    'a drawing that is not there',
    'unknown-relation',
    replace(picture, /svgBlip ([^>]*)r:embed="rId\d+"/, 'svgBlip $1r:embed="rId99"'),
  ],
  [
    'a master that shares its theme',
    'shared-theme',
    replace('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
  ],
  [
    'a layout with the id of the master',
    'duplicate-id',
    replace('ppt/slideMasters/slideMaster1.xml', 'id="2147483649"', 'id="2147483648"'),
  ],
  [
    'a cell without a paragraph',
    'bad-table',
    replace(table, /<a:lstStyle\/><a:p>(?:(?!<\/a:p>).)*<\/a:p><\/a:txBody>/, '<a:lstStyle/></a:txBody>'),
  ],
  ['a cell that spans too much', 'bad-table', replace(table, '<a:tc>', '<a:tc gridSpan="9">')],
  ['a column too few', 'bad-table', replace(table, /<a:gridCol w="\d+"\/>/, '')],
  ['a negative size', 'bad-size', replace(text, /<a:ext cx="\d+"/, '<a:ext cx="-5"')],
  ['a control character', 'not-well-formed', replace(text, 'Plain', 'Pl\u0001ain')],
  ['an element that does not end', 'not-well-formed', replace(text, '</p:sld>', '')],
  [
    'a link that does harm',
    'bad-address',
    replace('ppt/slides/_rels/slide4.xml.rels', /https:\/\/example[^"]*/, 'javascript:alert(1)'),
  ],
  [
    'a link that is no address',
    'bad-address',
    replace('ppt/slides/_rels/slide4.xml.rels', /https:\/\/example[^"]*/, 'http://a b/%zz'),
  ],
  [
    'a colour by its name',
    'bad-color',
    replace('ppt/slides/slide8.xml', /srgbClr val="[\dA-F]{6}"/, 'srgbClr val="White"'),
  ],
  ['properties behind the words', 'bad-text', replace(text, '</a:r></a:p>', '</a:r><a:pPr/></a:p>')],
  [
    'a text without a paragraph',
    'bad-text',
    replace(text, /<a:lstStyle\/><a:p>(?:(?!<\/p:txBody>).)*<\/p:txBody>/, '<a:lstStyle/></p:txBody>'),
  ],
  ['a slide in no list', 'slide-list', replace(presentation, /<p:sldId id="258"[^>]*>/, '')],
  [
    'a section of a slide that is not there',
    'bad-section',
    replace(presentation, '<p14:sldId id="257"/>', '<p14:sldId id="999"/>'),
  ],
  ['a second title', 'title-count', replace(text, '<p:ph idx="1"/>', '<p:ph type="title"/>')],
  ['a title without words', 'title-count', replace(text, 'Marks in a line', ' ')],
  [
    'a placeholder that the layout lacks',
    'lost-placeholder',
    replace(text, '<p:ph idx="1"/>', '<p:ph idx="77"/>'),
  ],
  ['a picture without words or mark', 'no-description', replace(picture, 'descr="A red square"', 'descr=""')],
  [
    'a notes page that nothing refers to',
    'orphan-part',
    replace('ppt/slides/_rels/slide4.xml.rels', /<Relationship [^>]*notesSlide4\.xml"\/>/, ''),
  ],
  ['notes that are miscounted', 'notes-count', replace('docProps/app.xml', /<Notes>\d+/, '<Notes>99')],
  ['a missing layout', 'dangling-relation', remove('ppt/slideLayouts/slideLayout2.xml')],
];

describe('the linter on native slides', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    const value = await readFile(fixture, 'utf8');
    const { artifacts } = await renderMarpDeck({ value, path: fixture }, { formats: ['pptx'] });
    good = artifacts[0]?.bytes ?? new Uint8Array();
  }, 60_000);

  test('has nothing to say of a good file', () => {
    expect(lintPptx(good)).toEqual([]);
  });

  test.each(faults)('finds %s', (_, rule, breakIt) => {
    const files = unzipSync(good);
    breakIt(files);
    expect(lintPptx(zipSync(files)).map((found) => found.rule)).toContain(rule);
  });
});
