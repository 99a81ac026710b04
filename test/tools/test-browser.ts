import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/browser/find-browser.js';
import { probeBrowser } from '../../src/browser/probe-browser.js';
import { nodeSystem } from '../../src/browser/system.js';

/** The browser that the product would find, with scripts on and its requests to be seen: an audience's browser. */
export const openTestBrowser = async (): Promise<Browser> => {
  const system = nodeSystem();
  const found = await findBrowser({ system, probe: probeBrowser(system) });
  return puppeteer.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--font-render-hinting=none',
      '--disable-gpu',
    ],
  });
};
