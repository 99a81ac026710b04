import type { StandingSentence } from './told-story.js';
import type { Tongue } from './tongue.js';

/** Whether the next sentence of its paragraph begins with "but": what it says is not the point. */
export const isTakenBack = (
  sentences: readonly StandingSentence[],
  order: number,
  { takesBack }: Tongue,
): boolean => {
  const [own, next] = [sentences[order], sentences[order + 1]];
  return own !== undefined && next?.block === own.block && takesBack?.test(next.sentence.text) === true;
};
