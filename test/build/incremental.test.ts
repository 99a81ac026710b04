import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/model/memory.js';
import { type CompiledPost, compilePost } from '../../src/pipeline/compile-post.js';
import { openGenerations } from '../../src/pipeline/generations.js';
import { propertyRuns, propertyTime } from '../property-runs.js';
import { section } from './any-post.js';
import { fixtureNames, fixturePost, settingsOf, testPorts } from './build-fixture.js';

const theme = testPorts.loadTheme('cloud-native');
const ports = { ...testPorts, loadTheme: () => theme };

/** Everything that a build makes of a text, and what it says of it. */
const built = async (value: string, memory?: Memory): Promise<string> => {
  const file = new VFile({ value, path: 'post.md' });
  const made = await compilePost(file, settingsOf(), ports, memory ? { memory } : {}).catch(String);
  const messages = file.messages.map((message) => [String(message), message.ruleId]);
  return JSON.stringify(typeof made === 'string' ? made : { ...passesOf(made), messages }, plainly);
};

const passesOf = ({ post, outline, claims, weights, plan, deck, markdown, trace }: CompiledPost) => ({
  ...{ post, outline, plan, deck, markdown, trace },
  claims: [...claims.values()],
  weights: [...weights.values()],
});

/** Maps and sets as what they hold. */
const plainly = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

type Edit = (sections: readonly string[]) => readonly string[];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), section).map(
    ([at, made]): Edit =>
      (all) =>
        all.toSpliced(at % (all.length + 1), 0, made),
  ),
  fc.nat().map(
    (at): Edit =>
      (all) =>
        all.toSpliced(at % all.length, all.length > 1 ? 1 : 0),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.nat(),
      fc.constantFrom('x', ' ', '\n\nA new line of it.\n\n', '`', '[link]', '**', '\n# '),
    )
    .map(
      ([at, place, typed]): Edit =>
        (all) => {
          const old = all[at % all.length] ?? '';
          const cut = place % (old.length + 1);
          return all.with(at % all.length, `${old.slice(0, cut)}${typed}${old.slice(cut)}`);
        },
    ),
  fc.nat().map(
    (at): Edit =>
      (all) => [...all.slice(at % all.length), ...all.slice(0, at % all.length)],
  ),
);

describe('a build that remembers the one before', () => {
  it(
    'makes of every save just what a build from nothing makes of it',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(section, { minLength: 1, maxLength: 12 }),
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          fc.boolean(),
          async (first, edits, isLong) => {
            const memory = openGenerations();
            let sections: readonly string[] = first;
            for (const each of [(all: readonly string[]) => all, ...edits]) {
              sections = each(sections);
              // What is long is parsed in pieces.
              const filler = isLong ? `\n\n## More\n\n${'It goes on and on. '.repeat(6)}`.repeat(40) : '';
              const text = `${sections.join('\n\n')}${filler}\n\n[link]: https://example.com/${sections.length}\n`;
              memory.begin();
              expect(await built(text, memory)).toBe(await built(text));
            }
          },
        ),
        propertyRuns(6),
      );
    },
    propertyTime(120_000),
  );

  it('makes of the posts of the fixtures, edited, the same, and leaves what it remembers as it was', async () => {
    for (const name of (await fixtureNames()).filter((_, index) => index % 4 === 0)) {
      const memory = openGenerations();
      const post = await fixturePost(name);
      const body = post.indexOf('\n\n') + 2;
      for (const text of [post, `${post.slice(0, body)}A new paragraph.\n\n${post.slice(body)}`, post]) {
        memory.begin();
        expect(await built(text, memory), name).toBe(await built(text));
      }
    }
  });

  it('does not make again what is the same', () => {
    const memory = openGenerations();
    let made = 0;
    const ask = (key: string): number => memory.recall(key, () => ++made);
    memory.begin();
    expect([ask('a'), ask('b'), ask('a')]).toEqual([1, 2, 1]);
    memory.begin();
    expect(ask('a')).toBe(1);
    memory.begin();
    // What one run did not ask for is forgotten by the end of the next.
    expect([ask('a'), ask('b')]).toEqual([1, 3]);
  });
});
