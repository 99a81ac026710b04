import { expect, it } from 'vitest';
import { findPresented, findSource } from '../../src/condense/ladder/leading-sources.js';
import { findLeadSayer } from '../../src/condense/ladder/sayers.js';

const sourceOf = (lead: string): string => {
  const range = findSource(lead);
  return range ? lead.slice(...range) : '';
};

it.each([
  ['Rye is slow. According to the guild’s oven handbook:', 'the guild’s oven handbook'],
  ['According to Ada Moss, who leads the mill:', 'Ada Moss'],
  ['So what is rye? From the standard of bakers:', 'the standard of bakers'],
  ['As the oven specification says of rye:', 'the oven specification'],
  ["Ada Moss' yearly letter to the bakers goes:", "Ada Moss' yearly letter to the bakers"],
  ['I cannot bake it here, but to quote Ada:', 'Ada'],
  ['Why did it close? Let’s see what Ada said at the time:', 'Ada'],
  ['We felt it, too – here is a quote by Ada from the letter of the mill:', 'Ada'],
  ['In her talk at the fair, Ada van der Moss said:', 'Ada van der Moss'],
  ['Bakers warn of it. Ada Moss has this to say on rye:', 'Ada Moss'],
  ['What is a race of ovens? Here’s Ada Moss:', 'Ada Moss'],
])('names who wrote what is set apart below words that lead to it: %s', (lead, source) => {
  expect(sourceOf(lead)).toBe(source);
});

it.each([
  'According to the docs:',
  'The handbook says:',
  'Its website says:',
  'More specifically, it says:',
  'The guild’s oven handbook says nothing about:',
  'What is shown here is not what the guild’s handbook says:',
  'Here’s the first letter of the alphabet of bakers:',
  'When Ada Moss says:',
  'These are not the words by Ada Moss:',
  'I do not want to quote Ada:',
  'Ada Moss describes a guest who wrote to her:',
  'The guild’s oven handbook says of its critics:',
  'Ada Moss shared some numbers from the mill:',
  'From the command line:',
  'Many of them cite the research of Ada Moss, where they advise against rye unless it is for:',
  'Here is a quote from The Mill about the handbook of ovens, which says more than I can:',
])('names nobody where the words are not sure: %s', (lead) => {
  expect(sourceOf(lead)).toBe('');
});

it('names who is presented in the one sentence above what they say of themselves', () => {
  const lead = 'Ada Moss is the head of the mill and bakes at night.';
  expect(findPresented(lead, '“We still have a lot to learn from rye.”')).toEqual([0, 8]);
  // What "works" on a table is nobody, and of two people either may speak.
  const said = '“I still have a lot to learn from rye.”';
  expect(findPresented('Night Oven works on all of our tables.', said)).toBeUndefined();
  expect(findPresented('Ada Moss leads the guild that asked one of its guests.', said)).toBeUndefined();
  // Somebody else says it of her; nobody says it aloud; more was told before it.
  expect(findPresented(lead, '“I have learned all I know from Ada.”')).toBeUndefined();
  expect(findPresented(lead, 'We still have a lot to learn from rye.')).toBeUndefined();
  expect(findPresented(`Jo Reed left. ${lead}`, '“We have a lot to learn from rye.”')).toBeUndefined();
});

it.each(['Ada Moss wrote to Jo Reed and he replied:', 'Ada Moss said what a guest told her:'])(
  'names nobody who lets somebody else speak: %s',
  (lead) => {
    expect(findLeadSayer(lead)).toBeUndefined();
    expect(findLeadSayer('Ada Moss said:')).toEqual([0, 8]);
  },
);
