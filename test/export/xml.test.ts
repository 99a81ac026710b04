import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../src/export/pptx/read-xml.js';
import { writeXml, xml } from '../../src/export/xml.js';

/** What cannot stand in XML is shown as the replacement character. */
function asXmlHoldsIt(text: string): string {
  return [...text]
    .map((character) => (isAllowed(character.codePointAt(0) ?? 0) ? character : '\uFFFD'))
    .join('');
}

/** `Char` of XML 1.0. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const anyText = fc.string({ unit: 'binary' });

describe('writeXml', () => {
  test('keeps every text and attribute, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, attribute) => {
        const read = readXml(writeXml(xml('a:t', { 'r:id': attribute }, text)));
        expect(read.text).toBe(asXmlHoldsIt(text));
        expect(read.attributes.get('r:id')).toBe(asXmlHoldsIt(attribute));
      }),
      { numRuns: 1000 },
    );
  });

  test('replaces halves of a pair and keeps whole ones', () => {
    expect(writeXml(xml('t', {}, 'a\uD800b\uDC00c😀'))).toMatch(/<t>a\uFFFDb\uFFFDc😀<\/t>$/);
  });

  test('leaves out what is not given', () => {
    expect(writeXml(xml('a', { b: undefined, c: 0 }, undefined, [xml('d'), undefined, 'x<']))).toMatch(
      /<a c="0"><d\/>x&lt;<\/a>$/,
    );
  });
});

describe('readXml', () => {
  test.each([
    ['a tag that does not end', '<a><b></a>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['an attribute given twice', '<a b="1" b="2"/>'],
    ['two roots', '<a/><b/>'],
    ['a control character', '<a>\u0001</a>'],
    ['the same as a reference', '<a>&#1;</a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a less-than in an attribute', '<a b="<"/>'],
    ['nothing', ''],
  ])('refuses %s', (_, source) => {
    expect(() => readXml(source)).toThrow();
  });
});
