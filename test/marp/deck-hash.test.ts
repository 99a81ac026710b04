import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEditedDeck, stampDeck, unstampDeck } from '../../src/marp/deck-hash.js';

const deck = '---\nmarp: true\npostdeck:\n  source: ../posts/a.md\n---\n\n# A\n\n---\n\n## B\n';

describe('stampDeck', () => {
  it('adds the hash as the last line of the postdeck: block', () => {
    expect(stampDeck(deck)).toMatch(
      /^---\nmarp: true\npostdeck:\n {2}source: \.\.\/posts\/a\.md\n {2}hash: [0-9a-f]{64}\n---\n\n# A/,
    );
  });

  it('adds the block where there is none, and leaves what is no deck alone', () => {
    expect(stampDeck('---\nmarp: true\n---\n\n# A\n')).toMatch(
      /^---\nmarp: true\npostdeck:\n {2}hash: \w{64}\n---\n\n# A\n$/,
    );
    expect(stampDeck('# A\n')).toBe('# A\n');
  });

  it('can be taken off again, and put on twice', () => {
    expect(unstampDeck(stampDeck(deck))).toBe(deck);
    expect(stampDeck(stampDeck(deck))).toBe(stampDeck(deck));
  });
});

describe('isEditedDeck', () => {
  const stamped = stampDeck(deck);

  it('knows a deck as it was written, whatever git did to its line endings', () => {
    expect(isEditedDeck(stamped)).toBe('generated');
    expect(isEditedDeck(stamped.replaceAll('\n', '\r\n'))).toBe('generated');
    expect(isEditedDeck(`\uFEFF${stamped}`)).toBe('generated');
    expect(isEditedDeck(stampDeck(deck.replaceAll('\n', '\r\n')))).toBe('generated');
  });

  it('sees every edit of any deck', () => {
    const body = fc.array(fc.constantFrom('# A', '---', '', '- b', 'postdeck:', '  hash: x', 'text'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom('x', ' ', '\n', '#'), (lines, at, added) => {
        const generated = stampDeck(`---\nmarp: true\npostdeck:\n  source: a\n---\n${lines.join('\n')}\n`);
        expect(isEditedDeck(generated)).toBe('generated');
        const place = at % (generated.length + 1);
        const edited = generated.slice(0, place) + added + generated.slice(place);
        expect(isEditedDeck(edited)).not.toBe('generated');
      }),
    );
  });

  it('takes no other line for the hash', () => {
    const hash = `  hash: ${'0'.repeat(64)}`;
    expect(isEditedDeck('# A\n')).toBe('foreign');
    expect(isEditedDeck('---\nmarp: true\n---\n')).toBe('foreign');
    expect(isEditedDeck(`---\nmarp: true\n---\n\npostdeck:\n${hash}\n`)).toBe('foreign');
    expect(isEditedDeck(`---\nother:\n${hash}\n---\n`)).toBe('foreign');
    expect(isEditedDeck(`---\npostdeck:\n${hash}\n---\n`)).toBe('edited');
  });
});
