import { expect, it } from 'vitest';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

const shownBelow = (above: string, ...items: readonly string[]): string[] => {
  const list = firstBlock(`- ${items.join('\n- ')}\n`);
  if (list.type !== 'list') throw new Error('no list');
  return linesOfList(list, above).map(({ text }) => text);
};

it.each(['Questions to ask your miller', 'Fragen an die Müllerin', 'Ask before you buy'])(
  'questions are the point below “%s”',
  (above) => {
    const questions = ['How do I pay for flour?', 'Who owns the mill?'];
    expect(shownBelow(above, ...questions)).toEqual(questions);
    expect(shownBelow('The mill', ...questions)).toEqual([]);
  },
);

it.each(['Why we chose Basalt', 'What makes Basalt last', 'Stones of Basalt'])(
  'what is said of the thing that “%s” names is said below it',
  (above) => {
    const items = ['It is cheap to cut', 'It lasts for a hundred years'];
    expect(shownBelow(above, ...items)).toEqual(items);
    expect(shownBelow('', ...items)).toEqual([]);
  },
);

it('what is said of the thing that a heading names stands beside what is said of others', () => {
  const items = ['It is cheap to cut', 'The crust is a breeze', 'It lasts for a hundred years'];
  expect(shownBelow('Why we chose Basalt', ...items)).toEqual(items);
  // What comes first is what "it" may be.
  const [it, crust, lasts] = items as [string, string, string];
  expect(shownBelow('Why we chose Basalt', crust, it, lasts)).not.toContain(it);
});

it('what is gained may be named in two words below what promises gains, and nowhere else', () => {
  const gains = ['A warm shop', 'Better performance', 'Bread at night'];
  expect(shownBelow('The mill\nA second oven brings some serious advantages:', ...gains)).toEqual(gains);
  expect(shownBelow('The mill', ...gains)).not.toContain('Better performance');
});

it.each(["There's no oven for rolls", 'There is no oven for rolls'])(
  'what is not there is told by itself: %s',
  (item) => {
    expect(shownBelow('The mill', item, 'The door is too small')).toContain(item);
  },
);

it('a short chain of events is shown where the order is its own, and nowhere else', () => {
  const events = ['A baker sells a roll', 'It becomes a habit', 'Others bake rolls, too'];
  const shown = (sign: string): string[] => {
    const list = firstBlock(
      events.map((event, at) => `${sign === '1' ? `${at + 1}.` : '-'} ${event}\n`).join(''),
    );
    if (list.type !== 'list') throw new Error('no list');
    return linesOfList(list, 'The street').map(({ text }) => text);
  };
  expect(shown('1')).toEqual(events);
  expect(shown('-')).not.toContain('It becomes a habit');
});
