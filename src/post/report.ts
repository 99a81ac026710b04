import type { VFile } from 'vfile';

/** Where something stands in the post: 1-based. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** Tells the author about something in the post; the build goes on. */
export type Report = (ruleId: string, reason: string, place?: Place) => void;

/** More of the same than this helps nobody, and a hostile post could make a million of them. */
const mostPerRule = 40;

/** A `Report` that writes messages of source `postdeck` on the file. */
export function reportTo(file: VFile): Report {
  const counts = new Map<string, number>();
  return (ruleId, reason, place) => {
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    if (count > mostPerRule + 1) return;
    const text = count > mostPerRule ? `Further messages of the rule \`${ruleId}\` are left out` : reason;
    const options = { source: 'postdeck', ruleId };
    if (place === undefined) file.message(text, options);
    else file.message(text, { ...options, place: { line: place.line, column: place.column ?? 1 } });
  };
}
