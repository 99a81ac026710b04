import type { Heading, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

const changes = '- Remove the old door of the oven\n- Bump the flour of rye to May\n';
const things = '- The door of the oven shuts before it is lit\n- Loaves of rye rise for an hour longer\n';

const shownUnder = (heading: string, list: string): string[] => {
  const post = `## ${heading}\n\n${list}`;
  const [node, ...blocks] = unified().use(remarkParse).parse(post).children as [Heading, ...RootContent[]];
  const section = { heading: node, depth: 2, blocks, children: [] };
  return condenseSection(section, { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : [],
  );
};

it.each(['Other', '🔧 Refactoring', 'Dependency updates', 'CI'])(
  'a list is only spoken where its makers tidied up: %s',
  (heading) => {
    expect(shownUnder(heading, changes)).toEqual([]);
  },
);

it('a few changes that bring something are shown below any heading', () => {
  const brought = '- Added support for rye\n- Added a bell at the door\n- Swept the mill\n';
  expect(shownUnder('Other', brought)).toHaveLength(3);
});

it.each(['Other ovens', 'Bug fixes', 'Refactoring the mill'])(
  'it is shown where it tells of a thing: %s',
  (heading) => {
    expect(shownUnder(heading, changes)).toHaveLength(2);
  },
);

it.each(['Tests', 'CI', 'Dependencies'])('what is no change is shown below any heading: %s', (heading) => {
  expect(shownUnder(heading, things)).toHaveLength(2);
});

const told = 'Rye must never be milled without a second stone, because it is sticky.\n';

it.each([
  ['Stay in touch', 0],
  ['ADDITIONAL RESOURCES', 0],
  ['How to get involved', 0],
  ['Resources', 1],
  ['References', 1],
  ['Information', 1],
  ['Resources of the mill', 1],
  ['Joining tables', 1],
  ['Contact of dough and stone', 1],
])('what is said where a post takes its leave is no line: %s', (heading, lines) => {
  expect(shownUnder(heading, told)).toHaveLength(lines);
});
