import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { sectionOf } from './table.js';

const shown = (...below: readonly string[]): readonly string[] => {
  const section = sectionOf(
    '## What we saw\n\n- Ovens of the valley\n- Mills & their stones\n- Bread for a week\n',
  );
  const children = below.map((heading) => sectionOf(`### ${heading}\n\nIt is warm.\n`));
  return condenseSection({ ...section, children }, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'lines' || claim.kind === 'chips' ? claim.lines.map(({ text }) => text) : [],
  );
};

it('a list that only names the sections below it is spoken', () => {
  expect(shown('Ovens of the Valley', 'Mills and stones', 'Bread for a week', 'Salt')).toHaveLength(3);
  expect(shown('Ovens of the Valley', '**Mills & Their Stones**', 'Bread for a week', 'Salt')).toEqual([]);
});

it('it is shown in an order of its own', () => {
  expect(shown('Mills & their stones', 'Ovens of the valley', 'Bread for a week')).toHaveLength(3);
});

it('it is shown where one of its items has no section', () => {
  expect(shown('Ovens of the valley', 'Mills & their stones')).toHaveLength(3);
});
