import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Presentation } from '../../src/present/open-presentation.js';
import { deckOf, drawText, numbered, serve } from './served.js';
import { openWindows, shownOn, textOf, untilShown, type Windows } from './windows.js';

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a deck that is served live', () => {
  let windows: Windows;
  let talk: Presentation;
  let stage: Page;
  const saved: unknown[] = [];
  beforeAll(async () => {
    windows = await openWindows();
  });
  afterAll(() => windows[Symbol.asyncDispose]());
  beforeEach(async () => {
    saved.length = 0;
    talk = await serve(deckOf(numbered(5)), {
      saveTimes: async (times) => {
        saved.push(times);
        return 'times.csv';
      },
    });
    stage = await windows.open(talk.stage);
    return async () => {
      expect(windows.problems).toEqual([]);
      await windows.closePages();
      await talk[Symbol.asyncDispose]();
    };
  });

  const goTo = async (page: Page, slide: number): Promise<void> => {
    await page.bringToFront();
    await page.keyboard.press('g');
    await page.keyboard.type(String(slide));
    await page.keyboard.press('Enter');
  };
  const save = async (markdown: string): Promise<void> => talk.show(await drawText(markdown));

  it('shows a save on the same slide and step, and draws nothing anew that stayed', async () => {
    await goTo(stage, 3);
    await stage.keyboard.press('ArrowRight');
    await untilShown(stage, 'Slide 3.1');
    await expect.poll(() => stage.evaluate(() => document.getAnimations().length)).toBe(0);
    await stage.evaluate(() => {
      const slide = document.querySelector('.slide.current');
      Object.assign(window, {
        kept: [
          slide,
          slide?.querySelector('svg'),
          slide?.querySelector('h1'),
          document.querySelector('.slide'),
        ],
        frames: [] as string[],
      });
      const watch = (): void => {
        const now = document.querySelector<HTMLElement>('.slide.current');
        const style = now && getComputedStyle(now);
        const seen = now?.checkVisibility() && style?.opacity === '1' && now.textContent?.includes('Slide 3');
        (window as unknown as { frames: string[] }).frames.push(
          `${seen} ${now?.getAnimations({ subtree: true }).length} ${now?.getBoundingClientRect().width}`,
        );
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await save(
      deckOf(numbered(5)).replace('two\n\n<!--\nProse of Slide 3', 'two, changed\n\n<!--\nProse of Slide 3'),
    );
    await expect.poll(() => textOf(stage, '.slide.current')).toContain('two, changed');
    expect(await shownOn(stage)).toBe('Slide 3.1');
    const { same, frames } = await stage.evaluate(() => {
      const slide = document.querySelector('.slide.current');
      const now = [
        slide,
        slide?.querySelector('svg'),
        slide?.querySelector('h1'),
        document.querySelector('.slide'),
      ];
      const { kept, frames } = window as unknown as { kept: unknown[]; frames: string[] };
      return { same: now.map((each, index) => each === kept[index]), frames: [...new Set(frames)] };
    });
    expect(same).toEqual([true, true, true, true]);
    // In every frame the slide was there, whole, at rest, in its place.
    expect(frames).toEqual(['true 0 1000']);
  });

  it('stays on a slide when others come and go before it, and goes to the one before when it is gone', async () => {
    await goTo(stage, 4);
    await untilShown(stage, 'Slide 4.0');
    await save(deckOf(['New', 'Newer', ...numbered(5)]));
    await expect.poll(() => textOf(stage, '.player-status')).toBe('6 / 7: Slide 4');
    expect(await stage.evaluate(() => location.hash)).toBe('#6');
    await save(deckOf(['Slide 3', 'Slide 4', 'Slide 5']));
    await expect.poll(() => textOf(stage, '.player-status')).toBe('2 / 3: Slide 4');
    await save(deckOf(['Slide 3', 'Slide 5']));
    await untilShown(stage, 'Slide 3.0');
    await stage.keyboard.press('End');
    await untilShown(stage, 'Slide 5.0');
  });

  it('keeps a picture that stayed, and shows a new one whole', async () => {
    const withPicture = (alt: string): string =>
      deckOf(['A']).replace('* one', `![${alt}](${picture})\n\n* one`);
    await save(withPicture('before'));
    await stage.waitForSelector('.slide.current img');
    const handle = await stage.$('.slide.current img');
    await save(withPicture('before').replace('* two', '* three'));
    await expect.poll(() => textOf(stage, '.slide.current')).toContain('three');
    expect(
      await stage.evaluate((kept) => kept === document.querySelector('.slide.current img'), handle),
    ).toBe(true);
    await save(withPicture('after'));
    await stage.waitForSelector('.slide.current img[alt=after]');
    expect(await stage.$eval('.slide.current img', (image) => image.complete && image.decoding)).toBe('sync');
  });

  it('takes a theme, a size and a title with it', async () => {
    const widthBefore = await stage.$eval('.slide.current svg', (svg) => svg.getAttribute('viewBox'));
    await save(
      deckOf(numbered(5), 'size: 4:3\n')
        .replace('cloud-native', 'cloud-native-dark')
        .replace('title: Talk', 'title: Renamed'),
    );
    await expect.poll(() => stage.title()).toBe('Renamed');
    expect(await stage.$eval('.slide.current svg', (svg) => svg.getAttribute('viewBox'))).not.toBe(
      widthBefore,
    );
    const styles = await stage.$$eval('head style', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(styles[1]).toContain('aspect-ratio: 960 / 720');
    expect(styles[2]).toContain('960px');
    const ratio = await stage.$eval('.slide.current', (slide) => slide.clientWidth / slide.clientHeight);
    expect(ratio).toBeCloseTo(4 / 3, 1);
  });

  it('says where a fault is while the last good deck stays up', async () => {
    await goTo(stage, 2);
    talk.fail({ text: 'nested too deeply', hint: 'Write less.', place: 'talk.md:12:1' });
    await stage.waitForSelector('.live-fault');
    expect(await textOf(stage, '.live-fault')).toContain('talk.md:12:1nested too deeplyWrite less.');
    expect(await shownOn(stage)).toBe('Slide 2.0');
    const late = await windows.open(talk.stage);
    await late.waitForSelector('.live-fault');
    await save(deckOf(numbered(5)));
    await expect.poll(() => stage.$('.live-fault')).toBeNull();
    await expect.poll(() => late.$('.live-fault')).toBeNull();
  });

  it('says what is wrong on the speaker’s side alone, as long as there is one', async () => {
    const isSeen = (page: Page, selector: string): Promise<boolean> =>
      page
        .$(selector)
        .then(async (found) => (await found?.evaluate((each) => each.checkVisibility())) === true);
    const presenter = await windows.open(`${talk.stage}?presenter`);
    await expect.poll(() => textOf(presenter, '.presenter-elapsed')).toBe('0:00');
    talk.fail({ text: 'nested too deeply', hint: 'Write less.', place: 'talk.md:12:1' });
    await expect.poll(() => isSeen(presenter, '.live-fault')).toBe(true);
    await stage.waitForSelector('.live-fault');
    expect(await isSeen(stage, '.live-fault')).toBe(false);
    expect(await shownOn(stage)).toBe('Slide 1.0');
    await presenter.close();
    await expect.poll(() => isSeen(stage, '.live-fault')).toBe(true);
    const again = await windows.open(`${talk.stage}?presenter`);
    await again.waitForSelector('.live-fault');
    await expect.poll(() => isSeen(stage, '.live-fault')).toBe(false);
    // Also of a server that is gone the room learns nothing: the last slide stays.
    await talk[Symbol.asyncDispose]();
    await expect.poll(() => isSeen(again, '.live-chip'), { timeout: 5000 }).toBe(true);
    expect(await textOf(again, '.live-chip')).toContain('Connection lost');
    expect(await isSeen(stage, '.live-chip')).toBe(false);
  });

  it('keeps the stage and its presenter view in step: pages, drawings, what is left out', async () => {
    const opened = new Promise<Page | null>((resolve) => stage.once('popup', resolve));
    await stage.keyboard.press('p');
    const presenter = await opened;
    if (!presenter) throw new Error('no second window');
    await presenter.waitForSelector('.presenter-elapsed');
    await presenter.keyboard.press('ArrowRight');
    await untilShown(stage, 'Slide 1.1');
    expect(await textOf(presenter, '.presenter-text')).toBe('Prose of Slide 1.');
    await stage.bringToFront();
    await stage.keyboard.press('End');
    await untilShown(presenter, 'Slide 5.0');
    await presenter.bringToFront();
    await presenter.keyboard.press('d');
    const box = await presenter.$eval('.slide.current', (slide) => slide.getBoundingClientRect().toJSON());
    await presenter.mouse.move(box.x + 20, box.y + 20);
    await presenter.mouse.down();
    await presenter.mouse.move(box.x + 90, box.y + 70, { steps: 4 });
    await presenter.mouse.up();
    await expect.poll(() => stage.$$eval('.current polyline', ({ length }) => length)).toBe(1);
    // The drawing and the notes stay with their slide when another one comes before it.
    await save(deckOf(['New', ...numbered(5)]));
    await expect.poll(() => textOf(stage, '.player-status')).toBe('6 / 6: Slide 5');
    expect(await stage.$$eval('.current polyline', ({ length }) => length)).toBe(1);
    await expect.poll(() => textOf(presenter, '.presenter-text')).toBe('Prose of Slide 5.');
    expect(await textOf(presenter, '.presenter-place')).toBe('6 / 6 · step 0 / 2');
    await presenter.reload();
    await untilShown(presenter, 'Slide 5.0');
    await presenter.waitForSelector('.current polyline');
  });

  it('saves the times of a rehearsal on the server, and says so', async () => {
    const presenter = await windows.open(`${talk.stage}?presenter`);
    await presenter.keyboard.press('End');
    await untilShown(stage, 'Slide 5.0');
    // Time counts for a slide when some of it has gone by.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await presenter.click('button[title="Plan against actual, as CSV"]');
    await expect.poll(() => textOf(presenter, '.live-chip')).toBe('Saved as times.csv');
    expect(saved).toEqual([expect.arrayContaining([[4, expect.any(Number)]])]);
  });
});
