import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/io/load-theme.js';
import { openScriptFonts } from '../../src/io/script-fonts.js';
import { scriptFontCss } from '../../src/render/script-fonts.js';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const scripts = openScriptFonts(folder('themes/fonts/data'));
const theme = { ...(await loadTheme('cloud-native', [folder('themes')])), scripts };
const cssOf = (all: string, language = 'en', bold = '') =>
  scriptFontCss({ all, bold: () => bold }, theme, language);
const familiesOf = (css: string) => [
  ...new Set([...css.matchAll(/font-family:"([^"]*)"/g)].map(([, family]) => family)),
];

describe('the fonts of a script', () => {
  it.each([
    ['Greek', 'Τι είναι το νέφος; ἀρχή', ['Inter']],
    ['Cyrillic', 'Облако, Україна, Ђ', ['Inter']],
    ['Vietnamese', 'Điện toán đám mây', ['Inter']],
    ['Arabic', 'الحوسبة السحابية', ['Noto Sans Arabic']],
    ['Hebrew', 'מחשוב ענן', ['Noto Sans Hebrew']],
    ['Devanagari', 'क्लाउड कंप्यूटिंग', ['Noto Sans Devanagari']],
    ['Thai', 'คลาวด์', ['Noto Sans Thai']],
    ['Hangul', '클라우드 네이티브', ['Noto Sans KR']],
    ['emoji', 'Ship 🚀 ❤️ 👍🏽', ['Noto Emoji']],
  ])('come with %s', async (_, text, families) => {
    expect(familiesOf(await cssOf(text))).toEqual(families);
  });

  it.each([
    ['zh', 'Noto Sans SC'],
    ['zh-Hans', 'Noto Sans SC'],
    ['zh-TW', 'Noto Sans TC'],
    ['zh-Hant', 'Noto Sans TC'],
    ['ja', 'Noto Sans JP'],
    ['ko', 'Noto Sans KR'],
  ])('draw Chinese characters as %s writes them', async (language, family) => {
    expect(familiesOf(await cssOf('直角', language))).toEqual([family]);
  });

  it('stay away from text that the theme draws itself, and read nothing', async () => {
    const none = { faces: () => Promise.reject(new Error('read')), base64: async () => '' };
    const text = { all: 'Größe – “x” → ✓ \u2060\u200d', bold: () => '' };
    expect(await scriptFontCss(text, { ...theme, scripts: none }, 'de')).toBe('');
  });

  it('come in slices: few letters bring few bytes', async () => {
    expect((await cssOf('云', 'zh')).length).toBeLessThan(60_000);
    expect((await cssOf('🚀')).length).toBeLessThan(30_000);
    expect((await cssOf('я')).length).toBeLessThan(40_000);
  });

  it('are no bolder than drawn where they are pictures: a made bold is a font of Type 3 in a PDF', async () => {
    expect(await cssOf('🚀')).toContain('font-weight:400 700');
  });

  it.each([
    ['ja', '本'],
    ['ko', '본'],
    ['zh', '云'],
    ['zh-TW', '雲'],
  ])('bring a bold of their own in %s for what is bold, and for nothing else', async (language, letter) => {
    const weights = (css: string) => [...css.matchAll(/font-weight:(\d+)/g)].map(([, weight]) => weight);
    expect(weights(await cssOf(letter, language))).toEqual(['400']);
    expect(weights(await cssOf(letter, language, letter))).toEqual(['400', '600']);
  });

  it('draw an emoji of several parts whole', async () => {
    const plain = await cssOf('👩🚀');
    expect((await cssOf('👩‍🚀')).length).toBeGreaterThan(plain.length);
    // With a colour of skin between, all of it is one picture too.
    const toned = await cssOf('👩🏽🚀');
    for (const cluster of ['👩🏽‍🚀', '👨🏿‍💻', '👩🏻‍🦰', '🧑🏿‍🤝‍🧑🏻'])
      expect([cluster, (await cssOf(cluster)).length > toned.length]).toEqual([cluster, true]);
  });

  it('are the same bytes whatever the order of the letters', async () => {
    expect(await cssOf('яж 🚀 云', 'zh')).toBe(await cssOf('云 🚀 жя', 'zh'));
  });

  it('cover what is written: each letter of a script is in a slice', async () => {
    const faces = await scripts.faces();
    const has = (point: number) =>
      faces.some(({ ranges }) => ranges.some(([first, last]) => first <= point && point <= last));
    for (const letter of '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而那得于着下自之年过发后作里雲體龍') {
      expect([letter, has(letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
    }
    const blocks = [
      [0x391, 0x3a1],
      [0x410, 0x44f],
      [0x5d0, 0x5ea],
      [0x621, 0x63a],
      [0x905, 0x939],
      [0xe01, 0xe2e],
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0xac00, 0xad00],
      [0x1f600, 0x1f64f],
    ] as const;
    for (const [first, last] of blocks)
      for (let point = first; point <= last; point += 1)
        expect([point.toString(16), has(point)]).toEqual([point.toString(16), true]);
  });
});
