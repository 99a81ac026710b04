import { withoutMarker } from './judge-statement.js';
import type { StandingSentence } from './told-story.js';
import type { Tongue } from './tongue.js';

/** How a sentence only leads to what others tell: it is taken back, tells how things were, or comes before the news. */
export type Leading = 'taken back' | 'old' | 'before news';

/** How many sentences behind it the news may stand. */
const reach = 2;

/** Whether a sentence only leads to those behind it in its paragraph, by the words of its language. */
export const leadingOf = (
  sentences: readonly StandingSentence[],
  order: number,
  tongue: Tongue,
): Leading | undefined => {
  const { takesBack, old, news } = tongue;
  const own = sentences[order];
  if (!own) return undefined;
  const [next, ...more] = sentences.slice(order + 1, order + 1 + reach);
  const isBeside = next?.block === own.block;
  if (isBeside && takesBack?.test(next.sentence.text)) return 'taken back';
  const said = withoutMarker(own.sentence.text, tongue).text.toLowerCase();
  if (old?.test(said) && !turnsWithin(said, news)) return 'old';
  const behind = isBeside ? [next, ...more.filter(({ block }) => block === own.block)] : next ? [next] : [];
  return behind.some(({ sentence }) => news?.test(sentence.text.toLowerCase())) ? 'before news' : undefined;
};

/** "Before, the oven …, now it …": both are told. */
const turnsWithin = (text: string, news: RegExp | undefined): boolean =>
  text
    .split(/[,，、;；]/u)
    .slice(1)
    .some((clause) => news?.test(clause) ?? false);
