import type { Element, ElementContent } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Lowering } from './lowering.js';

/** Deeper formulas are nobody's: each level of a tree is one of calls. */
const deepest = 60;

/** What TeX would read as a command. */
const escaped = (text: string): string =>
  text.replace(/[\\{}#$%&_^~]/gu, (sign) => (/[\\^~]/u.test(sign) ? '' : `\\${sign}`));

/** A formula within a line of Markdown holds its signs as Markdown; operators that nobody sees are none. */
export const wordsIn = (element: Element, lowering: Pick<Lowering, 'content'>): string =>
  plainText({ type: 'root', children: lowering.content(element) })
    .replace(/[\s\u2061-\u2064]+/gu, ' ')
    .trim();

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child: ElementContent) => child.type === 'element');

interface Reading {
  readonly lowering: Pick<Lowering, 'content'>;
  readonly depth: number;
}

type Row = (element: Element, reading: Reading) => string;

/** A name of several letters is upright, as `sin` is. */
const name: Row = (element, reading) => {
  const word = escaped(wordsIn(element, reading.lowering));
  return /^\p{L}{2,}$/u.test(word) ? `\\operatorname{${word}}` : word;
};

const words: Row = (element, reading) => {
  const word = wordsIn(element, reading.lowering);
  return word === '' ? '' : `\\text{${escaped(word)}}`;
};

const sign: Row = (element, reading) => escaped(wordsIn(element, reading.lowering));

/** Text outside an element for signs is none of MathML, and is kept all the same. */
const inside: Row = ({ children }, reading) =>
  children
    .map((child) => {
      if (child.type === 'element') return read(child, reading);
      return child.type === 'text' && child.value.trim() !== ''
        ? `\\text{${escaped(child.value.trim())}}`
        : '';
    })
    .filter((tex) => tex !== '')
    .join(' ');

/** What a small sign stands at: one word needs no braces around it, and is read without them in the notes. */
const based = (tex: string): string => (/^[\p{L}\p{N}]+$/u.test(tex) ? tex : `{${tex}}`);

/** TeX with the parts of an element in the places of `#1`, `#2`, `#3`; at `@1` stands what the others are set at. */
const pattern =
  (tex: string): Row =>
  (element, reading) => {
    const parts = elementsIn(element).map((child) => read(child, reading));
    return tex.replace(/([@#])(\d)/gu, (_, sign: string, place: string) => {
      const part = parts[Number(place) - 1] ?? '';
      return sign === '@' ? based(part) : part;
    });
  };

/** The first of what says the same in several ways. */
const first: Row = (element, reading) => {
  const [only] = elementsIn(element);
  return only ? read(only, reading) : '';
};

/** What is not drawn; what stands there is read all the same. */
const nothing: Row = (element, reading) => {
  reading.lowering.content(element);
  return '';
};

const table: Row = (element, reading) => {
  const rowsOf = elementsIn(element).map((row) =>
    elementsIn(row)
      .map((cell) => inside(cell, { ...reading, depth: reading.depth + 1 }))
      .join(' & '),
  );
  return `\\begin{matrix}${rowsOf.join(' \\\\ ')}\\end{matrix}`;
};

const rows: Readonly<Record<string, Row>> = {
  mn: sign,
  mo: sign,
  mi: name,
  mtext: words,
  ms: words,
  msup: pattern('@1^{#2}'),
  msub: pattern('@1_{#2}'),
  msubsup: pattern('@1_{#2}^{#3}'),
  mover: pattern('\\overset{#2}{#1}'),
  munder: pattern('\\underset{#2}{#1}'),
  munderover: pattern('\\overset{#3}{\\underset{#2}{#1}}'),
  mfrac: pattern('\\frac{#1}{#2}'),
  mroot: pattern('\\sqrt[#2]{#1}'),
  msqrt: (element, reading) => `\\sqrt{${inside(element, reading)}}`,
  mfenced: (element, reading) => `\\left(${inside(element, reading)}\\right)`,
  mtable: table,
  semantics: first,
  maction: first,
  annotation: nothing,
  'annotation-xml': nothing,
  mphantom: nothing,
};

const read = (element: Element, { lowering, depth }: Reading): string =>
  depth > deepest ? '' : (rows[element.tagName] ?? inside)(element, { lowering, depth: depth + 1 });

/** The TeX of presentation MathML, read to a depth of 60 elements; empty where it has no signs. Source: MathML Core. */
export const texOf = (element: Element, lowering: Pick<Lowering, 'content'>): string =>
  inside(element, { lowering, depth: 0 });
