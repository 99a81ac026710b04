import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const part = (name: string): string =>
  `## ${name}\n\n- ${name} keeps its promise on every machine\n- ${name} never asks the network for anything\n`;
const body = ['Alpha', 'Beta', 'Gamma', 'Delta'].map(part).join('\n');

/** Layout, kicker, title and notes of the last slides of a post that ends on `end`. */
const endOf = async (end: string, values = {}) => {
  const { deck } = await compileText(`# A talk\n\n${body}\n${end}`, { values });
  return deck.children.map(({ layout, kicker, title, notes }) => ({
    shown: [layout, plainText(kicker ?? []), plainText(title ?? [])]
      .filter((text) => text !== '')
      .join(' | '),
    notes: notes.map(({ text }) => text),
  }));
};

describe('a last section of which nothing is shown', () => {
  it('is said with the thanks when it takes leave', async () => {
    const slides = await endOf('## Conclusion\n\nWhat do you think of it?\n');
    expect(slides.at(-1)).toEqual({
      shown: 'thanks | Conclusion | Thank you',
      notes: ['What do you think of it?'],
    });
    expect(slides.filter(({ shown }) => shown.includes('Conclusion'))).toHaveLength(1);
  });

  it('gives the thanks its own words when it says the same', async () => {
    const slides = await endOf('## Thank You!\n\nThanks to everybody!\n');
    expect(slides.at(-1)).toEqual({ shown: 'thanks | Thank You!', notes: ['Thanks to everybody!'] });
  });

  it('is said with the slide that does what its heading announces, each in its order', async () => {
    const links = ['one', 'two', 'three'].map((name) => `[${name} of them](https://example.com/${name})`);
    const slides = await endOf(
      `## Footnotes\n\nDo you know ${links.join(', ')}?\n\n## Acknowledgements\n\nThanks to everybody!\n`,
    );
    expect(slides.slice(-2).map(({ shown }) => shown)).toEqual([
      'resources | Footnotes | Resources',
      'thanks | Acknowledgements | Thank you',
    ]);
    expect(slides.at(-1)?.notes).toEqual(['Thanks to everybody!']);
  });

  it.each([
    'How to get involved',
    'Joining us',
    'How you can help',
    'Over and out',
    'Further reading',
    'Licence',
    'Support',
    'Getting in touch',
    'Bake with us',
    'Références',
  ])('is said with the resources or the thanks when it sends the audience on: %s', async (heading) => {
    const slides = await endOf(`## ${heading}\n\nWill you be there?\n`);
    expect(slides.at(-1)?.shown).toBe(`thanks | ${heading} | Thank you`);
  });

  it.each([
    ['has a heading of its own', '## Why not?\n\nWhat do you think of it?\n', {}],
    ['only begins like a call', '## Community kitchens\n\nWhat do you think of it?\n', {}],
    ['has no frame to be carried by', '## Conclusion\n\nWhat do you think of it?\n', { thanks: false }],
  ])('stays a slide when it %s', async (_, end, values) => {
    const slides = await endOf(end, values);
    expect(slides.filter(({ shown }) => shown.startsWith('statement | '))).toHaveLength(1);
  });

  it.each(['Support for rye', 'Joining tables', 'Links between ovens', 'Contributing factors'])(
    'stands alone when it is a part of the matter: %s',
    async (heading) => {
      const slides = await endOf(`## ${heading}\n\nDo you know why?\n`);
      expect(slides.map(({ shown }) => shown)).toContain(`statement | ${heading}`);
    },
  );
});
