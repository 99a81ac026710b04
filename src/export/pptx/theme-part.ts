import type { ThemeTokens } from '../../model/theme.js';
import { type XmlElement, xml } from '../xml.js';
import { namespaces, schemeFill } from './drawing.js';
import type { PaletteColor } from './palette.js';

/** A font that every system has: a theme's own font may be missing where the deck is shown. */
const typeface = 'Arial';

/**
 * What a script is set in where the theme's own font lacks it: fonts that come with Office and its systems. Without
 * them PowerPoint takes whatever it finds first, letter by letter.
 */
const scriptFaces = {
  Jpan: 'Yu Gothic',
  Hang: 'Malgun Gothic',
  Hans: 'Microsoft YaHei',
  Hant: 'Microsoft JhengHei',
  Arab: 'Arial',
  Hebr: 'Arial',
  Thai: 'Leelawadee UI',
  Deva: 'Nirmala UI',
} as const;

/** A theme: colours, fonts, and plain formats for shapes. */
export function themePart(
  name: string,
  palette: readonly PaletteColor[],
  own: ThemeTokens['fonts'] = {},
): XmlElement {
  const elements = xml('a:themeElements', {}, colors(name, palette), fonts(name, own), formats(name));
  return xml('a:theme', { 'xmlns:a': namespaces['xmlns:a'], name }, elements);
}

function colors(name: string, palette: readonly PaletteColor[]): XmlElement {
  const slots = palette.map(({ slot, rgb }) => xml(`a:${slot}`, {}, xml('a:srgbClr', { val: rgb })));
  return xml('a:clrScheme', { name }, slots);
}

function fonts(
  name: string,
  { heading = typeface, body = typeface }: NonNullable<ThemeTokens['fonts']>,
): XmlElement {
  const faces = (latin: string): XmlElement[] => [
    xml('a:latin', { typeface: latin }),
    xml('a:ea', { typeface: '' }),
    // Named, because LibreOffice would set a complex script in the font of the run before.
    xml('a:cs', { typeface }),
    ...Object.entries(scriptFaces).map(([script, face]) => xml('a:font', { script, typeface: face })),
  ];
  return xml(
    'a:fontScheme',
    { name },
    xml('a:majorFont', {}, faces(heading)),
    xml('a:minorFont', {}, faces(body)),
  );
}

/** Three of each are required; "phClr" stands for the colour of the shape. */
function formats(name: string): XmlElement {
  const fill = schemeFill('phClr');
  const line = xml('a:ln', { w: 6350 }, fill);
  const effect = xml('a:effectStyle', {}, xml('a:effectLst'));
  return xml(
    'a:fmtScheme',
    { name },
    xml('a:fillStyleLst', {}, fill, fill, fill),
    xml('a:lnStyleLst', {}, line, line, line),
    xml('a:effectStyleLst', {}, effect, effect, effect),
    xml('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
