import type { BrowserPage, BrowserProvider } from '../browser/browser.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { ExportContext } from './exporters.js';

/** A context that owns the page which it opens. */
export type OwningContext = ExportContext & AsyncDisposable;

/** The context in which one deck is exported: its page is opened at the first call, and closed with the context. */
export function createExportContext(
  rendered: RenderedDeck,
  browser: BrowserProvider,
  rest: Omit<ExportContext, 'page' | 'open'> = {},
): OwningContext {
  let opened: Promise<BrowserPage> | undefined;
  const open = async () =>
    (await browser()).open(rendered.html, { width: rendered.width, height: rendered.height });
  return {
    ...rest,
    page: () => {
      opened ??= open();
      return opened;
    },
    open: async (html, viewport) => (await browser()).open(html, viewport),
    async [Symbol.asyncDispose]() {
      // A page that could not be opened has failed the export already.
      const page = await opened?.catch(() => undefined);
      await page?.[Symbol.asyncDispose]();
    },
  };
}
