import { expect, it } from 'vitest';
import { flattenInline } from '../../src/condense/inline-text.js';
import { broughtIn } from '../../src/condense/ladder/brought.js';
import { sentencesOf } from '../../src/condense/segment/sentences.js';
import { paragraph } from './table.js';

const broughtBy = (markdown: string, title = 'News of the mill'): string | undefined => {
  const inline = flattenInline(paragraph(markdown).children);
  const [sentence] = sentencesOf(inline);
  return sentence && broughtIn(inline, sentence, { topic: new Set(), title })?.text;
};

it.each([
  [
    "Today, we're introducing Oven Two, a stove that bakes rye by itself.",
    'Oven Two, a stove that bakes rye by itself',
  ],
  [
    'We are very excited to announce the release of ryebake, a timer for ovens of stone!',
    'ryebake, a timer for ovens of stone',
  ],
  [
    'I am happy to introduce the Warm Oven—a new kind of stove for loaves of rye.',
    'The Warm Oven—a new kind of stove for loaves of rye',
  ],
])('what is announced is told as its name and what it is: %s', (text, line) => {
  expect(broughtBy(text)).toBe(line);
});

it.each([
  'We are excited to announce a new oven.',
  'We are excited to announce that we bake with Oven Two, a stove of stone.',
  'We are excited to announce our plans for the winter, a time of rye.',
  'We are excited to bake with Oven Two, a stove that bakes rye by itself.',
  'We are excited to announce bread of rye, a kind of bread for the winter.',
  'We are excited to introduce Ada and Rosa, bakers of rye in the south.',
])('what has no name, or is not said to be anything, is not: %s', (text) => {
  expect(broughtBy(text)).toBeUndefined();
});

it('is not told where the title has said what it is', () => {
  const text = 'We are excited to announce ryebake, a timer for ovens of stone.';
  expect(broughtBy(text, 'Ryebake: a timer for stone ovens')).toBeUndefined();
  expect(broughtBy(text, 'Ryebake, our new timer')).toBe('ryebake, a timer for ovens of stone');
});
