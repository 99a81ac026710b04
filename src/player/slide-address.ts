import { slideOfHash } from './commands.js';

/** Writes the slide's number into the address; back and forward go through the pages turned in this window. */
export function noteSlide(slide: number, own: boolean): void {
  try {
    if (own) history.pushState(null, '', `#${slide + 1}`);
    else history.replaceState(null, '', `#${slide + 1}`);
  } catch {
    // A document without an address of its own (`srcdoc`) keeps no history.
  }
}

/** The slide of the address: a number, or a heading somewhere in a slide. */
export function slideOfAddress(slides: readonly HTMLElement[]): number {
  const target = location.hash.length > 1 ? document.getElementById(decodeFragment(location.hash)) : null;
  const inside = slides.findIndex((slide) => slide.contains(target));
  return slideOfHash(location.hash, slides.length) ?? Math.max(inside, 0);
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
