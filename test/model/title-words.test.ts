import { describe, expect, it } from 'vitest';
import { isWholeCode, titleWords, wholeWords } from '../../src/model/title-words.js';

describe('the pieces of a title that may stand on lines of their own', () => {
  it.each([
    ['面包店推出了新烤箱', '面包店|推出了|新烤箱'],
    ['黑麦和小麦的区别', '黑麦|和小麦的|区别'],
    ['我们的面包师：每天工作', '我们的|面包师：每天|工作'],
    ['三个 GitHub 账户的统计', '三个 GitHub 账户的|统计'],
    ['Ovens of stone', 'Ovens of stone'],
    ['パンの焼き方', 'パンの焼き方'],
    ['', ''],
  ])('%s', (text, pieces) => {
    expect(titleWords(text).join('|')).toBe(pieces);
  });
});

describe('words of a title that no line ends in', () => {
  it.each([
    ['Boats with RISC-V boards', 'Boats with |RISC-V| boards'],
    ['E-mail, on-call and K-means', '|E-mail|, |on-call| and |K-means|'],
    ['An end-to-end plan', 'An |end-to-end| plan'],
    ['A state-of-the-art harbour', 'A state-of-the-art harbour'],
    ['Well-known boats - and 2017-2019', 'Well-known boats - and |2017-2019|'],
    ['--dry-run', '--dry-run'],
    ['What 2 + you can bake', 'What |2 + you| can bake'],
    ['Ovens & RISC-V boards', '|Ovens & RISC-V| boards'],
    ['Bakers + rye & salt', '|Bakers + rye| |& salt|'],
    ['Harbourmasters & bakers', 'Harbourmasters |& bakers|'],
    ['C++ and Oven+ for +2', 'C++ and Oven+ for +2'],
    ['Emscripten and non-standalone ovens', 'Emscripten and |non-standalone| ovens'],
    ['A none-standalone oven', 'A none-standalone oven'],
    ['Boats', 'Boats'],
  ])('%s', (text, parts) => {
    expect(wholeWords(text).join('|')).toBe(parts);
    expect(wholeWords(text).join('')).toBe(text);
  });
});

it('keeps code of a title whole that a line has room for', () => {
  expect(isWholeCode('priority-class')).toBe(true);
  expect(isWholeCode('storage.cluster.example.com/priority-class')).toBe(false);
});
