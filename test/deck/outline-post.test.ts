import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { outlinePost } from '../../src/deck/outline-post.js';
import { parsePost } from '../../src/post/parse-post.js';

it('ten thousand sections, one behind the other, are ten thousand sections', () => {
  const value = `---\ntitle: Bakery\n---\n\n${'## Bread\n\n'.repeat(10_000)}`;
  const post = parsePost(new VFile({ value, path: 'post.md' }), { maxInput: 1_000_000 });
  const { sections } = outlinePost(post, { slideLevel: 0 });
  expect(sections).toHaveLength(10_000);
  expect(sections.every(({ children }) => children.length === 0)).toBe(true);
});

const sectionsOf = (value: string) =>
  outlinePost(parsePost(new VFile({ value, path: 'post.md' })), { slideLevel: 0 }).sections;

describe('what closes a post', () => {
  const end = 'In addition, our bakers were guests of shows:\n\n- Ada spoke of rye\n\nThanks to Ada.\n';

  it('stands below the only rule of the last section, and is spoken', () => {
    const [, last, tail] = sectionsOf(`# Bread\n\n## Rye\n\nDark.\n\n## Wheat\n\nPale.\n\n* * *\n\n${end}`);
    expect(last?.blocks).toHaveLength(1);
    expect(tail).toMatchObject({ isSpoken: true, blocks: { length: 3 } });
  });

  it.each([
    ['several rules', `Pale.\n\n---\n\nDark.\n\n---\n\n${end}`],
    ['what is seen', `Pale.\n\n---\n\n${end}\n    bake\n`],
    ['a long part', `Pale.\n\n---\n\n${'Bread is sold. '.repeat(120)}\n`],
  ])('is not apart where there are %s', (_, text) => {
    expect(sectionsOf(`# Bread\n\n## Rye\n\n${text}`)).toHaveLength(1);
  });

  it.each([
    ['## Conclusion\n\nBake.\n\n## About Oven\n\nOven is a tool.\n', true],
    ['## Doors\n\nBake.\n\n## About Oven\n\nOven is a tool.\n', true],
    ['## Doors\n\nBake.\n\n## About\n\nOven is a tool.\n', true],
    ['## Doors\n\nBake.\n\n### Locks\n\nLock.\n\n### About\n\nOven is a tool.\n', true],
    ['## Doors\n\nBake.\n\n### About\n\nOven is a tool.\n\n### Locks\n\nLock.\n', undefined],
    [
      '**Doors of brass**\n\nBake.\n\n**Locks of brass**\n\nLock.\n\n**About Oven**\n\nOven is a tool.\n',
      true,
    ],
    [
      '**About Oven**\n\nOven is a tool.\n\n**Doors of brass**\n\nBake.\n\n**Locks of brass**\n\nLock.\n',
      undefined,
    ],
    ['## About Oven\n\nOven is a tool.\n\n## Doors\n\nBake.\n', undefined],
    ['## Doors\n\nBake.\n\n## About doors?\n\nOven is a tool.\n', undefined],
  ])('is what the project is, at the end: %s', (text, isSpoken) => {
    const sections = sectionsOf(`---\ntitle: Bread\n---\n\n${text}`);
    const about = sections
      .flatMap((section) => [section, ...section.children])
      .find(({ blocks }) => JSON.stringify(blocks).includes('Oven is a tool'));
    expect(about?.isSpoken).toBe(isSpoken);
  });
});
