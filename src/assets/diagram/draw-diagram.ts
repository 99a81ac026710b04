import type { Asset } from '../../model/deck.js';
import { palettes, type Scheme } from '../palette.js';
import type { FontsFor } from '../svg/own-fonts.js';
import { parseSvg } from '../svg/parse-svg.js';
import type { SvgElement } from '../svg/svg-tree.js';
import { type NotDrawn, notDrawn } from './canonical.js';
import { type Drawing, finishDrawing } from './drawing.js';
import { stackRows } from './fold-chain.js';
import { readMermaid } from './mermaid-source.js';
import { restyleDrawing } from './restyle-drawing.js';

/** The room of a diagram on a slide, in px. */
const room = { width: 1120, height: 500 };
/** A drawing is turned when that makes it this much larger: the author's own direction comes first. */
const worthTurning = 1.25;
/** Another row of a folded chain must make it this much larger: fewer are followed more easily. */
const worthRow = 1.1;
/** Names are drawn at 26 px, what is said of arrows at 22: shown smaller than this, that is under 16.5. */
const readable = 0.75;
/** Between the nodes of a drawing that needs its room for them, in px of the library. */
const tight = { nodeSpacing: 16, layerSpacing: 28 };
/** Blank around a drawing: a slide has margins of its own. */
const padding = 8;

/** Draws a Mermaid source as an SVG in our colours, without a browser; what cannot be drawn whole has a reason. */
export async function drawDiagram(
  source: string,
  scheme: Scheme,
  fontsFor: FontsFor = async () => '',
): Promise<Drawing> {
  const canonical = readMermaid(source);
  if (canonical.kind === 'not-drawn') return canonical;
  const drawn = await drawOnce(canonical.text, scheme, fontsFor);
  if (drawn.kind === 'not-drawn' || canonical.turned === undefined || scaleToFit(drawn.asset) >= 1)
    return drawn;
  const turned = await drawOnce(canonical.turned, scheme, fontsFor);
  const better = larger(drawn, turned, worthTurning);
  if (better.kind === 'not-drawn' || scaleToFit(better.asset) >= readable) return better;
  const narrow = await Promise.all(
    (canonical.narrow ?? []).map((text) => drawOnce(text, scheme, fontsFor, tight)),
  );
  const best = narrow.reduce((one, other) => larger(one, other, 1), better);
  if (best.kind === 'not-drawn' || scaleToFit(best.asset) >= readable) return best;
  const folded = await Promise.all(
    (canonical.folded ?? []).map((rows) => drawFolded(rows, scheme, fontsFor)),
  );
  const [first = best, ...others] = folded;
  return larger(
    best,
    others.reduce((one, other) => larger(one, other, worthRow), first),
    worthTurning,
  );
}

/** Draws the rows of a long chain one below the other. */
async function drawFolded(rows: readonly string[], scheme: Scheme, fontsFor: FontsFor): Promise<Drawing> {
  const roots: SvgElement[] = [];
  for (const row of rows) {
    const raw = await layOut(row, tight);
    if (typeof raw !== 'string') return raw;
    const parsed = parseSvg(new TextEncoder().encode(raw));
    if ('refused' in parsed) return notDrawn(parsed.refused);
    roots.push(parsed);
  }
  const palette = palettes[scheme];
  return finishDrawing(restyleDrawing(stackRows(roots, padding, palette), palette), fontsFor);
}

/** The first drawing, unless the second is shown so much larger. */
function larger(first: Drawing, second: Drawing, factor: number): Drawing {
  if (first.kind === 'not-drawn' || second.kind === 'not-drawn') return first;
  return scaleToFit(second.asset) > factor * scaleToFit(first.asset) ? second : first;
}

/** The factor by which a drawing is made to fit its room. */
function scaleToFit({ width, height }: Asset): number {
  return Math.min(room.width / width, room.height / height);
}

async function drawOnce(
  text: string,
  scheme: Scheme,
  fontsFor: FontsFor,
  spacing: Partial<typeof tight> = {},
): Promise<Drawing> {
  const raw = await layOut(text, spacing);
  if (typeof raw !== 'string') return raw;
  const parsed = parseSvg(new TextEncoder().encode(raw));
  if ('refused' in parsed) return notDrawn(parsed.refused);
  return finishDrawing(restyleDrawing(parsed, palettes[scheme]), fontsFor);
}

async function layOut(text: string, spacing: Partial<typeof tight>): Promise<string | NotDrawn> {
  // imported late: with its layout engine it takes a quarter of a second, and most posts have no diagram
  const { renderMermaidSVG } = await import('beautiful-mermaid');
  try {
    return renderMermaidSVG(text, { padding, ...spacing });
  } catch {
    // the layout engine throws its own Java errors, which say nothing to an author
    return notDrawn('its layout could not be computed');
  }
}
