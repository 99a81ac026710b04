import type { RenderedDeck } from '../model/artifact.js';

/** How the slides of a sheet lie. */
export interface SheetOptions {
  readonly columns: number;
  /** Width of a slide on the sheet, in px. */
  readonly slideWidth: number;
  /** The slides that are shown, as indexes from 0; default all. */
  readonly only?: readonly number[];
}

/** A document that shows all slides of a deck small, side by side, as one drawing: a browser draws it as slide 0. */
export interface ContactSheet {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const gap = 12;

/** Lays out the slides of a deck on one sheet. */
export function contactSheet(deck: RenderedDeck, { columns, slideWidth, only }: SheetOptions): ContactSheet {
  const shown = only ? deck.slides.filter((_, index) => only.includes(index)) : deck.slides;
  const slideHeight = Math.round((slideWidth * deck.height) / deck.width);
  const rows = Math.ceil(shown.length / columns);
  const width = columns * (slideWidth + gap) + gap;
  const height = rows * (slideHeight + gap) + gap;
  const placed = shown.map((svg, index) => {
    const x = gap + (index % columns) * (slideWidth + gap);
    const y = gap + Math.floor(index / columns) * (slideHeight + gap);
    return svg.replace('<svg', `<svg x="${x}" y="${y}" width="${slideWidth}" height="${slideHeight}"`);
  });
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Slides</title>
<style>
${deck.fontCss}
html { background: #777 }
body { margin: 0 }
.sheet { display: block; max-width: 100%; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact }
${deck.css}
</style>
</head>
<body>
<svg class="sheet" data-marpit-svg="" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">
<rect width="100%" height="100%" fill="#777"/>
${placed.join('\n')}
</svg>
</body>
</html>
`;
  return { html, width, height };
}
