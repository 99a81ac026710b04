import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/model/theme.js';
import { type RenderOptions, renderDeck } from '../../src/render/render-deck.js';
import { inspect } from './loaded-addresses.js';

const face = (family: string, weight: number): Theme['fontFaces'][number] => ({
  family,
  css: `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,AAAA)}`,
});
const plain: Theme = {
  name: 'plain',
  css: [
    '/* @theme base */ section { width: 1280px; height: 720px; font-family: Sans, Symbols }',
    '/* @theme plain\n@size 4:3 960px 720px */ @import "base"; section { color: black } section::after { content: "x" }',
  ],
  fontFaces: [face('Sans', 400), face('Symbols', 400), face('Code Mono', 400), face('Unlisted', 400)],
  manifest: {
    name: 'plain',
    title: 'Plain',
    scheme: 'light',
    layouts: ['content'],
    tokens: { colors: {}, sizes: {} },
    fonts: [
      {
        family: 'Sans',
        weight: 400,
        style: 'normal',
        unitsPerEm: 1000,
        advances: [[32, ...Array(95).fill(500)]],
      },
      { family: 'Symbols', weight: 400, style: 'normal', unitsPerEm: 1000, advances: [[0x2192, 500]] },
      {
        family: 'Code Mono',
        weight: 400,
        style: 'normal',
        unitsPerEm: 1000,
        advances: [[32, ...Array(95).fill(600)]],
      },
    ],
  },
};
const png = 'data:image/png;base64,iVBORw0KGgo=';
const options: RenderOptions = {
  theme: plain,
  meta: { title: 'A <talk>', language: 'de', direction: 'ltr', description: 'Of "it"', authors: ['A', 'B'] },
  resolveImage: (url) => (url === 'deck/a.png' || url === 'my chart.png' ? png : undefined),
  player: true,
};
const render = (markdown: string, more: Partial<RenderOptions> = {}) =>
  renderDeck(markdown, { ...options, ...more });
const slideOf = async (markdown: string): Promise<string> => (await render(markdown)).slides.join('\n');

describe('lines of code', () => {
  const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n`;
  const linesIn = (html: string): string[] =>
    [...html.matchAll(/<span class="(code-line(?: [^"]*)?)">([\s\S]*?)\n<\/span>/g)].map(
      ([, name, inner]) => `${name}: ${inner}`,
    );

  it('are plain where nothing is said of them', async () => {
    const { slides, css } = await render(fence('js', 'let a'));
    expect(slides[0]).not.toContain('code-line');
    expect(css).not.toContain('code-line');
  });

  it('are lit, changed and numbered, each with its colours whole', async () => {
    const drawn = await slideOf(fence('js{1} ins={2} showLineNumbers=9', '/* a\nb */ 1\n<i>'));
    // A word as wide as its line, such as a checksum, would leave its number behind at a blank that breaks.
    expect(drawn).toContain('10\u00a0\u00a0</span>');
    const html = drawn.replaceAll('\u00a0', ' ');
    expect(linesIn(html)).toEqual([
      'code-line lit: <span class="code-number" aria-hidden="true"> 9  </span><span class="code-sign" aria-hidden="true">  </span><span class="hljs-comment">/* a</span>',
      'code-line added: <span class="code-number" aria-hidden="true">10  </span><span class="code-sign" aria-hidden="true">+ </span><span class="hljs-comment">b */</span> <span class="hljs-number">1</span>',
      'code-line: <span class="code-number" aria-hidden="true">11  </span><span class="code-sign" aria-hidden="true">  </span>&lt;i&gt;',
    ]);
    expect(html).toContain('<code class="language-js">');
  });

  it('step by fragments that Marp counts with its own', async () => {
    const html = await slideOf(`* one\n\n${fence('text {1|2|all}', 'a\nb')}\n* two\n`);
    expect([...html.matchAll(/data-marpit-fragment="(\d)"/g)].map(([, number]) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(html.match(/data-marpit-fragments="\d"/g)).toEqual(Array(2).fill('data-marpit-fragments="4"'));
    expect(linesIn(html)).toEqual(['code-line lit at-0 at-2: a', 'code-line lit at-1 at-2: b']);
  });
});

describe('slides', () => {
  it('are one svg each, in the size of the deck', async () => {
    const rendered = await render('---\nsize: 4:3\n---\n# a\n\n---\n\n# b\n');
    expect(rendered.slides).toHaveLength(2);
    for (const slide of rendered.slides)
      expect(slide).toMatch(/^<svg data-marpit-svg="" viewBox="0 0 960 720">[\s\S]*<\/svg>$/);
    expect([rendered.width, rendered.height]).toEqual([960, 720]);
    expect((await render('# a')).width).toBe(1280);
  });

  it('use the given theme, whatever the deck says', async () => {
    for (const theme of ['gaia', 'plain', 'unknown', '../../etc/passwd']) {
      const { slides, css } = await render(`---\ntheme: ${theme}\n---\n# a\n`);
      expect(slides[0]).toContain('data-theme="plain"');
      expect(css).toContain('Sans');
      expect(css).not.toContain('fonts.bunny.net');
    }
  });

  it('have notes, in order, as Marp sees them', async () => {
    const { notes } = await render('# a\n\n<!-- one -->\n\n<!--\ntwo\n\nthree\n-->\n\n---\n\n# b\n');
    expect(notes).toEqual([['one', 'two\n\nthree'], []]);
  });

  it('do not mix when two are drawn at once', async () => {
    const decks = Array.from(
      { length: 6 },
      (_, index) => `# Deck ${index}\n\n![x](deck/a.png)\n\n\`\`\`js\nlet a = ${index};\n\`\`\`\n`,
    );
    const together = await Promise.all(decks.map((markdown) => render(markdown)));
    const alone: string[] = [];
    for (const markdown of decks) alone.push((await render(markdown)).html);
    expect(together.map(({ html }) => html)).toEqual(alone);
  });

  it('keep a style of their own to their own deck', async () => {
    const styled = await render('<style>section { color: #abcdef }</style>\n\n# a\n');
    expect(styled.css).toContain('#abcdef');
    expect((await render('# a')).css).not.toContain('#abcdef');
  });
});

