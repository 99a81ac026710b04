import type { Heading, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

const shownUnder = (heading: string): string[] => {
  const post = `## ${heading}\n\n- The door of the oven shuts before it is lit\n- Loaves of rye rise for an hour longer\n`;
  const [node, ...blocks] = unified().use(remarkParse).parse(post).children as [Heading, ...RootContent[]];
  const section = { heading: node, depth: 2, blocks, children: [] };
  return condenseSection(section, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : [],
  );
};

it.each(['Other', '🔧 Refactoring', 'Dependency updates', 'CI'])(
  'a list is only spoken where its makers tidied up: %s',
  (heading) => {
    expect(shownUnder(heading)).toEqual([]);
  },
);

it.each(['Other ovens', 'Bug fixes', 'Refactoring the mill'])(
  'it is shown where it tells of a thing: %s',
  (heading) => {
    expect(shownUnder(heading)).toHaveLength(2);
  },
);
