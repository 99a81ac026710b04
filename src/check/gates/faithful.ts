import { numberWordsOf } from '../../model/number-words.js';
import type { Difference, Span } from '../align-line.js';
import { spanWithParts } from '../goes-on.js';
import type { Shown } from '../index-deck.js';
import type { Unit, UnitKind } from '../index-post.js';
import { ownSlides } from '../own-slides.js';
import { isNumber } from '../tokens.js';
import type { Trace } from '../trace-deck.js';
import type { TracedLine } from '../trace-lines.js';
import { type Breach, breachOfLine, type Gate, quoted } from './gate.js';
import { isWeighty, lostWeight, qualifierOf } from './weights.js';

type Test = (line: TracedLine, trace: Trace) => string | undefined;

const linesThat =
  (test: Test) =>
  (trace: Trace): Breach[] =>
    trace.lines.flatMap((line) => {
      const reason = test(line, trace);
      return reason ? [breachOfLine(line, `${quoted(line.shown.text)} ${reason}`, trace)] : [];
    });

const differs =
  <K extends Difference['kind']>(
    kind: K,
    say: (difference: Extract<Difference, { kind: K }>) => string | undefined,
  ): Test =>
  ({ difference }) =>
    // The kind was compared, so this is the one difference of that kind.
    difference?.kind === kind ? say(difference as Extract<Difference, { kind: K }>) : undefined;

/** Units that are no sentences to cut from: a name, or the alternative text of a picture beside its title. */
const whole: ReadonlySet<UnitKind> = new Set(['heading', 'image']);

/** Texts that claim something: a heading, a term or a text of the frame does not. */
const claims = ({ shown, unit, span }: TracedLine, { post }: Trace): boolean => {
  const source = unit === undefined ? undefined : post.units[unit];
  return (
    source !== undefined && span !== undefined && !whole.has(source.kind) && !isName(shown, source, post)
  );
};

/** A term, who is quoted, what leads somewhere, and what stands as code name a thing. */
const isName = ({ role, text, tokens }: Shown, { links = [] }: Unit, { isCode }: Trace['post']): boolean =>
  role === 'term' ||
  role === 'kicker' ||
  role === 'attribution' ||
  tokens.length < minClaim ||
  links.some((link) => link.text === text) ||
  isCode(text);

/** Fewer words than this name a thing and claim nothing of it. */
const minClaim = 3;

const meaning: Test = (line, trace) => {
  const { difference, unit, span } = line;
  if (difference?.kind === 'gap') {
    const lost = difference.left.find(isWeighty);
    return lost && `has lost “${lost.word}” of the post`;
  }
  if (difference || unit === undefined || !span || !claims(line, trace)) return undefined;
  if (line.shown.role === 'number') return undefined;
  const lost = lostWeight(trace.sources.wordsOf(unit), spanWithParts(line, span, trace));
  return lost && `has lost “${lost}” of its clause`;
};

/** The qualifier of another language at the edge of a line that begins or ends with its number. */
const qualifierAround = (
  { unit = 0 }: TracedLine,
  { from, to }: Span,
  { post, sources }: Trace,
): string | undefined => {
  const known = numberWordsOf(post.language);
  const text = post.units[unit]?.text ?? '';
  const words = sources.wordsOf(unit);
  const [first, last] = [words[from], words[to - 1]];
  if (!known || !first || !last) return undefined;
  const before = isNumber(first) ? known.before.exec(text.slice(0, first.start)) : null;
  const after = isNumber(last) && !last.endsClause ? known.after?.exec(text.slice(last.end)) : null;
  return (before ?? after)?.[0].trim();
};

const numbers: Test = (line, trace) => {
  const { difference, unit, span } = line;
  if (difference?.kind === 'number') return `says ${difference.shown}, and the post says ${difference.meant}`;
  if (unit === undefined || !span || whole.has(trace.post.units[unit]?.kind ?? 'heading')) return undefined;
  const words = trace.sources.wordsOf(unit);
  const around = spanWithParts(line, span, trace);
  const cut =
    line.shown.tokens.length === span.to - span.from
      ? (qualifierOf(words, around.from) ?? qualifierAround(line, around, trace))
      : lostInside(line, trace);
  const lost = cut ?? lostSign(line, trace);
  return lost && `has lost “${lost}” of its number`;
};

