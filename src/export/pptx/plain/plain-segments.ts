import type { Code, Table } from 'mdast';
import type { Box } from '../../../browser/browser.js';
import type { SlideBlock } from '../../../model/deck.js';
import type { Size } from '../layout-table.js';
import type { Paragraph, Shape, TextRole, TextShape } from '../scene/scene.js';
import { fitPicture } from './fit-picture.js';
import { codeLines, imagesIn, plainRuns } from './plain-runs.js';
import { plainParagraphs } from './plain-text.js';

/** What a slide that nobody measured is set with. */
export interface PlainContext {
  readonly size: Size;
  /** How large things are against a slide of 1280 × 720 px. */
  readonly scale: number;
  readonly rightToLeft: boolean;
  /** Data URIs of the pictures of the slide, in order. */
  readonly pictures: readonly string[];
  /** The boxes of the layout's placeholders for contents, in order. */
  readonly places: readonly Box[];
  /** Where contents stand that have no placeholder. */
  readonly area: Box;
}

/** Something that takes its share of the slide's height. */
export type Segment =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[]; readonly height: number }
  | { readonly kind: 'shape'; readonly draw: (box: Box) => Shape; readonly height: number };

const box = {
  geometry: { kind: 'rectangle' },
  anchor: 'top',
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
} as const;

/** Text without a box: where the layout has it. */
export function textShape(role: TextRole, name: string, paragraphs: readonly Paragraph[]): TextShape {
  return { kind: 'text', role, name, paragraphs, ...box };
}

/** What text and tables take, in px: a guess, for nothing is measured. */
const lineHeight = 40;
const letterWidth = 14;
const codeSize = { most: 28, least: 10, line: 1.35, letter: 0.62, pad: 20 } as const;
/** Small tables are set larger; a row is twice as high as its letters. */
const tableSize = { small: 26, large: 22, rowsOfSmall: 6 } as const;

/** What the blocks of a slide take of its height and how each is drawn; asked for in their order, for pictures are handed out. */
export function segmentsOf(context: PlainContext): (block: SlideBlock) => readonly Segment[] {
  const pictures = [...context.pictures];
  return (block) => {
    if (block.type === 'code') return [codeSegment(block, context)];
    if (block.type === 'table') return [tableSegment(block, context)];
    const text = plainParagraphs(block, context);
    const drawn = imagesIn(block).flatMap(({ alt }): readonly Segment[] => {
      const source = pictures.shift();
      return source === undefined ? [] : [pictureSegment(source, alt, context)];
    });
    const height = text.reduce(
      (sum, paragraph) => sum + (linesOf(paragraph, context) * lineHeight + 8) * context.scale,
      0,
    );
    return [...(text.length === 0 ? [] : [{ kind: 'text', paragraphs: text, height } as const]), ...drawn];
  };
}

function linesOf({ runs }: Paragraph, { area, scale }: PlainContext): number {
  const letters = runs.reduce((sum, run) => sum + (run.kind === 'break' ? 0 : run.text.length), 0);
  return Math.max(1, Math.ceil((letters * letterWidth * scale) / area.width));
}

function codeSegment({ value }: Code, { scale, area: whole }: PlainContext): Segment {
  const lines = codeLines(value);
  const widest = Math.max(1, ...value.split('\n').map((line) => line.length));
  const pad = codeSize.pad * scale;
  const sizeIn = ({ width, height }: Pick<Box, 'width' | 'height'>) => {
    const fitting = Math.min(
      (height - 2 * pad) / (lines.length * codeSize.line),
      (width - 2 * pad) / (widest * codeSize.letter),
    );
    return Math.max(codeSize.least * scale, Math.min(codeSize.most * scale, fitting));
  };
  const wanted = sizeIn({ width: whole.width, height: Number.POSITIVE_INFINITY });
  return {
    kind: 'shape',
    height: lines.length * wanted * codeSize.line + 2 * pad,
    draw: (area) => ({
      ...textShape('code', 'Code', codeParagraphs(lines, sizeIn(area))),
      fill: { kind: 'solid', color: { rgb: '14172B', alpha: 1 } },
      geometry: { kind: 'rounded', radius: 14 * scale },
      insets: { top: pad, right: pad, bottom: pad, left: pad },
      box: area,
    }),
  };
}

