import type { PhrasingContent } from 'mdast';
import type { Deck, Slide } from '../model/deck.js';
import { plainText } from '../model/plain-text.js';
import { runsOf } from './runs.js';

const isNumber = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'text' && /^ \(\d+\/\d+\)$/u.test(node.value);

/** A title without the numbers that were put behind it. */
const bareTitle = (title: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  title.length > 1 && isNumber(title.at(-1)) ? bareTitle(title.slice(0, -1)) : title;

const keyOf = ({ kicker = [], title = [] }: Slide): string =>
  `${plainText(kicker)}\n${plainText(bareTitle(title))}`;

const numbered = (
  slide: Slide,
  title: readonly PhrasingContent[],
  [part, parts]: readonly [number, number],
): Slide => ({
  ...slide,
  title: parts === 1 ? title : [...title, { type: 'text', value: ` (${part}/${parts})` }],
});

/**
 * Numbers slides in a row with one title, `Limits (2/3)`: parts of a list and the further slides of a section alike.
 * Run before fitting, so that titles are measured with their numbers, and after it, when there may be more parts.
 */
export const numberSeries = (deck: Deck): Deck => {
  const runs = runsOf(
    deck.children,
    ([first], slide) => first?.titleDepth === 2 && slide.titleDepth === 2 && keyOf(first) === keyOf(slide),
  );
  const children = runs.flatMap((run) =>
    run.map((slide, index) =>
      slide.title && slide.titleDepth === 2
        ? numbered(slide, bareTitle(slide.title), [index + 1, run.length])
        : slide,
    ),
  );
  return { ...deck, children };
};
