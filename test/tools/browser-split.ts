import type { BrowserProvider } from '../../src/browser/browser.js';
import { fitDeck } from '../../src/fit/fit-deck.js';
import type { DrawnHeights } from '../../src/fit/ruler.js';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { printMarp } from '../../src/marp/print-marp.js';
import type { Density, Slide } from '../../src/model/deck.js';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { naturalHeights } from './natural-heights.js';

/** How many slides a plan becomes when fit asks a browser for every height, and when it estimates them. */
export interface SplitLengths {
  readonly estimated: number;
  readonly drawn: number;
  /** How many slides were drawn to be measured. */
  readonly asked: number;
}

/** What makes a slide as high as it is. */
const keyOf = ({ layout, variants, title, titleDepth, kicker, children }: Slide, density: Density): string =>
  JSON.stringify([layout, density, variants, title, titleDepth, kicker, children]);

/** Answers lead to other questions; a plan that has not settled after so many rounds is no measure. */
const maxRounds = 12;

/**
 * Fits the plan of a post twice: by the estimate, and with the same code by what a browser draws. Every slide that fit
 * asks for is drawn, until it asks for none that was not.
 */
export async function compareSplits(compiled: CompiledPost, browser: BrowserProvider): Promise<SplitLengths> {
  const { plan, theme } = compiled;
  const known = new Map<string, number | undefined>();
  for (let round = 0; round < maxRounds; round += 1) {
    const asked = new Map<string, Slide>();
    const drawn: DrawnHeights = (slide, density) => {
      const key = keyOf(slide, density);
      if (!known.has(key)) asked.set(key, { ...slide, density, notes: [] });
      return known.get(key);
    };
    const { deck } = fitDeck(plan, theme, { drawn });
    if (asked.size === 0) {
      const estimated = fitDeck(plan, theme).deck.children.length;
      return { estimated, drawn: deck.children.length, asked: known.size };
    }
    const heights = await heightsOf([...asked.values()], compiled, browser);
    [...asked.keys()].forEach((key, index) => {
      known.set(key, heights[index]);
    });
  }
  throw new Error(`${compiled.slug} asks the browser for more and more slides`);
}

async function heightsOf(
  slides: readonly Slide[],
  compiled: CompiledPost,
  browser: BrowserProvider,
): Promise<readonly (number | undefined)[]> {
  const deck = { ...compiled.deck, children: slides };
  const markdown = printMarp(lowerDeck(deck));
  const { html, width, height } = await renderWithAssets({ ...compiled, deck, markdown });
  await using page = await (await browser()).open(html, { width, height });
  const heights = await page.evaluate(naturalHeights, undefined);
  if (heights.length !== slides.length)
    throw new Error(`${slides.length} slides were asked for and ${heights.length} drawn`);
  // A slide without blocks of its own is as the estimate has it.
  return heights.map((height, index) => (slides[index]?.children.length ? (height ?? undefined) : undefined));
}
