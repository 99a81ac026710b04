import { hundredths, mostSpacing, officeWidth } from './placed-runs.js';
import type { Run } from './scene.js';

const latinWords = /([A-Za-z0-9][\x21-\x7e]*(?: +[A-Za-z0-9][\x21-\x7e]*)*)/;

/** A text in several scripts, its words in Latin with a spacing of their own. */
export function latinApart(run: Run, spacing: number): readonly Run[] {
  if (spacing === 0 || run.kind !== 'text' || officeWidth(run, run.text) !== undefined) return [run];
  const { size = 0, spacing: wanted } = run.style;
  const most = mostSpacing * size;
  const style = { ...run.style, spacing: hundredths(wanted + Math.min(most, Math.max(-most, spacing))) };
  return run.text
    .split(latinWords)
    .map((text, index) => ({ ...run, text, style: index % 2 === 1 ? style : run.style }))
    .filter(({ text }) => text !== '');
}
