import type { Artifact, ExportInput } from '../../model/artifact.js';
import type { HandoutKind } from '../../model/handout.js';
import type { ExportContext, Exporter } from '../exporters.js';
import { finishPdf } from '../pdf/finish-pdf.js';
import { mendOutline } from '../pdf/mend-outline.js';
import { pageFacts } from '../pdf/page-facts.js';
import { articlePages } from './article/article-pages.js';
import type { HandoutContext } from './handout-context.js';
import { type HandoutPages, handoutDocument } from './handout-document.js';
import { pixels, printArea } from './sheet.js';
import { slideGrid } from './slide-grid.js';
import { slideNotes } from './slide-notes.js';
import { wordsOf } from './words.js';

type PagesOf = (
  input: ExportInput,
  context: HandoutContext,
  more: ExportContext,
) => Promise<HandoutPages> | HandoutPages;

/** How the pages of each kind are made. */
const kinds = {
  article: articlePages,
  notes: slideNotes,
  '2': (input, context) => slideGrid('2', input, context),
  '3': (input, context) => slideGrid('3', input, context),
  '4': (input, context) => slideGrid('4', input, context),
  '6': (input, context) => slideGrid('6', input, context),
  '9': (input, context) => slideGrid('9', input, context),
} as const satisfies Readonly<Record<HandoutKind, PagesOf>>;

/** Pages to take along, as a tagged PDF: a file for each kind that is asked for. */
export const exportHandout: Exporter = async (input, context) => {
  const files: Artifact[] = [];
  for (const kind of context.handout ?? ['article']) {
    files.push({
      format: 'handout',
      fileName: `${input.slug}.handout-${kind}.pdf`,
      bytes: await printHandout(kind, input, context),
    });
  }
  return files;
};

async function printHandout(
  kind: HandoutKind,
  input: ExportInput,
  context: ExportContext,
): Promise<Uint8Array> {
  const { deck, rendered, markdown } = input;
  const { print } = context;
  const run: PagesOf = kinds[kind];
  const pages = await run(
    input,
    { paper: context.paper ?? 'a4', ...(print ? { qrCode: print.qrCode } : {}) },
    context,
  );
  const text = `${wordsOf(pages.body)} ${rendered.slides.join(' ').replace(/<[^>]*>/g, ' ')}`;
  const html = handoutDocument(pages, {
    meta: deck.meta,
    slideCss: rendered.css,
    fontCss: (await print?.fontCss(text)) ?? rendered.fontCss,
  });
  const area = printArea(pages.sheet);
  const size = { width: pixels(area.width), height: pixels(area.height) };
  await using page = await context.open(html, size);
  const printed = await page.pdf({ ...size, timeout: 60_000 + html.length / 100 });
  const { headings, links } = await page.evaluate(pageFacts, undefined);
  const texts = new Map(links.map(({ url, text: words }) => [url, words]));
  return finishPdf(printed, {
    meta: deck.meta,
    content: `${kind} ${markdown}`,
    textOfLink: ({ url }) => (url === undefined ? undefined : texts.get(url)),
    complete: (pdf) => mendOutline(pdf, headings),
  });
}
