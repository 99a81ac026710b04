import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TalkData } from '../../src/model/presenter.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { launchHere } from '../browser/browsers-here.js';

const theme = {
  name: 'plain',
  css: ['/* @theme plain */ section { width: 1280px; height: 720px }'],
  fontFaces: [],
};
const markdown = '# One\n\n---\n\n# Two\n\n* first\n* second\n\n---\n\n# Three\n\n---\n\n# Four\n';
const talk: TalkData = {
  deck: 'deck-1',
  notes: [[{ text: 'Say hello' }], [{ text: 'Prose' }, { text: 'Smile', own: true }], [], [{ text: 'Bye' }]],
  seconds: [60, 120, 60, 30],
  sections: [
    { title: 'Begin', slide: 0 },
    { title: 'End', slide: 2 },
  ],
  weights: [1, 0.5, 0.2, 1],
};

describe('a presenter view from a file', () => {
  let browser: Browser;
  let folder: string;
  let stage: Page;
  let presenter: Page;
  const problems: string[] = [];
  const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

  beforeAll(async () => {
    browser = await launchHere();
    folder = await mkdtemp(join(tmpdir(), 'postdeck-presenter-'));
    const meta = { title: 'Talk', language: 'en', direction: 'ltr', authors: [] } as const;
    const options = { theme, meta, resolveImage: () => undefined, player: true };
    for (const name of ['one', 'two']) {
      const { html } = await renderDeck(markdown, { ...options, talk: { ...talk, deck: name } });
      await writeFile(join(folder, `${name}.html`), html);
    }
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const watchProblems = (page: Page): Page => {
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => problems.push(message.text()));
    return page;
  };
  const openTalk = async (name: string): Promise<readonly [Page, Page]> => {
    const page = watchProblems(await browser.newPage());
    await page.goto(addressOf(name));
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.keyboard.press('p');
    const popup = await opened;
    if (!popup) throw new Error('no second window');
    await popup.waitForSelector('.presenter-elapsed');
    return [page, watchProblems(popup)];
  };
  beforeEach(async () => {
    problems.length = 0;
    [stage, presenter] = await openTalk('one');
    return async () => {
      expect(problems).toEqual([]);
      await Promise.all((await browser.pages()).slice(1).map((page) => page.close()));
    };
  });

  /** `slide.steps` that a window shows, e.g. `2.1`. */
  const placeOf = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const slides = [...document.querySelectorAll('.slide')];
      const current = slides.findIndex((slide) => slide.matches('.current'));
      const shown = slides[current]?.querySelectorAll('[data-marpit-fragment]:not(.waiting)').length ?? 0;
      return `${current + 1}.${shown}`;
    });
  const until = (page: Page, place: string): Promise<void> => expect.poll(() => placeOf(page)).toBe(place);
  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent ?? '');

  it('keeps both windows in step, step by step, whoever turns the page', async () => {
    await presenter.keyboard.press('ArrowRight');
    await until(stage, '2.0');
    await presenter.keyboard.press('ArrowRight');
    await until(stage, '2.1');
    await stage.bringToFront();
    await stage.keyboard.press('ArrowRight');
    await until(presenter, '2.2');
    await stage.keyboard.press('ArrowRight');
    await until(presenter, '3.0');
    await stage.keyboard.press('ArrowLeft');
    await until(presenter, '2.2');
    expect(await stage.evaluate(() => location.hash)).toBe('#2');
  });

  it('shows the notes, those of the author apart, the next slide and the time', async () => {
    await presenter.keyboard.press('ArrowRight');
    await until(stage, '2.0');
    expect(await textOf(presenter, '.presenter-text')).toBe('ProseSmile');
    expect(await textOf(presenter, '.presenter-text .own')).toBe('Smile');
    expect(await textOf(presenter, '.upcoming h1')).toBe('Three');
    expect(await textOf(presenter, '.presenter-planned')).toBe('of 4:30');
    expect(await textOf(presenter, '.presenter-place')).toBe('2 / 4 · step 0 / 2');
    expect(await textOf(presenter, '[aria-current]')).toBe('Begin');
    await expect.poll(() => textOf(presenter, '.presenter-pace')).toBe('1:00 ahead');
    expect(await stage.$('.presenter-text')).toBeNull();
  });

  it('finds its way back after the stage, or the presenter, was loaded again', async () => {
    await presenter.keyboard.press('End');
    await until(stage, '4.0');
    await stage.reload();
    await until(stage, '4.0');
    await presenter.bringToFront();
    await presenter.keyboard.press('Home');
    await until(stage, '1.0');
    await presenter.reload();
    await presenter.waitForSelector('.presenter-elapsed');
    await stage.bringToFront();
    await stage.keyboard.press('ArrowRight');
    await until(presenter, '2.0');
  });

  it('mirrors the laser, the pen and a dark screen', async () => {
    const box = await presenter.$eval('.slide.current', (slide) => slide.getBoundingClientRect().toJSON());
    await presenter.keyboard.press('l');
    await presenter.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await expect
      .poll(() => stage.$eval('div.player-laser', ({ style }) => [style.left, style.top]))
      .toEqual(['25%', '50%']);
    await presenter.keyboard.press('d');
    await presenter.mouse.move(box.x + 20, box.y + 20);
    await presenter.mouse.down();
    await presenter.mouse.move(box.x + 80, box.y + 60, { steps: 4 });
    await presenter.mouse.up();
    await expect.poll(() => stage.$$eval('.player-ink polyline', (lines) => lines.length)).toBe(1);
    expect(await placeOf(stage)).toBe('1.0');
    await presenter.keyboard.press('c');
    await expect.poll(() => stage.$$eval('.player-ink polyline', (lines) => lines.length)).toBe(0);
    await presenter.keyboard.press('b');
    await expect.poll(() => stage.$eval('.player-screen', (element) => element.checkVisibility())).toBe(true);
  });

  it('lands on time: leaves out what the speaker agrees to, on both screens', async () => {
    await presenter.click('button[title="What to leave out"]');
    await presenter.$eval('.presenter-landing input', (field) => {
      field.value = '4';
      field.dispatchEvent(new Event('input'));
    });
    expect(
      await presenter.$$eval('.presenter-landing li', (rows) => rows.map((row) => row.textContent)),
    ).toEqual(['3  Three']);
    await presenter.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Leave these out')
        ?.click(),
    );
    await presenter.keyboard.press('ArrowRight');
    await until(stage, '2.0');
    await stage.bringToFront();
    for (const _ of [1, 2, 3]) await stage.keyboard.press('ArrowRight');
    await until(stage, '4.0');
    await until(presenter, '4.0');
  });

  it('does not hear another deck, another talk of the same deck, or a forged message', async () => {
    const [other, otherPresenter] = await openTalk('two');
    const [same] = await openTalk('one');
    await otherPresenter.keyboard.press('End');
    await until(other, '4.0');
    const forged = { kind: 'state', revision: 99, state: { slide: 3, step: 0, screen: 'slides' } };
    for (const envelope of [
      forged,
      { deck: 'one', message: forged },
      { deck: 'one', token: '', message: forged },
    ]) {
      await presenter.evaluate((data) => window.opener.postMessage(data, '*'), envelope);
    }
    await presenter.keyboard.press('ArrowRight');
    await until(stage, '2.0');
    expect(await placeOf(same)).toBe('1.0');
  });
});
