import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';

/** Changes the text of one part; fails when nothing changed, so that no fault is an empty one. */
function edit(files: Unzipped, part: string, change: (text: string) => string): void {
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing to break in ${part}.`);
  files[part] = strToU8(after);
}

const replace = (part: string, from: string | RegExp, to: string) => (files: Unzipped) =>
  edit(files, part, (text) => text.replace(from, to));
const remove = (part: string) => (files: Unzipped) => {
  if (!(part in files)) throw new Error(`There is no ${part} to remove.`);
  delete files[part];
};

const slide = 'ppt/slides/slide2.xml';
const table = (cells: string) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="99" name="T" descr="t"/></p:nvGraphicFramePr><a:tbl><a:tblGrid><a:gridCol w="1"/><a:gridCol w="1"/></a:tblGrid><a:tr h="1">${cells}</a:tr></a:tbl></p:graphicFrame></p:spTree>`;
const cell = '<a:tc><a:txBody><a:p/></a:txBody></a:tc>';

/** What can be wrong with a file: a name, the rule that must catch it, and how to break a good one. */
export const faults: readonly (readonly [name: string, rule: string, breakIt: (files: Unzipped) => void])[] =
  [
    [
      'a type without a part',
      'phantom-type',
      replace(
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
      ),
    ],
    [
      'a part without a type',
      'untyped-part',
      replace('[Content_Types].xml', /<Override PartName="\/ppt\/slides\/slide2\.xml"[^>]*>/, ''),
    ],
    ['no types at all', 'missing-part', remove('[Content_Types].xml')],
    ['no presentation', 'missing-part', remove('ppt/presentation.xml')],
    ['two shapes with one id', 'duplicate-id', replace(slide, '<p:cNvPr id="3"', '<p:cNvPr id="2"')],
    [
      'a relation that does not exist',
      'unknown-relation',
      replace(slide, /hlinkClick r:id="rId\d+"/, 'hlinkClick r:id="rId99"'),
    ],
    ['a picture that is not there', 'dangling-relation', remove('ppt/media/image1.png')],
    [
      'a layout with the id of the master',
      'duplicate-id',
      replace('ppt/slideMasters/slideMaster1.xml', 'id="2147483649"', 'id="2147483648"'),
    ],
    ['a slide with an id below 256', 'duplicate-id', replace('ppt/presentation.xml', 'id="256"', 'id="12"')],
    [
      'a theme for two masters',
      'shared-theme',
      replace('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
    ],
    [
      'a theme that nobody uses',
      'orphan-part',
      replace('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
    ],
    ['a negative size', 'bad-size', replace(slide, /<a:ext cx="\d+"/, '<a:ext cx="-5"')],
    ['a control character', 'not-well-formed', replace(slide, 'Links', 'Li\u0001nks')],
    ['a tag that does not end', 'not-well-formed', replace(slide, '</p:pic>', '')],
    ['an ampersand that is not escaped', 'not-well-formed', replace('docProps/core.xml', '&amp;', '&')],
    [
      'a script for a link',
      'bad-address',
      replace('ppt/slides/_rels/slide2.xml.rels', /https:[^"]*/, 'javascript:alert(1)'),
    ],
    [
      'a link with blanks',
      'bad-address',
      replace('ppt/slides/_rels/slide2.xml.rels', /https:[^"]*/, 'http://a b/%zz'),
    ],
    [
      'a file for a link',
      'bad-address',
      replace('ppt/slides/_rels/slide2.xml.rels', /https:[^"]*/, 'file:///etc/passwd'),
    ],
    ['a colour by name', 'bad-color', replace(slide, 'srgbClr val="FFFFFF"', 'srgbClr val="White"')],
    [
      'a picture that is none',
      'bad-media',
      (files) => {
        files['ppt/media/image1.png'] = strToU8('<html>');
      },
    ],
    [
      'a slide that is not listed',
      'slide-list',
      replace('ppt/presentation.xml', /<p:sldId id="257"[^>]*>/, ''),
    ],
    [
      'a slide without a layout',
      'slide-list',
      replace('ppt/slides/_rels/slide2.xml.rels', /<Relationship [^>]*slideLayout2\.xml"\/>/, ''),
    ],
    [
      'two titles',
      'title-count',
      replace(slide, '</p:spTree>', '<p:sp><p:ph type="ctrTitle"/></p:sp></p:spTree>'),
    ],
    ['no title', 'title-count', replace(slide, '<p:ph type="title"/>', '<p:ph type="body"/>')],
    ['a title without words', 'title-count', replace(slide, '<a:t>Links</a:t>', '<a:t> </a:t>')],
    ['a picture without a description', 'no-description', replace(slide, / descr="Links[^"]*"/, '')],
    ['a wrong count of notes', 'notes-count', replace('docProps/app.xml', /<Notes>\d+/, '<Notes>9')],
    [
      'notes that belong to another slide',
      'notes-count',
      replace('ppt/notesSlides/_rels/notesSlide2.xml.rels', 'slide2.xml', 'slide3.xml'),
    ],
    [
      'a table with a wide cell',
      'bad-table',
      replace(slide, '</p:spTree>', table(cell.replace('<a:tc>', '<a:tc gridSpan="9">'))),
    ],
    [
      'a table with an empty cell',
      'bad-table',
      replace(slide, '</p:spTree>', table(cell + cell.replace('<a:p/>', ''))),
    ],
  ];

/** A copy of a good file with one fault. */
export function withFault(good: Uint8Array, breakIt: (files: Unzipped) => void): Uint8Array {
  const files = unzipSync(good);
  breakIt(files);
  return zipSync(files);
}
