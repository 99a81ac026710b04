import { type Token, tokensOf } from './tokens.js';

/** A token of the post with what the punctuation around it says. */
export interface SourceWord extends Token {
  /** May be left out inside a line: in brackets, an address, or a hedge. */
  readonly droppable: boolean;
  /** A clause ends behind it: a comma, a dash, a bracket … */
  readonly endsClause: boolean;
  /** A sentence ends behind it. */
  readonly endsSentence: boolean;
  /** It is the month of May, no verb. */
  readonly isMonth: boolean;
}

/** The allowed edits inside a line: these words may go, everything else between two shown words stays. */
const hedges = new Set(
  'actually really basically essentially simply certainly definitely obviously clearly indeed however therefore also of course'.split(
    ' ',
  ),
);

// "in May", "May 2023", "5 May": the verb is written small, or begins a question.
const month = /(?:\p{L}|\p{N}|,) May(?![\p{L}])|May \p{N}/u;
const brackets = /\([^()]*\)|\[[^[\]]*\]|https?:\/\/\S+/gu;
const sentenceEnd = /^[^\p{L}\p{N}]*(?:[.!?](?:["'”’)\]]*)(?:\s|$)|[。！？।۔؟])/u;
const clauseEnd = /^\s*(?:["'”’)\]]*[,;:—–(，、；：.!?。！？।۔؟،؛]|\s-\s)/u;

/** The words of a text, with the edges of clauses and sentences that an honest cut must know. */
export const sourceWords = (text: string, tokens: readonly Token[] = tokensOf(text)): SourceWord[] => {
  const asides = [...text.matchAll(brackets)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let aside = 0;
  return tokens.map((token, index) => {
    while ((asides[aside]?.[1] ?? token.end) < token.end) aside += 1;
    const [from, to] = asides[aside] ?? [token.end, 0];
    const next = tokens[index + 1];
    const behind = text.slice(token.end, next?.start ?? text.length);
    const droppable = hedges.has(token.word) || (token.start >= from && token.end <= to);
    const { word, start, end } = token;
    const isMonth = word === 'may' && month.test(text.slice(Math.max(0, start - 10), end + 6));
    // Most words have a space behind them, and no edge.
    if (behind === ' ')
      return { word, start, end, droppable, endsClause: false, endsSentence: false, isMonth };
    const endsSentence = sentenceEnd.test(behind) && !isAbbreviation(token, text, next);
    return { word, start, end, droppable, endsClause: clauseEnd.test(behind), endsSentence, isMonth };
  });
};

// "e.g. a", "vs. the", "Dr. Who", "J. Doe": a dot that ends no sentence.
const abbreviation = /^(?:e|g|i|eg|ie|vs|etc|dr|mr|mrs|ms|st|no|fig|approx|inc|ltd|jr|sr|\p{L})$/u;

const isAbbreviation = ({ word, end }: Token, text: string, next: Token | undefined): boolean => {
  if (!next || text[end] !== '.') return false;
  return abbreviation.test(word) || /^\p{Ll}/u.test(text.slice(next.start));
};
