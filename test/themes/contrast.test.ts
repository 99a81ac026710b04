import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/io/load-theme.js';
import { ownThemes } from '../tools/render-file.js';

const code = ['codeBackground', 'codeLit', 'codeAdded', 'codeRemoved'] as const;

/** Text and what it may stand on. */
const pairs = [
  ['text', ['background', 'surface']],
  ['heading', ['background', 'surface']],
  ['muted', ['background', 'surface']],
  ['link', ['background', 'surface']],
  ['accentText', ['background', 'surface']],
  // Numbers on the discs of steps.
  ['background', ['link']],
  ['markText', ['mark']],
  ['codeText', code],
  ['codeComment', code],
  ['codeKeyword', code],
  ['codeString', code],
  ['codeNumber', code],
  ['codeName', code],
  ['codeBuiltIn', code],
  ['note', ['noteSurface']],
  ['tip', ['tipSurface']],
  ['important', ['importantSurface']],
  ['warning', ['warningSurface']],
  ['caution', ['cautionSurface']],
  ['text', ['noteSurface', 'tipSurface', 'importantSurface', 'warningSurface', 'cautionSurface']],
  // Titles may run over the whole gradient, so they are white.
  ['heroText', ['hero1', 'hero2', 'hero3', 'hero4']],
  // Subtitles, kickers and links end before its last stop.
  ['heroMuted', ['hero1', 'hero2', 'hero3']],
  ['heroSpark', ['hero1', 'hero2', 'hero3']],
] as const;

/** Shapes that mean something: discs, bars, markers. */
const shapes = [
  ['primary', 'background'],
  ['accent', 'background'],
  ['heroText', 'accent'],
] as const;

describe.each(['cloud-native', 'cloud-native-dark'])('%s', async (name) => {
  const { manifest } = await loadTheme(name, [ownThemes]);
  const colors = manifest?.tokens.colors ?? {};
  const between = (one: string, other: string) => contrast(colors[one] ?? '', colors[other] ?? '');

  it.each(pairs.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s is at least 4.5',
    (text, ground) => expect(between(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(shapes)('%s on %s is at least 3', (shape, ground) =>
    expect(between(shape, ground)).toBeGreaterThanOrEqual(3),
  );
});

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBe(21);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
