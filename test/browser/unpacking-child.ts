import { findEmbedded, unpackEmbedded } from '../../src/browser/embedded-chromium.js';
import { probeBrowser } from '../../src/browser/probe-browser.js';
import { nodeSystem } from '../../src/browser/system.js';

// Unpacks the embedded Chromium from one cache into another folder and starts it: `from`, `to`.
const [from, to] = process.argv.slice(2);
const packed = await findEmbedded(from);
if (packed === undefined || to === undefined) throw new Error('There is nothing to unpack.');
const version = await probeBrowser(nodeSystem())(await unpackEmbedded(packed, to));
process.stdout.write(version);
