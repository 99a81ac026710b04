import { PDFName } from '@cantoo/pdf-lib';
import type { Exporter } from '../exporters.js';
import { type MeasuredLink, measureLinks } from '../measure-links.js';
import type { PlacedLink } from './describe-links.js';
import { finishPdf } from './finish-pdf.js';
import { mendOutline } from './mend-outline.js';
import { pageFacts } from './page-facts.js';

/** A vector PDF, one page a slide: tagged, with an outline, live links and the deck's metadata. */
export const exportPdf: Exporter = async ({ deck, markdown, rendered, slug }, context) => {
  const page = await context.page();
  const { width, height } = rendered;
  const printed = await page.pdf({ width, height, timeout: timeoutFor(rendered.slides.length) });
  const links = await page.evaluate(measureLinks, undefined);
  const { headings } = await page.evaluate(pageFacts, undefined);
  const bytes = await finishPdf(printed, {
    meta: deck.meta,
    content: markdown,
    textOfLink: (link) => textAt(link, links),
    complete(pdf) {
      mendOutline(pdf, headings);
      pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: [0, { S: 'D' }] }));
    },
  });
  return [{ format: 'pdf', fileName: `${slug}.pdf`, bytes }];
};

/** 2,000 slides took 19 s on a busy machine; ten times that is a browser that hangs. */
function timeoutFor(slides: number): number {
  return 60_000 + slides * 100;
}

/** The words of the link that the browser drew at a place. */
function textAt({ page, x, y }: PlacedLink, links: readonly MeasuredLink[]): string | undefined {
  const link = links.find(({ slide, box }) => slide === page && isInside(box, x, y));
  return link?.text || link?.href;
}

function isInside(box: MeasuredLink['box'], x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
