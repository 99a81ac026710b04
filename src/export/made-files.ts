/** Something that is wrong with a file of a deck. */
export interface MadeFinding {
  readonly rule: string;
  /** Where: `page 3`, or a part of the file; empty for the whole of it. */
  readonly where: string;
  /** A sentence without its full stop. */
  readonly reason: string;
}

type Linter = (bytes: Uint8Array) => Promise<readonly MadeFinding[]>;

/** The linters of files that are no text, by their ending. */
const linters = {
  '.pdf': async (bytes) => {
    const { lintPdf } = await import('./pdf/lint-pdf.js');
    return (await lintPdf(bytes)).map(({ rule, page, reason }) => ({
      rule,
      where: page === undefined ? '' : `page ${page}`,
      reason,
    }));
  },
  '.pptx': async (bytes) => {
    const { lintPptx } = await import('./pptx/lint-pptx.js');
    return lintPptx(bytes).map(({ rule, part, message }) => ({ rule, where: part, reason: message }));
  },
} as const satisfies Readonly<Record<string, Linter>>;

/** The linter for a file, by its name; nothing for a text. */
export function linterFor(path: string): Linter | undefined {
  const ending = /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  return Object.entries(linters).find(([name]) => name === ending)?.[1];
}
