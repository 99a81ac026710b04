import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/check/tokens.js';
import { termsOf } from '../../src/check/top-terms.js';

const terms = (text: string, language = 'en'): string[] => termsOf(tokensOf(text), language);

describe('the terms of a text', () => {
  it('a word and its forms are one', () => {
    expect(new Set(terms('release released releasing releases')).size).toBe(1);
    expect(new Set(terms('bakery bakeries')).size).toBe(1);
    expect(new Set(terms('planned planning planner')).size).toBe(2);
  });

  it.each([
    ['Urdu', 'ur', 'مشین مشینوں مشینز', 1],
    ['Hindi', 'hi', 'कंटेनर कंटेनरों', 1],
    ['Arabic', 'ar', 'مخبز المخبز والمخبز', 1],
    ['Russian', 'ru', 'пекарня пекарни пекарнями', 1],
    ['Korean', 'ko', '오븐을 오븐의', 1],
  ])('a word of %s and its forms are one', (_, language, text, size) => {
    expect(new Set(terms(text, language)).size).toBe(size);
  });

  it.each([
    ['es', 'El horno también puede hacer cada masa', ['horno', 'masa']],
    ['pt', 'Você pode fazer isso para cada forno', ['forno']],
    ['ur', 'یہ کیسے استعمال کرتے ہیں', []],
    ['ko', '이것은 모든 오븐을 위한 것이다', ['오븐']],
    ['ko', '반죽이 부풀었는데 반죽하고 생각합니다', ['반죽']],
    ['zh', '烤箱的温度决定了面包的外皮，我们使用天然酵母', ['烤箱', '温度决定', '面包', '外皮', '天然酵母']],
    ['zh', '师傅早上五点多钟起床揉面', []],
    ['sv', 'eftersom många bagare skulle behöva mjöl', ['bagar', 'mjöl']],
    ['en', 'para cada horno', ['para', 'cada', 'horno']],
  ])('words that every text of %s has are none', (language, text, expected) => {
    expect(terms(text, language)).toEqual(expected);
  });

  it.each([
    ['common verbs in any form', 'take taking took involved involves made allowing'],
    ['days and months', 'Wednesday in September, Fridays'],
    ['parts of an address', 'https://www'],
  ])('%s are none', (_, text) => {
    expect(terms(text)).toEqual([]);
  });
});
