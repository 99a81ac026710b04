import { describe, expect, it } from 'vitest';
import { isAttendance, onlyTellsWhoCame } from '../../src/model/attendance.js';
import { firstBlock, paragraph } from '../condense/table.js';

const listOf = (...items: readonly string[]) => {
  const list = firstBlock(`- ${items.join('\n- ')}`);
  if (list.type !== 'list') throw new Error('no list');
  return list;
};
const names = listOf(
  '[Ada Moss](https://mill.example/ada) (chair)',
  'Boris van der Oven',
  "Carl d'Or, Old Mill",
);

describe('names below a heading of minutes', () => {
  it.each([
    'Attendees',
    'Present:',
    'In attendance',
    'Regrets',
    'Apologies',
    'Meeting participants',
    'Attending',
  ])('tell who came: %s', (heading) => expect(isAttendance(names, heading)).toBe(true));

  it.each(['Speakers', 'New members', 'Maintainers', 'Winners', 'Our participants win', 'Apologies to Ada'])(
    'are named below another: %s',
    (heading) => expect(isAttendance(names, heading)).toBe(false),
  );

  it.each([
    ['kinds of people', listOf('Bakers', 'Millers', 'Guests')],
    ['what was found', listOf('Ada Moss lit the oven at noon', 'Nobody else came to the mill that day')],
    ['companies', listOf('OVEN Inc', 'BREAD 24')],
    ['guilds', listOf('Old Mill Guild', 'Stone Oven Foundation', 'Rye University')],
    ['kinds of people in two words', listOf('Young Developers', 'Night Operators')],
  ])('are no names: %s', (_, list) => expect(isAttendance(list, 'Participants')).toBe(false));

  it('make a section that is only spoken where nothing else stands there', () => {
    expect(onlyTellsWhoCame('Attendees', [names])).toBe(true);
    expect(onlyTellsWhoCame('Attendees', [names, paragraph('We lit the oven.')])).toBe(false);
    expect(onlyTellsWhoCame('Attendees', [])).toBe(false);
  });
});
