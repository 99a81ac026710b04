import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../src/model/deck.js';
import { ownThemes } from '../tools/render-file.js';

// The core that stock Marp CLI and Marp for VS Code bundle, version 4.4.
const older = createRequire(createRequire(import.meta.url).resolve('@marp-team/marp-cli'))(
  '@marp-team/marp-core',
) as {
  readonly Marp: typeof Marp;
};
const cores = [
  ['5', Marp],
  ['4.4', older.Marp],
] as const;
const names = ['cloud-native', 'cloud-native-dark'] as const;
// As another tool loads them: whole files, fonts inside.
const files = await Promise.all(names.map((name) => readFile(join(ownThemes, `${name}.css`), 'utf8')));

describe.each(cores)('marp-core %s', (_version, Core) => {
  const marp = new Core({ script: false });
  for (const css of files) marp.themeSet.add(css);
  const render = (theme: string, size: string) =>
    marp.render(`---\ntheme: ${theme}\nsize: ${size}\n---\n\n# Title\n\n\`\`\`js\nlet a = 1\n\`\`\``);

  it.each(names)('packs %s whole: fonts, layouts, its own scheme', (name) => {
    const { css } = render(name, '16:9');
    expect(css.match(/@font-face/g)).toHaveLength(7);
    expect(layouts.filter((layout) => layout !== 'content' && !css.includes(`.${layout}`))).toEqual([]);
    const scheme = [...css.matchAll(/foreignObject\s*>\s*section\s*\{[^}]*?--c-background:(#\w+)/gi)].map(
      ([, color]) => color?.toUpperCase(),
    );
    expect(scheme.at(-1)).toMatch(name === 'cloud-native' ? /^#FFF(FFF)?$/ : /^#0B1020$/);
  });

  it.each([
    ['16:9', '0 0 1280 720'],
    ['4:3', '0 0 960 720'],
  ])('knows the size %s, and says it on the slide', (size, viewBox) => {
    const { html } = render('cloud-native', size);
    expect(html).toContain(`viewBox="${viewBox}"`);
    expect(html).toContain(`data-size="${size}"`);
  });
});
