import type { BrowserProvider } from '../../src/browser/browser.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { filledShare } from '../../src/measure/find-space.js';
import { drawDeck, judgeDeck, measureRules } from '../../src/measure/measure-deck.js';
import type { Aspect } from '../../src/model/deck.js';
import type { Settings } from '../../src/model/settings.js';
import type { BuildPorts } from '../../src/pipeline/build-ports.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { toolPorts } from './tool-ports.js';

/** What a browser found in the decks of a theme at an aspect ratio. */
export interface MatrixCell {
  readonly theme: string;
  readonly aspect: Aspect;
  readonly slides: number;
  /** By rule, one line for each finding. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** The share of the area below the title that is filled, of every slide that is asked for it. */
  readonly filled: readonly number[];
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

/** Builds posts with a theme and measures every slide in the browser that the product would use. */
export async function measureCell(
  posts: readonly string[],
  [theme, aspect]: readonly [theme: string, aspect: Aspect],
  browser: BrowserProvider,
): Promise<MatrixCell> {
  const ports = toolPorts(browser);
  const settings = resolveSettings({ flags: { values: { theme, aspect }, base: process.cwd() } });
  const measured: MeasuredPost[] = [];
  const left = [...posts.entries()];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift())
      measured[next[0]] = await measurePost(next[1], settings, ports);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const found = new Map<string, string[]>(measureRules.map((rule) => [rule, []]));
  for (const [rule, line] of measured.flatMap(({ lines }) => lines)) found.get(rule)?.push(line);
  return {
    theme,
    aspect,
    slides: measured.reduce((sum, { slides }) => sum + slides, 0),
    found,
    filled: measured.flatMap(({ filled }) => filled),
  };
}

interface MeasuredPost {
  readonly slides: number;
  readonly lines: readonly (readonly [rule: string, line: string])[];
  readonly filled: readonly number[];
}

async function measurePost(path: string, settings: Settings, ports: BuildPorts): Promise<MeasuredPost> {
  const source = { path, cwd: process.cwd(), stdin: process.stdin, maxInput: settings.maxInput };
  const compiled = await compilePost(await readPost(source), settings, ports);
  const drawn = await drawDeck(await renderWithAssets(compiled), ports.browser);
  return {
    slides: drawn.slides.length,
    lines: judgeDeck(drawn).map(({ rule, slide = 0, reason }) => {
      const layout = compiled.deck.children[slide - 1]?.layout ?? '';
      return [rule, `${compiled.slug} slide ${slide} (${layout}): ${reason}`];
    }),
    filled: drawn.slides.flatMap((slide) => filledShare(slide) ?? []),
  };
}

/** The table of a matrix, and what was found, as lines of text. */
export function matrixReport(cells: readonly MatrixCell[], limit: number): string[] {
  const rows = measureRules.map((rule) => [
    rule,
    ...cells.map(({ found }) => `${found.get(rule)?.length ?? 0}`),
  ]);
  const head = ['', ...cells.map(({ theme, aspect }) => `${theme.replace('cloud-native', 'cn')} ${aspect}`)];
  const table = [head, ['slides', ...cells.map(({ slides }) => `${slides}`)], ...rows];
  const lists = cells.flatMap(({ theme, aspect, found }) =>
    [...found].flatMap(([rule, lines]) =>
      lines.slice(0, limit).map((line) => `  ${theme} ${aspect} ${rule}: ${line}`),
    ),
  );
  return [...table.map((row) => row.map((cell, at) => cell.padEnd(at === 0 ? 20 : 14)).join(' ')), ...lists];
}
