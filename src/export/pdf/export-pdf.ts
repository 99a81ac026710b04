import type { Exporter } from '../exporters.js';
import { measureLinks } from '../measure-links.js';
import { finishPdf } from './finish-pdf.js';
import { headingTexts } from './heading-texts.js';

/** A vector PDF, one page a slide: tagged, with an outline, live links and the deck's metadata. */
export const exportPdf: Exporter = async ({ deck, markdown, rendered, slug }, context) => {
  const page = await context.page();
  const { width, height } = rendered;
  const printed = await page.pdf({ width, height, timeout: timeoutFor(rendered.slides.length) });
  const links = await page.evaluate(measureLinks, undefined);
  const headings = await page.evaluate(headingTexts, undefined);
  const bytes = await finishPdf(printed, { meta: deck.meta, content: markdown, links, headings, height });
  return [{ format: 'pdf', fileName: `${slug}.pdf`, bytes }];
};

/** 2,000 slides took 19 s on a busy machine; ten times that is a browser that hangs. */
function timeoutFor(slides: number): number {
  return 60_000 + slides * 100;
}
