import type { Heading, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

/** What a section of a post about ovens shows: its heading is the first line of the Markdown. */
const shownOf = (markdown: string): string[] => {
  const [heading, ...blocks] = unified().use(remarkParse).parse(markdown).children as [
    Heading,
    ...RootContent[],
  ];
  const section = { heading, depth: 2, blocks, children: [] };
  return condenseSection(section, { language: 'en', title: 'Ovens' }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? [claim.lead, ...claim.lines].flatMap((line) => line?.text ?? []) : [],
  );
};

const tooLong = `We gave the shop a second door, and a bell, and a lamp, and a sign that the people of the whole street can read at night, and it was a long and hard winter until all of it was done.`;

describe('a section that would show nothing', () => {
  it('shows a longer sentence', () => {
    expect(
      shownOf(`## Heat\n\n${tooLong} When an oven loses its heat, loaves of rye stay flat. ${tooLong}\n`),
    ).toEqual(['When an oven loses its heat, loaves of rye stay flat']);
  });

  it('shows the one item of a list that stands alone', () => {
    expect(
      shownOf(`## Heat\n\n- Rye dough sticks to wooden boards. It was ever so.\n- ${tooLong}\n`),
    ).toEqual(['Rye dough sticks to wooden boards']);
  });

  it('shows no item that something before the list denies', () => {
    expect(
      shownOf(`## Heat\n\nWe never believed that:\n\n- Rye dough sticks to boards. It does.\n- ${tooLong}\n`),
    ).toEqual([]);
  });

  it('shows no single item below a sentence that promises several', () => {
    expect(
      shownOf(`## Heat\n\nSeveral changes came:\n\n- Rye dough sticks to boards. It does.\n- ${tooLong}\n`),
    ).toEqual([]);
  });

  it('shows no line where the post takes leave', () => {
    expect(
      shownOf(`## Get involved\n\n${tooLong} When an oven loses its heat, loaves of rye stay flat.\n`),
    ).toEqual([]);
  });
});
