import type { Box } from '../../browser/browser.js';

/** What `fittingCards` uses of the DOM; the project is compiled without its types. */
interface PageElement {
  readonly scrollWidth: number;
  readonly scrollHeight: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  readonly children: Iterable<PageElement>;
  getBoundingClientRect(): Box;
  querySelector(selector: string): PageElement | null;
}

declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };

/**
 * For each card whether all of it is seen: nothing beyond its edges, and
 * none of its parts over another or less than 8 px of the slide below it. Runs inside the
 * page: it uses nothing from outside.
 */
export function fittingCards(): readonly boolean[] {
  return [...document.querySelectorAll('svg[data-marpit-svg]')].map((card) => {
    const section = card.querySelector('section');
    if (section === null) return false;
    const frame = card.getBoundingClientRect();
    const gap = (8 * frame.width) / section.clientWidth;
    const boxes = [...section.children]
      .map((child) => child.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    const inside = boxes.every(
      ({ x, y, width, height }) =>
        x >= frame.x - 1 &&
        y >= frame.y - 1 &&
        x + width <= frame.x + frame.width + 1 &&
        y + height <= frame.y + frame.height + 1,
    );
    const apart = boxes.every((a, index) =>
      boxes
        .slice(index + 1)
        .every(
          (b) =>
            a.x + a.width <= b.x + 1 ||
            b.x + b.width <= a.x + 1 ||
            a.y + a.height + gap <= b.y ||
            b.y + b.height + gap <= a.y,
        ),
    );
    const whole =
      section.scrollWidth <= section.clientWidth + 1 && section.scrollHeight <= section.clientHeight + 1;
    return inside && apart && whole;
  });
}
