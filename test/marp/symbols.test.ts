import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { lowerInline } from '../../src/marp/lower-inline.js';
import { printMarp } from '../../src/marp/print-marp.js';
import { paragraphDeck } from './paragraph-deck.js';
import { cores, draw, nodesOf, withoutGuards, wordsOf } from './stock-marp.js';

// Signs on which Markdown parsers differ, beside the marks of emphasis: too rare a neighbourhood for any deck at random.
const sign = fc.constantFrom(
  ...[
    'a',
    ' ',
    '"',
    '.',
    '_',
    '-',
    '😀',
    '👨‍👩‍👧',
    '🇩🇪',
    '👍🏽',
    '❤️',
    '❤',
    '©',
    '€',
    '+',
    '$',
    '𝒜',
    '𝟙',
    '日',
    '~',
    '*',
  ],
  ...['!', '(', ')', '1️⃣', '☎️', '🏽', '\uFE0F', '\uFE0E', '\u200D', '🏴', '™'],
);
const text = fc
  .array(sign, { minLength: 1, maxLength: 4 })
  .map((signs): PhrasingContent => ({ type: 'text', value: signs.join('') }));
const { inline } = fc.letrec<{ inline: PhrasingContent }>((tie) => {
  const inside = fc.array(tie('inline'), { minLength: 1, maxLength: 3 });
  return {
    inline: fc.oneof(
      { maxDepth: 2 },
      text,
      inside.map((children): PhrasingContent => ({ type: 'emphasis', children })),
      inside.map((children): PhrasingContent => ({ type: 'strong', children })),
      inside.map((children): PhrasingContent => ({ type: 'delete', children })),
    ),
  };
});

describe.each(cores)('marks beside signs in marp-core $version', ({ marp }) => {
  it('are the marks that were meant', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 4 }), (nodes) => {
        const children = lowerInline(nodes, 'paragraph');
        fc.pre(children.length > 0);
        const deck = paragraphDeck(children);
        const [slide] = deck.children;
        const [drawn] = draw(marp, printMarp(lowerDeck(deck)));
        if (!slide || !drawn) throw new Error('there is no slide');
        expect(withoutGuards(drawn.text)).toBe(withoutGuards(wordsOf(slide)));
        const count = (tag: string): number => drawn.html.split(`<${tag}>`).length - 1;
        expect([count('em'), count('strong')]).toEqual([
          nodesOf(slide, 'emphasis').length,
          nodesOf(slide, 'strong').length,
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
