/**
 * Words of an image's alternative text that Marpit takes as commands. `left`, `fit`, `cover` and their like have a
 * meaning beside an open `bg` only.
 */
const keywords = [
  /^bg$/,
  /^(?:\d*\.)?\d+%$/,
  /^w(?:idth)?:(?:(?:\d*\.)?\d+(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/,
  /^h(?:eight)?:(?:(?:\d*\.)?\d+(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/,
  /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.+)?$/,
];
const backgroundKeywords =
  /^(?:auto|contain|cover|fit|vertical|horizontal|(?:left|right)(?::(?:\d*\.)?\d+%)?)$/;

/** Whether Marpit would take this word of an alternative text as a command. */
export function isImageKeyword(word: string): boolean {
  return keywords.some((keyword) => keyword.test(word));
}

/** The words of an alternative text that are commands of Marp, of a background image those of backgrounds too. */
export function imageCommands(label: string): readonly string[] {
  const words = label.split(/\s+/).filter(Boolean);
  const background = words.includes('bg');
  return words.filter((word) => isImageKeyword(word) || (background && backgroundKeywords.test(word)));
}

/** A printed label in which Marpit finds no command: emphasis changes the word and leaves the text as it is. */
export function guardImageKeywords(label: string): string {
  return label
    .split(/(\s+)/)
    .map((word) => (isImageKeyword(word) ? word.replace(/^[\w.-]+/, '*$&*') : word))
    .join('');
}
