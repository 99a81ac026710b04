import { type XmlElement, xml } from '../xml.js';
import { emu, hundredths, schemeFill } from './drawing.js';

export interface LevelStyle {
  /** Size of type in px. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** The mark of a list item; absent for none. */
  readonly bullet?: string;
  readonly font?: 'major' | 'minor';
  /** Space above in px. */
  readonly above?: number;
}

const indentStep = 36;

/** The style of a level of text, 1 to 9; `fill` in place of the style's colour. */
export function levelStyle(level: number, style: LevelStyle, fill?: XmlElement): XmlElement {
  const font = style.font === 'major' ? '+mj' : '+mn';
  const indented = style.bullet !== undefined;
  return xml(
    `a:lvl${level}pPr`,
    {
      marL: indented ? emu(indentStep * level) : 0,
      indent: indented ? -emu(indentStep * 0.75) : 0,
      algn: 'l',
      defTabSz: 914400,
      rtl: 0,
      eaLnBrk: 1,
      latinLnBrk: 0,
      hangingPunct: 1,
    },
    xml('a:lnSpc', {}, xml('a:spcPct', { val: 110_000 })),
    xml('a:spcBef', {}, xml('a:spcPts', { val: hundredths(style.above ?? 0) })),
    indented
      ? [xml('a:buFont', { typeface: 'Arial' }), xml('a:buChar', { char: style.bullet })]
      : xml('a:buNone'),
    xml(
      'a:defRPr',
      { sz: hundredths(style.size), b: style.bold ? 1 : undefined, kern: 1200 },
      fill ?? schemeFill(style.color ?? 'tx1'),
      xml('a:latin', { typeface: `${font}-lt` }),
      xml('a:ea', { typeface: `${font}-ea` }),
      xml('a:cs', { typeface: `${font}-cs` }),
    ),
  );
}

/** All nine levels. */
export function allLevels(style: (level: number) => LevelStyle): readonly XmlElement[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => levelStyle(level, style(level)));
}
