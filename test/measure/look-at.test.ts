import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import type { Browser, BrowserPage } from '../../src/browser/browser.js';
import { createExportContext } from '../../src/export/export-context.js';
import { lookAt } from '../../src/pipeline/look-at.js';

it('tells that nothing was measured, and why, and lets the export go on', async () => {
  const never = async () => {
    throw new Error('the frame was detached');
  };
  const page: BrowserPage = {
    pdf: never,
    screenshot: never,
    evaluate: never,
    [Symbol.asyncDispose]: async () => {},
  };
  const browser: Browser = {
    version: 'Oven/1',
    open: async () => page,
    run: never,
    [Symbol.asyncDispose]: async () => {},
  };
  const file = new VFile({ value: '# Ovens\n', path: 'deck.md' });
  const rendered = { html: '', css: '', fontCss: '', width: 1280, height: 720, slides: [], notes: [] };
  const look = lookAt(file, () => undefined);
  await using context = createExportContext(rendered, async () => browser, { look });
  expect(await context.page()).toBe(page);
  expect(file.messages).toMatchObject([
    {
      ruleId: 'not-measured',
      fatal: undefined,
      reason: 'whether anything runs off the slides was not measured: the frame was detached',
      cause: { message: 'the frame was detached' },
    },
  ]);
});
