import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type ImportedPost, importPosts } from '../../src/post/import/import-posts.js';
import { parsePost } from '../../src/post/parse-post.js';

const maxInput = 64 * 1024 * 1024;

async function importAll(path: string, value: string): Promise<(ImportedPost | Error)[]> {
  const posts: (ImportedPost | Error)[] = [];
  for await (const post of importPosts(new VFile({ path, value }), { maxInput })) posts.push(post);
  return posts;
}

async function markdownOf(path: string, value: string): Promise<string> {
  const posts = await importAll(path, value);
  return posts.map((post) => (post instanceof Error ? String(post) : post.markdown)).join('\n');
}

const rss = (item: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="c"><channel><title>F</title>${item}</channel></rss>`;

const item = (html: string): string =>
  rss(`<item><title>T</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`);

const page = (body: string): string =>
  `<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1>${body}</article></body></html>`;

describe('hostile sources', () => {
  it.each<[string, string]>([
    ['script', '<p>Text</p><script>secret()</script>'],
    ['handler', '<p onclick="secret()">Text <img src="a.png" onerror="secret()"></p>'],
    ['style', '<style>@import url(secret)</style><p style="background:url(secret)">Text</p>'],
    [
      'javascript link',
      '<p>Text <a href="javascript:secret()">x</a><a href="JaVa&#10;Script:secret()">y</a></p>',
    ],
    ['data link', '<p>Text <a href="data:text/html,secret">x</a></p>'],
    ['frame of a file', '<p>Text</p><iframe src="file:///secret"></iframe><iframe srcdoc="secret"></iframe>'],
    [
      'base and refresh',
      '<base href="//secret/"><meta http-equiv="refresh" content="0;url=secret"><p>Text</p>',
    ],
    ['mXSS', '<p>Text</p><noscript><p title="</noscript><img src=x onerror=secret>"></noscript>'],
    ['comment that speaks to us', '<p>Text</p><!-- slide: secret --><!-- notes: secret -->'],
    ['hidden text', '<p>Text</p><div style="display:none">secret</div><p hidden>secret</p>'],
  ])('%s does not pass from a page or a feed', async (_, html) => {
    for (const text of [await markdownOf('a.html', page(html)), await markdownOf('a.xml', item(html))]) {
      expect(text).toContain('Text');
      expect(text).not.toMatch(/secret|onerror|javascript:/i);
    }
  });

  it.each<[string, string, string]>([
    [
      'billion laughs',
      rss('<item><title>&b;</title></item>', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'),
      'not-a-post',
    ],
    [
      'an entity of a file',
      rss('<item><title>&b;</title></item>', '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
      'not-a-post',
    ],
    ['nested XML', rss(`<item>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</item>`), 'too-deep'],
    ['XML that is no feed', '<?xml version="1.0"?><a><b>c</b></a>', 'not-a-post'],
  ])('%s is refused', async (_, value, code) => {
    await expect(importAll('a.xml', value)).rejects.toMatchObject({ code, place: { file: 'a.xml' } });
  });

  it.each<[string, string, string, string]>([
    ['JSON that is none', 'a.json', '{"version": ', 'not-a-post'],
    ['JSON of something else', 'a.json', '{"name": "x"}', 'not-a-post'],
    ['a nested page', 'a.html', page('<div>'.repeat(100_000)), 'too-deep'],
    ['a page of nested formats', 'a.html', page('<b><i>'.repeat(50_000)), 'too-deep'],
  ])('%s is refused', async (_, path, value, code) => {
    const started = process.cpuUsage();
    await expect(importAll(path, value)).rejects.toMatchObject({ code });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });

  it('gives the other posts of a feed when one cannot be read', async () => {
    const deep = `<item><title>Deep</title><content:encoded><![CDATA[${'<div>'.repeat(5_000)}]]></content:encoded></item>`;
    const posts = await importAll(
      'a.xml',
      rss(`${deep}<item><title>Fine</title><description>Words.</description></item>`),
    );
    expect(posts.map((post) => (post instanceof Error ? post.message : post.meta.title))).toEqual([
      'Its HTML is nested more than 400 elements deep',
      'Fine',
    ]);
  });

  it('reads a feed of 5 MB in bounded time and memory', async () => {
    const words = 'The night is long and the train is slow. '.repeat(500);
    const many = `<item><title>T</title><description>&lt;p&gt;${words}&lt;/p&gt;</description></item>`.repeat(
      250,
    );
    const value = rss(many);
    expect(value.length).toBeGreaterThan(5_000_000);
    const before = process.memoryUsage().heapUsed;
    let posts = 0;
    let most = 0;
    for await (const post of importPosts(new VFile({ path: 'a.xml', value }), { maxInput })) {
      if (!(post instanceof Error)) posts++;
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(posts).toBe(250);
    expect(most / 1024 / 1024).toBeLessThan(300);
  });

  it('keeps a title that is code or a property from being one', async () => {
    const [post] = await importAll(
      'a.json',
      '{"version":"https://jsonfeed.org/version/1","items":[{"title":"__proto__: {a: 1}\\n---\\ndraft: true","content_html":"<p>x</p>","__proto__":{"title":"y"}}]}',
    );
    expect(post instanceof Error ? post : post?.markdown).toMatch(
      /^---\ntitle: "proto: \{a: 1\} --- draft: true"\nlang: en\n---\n/,
    );
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});

describe('text that looks like a dialect', () => {
  it.each([
    '{{< youtube abc >}} and {{ page.title }}',
    '{% include a.html %} and {% raw %}',
    ':::note and ::: end',
    '!!! warning "Mind"',
    'a formula $x^2$ or two $y$ and $5 or $6',
    '100%[a] and @[card](abc)',
    '[[Page|text]] and ![[image.png]]',
    'a == b and ~~gone~~ and x ^ y',
    ':rocketship: and :smile-not:',
    '# no heading, - no list, > no quote, 1. nothing',
    '{: .class} and {#id}',
    'import x from "y"; export const z = <A b={c} />',
    '<Tag attr="x">kept</Tag> & &amp; &lt;',
    '*a* _b_ `c` **d** [e](f) ![g](h) \\ | ~',
    '[x]: y and [ ] todo and [1]',
    '--- and === and ***',
    'Term\n: meaning',
  ])('%s is the same words again', async (words) => {
    const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const [post] = await importAll('a.html', page(`<p>Before ${escaped} after.</p><p>${escaped}</p>`));
    if (post === undefined || post instanceof Error) throw post;
    const { tree } = parsePost(new VFile({ path: 'a.md', value: post.markdown }));
    const line = words.replace(/\s+/g, ' ');
    expect(tree.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: `Before ${line} after.` }] },
      { type: 'paragraph', children: [{ type: 'text', value: line }] },
    ]);
  });
});
