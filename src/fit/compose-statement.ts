import type { Slide } from '../model/deck.js';
import { slack } from './frame.js';
import { measureSlide } from './measure-slide.js';
import type { Ruler } from './ruler.js';
import { runsOf } from './runs.js';
import { countLines, widestPiece } from './wrap-text.js';

/** More lines than these are set in the usual size; something below the title leaves it a line less. */
const mostLines = 3;

/** A short statement fills its slide: it is set as large as a poster. Other slides stay as they are. */
export const composeStatement = (slide: Slide, ruler: Ruler): Slide => {
  const size = ruler.geometry.size('statementLarge');
  if (slide.layout !== 'statement' || !slide.title || size === 0) return slide;
  const width = ruler.geometry.bodyWidth('statement');
  const runs = runsOf(slide.title, 'heading');
  const lines = countLines(runs, { size: size * slack, width }, ruler.metrics);
  const large: Slide = { ...slide, density: 'normal', variants: [...slide.variants, 'large'] };
  const { room, need } = measureSlide(large, 'normal', ruler);
  const isWhole = widestPiece(runs, ruler.metrics) * size * slack <= width;
  return isWhole && lines <= mostLines - (slide.children.length > 0 ? 1 : 0) && need <= room ? large : slide;
};
