import type { Source } from '../dialects/source.js';

/** The address may stand on the line below its label, and a title on the line below the address. */
const definition = /^ {0,3}\[((?:[^[\]\\\n]|\\.)+)\]:[ \t]*(?:\n[ \t]*)?\S.*(?:\n[ \t]+["'(].*)?$/gm;

/** The link definitions and footnote labels of a post, for pieces that are parsed apart from them. */
export interface Definitions {
  /** The definitions, as Markdown, that a piece uses and does not hold itself. */
  readonly neededBy: (piece: string) => string;
}

/** Collects what can be referred to from anywhere in a post. */
export function collectDefinitions({ text, isProse }: Source): Definitions {
  const found = new Map<string, string>();
  for (const match of text.matchAll(definition)) {
    const label = normal(match[1] ?? '');
    if (found.has(label) || !isProse(match.index + match[0].indexOf('['))) continue;
    found.set(label, label.startsWith('^') ? `[${match[1]}]: x` : match[0].trim());
  }
  return {
    neededBy: (piece) => {
      if (found.size === 0) return '';
      const labels = new Set(
        [...piece.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/g)].map((match) => normal(match[1] ?? '')),
      );
      return [...labels].flatMap((label) => found.get(label) ?? []).join('\n\n');
    },
  };
}

function normal(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