const sign = /(?<!~)[~≈]\s?$/u;

/** The sign that says that a number is none to the digit. */
const lostSign = ({ shown, unit, span }: TracedLine, { sources, post }: Trace): string | undefined => {
  const source = post.units[unit ?? 0]?.text ?? '';
  const words = sources.wordsOf(unit ?? 0).slice(span?.from, span?.to);
  const found = words.find(
    (word) =>
      isNumber(word) &&
      sign.test(source.slice(0, word.start)) &&
      shown.tokens.some((token) => token.word === word.word && !sign.test(shown.text.slice(0, token.start))),
  );
  return found && sign.exec(source.slice(0, found.start))?.[0];
};

/** The qualifier of a number inside a line from which words are left out. */
const lostInside = ({ unit, span, shown }: TracedLine, { sources }: Trace): string | undefined => {
  const words = sources.wordsOf(unit ?? 0);
  const said = new Set(shown.tokens.map(({ word }) => word));
  for (let at = span?.from ?? 0; at < (span?.to ?? 0); at += 1) {
    const qualifier = qualifierOf(words, at);
    const last = qualifier?.split(' ').at(-1) ?? '';
    if (qualifier && said.has(words[at]?.word ?? '') && !said.has(last)) return qualifier;
  }
  return undefined;
};

const invented = linesThat(
  differs('invented', ({ words }) => `is not in the post (${words.slice(0, 4).join(', ')})`),
);

/** A slide that somebody added is one finding, however much it says. */
const addedOrInvented = (trace: Trace): Breach[] => {
  const own = ownSlides(trace);
  const added = [...own.values()].flatMap((lines) => {
    const [first] = lines;
    const reason = `is a slide of your own: none of its ${lines.length} lines is in the post`;
    return first ? [breachOfLine(first, `${quoted(first.shown.text)} ${reason}`, trace)] : [];
  });
  return [...added, ...invented(trace).filter(({ slide }) => !own.has(slide ?? -1))];
};

/** Gates of what is shown: every line stands in the post, whole and unturned. */
export const faithfulGates: readonly Gate[] = [
  {
    id: 'lines-of-post',
    measures: 'lines whose words all stand in one paragraph of the post',
    bound: '100 %',
    advice: 'Use the words of the post, or write it into the post first',
    find: addedOrInvented,
  },
  {
    id: 'lines-order',
    measures: "lines in the post's order of words",
    bound: '100 %',
    advice: 'Put the words back in the order in which the post has them',
    find: linesThat(differs('order', () => 'has the words of the post in another order')),
  },
  {
    id: 'lines-joined',
    measures: 'lines made from one sentence',
    bound: '100 %',
    advice: 'Show each sentence as a line of its own',
    find: linesThat(differs('joined', () => 'joins sentences that the post keeps apart')),
  },
  {
    id: 'lines-whole',
    measures: 'lines with nothing left out between their words',
    bound: '100 %',
    advice: 'Cut at the edges of the sentence only',
    find: linesThat(
      differs('gap', ({ left }) =>
        left.some(isWeighty)
          ? undefined
          : `leaves out ${quoted(left.map(({ word }) => word).join(' '))} in its middle`,
      ),
    ),
  },
  {
    id: 'numbers',
    measures: 'numbers that are exact and keep their qualifier',
    bound: '100 %',
    advice: 'Show the number as the post has it, with its “nearly” or “at least”',
    find: linesThat(numbers),
  },
  {
    id: 'meaning',
    measures: 'negations, modal verbs, quantifiers and conditions lost from a clause',
    bound: '0',
    advice: 'Show the whole clause, or leave the line to the notes',
    find: linesThat(meaning),
  },
];
