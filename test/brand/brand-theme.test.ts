import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandTheme } from '../../src/brand/brand-theme.js';
import { contrast, standingOut } from '../../src/brand/mix.js';
import { loadTheme } from '../../src/io/load-theme.js';
import { ownThemes } from '../tools/render-file.js';

const hex = fc
  .array(fc.nat(255), { minLength: 3, maxLength: 3 })
  .map((bytes) => `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);

describe.each(['cloud-native', 'cloud-native-dark'])('%s in the colours of a brand', async (name) => {
  const theme = await loadTheme(name, [ownThemes]);

  it('can be read whatever the colours are', () => {
    fc.assert(
      fc.property(hex, hex, (primary, accent) => {
        const colors = brandTheme(theme, { primary, accent }).theme.manifest?.tokens.colors ?? {};
        const between = (one: string, other: string) => contrast(colors[one] ?? '', colors[other] ?? '');
        for (const text of ['link', 'accentText'])
          for (const ground of ['background', 'surface'])
            expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
        for (const stop of ['hero1', 'hero2', 'hero3', 'hero4'])
          expect(between('heroText', stop)).toBeGreaterThanOrEqual(4.5);
        expect(between('primary', 'background')).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  it('has them in its CSS, packed or not, and leaves the theme itself alone', () => {
    const before = JSON.stringify(theme);
    const { theme: branded } = brandTheme(theme, { primary: '#00875A' });
    const used = branded.manifest?.tokens.colors.primary;
    expect(branded.css.join()).toContain(`--c-primary:${used}`);
    for (const css of Object.values(branded.packed ?? {})) expect(css).toContain(`--c-primary:${used}`);
    expect(JSON.stringify(theme)).toBe(before);
  });

  it('tells which colour had to be changed', () => {
    const [first] = brandTheme(theme, { primary: theme.manifest?.tokens.colors.background ?? '' }).messages;
    expect(first).toMatch(
      /^the brand's primary #\w+ as primary has a contrast of 1\.0, less than 3: #\w+ is used$/u,
    );
  });
});

describe('a colour that stands out', () => {
  it('is the same when it does already', () => {
    expect(standingOut('#00875A', ['#FFFFFF'], 3)).toBe('#00875A');
  });
});