describe('text', () => {
  it('keeps emoji and loses the guards of the writer', async () => {
    const slide = await slideOf(
      '🚀\uFE0E ❤\uFE0E\uFE0F :\u2060cat: `✅\uFE0E`\n\n```\n🚀\uFE0E\n```\n\n![🚀 :cat:](x.png)\n',
    );
    expect(slide).toContain('<p>🚀 ❤\uFE0F :cat: <code>✅</code></p>');
    expect(slide).toContain('>🚀\n</code>');
    expect(slide).not.toMatch(/\u2060|\uFE0E|twemoji/u);
  });

  it('of a title in Chinese may be broken between words, and nothing else of it', async () => {
    const html = await slideOf('## 面包店的**新烤箱** & co\n\n面包店的新烤箱');
    expect(html).toContain(
      '面包店的<strong>新烤箱</strong> <span style="white-space:nowrap">&amp; co</span>',
    );
    expect(await slideOf('## 面包店的烤箱和面粉')).toContain('面包店的<wbr>烤箱<wbr>和面粉');
    expect(html).toContain('<p>面包店的新烤箱</p>');
  });

  it('of a title keeps short words with a hyphen whole', async () => {
    const html = await slideOf('## Boats & RISC-V boards\n\nBoats & RISC-V boards');
    expect(html).toContain('><span style="white-space:nowrap">Boats &amp; RISC-V</span> boards</h2>');
    expect(html).toContain('<p>Boats &amp; RISC-V boards</p>');
  });

  it('of a title keeps code whole that a line has room for', async () => {
    const html = await slideOf('## Set `priority-class` now\n\nSet `priority-class` now');
    expect(html).toContain('Set <code style="white-space:nowrap">priority-class</code> now</h2>');
    expect(html).toContain('<p>Set <code>priority-class</code> now</p>');
    expect(await slideOf('## Set `storage.cluster.example.com/priority`')).toContain('<code>storage.<wbr>');
  });

  it('is no mathematics where dollar signs are escaped or stand for money', async () => {
    expect(await slideOf('\\$a\\$ and $5 or $6, $$b$$')).toContain('<p>$a$ and $5 or $6, $$b$$</p>');
  });

  it('is highlighted in languages that are known', async () => {
    const slide = await slideOf(
      '```yaml\nkind: Pod # x\n```\n\n```nope\na <b>\n```\n\n```__proto__\nc\n```\n',
    );
    expect(slide).toContain('<span class="hljs-attr">kind:</span>');
    expect(slide).toContain('<code class="language-nope">a &lt;b&gt;');
  });

  it('of code stays what it was', async () => {
    const slide = await slideOf('```js\nconst a = "</section><script>" && `$b`;\n```\n');
    const code = /<code[^>]*>([\s\S]*?)<\/code>/.exec(slide)?.[1]?.replace(/<[^>]*>/g, '');
    expect(code).toBe('const a = &quot;&lt;/section&gt;&lt;script&gt;&quot; &amp;&amp; `$b`;\n');
  });
});

