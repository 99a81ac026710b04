import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Presentation } from '../../src/present/open-presentation.js';
import { filePlayer, htmlDocument } from '../../src/render/html-document.js';
import { drawText, serve } from './served.js';
import { openWindows, phone, type Windows } from './windows.js';

/** Slides of many kinds, with links and a listing. */
const markdown = `---
marp: true
theme: cloud-native
title: A talk
lang: en
paginate: true
---

<!-- _class: title -->

# A talk

A subtitle

---

## Points with [a link](https://example.org)

- one
- two

<!--
Prose of the post.
-->

---

<!-- _class: code -->

## A listing

\`\`\`js
const answer = 42;
\`\`\`

---

<!-- _class: table -->

## A table

| a | b |
| --- | --- |
| 1 | 2 |
`;

/** What axe finds on a page, in its own words. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: found } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }
    const { violations } = await found.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

describe('axe finds nothing', () => {
  let windows: Windows;
  let talk: Presentation;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    windows = await openWindows();
    talk = await serve(markdown);
    folder = await mkdtemp(join(tmpdir(), 'postdeck-axe-'));
    const { rendered, meta, talk: data } = await drawText(markdown);
    await writeFile(
      join(folder, 'talk.html'),
      htmlDocument(rendered, { meta, talk: data, script: filePlayer }),
    );
    file = pathToFileURL(join(folder, 'talk.html')).href;
  });
  afterAll(async () => {
    await windows[Symbol.asyncDispose]();
    await talk[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const click = (page: Page, title: string): Promise<void> =>
    page.$eval(`button[title="${title}"]`, (found) => (found as HTMLButtonElement).click());
  const pages: readonly (readonly [name: string, open: () => Promise<Page>])[] = [
    [
      'the page without a script',
      async () => {
        const page = await windows.open('about:blank');
        await page.setJavaScriptEnabled(false);
        await page.goto(file);
        await page.setJavaScriptEnabled(true);
        return page;
      },
    ],
    ['the stage', () => windows.open(file)],
    ['the stage on a listing', () => windows.open(`${file}#3`)],
    [
      'the overview',
      async () => {
        const page = await windows.open(file);
        await page.keyboard.press('o');
        return page;
      },
    ],
    [
      'the help',
      async () => {
        const page = await windows.open(file);
        await page.keyboard.press('?');
        return page;
      },
    ],
    [
      'the finder',
      async () => {
        const page = await windows.open(file);
        await page.keyboard.press('g');
        return page;
      },
    ],
    [
      'a black screen',
      async () => {
        const page = await windows.open(file);
        await page.keyboard.press('b');
        return page;
      },
    ],
    ['the presenter view', () => windows.open(`${file}?presenter#2`, { width: 1440, height: 900 })],
    [
      'landing on time',
      async () => {
        const page = await windows.open(`${file}?presenter`, { width: 1440, height: 900 });
        await click(page, 'What to leave out');
        return page;
      },
    ],
    ['the shared stage', () => windows.open(talk.stage)],
    [
      'the code for the audience',
      async () => {
        const page = await windows.open(talk.stage);
        await page.keyboard.press('q');
        return page;
      },
    ],
    [
      'a fault',
      async () => {
        const page = await windows.open(talk.stage);
        talk.fail({ text: 'nested too deeply', hint: 'Write less.', place: 'talk.md:1:1' });
        await page.waitForSelector('.live-fault');
        return page;
      },
    ],
    [
      'the shared presenter view',
      () => windows.open(`${talk.stage}?presenter#2`, { width: 1440, height: 900 }),
    ],
    [
      'the code for a phone',
      async () => {
        const page = await windows.open(`${talk.stage}?presenter`, { width: 1440, height: 900 });
        await click(page, 'Shows a code that makes a phone the remote');
        await page.waitForSelector('.live-pair[open]');
        return page;
      },
    ],
    ['the audience on a phone', () => windows.open(talk.audience ?? '', phone)],
    [
      'the audience in the dark',
      async () => {
        const page = await windows.open('about:blank', phone);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.goto(talk.audience ?? '');
        await page.keyboard.press('ArrowRight');
        return page;
      },
    ],
    [
      'the audience on a laptop, looking around',
      async () => {
        const page = await windows.open(talk.audience ?? '', { width: 1280, height: 800 });
        await page.keyboard.press('ArrowRight');
        return page;
      },
    ],
    [
      'the audience as text',
      async () => {
        const page = await windows.open(talk.audience ?? '', phone);
        await page.keyboard.press('End');
        await click(page, 'Show the slide as large text');
        return page;
      },
    ],
    ['the pairing of a phone', () => windows.open(talk.remote ?? '', phone)],
    ['the remote', () => windows.pair(talk, 'Anna')],
    ['a remote that does not lead', () => windows.pair(talk, 'Ben')],
  ];
  it.each(pages)('on %s', async (name, open) => {
    const page = await open();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await findings(page)).toEqual([]);
    // Only a phone that leads is looked for by the next page.
    if (name !== 'the remote') await page.browserContext().close();
  });
});
