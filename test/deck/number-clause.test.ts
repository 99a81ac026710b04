import { describe, expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

/** The second paragraph of the slide of a number: what it counts. */
const clauseOf = async (sentence: string): Promise<unknown> => {
  const { deck } = await compileText(`# Ovens\n\n## Heat\n\n${sentence}\n`);
  const slide = deck.children.find(({ layout }) => layout === 'big-number');
  return slide?.children[1];
};

describe('what stands below a big number', () => {
  it('is not marked by one word alone, which a theme would take for the number itself', async () => {
    expect(
      await clauseOf('The heat of the ovens rose by around **60–80%** during the winter.'),
    ).toMatchObject({
      children: [
        { type: 'text', value: 'The heat of the ovens rose by around ' },
        { type: 'text', value: '60–80%' },
        { type: 'text', value: ' during the winter' },
      ],
    });
  });

  it('keeps several marks', async () => {
    expect(
      await clauseOf('The heat of the *stone* ovens rose by around **60–80%** during the winter.'),
    ).toMatchObject({ children: expect.arrayContaining([expect.objectContaining({ type: 'strong' })]) });
  });
});
