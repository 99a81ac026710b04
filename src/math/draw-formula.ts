import type { DrawFormula, Formula, FormulaSize } from '../model/formula.js';

/** More is no formula of a slide; it bounds the time that one takes. */
const longest = 4000;
/** In em: a rule of a kilometre is a prank. */
const largest = 400;
/** TeX's letters are small for their size: so much larger, they are as high as those of a slide. */
const scale = 1.12;

let loaded: Promise<DrawFormula> | undefined;

/** The drawer of formulas; its engine is large, so it is loaded when a deck has a formula. */
export function loadFormulas(): Promise<DrawFormula> {
  loaded ??= import('./mathjax.js').then(({ typeset }) => remembering(typeset));
  return loaded;
}

/** Draws each formula once: first to know its size, and then for the slide. */
function remembering(typeset: (tex: string, display: boolean) => string): DrawFormula {
  const known = new Map<string, Formula>();
  return (tex, display) => {
    const key = `${display}${tex}`;
    const formula = known.get(key) ?? drawFormula(tex, display, typeset);
    if (known.size > 2000) known.clear();
    known.set(key, formula);
    return formula;
  };
}

function drawFormula(
  tex: string,
  display: boolean,
  typeset: (tex: string, display: boolean) => string,
): Formula {
  if (tex.length > longest) return notDrawn('it is too long for a slide');
  try {
    return finished(typeset(withPlainTags(tex), display), tex);
  } catch (error) {
    // TeX tells what it does not understand; that braces nest too deep is told by the stack.
    return notDrawn(error instanceof RangeError ? 'it nests too deeply' : messageOf(error));
  }
}

/** A number at the edge of the slide has no place: it stands behind its formula. */
function withPlainTags(tex: string): string {
  return tex
    .replace(/\\tag\*\s*\{([^{}]*)\}/g, '\\qquad\\text{$1}')
    .replace(/\\tag\s*\{([^{}]*)\}/g, '\\qquad\\text{($1)}')
    .replace(/\\label\s*\{[^{}]*\}/g, '');
}

/** The engine's drawing with sizes in em, and without what only its own scripts need. */
function finished(svg: string, tex: string): Formula {
  const [, x, y, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
  const inside = /^<svg[^>]*>([\s\S]*)<\/svg>$/.exec(svg)?.[1];
  if (x === undefined || y === undefined || !width || !height || inside === undefined)
    return notDrawn('it has no size');
  if (!isPlain(inside)) return notDrawn('it draws what a slide may not show');
  // What defines or comments and nothing else is a dot.
  if (Math.max(width, height) < 20) return notDrawn('it shows nothing');
  const size = sizeOf(y, width, height);
  if (Math.max(size.width, size.height) > largest) return notDrawn('it is larger than any slide');
  const style = `width:${size.width}em;height:${size.height}em;vertical-align:${-size.depth}em`;
  const label = escapeAttribute(tex.replace(/\s+/g, ' ').trim());
  return {
    kind: 'drawn',
    size,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" style="${style}" role="img" aria-label="${label}">${withoutData(inside)}</svg>`,
  };
}

/** An em is a thousand units; the base line is at 0. */
function sizeOf(y: number, width: number, height: number): FormulaSize {
  const em = (units: number): number => Number(((units / 1000) * scale).toFixed(3));
  return { width: em(width), height: em(height), depth: em(height + y) };
}

/** Shapes and letters, and nothing that loads, links, styles or runs. */
function isPlain(inside: string): boolean {
  const elements = [...inside.matchAll(/<(?!\/)([^\s>/]*)([^>]*)>/g)];
  return elements.every(
    ([, name = '', attributes = '']) =>
      /^(?:svg|g|path|rect|line|text|ellipse|polygon|polyline|title)$/.test(name) &&
      !/\s(?:href|xlink:href|src|style|class|id|on\w+)\s*=|url\s*\(/i.test(attributes),
  );
}

function withoutData(inside: string): string {
  return inside.replace(/ data-[\w-]+="[^"]*"/g, '');
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Errors of TeX are objects of a class of their own. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function notDrawn(reason: string): Formula {
  return { kind: 'not-drawn', reason };
}
