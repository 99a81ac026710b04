import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Aspect } from '../../src/model/deck.js';
import { renderFile } from './render-file.js';

// A dev tool: draws every slide of a deck small, side by side, into one PNG.
//   npx tsx test/tools/contact-sheet.ts deck.md out.png [theme] [16:9|4:3] [columns] [first-last]

const [deck, out, theme = 'cloud-native', aspect = '16:9', columns = '4', range = '1-999'] =
  process.argv.slice(2);
if (!deck || !out?.endsWith('.png') || !isAspect(aspect)) {
  throw new Error('usage: contact-sheet.ts deck.md out.png [theme] [16:9|4:3] [columns] [first-last]');
}

const [first = 1, last = 999] = range.split('-').map(Number);
const { slides, css, fontCss } = await renderFile(deck, theme, aspect);
const page = `${out}.html`;
await writeFile(
  page,
  `<!doctype html><meta charset="utf-8"><style>${fontCss}${css}
body{margin:0;background:#777}main{display:grid;grid-template-columns:repeat(${columns},1fr);gap:12px;padding:12px}
main>svg{display:block;width:100%;height:auto}</style><main>${slides.slice(first - 1, last).join('')}</main>`,
);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: Number(columns) * 492 + 12, height: 900 });
  await tab.goto(pathToFileURL(resolve(page)).href);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await tab.screenshot({ path: `${out.slice(0, -4)}.png`, fullPage: true });
} finally {
  await browser.close();
}

function isAspect(value: string): value is Aspect {
  return value === '16:9' || value === '4:3';
}