describe('images', () => {
  it('are data, by the address as it was written or decoded', async () => {
    expect(await slideOf('![A](deck/a.png) ![B](<my chart.png>) ![C](my%20chart.png)')).toBe(
      (await slideOf('x')).replace(
        '<p>x</p>',
        ['A', 'B', 'C']
          .map((alt) => `<img src="${png}" alt="${alt}" />`)
          .join(' ')
          .replace(/^(.*)$/, '<p>$1</p>'),
      ),
    );
  });

  it('that cannot be shown are a box with their words', async () => {
    expect(await slideOf('![A "chart"](https://a.b/c.png)')).toContain(
      '<span class="missing-image" role="img" aria-label="A &quot;chart&quot;">A &quot;chart&quot;</span>',
    );
  });

  it('have the alternative text that was written, with every character', async () => {
    expect(await slideOf('![a \\* b \\] `c` &amp; *bg* \\$d](deck/a.png)')).toContain(
      'alt="a * b ] c &amp; bg $d"',
    );
  });

  it('in the background are data or nothing', async () => {
    const known = await slideOf('![bg right](deck/a.png)\n\n# a\n');
    expect(known).toContain(`background-image:url(&quot;${png}&quot;)`);
    const unknown = await slideOf(
      '![bg](https://a.b/c.png)\n\n<!-- _backgroundImage: url(file:///etc/passwd) -->\n\n# a\n',
    );
    expect(unknown).toContain('background-image:none');
    expect(unknown).not.toMatch(/style="[^"]*(?:https|file):/);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'file:///etc/passwd',
  ])('are asked for, never taken from the deck: %s', async (url) => {
    const rendered = await render(`![x](${url})\n\n<img src="${url}">\n`);
    expect(rendered.html).not.toMatch(/<img src="(?!data:image\/svg\+xml,%3Csvg)/);
  });

  it('are not taken from a resolver that gives an address', async () => {
    const { html } = await render('![x](a.png)', { resolveImage: () => 'https://evil.example/a.png' });
    expect(html).not.toContain('evil.example');
  });
});

