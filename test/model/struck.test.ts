import { describe, expect, it } from 'vitest';
import { partsOfNote, withoutStruck } from '../../src/model/struck.js';
import { compileText } from '../build/build-fixture.js';

describe('what an author has struck out', () => {
  it('is seen to be in the notes', async () => {
    const { deck } = await compileText(
      '## Hours\n\nThe oven is lit on ~~Monday~~ *Tuesday ~~night~~ morning*.\n\n- Rye for all\n- ~~Oat for all~~\n',
    );
    const notes = deck.children.flatMap((slide) => slide.notes.map(({ text }) => text));
    expect(notes).toContain('The oven is lit on ~~Monday~~ Tuesday ~~night~~ morning.');
    expect(notes).toContain('- ~~Oat for all~~');
  });

  it('is told from what is said', () => {
    expect(partsOfNote('Lit on ~~Monday~~ Tuesday')).toEqual([
      { text: 'Lit on ', isStruck: false },
      { text: 'Monday', isStruck: true },
      { text: ' Tuesday', isStruck: false },
    ]);
    expect(withoutStruck('Lit on ~~Monday~~ Tuesday.')).toBe('Lit on Tuesday.');
    expect(withoutStruck('About ~~ 3 or ~~ 4 loaves')).toBe('About ~~ 3 or ~~ 4 loaves');
  });
});
