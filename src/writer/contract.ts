/** What a writer is given: one JSON document on its standard input, or the argument of its module's function. */
export interface WriterRequest {
  readonly version: 1;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly limits: WriterLimits;
  readonly sections: readonly WriterSection[];
}

/** What a line may be at most; a line beyond it is refused. */
export interface WriterLimits {
  readonly wordsALine: number;
  readonly linesASection: number;
}

/** A section whose prose may be shown in other lines than those that postdeck chose. */
export interface WriterSection {
  readonly id: string;
  /** Empty before the first heading. */
  readonly heading: string;
  readonly sentences: readonly WriterSentence[];
  /** What the slide shows of these sentences now. */
  readonly lines: readonly string[];
}

/** A sentence of the post; `start` and `end` are offsets into the post's source, absent where it was not told. */
export interface WriterSentence {
  readonly id: string;
  readonly text: string;
  /** 1-based. */
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
}

/** What a writer answers: lines for some of the sections, each made of one sentence. */
export interface WriterAnswer {
  readonly sections: readonly {
    readonly id: string;
    readonly lines: readonly { readonly sentence: string; readonly text: string }[];
  }[];
}

/** Limits that every writer is held to. */
export const writerLimits: WriterLimits = { wordsALine: 14, linesASection: 4 };

/** Reads an answer; what is not shaped like one is undefined. */
export const readAnswer = (text: string): WriterAnswer | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is WriterAnswer =>
  isRecord(value) && Array.isArray(value.sections) && value.sections.every(isSection);

const isSection = (value: unknown): boolean =>
  isRecord(value) && typeof value.id === 'string' && Array.isArray(value.lines) && value.lines.every(isLine);

const isLine = (value: unknown): boolean =>
  isRecord(value) && typeof value.sentence === 'string' && typeof value.text === 'string';
