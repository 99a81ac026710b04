import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../src/condense/speakers.js';
import { compileText } from '../build/build-fixture.js';
import { sectionOf } from './table.js';

const interview = (who: string, label = 'AM'): string => `# The guild

${who}

## Ovens

**CR: Why did you build a second oven?**

**${label}**: Hello! We doubled our output of rye because a second oven needs less wood.
`;

const quotesOf = async (post: string): Promise<string[]> => {
  const { markdown } = await compileText(post);
  return [...markdown.matchAll(/^> (.+)$/gmu)].map(([, line = '']) => line);
};

const quoted = ['We doubled our output of rye because a second oven needs less wood.', '— Ada Moss'];

describe('who answers by initials', () => {
  it.each([
    'We talked with [Ada Moss](https://github.com/adamoss).',
    'We asked a baker.\n\n**AM**: Hi! I’m Ada Moss, a baker of rye in the valley.',
    'We asked a baker.\n\n**Carl Rye (CR)**: Who are you?\n\n**Ada Moss (AM)**: A baker of rye in the valley.',
    'We met [Ada Moss](https://hachyderm.io/@ada), [Carl Rye](https://www.linkedin.com/in/carlrye), and the cat.',
  ])('is known by the name that the post gives: %s', async (who) => {
    expect((await quotesOf(interview(who))).slice(-2)).toEqual(quoted);
  });

  it.each([
    ['no person has them', 'We talked about the [Arch Mill](https://example.com/mill) of the valley.'],
    [
      'two people have them',
      '[Ada Moss](https://github.com/ada) and [Ann Mill](https://github.com/ann) met us.',
    ],
    ['a thing has them', 'We talked with Ada Moss, who runs the mill.'],
  ])('is nobody when %s', async (_, who) => {
    expect(await quotesOf(interview(who))).toEqual([]);
  });

  it.each([
    ['Meet Ada Moss (AM), who runs the mill.', '— Ada Moss'],
    ['Today Baker Ada de la Moss (AM) runs the mill.', '— Ada de la Moss'],
  ])('is named without the words before the name: %s', async (who, attribution) => {
    expect((await quotesOf(interview(who))).at(-1)).toBe(attribution);
  });

  it.each([
    'We spoke at The Annual Meeting (AM) of the bakers.',
    'We spoke at the Annual Meeting (AM) of the bakers.',
    'We fired the Moss Oven (AM) of the bakers.',
    'We wrote `Ada Moss (AM)` on the door.',
    '```text\nAda Moss (AM)\n```',
  ])('is nobody by the brackets of %s', async (who) => {
    expect(await quotesOf(interview(who))).toEqual([]);
  });

  it('is looked for in time that grows with the post', () => {
    const opening = sectionOf(`## Ovens\n\nAM: ${'A'.repeat(60_000)}`);
    const started = process.cpuUsage();
    expect(speakersOf({ opening, sections: [] })).toEqual({});
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(400);
  });

  it('is nobody when the name has a word more', async () => {
    expect(await quotesOf(interview('We met [Ada Moss](https://github.com/ada).', 'AMB'))).toEqual([]);
  });

  it('may have particles in the name', async () => {
    const post = interview('We met [Ada de la Moss](https://github.com/ada).');
    expect((await quotesOf(post)).at(-1)).toBe('— Ada de la Moss');
  });
});

describe('an answer', () => {
  const asked =
    '# The guild\n\nWe met [Ada Moss](https://github.com/ada).\n\n## Ovens\n\n**CR: Why two ovens?**\n\n**AM**: Hello there!\n\n';

  it('goes on until somebody else speaks', async () => {
    expect(
      await quotesOf(`${asked}We doubled our output of rye because a second oven needs less wood.\n`),
    ).toEqual(quoted);
    expect(
      await quotesOf(
        `${asked}**Carl Rye**: Go on.\n\n**CR**: We doubled our output of rye in an autumn of rain.\n`,
      ),
    ).toEqual([]);
  });

  const said = 'We doubled our output of rye because a second oven needs less wood.';

  it.each([
    `**Ben Rye**\n\n${said}`,
    `Ben Rye\n\n${said}`,
    `Ben Rye (CTO of Moss Bakery): It burns. ${said}`,
    `Ben Rye, baker: It burns. ${said}`,
    `Ada de la Rye: It burns. ${said}`,
    `Ben Rye – It burns. ${said}`,
    `Ben Rye：It burns. ${said}`,
    `Ben Rye, who bakes (he says it himself):\n\n${said}`,
    `- It burns.\n\n${said}`,
    `> It burns.\n\n${said}`,
    `![An oven](oven.png)\n\n${said}`,
  ])('ends where another may speak: %s', async (more) => {
    expect((await quotesOf(`${asked}${more}\n`)).filter((line) => line === '— Ada Moss')).toEqual([]);
  });

  it.each([
    'I think that rye, you know, needs less salt than wheat.',
    'I hope to see you all at the mill in the autumn.',
    'Actually, I baked twice in that oven of the guild.',
  ])('that only fills speech is not quoted: %s', async (said) => {
    expect(await quotesOf(`${asked}${said}\n`)).toEqual([]);
  });
});
