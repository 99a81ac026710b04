import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

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

  it.each([
    'I think that rye, you know, needs less salt than wheat.',
    'I hope to see you all at the mill in the autumn.',
    'Actually, I baked twice in that oven of the guild.',
  ])('that only fills speech is not quoted: %s', async (said) => {
    expect(await quotesOf(`${asked}${said}\n`)).toEqual([]);
  });
});
