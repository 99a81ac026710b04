import { expect, it } from 'vitest';
import { compileText } from './build-fixture.js';

const told = async (value: string, values = {}): Promise<unknown[]> => {
  const { file } = await compileText(value, { path: 'stone-ovens.md', values });
  return file.messages.map(({ ruleId }) => ruleId);
};

it('tells that a deck is named for its file', async () => {
  expect(await told('Stone keeps its heat.\n')).toEqual(['title-of-file']);
});

it('tells nothing where there is a title', async () => {
  expect(await told('---\nsubject: Ovens\n---\n\nStone keeps its heat.\n')).toEqual([]);
  expect(await told('# Ovens\n\nStone keeps its heat.\n')).toEqual([]);
  expect(await told('Stone keeps its heat.\n', { title: 'Ovens' })).toEqual([]);
});

it('tells that a post has nothing below its title', async () => {
  expect(await told('---\ntitle: Ovens\n---\n')).toEqual(['no-text']);
  expect(await told('# Ovens\n\n---\n')).toEqual(['no-text']);
  expect(await told('# Ovens\n\n![Oven](data:,)\n')).not.toContain('no-text');
});
