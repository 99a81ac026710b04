import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../src/export/link-target.js';

describe('linkTarget', () => {
  test.each([
    ['https://example.com/a?b=c&d=e#f', 'https://example.com/a?b=c&d=e#f'],
    ['HTTP://EXAMPLE.com', 'http://example.com/'],
    ['mailto:ada@example.com', 'mailto:ada@example.com'],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['https://example.com/%zz', 'https://example.com/%25zz'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['https://example.com/?q=[a]|b', 'https://example.com/?q=%5Ba%5D%7Cb'],
    ['http://[::1]:8080/[x]', 'http://[::1]:8080/%5Bx%5D'],
  ])('encodes %s', (href, url) => {
    expect(linkTarget(href, 3)).toEqual({ kind: 'address', url });
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    'https://ada:secret@example.com/',
    'relative/page.html',
    '//evil.example',
    '#top',
    '#0',
    '#4',
    '',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('leads nowhere for %s', (href) => {
    expect(linkTarget(href, 3)).toBeUndefined();
  });

  test('leads to slides', () => {
    expect(linkTarget('#3', 3)).toEqual({ kind: 'slide', index: 2 });
  });

  test('gives only addresses that are URIs', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string().map((text) => `https://example.com/${text}`),
        ),
        (href) => {
          const target = linkTarget(href, 1);
          if (target?.kind !== 'address') return;
          expect(target.url).toMatch(
            /^(?:https?:\/\/|mailto:)(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/,
          );
        },
      ),
    );
  });
});
