import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/errors.js';
import type { Post } from '../../src/model/post.js';
import { parsePost } from '../../src/post/parse-post.js';
import { propertyRuns, propertyTime } from '../property-runs.js';
import { composedPost as composed } from './composed-post.js';

const folder = new URL('../fixtures/post/', import.meta.url);
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => /\.mdx?$/.test(file))
      .map((file) => ({ name, file })),
  )
  .map(({ name, file }) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));

/** All text of a tree: inline text, code, titles of callouts, captions. */
function visibleText(tree: Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if ('value' in node) parts.push(node.value);
    if (node.type === 'callout' && node.title !== undefined)
      parts.push(...node.title.map((child) => plainText(child)));
    if (node.type === 'figure' && node.caption !== undefined)
      parts.push(...node.caption.map((child) => plainText(child)));
  });
  return parts.join(' ');
}

function parse(text: string, path: string): Post | DeckError {
  try {
    return parsePost(new VFile({ path, value: text }));
  } catch (error) {
    if (error instanceof DeckError) return error;
    throw error;
  }
}

const paths = fc.constantFrom('post.md', 'post.mdx');

describe('parsePost', () => {
  it(
    'loses no word of the visible text',
    () => {
      fc.assert(
        fc.property(composed, ({ text, words }) => {
          const post = parse(text, 'post.md');
          if (post instanceof DeckError) return words.length === 0;
          const shown = visibleText(post.tree);
          expect(words.filter((word) => !shown.includes(word))).toEqual([]);
          return true;
        }),
        propertyRuns(300),
      );
    },
    propertyTime(20_000),
  );

  it(
    'throws nothing but a DeckError, whatever is done to a post',
    () => {
      const mutated = fc
        .tuple(
          fc.constantFrom(...fixtures),
          fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.string({ maxLength: 6 })), { maxLength: 6 }),
        )
        .map(([text, edits]) =>
          edits.reduce((current, [at, length, by]) => {
            const from = at % (current.length + 1);
            return current.slice(0, from) + by + current.slice(from + length);
          }, text),
        );
      fc.assert(
        fc.property(mutated, paths, (text, path) => {
          parse(text, path);
        }),
        propertyRuns(300),
      );
    },
    propertyTime(20_000),
  );

  it(
    'leaves no residue of a dialect, and no node of raw Markdown or HTML',
    () => {
      const raw = new Set([
        'html',
        'yaml',
        'definition',
        'footnoteDefinition',
        'footnoteReference',
        'linkReference',
        'imageReference',
      ]);
      fc.assert(
        fc.property(composed, ({ text }) => {
          const post = parse(text, 'post.md');
          if (post instanceof DeckError) return;
          visit(post.tree, (node) => {
            expect(raw.has(node.type)).toBe(false);
            if (node.type === 'text') expect(node.value).not.toMatch(/\{\{|\{%|:::|\[\^|<\/?\w|\{:|^!!!/m);
          });
        }),
        propertyRuns(200),
      );
    },
    propertyTime(20_000),
  );

  it(
    'points into the lines of the post',
    () => {
      fc.assert(
        fc.property(composed, ({ text }) => {
          const post = parse(text, 'post.md');
          if (post instanceof DeckError) return;
          const lines = text.split('\n');
          visit(post.tree, 'text', (node) => {
            const [word] = /word\d+x/.exec(node.value) ?? [];
            const { position } = node;
            if (word === undefined || position === undefined) return;
            expect(lines.slice(position.start.line - 1, position.end.line).join('\n')).toContain(word);
          });
        }),
        propertyRuns(200),
      );
    },
    propertyTime(20_000),
  );

  it(
    'gives the same post for the same input, and leaves the input alone',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...fixtures), (text) => {
          const file = new VFile({ path: 'post.md', value: text });
          const first = parsePost(file);
          expect(file.value).toBe(text);
          expect(parsePost(new VFile({ path: 'post.md', value: text }))).toEqual(first);
        }),
        propertyRuns(40),
      );
    },
    propertyTime(20_000),
  );
});
