import type { BrowserProvider } from '../../src/browser/browser.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { filledShare } from '../../src/measure/find-space.js';
import { judgeDeck, measurePage, measureRules } from '../../src/measure/measure-deck.js';
import type { Aspect } from '../../src/model/deck.js';
import type { BuildPorts } from '../../src/pipeline/build-ports.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { compareHeights, type HeightPair, isUnder } from './compare-heights.js';
import { quantile } from './corpus-table.js';
import { naturalHeights } from './natural-heights.js';
import { type KeptRows, keepRows } from './pieces.js';
import { toolPorts } from './tool-ports.js';

/** What a browser found in the decks of a theme at an aspect ratio. */
export interface MatrixCell {
  readonly theme: string;
  readonly aspect: Aspect;
  readonly posts: number;
  readonly slides: number;
  /** By rule, one line for each finding. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** The share of the area below the title that is filled, of every slide that is asked for it. */
  readonly filled: readonly number[];
  readonly heights: readonly HeightPair[];
}

/** Light and dark, wide and narrow. */
export const matrix = [
  ['cloud-native', '16:9'],
  ['cloud-native-dark', '16:9'],
  ['cloud-native', '4:3'],
  ['cloud-native-dark', '4:3'],
] as const;

/** How many posts are on their way at once: while the browser draws one, the next is compiled. */
const lanes = 2;

type Look = readonly [theme: string, aspect: Aspect];

/** What is to be measured, and what bounds the run. */
export interface MatrixRun {
  readonly posts: readonly string[];
  readonly looks: readonly Look[];
  readonly browser: BrowserProvider;
  /** Posts in a look that an earlier run measured are not measured again. */
  readonly kept: KeptRows<MeasuredPost>;
  /** Whether another post may still be begun. */
  readonly mayGoOn: () => boolean;
}

/** Builds posts and measures every slide in the browser that the product would use; gives how many jobs are left. */
export async function measureMatrix({ posts, looks, browser, kept, mayGoOn }: MatrixRun): Promise<number> {
  const ports = toolPorts(browser);
  const known = new Set(kept.all.map(({ post, theme, aspect }) => `${post} ${theme} ${aspect}`));
  const left = posts
    .flatMap((post) => looks.map((look) => ({ post, look })))
    .filter(({ post, look }) => !known.has([post, ...look].join(' ')));
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = mayGoOn() ? left.shift() : undefined)
      await kept.add(await measurePost(next.post, next.look, ports));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return left.length;
}

/** Measures posts in one look. */
export async function measureCell(
  posts: readonly string[],
  look: Look,
  browser: BrowserProvider,
): Promise<MatrixCell> {
  const kept = await keepRows<MeasuredPost>(undefined);
  await measureMatrix({ posts, looks: [look], browser, kept, mayGoOn: () => true });
  return cellOf(kept.all, look);
}

/** All that was found in one look. */
export function cellOf(rows: readonly MeasuredPost[], [theme, aspect]: Look): MatrixCell {
  const measured = rows.filter((row) => row.theme === theme && row.aspect === aspect);
  const found = new Map<string, string[]>(measureRules.map((rule) => [rule, []]));
  for (const [rule, line] of measured.flatMap(({ lines }) => lines)) found.get(rule)?.push(line);
  return {
    theme,
    aspect,
    posts: measured.length,
    slides: measured.reduce((sum, { slides }) => sum + slides, 0),
    found,
    filled: measured.flatMap(({ filled }) => filled),
    heights: measured.flatMap(({ heights }) => heights),
  };
}

/** A post in a look, as a browser drew it. */
export interface MeasuredPost {
  /** Its path. */
  readonly post: string;
  readonly theme: string;
  readonly aspect: Aspect;
  readonly slides: number;
  readonly lines: readonly (readonly [rule: string, line: string])[];
  readonly filled: readonly number[];
  readonly heights: readonly HeightPair[];
}

async function measurePost(path: string, look: Look, ports: BuildPorts): Promise<MeasuredPost> {
  const [theme, aspect] = look;
  const settings = resolveSettings({ flags: { values: { theme, aspect }, base: process.cwd() } });
  const source = { path, cwd: process.cwd(), stdin: process.stdin, maxInput: settings.maxInput };
  const compiled = await compilePost(await readPost(source), settings, ports);
  const { html, width, height } = await renderWithAssets(compiled);
  await using page = await (await ports.browser()).open(html, { width, height });
  const drawn = await measurePage(page);
  return {
    post: path,
    theme,
    aspect,
    slides: drawn.slides.length,
    lines: judgeDeck(drawn).map(({ rule, slide = 0, reason }) => {
      const layout = compiled.deck.children[slide - 1]?.layout ?? '';
      return [rule, `${compiled.slug} slide ${slide} (${layout}): ${reason}`];
    }),
    filled: drawn.slides.flatMap((slide) => filledShare(slide) ?? []),
    heights: compareHeights(compiled, await page.evaluate(naturalHeights, undefined)),
  };
}

/** The table of a matrix, and what was found, as lines of text. */
export function matrixReport(cells: readonly MatrixCell[], limit: number): string[] {
  const rows = measureRules.map((rule) => [
    rule,
    ...cells.map(({ found }) => `${found.get(rule)?.length ?? 0}`),
  ]);
  const head = ['', ...cells.map(({ theme, aspect }) => `${theme.replace('cloud-native', 'cn')} ${aspect}`)];
  const counts = (['posts', 'slides'] as const).map((what) => [
    what,
    ...cells.map((cell) => `${cell[what]}`),
  ]);
  const ratios = (share: number): string[] =>
    cells.map(({ heights }) =>
      quantile(
        heights.map(({ expected, drawn }) => expected / drawn),
        share,
      ).toFixed(3),
    );
  const estimates = [
    ['heights estimated', ...cells.map(({ heights }) => `${heights.length}`)],
    ['estimated under', ...cells.map(({ heights }) => `${heights.filter(isUnder).length}`)],
    ['estimate, median', ...ratios(0.5)],
  ];
  const table = [head, ...counts, ...rows, ...estimates];
  const lists = cells.flatMap(({ theme, aspect, found }) =>
    [...found].flatMap(([rule, lines]) =>
      lines.slice(0, limit).map((line) => `  ${theme} ${aspect} ${rule}: ${line}`),
    ),
  );
  const low = cells.flatMap(({ theme, aspect, heights }) =>
    heights
      .filter(isUnder)
      .map(
        ({ where, layout, expected, drawn }) =>
          `  ${theme} ${aspect} estimate: ${where} (${layout}) ${Math.round(expected)} for ${Math.round(drawn)} px`,
      ),
  );
  return [
    ...table.map((row) => row.map((cell, at) => cell.padEnd(at === 0 ? 20 : 14)).join(' ')),
    ...lists,
    ...low.slice(0, limit),
  ];
}
