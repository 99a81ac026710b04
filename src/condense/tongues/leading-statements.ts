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

/** What only supposes, or tells what others say. */
const supposes =
  /假说|假說|据说|據說|传说|傳說|有人(?:认为|認為)|гипотез|якобы|допустим|предположим|かもしれ|と言われ|仮に|hipótesis|supongamos|hipótese|suponhamos|angenommen|hypothese|hypothèse|supposons|ipotesi|supponiamo|가설|가정/iu;

/** Whether a conclusion is drawn from what the sentence before it only supposes: alone it would be told as true. */
export const isSupposed = (
  sentences: readonly StandingSentence[],
  order: number,
  marker: string,
  { turns }: Tongue,
): boolean => {
  const [before, own] = [sentences[order - 1], sentences[order]];
  return (
    before !== undefined &&
    before.block === own?.block &&
    turns?.test(marker.toLowerCase()) === true &&
    supposes.test(before.sentence.text)
  );
};

/** "Before, the oven …, now it …": both are told. */
const turnsWithin = (text: string, news: RegExp | undefined): boolean =>
  text
    .split(/[,，、;；]/u)
    .slice(1)
    .some((clause) => news?.test(clause) ?? false);
