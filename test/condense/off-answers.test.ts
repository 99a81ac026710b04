import type { List } from 'mdast';
import { expect, it } from 'vitest';
import { introductionOf } from '../../src/condense/ladder/introductions.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { isOffAnswer } from '../../src/condense/ladder/off-answers.js';
import { wholeLine } from '../../src/condense/line.js';
import { firstBlock, paragraph } from './table.js';

const isOff = (text: string, heading: string): boolean => {
  const line = wholeLine(paragraph(text).children, 'list');
  return line !== undefined && isOffAnswer(line, heading);
};

it('what is alike is no answer to what differs', () => {
  expect(isOff('The idea of both ovens is similar', 'How does it differ from a pan?')).toBe(true);
  expect(isOff('The idea is similar, but the oven is lit by gas', 'How does it differ from a pan?')).toBe(
    false,
  );
  expect(isOff('The idea of both ovens is similar', 'How is it like a pan?')).toBe(false);
  expect(isOff('The oven is lit by gas', 'How is this different from a pan?')).toBe(false);
});

it('a list of nothing else is only spoken', () => {
  const list = firstBlock('- The idea of the ovens is similar\n') as List;
  const lines = linesOfList(list);
  const kindBelow = (heading: string) =>
    introductionOf({ list, lines, heading, before: undefined, after: undefined }).kind;
  expect(kindBelow('How does it differ?')).toBe('spoken');
  expect(kindBelow('How do they compare?')).toBe('alone');
});
