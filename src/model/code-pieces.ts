/** Words of code that are longer than this are parted after their signs, where a line has no room for them. */
const longestWord = 16;

/**
 * Inline code as the pieces that may stand on lines of their own: long words are parted after `/ . _ = : , -`, as a
 * person would write a long path on two lines.
 */
export const codePieces = (code: string): string[] =>
  code
    .split(/(?<=\s)(?=\S)/u)
    .flatMap((word) => (word.length > longestWord ? word.split(/(?<=\w[/._=:,-])(?=\w)/u) : [word]));
