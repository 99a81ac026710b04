import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../src/browser/browser.js';
import { type LaunchedBrowser, launchBrowser } from '../../src/browser/launch-browser.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { loadTheme } from '../../src/io/load-theme.js';
import { readPost } from '../../src/io/read-post.js';
import { openScriptFonts } from '../../src/io/script-fonts.js';
import type { RenderedDeck } from '../../src/model/artifact.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { browsersHere } from '../browser/browsers-here.js';
import { renderFile } from '../tools/render-file.js';
import { toolPorts } from '../tools/tool-ports.js';

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

const specimen = (name: string) => path(`test/fixtures/specimen/${name}.md`);

/** A post as the product builds it, with its diagrams and formulas drawn in a browser. */
const built = async (name: string, browser: Browser): Promise<RenderedDeck> => {
  const settings = resolveSettings({ flags: { values: {}, base: process.cwd() } });
  const source = {
    path: path(`test/fixtures/build/${name}/post.md`),
    cwd: process.cwd(),
    stdin: process.stdin,
    maxInput: settings.maxInput,
  };
  const ports = toolPorts(async () => browser);
  return renderWithAssets(await compilePost(await readPost(source), settings, ports));
};

const isOf = (slide: string, layout: string): boolean =>
  new RegExp(`<section[^>]* class="[^"]*\\b${layout}(?![\\w-])`).test(slide);

/** The first slide of a deck whose HTML says so. */
const first = ({ slides }: RenderedDeck, of: (slide: string) => boolean): number => slides.findIndex(of);

const layouts = [
  'title',
  'agenda',
  'section',
  'statement',
  'bullets',
  'steps',
  'chips',
  'two-column',
  'comparison',
  'quote',
  'big-number',
  'code',
  'table',
  'image-full',
  'image-side',
  'diagram',
  'image-caption',
  'callout',
  'embed',
  'speaker',
  'takeaways',
  'resources',
  'thanks',
] as const;

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
    expect(await unlike({ html, width: 1280, height: 720 }, [0])).toEqual([]);
  });

  test.each(['cloud-native', 'cloud-native-dark'])(
    'draws the same pixels of the layouts in %s',
    async (name) => {
      const deck = await renderFile(specimen('deck'), name, '16:9');
      const chosen = layouts.map((layout) => first(deck, (slide) => isOf(slide, layout)));
      expect(layouts.filter((_, index) => (chosen[index] ?? -1) < 0)).toEqual([]);
      expect(await unlike(deck, chosen)).toEqual([]);
    },
    60_000,
  );

  test.each(['arabic', 'japanese'])(
    'draws the same pixels of a whole deck in %s',
    async (name) => {
      const deck = await renderFile(specimen(name), 'cloud-native', '4:3');
      expect(await unlike(deck, [...deck.slides.keys()])).toEqual([]);
    },
    60_000,
  );

  test('draws the same pixels of drawings by others, whatever fonts they ask for', async () => {
    const deck = await renderFile(specimen('drawings'), 'cloud-native', '16:9');
    expect(await unlike(deck, [...deck.slides.keys()])).toEqual([]);
  }, 60_000);

  test('draws the same pixels of formulas and diagrams', async () => {
    const [formulas, blocks] = [await built('formulas', usual), await built('blocks', usual)];
    const math = [...formulas.slides.keys()].filter((at) => formulas.slides[at]?.includes('<mjx-container'));
    expect(math.length).toBeGreaterThan(2);
    expect(await unlike(formulas, math)).toEqual([]);
    const diagram = first(blocks, (slide) => isOf(slide, 'diagram'));
    expect(diagram).toBeGreaterThan(0);
    expect(await unlike(blocks, [diagram])).toEqual([]);
  }, 60_000);

  /**
   * The slides, from 0, that are not drawn alike, or are drawn blank. Those are drawn a second time: what comes of
   * fonts stays, and the rounding of a gradient on a busy machine, seen once on the slide of a section, does not.
   */
  async function unlike(
    deck: Pick<RenderedDeck, 'html' | 'width' | 'height'>,
    chosen: readonly number[],
  ): Promise<number[]> {
    const once = await unlikeOnce(deck, chosen);
    return once.length > 0 ? unlikeOnce(deck, once) : once;
  }

  async function unlikeOnce(
    { html, width, height }: Pick<RenderedDeck, 'html' | 'width' | 'height'>,
    chosen: readonly number[],
  ): Promise<number[]> {
    const [one = [], other = []] = await Promise.all(
      [usual, bare].map(async (browser) => {
        await using page = await browser.open(html, { width, height });
        const shots: Uint8Array[] = [];
        for (const slide of chosen) shots.push(await page.screenshot(slide, 1));
        return shots;
      }),
    );
    return chosen.filter((_, index) => {
      const [here, there] = [one[index], other[index]];
      return !here || !there || here.length < 8000 || Buffer.compare(here, there) !== 0;
    });
  }
});
