import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock, sectionOf } from './table.js';

const listIn = (markdown: string): List => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return list;
};

const shown = (markdown: string, above = ''): string[] =>
  linesOfList(listIn(markdown), above).map(({ text }) => text);

const linesUnder = (markdown: string): string[] =>
  condenseSection(sectionOf(markdown), { language: 'en', title: 'Bread' }).flatMap(({ claim }) =>
    claim.kind === 'lines' && claim.rung === 'list' ? claim.lines.map(({ text }) => text) : [],
  );

describe('lists that are whole or not at all', () => {
  it('keep what happened on the days that are counted from the first', () => {
    const days =
      '- Day 0 (March 6): The baker hangs up a bell. Nobody hears it.\n- Day 2: A mouse climbs into the oven.\n- Day 41-66: The oven is lit, and the mouse leaves it. It was warm.\n';
    expect(shown(days)).toEqual([
      'Day 0 (March 6): The baker hangs up a bell',
      'Day 2: A mouse climbs into the oven',
      'Day 41-66: The oven is lit, and the mouse leaves it',
    ]);
  });

  it('show an item of those that are counted which alone would name nothing', () => {
    const kinds = '- Ovens\n- Mills/Millers\n- Shelves for loaves\n';
    expect(shown(kinds, 'Guild\nWe have three new kinds:')).toEqual([
      'Ovens',
      'Mills/Millers',
      'Shelves for loaves',
    ]);
    expect(shown(kinds, 'Guild\nWe have new kinds:')).toEqual(['Ovens', 'Shelves for loaves']);
  });

  it('lead readers elsewhere when they are links, or lists of links', () => {
    expect(linesUnder('## Comment\n\n- [2.2.0 Known issues](https://a.test)\n')).toEqual([]);
    expect(linesUnder('## Comment\n\n- [Install the oven](https://a.test)\n')).toEqual(['Install the oven']);
    const links = '  - [Rye 1.17](https://a.test/rye)\n  - [Oats in Ulm](https://a.test/oats)\n';
    expect(linesUnder(`## More resources\n\n- Loaves\n${links}`)).toEqual([]);
    expect(linesUnder(`## New loaves\n\n- Loaves\n${links}`)).not.toEqual([]);
  });

  it('stand below their term, which is no item of its own', () => {
    const served = 'The following loaves are baked by old.mill.test.';
    expect(shown(`- old.mill.test: ${served}\n- Rye loaves\n- Wheat loaves\n`)).toEqual([
      'Rye loaves',
      'Wheat loaves',
    ]);
    expect(linesUnder(`## Loaves\n\n- old.mill.test: ${served}\n\n* Rye loaves\n* Wheat loaves\n`)).toEqual(
      [],
    );
  });

  it('of gains hold no trouble that is mended in the next sentence', () => {
    const gains =
      '- Pans can be hard to clean when they are old. Stones need no cleaning at all.\n- The stone keeps the heat.\n- The oven is quiet.\n';
    expect(shown(gains, 'Stone\nThis has several advantages:')).toEqual([
      'The stone keeps the heat',
      'The oven is quiet',
    ]);
    expect(shown(gains, 'Stone\nWe found:')).toHaveLength(3);
  });

  it('hold no item that waits for what it names', () => {
    const heat = '- Records the heat over time, including\n- Shows the heat\n- Tells the heat\n';
    expect(shown(heat)).toEqual(['Shows the heat', 'Tells the heat']);
  });
});

describe('one point or two without words above them', () => {
  const listing = '```sh\noven --light\n```\n\n';

  it('are only spoken behind a block that they go on with', () => {
    expect(linesUnder(`## Heat\n\n${listing}- Verify the door\n`)).toEqual([]);
    expect(linesUnder(`## Heat\n\n${listing}- Verify the door\n- Ring the bell\n`)).toEqual([]);
    expect(
      linesUnder(
        `## Heat\n\n${listing}- The door keeps the heat\n- The bell wakes the baker\n- The lamp lights the oven\n`,
      ),
    ).toHaveLength(3);
  });

  it('are shown where they tell what they are of', () => {
    expect(linesUnder(`## Heat\n\n${listing}- Door: what lets the heat out\n`)).toEqual([
      'Door: what lets the heat out',
    ]);
    expect(linesUnder('## Heat\n\n- The door now lets no heat out\n')).toEqual([
      'The door now lets no heat out',
    ]);
    expect(linesUnder('## Release\n\n- Oven notes of the guild\n')).toEqual([]);
  });
});
