import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { element, writeHtml } from '../../src/explain/element.js';
import { explainPost, explainPostAsPage } from '../../src/pipeline/explain-post.js';
import { settingsOf, testPorts } from '../build/build-fixture.js';
import { talkPost } from '../check/checked-post.js';
import { buildExplainPage } from '../tools/build-player.js';
import { openTestBrowser } from '../tools/test-browser.js';

const hostile =
  '## <img src=x onerror=alert(1)>\n\nText `</script><script>alert(1)</script>` of it. What is left?\n\n<!-- slide: skip -->\n\n```html\n<script>alert(2)</script>\n```\n';
const post = `${talkPost}\n${hostile}`;
const file = () => new VFile({ value: post, path: 'post.md' });
const page = () => explainPostAsPage(file(), settingsOf(), testPorts);

describe('an element', () => {
  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = writeHtml(element('p', { title: text, hidden: false, open: true }, text));
        const [, title, inside] = /^<p title="([^"]*)" open>([^<]*)<\/p>$/su.exec(html) ?? [];
        const read = (value = '') =>
          value
            .replaceAll('&quot;', '"')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&amp;', '&');
        expect([read(title), read(inside)]).toEqual([text, text]);
      }),
    );
  });
});

describe('the page of a ledger', () => {
  it('holds the script of the repository under a policy that allows nothing else', async () => {
    const written = await readFile(new URL('../../src/explain/page-script.ts', import.meta.url), 'utf8');
    expect(written).toBe(await buildExplainPage());
    const { html } = await page();
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script);
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '', 'utf8')
      .digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}'`);
    expect(html).toContain("default-src 'none'");
  });

  it('is the same bytes at every run', async () => {
    expect((await page()).html).toBe((await page()).html);
  });

  it('has every entry of the ledger once, and counts them', async () => {
    const { sections } = await explainPost(file(), settingsOf(), testPorts);
    const entries = sections.flatMap((section) => section.entries);
    const { html } = await page();
    expect(html.match(/ id="piece-\d+"/gu)).toHaveLength(entries.length);
    expect(html).toContain(`everything <b>${entries.length}</b>`);
  });

  it('tells why a sentence is only said, and marks the words that are shown', async () => {
    const { html } = await page();
    expect(html).toMatch(/title="notes \d+ · a question is for the speaker to ask"/u);
    expect(html).toContain('<em>the author asked that it is not shown</em>');
    expect(html).toMatch(/<b>A cluster that nobody watches will be down on Sunday<\/b>/u);
  });
});

describe('the page in a browser', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    browser = await openTestBrowser();
    folder = await mkdtemp(join(tmpdir(), 'postdeck-explain-'));
    await writeFile(join(folder, 'page.html'), (await page()).html);
    address = pathToFileURL(join(folder, 'page.html')).href;
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const open = async (script = true): Promise<{ tab: Page; problems: string[] }> => {
    const tab = await browser.newPage();
    const problems: string[] = [];
    tab.on('pageerror', (error) => problems.push(String(error)));
    tab.on('console', (message) => problems.push(message.text()));
    tab.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) problems.push(request.url());
    });
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width: 1280, height: 800 });
    await tab.goto(address);
    return { tab, problems };
  };

  it('lights both sides of what is pointed at, and follows keys', async () => {
    const { tab, problems } = await open();
    await tab.hover('.piece[data-state="slide"]');
    expect(await tab.$$eval('.card.lit', (cards) => cards.length)).toBeGreaterThan(0);
    const sentence = await tab.$$eval('.piece', (pieces) =>
      pieces.find((piece) => piece.textContent?.includes('nobody watches'))?.getAttribute('data-slides'),
    );
    await tab.hover(`#slide-${sentence?.split(' ')[0]} .drawing`);
    expect(await tab.$$eval('.piece.lit', (all) => all.map((one) => one.textContent).join())).toContain(
      'nobody watches',
    );
    await tab.keyboard.press('j');
    await tab.keyboard.press('n');
    const state = await tab.$eval('.piece.current', (piece) => piece.getAttribute('data-state'));
    expect(['slide', 'backup']).not.toContain(state);
    expect(await tab.$eval('footer output', (told) => told.textContent)).not.toBe('');
    await tab.keyboard.press('Escape');
    expect(await tab.$$('.current, .lit')).toEqual([]);
    expect(problems).toEqual([]);
    await tab.close();
  });

  it('filters and links without a script, and leaves the slides their own look', async () => {
    const { tab, problems } = await open(false);
    const visible = () =>
      tab.$$eval('.block', (blocks) => blocks.filter((block) => block.checkVisibility()).length);
    const before = await visible();
    await tab.click('label[data-state="unseen"]');
    expect(await visible()).toBeLessThan(before);
    await tab.click('label[data-state="all"]');
    expect(await visible()).toBe(before);
    await tab.click('.fates a');
    expect(await tab.evaluate(() => location.hash)).toMatch(/^#slide-\d+$/u);
    expect(problems).toEqual([]);
    await tab.close();
  });

  it('keeps its text readable in light and dark', async () => {
    const { tab } = await open();
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const ratios = await tab.evaluate(() => {
        const luminance = (color: string): number => {
          const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/gu) ?? []).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const page = getComputedStyle(document.documentElement).backgroundColor;
        return [...document.querySelectorAll('.piece, .fates a, .fates em, .legend label')].map((one) => {
          const own = getComputedStyle(one.closest('.piece, label') ?? one).backgroundColor;
          const ground = /,\s*0\)$/u.test(own) ? page : own;
          const [a, b] = [luminance(getComputedStyle(one).color), luminance(ground)];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        });
      });
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    }
    await tab.close();
  });
});
