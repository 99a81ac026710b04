import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildThemes } from '../../themes/build.js';
import { ownThemes } from '../tools/render-file.js';

describe('the committed themes', async () => {
  const built = await buildThemes();

  it.each([...built.keys()])('%s is what the generator makes', async (name) => {
    const committed = await readFile(join(ownThemes, name), 'utf8');
    // Not `toBe`: a difference of fonts would print megabytes.
    expect(committed === built.get(name), `run npm run themes: ${name} is out of date`).toBe(true);
  });

  it('are made again with the same bytes', async () => {
    const again = await buildThemes();
    expect([...again].every(([name, text]) => built.get(name) === text)).toBe(true);
  });
});
