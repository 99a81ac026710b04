import type { BrowserPage, BrowserProvider } from '../browser/browser.js';
import type { RenderedDeck } from '../model/artifact.js';
import type { Finding, MeasureDeck } from '../model/finding.js';
import { decodePng, type Pixels } from './decode-png.js';
import type { DrawnSlide } from './drawn-deck.js';
import { findOverlap } from './find-overlap.js';
import { findCut, findEmpty, findOverflow } from './find-space.js';
import { findFaint, findSmall, needsPixels, roles } from './find-text.js';
import { drawnBoxes, drawnFrames } from './page-functions.js';
import { drawnNumbers, drawnTexts, hideText } from './page-texts.js';

interface Measure {
  readonly rule: string;
  readonly find: (slide: DrawnSlide, pixels?: Pixels) => readonly string[];
  readonly advice: string;
  /** What it finds is lost to the audience, whoever made the deck and whatever its theme. */
  readonly isLoss?: true;
}

/** Everything that is measured, in the order of the report. */
const measures: readonly Measure[] = [
  {
    rule: 'measure-overflow',
    find: findOverflow,
    advice: 'Show less on this slide, or split it',
    isLoss: true,
  },
  {
    rule: 'measure-cut',
    find: findCut,
    advice: 'Shorten it, or split the slide: nobody can scroll on a stage',
    isLoss: true,
  },
  {
    rule: 'measure-overlap',
    find: findOverlap,
    advice: 'Show less on this slide, or split it',
    isLoss: true,
  },
  { rule: 'measure-small', find: findSmall, advice: 'Show less, so that it can be set larger' },
  {
    rule: 'measure-contrast',
    find: findFaint,
    advice: 'Choose a darker or lighter colour for text or ground',
  },
  { rule: 'measure-empty', find: findEmpty, advice: 'Join it with its neighbour, or make it a statement' },
];

/** The rules of all measures. */
export const measureRules: readonly string[] = measures.map(({ rule }) => rule);

const slidesOf = async (page: BrowserPage): Promise<DrawnSlide[]> => {
  const frames = await page.evaluate(drawnFrames, undefined);
  const numbers = await page.evaluate(drawnNumbers, undefined);
  const texts = [...(await page.evaluate(drawnTexts, roles)), ...numbers];
  const boxes = await page.evaluate(drawnBoxes, undefined);
  const [textsBy, boxesBy] = [bySlide(texts), bySlide(boxes)];
  return frames.map((frame) => ({
    ...frame,
    texts: textsBy.get(frame.slide) ?? [],
    boxes: boxesBy.get(frame.slide) ?? [],
  }));
};

const bySlide = <T extends { readonly slide: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>();
  for (const one of all) groups.set(one.slide, [...(groups.get(one.slide) ?? []), one]);
  return groups;
};

/** A deck as the browser drew it, each slide with the pixels behind its text where they are needed. */
export interface DrawnDeck {
  readonly slides: readonly DrawnSlide[];
  readonly pixels: ReadonlyMap<number, Pixels>;
}

/** Draws a deck and takes its measures. */
export const drawDeck = async (rendered: RenderedDeck, browser: BrowserProvider): Promise<DrawnDeck> => {
  const { html, width, height } = rendered;
  await using page = await (await browser()).open(html, { width, height });
  return measurePage(page);
};

/** Takes the measures of a deck in an open page; its text is hidden after. */
export const measurePage = async (page: BrowserPage): Promise<DrawnDeck> => {
  const slides = await slidesOf(page);
  const pixels = new Map<number, Pixels>();
  const unsure = slides.filter(needsPixels);
  if (unsure.length > 0) await page.evaluate(hideText, undefined);
  for (const slide of unsure) pixels.set(slide.slide, await pixelsBehind(slide, page));
  return { slides, pixels };
};

/** A busy browser may hand out a slide as it was before its text was hidden: what looks faint is looked at again. */
const pixelsBehind = async (slide: DrawnSlide, page: BrowserPage): Promise<Pixels> => {
  const draw = async (): Promise<Pixels> => decodePng(await page.screenshot(slide.slide, 1, 'quick-png'));
  let pixels = await draw();
  for (let look = 1; look < mostLooks && findFaint(slide, pixels).length > 0; look += 1)
    pixels = await draw();
  return pixels;
};

/** So often is looked at what stays faint: twice is not enough where a dozen programs share two processors. */
const mostLooks = 5;

/** What is wrong with a drawn deck. */
export const judgeDeck = ({ slides, pixels }: DrawnDeck): readonly Finding[] =>
  judge(slides, measures, (slide) => pixels.get(slide.slide));

/** What the audience of a deck would not see or could not read: found in an open page, which stays as it is. */
export const findLosses = async (page: BrowserPage): Promise<Finding[]> =>
  judge(
    await slidesOf(page),
    measures.filter(({ isLoss }) => isLoss),
  );

const judge = (
  slides: readonly DrawnSlide[],
  chosen: readonly Measure[],
  pixelsOf: (slide: DrawnSlide) => Pixels | undefined = () => undefined,
): Finding[] =>
  slides.flatMap((slide) =>
    chosen.flatMap(({ rule, find, advice }) =>
      find(slide, pixelsOf(slide)).map((reason) => ({
        rule,
        kind: 'measure' as const,
        slide: slide.slide + 1,
        reason,
        advice,
      })),
    ),
  );

/** The port through which `check` has a deck measured in a browser. */
export const createMeasureDeck =
  (browser: BrowserProvider): MeasureDeck =>
  async (rendered) =>
    judgeDeck(await drawDeck(rendered, browser)).map((finding) => {
      const line = rendered.lines?.[(finding.slide ?? 0) - 1];
      return { ...finding, ...(line === undefined ? {} : { line }) };
    });
