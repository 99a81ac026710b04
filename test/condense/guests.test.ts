import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const questions = ['How do you bake?', 'What do you sell?', 'Why is your door red?'];
const answer = 'We doubled our output of rye because a second oven needs less wood.';

const interview = ({ title = 'Our guest', before = 'We met a baker.', label = '', asked = questions } = {}) =>
  `# ${title}\n\n${before}\n\n${asked.map((question) => `## ${question}\n\n${label}${answer}\n`).join('\n')}`;

const quotesOf = async (post: string): Promise<string[]> => {
  const { markdown } = await compileText(post);
  return [...markdown.matchAll(/^> (.+)$/gmu)].map(([, line = '']) => line);
};

describe('who answers in an interview', () => {
  it.each([
    ['Q&A with Ada Moss', undefined],
    ['A conversation with Ada Moss about rye', undefined],
    ['Interview with Ada Moss, former head of the guild', undefined],
    ['The guild', 'In this post, Ben Rye interviews Ada Moss (Ulm), lead of the guild.'],
    ['The guild', 'The guild met a baker. Here’s Ada Moss in her own words:'],
    ['The guild', 'The guild met Ada Moss. Here’s Ada in her own words:'],
  ])('is named: %s', async (title, before) => {
    expect(await quotesOf(interview({ title, ...(before ? { before } : {}) }))).toEqual(
      questions.flatMap(() => [answer, '— Ada Moss']),
    );
  });

  it.each([
    ['We sat down with Ada Moss, who bakes rye.', '— Ada Moss'],
    ['Ada Moss bakes rye. I followed up with Ada to hear more.', '— Ada Moss'],
    ['We talked to Ada about rye.', '— Ada'],
  ])('is named before the questions: %s', async (before, by) => {
    const found = questions.flatMap(() => [answer, by]);
    expect(await quotesOf(interview({ before }))).toEqual(found);
    expect(await quotesOf(interview({ before, label: '**A:** ' }))).toEqual(found);
  });

  it.each([
    'We met a baker.',
    'We sat down with Ada Moss and Carl Rye.',
    'We sat down with Ada Moss. We talked to Carl Rye, too.',
    'We interviewed CNCF bakers and asked them all.',
    'We interviewed Monday morning bakers.',
    'After four interviews Ulm took me.',
    'Last year Ben Rye interviewed Ada Moss. This time I answer on my own.',
  ])('is quoted nowhere when nobody, or more than one, is named: %s', async (before) => {
    expect(await quotesOf(interview({ before }))).toEqual([]);
  });

  it('is named without the sentence behind the name', async () => {
    const before = 'We talked to Ada Moss. This time she answers on her own.';
    expect(await quotesOf(interview({ before }))).toEqual(questions.flatMap(() => [answer, '— Ada Moss']));
  });

  it.each([
    'Interview with Ada Moss, Ben Rye (Lead Engineer)',
    'Interview with Ada Moss, CTO, Ben Rye, CEO',
    'Interview with Ada Moss, Maintainer, and Ben',
    'Interview with Ada Moss, Maintainer, with Ben Rye',
    'Interview with Ada Moss, Maintainer, and J. McKay',
  ])('is nobody where a title names two: %s', async (title) => {
    expect(await quotesOf(interview({ title }))).toEqual([]);
  });

  it('answers questions that stand in a numbered list, of which some ask for the one who asks', async () => {
    const asked = [...questions, 'What should I read?', 'Is it warm there?'];
    const items = asked.map((question, at) => `${at + 1}. **${question}**\n\n    ${answer}\n`).join('\n');
    const post = `# The guild\n\nBen Rye interviews Ada Moss.\n\n${items}\n## Final words\n\nHello.\n`;
    expect(await quotesOf(post)).toEqual(asked.flatMap(() => [answer, '— Ada Moss']));
  });

  it('is nobody where few headings ask, or where several answer', async () => {
    const before = 'We sat down with Ada Moss.';
    expect(await quotesOf(interview({ before, asked: questions.slice(0, 2) }))).toEqual([]);
    expect(await quotesOf(interview({ before, asked: ['Ovens', 'Mills', 'Doors'] }))).toEqual([]);
    const [first = '', ...others] = questions;
    const mixed = `# The guild\n\n${before}\n\n## ${first}\n\n**Ada Moss:** ${answer}\n\n${others.map((question) => `## ${question}\n\n${answer}\n`).join('\n')}`;
    expect(await quotesOf(mixed)).toEqual([answer, '— **Ada Moss**']);
  });
});
