import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const text = `# Sidecars

## Why proxies move

Proxies add a copy of the network stack to every pod. Sidecars double the memory of small services. Ambient meshes share one proxy on every node.

## What stays

Operators must keep one place for their policies rather than many.
`;

const titlesOf = async (titles: string): Promise<string[]> => {
  const { markdown } = await compileText(text, { values: { titles } });
  return [...markdown.matchAll(/^## (.*)$/gmu)].map(([, title = '']) => title);
};

describe('--titles', () => {
  it('topic keeps the headings', async () => {
    expect(await titlesOf('topic')).toEqual(['Why proxies move', 'What stays']);
  });

  it('assert takes the strongest line, and the heading above it', async () => {
    const [first, second] = await titlesOf('assert');
    expect(second).toBe('Operators must keep one place for their policies rather than many');
    expect(first).not.toBe('Why proxies move');
    const { markdown } = await compileText(text);
    expect(markdown).toContain('\n\nWhy proxies move\n\n## ');
  });

  it('shows the same lines either way', async () => {
    const [topic, assert] = await Promise.all(
      ['topic', 'assert'].map(async (titles) => (await compileText(text, { values: { titles } })).markdown),
    );
    for (const line of ['Sidecars double the memory of small services', 'Operators must keep one place'])
      for (const deck of [topic, assert]) expect(deck?.replace(/<!--[\s\S]*?-->/gu, '')).toContain(line);
  });
});

const listing = (lead: string): string => `# Ovens

## Heat

Some words.

${lead}

\`\`\`sh
oven --heat 220
\`\`\`
`;

describe('the words that lead to a listing', () => {
  it.each([
    ['Start the oven with `oven --heat`:', 'Start the oven with `oven --heat`'],
    ['Heat the oven **before** the dough is cold:', 'Heat the oven before the dough is cold'],
    ['Two settings of the *new* oven are:', 'Two settings of the new oven'],
  ])('are its title, names of code and all: %s', async (lead, title) => {
    const { markdown } = await compileText(listing(lead));
    expect(markdown).toContain(`\n## ${title}\n`);
  });

  it('are its caption when they link away or are long', async () => {
    for (const lead of ['Start the oven by [the book](https://example.com) of it:']) {
      const { markdown } = await compileText(listing(lead));
      expect(markdown).toContain('\n## Heat\n');
    }
  });
});

describe('the one line of a section', () => {
  const before = '## Rye\n\n- Rye bread is dark in the north\n- Rye bread keeps for a week\n\n';
  const shown = async (body: string): Promise<string> => {
    const { markdown } = await compileText(`# Ovens\n\n${before}${body}\n`);
    return markdown.replace(/<!--[\s\S]*?-->/gu, '').replace(/\s*\n\s*/gu, ' | ');
  };

  it.each([
    [
      'stands larger than a heading that says less',
      '## Misc\n\n- Added a small bell to the oven\n',
      'Misc | ## Added a small bell to the oven',
    ],
    [
      'stands below the heading that names it',
      '## Prerequisites\n\n- An oven\n',
      '## Prerequisites | An oven',
    ],
    [
      'stands below it with its link',
      '## Misc\n\n- Added [a small bell](https://bell.example/) to the oven\n',
      '## Misc | Added [a small bell]',
    ],
    [
      'stands below the heading of a part',
      '## Loaves\n\n- Loaves bake slowly in the north\n- Loaves keep for a week\n\n### Spelt\n\n- Spelt is baked in the third oven\n',
      'Loaves | ## Spelt | Spelt is baked',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await shown(body)).toContain(expected);
  });
});
