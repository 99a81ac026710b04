import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

it('a work that a quotation names in a sentence stays there', () => {
  const { tree } = outcome('<blockquote>In <cite>Rye</cite> the oven is cold.</blockquote>\n\nText.\n');
  expect(tree).not.toContain('—');
  expect(tree.indexOf('Rye')).toBeLessThan(tree.indexOf('the oven'));
});

it('who is named at the end of a quotation said it', () => {
  const { tree } = outcome('<blockquote>Bread needs time. <cite>Ada Moss</cite> </blockquote>\n\nText.\n');
  expect(tree).toContain('—');
});

it('the word that an author has for a remark is its title, unless it is the word for its kind', () => {
  expect(outcome('> **Info:** The oven is cold.\n\nText.\n').tree).toContain('Info');
  expect(outcome('> **Note:** The oven is cold.\n\nText.\n').tree).not.toContain('Note');
});

it.each([
  '> Bread needs time. *Ada Moss, Baker @ The Mill*',
  '> Bread needs time.\n>\n> *Ada von der Mühle*',
  '> Bread needs time. - [Ada](https://mill.example)',
  '> Bread needs time. - Ada Moss, baker',
  '> “Bread needs time.”\n>\n> - Ada Moss',
  '> Bread needs time.\n>\n> - Ada Moss, baker',
])('who is named behind the last sentence said it: %s', (quoted) => {
  expect(outcome(`${quoted}\n\nText.\n`).tree).toContain('| — ');
});

it.each([
  '> Bread needs *Time And Salt*',
  '> Bread needs time. *Never less.*',
  '> Bread needs:\n>\n> - Time\n> - Salt',
  '> Bread needs time - Ada says so',
  '> The loaf needs a stone under it.\n> - Baker Street',
  '> The loaf needs two stones.\n> - Baker Street, or none',
  '> “Bread” needs, among other things\n> - Mill Water',
  '> Bread needs time.\n>\n> *Happy New Year*',
])('what only stands at its end is part of it: %s', (quoted) => {
  expect(outcome(`${quoted}\n\nText.\n`).tree).not.toContain('—');
});

it('a heading that is a sentence behind "Note:" is a remark', () => {
  expect(outcome('## Ovens\n\n##### **Note**: the *mill* of the guild is closed on Sundays.\n').tree).toMatch(
    /callout@\d+ note\n\s+paragraph@\d+ \| the <emphasis>mill<\/> of/,
  );
  expect(outcome('Text.\n\n## Note: ovens of the valley\n').tree).not.toContain('callout');
});

describe('paragraphs in quotation marks above who said them', () => {
  it.each([
    '“Bread needs time, and so does the one who bakes it.”\n\n**—Ada Moss, baker**',
    '"Bread needs time, and so does the one who bakes it."\n\n<!-- a remark -->\n\n— Ada Moss',
    '“Bread needs time, and so does the one who bakes it.”\n\n_Ada Moss, head of the bakery_',
    '“Bread needs time.\n\n“So does the one who bakes it every day.”\n\n-- Ada Moss, baker',
  ])('are a quotation: %s', (text) => {
    const { tree } = outcome(`Text.\n\n${text}\n\nText.\n`);
    expect(tree).toContain('blockquote');
    expect(tree).toContain('| — ');
    expect(tree).not.toMatch(/[“”"]/);
  });

  it.each([
    '“Bread” is what we “bake”\n\n**Ada Moss, baker**',
    '“Bread needs time, and so does the one who bakes it.”\n\n**Next Steps**',
    '“Bread needs time”, we say, “and so does the one who bakes it.”\n\n— Ada Moss',
    '“Bread needs time, and so does the one who bakes it.”\n\n— a list of rolls',
    // Names stand above what is said here.
    '**Carl Rye, miller**\n\n“Bread needs time, and so does the one who bakes it.”\n\n**Ada Moss, baker**',
  ])('are none: %s', (text) => {
    expect(outcome(`Text.\n\n${text}\n\nText.\n`).tree).not.toContain('blockquote');
  });
});

it('a name below what a post begins with may be that of its author', () => {
  expect(
    outcome('“Bread needs time, and so does whoever bakes it.”\n\n*Ada Moss, baker*\n').tree,
  ).not.toContain('blockquote');
});

describe('a document that is set in `>` as a whole', () => {
  const words = 'The mill grinds rye for the bakers of the valley. '.repeat(7);
  const letter = `> Hello bakers,\n>\n> ## Ovens\n>\n> ${words}\n>\n> ## Mills\n>\n> - Rye\n> - ${words}`;

  it.each([
    ['sections of its own', `Text.\n\n${letter}\n`],
    ['one section, and most of the words', `Text.\n\n> ## Ovens\n>\n> ${words}${words}\n`],
    ['what it is before it', `The notes of the release:\n\n${letter}\n`],
  ])('is the post: %s', (_, text) => {
    const { tree } = outcome(text);
    expect(tree).not.toContain('blockquote');
    expect(tree).toContain('heading');
  });

  it.each([
    ['who wrote it before it', `Ada Moss wrote to the guild:\n\n${letter}\n`],
    ['a comment', `Comment by @ada, posted on Monday:\n\n${letter}\n`],
    ['who wrote it at its end', `Text.\n\n${letter}\n>\n> — Ada Moss\n`],
    ['few words', 'Text.\n\n> ## Ovens\n>\n> Bread needs time.\n>\n> ## Mills\n>\n> And rye.\n'],
    ['one section among other words', `${words}${words}${words}\n\n> ## Ovens\n>\n> ${words}${words}\n`],
    ['no section', `Text.\n\n> ${words}\n>\n> ${words}\n`],
  ])("stays somebody's: %s", (_, text) => {
    expect(outcome(text).tree).toContain('blockquote');
  });
});
