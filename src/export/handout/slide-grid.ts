import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ExportInput } from '../../model/artifact.js';
import { labelsFor } from '../../model/labels.js';
import { slideTitle } from '../slide-text.js';
import type { HandoutContext } from './handout-context.js';
import type { HandoutPages } from './handout-document.js';
import { linkCss, linkList, postCode } from './link-list.js';
import { printArea, sheetOf } from './sheet.js';
import { type PrintedLink, slideLinks } from './slide-links.js';
import { slideShot } from './slide-shot.js';

/** How slides lie on a page. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly isLandscape?: true;
  /** Room to write beside each slide. */
  readonly hasLines?: true;
}

const grids = {
  '2': { columns: 1, rows: 2 },
  '3': { columns: 1, rows: 3, hasLines: true },
  '4': { columns: 2, rows: 2, isLandscape: true },
  '6': { columns: 2, rows: 3 },
  '9': { columns: 3, rows: 3, isLandscape: true },
} as const satisfies Readonly<Record<string, Grid>>;

export type GridKind = keyof typeof grids;

const gap = 7;
/** Height of the line below a slide. */
const captionHeight = 6;
/** Share of the width that a slide has beside its lines. */
const besideLines = 0.56;
const linePitch = 8;

/** So many slides a page, each with its number, and at the end the links of all. */
export function slideGrid(kind: GridKind, input: ExportInput, context: HandoutContext): HandoutPages {
  const grid: Grid = grids[kind];
  const sheet = sheetOf(context.paper, { top: 18, side: 15, bottom: 16 }, grid.isLandscape);
  const area = printArea(sheet);
  const { columns, rows, hasLines } = grid;
  const { slides, width, height } = input.rendered;
  const free = (area.height - gap * (rows - 1)) / rows - captionHeight;
  const share = hasLines ? area.width * besideLines : (area.width - gap * (columns - 1)) / columns;
  const slideWidth = Math.floor(Math.min(share, (free * width) / height) * 10) / 10;
  const slideHeight = (slideWidth * height) / width;
  const cells = slides.map((svg, index) =>
    h('div', { class: 'cell' }, [
      h('div', { class: 'figure', style: `width:${slideWidth}mm` }, [slideShot(svg), number(index + 1)]),
      ...(hasLines ? [ruledLines(slideHeight)] : []),
    ]),
  );
  const perPage = columns * rows;
  const sheets = Array.from({ length: Math.ceil(cells.length / perPage) }, (_, page) =>
    h('div', { class: 'sheet' }, cells.slice(page * perPage, (page + 1) * perPage)),
  );
  return {
    sheet,
    hasTitle: false,
    body: [...sheets, ...linksPage(input, context)],
    css: gridCss(grid, {
      cell: slideHeight + captionHeight,
      page: area.height,
      lines: area.width - slideWidth - gap,
    }),
  };
}

function number(value: number): Element {
  return h('div', { class: 'number' }, String(value));
}

function ruledLines(height: number): Element {
  const lines = Math.floor(height / linePitch);
  return h(
    'div',
    { class: 'lines', ariaHidden: 'true' },
    Array.from({ length: lines }, () => h('i')),
  );
}

/** Where everything leads, slide by slide; nothing for a deck without links and address. */
function linksPage({ deck }: ExportInput, { qrCode }: HandoutContext): readonly ElementContent[] {
  const { url, language } = deck.meta;
  const parts: Element[] = [];
  let first = 1;
  for (const [index, slide] of deck.children.entries()) {
    const links: readonly PrintedLink[] = slideLinks(slide);
    if (links.length === 0) continue;
    parts.push(
      h('section', [h('h3', `${index + 1} · ${slideTitle(slide, index + 1)}`), linkList(links, first)]),
    );
    first += links.length;
  }
  const code = url !== undefined && qrCode ? [postCode(url, qrCode(url))] : [];
  if (parts.length + code.length === 0) return [];
  return [
    h('div', { class: 'links-page' }, [
      ...code,
      ...(parts.length > 0 ? [h('h2', labelsFor(language).resources), ...parts] : []),
    ]),
  ];
}

interface GridSizes {
  /** Height of a slide and its number. */
  readonly cell: number;
  /** Height of the page's text. */
  readonly page: number;
  /** Width of the ruled lines. */
  readonly lines: number;
}

function gridCss({ columns, rows, hasLines }: Grid, { cell, page, lines }: GridSizes): string {
  return `.sheet { display: grid; grid-template-columns: repeat(${columns}, 1fr); grid-template-rows: repeat(${rows}, ${cell}mm); align-content: space-between; height: ${page - 0.5}mm; break-after: page; break-inside: avoid }
.sheet:last-child { break-after: auto }
.cell { display: flex; justify-content: ${hasLines ? 'flex-start' : 'center'}; gap: ${gap}mm }
.figure { flex: none }
.number { font: 600 8pt/1.2 var(--sans); color: #595959; margin-top: 1.2mm }
.lines { width: ${lines}mm }
.lines i { display: block; height: ${linePitch - 0.25}mm; border-bottom: .25mm solid #a6a6a6 }
.links-page { columns: 2; column-gap: 8mm }
.links-page h2 { font: 600 13pt/1.2 var(--sans); margin: 0 0 4mm }
.links-page h3 { font: 600 8pt/1.3 var(--sans); margin: 3mm 0 1mm; break-after: avoid }
.links-page .post-code { margin-bottom: 5mm }
${linkCss}`;
}
