import type { DrawnLine } from '../drawn/drawn-tree.js';
import { arialWidth } from '../fonts/arial-width.js';
import type { Run } from './scene.js';

/** A run, and where the browser drew it; a run of one line only has a place. */
export interface PlacedRun {
  readonly run: Run;
  readonly place?: Pick<DrawnLine, 'left' | 'width' | 'middle'>;
  /** Blanks over which a picture is drawn, or that are wider than a blank: they take what the words before them lack. */
  readonly isRoom?: true;
  /** In a text of letters that Arial lacks: how far those of words in Latin are moved apart, in px. */
  readonly latin?: number;
}

/** The most that letters are moved apart or together, in em: more would be seen. */
export const mostSpacing = 0.045;

/** Runs by lines: a run that is drawn lower than the one before begins the next. */
export function linesOf(placed: readonly PlacedRun[]): readonly (readonly PlacedRun[])[] {
  const lines: PlacedRun[][] = [[]];
  let middle: number | undefined;
  for (const one of placed) {
    const here = one.place?.middle;
    const half = (one.run.style.size ?? 0) / 2;
    if (here !== undefined && middle !== undefined && here - middle > half) lines.push([]);
    lines.at(-1)?.push(one);
    middle = here ?? middle;
  }
  return lines;
}

/** The runs of a line, those of one style as one: a word that is kept whole stands in a text of its own. */
export function joined(line: readonly PlacedRun[]): readonly PlacedRun[] {
  const runs: PlacedRun[] = [];
  for (const one of line) {
    const last = runs.at(-1);
    const both = last && together(last, one);
    if (both) runs.splice(-1, 1, both);
    else runs.push(one);
  }
  return runs;
}

function together(one: PlacedRun, next: PlacedRun): PlacedRun | undefined {
  const [from, to] = [one.place, next.place];
  const isApart = one.isRoom === true || next.isRoom === true || one.latin !== next.latin;
  if (!from || !to || isApart || one.run.kind !== 'text' || next.run.kind !== 'text') return undefined;
  if (JSON.stringify(one.run.style) !== JSON.stringify(next.run.style)) return undefined;
  // Letters that are joined to one another are spaced apart from all others.
  if ([one, next].some(({ run }) => run.kind === 'text' && officeWidth(run, run.text) === undefined))
    return undefined;
  const left = Math.min(from.left, to.left);
  const width = Math.max(from.left + from.width, to.left + to.width) - left;
  const run = { ...one.run, text: one.run.text + next.run.text };
  return { ...one, run, place: { left, width, middle: from.middle } };
}

/** The texts of a line without the blanks at its ends. */
export function trimmed(runs: readonly PlacedRun[]): readonly string[] {
  const texts = runs.map(({ run, isRoom }) =>
    run.kind === 'break' ? '' : isRoom ? run.text : run.text.replace(/\s+/g, ' '),
  );
  const isShown = (text: string, index: number) => text.trim() !== '' || runs[index]?.isRoom === true;
  const first = texts.findIndex(isShown);
  const last = texts.findLastIndex(isShown);
  return texts.map((text, index) => {
    if (index < first || index > last) return '';
    if (runs[index]?.isRoom) return text;
    const start = index === first ? text.trimStart() : text;
    return index === last ? start.trimEnd() : start;
  });
}

/** Width of a run in the file's font without any spacing, in px. */
export function officeWidth({ style }: Run, text: string): number | undefined {
  const shown = style.capitals ? text.toUpperCase() : text;
  const width = arialWidth(shown, style.bold === true);
  const size = (style.size ?? 0) * (style.baseline === undefined ? 1 : 0.66);
  return width === undefined ? undefined : width * size;
}

/** Hundredths of a point are the smallest step of the format: runs that are spaced alike are one. */
export function hundredths(px: number): number {
  return Math.round(px * 75) / 75;
}
