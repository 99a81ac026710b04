/** What `fitAutoScaled` uses of the DOM; the project is compiled without its types. */
interface ScaledElement {
  readonly localName: string;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly style: {
    fontSize: string;
    whiteSpace: string;
    width: string;
    marginBlock: string;
    lineHeight: string;
  };
  getBoundingClientRect(): { readonly width: number };
}

declare const document: { querySelectorAll(selector: string): Iterable<ScaledElement> };
declare function getComputedStyle(element: ScaledElement): {
  readonly fontSize: string;
  readonly marginBlock: string;
};

/**
 * Sets headings marked `<!-- fit -->` as wide as their slide has room, and code that is too wide as small as it takes, as
 * Marp's own script does, but with the size of type: text stays text for whoever reads the page. What is not drawn, such
 * as a slide that is not shown, has its own size until it is. Runs inside a page: it uses nothing from outside and no named inner
 * function, and may run again at any time.
 */
export function fitAutoScaled(): void {
  for (const element of document.querySelectorAll('[data-auto-scaling]')) {
    const { style } = element;
    style.fontSize = '';
    if (element.localName === 'pre') {
      const share = element.clientWidth / element.scrollWidth;
      if (share < 0.999)
        style.fontSize = `${Number.parseFloat(getComputedStyle(element).fontSize) * share}px`;
      continue;
    }
    style.marginBlock = '';
    style.width = '100%';
    const room = element.getBoundingClientRect().width;
    style.width = '';
    if (room === 0) continue;
    const { fontSize, marginBlock } = getComputedStyle(element);
    style.whiteSpace = 'nowrap';
    style.width = 'max-content';
    const natural = element.getBoundingClientRect().width;
    style.width = '';
    // Marp's themes bound what is scaled to the height of a slide's content; most are far from it.
    const size = Math.min(Number.parseFloat(fontSize) * (room / natural) * 0.998, 400);
    style.marginBlock = marginBlock;
    style.fontSize = `${size.toFixed(2)}px`;
  }
}
