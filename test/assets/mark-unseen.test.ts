import type { Image } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { altTells } from '../../src/assets/alt-text.js';
import { markUnseen } from '../../src/assets/mark-unseen.js';

const parse = (source: string) => unified().use(remarkParse).parse(source);

function unseenIn(source: string, absent: readonly string[]): string[] {
  const found: string[] = [];
  visit(markUnseen(parse(source), new Set(absent)), 'image', (node: Image) => {
    if (node.data?.isUnseen) found.push(node.url);
  });
  return found;
}

describe('markUnseen', () => {
  it('marks what has neither a file nor words', () => {
    const source = '![](a.png)\n\n- ![cover](b.png) text\n\n![The three layers](c.png) ![](d.png)';
    expect(unseenIn(source, ['a.png', 'b.png', 'c.png'])).toEqual(['a.png', 'b.png']);
  });

  it('leaves a picture whose title tells what its alternative text does not', () => {
    const source = '![alt text](a.png "The mill by night")\n\n![alt text](b.png "image")';
    expect(unseenIn(source, ['a.png', 'b.png'])).toEqual(['b.png']);
  });

  it('leaves a tree without such pictures as it is', () => {
    const tree = parse('![The three layers](c.png)');
    expect(markUnseen(tree, new Set(['c.png']))).toBe(tree);
  });

  it('leaves a picture for which words stand in another place', () => {
    const source = '![](c.png)\n\n![The three layers](c.png)\n\n![](a.png)';
    expect(unseenIn(source, ['a.png', 'c.png'])).toEqual(['a.png']);
  });

  it('leaves a picture with a caption', () => {
    const tree = parse('');
    const image: Image = { type: 'image', url: 'a.png', alt: '' };
    tree.children.push({ type: 'figure', children: [image], caption: [{ type: 'text', value: 'Layers' }] });
    expect(markUnseen(tree, new Set(['a.png']))).toBe(tree);
  });

  it('marks the pictures of a figure that has no caption', () => {
    const tree = parse('');
    const image = (url: string): Image => ({ type: 'image', url, alt: '' });
    tree.children.push({ type: 'figure', children: [image('a.png'), image('b.png')] });
    const found: unknown[] = [];
    visit(markUnseen(tree, new Set(['a.png'])), 'image', (node: Image) => {
      found.push(node.data?.isUnseen);
    });
    expect(found).toEqual([true, undefined]);
  });
});

describe('altTells', () => {
  it.each([
    ['', 'a.png'],
    ['image', 'a.png'],
    ['Cover image', 'a.png'],
    ['Figure 4', 'a.png'],
    ['TODO', 'a.png'],
    ['hero', 'a.png'],
    ['drawing', 'a.png'],
    ['Diagram 2', 'a.png'],
    ['fig4b', 'a.png'],
    ['setup.png', 'setup.png'],
    ['Oven Guild logo', 'a.png'],
    ['Ovens 5.1 announcement cover image', 'a.png'],
    ['traffic flow', '/img/traffic-flow.svg?raw=true'],
    ['fluss 2', 'https://example.com/Fluss%202.JPG#top'],
  ])('not by "%s" of %s', (alt, url) => {
    expect(altTells(alt, url)).toBe(false);
  });

  it.each([
    ['The three layers', 'layers.png'],
    ['Figure 4: the queue', 'figure-4.png'],
    ['Cover of the report', 'cover.png'],
    ['Pier', 'pier.png'],
    ['Diagram of the queue', 'a.png'],
    ['Where the logo goes on a box', 'a.png'],
    ['架构', 'a.png'],
  ])('by "%s" of %s', (alt, url) => {
    expect(altTells(alt, url)).toBe(true);
  });
});
