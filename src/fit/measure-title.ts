import type { PhrasingContent } from 'mdast';
import type { Density, Layout, Slide } from '../model/deck.js';
import { slack } from './frame.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import { countLines } from './wrap-text.js';

const titleSizes: { readonly [L in Layout]?: readonly [normal: string, dense: string] } = {
  title: ['title', 'titleDense'],
  thanks: ['title', 'titleDense'],
  section: ['section', 'titleDense'],
  statement: ['statement', 'statementDense'],
};

const isLarge = ({ layout, titleDepth }: Slide): boolean => layout === 'statement' || titleDepth === 1;

/** Large titles in these scripts have more room between their lines. */
const tallScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
const tallLine = 1.3;

const titleSize = ({ layout, variants }: Slide, density: Density): string => {
  const [normal, dense] = titleSizes[layout] ?? ['heading', 'heading'];
  if (layout === 'statement' && variants.includes('large')) return 'statementLarge';
  return density === 'dense' ? dense : normal;
};

/** Height of a slide's title with its kicker and what is kept free below it, in px. */
export const titleHeight = (slide: Slide, density: Density, ruler: Ruler): number => {
  const { geometry, metrics, placing } = ruler;
  const own = isLarge(slide) ? geometry.size(...placing.kicker) : geometry.size('kickerGap', 4);
  const kicker = slide.kicker ? own + longKicker(slide.kicker, slide, ruler) : 0;
  const above = kicker + (slide.layout === 'statement' ? geometry.size('statementBar') : 0);
  if (!slide.title) return above;
  const size = geometry.size(titleSize(slide, density), 46);
  const width = geometry.bodyWidth(slide.layout);
  const runs = runsOf(slide.title, 'heading');
  const lines = countLines(runs, { size: size * slack, width }, metrics);
  const isTall = isLarge(slide) && runs.some(({ text }) => tallScript.test(text));
  const lineHeight = isTall ? tallLine : geometry.size('headingLine', 1.2);
  const gap = isLarge(slide) ? geometry.size(...placing.gap) : geometry.size('headingGap', 32);
  return above + lines * size * lineHeight + gap;
};

/** What a kicker takes beside its first line, which reaches up into what is kept free above a title. */
const longKicker = (
  words: readonly PhrasingContent[],
  slide: Slide,
  { geometry, metrics }: Ruler,
): number => {
  const size = geometry.size(slide.layout === 'statement' ? 'statementKicker' : 'kicker');
  if (size === 0) return 0;
  const line = { size: size * slack, width: geometry.bodyWidth(slide.layout) };
  return (countLines(runsOf(words, 'heading'), line, metrics) - 1) * size * geometry.size('bodyLine');
};
