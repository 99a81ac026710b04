import type { Box } from '../browser/browser.js';

/** A link as the browser drew it; a link that runs over two lines is two of these. */
export interface MeasuredLink {
  /** Index of the slide, from 0. */
  readonly slide: number;
  /** The address as written. */
  readonly href: string;
  readonly text: string;
  /** In px, relative to the slide. */
  readonly box: Box;
}

/** What `measureLinks` uses of the DOM; the project is compiled without its types. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Box;
  getClientRects(): Iterable<Box>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

declare const document: PageElement;

/** Where the links of all slides are. Runs inside the page: it uses nothing from outside. */
export function measureLinks(): readonly MeasuredLink[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((slide, index) => {
    const origin = slide.getBoundingClientRect();
    return [...slide.querySelectorAll('a[href]')].flatMap((link) =>
      // An inline link around a picture is as high as its text: the picture's own box is what one clicks.
      [...(link.querySelector('img') ?? link).getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => ({
          slide: index,
          href: link.getAttribute('href') ?? '',
          text: (link.textContent || link.querySelector('img')?.getAttribute('alt') || '')
            .replace(/\s+/g, ' ')
            .trim(),
          box: { x: x - origin.x, y: y - origin.y, width, height },
        })),
    );
  });
}
