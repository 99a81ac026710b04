import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/post/parse-post.js';
import { outcome } from './outcome.js';

describe('HTML and script', () => {
  it.each<[string, string, string]>([
    ['31 script', '<script>alert(1)</script>\n\nText', 'Text'],
    ['31 handler', 'A <img src=x onerror=alert(1)> b', '![](x)'],
    ['31 svg', 'A <svg onload=alert(1)><text>secret</text></svg> b', 'A'],
    ['31 math', '<math><mtext><style><img src=x onerror=secret></style></mtext></math>\n\nText', 'Text'],
    ['32 empty comment', '<!--><img src=x onerror=1>\n\nText', 'Text'],
    ['32 odd comment', 'Text\n\n<!---!>\n\nsecret', 'Text'],
    ['32 unclosed comment', 'Text\n\n<!-- secret', 'Text'],
    ['33 noscript', '<noscript><p title="</noscript><img src=x onerror=secret>">\n\nText', 'Text'],
    ['33 form', '<form><div></form><form>inner</form></div>\n\nText', 'inner'],
    ['34 frame of a file', '<iframe src=file:///etc/passwd></iframe>\n\nText', 'Text'],
    ['34 srcdoc', '<iframe srcdoc="<script>secret</script>"></iframe>\n\nText', 'Text'],
    ['35 meta', '<meta http-equiv=refresh content="0;url=file:///secret">\n\nText', 'Text'],
    ['35 base and link', '<base href=//evil/><link rel=stylesheet href=//evil/secret>\n\nText', 'Text'],
    ['36 style', '<style>@import url(secret)</style>\n\n<p style="background:url(secret)">Text</p>', 'Text'],
    ['37 end tags', 'Text </style></section></svg> more', 'Text more'],
    ['39 ids', '<p id=location name=body>Text</p>', 'Text'],
    ['40 class injection', '```js&#x20;marp-bg\ncode\n```', 'code@1 js "code"'],
    [
      '41 directives of Marp',
      '<!-- _class: secret -->\n<!-- backgroundImage: url(file:///secret) -->\n\nText',
      'Text',
    ],
    ['42 image keywords', '![w:1e9px bg](x.png)', '![w:1e9px bg](x.png)'],
    [
      '53 slide syntax in code',
      '````\n---\n<!-- x -->\n</section>\n```\n````',
      '"---\\n<!-- x -->\\n</section>\\n```"',
    ],
  ])('%s', (_, value, shown) => {
    const { tree, error } = outcome(value);
    expect(error).toBeUndefined();
    expect(tree).toContain(shown);
    expect(tree).not.toMatch(/alert|onerror|secret|passwd|evil/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,alert',
    'vbscript:alert(1)',
    'file:///etc/alert',
    'blob:alert',
  ])('38 the address %s goes, its text stays', (address) => {
    for (const value of [
      `[Text](<${address}>)`,
      `<a href="${address}">Text</a>`,
      `[Text][x]\n\n[x]: <${address}>`,
    ]) {
      const { tree } = outcome(value);
      expect(tree).toContain('Text');
      expect(tree).not.toContain('alert');
    }
  });

  it.each(['javascript:alert(1)', 'data:image/svg+xml,alert', 'data:text/html,alert', 'vbscript:alert(1)'])(
    '38 the image %s goes, its description stays',
    (address) => {
      for (const value of [`x ![Text](<${address}>)`, `x <img src="${address}" alt="Text">`]) {
        const { tree } = outcome(value);
        expect(tree).toContain('Text');
        expect(tree).not.toContain('alert');
      }
    },
  );

  it('keeps the addresses that are of use', () => {
    const kept = ['https://a.example', 'mailto:a@b.example', '/a', '../a', '#a', 'a.md'];
    for (const address of kept) expect(outcome(`[Text](${address})`).tree).toContain(`](${address})`);
    expect(outcome('x ![A](data:image/png;base64,AAAA)').tree).toContain('data:image/png');
  });

  it('24 labels that are names of properties are labels', () => {
    const { tree } = outcome(
      '[x][__proto__] [y][constructor] [z][toString]\n\n[__proto__]: /a\n[constructor]: /b',
    );
    expect(tree).toContain('[x](/a) [y](/b) [z][toString]');
  });

  it('29 characters that are no text are replaced, with a word to the author', () => {
    const { tree, rules } = outcome('a \ud800 b \ufffe c \u0001 d');
    expect(tree).toContain('a \ufffd b \ufffd c d');
    expect(rules).toEqual(['odd-character']);
  });

  it('28 front matter alone is a title, images alone are images', () => {
    expect(outcome('---\ntitle: T\n---\n')).toMatchObject({ title: 'T', tree: 'root@1\n' });
    expect(outcome('![a](a.png)\n\n![b](b.png)').tree.match(/paragraph/g)).toHaveLength(2);
  });
});

describe('the tree', () => {
  it('holds no node that the model does not name', () => {
    const value = '<b>x</b> [a][b] c[^1]\n\n<div>\n\ny\n\n</div>\n\n[b]: /b\n[^1]: note';
    const types = new Set<string>();
    visit(parsePost(new VFile({ path: 'a.md', value })).tree, (node) => {
      types.add(node.type);
    });
    expect([...types].sort()).toEqual(['link', 'paragraph', 'root', 'strong', 'text']);
  });
});
