import type { CDPSession, Page, Browser as PuppeteerBrowser } from 'puppeteer-core';
import { importModule } from '../launch/import-module.js';
import { fitAutoScaled } from '../model/fit-auto-scaled.js';
import type { Browser, BrowserPage, PdfOptions, ScreenshotFormat, ScriptTask, Viewport } from './browser.js';
import { within } from './browser-lost.js';
import { withLastResortFont } from './last-resort-font.js';
import { launchEnvironment, launchFlags } from './launch-flags.js';
import { waitUntilDrawn, whereSlideIs } from './page-functions.js';
import { createPrivateFolder, type PrivateFolder } from './private-folder.js';
import type { System } from './system.js';

/** How to start a browser. */
export interface Launchable {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A browser that runs. When it is lost, every call fails with a `BrowserLostError`. */
export interface LaunchedBrowser extends Browser {
  readonly pid: number | undefined;
}

const launchTimeout = 60_000;
const closeTimeout = 5_000;

/** Starts a browser with all four defences: no network, no script, only inlined data, and the document's own policy. */
export async function launchBrowser(program: Launchable, system: System): Promise<LaunchedBrowser> {
  // The package's own types: what it exports.
  const { default: puppeteer } = (await importModule('puppeteer-core')) as typeof import('puppeteer-core');
  const folder = await createPrivateFolder(system);
  try {
    const browser = await puppeteer.launch({
      executablePath: program.path,
      // Over a pipe the browser ends with Node, even when Node is killed.
      pipe: true,
      // `--headless`: what Chrome since 132 and a headless shell both understand.
      headless: 'shell',
      userDataDir: folder.path,
      args: launchFlags(system),
      // A program that brings its own fonts brings its own settings of them.
      env: launchEnvironment(system, folder.path, {
        ...(await withLastResortFont(folder.path, system)),
        ...program.env,
      }),
      timeout: launchTimeout,
      // Every call has a deadline of its own, which grows with the document.
      protocolTimeout: 0,
      // The pipe ends the browser on a signal; Puppeteer's handlers would end the process before ours run.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    return runningBrowser(browser, await browser.version(), folder);
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
}

function runningBrowser(browser: PuppeteerBrowser, version: string, folder: PrivateFolder): LaunchedBrowser {
  return {
    version,
    pid: browser.process()?.pid,
    open: (html, viewport) => openPage(browser, html, viewport),
    run: (task) => runScript(browser, task),
    async [Symbol.asyncDispose]() {
      // A browser that hangs or is gone already cannot be asked; killing it is always possible.
      await within(closeTimeout, browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function openPage(browser: PuppeteerBrowser, html: string, viewport: Viewport): Promise<BrowserPage> {
  requirePolicy(html);
  const deadline = paceOf(html);
  return within(deadline, loadPage(browser, html, viewport, deadline));
}

function requirePolicy(html: string): void {
  if (!/<meta http-equiv="Content-Security-Policy"/i.test(html)) {
    throw new TypeError('The document carries no content security policy.');
  }
}

/** Scripts run here, but only ours: the document's policy allows none, and what is evaluated from outside it does not stop. */
async function runScript<A>(browser: PuppeteerBrowser, task: ScriptTask<A>): Promise<string> {
  requirePolicy(task.html);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await refuseRequests(page);
    await page.setViewport({ ...task.viewport });
    return await within(task.timeout, runIn(page, task));
  } finally {
    await within(closeTimeout, context.close()).catch(() => undefined);
  }
}

async function runIn<A>(page: Page, { html, library, fn, argument }: ScriptTask<A>): Promise<string> {
  await setDocument(await page.createCDPSession(), html);
  await page.evaluate(library);
  return evaluateIn<A, Promise<string>>(page, fn, argument);
}

/** Half a minute, and a second for every 100 KB: 15 MB took 1.5 s, slow and busy machines 20 times that. */
function paceOf(html: string): number {
  return 30_000 + html.length / 100;
}

async function loadPage(
  browser: PuppeteerBrowser,
  html: string,
  viewport: Viewport,
  deadline: number,
): Promise<BrowserPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  // Nobody may be waiting when the page crashes; the next call will see it.
  crash.catch(() => undefined);
  await shut(page);
  await page.setViewport({ ...viewport });
  // One layout for PDF, pictures and measures.
  await page.emulateMediaType('print');
  const session = await page.createCDPSession();
  await setDocument(session, html);
  await Promise.race([page.evaluate(waitUntilDrawn), crash]);
  await Promise.race([page.evaluate(fitAutoScaled), crash]);
  const inTurn = queue();
  // Formats share the page: a slide that is scrolled to must stay in view until it is drawn.
  const guarded = <T>(ms: number, work: () => Promise<T>) =>
    inTurn(() => within(ms, Promise.race([work(), crash])));
  return {
    pdf: (options) => guarded(options.timeout, () => printPage(page, options)),
    screenshot: (index, scale, format = 'png') =>
      guarded(deadline, () => drawSlide(page, session, { index, scale, format })),
    evaluate: (fn, argument) => guarded(deadline, () => evaluateIn(page, fn, argument)),
    async [Symbol.asyncDispose]() {
      // Closing the page of a lost browser is nobody's concern any more.
      await within(closeTimeout, context.close()).catch(() => undefined);
    },
  };
}

/** Lets one piece of work begin when the one before has ended, well or not. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Script off, and no request but for what is inlined; a navigation that is "aborted" leaves the page as it is. */
async function shut(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await refuseRequests(page);
}

async function refuseRequests(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = /^(?:data|about):/.test(request.url()) ? request.continue() : request.abort('aborted');
    // The page may be closed while a request is being answered.
    answer.catch(() => undefined);
  });
}

/** Four times as fast as `page.setContent` for 5 MB, and the page stays `about:blank`. */
async function setDocument(session: CDPSession, html: string): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
}

async function printPage(page: Page, options: PdfOptions): Promise<Uint8Array> {
  return page.pdf({
    width: `${options.width}px`,
    height: `${options.height}px`,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: options.timeout,
  });
}

/** How each format is packed. */
const packings = {
  png: { format: 'png' },
  // Text stays clean of the waves that stronger packing draws around it.
  jpeg: { format: 'jpeg', quality: 92 },
  'quick-png': { format: 'png', optimizeForSpeed: true },
} as const satisfies Record<ScreenshotFormat, object>;

/** Asks Chromium itself: `page.screenshot` drops the scale, or lays the whole document out again for every slide. */
async function drawSlide(
  page: Page,
  session: CDPSession,
  {
    index,
    scale,
    format,
  }: { readonly index: number; readonly scale: number; readonly format: ScreenshotFormat },
): Promise<Uint8Array> {
  const box = await page.evaluate(whereSlideIs, index);
  if (box === undefined) throw new RangeError(`The document has no slide ${index + 1}.`);
  const { data } = await session.send('Page.captureScreenshot', {
    ...packings[format],
    clip: { ...box, scale },
  });
  return Buffer.from(data, 'base64');
}

async function evaluateIn<A, R>(page: Page, fn: (argument: A) => R, argument: A): Promise<R> {
  // Puppeteer types the result as awaited; the border promises the JSON value of `R`, which is the same.
  return (await page.evaluate(fn as (argument: unknown) => unknown, argument)) as R;
}
