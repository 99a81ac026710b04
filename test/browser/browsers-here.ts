import { type Browser, launch } from 'puppeteer-core';
import { browserCandidates } from '../../src/browser/browser-candidates.js';
import { cacheFolder } from '../../src/browser/cache-folder.js';
import { findEmbedded, unpackEmbedded } from '../../src/browser/embedded-chromium.js';
import type { Launchable } from '../../src/browser/launch-browser.js';
import { plainAddressBar } from '../../src/browser/launch-flags.js';
import { nodeSystem } from '../../src/browser/system.js';

export interface BrowserHere extends Launchable {
  readonly name: string;
}

/** The browsers of this machine that differ in kind: the first of its own, and the embedded one. */
export async function browsersHere(): Promise<readonly BrowserHere[]> {
  const system = nodeSystem();
  const found: BrowserHere[] = [];
  for await (const { path, source } of browserCandidates(system)) {
    found.push({ name: `${source} ${path.split(/[\\/]/).at(-1)}`, path });
    break;
  }
  const cache = await cacheFolder(system);
  const packed = await findEmbedded(cache);
  if (packed !== undefined && cache !== undefined) {
    found.push({ ...(await unpackEmbedded(packed, cache)), name: 'embedded chromium' });
  }
  if (found.length === 0) throw new Error('These tests need a browser: run "npm test", which installs one.');
  return found;
}

/** A browser of an audience: with scripts, not closed off as the product's own is. */
export async function launchHere(): Promise<Browser> {
  const [here] = await browsersHere();
  if (!here) throw new Error('no browser');
  return launch({
    executablePath: here.path,
    env: { ...process.env, ...here.env },
    args: ['--no-sandbox', plainAddressBar],
  });
}
