/** A link of a slide that leads out of the deck. */
export interface SlideLink {
  readonly text: string;
  readonly url: string;
}

/** What of a slide a listener may want to take along. */
export interface SlideParts {
  /** Its text, block by block; the first is its heading where it has one. */
  readonly blocks: readonly { readonly isHeading: boolean; readonly text: string }[];
  readonly links: readonly SlideLink[];
  /** Its listings. */
  readonly code: readonly string[];
}

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, figcaption, pre';

/** Reads a slide as a listener would copy it. */
export function partsOf(slide: HTMLElement | undefined): SlideParts {
  if (!slide) return { blocks: [], links: [], code: [] };
  const all = [...slide.querySelectorAll<HTMLElement>(blocks)];
  const leaves = all.filter((each) => each.querySelector('p, li, pre') === null);
  const text = (each: Element): string => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
  const anchors = [...slide.querySelectorAll('a')].filter(({ href }) => /^(?:https?|mailto):/.test(href));
  const links = new Map(anchors.map((anchor) => [anchor.href, text(anchor) || anchor.href]));
  return {
    blocks: leaves
      .map((each) => ({ isHeading: /^H[1-6]$/.test(each.tagName), text: text(each) }))
      .filter((each) => each.text !== ''),
    links: [...links].map(([url, name]) => ({ url, text: name })),
    code: [...slide.querySelectorAll('pre')].map((each) => (each.textContent ?? '').replace(/\n$/, '')),
  };
}
