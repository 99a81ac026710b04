import type { Span } from './align-line.js';
import type { Trace } from './trace-deck.js';
import type { TracedLine } from './trace-lines.js';

/** The lines of the same slide that show other words of the same text. */
const besides = ({ shown, unit, span }: TracedLine, { linesOn }: Trace): readonly TracedLine[] =>
  unit === undefined || !span
    ? []
    : linesOn(shown.slide).filter((other) => other.unit === unit && other.shown !== shown);

/** Whether a line goes on with a sentence whose words before it stand above it on the same slide. */
export const goesOn = (line: TracedLine, trace: Trace): boolean => {
  const lines = trace.linesOn(line.shown.slide);
  const above = new Set(lines.slice(0, lines.indexOf(line)));
  return besides(line, trace).some((other) => above.has(other) && other.span?.to === line.span?.from);
};

/** The words that a line shows together with those that stand before and behind it on the same slide without a gap. */
export const spanWithParts = (line: TracedLine, span: Span, trace: Trace): Span => {
  let { from, to } = span;
  for (let rest = besides(line, trace).flatMap((other) => other.span ?? []); rest.length > 0; ) {
    const next = rest.filter((other) => other.to === from || other.from === to);
    if (next.length === 0) break;
    from = Math.min(from, ...next.map((other) => other.from));
    to = Math.max(to, ...next.map((other) => other.to));
    rest = rest.filter((other) => !next.includes(other));
  }
  return { from, to };
};
