import type { BrowserPage } from '../../browser/browser.js';
import { DeckError } from '../../errors.js';
import type { ExportInput } from '../../model/artifact.js';
import type { ExportContext, Exporter } from '../exporters.js';
import { measureLinks } from '../measure-links.js';
import { drawnSlides } from './drawn-slides.js';
import { drawnWords } from './drawn-words.js';
import { pictureSlides } from './picture-slides.js';
import { plainSlides } from './plain-slides.js';
import type { PptxTemplate } from './template/template.js';
import { type PptxDeck, type SlideWriter, writePptx } from './write-pptx.js';

/** Device pixels a px: full HD, what projectors show; more doubles the time and the size. */
const pictureScale = 1.5;

/** A PowerPoint file: of text that people edit, or of pictures that look the same everywhere. */
export const exportPptx: Exporter = async (input, context) => {
  const template = context.template === undefined ? undefined : await readTemplate(context.template);
  const writer =
    template === undefined ? await writerOf(input, context) : await inTemplate(input, context, template);
  const deck = pptxDeck(input, context, template);
  const file = { format: 'pptx', fileName: `${input.slug}.pptx`, bytes: writePptx(deck, writer) } as const;
  return [context.pptx === 'image' ? file : { ...file, drawn: drawnWords(input.deck) }];
};

async function readTemplate(bytes: Uint8Array): Promise<PptxTemplate> {
  const { openTemplate } = await import('./template/open-template.js');
  return openTemplate(bytes);
}

/** In a template all is set by its layouts: a browser only makes bitmaps of drawings. */
async function inTemplate(
  input: ExportInput,
  context: ExportContext,
  template: PptxTemplate,
): Promise<SlideWriter> {
  const { templateSlides } = await import('./template/template-slides.js');
  const page = await context.page().catch(refuseUnlessMissing);
  return templateSlides(input, template, {
    ...(page === undefined ? {} : { page }),
    ...(context.report === undefined ? {} : { report: context.report }),
  });
}

async function writerOf(input: ExportInput, context: ExportContext): Promise<SlideWriter> {
  if (context.pptx === 'image') return imageSlides(input, await context.page());
  const page = await context.page().catch(refuseUnlessMissing);
  if (page !== undefined) return drawnSlides(input, page);
  context.report?.({
    rule: 'pptx-unmeasured',
    reason:
      'there is no browser: the slides of the PPTX are set by their layouts, not as the theme draws them',
  });
  return plainSlides(input);
}

/** Without a browser there is another way; a browser that fails is an error. */
function refuseUnlessMissing(error: unknown): undefined {
  if (error instanceof DeckError && error.code === 'no-browser') return undefined;
  throw error;
}

function pptxDeck(
  { deck, rendered }: ExportInput,
  { tokens }: ExportContext,
  template: PptxTemplate | undefined,
): PptxDeck {
  const { width, height, slides } = rendered;
  return {
    deck,
    size: template?.size ?? { width, height },
    slides: slides.length,
    ...(template === undefined ? {} : { template }),
    ...(tokens === undefined ? {} : { tokens }),
  };
}

async function imageSlides({ rendered }: ExportInput, page: BrowserPage): Promise<SlideWriter> {
  const links = await page.evaluate(measureLinks, undefined);
  const pictures: Uint8Array[] = [];
  for (const index of rendered.slides.keys()) pictures.push(await page.screenshot(index, pictureScale));
  return pictureSlides(pictures, links);
}
