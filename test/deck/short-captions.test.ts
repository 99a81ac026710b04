import type { Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { isAsideCaption } from '../../src/deck/layouts/picture-captions.js';
import { shortCaption } from '../../src/deck/layouts/short-captions.js';
import { plainText } from '../../src/model/plain-text.js';

const nodesOf = (markdown: string): readonly PhrasingContent[] => {
  const [first] = fromMarkdown(markdown).children;
  return first?.type === 'paragraph' ? (first satisfies Paragraph).children : [];
};
const shown = (markdown: string): string => plainText(shortCaption(nodesOf(markdown))).trim();

const prose =
  'The first column is the rye of the mill, e.g. of May, and the second is the wheat that was sold in the shop of the town. The third is not of this year.';

it.each([
  ['The loaves of May. [(View full size)](may.png)', 'The loaves of May.'],
  ['The loaves of May. [View full size (89KB)](may.png)', 'The loaves of May.'],
  ['The loaves of May. [View full size/quality (89KB).](may.png)', 'The loaves of May.'],
  ['The loaves of May. [(View full size.)](may.png)', 'The loaves of May.'],
  ['[Open in a new tab](may.png)', ''],
  ['The loaves of [the full week](week.html)', 'The loaves of the full week'],
  [`**How the loaves were sold**\\\n${prose}`, 'How the loaves were sold'],
  [prose, prose.slice(0, prose.indexOf(' The third'))],
  ['Short. It is whole.', 'Short. It is whole.'],
  [`Myth: ovens are cold. Truth: ${prose}`, `Myth: ovens are cold. Truth: ${prose}`],
  ['Oven of the guild, drawn after the [original](may.png)', 'Oven of the guild, drawn after the original'],
])('shows of a caption what stands below a picture: %s', (caption, expected) => {
  expect(shown(caption)).toBe(expected);
});

it('sets no first line in bold', () => {
  const caption = shortCaption(nodesOf(`**How all the loaves were sold.** \\\n${prose}`));
  expect(caption.map(({ type }) => type)).toEqual(['text']);
});

it('knows what the author only says of a picture', () => {
  expect(isAsideCaption('Is that fair to the rye?')).toBe(true);
  expect(isAsideCaption('Oh, I burnt it.')).toBe(true);
  expect(isAsideCaption('The rye of the mill in May')).toBe(false);
  expect(isAsideCaption('I. The rye of the mill')).toBe(false);
});
