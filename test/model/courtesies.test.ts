import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isCourtesy, isFurniture, isThanks, tellsOfAuthor } from '../../src/model/courtesies.js';
import { compileText } from '../build/build-fixture.js';

const blocks = (markdown: string) => unified().use(remarkParse).parse(markdown).children;
const names = blocks('Ten bakers baked this loaf:\n\n- Ada Moss\n- Carl Reed\n');

describe('headings over courtesies', () => {
  it.each([
    'Thanks!',
    'Special thanks',
    'Big Thank You',
    'Shout-outs',
    'Thanks to the millers',
    'Acknowledgements and credits',
    '謝辞',
    'Photo credits',
    'Inspired by',
  ])('are of thanks: %s', (heading) => expect(isThanks(heading, [])).toBe(true));

  it.each([
    'Share this session',
    'Disclaimers',
    'Sponsors',
    'Our sponsors',
    'About the author',
    "Author's bio",
  ])('are of what every page has: %s', (heading) => expect(isFurniture(heading)).toBe(true));

  it.each(['Committers: 10', '🌏 New contributors', 'Contributors to 1.4'])(
    'name those who helped: %s',
    (heading) => {
      expect(isThanks(heading, names)).toBe(true);
      expect(isThanks(heading, blocks('Every third loaf comes from somebody new.'))).toBe(false);
    },
  );

  it.each(['Contributors to this release', 'Contributors to the 1.4 series', 'Contributors to Oven'])(
    'name those who helped with it: %s',
    (heading) => expect(isThanks(heading, names)).toBe(true),
  );

  it('show what leads to something by the same word, and say names', async () => {
    const post = (heading: string) =>
      `# Bread\n\nIt is late.\n\n## ${heading}\n\n- Network hops between the ovens\n- Disk writes of the old till\n- Lock contention at the door\n\n## Rest\n\nIt rests.\n`;
    const shown = async (heading: string) =>
      (await compileText(post(heading))).markdown.replace(/<!--[\s\S]*?-->/gu, '');
    expect(await shown('Contributors to latency')).toContain('- Disk writes of the old till');
    expect(await shown('Contributors to this release')).not.toContain('Disk writes');
  });

  it('tell of what leads to something by the same word', () => {
    const causes = blocks('- Network hops between the ovens\n- Disk writes\n- Lock contention\n');
    expect(isThanks('Contributors to latency', causes)).toBe(false);
    expect(isThanks('Contributors to Latency', causes)).toBe(false);
    expect(isCourtesy('Contributors to latency')).toBe(false);
  });

  it.each([
    'Thanks and next steps',
    'Shared ovens',
    'Sponsored flour',
    'Resources for contributors',
    'Thankless work',
    'Author pages',
  ])('tell of something: %s', (heading) => expect(isCourtesy(heading)).toBe(false));
});

it('a heading is of whoever wrote the post when it has a name of theirs', () => {
  expect(tellsOfAuthor('More about Ada', ['Ada Moss'])).toBe(true);
  expect(tellsOfAuthor('More about Ada', ['ada_moss'])).toBe(true);
  expect(tellsOfAuthor('Who is Ada Moss?', ['Ada Moss'])).toBe(true);
  expect(tellsOfAuthor('About rye', ['Ada Moss'])).toBe(false);
});

it('what a group is called by is not the group', () => {
  expect(tellsOfAuthor('About Millstone', ['Millstone Blog Team'])).toBe(false);
  expect(tellsOfAuthor('Meet Millstone', ['millstone-staff'])).toBe(false);
  expect(tellsOfAuthor('About Millstone', ['Millstone Foundation, Inc.'])).toBe(false);
  expect(tellsOfAuthor('About Millstone Team', ['Millstone Team'])).toBe(true);
});
