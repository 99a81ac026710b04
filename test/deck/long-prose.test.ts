import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';

const talk =
  'It was said of this that it was such and so, and of that that it was not, as it had been before. '.repeat(
    8,
  );

const titlesOf = async (...paragraphs: readonly string[]): Promise<string[]> => {
  const { deck } = await compileText(`# Bread\n\n## Ovens\n\n${paragraphs.join('\n\n')}\n`);
  return deck.children
    .filter(({ layout }) => layout !== 'title' && layout !== 'thanks')
    .map(({ title }) => plainText(title ?? []));
};

describe('a long stretch of prose', () => {
  it('is not parted between what it counts', async () => {
    const long = talk.slice(0, 900);
    expect(
      await titlesOf(
        talk,
        `The first kind is bread that is sold by the loaf. ${long}`,
        `The second kind is bread that is sold by the slice. ${long}`,
        talk,
      ),
    ).toEqual(['Ovens']);
  });

  it('has a slide for each of its parts that says something', async () => {
    expect(
      await titlesOf(
        'Wheat dough no longer sticks to wooden boards.',
        talk,
        talk,
        talk,
        'Rye dough no longer needs any salt.',
        talk,
      ),
    ).toEqual(['Wheat dough no longer sticks to wooden boards', 'Rye dough no longer needs any salt']);
  });

  it('has none for a part that says nothing, nor a bare one before one that does', async () => {
    expect(await titlesOf(talk, talk, talk, talk, 'Rye dough no longer needs any salt.', talk, talk)).toEqual(
      ['Rye dough no longer needs any salt'],
    );
  });

  it('keeps as many points in bold together as a slide may stand through', async () => {
    const point = (phrase: string): string =>
      `I told them that this smell is a **${phrase}** for us. ${talk.slice(0, 300)}`;
    const points = [
      'great advertisement',
      'way to bake',
      'place to sleep',
      'sign of spring',
      'joy to smell',
      'gift at noon',
    ].map(point);
    expect(await titlesOf(...points)).toEqual(['Ovens']);
  });

  it('is not said over a sub-section that follows it', async () => {
    expect(
      await titlesOf(talk, talk, talk, talk, talk, '### Salt', 'Rye dough no longer needs any salt.'),
    ).toEqual(['Ovens', 'Rye dough no longer needs any salt']);
  });

  it('of sub-sections that show nothing is one list of their titles, and all of it is said', async () => {
    const long = [talk, talk, talk, talk].join('\n\n');
    const post = `# Bread\n\n## Ovens\n\nRye dough no longer needs any salt.\n\n### Stone\n\n${long}\n\n### Iron\n\n${long} Rye.\n\n### Clay\n\n${long}\n`;
    const { deck } = await compileText(post);
    const slides = deck.children.filter(({ layout }) => layout !== 'title' && layout !== 'thanks');
    expect(slides).toHaveLength(2);
    const said = slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join('\n');
    expect(said.split('It was said').length - 1).toBe(96);
  });

  it('is one slide where it is short', async () => {
    expect(
      await titlesOf('Wheat dough no longer sticks to wooden boards.', 'Rye dough no longer needs any salt.'),
    ).toHaveLength(1);
  });
});
