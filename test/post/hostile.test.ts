import { describe, expect, it } from 'vitest';
import type { DeckError } from '../../src/errors.js';
import { outcome } from './outcome.js';

const times = (text: string, count: number): string => text.repeat(count);
const front = (block: string): string => `---\ntitle: T\n${block}\n---\n\nText.\n`;
const lines = (count: number, line: (index: number) => string, by = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(by);

describe('input that is refused, by number of the list in the design', () => {
  it.each<[string, string, DeckError['code']]>([
    ['4 alias bomb', front('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'), 'bad-front-matter'],
    ['5 brackets', front(`a: ${times('[', 5_000)}`), 'bad-front-matter'],
    ['6 nested maps', front(`a: ${times('{a: ', 3_000)}`), 'bad-front-matter'],
    ['6 nested lists', front(`a:\n${times('- ', 5_000)}`), 'bad-front-matter'],
    ['7 merge key', front('a: {b: 1}\nc:\n  <<: {d: 1}'), 'bad-front-matter'],
    ['8 prototype under deck', front('deck:\n  __proto__: {polluted: 1}'), 'bad-front-matter'],
    ['9 type tag', front('a: !!js/function "x"'), 'bad-front-matter'],
    ['9 own tag', front('a: !foo x'), 'bad-front-matter'],
    ['10 duplicate under deck', front('deck:\n  theme: a\n  theme: b'), 'bad-front-matter'],
    ['12 large front matter', front(`a: ${times('x', 17_000)}`), 'bad-front-matter'],
    ['15 two documents', front('a: 1\n--- # two\nb: 2'), 'bad-front-matter'],
    ['deck that is no block', front('deck: yes please'), 'bad-front-matter'],
    ['16 quotes', `${times('> ', 10_000)}x`, 'too-deep'],
    ['16 quotes without blanks', `${times('>', 10_000)}x`, 'too-deep'],
    ['17 list levels', lines(400, (level) => `${times('  ', level)}- x`), 'too-deep'],
    ['17 list markers', `${times('- ', 1_000)}x`, 'too-deep'],
    ['18 images', times('![', 20_000) + times('](x)', 20_000), 'too-deep'],
    ['19 backticks', lines(900, (index) => times('`', index + 1), ' '), 'too-deep'],
    ['20 links', times('[a](', 20_000), 'too-deep'],
    ['closing brackets', times('](', 20_000), 'too-deep'],
    ['an open bracket', `[${times('word ', 20_000)}`, 'too-deep'],
    ['lines without end', times('a\n===\n', 3_000), 'too-deep'],
    ['emphasis', times('*a ', 20_000), 'too-deep'],
    ['emphasis in emphasis, mark by mark', times('*a ', 2_900) + times(' a*', 2_900), 'too-deep'],
    ['emphasis in emphasis', `## ${times('*', 20_000)}Oven${times('*', 20_000)}`, 'too-deep'],
    ['22 size', times('x', 600_000), 'too-large'],
    ['28 empty', '', 'nothing-to-present'],
    ['28 breaks only', times('---\n', 1_000), 'nothing-to-present'],
    ['28 comments only', '<!-- a -->\n', 'nothing-to-present'],
    ['39 elements', `${times('<div>', 50_000)}x`, 'too-deep'],
  ])('%s', (_, value, code) => {
    const started = process.cpuUsage();
    const { error } = outcome(value);
    expect(error?.code).toBe(code);
    expect(error?.place.file).toBe('post.md');
    expect(error?.hint).not.toBe('');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });

  it('names the line', () => {
    expect(outcome(front('ok: 1\na: *b')).error?.place.line).toBe(4);
    expect(outcome(`a\n\n${times('> ', 100)}x`).error?.place.line).toBe(3);
  });

  it('gives the parser what only looks like it', () => {
    expect(outcome('---\ntitle: a & b *c* !d << e\n---\n\nText.\n').title).toBe('a & b c !d << e');
  });
});

describe('front matter that is forgiven', () => {
  it.each<[string, string, string, string | undefined]>([
    [
      '1 program',
      '---js\nmodule.exports = require("child_process")\n---\n\n# Title\n\nText.',
      'Title',
      'front-matter-code',
    ],
    ['2 JS', '---JS\nx\n---\n# Title\n\nText.', 'Title', 'front-matter-code'],
    ['2 blank', '--- js\nx\n---\n# Title\n\nText.', 'Title', 'front-matter-code'],
    ['2 coffee', '---coffee\nx\n---\n# Title\n\nText.', 'Title', 'front-matter-code'],
    [
      '8 prototype',
      front('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}'),
      'T',
      undefined,
    ],
    ['10 duplicate', front('title: Second'), 'T', 'front-matter-duplicate'],
    ['11 words', '---\ntitle: no\nversion: 1.10\n---\nText.', 'no', undefined],
    ['11 date', front('date: 2024-02-30'), 'T', 'front-matter-date'],
    ['12 long title', `---\ntitle: ${times('x', 400)}\n---\nText.`, times('x', 300), 'front-matter-long'],
    [
      '13 paths',
      front('theme: ../../etc/passwd\noutput: /etc/cron.d/x\nlaunch_options: {a: 1}'),
      'T',
      undefined,
    ],
    ['14 unclosed', '---\ntitle: Open\n\nText.\n', 'Open', 'front-matter-unclosed'],
    ['14 CRLF and BOM', '\ufeff---\r\ntitle: W\r\n---\r\nText.\r\n', 'W', undefined],
    ['colon in a title', '---\ntitle: A: B\ntags: [a, b]\n---\nText.', 'A: B', 'front-matter-syntax'],
    ['bad TOML', '+++\ntitle = "A"\ndate = \n+++\nText.', 'A', 'front-matter-syntax'],
  ])('%s', (_, value, title, rule) => {
    const result = outcome(value);
    expect(result.error).toBeUndefined();
    expect(result.title).toBe(title);
    expect(result.rules).toEqual(rule === undefined ? [] : [rule]);
    expect(result.tree).not.toContain('child_process');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('3 leaves a second block in the body alone', () => {
    expect(outcome('---\ntitle: T\n---\n\nText\n\n---js\nx\n---\n').tree).toContain('---js');
  });
});

describe('large input that is read in time', () => {
  it.each<[string, string]>([
    ['21 small lists', times('- a\n\ntext\n\n', 6_000)],
    ['21 one list', times('- a\n', 15_000)],
    ['23 wide table', `|${times('a|', 4_000)}\n|${times('-|', 4_000)}\n|${times('b|', 4_000)}`],
    ['23 long table', `|a|b|\n|-|-|\n${times('|1|2|\n', 5_000)}`],
    ['24 definitions', `${lines(3_000, (n) => `[d${n}]`, '\n\n')}\n\n${lines(3_000, (n) => `[d${n}]: /x`)}`],
    ['25 footnote references', `${times('x[^1] ', 4_000)}\n\n[^1]: note`],
    ['26 headings', times('## h\n\ntext\n\n', 2_000)],
    ['27 one word', times('x', 400_000)],
    ['30 combining marks', `e${times('\u0301', 10_000)} 👨‍👩‍👧‍👦`],
    ['open tags', times('<a ', 5_000)],
    ['unclosed elements', times('<pre>x\n\n', 300)],
    ['shortcodes', `${times('{{< a >}}', 4_000)}x`],
    ['unclosed tags of Liquid', times('{% a ', 10_000)],
    ['a block of settings that is never closed', `::card\n---\n${times('  a: b\n', 2_000)}x`],
    ['open containers', `${times(':::note\n\n', 400)}x`],
    ['indented containers', `:::note\n${times('    :::tip\n        x\n    :::\n', 1_000)}:::`],
    ['one word in a shortcode', `{{< a "${times('x', 100_000)}" >}}`],
    ['loops that never end', `${times('{a.map(', 400)}x`],
    ['words in brackets', times('a<b c d ', 300)],
    ['a caption of blanks', `Table: ${times(' ', 100_000)}x`],
    ['lines of a poem', times('| a\n', 10_000)],
    ['a grid', `+--+--+\n${times('|a |b |\n+--+--+\n', 400)}`],
    ['blocks of slashes', times('/// note\n', 400)],
    ['lost notes', `${times('[^1]', 10_000)}x`],
    ['marks that nothing closes', times('~5 ms and ~6 ms\n', 1_000)],
    ['blanks behind the braces of a template', `In prose {{${times(' ', 20_000)}x`],
    ['many such blanks', times(`In prose {{${times(' ', 400)}x\n\n`, 100)],
    ['attributes that are never closed', `x{:${times(' .a', 20_000)}`],
    ['fences of Franklin that are never closed', `@def a = 1\n${times('```js\n', 60_000)}`],
    ['HTML of Franklin that is never closed', `@def a = 1\n${times('~~~<', 60_000)}`],
    ['links behind a name that nothing names', times('[x](/u) ', 12_000)],
    ['names that begin with marks', times('call f(*args, **kwargs) ', 700)],
  ])('%s', (_, value) => {
    // The processor's time, not the wall's: other programs may run beside the test.
    const started = process.cpuUsage();
    expect(outcome(value).error).toBeUndefined();
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(15_000);
  });

  it('says what it has cut', () => {
    expect(outcome(`|${times('a|', 100)}\n|${times('-|', 100)}\n`).rules).toEqual(['table-too-wide']);
  });
});
