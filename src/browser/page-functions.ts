import type { Box } from './browser.js';

/**
 * Functions that run inside the page. They are sent as source text, so they use nothing from outside
 * and no named inner function (a bundler's `keepNames` would wrap it in a helper that the page lacks).
 */

/** What these functions use of the DOM; the project is compiled without its types. */
interface PageDocument {
  readonly body: { readonly offsetHeight: number };
  readonly images: Iterable<{ decode(): Promise<void> }>;
  readonly fonts: Iterable<{ load(): Promise<unknown> }> & { readonly ready: Promise<unknown> };
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  scrollIntoView(options: { behavior: 'instant' }): void;
  getBoundingClientRect(): { x: number; y: number; width: number; height: number };
}

declare const document: PageDocument;
declare const scrollX: number;
declare const scrollY: number;

/**
 * Waits until fonts are loaded and images decoded. Frames cannot be waited for: with the page's script
 * off, Chromium runs no animation callback. Printing and drawing each make their own frame.
 */
export async function waitUntilDrawn(): Promise<void> {
  // A layout asks for the fonts; a font that does not load or an image that is broken stops nothing.
  void document.body.offsetHeight;
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
}

/** Brings a slide into view and says where it is on the page. */
export function whereSlideIs(index: number): Box | undefined {
  const slide = [...document.querySelectorAll('svg[data-marpit-svg]')][index];
  if (slide === undefined) return undefined;
  // A document may ask for smooth scrolling, which would still be under way.
  slide.scrollIntoView({ behavior: 'instant' });
  const { x, y, width, height } = slide.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}
