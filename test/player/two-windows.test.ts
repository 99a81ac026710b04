import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TalkData } from '../../src/model/presenter.js';
import { openPlayerPages, type PlayerPages, placeOf, textIn, untilPlace } from './player-pages.js';

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
  let pages: PlayerPages;
  let stage: Page;
  let presenter: Page;
  beforeAll(async () => {
    const talkOf = (deck: string) => ({ markdown, talk: { ...talk, deck } });
    pages = await openPlayerPages({ one: talkOf('one'), two: talkOf('two') });
  });
  afterAll(() => pages[Symbol.asyncDispose]());
  const openTalk = async (name: string): Promise<readonly [Page, Page]> => {
    const page = await pages.open(name);
    return [page, await pages.openPresenter(page)];
  };
  beforeEach(async () => {
    [stage, presenter] = await openTalk('one');
    return () => pages.close();
  });

  it('keeps both windows in step, step by step, whoever turns the page', async () => {
    await presenter.keyboard.press('ArrowRight');
    await untilPlace(stage, '2.0');
    await presenter.keyboard.press('ArrowRight');
    await untilPlace(stage, '2.1');
    await stage.bringToFront();
    await stage.keyboard.press('ArrowRight');
    await untilPlace(presenter, '2.2');
    await stage.keyboard.press('ArrowRight');
    await untilPlace(presenter, '3.0');
    await stage.keyboard.press('ArrowLeft');
    await untilPlace(presenter, '2.2');
    expect(await stage.evaluate(() => location.hash)).toBe('#2');
  });

  it('shows the notes, those of the author apart, the next slide and the time', async () => {
    await presenter.keyboard.press('ArrowRight');
    await untilPlace(stage, '2.0');
    expect(await textIn(presenter, '.presenter-text')).toBe('ProseSmile');
    expect(await textIn(presenter, '.presenter-text .own')).toBe('Smile');
    expect(await textIn(presenter, '.upcoming h1')).toBe('Three');
    expect(await textIn(presenter, '.presenter-planned')).toBe('of 4:30');
    expect(await textIn(presenter, '.presenter-place')).toBe('2 / 4 · step 0 / 2');
    expect(await textIn(presenter, '[aria-current]')).toBe('Begin');
    await expect.poll(() => textIn(presenter, '.presenter-pace')).toBe('1:00 ahead');
    expect(await stage.$('.presenter-text')).toBeNull();
  });

  it('finds its way back after the stage, or the presenter, was loaded again', async () => {
    await presenter.keyboard.press('End');
    await untilPlace(stage, '4.0');
    await stage.reload();
    await untilPlace(stage, '4.0');
    await presenter.bringToFront();
    await presenter.keyboard.press('Home');
    await untilPlace(stage, '1.0');
    await presenter.reload();
    await presenter.waitForSelector('.presenter-elapsed');
    await stage.bringToFront();
    await stage.keyboard.press('ArrowRight');
    await untilPlace(presenter, '2.0');
  });

  it('hears the last word of a window that is gone, and goes on with the others', async () => {
    const token = await presenter.evaluate(() => window.name.replace('postdeck ', ''));
    const message = { kind: 'state', revision: 9, state: { slide: 2, step: 0, screen: 'slides' } };
    await stage.evaluate(
      (data) => {
        // As browsers tell of a window that was loaded again while its message was on the way.
        dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: null }));
      },
      { deck: 'one', token, message },
    );
    await untilPlace(presenter, '3.0');
    await stage.bringToFront();
    await stage.keyboard.press('ArrowRight');
    await untilPlace(presenter, '4.0');
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

  it('says when the window of the stage was closed, and opens another one where the talk is', async () => {
    const warns = (): Promise<boolean> =>
      presenter.$eval('.presenter-alone', (warning) => warning.checkVisibility());
    await presenter.keyboard.press('ArrowRight');
    await untilPlace(stage, '2.0');
    expect(await warns()).toBe(false);
    await stage.close();
    await expect.poll(warns).toBe(true);
    const opened = new Promise<Page | null>((resolve) => presenter.once('popup', resolve));
    await presenter.click('.presenter-alone button');
    const next = await opened;
    if (!next) throw new Error('no stage');
    await untilPlace(next, '2.0');
    expect(await next.$('.presenter-text')).toBeNull();
    await expect.poll(warns).toBe(false);
    await presenter.bringToFront();
    await presenter.keyboard.press('End');
    await untilPlace(next, '4.0');
    await next.bringToFront();
    await next.reload();
    await presenter.bringToFront();
    await presenter.keyboard.press('Home');
    await untilPlace(next, '1.0');
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
    await untilPlace(stage, '2.0');
    await stage.bringToFront();
    for (const _ of [1, 2, 3]) await stage.keyboard.press('ArrowRight');
    await untilPlace(stage, '4.0');
    await untilPlace(presenter, '4.0');
  });

  it('does not hear another deck, another talk of the same deck, or a forged message', async () => {
    const [other, otherPresenter] = await openTalk('two');
    const [same] = await openTalk('one');
    await otherPresenter.keyboard.press('End');
    await untilPlace(other, '4.0');
    const forged = { kind: 'state', revision: 99, state: { slide: 3, step: 0, screen: 'slides' } };
    for (const envelope of [
      forged,
      { deck: 'one', message: forged },
      { deck: 'one', token: '', message: forged },
    ]) {
      await presenter.evaluate((data) => window.opener.postMessage(data, '*'), envelope);
    }
    await presenter.keyboard.press('ArrowRight');
    await untilPlace(stage, '2.0');
    expect(await placeOf(same)).toBe('1.0');
  });

  it('says so when the browser opens no second window, and goes on on the stage', async () => {
    const alone = await pages.newPage();
    await alone.evaluateOnNewDocument(() => {
      // As browsers that block pop-ups answer.
      window.open = () => null;
    });
    await alone.goto(pages.addressOf('two'));
    await alone.keyboard.press('p');
    await expect.poll(() => textIn(alone, '.player-alert')).toContain('allow pop-ups');
    expect(await alone.$eval('.player-alert', (alert) => alert.checkVisibility())).toBe(true);
    await alone.keyboard.press('ArrowRight');
    await untilPlace(alone, '2.0');
    expect(await textIn(alone, '.player-alert')).toBe('');
  });

  it('serves two projectors: a second stage of the same file has a presenter view of its own', async () => {
    const [second, own] = await openTalk('one');
    await presenter.bringToFront();
    await presenter.keyboard.press('End');
    await untilPlace(stage, '4.0');
    await own.bringToFront();
    await own.keyboard.press('ArrowRight');
    await untilPlace(second, '2.0');
    expect([await placeOf(stage), await placeOf(presenter)]).toEqual(['4.0', '4.0']);
    expect(await placeOf(own)).toBe('2.0');
  });
});
