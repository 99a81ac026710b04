import { type Launchable, launchBrowser } from './launch-browser.js';
import type { System } from './system.js';

/** Starts a program and lets it answer with its version; fails with the reason why it is of no use. */
export type Probe = (program: Launchable) => Promise<string>;

const document = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Probe</title></head><body>Probe</body></html>`;

/** The real probe: a browser is what prints a page. Being there and saying a version is not enough. */
export function probeBrowser(system: System): Probe {
  return async (program) => {
    await using browser = await launchBrowser(program, system);
    await using page = await browser.open(document, { width: 1280, height: 720 });
    const bytes = await page.pdf({ width: 1280, height: 720, timeout: 30_000 });
    if (!new TextDecoder('latin1').decode(bytes.subarray(0, 5)).startsWith('%PDF-'))
      throw new Error('it printed no PDF');
    return browser.version;
  };
}
