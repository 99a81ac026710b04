import { expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const bare = (name: string): string => `## ${name}\n\nWhat do you think of ${name}?\n`;
const full = (name: string): string =>
  `## ${name}\n\n- ${name} keeps its promise on every machine\n- ${name} never asks the network for anything\n`;

const deckOf = async (...parts: readonly string[]) => {
  const { deck, markdown } = await compileText(`# A talk\n\n${parts.join('\n')}`);
  const shown = deck.children.map(({ layout, title = [], notes }) => ({
    slide: `${layout} | ${plainText(title)}`,
    notes: notes.map(({ text }) => text),
  }));
  return { shown, markdown };
};

it('lists the headings of sections in a row of which nothing is shown', async () => {
  const { shown, markdown } = await deckOf(
    full('Rye'),
    bare('Oats'),
    bare('Spelt'),
    bare('Wheat'),
    full('Salt'),
  );
  expect(shown.map(({ slide }) => slide)).toEqual([
    'title | A talk',
    'bullets | Rye',
    'chips | A talk',
    'bullets | Salt',
    'thanks | Thank you',
  ]);
  expect(shown[2]?.notes).toEqual([
    ...['Oats', 'What do you think of Oats?'],
    ...['Spelt', 'What do you think of Spelt?'],
    ...['Wheat', 'What do you think of Wheat?'],
  ]);
  expect(markdown).toContain('- Oats\n- Spelt\n- Wheat\n');
});

it('leaves two of them as they are: that is a pause', async () => {
  const { shown } = await deckOf(full('Rye'), bare('Oats'), bare('Spelt'), full('Salt'));
  expect(shown.map(({ slide }) => slide)).toContain('statement | Spelt');
});

it('leaves the last one to the slide of the frame that says it', async () => {
  const { shown } = await deckOf(full('Rye'), bare('Oats'), bare('Spelt'), bare('Conclusion'));
  expect(shown.map(({ slide }) => slide)).toEqual([
    'title | A talk',
    'bullets | Rye',
    'statement | Oats',
    'statement | Spelt',
    'thanks | Thank you',
  ]);
});

it('keeps the links of the agenda at slides that there are', async () => {
  const names = ['Rye', 'Salt', 'Yeast', 'Water', 'Malt', 'Sugar', 'Milk'];
  const { shown, markdown } = await deckOf(...names.map(full), bare('Oats'), bare('Spelt'), bare('Wheat'));
  const entries = [...markdown.matchAll(/^\d+\. \[(.*?)\]\(#(\d+)\)/gmu)];
  expect(entries.map(([, name, slide]) => [name, shown[Number(slide) - 1]?.slide])).toEqual([
    ...names.map((name) => [name, `bullets | ${name}`]),
    ['Oats', 'chips | A talk'],
  ]);
});
