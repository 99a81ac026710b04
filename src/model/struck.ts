/** A part of a note, which is plain text. */
export interface NotePart {
  readonly text: string;
  /** The author has struck it out: it is not to be said as if it were so. */
  readonly isStruck: boolean;
}

const struck = /~~(?=\S)([^~\n]{1,2000})(?<=\S)~~/u;

/** Struck-out words as they stand in a note, and wherever text has no strokes. */
export const strikeOut = (words: string): string =>
  words === '' || words.includes('~~') ? words : `~~${words}~~`;

/** A note in parts: what is struck out in it, without its signs, and all else. */
export const partsOfNote = (note: string): NotePart[] =>
  note
    .split(struck)
    .map((text, index) => ({ text, isStruck: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** What is left of a note without what is struck out in it. */
export const withoutStruck = (note: string): string =>
  note.includes('~~')
    ? partsOfNote(note)
        .flatMap(({ text, isStruck }) => (isStruck ? [] : text))
        .join('')
        .replace(/ {2,}/gu, ' ')
        .trim()
    : note;
