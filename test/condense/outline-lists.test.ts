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

const below = (lead: string, items: string): readonly string[] =>
  condenseSection(sectionOf(`## Overview\n\n${lead}\n\n${items}\n`), {
    language: 'en',
    title: 'Bread',
  }).flatMap(({ claim }) =>
    claim.kind === 'lines' || claim.kind === 'chips' ? claim.lines.map(({ text }) => text) : [],
  );

const deeds =
  '- Heat the stone oven for two hours\n- Compare the mills of both valleys\n- Bake the rye at night';

it.each([
  'In this article, we:',
  'In this post I will cover the following topics:',
  'This blog post walks through:',
])('what the post will do is spoken: %s', (lead) => {
  expect(below(lead, deeds)).toEqual([]);
});

it.each(['In this post, we compare the ovens of three towns:', 'With the new oven, bakers can:'])(
  'what is said of something else is shown: %s',
  (lead) => {
    expect(below(lead, deeds)).toHaveLength(3);
  },
);

it.each(['In this post, we look at some aspects:', 'In this article, we:'])(
  'whole claims are shown below such words where no section tells more of them: %s',
  (lead) => {
    const claims =
      '- The oven is warm within five minutes\n- The doors are closed by a small motor\n- Rye bread can be baked at night';
    expect(below(lead, claims)).toHaveLength(3);
    const section = sectionOf(`## Overview\n\n${lead}\n\n${claims}\n`);
    const children = ['A warm oven', 'How doors are closed', 'Rye by night'].map((heading) =>
      sectionOf(`### ${heading}\n\nIt is so.\n`),
    );
    const placed = condenseSection({ ...section, children }, { language: 'en', title: 'Bread' });
    expect(placed.filter(({ claim: { kind } }) => kind === 'lines')).toEqual([]);
  },
);

it('what the post will do is known by where it leads', () => {
  const outline =
    '- Introduce [stone ovens](#stone)\n- Explain [why they are warm](#why)\n- Show how a [mill](#mill) turns';
  expect(below('Ovens are warm.', outline)).not.toContain('Introduce stone ovens');
  expect(below('Ovens are warm.', outline.replaceAll('(#', '(https://ovens.example/'))).toContain(
    'Introduce stone ovens',
  );
});
