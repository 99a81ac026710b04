import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { resolveSettings } from '../../src/config/resolve-settings.js';
import { readPost } from '../../src/io/read-post.js';
import { filledShare } from '../../src/measure/find-space.js';
import { drawDeck, judgeDeck, measureRules } from '../../src/measure/measure-deck.js';
import { compilePost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { toolPorts } from './tool-ports.js';

/** What a browser found in the decks of a theme at an aspect ratio. */
export interface MatrixCell {
  readonly theme: string;
  readonly aspect: '16:9' | '4:3';
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

/** Builds posts with a theme and measures every slide in the browser that the product would use. */
export async function measureCell(
  posts: readonly string[],
  theme: string,
  aspect: '16:9' | '4:3',
): Promise<MatrixCell> {
  const browser = createSystemBrowserProvider(nodeSystem());
  const ports = toolPorts(browser);
  const settings = resolveSettings({ flags: { values: { theme, aspect }, base: process.cwd() } });
  const found = new Map<string, string[]>(measureRules.map((rule) => [rule, []]));
  const filled: number[] = [];
  let slides = 0;
  try {
    for (const path of posts) {
      const source = { path, cwd: process.cwd(), stdin: process.stdin, maxInput: settings.maxInput };
      const compiled = await compilePost(await readPost(source), settings, ports);
      const drawn = await drawDeck(await renderWithAssets(compiled), browser);
      slides += drawn.slides.length;
      filled.push(...drawn.slides.flatMap((slide) => filledShare(slide) ?? []));
      for (const { rule, slide = 0, reason } of judgeDeck(drawn)) {
        const layout = compiled.deck.children[slide - 1]?.layout ?? '';
        found.get(rule)?.push(`${compiled.slug} slide ${slide} (${layout}): ${reason}`);
      }
    }
  } finally {
    await browser[Symbol.asyncDispose]();
  }
  return { theme, aspect, slides, found, filled };
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
