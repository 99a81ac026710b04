/** A module's text with its `/…/iu` literals rewritten. */
export function foldCase(text: string, path: string): string;
/** One literal, such as `/ab/iu`, as `/[aA][bB]/u`. */
export function foldLiteral(literal: string): string;
