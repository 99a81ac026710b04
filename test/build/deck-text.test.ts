import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { buildDeckFile } from '../../src/pipeline/build-deck-file.js';
import { deckText } from '../../src/pipeline/deck-text.js';
import { settingsOf, testPorts } from './build-fixture.js';

it('keeps what a reader sees, blanks and lines included', () => {
  const seen = 'a\tb\r\nc é 漢 😀 \u200B\u202E';
  expect(deckText(new VFile(seen))).toBe(seen);
});

it('shows a deck with control characters without them, on slides and in notes', async () => {
  const value =
    '---\nmarp: true\n---\n\n## Signs: \u0001\u000B\uFFFE end\n\n<!-- A note\u000C of the talk\uFFFF -->\n';
  const file = new VFile({ value, path: 'deck.md' });
  const { artifacts } = await buildDeckFile(
    file,
    settingsOf({ to: ['html', 'notes'], notes: 'all' }),
    testPorts,
  );
  const texts = artifacts.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts).toHaveLength(2);
  for (const text of texts) {
    expect(text).toContain('A note of the talk');
    expect(['\u0001', '\u000B', '\uFFFE', '\uFFFF'].filter((sign) => text.includes(sign))).toEqual([]);
  }
  expect(texts[0]).toContain('Signs:  end');
});
