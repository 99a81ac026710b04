import type { CalloutKind } from '../../model/nodes.js';

/** An image that a dialect names. */
export interface BoxImage {
  readonly src: string;
  readonly alt: string;
}

/** What a piece of dialect means: the few things that all dialects come down to. Titles are Markdown text. */
export type Box =
  | { readonly kind: 'callout'; readonly callout: CalloutKind; readonly title?: string }
  | { readonly kind: 'figure'; readonly images: readonly BoxImage[]; readonly caption?: string }
  | { readonly kind: 'embed'; readonly url: string; readonly title?: string }
  /** Content under a name: a disclosure, a tab, a card. */
  | { readonly kind: 'titled'; readonly title?: string }
  | { readonly kind: 'quote'; readonly text?: string; readonly by?: string }
  | { readonly kind: 'listing'; readonly value: string; readonly language: string; readonly info: string }
  | { readonly kind: 'link'; readonly url: string; readonly title?: string }
  /** A remark beside the text, in it or, as a list of them, below it; or what leads to one, around words of the text. */
  | {
      readonly kind: 'footnote';
      readonly text?: string;
      readonly isList: boolean;
      readonly isReference?: boolean;
    }
  /** Content that stays as if nothing were around it. */
  | { readonly kind: 'group' }
  /** Content that its author has hidden. */
  | { readonly kind: 'hidden' };

export type MarkerRole = 'open' | 'close' | 'void';

// U+0001 cannot stand in a cleaned source: nobody can write a marker but us.
const sign = '\u0001';
const letters = { open: 'o', close: 'c', void: 'v' } as const satisfies Record<MarkerRole, string>;

/** Finds the markers in raw HTML: the role's letter and the number of the box. */
export const markerPattern = new RegExp(`<!--${sign}([ocv])(\\d+)-->|<pd i=${sign}([ocv])(\\d+)>`, 'g');

const halfMarker = new RegExp(`<(?:!--|pd i=)${sign}[\\w-]*`, 'g');

/** Whether a line is a marker that stands alone: another one may be put in front of it. */
export function isMarkerLine(line: string): boolean {
  return line.startsWith(`<!--${sign}`);
}

/**
 * The boxes of a post. In the text each is stood for by markers that Markdown takes for HTML: a comment, which
 * is a block of its own even amid a paragraph, where the marker has its line for itself, else an inline tag.
 */
export class Boxes {
  readonly #boxes: Box[] = [];
  /** What the author wrote, by the marker that stands for it. */
  readonly #written = new Map<string, string>();

  add(box: Box): number {
    return this.#boxes.push(box) - 1;
  }

  get(index: number): Box | undefined {
    return this.#boxes[index];
  }

  /** `written` is what it stands for, as the author wrote it. */
  marker(index: number, role: MarkerRole, alone: boolean, written = ''): string {
    const name = `${sign}${letters[role]}${index}`;
    const marker = alone ? `<!--${name}-->` : `<pd i=${name}>`;
    this.#written.set(marker, this.asWritten(written));
    return marker;
  }

  /** A text as its author wrote it, for messages: with the dialect in it instead of markers. */
  asWritten(text: string): string {
    if (!text.includes(sign)) return text;
    // The end of a text that is cut short may be half a marker.
    return text.replace(markerPattern, (marker) => this.#written.get(marker) ?? '').replace(halfMarker, '');
  }
}
