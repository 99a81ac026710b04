import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { drawFormulas } from '../../src/assets/draw-formulas.js';

const block = (value: string): Root['children'][number] => ({ type: 'math', value });
const line = (...values: string[]): Root['children'][number] => ({
  type: 'paragraph',
  children: values.map((value) => ({ type: 'inlineMath', value })),
});
const tree = (...children: Root['children']): Root => ({ type: 'root', children });

describe('the formulas of a post', () => {
  it('know their size, and the tree that they were found in stays as it was', async () => {
    const post = tree(block('x^2'), line('y'), { type: 'paragraph', children: [] });
    const before = structuredClone(post);
    const { tree: drawn, messages } = await drawFormulas(post);
    expect(messages).toEqual([]);
    expect(drawn.children).toMatchObject([
      { type: 'math', data: { size: { width: expect.closeTo(1.13, 1) } } },
      { children: [{ type: 'inlineMath', data: { size: { height: expect.closeTo(0.72, 1) } } }] },
      { type: 'paragraph' },
    ]);
    expect(drawn.children[2]).toBe(post.children[2]);
    expect(post).toEqual(before);
  });

  it('are code, and a message says why, when they cannot be drawn', async () => {
    const { tree: drawn, messages } = await drawFormulas(tree(block('\\frac{'), line('\\nope')));
    expect(drawn.children).toMatchObject([
      { type: 'code', lang: 'tex', value: '\\frac{' },
      { children: [{ type: 'inlineCode', value: '\\nope' }] },
    ]);
    expect(messages.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      'formula-not-drawn: the formula is shown as its source: Missing close brace',
      String.raw`formula-not-drawn: the formula is shown as its source: Undefined control sequence \nope`,
    ]);
  });

  it('bring along what other formulas define', async () => {
    const { tree: drawn, messages } = await drawFormulas(
      tree(
        block(String.raw`\newcommand{\R}{\mathbb{R}} \DeclareMathOperator{\rank}{rank}`),
        block(String.raw`\def\sq#1{#1^2} \sq{x}`),
        line(String.raw`x \in \R^n`, 'y', String.raw`\newcommand{\Rn}{\R^n}\Rn`, String.raw`\rank \Rn`),
      ),
    );
    expect(messages).toEqual([]);
    expect(drawn.children).toMatchObject([
      { value: String.raw`\def\sq#1{#1^2} \sq{x}` },
      {
        children: [
          { value: String.raw`\newcommand{\R}{\mathbb{R}} x \in \R^n` },
          { value: 'y' },
          { value: String.raw`\newcommand{\R}{\mathbb{R}} \newcommand{\Rn}{\R^n}\Rn` },
          {
            value: String.raw`\DeclareMathOperator{\rank}{rank}\newcommand{\R}{\mathbb{R}}\newcommand{\Rn}{\R^n} \rank \Rn`,
          },
        ],
      },
    ]);
  });

  it('are told of when they are too wide to be read', async () => {
    const { messages } = await drawFormulas(
      tree(block(Array.from({ length: 40 }, (_, n) => `a_{${n}}`).join('+'))),
    );
    expect(messages.map(({ rule }) => rule)).toEqual(['formula-small']);
  });
});
