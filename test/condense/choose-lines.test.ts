import { describe, expect, it } from 'vitest';
import { type Candidate, chooseLines, endsWhole, nearestLine } from '../../src/condense/choose-lines.js';
import type { Place } from '../../src/condense/standing.js';
import { tellingOf } from '../../src/condense/telling.js';

const topic = new Set<string>();

const candidate = (text: string, order: number): Candidate => ({
  line: { text, rung: 'sentence', content: [] },
  block: order,
  order,
  isWhole: true,
});

const chosen = (isBeside: boolean, ...texts: readonly string[]): string[] =>
  chooseLines(texts.map(candidate), { topic, isBeside }).map(({ line }) => line.text);

const telling = 'Rye dough no longer sticks to wooden boards without flour';
const weak = 'Various new ways of work started in the guild';

describe('lines that share a slide', () => {
  it('leave out a weak one beside a telling one, whichever comes first', () => {
    expect(chosen(false, weak, telling)).toEqual([telling]);
    expect(chosen(false, telling, weak)).toEqual([telling]);
  });

  it('leave out a weak one beside something else', () => {
    expect(chosen(true, 'Bakers of rye can now use the ovens of Ulm without coal')).toEqual([]);
    expect(chosen(false, 'Bakers of rye can now use the ovens of Ulm without coal')).toEqual([
      'Bakers of rye can now use the ovens of Ulm without coal',
    ]);
  });

  it('need to tell less beside a number, which has a slide of its own', () => {
    const text = 'Bakers of rye can now use half of the ovens';
    const beside = (choice: { isBeside: boolean; isBesideNumber?: boolean }): number =>
      chooseLines([candidate(text, 0)], { topic, ...choice }).length;
    expect([beside({ isBeside: true }), beside({ isBeside: false, isBesideNumber: true })]).toEqual([0, 1]);
  });

  it('tell more before the first heading, where the title slide is spoken over', () => {
    const text = 'Rye loaves keep a week without salt';
    const under = (place?: Place): number => {
      const standing = { before: '', after: '', sentences: 2, shared: 1, ...(place ? { place } : {}) };
      return chooseLines([{ ...candidate(text, 0), standing }], { topic, isBeside: false }).length;
    };
    expect([under(), under('opening')]).toEqual([1, 0]);
  });

  it('tell more where there was more to choose from, unless they tell a figure or deny', () => {
    const shown = (text: string, sentences: number): number => {
      const standing = { before: '', after: '', sentences, shared: 1 };
      return chooseLines([{ ...candidate(text, 0), standing }], { topic, isBeside: false }).length;
    };
    const faint = 'Rye loaves keep a week without salt';
    expect([1, 2, 3, 4, 9].map((sentences) => shown(faint, sentences))).toEqual([1, 1, 1, 0, 0]);
    for (const much of ['Rye loaves keep 7 days without salt', 'Rye loaves do not need any salt'])
      expect(shown(much, 4)).toBe(1);
  });

  it('need to tell less right above a further block, which the heading does not name', () => {
    const text = 'Bakers of rye can now use half of the ovens';
    const named = (isFurther: boolean, block: number) =>
      nearestLine([candidate(text, block), candidate(weak, 1)], { topic, isFurther })?.text;
    expect([named(false, 1), named(true, 1), named(true, 0)]).toEqual([undefined, text, undefined]);
  });

  it('are none where all are bad', () => {
    expect(chosen(false, weak)).toEqual([]);
  });
});

describe('how much a line tells', () => {
  const of = (text: string, isWhole = true): number => tellingOf({ text, rung: 'sentence', isWhole, topic });

  it.each([
    ['The oven of the mill needs less wood than coal', 'The guild of the mill announced its new project'],
    ['Salt is replaced by sugar in every sweet dough', 'Sweet dough was a great experience for the team'],
    ['At least half of the bakers mill rye', 'At least some of the bakers mill rye'],
    ['Set `oven.heat` to 240 before the dough rises', 'Bakers talked about dough at the conference!'],
  ])('"%s" more than "%s"', (more, less) => {
    expect(of(more)).toBeGreaterThan(of(less));
  });

  it.each([
    ['Bakers unlock the door of the mill', 'Bakers fasten the door of the mill'],
    ['The harness of the mill runs at night', 'The horses of the mill runs at night'],
    ['Boost pointers of the mill keep their count', 'Stone pointers of the mill keep their count'],
  ])('"%s" as much as "%s"', (one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it('is less where it is promised as in a prospectus', () => {
    expect(of('Bakers unlock the full potential of rye')).toBeLessThan(
      of('Bakers know the full taste of rye'),
    );
    expect(of('Bakers harness the power of rye')).toBeLessThan(of('Bakers know the taste of rye'));
    expect(of('Stones boost the performance of rye')).toBeLessThan(of('Stones keep the warmth of rye'));
  });

  it('is less when the line is cut', () => {
    expect(of(telling, false)).toBeLessThan(of(telling));
  });
});

it('knows a line that goes on to the end of its sentence', () => {
  expect(endsWhole('Rye keeps well', 'However, rye keeps well.')).toBe(true);
  expect(endsWhole('Rye keeps well', 'Rye keeps well, which bakers like.')).toBe(false);
});