describe('HTML and addresses of a hand-written deck', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)></svg>',
    '<iframe src="file:///etc/passwd"></iframe>',
    '<object data="file:///etc/passwd"></object>',
    '<video src="https://a.b/c.mp4" poster="https://a.b/c.png" autoplay></video>',
    '<audio src="https://a.b/c.mp3"></audio>',
    '<picture><source srcset="https://a.b/c.png"></picture>',
    '<img srcset="https://a.b/c.png 2x">',
    '<q cite="https://a.b">x</q>',
    '<div style="background:url(https://a.b)">x</div>',
    '<meta http-equiv="refresh" content="0;url=file:///etc/passwd">',
    '<base href="//evil.example/">',
    '<link rel="stylesheet" href="https://a.b/c.css">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a name="location">x</a>',
    '<!--><img src=x onerror=alert(1)>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '</style><script>alert(1)</script>',
    '</section></foreignObject></svg><script>alert(1)</script>',
    '<style>@import url(https://a.b/c.css); section { background: url(https://a.b/c.png) }</style>',
    '<!-- style: "@import url(https://a.b/c.css); section::before { content: \'</style><script>alert(1)</script>\' }" -->',
    '<!-- backgroundImage: url(https://a.b/c.png) -->',
    '[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](vbscript:x) [f](file:///etc/passwd) [d](data:text/html,x) [r](../secret.md)',
    '![w:10px;background:url(//e)](x) ![blur:url(//e)](x)',
  ])('does nothing: %s', async (hostile) => {
    const { html, slides } = await render(`# a\n\n${hostile}\n\n---\n\n# b\n`);
    const { suspects, scripts, tags } = inspect(html);
    expect(slides).toHaveLength(2);
    expect(suspects).toEqual([]);
    expect(scripts).toBe(2);
    for (const tag of [
      'iframe',
      'object',
      'embed',
      'video',
      'audio',
      'picture',
      'source',
      'base',
      'link',
      'math',
    ]) {
      expect(tags).not.toContain(tag);
    }
  });

  it('links to the web open beside the talk, links to slides stay in it', async () => {
    const slide = await slideOf('[a](https://a.b) [b](#5) [c](#a-title) [d](mailto:x@y.z)\n\n# A title\n');
    expect(slide).toContain('<a href="https://a.b" target="_blank" rel="noopener noreferrer">a</a>');
    expect(slide).toContain('<a href="#5">b</a>');
    expect(slide).toContain('<a href="#h-a-title">c</a>');
    expect(slide).toContain('<h1 id="h-a-title">');
  });

  it('ids are no names that a script could trip over', async () => {
    expect(await slideOf('# location\n\n# __proto__\n')).not.toMatch(/id="(?:location|__proto__|proto)"/);
  });

  it('keeps plain HTML of slides', async () => {
    const slide = await slideOf('<div class="columns">\n\na<br>b <kbd>c</kbd>\n\n</div>\n');
    expect(slide).toContain('<div class="columns">');
    expect(slide).toContain('<kbd>c</kbd>');
  });
});

describe('fonts', () => {
  const families = async (markdown: string): Promise<string[]> =>
    [...(await render(markdown)).fontCss.matchAll(/font-family:"([^"]*)"/g)].map(([, family = '']) => family);

  it('are those that letters of the deck are drawn with', async () => {
    expect(await families('# Plain text')).toEqual(['Sans', 'Unlisted']);
    expect(await families('# To → there')).toEqual(['Sans', 'Symbols', 'Unlisted']);
    expect(await families('# Some `code`')).toEqual(['Sans', 'Code Mono', 'Unlisted']);
  });

  it('are all kept when nothing is known of them', async () => {
    const { manifest: _, ...community } = plain;
    expect((await render('# a', { theme: community })).fontCss.match(/@font-face/g)).toHaveLength(4);
  });
});

describe('the document', () => {
  it('says what it is', async () => {
    const { html } = await render('# a');
    expect(html).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">/);
    expect(html).toContain('<title>A &lt;talk&gt;</title>');
    expect(html).toContain('<meta name="description" content="Of &quot;it&quot;">');
    expect(html).toContain('<meta name="author" content="A, B">');
  });

  it('lets only its own script run', async () => {
    const { html } = await render('# a');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    const still = await render('# a', { player: false });
    expect(still.html).not.toContain('<script>');
    expect(still.html).not.toContain('script-src');
  });

  it('names its slides to a reader', async () => {
    const { html } = await render('# A "big" *title*\n\n---\n\ntext\n');
    expect(html).toContain('aria-label="1 / 2: A &quot;big&quot; title"');
    expect(html).toContain('aria-label="2 / 2"');
  });

  it('holds the notes as data that cannot end its element', async () => {
    const { html } = await render('# a\n\n<!-- </script><b>note</b> -->\n');
    const [, data = ''] = /<script type="application\/json" id="talk">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({ notes: [[{ text: '</script><b>note</b>' }]] });
    expect(html).not.toContain('<b>note</b>');
  });

  it('is the same bytes each time', async () => {
    const markdown = '# a\n\n```go\nfunc main() {}\n```\n';
    expect((await render(markdown)).html).toBe((await render(markdown)).html);
  });
});

describe('plugins', () => {
  it('are used, and leave other decks alone', async () => {
    const shout = (md: { renderer: { rules: Record<string, unknown> } }) => {
      md.renderer.rules.text = () => 'SHOUT';
    };
    const shouting = await render('# a', { marpPlugins: [shout as never] });
    expect(shouting.slides[0]).toContain('SHOUT');
    expect(await slideOf('# a')).not.toContain('SHOUT');
  });
});
