import { qrCode } from '../assets/qr-code.js';
import { loadFormulas } from '../math/draw-formula.js';
import type { PrintTools } from '../model/print-tools.js';
import type { Theme } from '../model/theme.js';
import { loadHighlight } from '../render/highlight.js';
import { scriptFontCss } from '../render/script-fonts.js';

/** What documents beside the slides of a theme are set with. */
export const printTools = (
  theme: Theme,
  language: string,
  printFonts?: () => Promise<string>,
): PrintTools => ({
  fontCss: async (text) =>
    [
      ...theme.fontFaces.map(({ css }) => css),
      (await printFonts?.()) ?? '',
      await scriptFontCss({ all: text, bold: () => text }, theme, language),
    ].join('\n'),
  highlighter: (languages) => loadHighlight(languages.map((name) => `\`\`\`${name}`).join('\n')),
  formulas: loadFormulas,
  sentences: async (paragraph) => {
    const { splitSentences } = await import('../condense/segment/sentences.js');
    return splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
  },
  qrCode,
});
