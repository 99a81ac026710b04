import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPlayerPages, type PlayerPages, placeOf, textIn } from './player-pages.js';

const markdown =
  '# One\n\n[to two](#2)\n\n---\n\n# Two\n\n* first\n* second\n\n---\n\n# Three\n\n---\n\n# Four\n';
const long = Array.from({ length: 60 }, (_, index) => ({ text: `Paragraph ${index + 1} of long notes.` }));
const talk = {
  deck: 'controls',
  notes: [[{ text: 'Hello' }], long, [], []],
  seconds: [60, 60, 60, 60],
  sections: [{ title: 'Begin', slide: 0 }],
  weights: [1, 1, 1, 1],
};

/** What a speaker finds under the fingers, item by item, in a real browser and from a file. */
describe('the controls of a speaker', () => {
  let pages: PlayerPages;
  let stage: Page;
  beforeAll(async () => {
    pages = await openPlayerPages({
      talk: { markdown, talk },
      square: { markdown: `---\nsize: 4:3\n---\n\n${markdown}`, talk: { ...talk, deck: 'square' } },
    });
  });
  afterAll(() => pages[Symbol.asyncDispose]());
  beforeEach(async () => {
    stage = await pages.open('talk');
    return () => pages.close();
  });

  const address = (hash = ''): string => pages.addressOf('talk', hash);
  const openPresenter = (): Promise<Page> => pages.openPresenter(stage);
  const pressButton = (page: Page, name: string): Promise<void> =>
    page.$$eval(
      'button',
      (all, wanted) => all.find(({ textContent }) => textContent === wanted)?.click(),
      name,
    );

  it.each(['f', 'F5'] as const)('%s fills the screen, and gives it back', async (key) => {
    const isFull = (): Promise<boolean> => stage.evaluate(() => document.fullscreenElement !== null);
    await stage.keyboard.press(key);
    await expect.poll(isFull).toBe(true);
    await stage.keyboard.press(key);
    await expect.poll(isFull).toBe(false);
  });

  it.each([
    ['PageDown', '2.0', 'PageUp', '1.0'],
    ['ArrowDown', '2.0', 'ArrowUp', '1.0'],
    ['n', '2.0', 'Backspace', '1.0'],
    ['Enter', '2.0', 'ArrowLeft', '1.0'],
  ] as const)('%s goes on and %s back, as presenter remotes send them', async (next, there, back, here) => {
    await stage.keyboard.press(next);
    expect(await placeOf(stage)).toBe(there);
    await stage.keyboard.press(back);
    expect(await placeOf(stage)).toBe(here);
  });

  it('Shift leaves out steps, and a way back shows a slide whole', async () => {
    await stage.keyboard.press('ArrowRight');
    await stage.keyboard.down('Shift');
    await stage.keyboard.press('ArrowRight');
    await stage.keyboard.up('Shift');
    expect(await placeOf(stage)).toBe('3.0');
    await stage.keyboard.press('ArrowLeft');
    expect(await placeOf(stage)).toBe('2.2');
  });

  it.each([
    ['b', 'rgb(0, 0, 0)'],
    ['.', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
    [',', 'rgb(255, 255, 255)'],
  ] as const)('%s covers the whole screen in %s until it is pressed again', async (key, color) => {
    await stage.keyboard.press(key);
    expect(
      await stage.evaluate(() => {
        const over = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        return over && getComputedStyle(over).backgroundColor;
      }),
    ).toBe(color);
    await stage.keyboard.press(key);
    expect(await stage.$eval('.player-screen', (screen) => screen.checkVisibility())).toBe(false);
    expect(await placeOf(stage)).toBe('1.0');
  });

  it('does not flicker, or run away, while a key is held or a button of a remote sticks', async () => {
    for (let down = 0; down < 5; down++) await stage.keyboard.down('b');
    await stage.keyboard.up('b');
    expect(await stage.$eval('.player-screen', (screen) => screen.checkVisibility())).toBe(true);
    await stage.keyboard.press('b');
    // In one task: on a busy machine keys come too far apart to be one that is held.
    await stage.evaluate(() => {
      for (let down = 0; down < 20; down++)
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat: down > 0 }));
    });
    expect(await placeOf(stage)).toBe('2.0');
  });

  it('leaves the keys to the pages after a button was clicked', async () => {
    const presenter = await openPresenter();
    const start = await presenter.waitForSelector('.presenter-buttons button');
    await start?.click();
    await expect.poll(() => start?.evaluate((button) => button.textContent)).toBe('Pause');
    await presenter.keyboard.press('Space');
    expect(await placeOf(presenter)).toBe('2.0');
    expect(await start?.evaluate((button) => button.textContent)).toBe('Pause');
  });

  it('tells the speaker that the screen is dark', async () => {
    const presenter = await openPresenter();
    expect(await textIn(presenter, '.presenter-dark')).toBe('');
    await presenter.keyboard.press('b');
    await expect.poll(() => textIn(presenter, '.presenter-dark')).toBe('The screen is black');
    await presenter.keyboard.press('PageDown');
    await expect.poll(() => textIn(presenter, '.presenter-dark')).toBe('');
  });

  it('turns with one turn of the wheel one page, however long the touchpad goes on', async () => {
    await stage.mouse.wheel({ deltaY: 60 });
    await expect.poll(() => placeOf(stage)).toBe('2.0');
    await stage.goto(address('#1'));
    await stage.reload();
    // In one task: on a busy machine the events of a mouse come too far apart to be one turn.
    await stage.evaluate(() => {
      for (let tick = 0; tick < 4; tick++) document.dispatchEvent(new WheelEvent('wheel', { deltaY: 60 }));
    });
    expect(await placeOf(stage)).toBe('2.0');
  });

  it('turns by a finger that moves sideways, and not by two', async () => {
    const session = await stage.createCDPSession();
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 300, id })) });
    await touch('touchStart', 600);
    await touch('touchMove', 400);
    await touch('touchEnd');
    await expect.poll(() => placeOf(stage)).toBe('2.0');
    await touch('touchStart', 200);
    await touch('touchMove', 420);
    await touch('touchEnd');
    await expect.poll(() => placeOf(stage)).toBe('1.0');
    await touch('touchStart', 600, 300);
    await touch('touchMove', 400, 500);
    await touch('touchEnd');
    expect(await placeOf(stage)).toBe('1.0');
  });

  it('keeps a finger that moves sideways from the browser, which would go back', async () => {
    await stage.evaluate(() => {
      addEventListener('touchmove', (event) => document.body.append(String(event.defaultPrevented)));
    });
    const kept = (): Promise<string> => stage.evaluate(() => document.body.lastChild?.textContent ?? '');
    const session = await stage.createCDPSession();
    const swipe = async (x: number, y: number): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x: 200, y: 300 }],
      });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(420, 310);
    await expect.poll(kept).toBe('true');
    await swipe(210, 80);
    await expect.poll(kept).toBe('false');
  });

  it('moves a slide that two fingers have enlarged by one, and turns no page by it', async () => {
    const zoom = (): Promise<number> => stage.evaluate(() => visualViewport?.scale ?? 1);
    await stage.setViewport({ width: 800, height: 600, isMobile: true, hasTouch: true });
    await stage.goto('about:blank');
    await stage.goto(address('#2'));
    const session = await stage.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    await expect.poll(zoom).toBeGreaterThan(1.5);
    expect(await placeOf(stage)).toBe('2.0');
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y: 300 })) });
      await touch('touchStart', from);
      await touch('touchMove', (from + to) / 2);
      await touch('touchMove', to);
      await touch('touchEnd');
    };
    await swipe(500, 200);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await placeOf(stage)).toBe('2.0');
    expect(await zoom()).toBeGreaterThan(1.5);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await expect.poll(zoom).toBeLessThan(1.05);
    await swipe(500, 200);
    await expect.poll(() => placeOf(stage)).toBe('2.1');
  });

  it('opens at the slide of its address, and keeps to it when it is loaded again', async () => {
    await stage.goto('about:blank');
    await stage.goto(address('#3'));
    expect(await placeOf(stage)).toBe('3.0');
    await stage.keyboard.press('ArrowRight');
    await stage.reload();
    expect(await placeOf(stage)).toBe('4.0');
  });

  it('goes by keys through the overview and takes the slide that is marked', async () => {
    await stage.keyboard.press('o');
    await stage.keyboard.press('End');
    await stage.keyboard.press('Enter');
    expect(
      await stage.$$eval('.slide', (slides) => slides.filter((slide) => slide.checkVisibility()).length),
    ).toBe(1);
    expect(await placeOf(stage)).toBe('4.0');
  });

  it('shows on a bar how far the talk is', async () => {
    const width = (): Promise<number> =>
      stage.$eval('.player-progress', (bar) => bar.getBoundingClientRect().width / innerWidth);
    await expect.poll(width).toBeCloseTo(0.25, 2);
    await stage.keyboard.press('End');
    await expect.poll(width).toBeCloseTo(1, 2);
  });

  it('moves nothing for those who asked for less motion', async () => {
    const moving = (): Promise<readonly string[]> =>
      stage.evaluate(() => {
        const styleOf = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        return [styleOf('.player-progress').transitionDuration, styleOf('.slide.current').animationName];
      });
    expect(await moving()).toEqual(['0.2s', 'player-in']);
    await stage.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moving()).toEqual(['0s', 'none']);
  });

  it('reaches links of the slide by Tab, and none of a slide that is not shown; Enter follows, and is no page', async () => {
    await stage.keyboard.press('Tab');
    expect(await stage.evaluate(() => document.activeElement?.textContent)).toBe('to two');
    expect(
      await stage.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      ),
    ).not.toBe('none');
    await stage.keyboard.press('Enter');
    await expect.poll(() => placeOf(stage)).toBe('2.0');
    await stage.keyboard.press('Tab');
    expect(await stage.evaluate(() => document.activeElement?.closest('.slide:not(.current)'))).toBeNull();
  });

  it('asks for a screen that stays awake', async () => {
    await stage.evaluateOnNewDocument(() => {
      const request = async (kind: string): Promise<void> => {
        document.documentElement.dataset.awake = kind;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    await stage.reload();
    expect(await stage.evaluate(() => document.documentElement.dataset.awake)).toBe('screen');
  });

  it('makes notes larger and smaller, by key and by button', async () => {
    const presenter = await openPresenter();
    const size = (): Promise<number> =>
      presenter.$eval('.presenter-text', (text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const first = await size();
    await presenter.keyboard.press('+');
    const larger = await size();
    expect(larger).toBeGreaterThan(first);
    await presenter.keyboard.press('-');
    await pressButton(presenter, 'A−');
    expect(await size()).toBeLessThan(first);
    for (let press = 0; press < 10; press++) await presenter.keyboard.press('+');
    expect(await size()).toBe(42);
  });

  it('keeps long notes where they were scrolled to while steps go by, and begins the next slide above', async () => {
    const presenter = await openPresenter();
    const scrolled = (): Promise<number> => presenter.$eval('.presenter-text', ({ scrollTop }) => scrollTop);
    await presenter.keyboard.press('ArrowRight');
    await presenter.$eval('.presenter-text', (text) => text.scrollTo(0, 200));
    await presenter.keyboard.press('ArrowRight');
    expect(await placeOf(presenter)).toBe('2.1');
    expect(await scrolled()).toBe(200);
    await presenter.keyboard.press('Home');
    await presenter.keyboard.press('ArrowRight');
    expect(await scrolled()).toBe(0);
  });

  it('starts with the first page that is turned, pauses, goes on over a reload, and is set back', async () => {
    const presenter = await openPresenter();
    const time = (): Promise<string> => textIn(presenter, '.presenter-elapsed');
    const pace = (): Promise<string> => textIn(presenter, '.presenter-pace');
    expect(await pace()).toBe('not started');
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(time, { timeout: 5000 }).toBe('0:01');
    expect(await pace()).toMatch(/ahead$/);
    await pressButton(presenter, 'Pause');
    const paused = await time();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(await time()).toBe(paused);
    await presenter.reload();
    await presenter.waitForSelector('.presenter-elapsed');
    await expect.poll(time).toBe(paused);
    await pressButton(presenter, 'Reset');
    await expect.poll(time).toBe('0:00');
    await expect.poll(pace).toBe('not started');
  });

  it('shows the next slide as it will begin, and none after the last', async () => {
    const presenter = await openPresenter();
    const upcoming = (): Promise<readonly (string | undefined)[]> =>
      presenter.$$eval('.slide.upcoming', (slides) =>
        slides.flatMap((slide) =>
          slide.checkVisibility() ? [slide.querySelector('h1')?.textContent ?? ''] : [],
        ),
      );
    expect(await upcoming()).toEqual(['Two']);
    await presenter.keyboard.press('End');
    expect(await upcoming()).toEqual([]);
  });

  it.each([
    ['talk', 1280, 720],
    ['talk', 1920, 1080],
    ['square', 1280, 720],
    ['square', 1920, 1080],
  ] as const)('shows both slides of %s and the notes whole on %i × %i', async (name, width, height) => {
    await stage.goto(pages.addressOf(name));
    const presenter = await openPresenter();
    await presenter.setViewport({ width, height });
    const ends = await presenter.$$eval('.slide.current, .slide.upcoming, .presenter-text', (parts) =>
      parts.map((part) => part.getBoundingClientRect().toJSON()),
    );
    expect(ends).toHaveLength(3);
    for (const { right, bottom } of ends) {
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  });

  it('saves plan against actual as a real download', async () => {
    const { browser, folder } = pages;
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const presenter = await openPresenter();
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(() => textIn(presenter, '.presenter-elapsed'), { timeout: 5000 }).toBe('0:01');
    await pressButton(presenter, 'Save times');
    await expect.poll(() => readdir(folder), { timeout: 10_000 }).toContain('rehearsal.csv');
    const rows = (await readFile(join(folder, 'rehearsal.csv'), 'utf8')).trim().split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatch(/^2,"Two",60,[12],-5[89]$/);
  });
});
