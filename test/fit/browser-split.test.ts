import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { browsersHere } from '../browser/browsers-here.js';
import { compareSplits, type SplitLengths } from '../tools/browser-split.js';
import { toolPorts } from '../tools/tool-ports.js';

const [here] = await browsersHere();
const post = (name: string) => fileURLToPath(new URL(`../fixtures/build/${name}/post.md`, import.meta.url));

describe.runIf(here)('a deck that is split by what a browser draws', () => {
  const browser = createSystemBrowserProvider(nodeSystem());
  afterAll(() => browser[Symbol.asyncDispose]());

  it('is hardly shorter than one that is split by the estimate', async () => {
    const lengths: SplitLengths[] = [];
    for (const name of ['continued', 'blocks', 'code-lines', 'lists', 'nested'])
      for (const aspect of ['16:9', '4:3']) {
        const settings = resolveSettings({ flags: { values: { aspect }, base: process.cwd() } });
        const source = { path: post(name), cwd: process.cwd(), stdin: process.stdin, maxInput: 1e6 };
        const compiled = await compilePost(await readPost(source), settings, toolPorts(browser));
        lengths.push(await compareSplits(compiled, browser));
      }
    const sum = (of: 'estimated' | 'drawn' | 'asked') => lengths.reduce((all, one) => all + one[of], 0);
    // Something was measured, and something goes on over slides.
    expect(sum('asked')).toBeGreaterThan(40);
    expect(sum('estimated')).toBeGreaterThan(40);
    expect(sum('estimated') / sum('drawn')).toBeLessThanOrEqual(1.05);
    // What was drawn needs no more slides than what was guessed to be a little higher.
    expect(sum('drawn')).toBeLessThanOrEqual(sum('estimated'));
  }, 120_000);
});
