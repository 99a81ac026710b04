import { DeckError } from '../errors.js';
import type { Browser, BrowserPage, BrowserProvider, ScriptTask, Viewport } from './browser.js';
import { BrowserLostError } from './browser-lost.js';
import { findBrowser } from './find-browser.js';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.js';
import { probeBrowser } from './probe-browser.js';
import type { System } from './system.js';

export interface ProviderOptions {
  /** Starts a browser; called again when it was lost or has opened enough pages. */
  readonly launch: () => Promise<LaunchedBrowser>;
  /** Called when a browser was lost and work is done again in a new one. */
  readonly onRestart?: (reason: Error) => void;
  /** Pages that one browser opens before it is replaced, between pages; long runs stay small that way. */
  readonly pagesPerBrowser?: number;
}

/** A provider that owns the browser which it hands out. */
export type OwningProvider = BrowserProvider & AsyncDisposable;

/** One browser for a whole run, that survives its own crashes: lost work is done once more, then the call fails. */
export function createBrowserProvider(options: ProviderOptions): OwningProvider {
  const shared = new SharedBrowser(options);
  const provider = async (): Promise<Browser> => {
    await shared.running();
    return shared;
  };
  return Object.assign(provider, { [Symbol.asyncDispose]: () => shared[Symbol.asyncDispose]() });
}

/** The provider over the browsers of this machine. */
export function createSystemBrowserProvider(
  system: System,
  options: Omit<ProviderOptions, 'launch'> & { readonly browserPath?: string } = {},
): OwningProvider {
  const { browserPath, ...rest } = options;
  const find = () =>
    findBrowser({
      system,
      probe: probeBrowser(system),
      ...(browserPath === undefined ? {} : { explicit: browserPath }),
    });
  let found: ReturnType<typeof find> | undefined;
  return createBrowserProvider({
    ...rest,
    launch: async () => {
      found ??= find();
      return launchBrowser(await found, system);
    },
  });
}

class SharedBrowser implements Browser {
  readonly #options: ProviderOptions;
  #running: Promise<LaunchedBrowser> | undefined;
  #version = '';
  #openedPages = 0;
  #openPages = 0;

  constructor(options: ProviderOptions) {
    this.#options = options;
  }

  get version(): string {
    return this.#version;
  }

  async running(): Promise<LaunchedBrowser> {
    this.#running ??= this.#start();
    return this.#running;
  }

  async open(html: string, viewport: Viewport): Promise<BrowserPage> {
    await this.#recycle();
    this.#openPages += 1;
    this.#openedPages += 1;
    const page = new LastingPage(this, html, viewport);
    try {
      await page.load();
      return page;
    } catch (error) {
      this.released();
      throw error;
    }
  }

  /** A script is not run twice: when it takes too long once, it does so again. */
  async run<A>(task: ScriptTask<A>): Promise<string> {
    return (await this.running()).run(task);
  }

  /** Replaces the browser in which work was lost, unless another page has done so already. */
  async restart(lost: LaunchedBrowser, reason: Error): Promise<void> {
    if ((await this.#running) !== lost) return;
    this.#options.onRestart?.(reason);
    this.#running = undefined;
    await lost[Symbol.asyncDispose]();
  }

  released(): void {
    this.#openPages -= 1;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    // A browser that never started has nothing to close; whoever asked for it was told.
    const browser = await running?.catch(() => undefined);
    await browser?.[Symbol.asyncDispose]();
  }

  async #start(): Promise<LaunchedBrowser> {
    this.#openedPages = 0;
    try {
      const browser = await this.#options.launch();
      this.#version = browser.version;
      return browser;
    } catch (cause) {
      this.#running = undefined;
      throw cause instanceof DeckError ? cause : doesNotStart(cause);
    }
  }

  async #recycle(): Promise<void> {
    const limit = this.#options.pagesPerBrowser ?? 50;
    if (this.#openedPages >= limit && this.#openPages === 0) await this[Symbol.asyncDispose]();
  }
}

interface LoadedPage {
  readonly browser: LaunchedBrowser;
  readonly page: BrowserPage;
}

/** A page that is loaded anew, in a new browser, when it was lost. */
class LastingPage implements BrowserPage {
  readonly #shared: SharedBrowser;
  readonly #html: string;
  readonly #viewport: Viewport;
  #loaded: LoadedPage | undefined;

  constructor(shared: SharedBrowser, html: string, viewport: Viewport) {
    this.#shared = shared;
    this.#html = html;
    this.#viewport = viewport;
  }

  async load(): Promise<void> {
    await this.#work(async () => undefined);
  }

  pdf: BrowserPage['pdf'] = (options) => this.#work((page) => page.pdf(options));

  screenshot: BrowserPage['screenshot'] = (...drawing) => this.#work((page) => page.screenshot(...drawing));

  evaluate: BrowserPage['evaluate'] = (fn, argument) => this.#work((page) => page.evaluate(fn, argument));

  async [Symbol.asyncDispose](): Promise<void> {
    this.#shared.released();
    await this.#loaded?.page[Symbol.asyncDispose]();
  }

  async #work<T>(use: (page: BrowserPage) => Promise<T>): Promise<T> {
    try {
      return await this.#once(use);
    } catch (error) {
      if (!(error instanceof BrowserLostError)) throw error;
    }
    try {
      return await this.#once(use);
    } catch (error) {
      throw error instanceof BrowserLostError ? lostTwice(error) : error;
    }
  }

  async #once<T>(use: (page: BrowserPage) => Promise<T>): Promise<T> {
    const browser = await this.#shared.running();
    try {
      if (this.#loaded?.browser !== browser) {
        this.#loaded = { browser, page: await browser.open(this.#html, this.#viewport) };
      }
      return await use(this.#loaded.page);
    } catch (error) {
      if (error instanceof BrowserLostError) await this.#shared.restart(browser, error);
      throw error;
    }
  }
}

function doesNotStart(cause: unknown): DeckError {
  const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? cause.message) : String(cause);
  return new DeckError('browser-failed', `The browser does not start: ${reason}`, {
    hint: 'Run "postdeck doctor" to see which browsers work here.',
    cause,
  });
}

function lostTwice(cause: BrowserLostError): DeckError {
  return new DeckError('browser-failed', `The browser failed twice on this deck: ${cause.message}`, {
    // What it prints goes through a file of its own.
    hint: /\(IO\.read\)|ENOSPC/.test(cause.message)
      ? 'The disk with its temporary files may be full: free it, or name another folder with TMPDIR.'
      : 'Try another browser with --browser-path; HTML, Markdown and notes need none.',
    cause,
  });
}
