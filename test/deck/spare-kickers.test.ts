import { expect, it } from 'vitest';
import { spareKickers } from '../../src/deck/spare-kickers.js';
import type { Slide } from '../../src/model/deck.js';

const slideOf = (kicker?: string): Slide => ({
  type: 'slide',
  layout: 'statement',
  density: 'normal',
  variants: [],
  titleDepth: 2,
  children: [],
  notes: [],
  ...(kicker ? { kicker: [{ type: 'text', value: kicker }] } : {}),
});

const kickersOf = (talk: string, kickers: readonly (string | undefined)[]) =>
  spareKickers(kickers.map(slideOf), talk).map(
    ({ kicker }) => kicker?.map((node) => ('value' in node ? node.value : '')).join('') ?? '',
  );

it('shows the title of the talk above the first of the slides that follow one another, and any heading above all', () => {
  const kickers = [undefined, 'On Bread', 'On Bread', 'On Bread', 'Ovens', 'Ovens', 'On Bread'];
  expect(kickersOf('On Bread', kickers)).toEqual(['', 'On Bread', '', '', 'Ovens', 'Ovens', 'On Bread']);
});

it('shows no title of the talk that takes two lines there', () => {
  const title = 'On Bread, on Butter, on Salt, on Ovens and on All the People Who Bake in Them';
  expect(kickersOf(title, [title, 'Ovens'])).toEqual(['', 'Ovens']);
});
