import { latinApart } from './latin-apart.js';
import {
  hundredths,
  joined,
  linesOf,
  mostSpacing,
  officeWidth,
  type PlacedRun,
  trimmed,
} from './placed-runs.js';
import type { Run } from './scene.js';
import { roomsFilled, wideBlanksApart } from './wide-blanks.js';

/** How far words may stand from where they were drawn, in px, for a paragraph to be spaced alike in all its lines. */
const tolerance = 4;

/** A paragraph's runs, spaced. */
export interface SpacedRuns {
  readonly runs: readonly Run[];
  /** The most room, in px, in which its lines break where they did; absent for one line, or where it cannot be told. */
  readonly widest?: number;
}

/**
 * Moves letters apart or together so that lines are as wide as they were drawn: then they break at the same words, and
 * words stand where they stood. A paragraph has one spacing if that does it, else each line its own.
 */
export function evenSpacing(placed: readonly PlacedRun[]): SpacedRuns {
  const lines = linesOf(placed).map((drawn) => {
    const runs = wideBlanksApart(joined(drawn));
    return { runs, lack: lackOf(runs) };
  });
  const lack = lines.reduce((sum, line) => sum + line.lack.width, 0);
  const letters = lines.reduce((sum, line) => sum + line.lack.letters, 0);
  if (letters === 0) return { runs: placed.flatMap(({ run, latin = 0 }) => latinApart(run, latin)) };
  const shared = lack / letters;
  const isEven = lines.every((line) => Math.abs(line.lack.width - shared * line.lack.letters) <= tolerance);
  const spacedLines = lines.map((line) => {
    const own = line.lack.letters === 0 ? 0 : line.lack.width / line.lack.letters;
    const spacing = isEven ? shared : own;
    const alone = goesAstray(line.runs, spacing) ? ownLacks(line.runs) : [];
    const moved = line.runs.map((one, index) =>
      one.isRoom ? one : { ...one, run: spaced(one.run, alone[index] ?? spacing) },
    );
    return roomsFilled(moved).flatMap(({ run, place, latin = 0 }) =>
      latinApart(run, latin).map((part) => ({ run: part, place })),
    );
  });
  const { glued, widest } = keepBreaks(spacedLines);
  return { runs: glued, ...(widest === undefined ? {} : { widest }) };
}

type DrawnRuns = readonly { readonly run: Run; readonly place: PlacedRun['place'] }[];

/** Between words that stay together. */
const noBreakSpace = '\u00A0';

/**
 * Room in which no line takes the first word of the next. Balanced lines may be shorter than others by more than a
 * word: then the first two words of the next line are bound together.
 */
function keepBreaks(lines: readonly DrawnRuns[]): {
  readonly glued: readonly Run[];
  readonly widest?: number;
} {
  const longest = Math.max(...lines.map(widthOf));
  const rooms: number[] = [];
  const glued = lines.map((next, index) => {
    const line = lines[index - 1];
    const [head, ...rest] = next;
    if (line === undefined || head === undefined || line.at(-1)?.run.kind === 'break') return next;
    const first = { ...head, run: goingOn(head.run) };
    const [one, two] = [wordWidth(first, 1), wordWidth(first, 2)];
    const width = widthOf(line);
    const isShort = one !== undefined && two !== undefined && width + one < longest + 3 * tolerance;
    const taken = isShort ? two : one;
    if (taken !== undefined) rooms.push(width + taken);
    return [isShort ? { ...first, run: bound(first.run) } : first, ...rest];
  });
  return {
    glued: glued.flat().map(({ run }) => run),
    ...(rooms.length === 0 ? {} : { widest: Math.min(...rooms) }),
  };
}

function widthOf(line: DrawnRuns): number {
  const places = line.flatMap(({ place }) => (place === undefined ? [] : [place]));
  if (places.length === 0) return 0;
  const right = Math.max(...places.map(({ left, width }) => left + width));
  return right - Math.min(...places.map(({ left }) => left));
}

