import type { BrowserContext, Page, Viewport } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Presentation } from '../../src/present/open-presentation.js';
import { launchHere } from '../browser/browsers-here.js';

export const phone: Viewport = {
  width: 390,
  height: 844,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** A real browser, and everything that its pages complain of. */
export interface Windows extends AsyncDisposable {
  readonly problems: readonly string[];
  /** A page with storage of its own, as on a machine of its own. */
  open(address: string, viewport?: Viewport): Promise<Page>;
  /** A phone that is paired by hand, with the code of the talk. */
  pair(talk: Presentation, name?: string): Promise<Page>;
  closePages(): Promise<void>;
}

export const openWindows = async (): Promise<Windows> => {
  const browser = await launchHere();
  const problems: string[] = [];
  const contexts: BrowserContext[] = [];
  const open = async (address: string, viewport: Viewport = { width: 1000, height: 700 }): Promise<Page> => {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      // That a server is away is what some tests are about.
      if (!/net::ERR_|WebSocket connection/.test(message.text())) problems.push(message.text());
    });
    await page.setViewport(viewport);
    await page.goto(address);
    return page;
  };
  return {
    problems,
    open,
    async pair(talk, name = '') {
      const page = await open(talk.remote ?? '', phone);
      await page.type('.pair-code', talk.pairingCode().code);
      if (name) await page.type('input:not(.pair-code)', name);
      await page.click('button[type=submit]');
      await page.waitForSelector('.slide.current');
      return page;
    },
    async closePages() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      problems.length = 0;
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
};

/** `title.steps` that a page shows, e.g. `Slide 2.1`. */
export const shownOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const slide = document.querySelector('.slide.current');
    const steps = slide?.querySelectorAll('[data-marpit-fragment]:not(.waiting)').length;
    return `${slide?.querySelector('h1')?.textContent}.${steps}`;
  });

export const untilShown = (page: Page, place: string): Promise<void> =>
  expect.poll(() => shownOn(page), { timeout: 15_000, interval: 20 }).toBe(place);

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (found) => found.textContent ?? '');
