import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/errors.js';
import { type CompiledPost, compilePost } from '../../src/pipeline/compile-post.js';
import { composedPost } from '../post/composed-post.js';
import { propertyRuns, propertyTime } from '../property-runs.js';
import { bare, findLosses, heldBy } from '../tools/find-losses.js';
import { settingsOf, testPorts } from './build-fixture.js';

/** A deck of a text, or of a tree in its place; nothing when the post is refused. */
const compile = async (
  value: string,
  tree?: Root,
): Promise<{ compiled: CompiledPost; file: VFile } | undefined> => {
  const file = new VFile({ value, path: 'post.md' });
  try {
    const plugins = tree ? { transforms: [() => tree] } : {};
    const compiled = await compilePost(file, settingsOf(), testPorts, plugins);
    // What is looked for is what went in.
    return { compiled, file };
  } catch (error) {
    if (error instanceof DeckError) return undefined;
    throw error;
  }
};

const word = fc.constantFrom(
  'tide',
  'harbour',
  'never',
  '93%',
  'v1.2.3',
  'e.g.',
  'naïve',
  '日本語',
  'a_b',
  '--',
  'مرحبا',
);
const text = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words): PhrasingContent => ({ type: 'text', value: `${words.join(' ')}. ` }));
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'link', url: 'https://a.example/', children: [child] })),
  word.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
);
const phrasing = fc.array(inline, { minLength: 1, maxLength: 4 });
const paragraph = phrasing.map((children): BlockContent => ({ type: 'paragraph', children }));
const code = fc
  .array(fc.constantFrom('let tide = 1', '', '  rise()', '---'), { minLength: 1, maxLength: 30 })
  .map((lines): BlockContent => ({ type: 'code', lang: 'js', value: lines.join('\n') }));
const table = fc.array(fc.tuple(phrasing, phrasing), { minLength: 2, maxLength: 9 }).map(
  (rows): BlockContent => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }),
);
const picture = fc
  .constantFrom('a.png', 'b.png')
  .map((url): BlockContent => ({ type: 'paragraph', children: [{ type: 'image', url, alt: 'A picture' }] }));
const { block } = fc.letrec<{ block: BlockContent }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    { weight: 4, arbitrary: paragraph },
    code,
    table,
    picture,
    fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }).map(
      (items): BlockContent => ({
        type: 'list',
        ordered: items.length % 2 === 0,
        children: items.map((children) => ({ type: 'listItem', children })),
      }),
    ),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((children): BlockContent => ({ type: 'blockquote', children })),
    fc
      .tuple(phrasing, fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
      .map(([title, children]): BlockContent => ({ type: 'callout', kind: 'tip', title, children })),
  ),
}));
const heading = fc
  .tuple(fc.constantFrom(2, 3, 4), phrasing)
  .map(([depth, children]): RootContent => ({ type: 'heading', depth: depth as 2 | 3 | 4, children }));
const tree = fc
  .array(fc.oneof({ weight: 3, arbitrary: block }, heading), { minLength: 1, maxLength: 14 })
  .map((children): Root => ({ type: 'root', children }));

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:post|build)[\\/].*post\.mdx?$/u.test(path))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'));

/** A fixture in which lines were taken out, doubled, swapped or joined to others. */
const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { maxLength: 8 }))
  .map(([post, edits]) =>
    edits
      .reduce((lines, [from, to, kind]) => {
        const [at, other] = [from % lines.length, to % lines.length];
        const changed = [[], [lines[at], lines[at]], [lines[other]], [`${lines[at]} ${lines[other]}`]][kind];
        return lines.toSpliced(at, 1, ...(changed ?? []).map((line) => line ?? ''));
      }, post.split('\n'))
      .join('\n'),
  );

describe('a loss', () => {
  it('is seen, whatever is lost', async () => {
    const post =
      '## Low tide\n\nThe harbour is empty.\n\n```js\nlet low = 1\n```\n\n![Pier](pier.png)\n\n| a | b |\n|---|---|\n| boats | nets |\n';
    const { compiled, file } = (await compile(post)) ?? {};
    if (!compiled || !file) throw new Error('the post was refused');
    expect(findLosses(compiled, file)).toEqual([]);
    const children = compiled.deck.children.map((slide) => ({ ...slide, children: [], notes: [] }));
    const emptied = { ...compiled, deck: { ...compiled.deck, children } };
    const kinds = findLosses(emptied, file).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['words', 'code', 'picture', 'cells']));
  });
});

describe('every word of a post is on a slide, in a note, or told to be left out', () => {
  it(
    'for any tree',
    async () => {
      await fc.assert(
        fc.asyncProperty(tree, async (root) => {
          const { compiled, file } = (await compile('# Title\n\nText.\n', root)) ?? {};
          expect(compiled && file && findLosses(compiled, file)).toEqual([]);
        }),
        propertyRuns(80),
      );
    },
    propertyTime(120_000),
  );

  it(
    'for any mixture of dialects, from the source on',
    async () => {
      await fc.assert(
        fc.asyncProperty(composedPost, async ({ text: value, words }) => {
          const { compiled } = (await compile(value)) ?? {};
          if (!compiled) return;
          const { texts, code: listings } = heldBy(compiled);
          const held = [...texts, listings];
          expect(words.filter((one) => !held.some((part) => part.includes(bare(one))))).toEqual([]);
        }),
        propertyRuns(80),
      );
    },
    propertyTime(120_000),
  );

  it(
    'for fixtures, however their lines are mixed up',
    async () => {
      await fc.assert(
        fc.asyncProperty(mutated, async (value) => {
          const { compiled, file } = (await compile(value)) ?? {};
          if (compiled && file) expect(findLosses(compiled, file)).toEqual([]);
        }),
        propertyRuns(120),
      );
    },
    propertyTime(120_000),
  );
});
