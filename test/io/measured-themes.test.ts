import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openMeasuredThemes } from '../../src/io/measured-themes.js';
import type { MeasuredTheme, Theme } from '../../src/model/theme.js';

const folders: string[] = [];
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'measured-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const theme = (css: string): Theme => ({ name: 'theirs', css: [css], fontFaces: [] });
const measured: MeasuredTheme = { tokens: { sizes: { body: 30 } }, fonts: [] };

describe('what was measured of a theme', () => {
  it('is kept for the same CSS, and for no other', async () => {
    const themes = openMeasuredThemes(join(await newFolder(), 'themes'));
    expect(await themes.read(theme('a'))).toBeUndefined();
    await themes.keep(theme('a'), measured);
    expect(await themes.read(theme('a'))).toEqual(measured);
    expect(await themes.read(theme('b'))).toBeUndefined();
  });

  it('is measured again when its file is damaged, or cannot be written', async () => {
    const folder = await newFolder();
    const themes = openMeasuredThemes(folder);
    await themes.keep(theme('a'), measured);
    const [file = ''] = await readdir(folder);
    for (const damage of ['{"tokens":', '{}', '']) {
      await writeFile(join(folder, file), damage);
      expect(await themes.read(theme('a'))).toBeUndefined();
    }
    await openMeasuredThemes(join(folder, file)).keep(theme('a'), measured);
  });
});
