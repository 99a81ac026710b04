import type { Browser } from 'puppeteer-core';
import type { RenderedDeck } from '../../src/model/artifact.js';

export interface MeasuredDeck {
  /** `slide 3: p by 12 px`. */
  readonly overflows: readonly string[];
  /** Addresses that the document asked for. */
  readonly requests: readonly string[];
}

/** Runs in the page: what stands outside its slide, or is cut by its box, in px of the slide. */
const findOverflow = (tolerance: number): string[] => {
  const found: string[] = [];
  document.querySelectorAll('svg[data-marpit-svg]').forEach((svg, index) => {
    const section = svg.querySelector('section');
    if (!section) return;
    const frame = section.getBoundingClientRect();
    const scale = frame.width / section.offsetWidth || 1;
    const text = section.querySelectorAll('h1,h2,h3,p,li,pre,table,blockquote,img');
    text.forEach((element) => {
      const box = element.getBoundingClientRect();
      const over =
        Math.max(
          box.bottom - frame.bottom,
          box.right - frame.right,
          frame.top - box.top,
          frame.left - box.left,
        ) / scale;
      const cut =
        element instanceof HTMLElement ? Math.max(0, element.scrollHeight - element.clientHeight - 2) : 0;
      const clipped = element.tagName === 'PRE' ? cut : 0;
      if (over > tolerance || clipped > tolerance) {
        found.push(
          `slide ${index + 1}: ${element.tagName.toLowerCase()} in .${section.className} by ${Math.round(Math.max(over, clipped))} px`,
        );
      }
    });
    const footer = frame.bottom - 44 * scale;
    const last = [...section.children]
      .filter((child) => !['HEADER', 'FOOTER'].includes(child.tagName))
      .at(-1);
    const end = last?.getBoundingClientRect();
    const flow = !/image-|title|section|thanks|lead/.test(section.className);
    if (flow && end && end.bottom > footer + tolerance * scale) {
      found.push(
        `slide ${index + 1}: text over the footer in .${section.className} by ${Math.round((end.bottom - footer) / scale)} px`,
      );
    }
  });
  return found;
};

/** Draws a deck in a browser as an audience would, measures it, and logs what it asks of the network. */
export const measureDeck = async (browser: Browser, rendered: RenderedDeck): Promise<MeasuredDeck> => {
  const page = await browser.newPage();
  const requests: string[] = [];
  try {
    await page.setViewport({ width: rendered.width, height: rendered.height });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const local = /^(?:data|about|blob):/.test(request.url());
      if (!local) requests.push(request.url());
      void (local ? request.continue() : request.abort());
    });
    await page.emulateMediaType('print');
    await page.setContent(rendered.html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const overflows = await page.evaluate(findOverflow, 2);
    return { overflows: [...new Set(overflows)], requests };
  } finally {
    await page.close();
  }
};
