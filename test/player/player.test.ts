import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { playerScript } from '../../src/render/player-script.js';
import { scriptModules } from '../tools/build-player.js';
import { openPlayerPages, type PlayerPages } from './player-pages.js';

const markdown = '# One\n\n[to three](#3)\n\n---\n\n# Two\n\n---\n\n# Three\n\n---\n\n# Four\n';

describe('the script', () => {
  it.each(Object.entries(scriptModules))(
    '%s in the repository is the one that is built',
    async (path, write) => {
      const written = await readFile(new URL(`../../src/${path}`, import.meta.url), 'utf8');
      expect(written).toBe(await write());
    },
  );

  it('is small, and cannot end its element', () => {
    expect(playerScript.length).toBeLessThan(30 * 1024);
    expect(playerScript).not.toMatch(/<\/script|<!--/i);
  });
});

const stepping = '# Code\n\n```go {1|2-3|all}\na\nb\nc\n```\n\n* then this\n\n---\n\n# Next\n';

const fitted = '# One\n\n---\n\n# <!-- fit --> Two words\n';

describe('a talk in a browser', () => {
  let pages: PlayerPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPlayerPages({
      talk: { markdown },
      steps: { markdown: stepping },
      fit: { markdown: fitted },
    });
  });
  afterAll(() => pages[Symbol.asyncDispose]());
  beforeEach(async () => {
    page = await pages.newPage();
    await page.setViewport({ width: 1000, height: 1000 });
    await page.goto(pages.addressOf('talk'));
    return () => pages.close();
  });

  const shown = () =>
    page.$$eval('.slide', (slides) =>
      slides.flatMap((slide) => (slide.checkVisibility() ? [slide.textContent?.trim().split(/\s/)[0]] : [])),
    );
  const status = () => page.$eval('.player-status', (element) => element.textContent);

  it('shows one slide, letterboxed, and says which', async () => {
    expect(await shown()).toEqual(['One']);
    expect(await status()).toBe('1 / 4: One');
    const box = await page.$eval('.slide.current', (slide) => slide.getBoundingClientRect().toJSON());
    expect(box).toMatchObject({ x: 0, width: 1000, height: 562.5, y: (1000 - 562.5) / 2 });
  });

  it('follows keys, clicks on the edges, and the wheel', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await shown()).toEqual(['Three']);
    await page.mouse.click(5, 500);
    expect(await shown()).toEqual(['Two']);
    await page.mouse.click(500, 500);
    expect(await shown()).toEqual(['Two']);
    await page.mouse.wheel({ deltaY: 100 });
    await page.waitForFunction(() => document.querySelector('.player-status')?.textContent?.startsWith('3'));
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual(['Four']);
    await page.keyboard.press('Home');
    expect(await shown()).toEqual(['One']);
  });

  it('follows links, the address, and back', async () => {
    await page.click('a[href="#3"]');
    expect(await shown()).toEqual(['Three']);
    await page.evaluate(() => {
      location.hash = '#h-two';
    });
    await page.waitForFunction(() => document.querySelector('.player-status')?.textContent?.startsWith('2'));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('.player-status')?.textContent?.startsWith('3'));
  });

  it('has an overview, a black screen and help', async () => {
    await page.keyboard.press('o');
    expect(await shown()).toEqual(['One', 'Two', 'Three', 'Four']);
    const third = await page.$$('.slide');
    await third[2]?.click();
    expect(await shown()).toEqual(['Three']);
    await page.keyboard.press('b');
    expect(await page.$eval('.player-screen', (element) => element.checkVisibility())).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await page.$eval('.player-screen', (element) => element.checkVisibility())).toBe(false);
    await page.keyboard.press('?');
    expect(await page.$eval('dialog', (element) => element.open)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$eval('dialog', (element) => element.open)).toBe(false);
  });

  it('goes to a slide by its number, and by words on it', async () => {
    await page.keyboard.press('g');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual(['Three']);
    await page.keyboard.press('/');
    await page.keyboard.type('fou');
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual(['Four']);
    await page.keyboard.press('g');
    await page.keyboard.type('t');
    await page.click('.player-finder li:nth-child(3) button');
    expect(await shown()).toEqual(['Three']);
  });

  it('prints every slide on a page of its size', async () => {
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(4);
    expect(pdf).toMatch(/\/MediaBox \[0 0 960 540\]/);
  });

  it('is a page to scroll without JavaScript', async () => {
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await shown()).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('steps through the lines of a listing, then through the list below it; on paper all of its lines are lit', async () => {
    await page.goto(pages.addressOf('steps'));
    const lit = () =>
      page.$$eval('.code-line', (lines) =>
        lines.map((line) => {
          const { opacity, backgroundColor } = getComputedStyle(line);
          return `${Number(opacity) < 1 ? 'back' : 'front'} ${backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : 'lit'}`.trim();
        }),
      );
    const seen = [];
    for (const _ of [1, 2, 3, 4]) {
      const item = await page.$eval('li', (element) => getComputedStyle(element).visibility);
      seen.push([...(await lit()), item]);
      await page.keyboard.press('ArrowRight');
    }
    expect(seen).toEqual([
      ['front lit', 'back', 'back', 'hidden'],
      ['back', 'front lit', 'front lit', 'hidden'],
      ['front lit', 'front lit', 'front lit', 'hidden'],
      ['front lit', 'front lit', 'front lit', 'visible'],
    ]);
    expect(await page.evaluate(() => location.hash)).toBe('#2');
    await page.emulateMediaType('print');
    expect(await lit()).toEqual(['front lit', 'front lit', 'front lit']);
  });

  it('sets a heading marked to fit as wide as its slide, when its turn comes', async () => {
    await page.goto(pages.addressOf('fit'));
    await page.keyboard.press('ArrowRight');
    const share = () =>
      page.$eval('.current h1', (heading) => {
        const words = document.createRange();
        words.selectNodeContents(heading);
        return words.getBoundingClientRect().width / heading.getBoundingClientRect().width;
      });
    await expect.poll(share).toBeGreaterThan(0.95);
    expect(await share()).toBeLessThanOrEqual(1);
  });

  it('sets a heading marked to fit as wide as its page, also of a slide that was not shown', async () => {
    await page.goto(pages.addressOf('fit'));
    const size = () =>
      page.$eval('.slide:not(.current) h1', ({ style }) => Number.parseFloat(style.fontSize || '0'));
    expect(await size()).toBe(0);
    await page.pdf({ preferCSSPageSize: true });
    expect(await size()).toBeGreaterThan(60);
    expect(await page.$$eval('html.playing', (pages) => pages.length)).toBe(1);
  });
});