function codeParagraphs(lines: ReturnType<typeof codeLines>, size: number): readonly Paragraph[] {
  const color = { rgb: 'E8EDF8', alpha: 1 };
  return lines.map((line) => ({
    runs: line.map((run) => ({ ...run, style: { ...run.style, size, color } })),
    level: 0,
    align: 'start',
    rightToLeft: false,
    indent: 0,
    above: 0,
    lineHeight: size * codeSize.line,
    fixedLines: true,
  }));
}

function tableSegment(table: Table, { rightToLeft, scale }: PlainContext): Segment {
  const count = Math.max(1, ...table.children.map((row) => row.children.length));
  const { small, large, rowsOfSmall } = tableSize;
  const size = scale * (table.children.length <= rowsOfSmall ? small : large);
  return {
    kind: 'shape',
    height: table.children.length * 2 * size,
    draw: (area) => ({
      kind: 'table',
      box: area,
      description: '',
      columns: Array.from({ length: count }, () => area.width / count),
      rows: table.children.map((row, index) => ({
        height: area.height / table.children.length,
        cells: Array.from({ length: count }, (_, column) => {
          const runs = plainRuns(row.children[column]?.children ?? []);
          const style = { size, ...(index === 0 ? { bold: true } : {}) };
          return {
            paragraphs: [
              {
                runs: runs.map((run) => ({ ...run, style: { ...run.style, ...style } })),
                level: 0,
                align: cellAlign(table.align?.[column]),
                rightToLeft,
              },
            ],
            insets: { top: 6 * scale, right: 12 * scale, bottom: 6 * scale, left: 12 * scale },
            anchor: 'middle',
            borders: {
              bottom: {
                width: index === 0 ? 3 : 1,
                color: { rgb: index === 0 ? '0086FF' : 'D5DFEA', alpha: 1 },
              },
            },
          };
        }),
      })),
      hasHead: true,
      rightToLeft,
    }),
  };
}

function cellAlign(align: string | null | undefined): Paragraph['align'] {
  if (align === 'center') return 'center';
  return align === 'right' ? 'end' : 'start';
}

function pictureSegment(source: string, alt: string, context: PlainContext): Segment {
  const { size } = context;
  const isCode = /^QR code/.test(alt);
  const corner = cornerOf(context);
  return {
    kind: 'shape',
    // A QR code stands in the corner and takes no room.
    height: isCode ? 0 : size.height / 2,
    draw: (area) =>
      fitPicture({
        kind: 'picture',
        box: isCode ? corner : area,
        source,
        description: alt,
        geometry: { kind: 'rectangle' },
      }),
  };
}

/** The corner for a QR code, beside the places of words where it would stand on them. */
function cornerOf({ size, scale, places }: PlainContext): Box {
  const square = (side: number, edge: number): Box => ({
    x: size.width - side - edge,
    y: size.height - side - edge,
    width: side,
    height: side,
  });
  const usual = square(208 * scale, 72 * scale);
  const crossed = places.filter(
    ({ x, y, width, height }) => x + width > usual.x && y + height > usual.y && x < usual.x + usual.width,
  );
  if (crossed.length === 0) return usual;
  const edge = 24 * scale;
  const beside = size.width - Math.max(...crossed.map(({ x, width }) => x + width));
  const below = size.height - Math.max(...crossed.map(({ y, height }) => y + height));
  const room = Math.max(beside, below) - 2 * edge;
  // Smaller than this no phone reads it from a seat.
  return square(Math.min(usual.width, Math.max(112 * scale, room)), edge);
}
