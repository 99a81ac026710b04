import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { nestRepeated } from '../../src/deck/nest-repeated.js';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

/** The headings of a post, each with its depth. */
const nested = (markdown: string): string[] =>
  nestRepeated(unified().use(remarkParse).parse(markdown).children).flatMap((node: RootContent) =>
    node.type === 'heading' ? [`${node.depth} ${plainText(node.children)}`] : [],
  );

const notes = ['## Oven', '## Changes', '- Doors close', '## Mill', '## Changes', '- Stones turn'];

it('sets what repeats below headings that have nothing of their own', () => {
  expect(nested(notes.join('\n\n'))).toEqual(['2 Oven', '3 Changes', '2 Mill', '3 Changes']);
});

it('takes a link for nothing', () => {
  const link = '[Release notes](https://example.com/notes)';
  expect(
    nested(notes.flatMap((block) => (/Oven|Mill/u.test(block) ? [block, link] : [block])).join('\n\n')),
  ).toEqual(['2 Oven', '3 Changes', '2 Mill', '3 Changes']);
});

it('takes along what stands among them, and what stands below them', () => {
  const [oven = '', changes = '', doors = '', ...mill] = notes;
  const among = [oven, changes, doors, '### Doors', 'Green.', '## Clean up', '- Swept', ...mill];
  expect(nested(among.join('\n\n'))).toEqual([
    '2 Oven',
    '3 Changes',
    '4 Doors',
    '3 Clean up',
    '2 Mill',
    '3 Changes',
  ]);
});

it('leaves what follows on the last of them, and headings that have words of their own', () => {
  expect(nested([...notes, '## Thanks', 'To all.'].join('\n\n')).at(-1)).toBe('2 Thanks');
  expect(
    nested('## Oven\n\nHot.\n\n## Changes\n\n- Doors\n\n## Mill\n\nOld.\n\n## Changes\n\n- Stones'),
  ).toEqual(['2 Oven', '2 Changes', '2 Mill', '2 Changes']);
});

it('shows what stands below such headings under their names, and no slide of kinds of change or of a link', async () => {
  const part = (name: string): string =>
    `## ${name}\n\n[Release notes](https://example.com/${name})\n\n### Changes\n\n- ${name} doors close by themselves\n- ${name} lamps are green\n\n### Fixes\n\n- ${name} hinges no longer squeak\n- ${name} bells ring again\n`;
  const { deck } = await compileText(
    `# News\n\n${part('Oven')}\n${part('Mill')}\n## Cart\n\n[Release notes](https://example.com/cart)\n\n## Thanks\n\nTo all.\n`,
  );
  const titles = deck.children.map(
    ({ kicker = [], title = [] }) => `${plainText(kicker)} | ${plainText(title)}`,
  );
  expect(titles.filter((title) => /Changes|Fixes|Oven|Mill|Cart/u.test(title))).toEqual([
    'Oven | Changes',
    'Oven | Fixes',
    'Mill | Changes',
    'Mill | Fixes',
  ]);
});

it('takes nothing below a heading that is the only one without words', () => {
  const flat =
    '## How to choose\n\n## Pros\n\n- Fast\n\n## Cons\n\n- Hot\n\n## The old oven\n\nOld.\n\n## Pros\n\n- Cheap\n\n## Cons\n\n- Cold';
  expect(nested(flat).every((heading) => heading.startsWith('2 '))).toBe(true);
});

it('shows no list of kinds of change or of systems, each of which has its slide', async () => {
  const below = (names: readonly string[]): string =>
    `## The oven\n\n${names.map((name) => `### ${name}\n\n- ${name} doors close by themselves\n- ${name} lamps are green\n`).join('\n')}\n## The mill\n\n- Stones turn\n- Rye is ground\n`;
  const listed = async (names: readonly string[]): Promise<boolean> => {
    const { deck } = await compileText(`# News\n\n${below(names)}`);
    return deck.children.some(
      ({ title = [], kicker = [] }) => plainText(title) === 'The oven' && kicker.length === 0,
    );
  };
  expect(await listed(['New', 'Security', 'Improvements'])).toBe(false);
  expect(await listed(['Windows', 'Mac', 'Linux'])).toBe(false);
  expect(await listed(['Security', 'Performance', 'Tests'])).toBe(true);
  expect(await listed(['Windows', 'Mac', 'Lamps'])).toBe(true);
});
