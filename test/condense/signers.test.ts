import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

const people = '- Ada Moss, Chair, Bread Guild: Mill\n- Karl Stone, Member, Bread Guild: Oven\n';

const kindsOf = (lead: string): string[] => {
  const blocks = unified().use(remarkParse).parse(`${lead}\n\n${people}`).children as RootContent[];
  return condenseSection({ depth: 2, blocks, children: [] }, { language: 'en', title: 'Bread' }).map(
    ({ claim }) => claim.kind,
  );
};

it.each(['**Authors**', '**Signed:**', 'Written by:'])('who wrote a text is spoken below %s', (lead) => {
  expect(kindsOf(lead)).toEqual([]);
});

it('who is told of is shown', () => {
  expect(kindsOf('The new board of the guild:')).toEqual(['lines']);
});
