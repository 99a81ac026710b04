import type { VFile } from 'vfile';

/** Control characters that no reader sees, and that XML does not hold. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text of a deck without characters that nobody sees: HTML, PDF, PPTX and notes say the same then. */
export const deckText = (file: VFile): string => String(file.value).replace(unseen, '');
