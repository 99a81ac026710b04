import { type XmlElement, xml } from '../../xml.js';
import { emu, hundredths } from '../drawing.js';
import type { Color, OfficeFont, Paragraph, Run, RunStyle } from '../scene/scene.js';
import { linePercent, officeFonts } from '../scene/text-fonts.js';
import { colorNode, type Palette } from './write-color.js';

/** What text is written with. */
export interface TextContext {
  readonly language: string;
  readonly palette: Palette;
  /** The relation and the kind of a link; nothing for one that leads nowhere. */
  link(href: string): { readonly relation: string; readonly jump: boolean } | undefined;
}

/** Paragraphs of a text; a text has one at least. */
export function writeParagraphs(
  paragraphs: readonly Paragraph[],
  context: TextContext,
): readonly XmlElement[] {
  if (paragraphs.length === 0) return [xml('a:p', {}, xml('a:endParaRPr', { lang: context.language }))];
  return paragraphs.map((paragraph) => writeParagraph(paragraph, context));
}

function writeParagraph(paragraph: Paragraph, context: TextContext): XmlElement {
  const runs = paragraph.runs.map((run) => writeRun(run, context));
  const end = runs.length === 0 ? xml('a:endParaRPr', { lang: context.language }) : undefined;
  return xml('a:p', {}, paragraphProperties(paragraph, context.palette), runs, end);
}

const alignments = {
  start: { ltr: 'l', rtl: 'r' },
  center: { ltr: 'ctr', rtl: 'ctr' },
  end: { ltr: 'r', rtl: 'l' },
} as const;

function paragraphProperties(paragraph: Paragraph, palette: Palette): XmlElement {
  const { level, align, rightToLeft, indent, hang = 0, above, marker, inherits } = paragraph;
  return xml(
    'a:pPr',
    {
      marL: indent === undefined ? undefined : emu(indent),
      lvl: level === 0 ? undefined : Math.min(level, 8),
      indent: indent === undefined ? undefined : -emu(hang),
      algn: inherits === true ? undefined : alignments[align][rightToLeft ? 'rtl' : 'ltr'],
      rtl: inherits === true ? undefined : rightToLeft ? 1 : 0,
    },
    lineSpacing(paragraph),
    above === undefined ? undefined : xml('a:spcBef', {}, xml('a:spcPts', { val: hundredths(above) })),
    above === undefined ? undefined : xml('a:spcAft', {}, xml('a:spcPts', { val: 0 })),
    // What has no measures of its own has the marks of its placeholder, too.
    marker === undefined && indent === undefined ? [] : markerNodes(paragraph, palette),
  );
}

function lineSpacing({ lineHeight, fixedLines, runs }: Paragraph): XmlElement | undefined {
  if (lineHeight === undefined) return undefined;
  if (fixedLines === true) return xml('a:lnSpc', {}, xml('a:spcPts', { val: hundredths(lineHeight) }));
  if (runs.length === 0) return undefined;
  return xml('a:lnSpc', {}, xml('a:spcPct', { val: linePercent(lineHeight, runs) * 1000 }));
}

function markerNodes({ marker, inherits }: Paragraph, palette: Palette): readonly (XmlElement | undefined)[] {
  if (marker === undefined) return [xml('a:buNone')];
  const color = marker.color === undefined ? undefined : xml('a:buClr', {}, colorNode(marker.color, palette));
  if (marker.kind === 'bullet')
    return [
      color,
      xml('a:buFont', { typeface: officeFonts.body }),
      xml('a:buChar', { char: marker.character }),
    ];
  // A template's bullets may be small; its numbers should not be.
  const size = inherits === true ? xml('a:buSzPct', { val: 100_000 }) : undefined;
  const startAt = marker.start === 1 ? undefined : Math.max(1, marker.start);
  return [
    color,
    size,
    xml('a:buFont', { typeface: '+mj-lt' }),
    xml('a:buAutoNum', { type: marker.scheme, startAt }),
  ];
}

function writeRun(run: Run, context: TextContext): XmlElement {
  const properties = runProperties(run.style, context);
  switch (run.kind) {
    case 'break':
      return xml('a:br', {}, properties);
    case 'number':
      return xml(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        properties,
        xml('a:t', {}, run.text),
      );
    case 'text':
      return xml('a:r', {}, properties, xml('a:t', {}, run.text));
  }
}

const baselines = { sub: -25000, super: 30000 } as const;

function runProperties(style: RunStyle, context: TextContext): XmlElement {
  const { palette, language } = context;
  const spacing = hundredths(style.spacing);
  return xml(
    'a:rPr',
    {
      lang: language,
      sz: style.size === undefined ? undefined : Math.max(100, hundredths(style.size)),
      b: style.bold === undefined ? undefined : style.bold ? 1 : 0,
      i: style.italic ? 1 : undefined,
      u: style.underline ? 'sng' : undefined,
      strike: style.strike ? 'sngStrike' : undefined,
      cap: style.capitals ? 'all' : undefined,
      spc: spacing === 0 ? undefined : spacing,
      baseline: style.baseline === undefined ? undefined : baselines[style.baseline],
      noProof: style.noProof ? 1 : undefined,
      dirty: 0,
    },
    style.color === undefined ? undefined : xml('a:solidFill', {}, colorNode(style.color, palette)),
    style.highlight === undefined
      ? undefined
      : xml('a:highlight', {}, colorNode(opaque(style.highlight, palette), palette)),
    fontNodes(style.font),
    linkNode(style, context),
  );
}

/** Highlights are never seen through: PowerPoint ignores how opaque they are. */
function opaque(color: Color, palette: Palette): Color {
  return color.alpha === 1 ? color : { rgb: palette.mix(color), alpha: 1 };
}

function fontNodes(font: OfficeFont): readonly XmlElement[] {
  if (font === 'body') return [];
  if (font === 'heading') return [xml('a:latin', { typeface: '+mj-lt' })];
  // Fonts of code have no other scripts: what is written in one is set as the text around it.
  if (font === 'code') return [xml('a:latin', { typeface: officeFonts.code })];
  return [xml('a:latin', { typeface: font.name }), xml('a:cs', { typeface: font.name })];
}

/** PowerPoint gives links the theme's colour unless it is told that the text has its own. */
function linkNode({ href }: RunStyle, context: TextContext): XmlElement | undefined {
  const target = href === undefined ? undefined : context.link(href);
  if (target === undefined) return undefined;
  const ownColor = xml('ahyp:hlinkClr', {
    'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
    val: 'tx',
  });
  return xml(
    'a:hlinkClick',
    { 'r:id': target.relation, action: target.jump ? 'ppaction://hlinksldjump' : undefined },
    xml('a:extLst', {}, xml('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, ownColor)),
  );
}
