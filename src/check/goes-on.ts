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

/** The words that a line shows together with those that stand right before and behind it on the same slide. */
export const spanWithParts = (line: TracedLine, span: Span, trace: Trace): Span => {
  const spans = besides(line, trace).flatMap((other) => other.span ?? []);
  const from = spans.find(({ to }) => to === span.from)?.from ?? span.from;
  const to = spans.find((other) => other.from === span.to)?.to ?? span.to;
  return { from, to };
};
