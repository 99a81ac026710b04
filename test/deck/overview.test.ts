import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const told = (name: string): string =>
  `### ${name}\n\n- ${name} is baked at night\n- ${name} needs a warm oven\n\n`;
const bare = (name: string): string => `### ${name}\n\nWould you know it?\n\n`;

/** The slides of the parts of a section: title, and what is listed on it; with the notes. */
const slidesOf = async (...parts: readonly string[]) => {
  const { deck } = await compileText(`# Bread\n\n## Kinds\n\n${parts.join('')}## End\n\nBye.\n`);
  return deck.children
    .filter(({ layout }) => layout !== 'title' && layout !== 'thanks')
    .map(({ title = [], children, notes }) => ({
      shown: `${plainText(title)}: ${children.flatMap((block) => (block.type === 'list' ? block.children.map((item) => textOf(item)) : [])).join(', ')}`,
      notes: notes.map(({ text }) => text),
    }));
};

it('names all parts once, and those that have no line are said and not listed again', async () => {
  const slides = await slidesOf(bare('Rolls'), bare('Rings'), told('Rye'), told('Wheat'));
  expect(slides[0]?.shown).toBe('Kinds: Rolls, Rings, Rye, Wheat');
  expect(slides.filter(({ shown }) => shown.startsWith('Kinds'))).toHaveLength(1);
  expect(slides[0]?.notes).toEqual(['Rolls', 'Would you know it?', 'Rings', 'Would you know it?']);
});

it('is the list of parts that have no line, where there are no others', async () => {
  const slides = await slidesOf(bare('Rolls'), bare('Rings'), bare('Loaves'));
  expect(slides.filter(({ shown }) => shown.startsWith('Kinds')).map(({ shown }) => shown)).toEqual([
    'Kinds: Rolls, Rings, Loaves',
  ]);
});

it('counts parts that count themselves, and keeps the numbers of others', async () => {
  const listOf = async (...names: readonly string[]) => {
    const { deck } = await compileText(`# Bread\n\n## Kinds\n\n${names.map(bare).join('')}## End\n\nBye.\n`);
    const [list] = deck.children.find(({ title = [] }) => plainText(title) === 'Kinds')?.children ?? [];
    const items = list?.type === 'list' ? list.children.map((item) => textOf(item)) : [];
    return { items, isCounted: list?.type === 'list' && list.ordered === true };
  };
  expect(await listOf('1. Rolls', '2. Rings', '3. Loaves')).toEqual({
    items: ['Rolls', 'Rings', 'Loaves'],
    isCounted: true,
  });
  const counted = ['1. Rolls', '2. Rings', '2. Loaves'];
  expect(await listOf(...counted)).toEqual({ items: counted, isCounted: false });
  expect(await listOf('2. Rings', '3. Loaves', '4. Rolls')).toMatchObject({ isCounted: false });
});
