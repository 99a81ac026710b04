import { inQuotes } from '../../model/quoted.js';
import { goesOn } from '../goes-on.js';
import { ownSlides } from '../own-slides.js';
import type { Trace } from '../trace-deck.js';
import type { TracedLine } from '../trace-lines.js';
import { type Breach, breachOfLine, type Gate, quoted } from './gate.js';

/** Texts whose form is the author's: headings, facts, quotations, terms, and items of a list that are shown whole. */
const isOwnForm = (line: TracedLine, trace: Trace): boolean => {
  const { shown, unit, span, difference } = line;
  const { post } = trace;
  const source = unit === undefined ? undefined : post.units[unit];
  if (
    shown.role === 'body' ||
    shown.role === 'term' ||
    shown.role === 'number' ||
    shown.role === 'attribution'
  )
    return true;
  if (difference) return false;
  if (!source) return shown.role === 'title' || shown.role === 'kicker';
  // "What should be my path?": who asks in an interview may ask in the first person.
  if (shown.role === 'title' && /[?？]$/u.test(shown.text) && isWholeSentence(line, trace)) return true;
  if (source.kind === 'heading' || source.kind === 'caption' || source.kind === 'image') return true;
  return source.isItem === true && span?.from === 0 && span.to === source.tokens.length;
};

/** A whole sentence that begins an item of a list is the author's own point, also when it says "we" or "it". */
const isOwnPoint = (line: TracedLine, trace: Trace): boolean => {
  const source = line.unit === undefined ? undefined : trace.post.units[line.unit];
  return !line.difference && source?.isItem === true && line.span?.from === 0 && isWholeSentence(line, trace);
};

const unquoted = (text: string): string => text.replace(inQuotes, '""').replace(/‘[^‘’]*’/gu, '""');

/** "my-oven.install" is the name of a file, and nobody's; looked for at the beginning of a word alone. */
const compound = /(?<!\S)\S*\w[-_./]\w\S*/gu;

const leans: FormGate['test'] = (text, line, trace) =>
  danglingStart.test(text) && !isOwnPoint(line, trace) && !goesOn(line, trace);

const speaks: FormGate['test'] = (text, line, trace) => {
  const said = unquoted(text).replace(compound, '');
  return (firstPerson.test(said) || sentenceI.test(said)) && !isOwnPoint(line, trace);
};

interface FormGate {
  readonly measures: string;
  readonly says: string;
  readonly advice: string;
  readonly test: (text: string, line: TracedLine, trace: Trace) => boolean;
}

const gate = (id: string, { measures, says, advice, test }: FormGate): Gate => ({
  id,
  measures,
  bound: '0',
  advice,
  find: (trace): Breach[] => {
    // Whoever adds a slide says on it what they like: that it was added is told.
    const own = ownSlides(trace);
    return trace.lines
      .filter((line) => test(line.shown.text, line, trace) && !isOwnForm(line, trace))
      .filter(({ shown }) => !own.has(shown.slide))
      .map((line) => breachOfLine(line, `${quoted(line.shown.text)} ${says}`, trace));
  },
});

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
] as const;

/** A bracket or a quotation mark with no word beside it: "double quotes (") to search". */
const loneSign = /(?<![^\s(])["([“”«»「」)\]](?![^\s),.:;])/gu;

/** A text without the signs in it that are code of the post by themselves: these enclose nothing. */
const withoutCodeSigns = (text: string, isCode: (text: string) => boolean): string =>
  text.replace(loneSign, (sign) => (isCode(sign) ? '' : sign));

/** Whether every bracket and quotation mark is closed. */
// German closes with the mark that English opens with.
const lowQuotation = /„[^„“”]*[“”]/gu;
// "2) Light it" counts.
const count = /^\\?(?:\d{1,3}|\p{L})\\?\)\s/u;
const isUnbalanced: FormGate['test'] = (whole, _, { post }) => {
  const text = withoutCodeSigns(whole.replace(lowQuotation, '').replace(count, ''), post.isCode);
  const isOpen = pairs.some(([open, close]) => text.split(open).length !== text.split(close).length);
  return isOpen || text.split('"').length % 2 === 0;
};

/** A sentence of the author may end as it likes ("crept in"); one that introduces something by a colon does not end. */
const isWholeSentence = ({ unit, span }: TracedLine, { sources }: Trace): boolean => {
  const last = unit === undefined || !span ? undefined : sources.wordsOf(unit)[span.to - 1];
  return last?.endsSentence === true;
};

const danglingStart =
  /^(?:this|that|these|those|it|they|them|he|she|his|its|their|and|but|or|so|because|which|who|whose|then|therefore|thus|also)\b(?!-)/iu;
const danglingEnd =
  /\s(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|be|been|can|could|will|would|may|might|must|should|has|have|had|than)$/u;
// "Part I" is a number.
const firstPerson =
  /(?<!\b[Pp]art )(?<![\p{L}\p{N}/'’._-])(?:I|me|my|mine|we|us|our|ours|I['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))(?![\p{L}\p{N}/._-])/u;
const sentenceI = /^(?:We|Our|My|Me|Us|We['’](?:re|ve|ll|d))\b/u;

/** Gates of form: a line can be read alone. */
export const formGates: readonly Gate[] = [
  gate('ellipsis', {
    measures: 'lines with an ellipsis',
    says: 'trails off',
    advice: 'Show a whole clause, or leave it to the notes',
    test: matches(/…|\.{3}(?![\p{L}\p{N}])/u),
  }),
  gate('unbalanced', {
    measures: 'lines with an open bracket or quotation mark',
    says: 'opens a bracket or a quotation and does not close it',
    advice: 'Keep the whole bracket, or none of it',
    test: isUnbalanced,
  }),
  gate('long-address', {
    measures: 'bare addresses of over 40 characters',
    says: 'shows an address that nobody can read',
    advice: 'Leave the address to the resources, or link a word to it',
    test: matches(/(?:https?:\/\/|www\.)\S{34,}/u),
  }),
  gate('dangling-start', {
    measures: 'lines that lean on a sentence before them',
    says: 'leans on a sentence that is not there',
    advice: 'Begin with what it is about, or leave it to the notes',
    test: leans,
  }),
  gate('dangling-end', {
    measures: 'lines that end on an article, a preposition, a conjunction or an auxiliary',
    says: 'ends before its last word',
    advice: 'End with the clause, or leave it to the notes',
    test: (text, line, trace) => danglingEnd.test(text) && !isWholeSentence(line, trace),
  }),
  gate('first-person', {
    measures: 'lines in the first person outside quotations',
    says: 'speaks in the first person: that is for the speaker to say',
    advice: 'Leave it to the notes',
    test: speaks,
  }),
];
