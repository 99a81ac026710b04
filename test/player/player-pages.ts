import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TalkData } from '../../src/model/presenter.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { launchHere } from '../browser/browsers-here.js';

const theme = {
  name: 'plain',
  css: [
    '/* @theme plain\n@size 4:3 960px 720px\n@auto-scaling true */ section { width: 1280px; height: 720px }',
  ],
  fontFaces: [],
};
const meta = { title: 'Talk', language: 'en', direction: 'ltr', authors: [] } as const;

/** A deck that is written to a file of its own. */
export interface PlayerDeck {
  readonly markdown: string;
  readonly talk?: TalkData;
}

/** Decks in files, and the windows of a real browser that show them. */
export interface PlayerPages extends AsyncDisposable {
  readonly browser: Browser;
  readonly folder: string;
  /** What the pages complained of since they were last closed. */
  readonly problems: readonly string[];
  addressOf(name: string, hash?: string): string;
  /** A window that is watched for complaints, still empty. */
  newPage(): Promise<Page>;
  open(name: string, hash?: string): Promise<Page>;
  /** The presenter view that a stage opens on `p`. */
  openPresenter(stage: Page): Promise<Page>;
  /** Closes all windows, which have not complained. */
  close(): Promise<void>;
}

/** Writes decks to files, by their names, and starts a browser. */
export const openPlayerPages = async (decks: Readonly<Record<string, PlayerDeck>>): Promise<PlayerPages> => {
  const browser = await launchHere();
  const folder = await mkdtemp(join(tmpdir(), 'postdeck-player-'));
  for (const [name, { markdown, talk }] of Object.entries(decks)) {
    const options = { theme, meta, resolveImage: () => undefined, player: true, ...(talk ? { talk } : {}) };
    await writeFile(join(folder, `${name}.html`), (await renderDeck(markdown, options)).html);
  }
  const problems: string[] = [];
  const watched = (page: Page): Page => {
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => problems.push(message.text()));
    return page;
  };
  const addressOf = (name: string, hash = ''): string =>
    `${pathToFileURL(join(folder, `${name}.html`)).href}${hash}`;
  const newPage = async (): Promise<Page> => watched(await browser.newPage());
  return {
    ...{ browser, folder, problems, addressOf, newPage },
    async open(name, hash) {
      const page = await newPage();
      await page.goto(addressOf(name, hash));
      return page;
    },
    openPresenter: async (stage) => watched(await presenterOf(stage)),
    async close() {
      expect(problems.splice(0)).toEqual([]);
      await Promise.all((await browser.pages()).slice(1).map((page) => page.close()));
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
};

const presenterOf = async (stage: Page): Promise<Page> => {
  const opened = new Promise<Page | null>((resolve) => stage.once('popup', resolve));
  await stage.keyboard.press('p');
  const presenter = await opened;
  if (!presenter) throw new Error('no second window');
  await presenter.waitForSelector('.presenter-elapsed');
  return presenter;
};

/** `slide.steps` that a window shows, e.g. `2.1`. */
export const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('.slide')];
    const current = slides.findIndex((slide) => slide.matches('.current'));
    const shown = slides[current]?.querySelectorAll('[data-marpit-fragment]:not(.waiting)').length ?? 0;
    return `${current + 1}.${shown}`;
  });

export const untilPlace = (page: Page, place: string): Promise<void> =>
  expect.poll(() => placeOf(page), { timeout: 5000 }).toBe(place);

export const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
