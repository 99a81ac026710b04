import { describe, expect, test } from 'vitest';
import type { BrowserPage } from '../../src/browser/browser.js';
import { BrowserLostError } from '../../src/browser/browser-lost.js';
import { createBrowserProvider, createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import { documentOf } from '../export/sample-deck.js';
import { browsersHere } from './browsers-here.js';

const viewport = { width: 1280, height: 720 };
const paper = { ...viewport, timeout: 30_000 };

interface Script {
  /** What the n-th call of `pdf` does, over all pages of all browsers; nothing: it works. */
  readonly pdf?: readonly (Error | undefined)[];
  /** The same for opening a page. */
  readonly open?: readonly (Error | undefined)[];
}

/** Browsers that do as they are told, and a diary of what was asked of them. */
function fakeBrowsers(script: Script = {}) {
  const diary: string[] = [];
  const pdfs = [...(script.pdf ?? [])];
  const opens = [...(script.open ?? [])];
  let started = 0;
  const launch = async (): Promise<LaunchedBrowser> => {
    started += 1;
    const number = started;
    diary.push(`start ${number}`);
    return {
      version: `Fake/${number}`,
      pid: undefined,
      open: async () => {
        diary.push(`open in ${number}`);
        const error = opens.shift();
        if (error) throw error;
        return fakePage();
      },
      run: async () => {
        diary.push(`run in ${number}`);
        return '';
      },
      async [Symbol.asyncDispose]() {
        diary.push(`close ${number}`);
      },
    };
    function fakePage(): BrowserPage {
      return {
        pdf: async () => {
          const error = pdfs.shift();
          if (error) throw error;
          return new Uint8Array([number]);
        },
        screenshot: async () => new Uint8Array(),
        evaluate: async (fn, argument) => fn(argument),
        async [Symbol.asyncDispose]() {
          diary.push(`leave ${number}`);
        },
      };
    }
  };
  return { launch, diary };
}

const lost = new BrowserLostError('Target closed');

describe('createBrowserProvider', () => {
  test('starts one browser, when it is first asked for one', async () => {
    const { launch, diary } = fakeBrowsers();
    {
      await using provider = createBrowserProvider({ launch });
      expect(diary).toEqual([]);
      const [one, two] = await Promise.all([provider(), provider()]);
      expect(one).toBe(two);
      expect(one.version).toBe('Fake/1');
    }
    expect(diary).toEqual(['start 1', 'close 1']);
  });

  test('closes nothing when nothing was started', async () => {
    const { launch, diary } = fakeBrowsers();
    await createBrowserProvider({ launch })[Symbol.asyncDispose]();
    expect(diary).toEqual([]);
  });

  test('does lost work once more in a new browser, and says so', async () => {
    const { launch, diary } = fakeBrowsers({ pdf: [lost] });
    const reasons: string[] = [];
    await using provider = createBrowserProvider({
      launch,
      onRestart: ({ message }) => reasons.push(message),
    });
    const page = await (await provider()).open('html', viewport);
    expect(await page.pdf(paper)).toEqual(new Uint8Array([2]));
    expect(diary).toEqual(['start 1', 'open in 1', 'close 1', 'start 2', 'open in 2']);
    expect(reasons).toEqual(['Target closed']);
    // The page lives on in the new browser.
    expect(await page.pdf(paper)).toEqual(new Uint8Array([2]));
  });

  test('gives up the second time, for this page only', async () => {
    const { launch } = fakeBrowsers({ pdf: [lost, lost] });
    await using provider = createBrowserProvider({ launch });
    const browser = await provider();
    const page = await browser.open('html', viewport);
    await expect(page.pdf(paper)).rejects.toMatchObject({ code: 'browser-failed', exitCode: 1, cause: lost });
    const next = await browser.open('html', viewport);
    expect(await next.pdf(paper)).toEqual(new Uint8Array([3]));
  });

  test('opens a page again when opening it was lost', async () => {
    const { launch, diary } = fakeBrowsers({ open: [lost] });
    await using provider = createBrowserProvider({ launch });
    await (await provider()).open('html', viewport);
    expect(diary).toEqual(['start 1', 'open in 1', 'close 1', 'start 2', 'open in 2']);
  });

  test('restarts once when several pages are lost together', async () => {
    const { launch, diary } = fakeBrowsers({ pdf: [lost, lost] });
    await using provider = createBrowserProvider({ launch });
    const browser = await provider();
    const pages = await Promise.all([browser.open('a', viewport), browser.open('b', viewport)]);
    const printed = await Promise.all(pages.map((page) => page.pdf(paper)));
    expect(printed).toEqual([new Uint8Array([2]), new Uint8Array([2])]);
    expect(diary.filter((entry) => entry.startsWith('start'))).toEqual(['start 1', 'start 2']);
  });

  test('does not repeat a mistake of our own', async () => {
    const mistake = new RangeError('The document has no slide 9.');
    const { launch, diary } = fakeBrowsers({ pdf: [mistake] });
    await using provider = createBrowserProvider({ launch });
    const page = await (await provider()).open('html', viewport);
    await expect(page.pdf(paper)).rejects.toBe(mistake);
    expect(diary).toEqual(['start 1', 'open in 1']);
  });

  test('replaces the browser after so many pages, but never under an open page', async () => {
    const { launch, diary } = fakeBrowsers();
    await using provider = createBrowserProvider({ launch, pagesPerBrowser: 2 });
    const browser = await provider();
    const first = await browser.open('1', viewport);
    for (const html of ['2', '3']) await (await browser.open(html, viewport))[Symbol.asyncDispose]();
    await first[Symbol.asyncDispose]();
    await browser.open('4', viewport);
    const opened = diary.filter((entry) => !entry.startsWith('leave'));
    expect(opened).toEqual([
      'start 1',
      'open in 1',
      'open in 1',
      'open in 1',
      'close 1',
      'start 2',
      'open in 2',
    ]);
  });

  test('says when no browser starts, and tries again when asked again', async () => {
    let calls = 0;
    const launch = async (): Promise<LaunchedBrowser> => {
      calls += 1;
      throw new Error('Failed to launch the browser process!\n\nlots of output');
    };
    await using provider = createBrowserProvider({ launch });
    await expect(provider()).rejects.toMatchObject({
      code: 'browser-failed',
      message: 'The browser does not start: Failed to launch the browser process!',
    });
    await expect(provider()).rejects.toMatchObject({ code: 'browser-failed' });
    expect(calls).toBe(2);
  });
});

describe.each(await browsersHere())('a provider over $name', (here) => {
  test('survives a browser that is killed in the middle of printing, with the same bytes', async () => {
    const launched: LaunchedBrowser[] = [];
    const reasons: Error[] = [];
    await using provider = createBrowserProvider({
      launch: async () => {
        const browser = await launchBrowser(here, nodeSystem());
        launched.push(browser);
        return browser;
      },
      onRestart: (reason) => reasons.push(reason),
    });
    const svg =
      '<svg data-marpit-svg viewBox="0 0 9 9" style="display:block;width:1280px;height:720px"><text y="9">x</text></svg>';
    await using page = await (await provider()).open(documentOf(Array(400).fill(svg), ''), viewport);
    const undisturbed = await page.pdf(paper);
    const printing = page.pdf(paper);
    process.kill(launched[0]?.pid ?? 0, 'SIGKILL');
    const printed = await printing;
    expect(reasons).toHaveLength(1);
    expect(launched).toHaveLength(2);
    expect(withoutDates(printed)).toBe(withoutDates(undisturbed));
  });
});

test('createSystemBrowserProvider fails for a browser that is not there', async () => {
  await using provider = createSystemBrowserProvider(nodeSystem(), { browserPath: '/no/such/browser' });
  await expect(provider()).rejects.toMatchObject({
    code: 'bad-browser',
    message: expect.stringContaining('/no/such/browser'),
  });
});

function withoutDates(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/\(D:\d{14}[^)]*\)/g, '()');
}
