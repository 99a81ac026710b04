import { launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import type { BrowserHere } from './browsers-here.js';

// Starts a browser, says its pid, and holds it until it is killed.
const here = JSON.parse(process.argv[2] ?? '') as BrowserHere;
const browser = await launchBrowser(here, nodeSystem());
const page = await browser.open(process.argv[3] ?? '', { width: 1280, height: 720 });
await page.pdf({ width: 1280, height: 720, timeout: 30_000 });
process.stdout.write(`${browser.pid}\n`);
setInterval(() => undefined, 1000);
