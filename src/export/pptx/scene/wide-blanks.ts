import { hundredths, officeWidth, type PlacedRun, trimmed } from './placed-runs.js';

/** A blank of Arial is 0.278 em wide, that of pages up to 0.35: what is wider, in em, is no blank alone. */
const widestBlank = 0.4;

/** Parts blanks that are wider than they are in the font, as those beside code with its own ground: Office has no padding. */
export function wideBlanksApart(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  return runs.flatMap((one, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const first = /^\s/.test(one.run.kind === 'text' ? one.run.text : '')
      ? wideBlank(before, one, one)
      : undefined;
    const last = /\S\s$/.test(one.run.kind === 'text' ? one.run.text : '')
      ? wideBlank(one, after, one)
      : undefined;
    if (one.run.kind === 'break' || (first ?? last) === undefined) return [one];
    const from = first === undefined ? one.run.text : one.run.text.trimStart();
    const text = last === undefined ? from : from.trimEnd();
    return [first, { ...one, run: { ...one.run, text } }, last].filter((part) => part !== undefined);
  });
}

/** The blank between two runs, in the style of the one that has it, if it is wider than it would be. */
function wideBlank(
  before: PlacedRun | undefined,
  after: PlacedRun | undefined,
  { run }: PlacedRun,
): PlacedRun | undefined {
  const [one, two] = [before?.place, after?.place];
  if (one === undefined || two === undefined || run.style.font !== 'body') return undefined;
  const left = one.left + one.width;
  const width = two.left - left;
  if (width < widestBlank * (run.style.size ?? 0)) return undefined;
  return {
    run: { kind: 'text', text: ' ', style: run.style },
    place: { left, width, middle: one.middle },
    isRoom: true,
  };
}

/** Makes the room of each picture in a line end where the picture does, however wide the words before it have become. */
export function roomsFilled(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const texts = trimmed(runs);
  let end = runs.find(({ place }) => place !== undefined)?.place?.left ?? 0;
  return runs.map((one, index) => {
    const { run, place } = one;
    const text = texts[index] ?? '';
    if (run.kind === 'break') return one;
    const width = run.style.font === 'body' ? officeWidth(run, text) : undefined;
    const from = end;
    end = width === undefined ? from + (place?.width ?? 0) : from + width + run.style.spacing * text.length;
    if (!one.isRoom || place === undefined || width === undefined) return one;
    end = place.left + place.width;
    const spacing = hundredths((end - from - width) / text.length);
    return { ...one, run: { ...run, style: { ...run.style, spacing } } };
  });
}
