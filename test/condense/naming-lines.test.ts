import type { Heading, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';

const parse = (markdown: string): RootContent[] => unified().use(remarkParse).parse(markdown).children;

/** The words that name the listings of a section. */
const namesOf = (markdown: string): (string | undefined)[] => {
  const [heading, ...blocks] = parse(`## Doors\n\n${markdown}`) as [Heading, ...RootContent[]];
  return condenseSection({ heading, depth: 2, blocks, children: [] }, { language: 'en', title: 'Ovens' })
    .filter(({ claim }) => claim.kind === 'block')
    .map(({ claim }) => claim.lead?.text ?? claim.thought?.text);
};

const listing = '```js\nmodule.exports = { finders: { rye: () => true } }\n```';

it('names a listing by the last sentence that has its code, where what touches it says nothing', () => {
  const code = 'Doors are declared with `finders` and opened by the bakers of the guild.';
  expect(namesOf(`${code}\n\nWe add one for rye. This is how it would look:\n\n${listing}`)).toEqual([
    'Doors are declared with `finders` and opened by the bakers of the guild'.replaceAll('`', ''),
  ]);
  const other = 'Doors are declared with `openers` and opened by the bakers of the guild.';
  expect(namesOf(`${other}\n\nWe add one for rye. This is how it would look:\n\n${listing}`)).toEqual([
    undefined,
  ]);
});

it('names a listing by a longer sentence that tells of its heading what it is for', () => {
  const use =
    'Doors of the guild can now be declared in `doors.cjs` and opened with the flag `--open` at night.';
  expect(namesOf(`${use}\n\nWe add one. This is how it would look:\n\n${listing}`)).toEqual([
    'Doors of the guild can now be declared in doors.cjs',
  ]);
});

const flour = '```js\nmill.turn({ rye, sieve: 2 })\n```';
const oven = '```js\noven.heat({ stone: 260 })\n```';

it('names no listing by what explains the one above it', () => {
  const between = (prose: string): (string | undefined)[] => namesOf(`${flour}\n\n${prose}\n\n${oven}`);
  expect(between('The `sieve` keeps the bran of the rye out of the flour of the mill.')).toEqual([
    'The sieve keeps the bran of the rye out of the flour of the mill',
    undefined,
  ]);
  expect(between('The `stone` keeps the heat of a whole night in the oven of the guild.')).toEqual([
    undefined,
    'The stone keeps the heat of a whole night in the oven of the guild',
  ]);
  expect(between('The `sieve` of the mill rests while the bakers of rye warm the oven:')).toEqual([
    undefined,
    'The sieve of the mill rests while the bakers of rye warm the oven',
  ]);
});

it('names a listing of an item by the words right above it alone', () => {
  const item =
    '- `door()` asks the baker where the oven of the guild stands.\n\n  If this fails, you still have a plan. That is, set its place, e.g.,\n\n  ```r\n  options(oven = 1)\n  ```\n';
  expect(namesOf(item)).toEqual(['If this fails']);
});

it('shows nothing of a footnote', () => {
  const [note] = parse('The guild of Ulm keeps the heat of its ovens for a night of 9 hours.');
  const shown = (block: RootContent): number =>
    condenseSection({ depth: 2, blocks: [block], children: [] }, { language: 'en', title: 'Ovens' }).length;
  if (!note) throw new Error('no note');
  expect(shown(note)).toBe(1);
  expect(shown({ ...note, data: { isFootnote: true } } as RootContent)).toBe(0);
});

it('names a listing that nothing before it names by what is told of its parts behind it', () => {
  const above = 'Look at it again:';
  const told = (prose: string): (string | undefined)[] =>
    namesOf(`${above}\n\n${flour}\n\n${prose}\n\n${oven}`);
  expect(told('The `sieve` option keeps the bran of the rye out of the flour.')).toEqual([
    'The sieve option keeps the bran of the rye out of the flour',
    undefined,
  ]);
  expect(told('In the above example, `sieve` is the name of a fine sieve of the guild.')[0]).toBe(
    'sieve is the name of a fine sieve of the guild',
  );
  // It speaks of the listing below it, of the mill in passing, of another way, or only leads on.
  expect(told('The `stone` option keeps the heat of the rye for a whole night.')[0]).toBeUndefined();
  expect(told('The bakers of the guild have asked for a finer `sieve`.')[0]).toBeUndefined();
  expect(told('Instead, the `sieve` option keeps the bran of the rye.')[0]).toBeUndefined();
  expect(told('The `sieve` option keeps the bran of the rye out of:')[0]).toBeUndefined();
});

/** The lines beside a listing, and what names it, below 60 words of prose. */
const besideListing = (code: string): { lines: string[]; caption: string | undefined } => {
  const talk =
    'It was told by the miller of the valley that he had been asked for it by a guest of his. '.repeat(4);
  const said =
    'Any arguments to the stone oven can now be passed to `turn()`, allowing for straightforward ways to bake bread.';
  const [heading, ...blocks] = parse(`## Doors\n\n${talk}\n\n${said}\n\n${code}`) as [
    Heading,
    ...RootContent[],
  ];
  const claims = condenseSection(
    { heading, depth: 2, blocks, children: [] },
    { language: 'en', title: 'Ovens of stone' },
  ).map(({ claim }) => claim);
  return {
    lines: claims.flatMap((claim) => (claim.kind === 'lines' ? claim.lines.map(({ text }) => text) : [])),
    caption: claims.find(({ kind }) => kind === 'block')?.thought?.text,
  };
};

it('says no part of a caption on a slide before it, unless the listing leaves no room for the caption', () => {
  const { lines, caption } = besideListing('```js\nmill.turn({ rye, sieve: 2 })\n```');
  expect(caption).toMatch(/^Any arguments to the stone oven/u);
  expect(lines).toEqual([]);
  const long = `\`\`\`js\n${'mill.turn({ rye, sieve: 2 })\n'.repeat(20)}\`\`\``;
  expect(besideListing(long).lines).toHaveLength(1);
});
