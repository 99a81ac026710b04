import { output } from '../browser/tools.js';

/** A word of a PDF, in px of a slide. */
export interface WordBox {
  readonly text: string;
  readonly left: number;
  /** Of its middle. */
  readonly top: number;
}

/** The words of every page of a PDF. `width` is that of a slide in px. */
export async function wordBoxes(path: string, width: number): Promise<readonly (readonly WordBox[])[]> {
  const listing = await output('pdftotext', ['-bbox', path, '-']);
  return [...listing.matchAll(/<page width="([\d.]+)"[^>]*>(.*?)<\/page>/gs)].map(
    ([, page = '1', words = '']) => {
      const scale = width / Number(page);
      return [
        ...words.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word>/g),
      ].map(([, left, top, bottom, text = '']) => ({
        text: unescaped(text),
        left: Number(left) * scale,
        top: ((Number(top) + Number(bottom)) / 2) * scale,
      }));
    },
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&amp;/g, '&');
}

/** How far a word is from where it should be, in px. */
export interface WordDrift {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** How far words of one page are from the same words of another, nearest first; words without a partner are left out. */
export function wordDrift(page: readonly WordBox[], other: readonly WordBox[]): readonly WordDrift[] {
  const free = new Set(other);
  return page.flatMap((word) => {
    const [nearest] = [...free]
      .filter(({ text }) => text === word.text)
      .map((candidate) => ({
        candidate,
        across: Math.abs(candidate.left - word.left),
        down: Math.abs(candidate.top - word.top),
      }))
      .sort((one, two) => one.across + one.down - two.across - two.down);
    if (nearest === undefined) return [];
    free.delete(nearest.candidate);
    return [{ text: word.text, across: nearest.across, down: nearest.down }];
  });
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
