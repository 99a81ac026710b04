import { expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

/** What the slides of a post show, without their notes. */
const shownOf = async (text: string): Promise<string> => {
  const { markdown } = await compileText(`---\ntitle: The village bakery\n---\n\n${text}`);
  return markdown.replace(/<!--[\s\S]*?-->/gu, '');
};

const planned = 'Stone ovens turn loaves of rye without a baker.';
const line = 'Stone ovens turn loaves of rye without a baker';

it.each([
  ['Future roadmap', false],
  ['Ovens of today', true],
])('below %s, what is told as if it were so is shown: %s', async (heading, isShown) => {
  const shown = await shownOf(
    `## ${heading}\n\n### Turning loaves\n\n${planned}\n\n### Bells\n\nA bell will ring when rolls are done.\n`,
  );
  expect(shown.includes(line)).toBe(isShown);
  expect(shown).toContain('A bell will ring when rolls are done');
});

it.each([
  'Now, imagine you gave the baker',
  'For example, suppose you gave the baker',
  'Last year we gave the baker',
])('no number of a supposition is shown: %s', async (begin) => {
  const shown = await shownOf(
    `## Wages\n\nRye is sold by the pound. ${begin} a bonus of two loaves. The profit of the mill drops to 90%.\n`,
  );
  expect(shown.includes('90%')).toBe(begin.startsWith('Last'));
});
