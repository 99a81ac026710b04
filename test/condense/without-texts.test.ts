import { describe, expect, it } from 'vitest';
import { withoutTexts } from '../../src/condense/without-texts.js';
import type { Claim, Line, PlacedClaim, Rung } from '../../src/model/claim.js';
import type { Section } from '../../src/model/outline.js';

const line = (text: string, rung: Rung = 'list'): Line => ({
  text,
  rung,
  content: [{ type: 'text', value: text }],
});
const list = (...texts: string[]): Claim => ({
  kind: 'lines',
  rung: 'list',
  ordered: false,
  lines: texts.map((text) => line(text)),
});
// Only its identity counts here.
const section = {} as Section;
const below = (value: string): Section =>
  ({ heading: { type: 'heading', depth: 2, children: [{ type: 'text', value }] } }) as unknown as Section;
const without = (claim: Claim, ...texts: string[]): Claim[] => withoutBelow(section, claim, ...texts);
const withoutBelow = (section: Section, claim: Claim, ...texts: string[]): Claim[] => {
  const claims: ReadonlyMap<Section, readonly PlacedClaim[]> = new Map([[section, [{ claim, block: 0 }]]]);
  return (
    withoutTexts(claims, new Set(texts))
      .get(section)
      ?.map((each) => each.claim) ?? []
  );
};

describe('claims without texts that break a gate', () => {
  it('lose the line, and stay the same when they have no such line', () => {
    expect(without(list('one', 'two', 'three'), 'two')).toEqual([list('one', 'three')]);
    // Of a list of the post half must stay.
    expect(without(list('one', 'two', 'three'), 'two', 'three')).toEqual([]);
    const claims = new Map([[section, [{ claim: list('one'), block: 0 }]]]);
    expect(withoutTexts(claims, new Set(['three']))).toBe(claims);
  });

  it('know a line by its words, whatever the slide made of it', () => {
    expect(without(list('one', 'two', 'The  gains are as follows:'), 'The gains are (2/3)')).toEqual([
      list('one', 'two'),
    ]);
  });

  it('go when nothing is left', () => {
    expect(without(list('one'), 'one')).toEqual([]);
    const chips: Claim = { kind: 'chips', rung: 'enumeration', lines: [line('a'), line('b')] };
    expect(without(chips, 'a')).toEqual([]);
  });

  it('go whole when they are steps, or nothing without their lead', () => {
    expect(without({ ...list('one', 'two', 'three'), ordered: true } as Claim, 'two')).toEqual([]);
    expect(without({ ...list('one', 'two'), lead: line('It refuses') }, 'It refuses')).toEqual([]);
    const chips: Claim = { kind: 'chips', rung: 'enumeration', lines: [line('a'), line('b')] };
    expect(without({ ...chips, lead: line('It refuses') }, 'It refuses')).toEqual([]);
  });

  it('go whole when the words above them count them', () => {
    const four = list('one', 'two', 'three', 'four');
    expect(without({ ...four, lead: line('Four ways of rye') }, 'two')).toEqual([]);
    expect(without({ ...four, lead: line('Some ways of rye') }, 'two')).toHaveLength(1);
    expect(withoutBelow(below('Four ways of rye'), four, 'two')).toEqual([]);
    expect(withoutBelow(below('Three ways of rye'), four, 'two')).toHaveLength(1);
  });

  it('show a block without the words that lead to it', () => {
    const block: Claim = {
      kind: 'block',
      rung: 'list',
      block: { type: 'code', value: 'x' },
      lead: line('Run it and'),
      thought: line('which ends'),
    };
    expect(without(block, 'Run it and', 'which ends')).toEqual([
      { kind: 'block', rung: 'list', block: { type: 'code', value: 'x' } },
    ]);
  });

  it('keep what the author marked', () => {
    const marked: Claim = { ...list(), lines: [line('and so on', 'author'), line('one')] } as Claim;
    expect(without(marked, 'and so on')).toEqual([marked]);
  });

  it('lose lines below lines', () => {
    const nested: Claim = {
      ...list(),
      lines: [{ ...line('one'), children: [line('two'), line('three')] }],
    } as Claim;
    expect(without(nested, 'three')).toEqual([
      { ...list(), lines: [{ ...line('one'), children: [line('two')] }] },
    ]);
  });
});
