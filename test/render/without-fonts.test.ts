import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import { loadTheme } from '../../src/io/load-theme.js';
import { openScriptFonts } from '../../src/io/script-fonts.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { browsersHere } from '../browser/browsers-here.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const theme = {
  ...(await loadTheme('cloud-native', [path('themes')])),
  scripts: openScriptFonts(path('themes/fonts/data')),
};
const [here] = (await browsersHere()).filter(({ env }) => env?.FONTCONFIG_FILE === undefined);

/** A slide for each script: bold, regular, code and a table. */
const samples: readonly (readonly [language: string, title: string, text: string])[] = [
  ['en', 'Cloud native', 'Größe, naïve, → ✓ ≥'],
  ['el', 'Τι είναι το νέφος;', 'Ταχύτητα και ευελιξία'],
  ['ru', 'Облачные вычисления', 'Скорость и надёжность'],
  ['vi', 'Điện toán đám mây', 'Triển khai trong vài phút'],
  ['ar', 'الحوسبة السحابية', 'النشر في دقائق'],
  ['he', 'מחשוב ענן', 'פריסה תוך דקות'],
  ['hi', 'क्लाउड कंप्यूटिंग', 'मिनटों में तैनाती'],
  ['th', 'คลาวด์เบื้องต้น', 'ติดตั้งในไม่กี่นาที'],
  ['zh-Hans', '云原生入门', '几分钟内完成部署'],
  ['zh-Hant', '雲原生入門', '幾分鐘內完成部署'],
  ['ja', 'クラウドネイティブ入門', '数分でデプロイできます'],
  ['ko', '클라우드 네이티브 입문', '몇 분 만에 배포'],
  ['en', 'Emoji 🚀', '✅ ❤️ 👍🏽 👩‍🚀 🎉'],
];

describe.runIf(here && process.platform === 'linux')('a machine without fonts', () => {
  let folder: string;
  let usual: LaunchedBrowser;
  let bare: LaunchedBrowser;
  beforeAll(async () => {
    if (!here) return;
    folder = await mkdtemp(join(tmpdir(), 'postdeck-test-'));
    const file = join(folder, 'none.conf');
    await writeFile(
      file,
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>',
    );
    usual = await launchBrowser(here, nodeSystem());
    const system = nodeSystem();
    bare = await launchBrowser(here, { ...system, env: { ...system.env, FONTCONFIG_FILE: file } });
  });
  afterAll(async () => {
    await usual[Symbol.asyncDispose]();
    await bare[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(samples)('draws the same pixels in %s: %s', async (language, title, text) => {
    const markdown = `---\nlang: ${language}\n---\n\n## ${title}\n\n- ${text}\n- **${text}**\n- \`${text}\`\n`;
    const meta = {
      title,
      language,
      direction: /^(?:ar|he)/.test(language) ? 'rtl' : 'ltr',
      authors: [],
    } as const;
    const { html } = await renderDeck(markdown, {
      theme,
      meta,
      resolveImage: () => undefined,
      player: false,
    });
    const drawn = await Promise.all(
      [usual, bare].map(async (browser) => {
        await using page = await browser.open(html, { width: 1280, height: 720 });
        // Awaited here: the page is closed when this function returns.
        return await page.screenshot(0, 1);
      }),
    );
    expect(drawn[0]?.length).toBeGreaterThan(8000);
    expect(Buffer.compare(drawn[0] ?? Buffer.of(), drawn[1] ?? Buffer.of(1))).toBe(0);
  });
});
