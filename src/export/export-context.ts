import type { BrowserPage, BrowserProvider } from '../browser/browser.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { ExportContext } from './exporters.js';

/** A context that owns the page which it opens. */
export type OwningContext = ExportContext & AsyncDisposable;

/** What a context is made with beside the deck and the browser. */
export interface ContextOptions extends Omit<ExportContext, 'page' | 'open'> {
  /** Looks at the page of the deck before any format is made of it. */
  readonly look?: ((page: BrowserPage) => Promise<void>) | undefined;
}

/** The context in which one deck is exported: its page is opened at the first call, and closed with the context. */
export function createExportContext(
  rendered: RenderedDeck,
  browser: BrowserProvider,
  { look, ...rest }: ContextOptions = {},
): OwningContext {
  let opened: Promise<BrowserPage> | undefined;
  let seen: Promise<BrowserPage> | undefined;
  const open = async () =>
    (await browser()).open(rendered.html, { width: rendered.width, height: rendered.height });
  const openAndLook = async (): Promise<BrowserPage> => {
    opened ??= open();
    const page = await opened;
    await look?.(page);
    return page;
  };
  return {
    ...rest,
    page: () => {
      seen ??= openAndLook();
      return seen;
    },
    open: async (html, viewport) => (await browser()).open(html, viewport),
    async [Symbol.asyncDispose]() {
      // A page that could not be opened has failed the export already.
      const page = await opened?.catch(() => undefined);
      await page?.[Symbol.asyncDispose]();
    },
  };
}
