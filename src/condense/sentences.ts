import { split } from 'sentence-splitter';

/** A sentence as a range of a paragraph's flat text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// sentence-splitter keeps `… more." It …` and `… in 2020. It …` as one sentence: a closed quotation and a
// number that does not begin the sentence end one as well.
const missedEnd = /[.!?]["”’»]\s+(?=\p{Lu})|(?<=\s\S*[\d%])\.\s+(?=\p{Lu}\p{Ll})/gu;

const splitMissed = ({ start, text }: Sentence): Sentence[] => {
  const cuts = [...text.matchAll(missedEnd)].map((match) => match.index + match[0].length);
  const edges = [0, ...cuts, text.length];
  return edges.slice(1).map((end, index) => {
    const from = edges[index] ?? 0;
    const part = text.slice(from, end).trimEnd();
    return { start: start + from, end: start + from + part.length, text: part };
  });
};

/** Splits flat text into sentences, robust on versions, abbreviations, addresses and CJK. */
export const splitSentences = (text: string): Sentence[] =>
  split(text)
    .filter((node) => node.type === 'Sentence')
    .flatMap((node) => {
      const raw = text.slice(node.range[0], node.range[1]);
      const lead = raw.length - raw.trimStart().length;
      const clean = raw.trim();
      const start = node.range[0] + lead;
      return splitMissed({ start, end: start + clean.length, text: clean });
    })
    .filter((sentence) => sentence.text !== '');
