import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from '../../src/browser/ensure-browser.js';

describe('a browser made sure of', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('installs none where the one that was named does not work: the name is what is wrong', async () => {
    vi.stubEnv('POSTDECK_BROWSER', '/nonexistent/chrome');
    const steps: string[] = [];
    await expect(ensureBrowser((step) => steps.push(step))).rejects.toMatchObject({ code: 'bad-browser' });
    expect(steps).toEqual([]);
  });
});
