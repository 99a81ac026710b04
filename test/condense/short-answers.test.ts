import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { sectionOf } from './table.js';

const shown = (markdown: string): string[] =>
  condenseSection(sectionOf(markdown), { language: 'en', title: 'Ovens' }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : [],
  );

it('a section of a form shows what its heading is good for', () => {
  expect(
    shown(
      '## Lamp\n\nFeature Description: a lamp in the door that I like.\n\nFeature Benefit: Finer control of how rye is baked.',
    ),
  ).toEqual(['Finer control of how rye is baked']);
});

it('a short section shows what is to be done, and what answers its heading', () => {
  expect(shown('## Changes for millers\n\nYou may need to weigh the flour of every mill again.')).toEqual([
    'You may need to weigh the flour of every mill again',
  ]);
  expect(
    shown(
      '## How to move ovens in a row\n\nThe recommended way to move ovens in a row is to move one at a time. I did so.',
    )[0],
  ).toBe('The recommended way to move ovens in a row is to move one at a time');
});

it('a short section that speaks of its author stays as it is', () => {
  expect(
    shown('## What is next?\n\nI think you need to ask me that in a year or two, and this too.'),
  ).toEqual([]);
});
