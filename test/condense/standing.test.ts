import { describe, expect, it } from 'vitest';
import { standingOf, standingsIn } from '../../src/condense/standing.js';

const inBlocks = (...blocks: readonly (readonly string[])[]) =>
  standingsIn(
    blocks.flatMap((texts, block) =>
      texts.map((text) => ({ sentence: { text, start: 0, end: text.length }, block })),
    ),
    'Rye',
  );

const plain = { before: 'Rye rises.', after: '', sentences: 6, shared: 2 };

describe('where a sentence stands', () => {
  it('is told by what stands around it in its paragraph, and by what it shares with its section', () => {
    const [first, second, third] = inBlocks(
      ['Why bake rye?', 'Rye keeps a week.'],
      ['The river is low.', 'But rye mills still run.'],
    );
    expect(first).toEqual({
      before: '',
      after: 'Rye keeps a week.',
      sentences: 4,
      shared: 1,
      isRounding: false,
      isOpening: false,
      repeatsHeading: false,
      takesUp: false,
    });
    expect(second).toMatchObject({ before: 'Why bake rye?', after: '' });
    expect(third).toMatchObject({ before: '', after: 'But rye mills still run.' });
  });

  it.each(['Conclusion', 'What’s next?', 'Thanks to our contributors', 'Getting involved'])(
    'is worth less under "%s"',
    (heading) => {
      const text = 'Ovens are hot.';
      const worthUnder = (title: string): number =>
        standingsIn([{ sentence: { text, start: 0, end: text.length }, block: 0 }], title).reduce(
          (sum, standing) => sum + standingOf(standing),
          0,
        );
      expect(worthUnder(heading)).toBeLessThan(worthUnder('The next loaf'));
    },
  );

  const standingsOf = (heading: string, ...texts: readonly string[]) =>
    standingsIn(
      texts.map((text) => ({ sentence: { text, start: 0, end: text.length }, block: 0 })),
      heading,
    );

  it('knows a sentence that only says its heading again', () => {
    const [again, more] = standingsOf(
      'Stone ovens for rye',
      'Stone ovens are good for rye.',
      'Stone ovens keep the heat of a fire for rye.',
    );
    expect([again?.repeatsHeading, more?.repeatsHeading]).toEqual([true, false]);
    expect(standingOf({ ...plain, repeatsHeading: true })).toBeLessThan(standingOf(plain));
  });

  it('knows a sentence that takes up what one before it names, and the heading does not', () => {
    const texts = ['A miller came from Ulm.', 'The miller brought rye.'];
    expect(standingsOf('The market', ...texts)[1]?.takesUp).toBe(true);
    expect(standingsOf('The miller of Ulm', ...texts)[1]?.takesUp).toBe(false);
    expect(standingOf({ ...plain, takesUp: true })).toBeLessThan(standingOf(plain));
  });

  it('knows what stands before the first heading', () => {
    expect(standingsOf('', 'Rye is old.')[0]?.isOpening).toBe(true);
    expect(standingsOf('Rye', 'Rye is old.')[0]?.isOpening).toBe(false);
  });

  it('counts how many sentences share its commonest term', () => {
    const [oven, mill] = inBlocks([
      'Ovens are hot.',
      'An oven needs wood.',
      'Mills stand still.',
      'Ovens cool.',
    ]);
    expect([oven?.shared, mill?.shared]).toEqual([3, 3]);
  });

  it.each([
    ['before an example rather than before a but', 'For example, rye.', 'But rye is dry.'],
    ['before what goes on with it rather than at the end', 'It keeps a week.', ''],
  ])('is worth more %s', (_, better, worse) => {
    const worth = (after: string): number => standingOf({ before: '', after, sentences: 5, shared: 2 });
    expect(worth(better)).toBeGreaterThan(worth(worse));
  });

  it('is worth more in a short section, as the first of its paragraph, and about what the section is about', () => {
    expect(standingOf({ ...plain, sentences: 2 })).toBeGreaterThan(standingOf(plain));
    expect(standingOf({ ...plain, before: '' })).toBeGreaterThan(standingOf(plain));
    expect(standingOf({ ...plain, shared: 5 })).toBeGreaterThan(standingOf(plain));
  });
});
