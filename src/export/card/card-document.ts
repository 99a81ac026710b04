import type { RenderedDeck } from '../../model/artifact.js';

/** Size of a picture that sites show beside a link, in px. */
export const cardSize = { width: 1200, height: 630 } as const;

/** How much smaller the first slide is drawn in each try, the largest first. */
export const cardZooms = [0.84, 0.92, 1, 1.1, 1.25, 1.45, 1.7, 2.1, 2.6] as const;

/**
 * The first slide of a deck as a card, once for each zoom: in the theme's own art, without what only an audience needs (the
 * QR code, the number, header and footer).
 */
export function cardDocument({ slides, css, fontCss }: RenderedDeck, language: string): string {
  const [first = ''] = slides;
  const cards = cardZooms.map((zoom, index) => cardSvg(first, zoom, index));
  return `<!doctype html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Card</title>
<style>${fontCss}</style>
<style>${css}</style>
<style>${cardCss}</style>
</head>
<body>
${cards.join('\n')}
</body>
</html>
`;
}

/** The drawing of a slide in another shape; its ids are those of the one first try. */
function cardSvg(slide: string, zoom: number, index: number): string {
  const [width, height] = [Math.round(cardSize.width * zoom), Math.round(cardSize.height * zoom)];
  const shaped = slide
    .replace(/(<svg\b[^>]*?)\sviewBox="[^"]*"/, `$1 viewBox="0 0 ${width} ${height}"`)
    .replace(/<foreignObject width="\d+" height="\d+"/, `<foreignObject width="${width}" height="${height}"`)
    .replace('<svg', `<svg style="--card-width:${width}px;--card-height:${height}px"`);
  return index === 0 ? shaped : shaped.replace(/ id="[^"]*"/g, '');
}

const cardCss = `body { margin: 0 }
svg[data-marpit-svg] { display: block; width: ${cardSize.width}px; height: ${cardSize.height}px; margin: 0 }
svg[data-marpit-svg] > foreignObject > section { width: var(--card-width) !important; height: var(--card-height) !important; print-color-adjust: exact; -webkit-print-color-adjust: exact }
svg[data-marpit-svg] > foreignObject > section::after { display: none !important }
svg[data-marpit-svg] > foreignObject > section > :is(header, footer, p:has(> img[alt^="QR code"])) { display: none !important }`;
