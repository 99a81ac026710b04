/** The letters and digits of a text in lower case: what is left to compare when signs and blanks do not count. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
