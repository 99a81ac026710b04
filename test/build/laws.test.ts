import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/marp/read-deck.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { propertyRuns, propertyTime } from '../property-runs.js';
import { list, paragraph, post } from './any-post.js';
import { compileText } from './build-fixture.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}%]+/gu) ?? [];

describe('any post', () => {
  it(
    'is drawn as planned, reads back as it was planned, and twice the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(post, async (text) => {
          const compiled = await compileText(text);
          const rendered = await renderWithAssets(compiled);
          expect(rendered.slides).toHaveLength(compiled.deck.children.length);
          expect(readDeck(compiled.markdown).children.map(({ layout }) => layout)).toEqual(
            compiled.deck.children.map(({ layout }) => layout),
          );
          expect((await compileText(text)).markdown).toBe(compiled.markdown);
        }),
        propertyRuns(40),
      );
    },
    propertyTime(120_000),
  );

  it(
    'loses no word of its prose',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(paragraph, { minLength: 1, maxLength: 3 }),
          list,
          async (paragraphs, items) => {
            const prose = [...paragraphs, items];
            const { deck, post: parsed } = await compileText(`## Title\n\n${prose.join('\n\n')}\n`);
            const spoken = deck.children.flatMap(({ notes }) => notes.map(({ text }) => text)).join(' ');
            const words = wordsOf(
              JSON.stringify(parsed.tree.children.map((node) => ('children' in node ? textOf(node) : ''))),
            );
            let at = 0;
            const heard = wordsOf(spoken);
            for (const one of words) {
              const next = heard.indexOf(one, at);
              expect(next, `"${one}" is lost`).toBeGreaterThanOrEqual(0);
              at = next + 1;
            }
          },
        ),
        propertyRuns(60),
      );
    },
    propertyTime(120_000),
  );
});

const textOf = (node: object): string => {
  if ('type' in node && node.type === 'heading') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : '';
};