function goingOn(run: Run): Run {
  return run.kind === 'text' && run.style.href !== undefined ? { ...run, goesOn: true } : run;
}

function bound(run: Run): Run {
  if (run.kind !== 'text') return run;
  return { ...run, text: run.text.replace(/^(\s*\S+)\s+(?=\S)/, `$1${noBreakSpace}`) };
}

/** Width of the first words of a line with the blanks before them; nothing where there are not as many. */
function wordWidth({ run, place }: DrawnRuns[number], words: number): number | undefined {
  if (run.kind === 'break') return undefined;
  const found = run.text.trim().split(/\s+/).slice(0, words);
  if (found.length < words) return undefined;
  const text = found.join(' ');
  if (run.style.font !== 'body') return text === run.text.trim() ? place?.width : undefined;
  const width = officeWidth(run, ` ${text}`);
  return width === undefined ? undefined : width + run.style.spacing * ([...text].length + 1);
}

/** What a line lacks to be as wide as it was drawn, in px, and how many letters may share it. */
function lackOf(runs: readonly PlacedRun[]): { readonly width: number; readonly letters: number } {
  const places = runs.flatMap(({ place }) => (place === undefined ? [] : [place]));
  if (places.length === 0) return { width: 0, letters: 0 };
  const left = Math.min(...places.map((place) => place.left));
  const right = Math.max(...places.map((place) => place.left + place.width));
  let own = 0;
  let letters = 0;
  const texts = trimmed(runs);
  for (const [index, { run, place, isRoom }] of runs.entries()) {
    const text = texts[index] ?? '';
    const width = run.style.font === 'body' && !isRoom ? officeWidth(run, text) : undefined;
    if (width === undefined && place === undefined && text !== '') return { width: 0, letters: 0 };
    own += width ?? place?.width ?? 0;
    if (width !== undefined) letters += [...text].length;
  }
  return { width: right - left - own, letters };
}

/** Whether a run would begin elsewhere than it was drawn: bold, slanted and plain letters may lack more than their line does. */
function goesAstray(runs: readonly PlacedRun[], spacing: number): boolean {
  const texts = trimmed(runs);
  let end = runs.find(({ place }) => place !== undefined)?.place?.left ?? 0;
  return runs.some(({ run, place, isRoom }, index) => {
    const text = texts[index] ?? '';
    const widthOfText = (some: string) =>
      run.style.font === 'body' && !isRoom ? officeWidth(run, some) : undefined;
    const [blanks = ''] = /^ */.exec(text) ?? [];
    const start = end + (widthOfText(blanks) ?? 0) + spacing * blanks.length;
    const width = widthOfText(text);
    end =
      width === undefined
        ? (place?.left ?? start) + (place?.width ?? 0)
        : end + width + spacing * [...text].length;
    return place !== undefined && text.trim() !== '' && Math.abs(place.left - start) > 2 * tolerance;
  });
}

/** What the words of each run lack, by letter, in px; nothing where it cannot be told. */
function ownLacks(runs: readonly PlacedRun[]): readonly (number | undefined)[] {
  const texts = trimmed(runs);
  return runs.map(({ run, place, isRoom }, index) => {
    const words = (texts[index] ?? '').trim();
    const width = run.style.font === 'body' && !isRoom ? officeWidth(run, words) : undefined;
    if (width === undefined || place === undefined || words === '') return undefined;
    return (place.width - width) / [...words].length;
  });
}

function spaced(run: Run, spacing: number): Run {
  if (run.kind === 'break' || run.style.font !== 'body') return run;
  // Letters that are joined to one another are never moved.
  if (officeWidth(run, run.text.replace(/\s+/g, ' ')) === undefined) return run;
  const { size = 0, spacing: wanted, isBrand } = run.style;
  const most = mostSpacing * size;
  const kept = Math.min(isBrand ? wanted : wanted + most, Math.max(wanted - most, spacing));
  return { ...run, style: { ...run.style, spacing: hundredths(kept) } };
}
