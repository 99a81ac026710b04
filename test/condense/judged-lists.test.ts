import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  holdsTurnedDown,
  isCondemned,
  isImpossible,
  isOfOthers,
} from '../../src/condense/ladder/judged-lists.js';
import type { Line } from '../../src/model/claim.js';
import { firstBlock, paragraph } from './table.js';

const list = firstBlock('- Light the oven\n- Light it again\n') as List;
const isJudged = (after: string, { heading = 'A day', before = 'A night could go like so:' } = {}): boolean =>
  isCondemned({ list, lines: [], before: paragraph(before), after: paragraph(after), heading });

describe('a list that the sentence behind it condemns', () => {
  it.each([
    'These are all pretty bad choices.',
    'As you can see, it is very repetitive, again and again.',
    'It worked, but it was very inefficient.',
    'None of these options is acceptable.',
    'This approach is tedious.',
    'This approach works, but it burns the crust.',
    'The problem with this approach is the cold.',
  ])('is only spoken: %s', (after) => {
    expect(isJudged(after)).toBe(true);
  });

  it.each([
    'These are all good choices.',
    'It is not bad for a night.',
    'This is bad if the door is open.',
    'The bread was bad.',
    'This approach works well.',
    'The oven works, but the door is cold.',
    'The mill stands in the valley. It is terrible.',
  ])('may be shown: %s', (after) => {
    expect(isJudged(after)).toBe(false);
  });

  it('may be shown where the words above it tell the same', () => {
    expect(isJudged('These are all bad.', { heading: 'Problems of the night' })).toBe(false);
    expect(isJudged('These are all bad.', { before: 'Bakers make these mistakes:' })).toBe(false);
  });
});

describe('a list of examples', () => {
  const isDenied = (before: string): boolean =>
    isImpossible({ list, lines: [], before: paragraph(before), after: undefined });

  it.each([
    'The stone is fixed. Useful turns of it become impossible. For example,',
    'Turning it is no longer possible. For instance:',
  ])('is only spoken where the sentence before denies them: %s', (before) => {
    expect(isDenied(before)).toBe(true);
  });

  it.each(['The stone can be turned. For example:', 'Nothing is impossible. Now light the oven:'])(
    'is shown otherwise: %s',
    (before) => {
      expect(isDenied(before)).toBe(false);
    },
  );
});

describe('a list of ways', () => {
  const holds = (text: string): boolean =>
    holdsTurnedDown({ list: firstBlock(text) as List, lines: [], before: undefined, after: undefined });

  it('is only spoken where what stands below one of them turns it down', () => {
    expect(holds('- Close the mill\n  - This is obviously a non-starter.\n- Close the door\n')).toBe(true);
    expect(holds('- Close the mill. That is out of the question.\n- Close the door\n')).toBe(true);
  });

  it('is shown otherwise', () => {
    expect(holds('- Close the mill\n  - This is done at night.\n- Close the door\n')).toBe(false);
    expect(holds('- A non-starter for the old oven\n- Close the door\n')).toBe(false);
  });
});

describe('names of people', () => {
  const speakers = firstBlock('- **Ada Moss**, baker, will speak of rye\n- **Carl Reed** of stone\n') as List;
  const lineOf = (text: string): Line => ({ text, content: [], rung: 'list' }) as unknown as Line;
  const isOf = (lead: string, ...lines: readonly string[]): boolean =>
    isOfOthers(lead, { list: speakers, lines: lines.map(lineOf), before: undefined, after: undefined });

  it('are only spoken where the words above them promise what they bring', () => {
    expect(isOf('Four talks by bakers', 'Ada Moss', 'Carl Reed')).toBe(true);
    expect(isOf('Four bakers of the guild', 'Ada Moss', 'Carl Reed')).toBe(false);
    expect(isOf('Four talks by bakers', 'Ada Moss: the rye of the north', 'Carl Reed')).toBe(false);
  });
});
