import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { BrowserPage } from '../../browser/browser.js';
import type { RenderedDeck } from '../../model/artifact.js';
import type { ExportContext, Exporter } from '../exporters.js';
import { type MeasuredLink, measureLinks } from '../measure-links.js';
import type { PlacedLink } from './describe-links.js';
import { finishPdf } from './finish-pdf.js';
import { annotateNotes } from './note-annotations.js';
import { writeSlideOutline } from './slide-outline.js';
import { stepPages } from './step-pages.js';

/** A vector PDF, one page a slide or a step of it: tagged, with an outline, live links and the deck's metadata. */
export const exportPdf: Exporter = async ({ deck, markdown, rendered, slug }, context) => {
  const { printed, links, slides } = await printSlides(rendered, context);
  const firstPage = (slide: number): number => slides.indexOf(slide);
  const bytes = await finishPdf(printed, {
    meta: deck.meta,
    content: `${context.steps ? 'steps ' : ''}${markdown}`,
    textOfLink: (link) => textAt(link, links),
    complete(pdf) {
      writeSlideOutline(pdf, deck, firstPage);
      labelPages(pdf, slides);
      if (context.pdfNotes) annotateNotes(pdf, deck, firstPage);
    },
  });
  return [{ format: 'pdf', fileName: `${slug}.pdf`, bytes }];
};

interface PrintedSlides {
  readonly printed: Uint8Array;
  readonly links: readonly MeasuredLink[];
  /** For each page its slide, by index. */
  readonly slides: readonly number[];
}

/** Prints the deck's own page, or a document with a page for every step. */
async function printSlides(rendered: RenderedDeck, context: ExportContext): Promise<PrintedSlides> {
  const steps = context.steps ? stepPages(rendered) : undefined;
  if (steps === undefined) return printPage(await context.page(), rendered, [...rendered.slides.keys()]);
  await using page = await context.open(steps.html, rendered);
  return await printPage(page, rendered, steps.slides);
}

async function printPage(
  page: BrowserPage,
  { width, height }: RenderedDeck,
  slides: readonly number[],
): Promise<PrintedSlides> {
  const printed = await page.pdf({ width, height, timeout: timeoutFor(slides.length) });
  return { printed, links: await page.evaluate(measureLinks, undefined), slides };
}

/** 2,000 slides took 19 s on a busy machine; ten times that is a browser that hangs. */
function timeoutFor(pages: number): number {
  return 60_000 + pages * 100;
}

/** Every page bears the number of its slide, also when several pages are one slide. */
function labelPages(pdf: PDFDocument, slides: readonly number[]): void {
  const isPlain = slides.every((slide, page) => slide === page);
  const labels = isPlain
    ? [0, { S: 'D' }]
    : slides.flatMap((slide, page) => [page, { S: 'D', St: slide + 1 }]);
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: labels }));
}

/** The words of the link that the browser drew at a place. */
function textAt({ page, x, y }: PlacedLink, links: readonly MeasuredLink[]): string | undefined {
  const link = links.find(({ slide, box }) => slide === page && isInside(box, x, y));
  return link?.text || link?.href;
}

function isInside(box: MeasuredLink['box'], x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
