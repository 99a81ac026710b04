import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DeckError, type ErrorCode } from '../../src/errors.js';
import { renderMarpDeck } from '../../src/index.js';
import { renderWithAssets } from '../../src/pipeline/render-with-assets.js';
import { compileText } from './build-fixture.js';

const times = (text: string, count: number): string => text.repeat(count);
const each = (count: number, line: (index: number) => string, by = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(by);
const titled = (block: string): string => `---\ntitle: T\n${block}\n---\n\nText of the post.\n`;
const body = (text: string): string => `# T\n\n## Part\n\n${text}\n\nThe end of it.\n`;

interface Outcome {
  /** The error that the build ends with; without one it gives a deck. */
  readonly error?: ErrorCode;
  /** Rules of messages that the author must be told. */
  readonly told?: readonly string[];
  /** What must stand in the document. */
  readonly shows?: string;
}

/** The list of the design by number; its letters are E for an error, W for a deck with messages, N for a deck. */
const list: readonly (readonly [number: number, name: string, post: string, outcome: Outcome])[] = [
  [
    1,
    'a program as front matter',
    '---js\nrequire("child_process").execSync("secret")\n---\n\n# T\n\nText.\n',
    { told: ['front-matter-code'] },
  ],
  [2, 'its other spellings', '--- coffee\nsecret\n---\n\n# T\n\nText.\n', { told: ['front-matter-code'] }],
  [3, 'a second block in the body', titled('a: 1').concat('\n---js\nx = 1\n---\n'), { shows: 'x = 1' }],
  [
    4,
    'an alias bomb',
    titled(`a: &a [x]\n${each(9, (n) => `b${n}: [*a, *a, *a, *a, *a, *a, *a, *a, *a]`)}`),
    { error: 'bad-front-matter' },
  ],
  [5, 'brackets', titled(`a: ${times('[', 5_000)}`), { error: 'bad-front-matter' }],
  [6, 'nested maps', titled(`a: ${times('{a: ', 3_000)}`), { error: 'bad-front-matter' }],
  [7, 'merge keys', titled(each(500, (n) => `k${n}: {<<: {a: 1}}`)), { error: 'bad-front-matter' }],
  [8, 'a prototype', titled('__proto__: {polluted: 1}'), {}],
  [
    8,
    'a prototype under deck',
    titled('deck: {constructor: {prototype: {polluted: 1}}}'),
    { error: 'bad-front-matter' },
  ],
  [9, 'type tags', titled('a: !!binary secret'), { error: 'bad-front-matter' }],
  [10, 'duplicate keys', titled('title: U'), { told: ['front-matter-duplicate'] }],
  [11, 'no day of the calendar', titled('date: 2024-02-30'), { told: ['front-matter-date'] }],
  [
    12,
    'a title without end',
    `---\ntitle: "${times('word ', 200)}"\n---\n\nText.\n`,
    { told: ['front-matter-long'] },
  ],
  [
    12,
    'a title that turns around',
    '---\ntitle: "T\u202Esecret"\n---\n\nText.\n',
    { told: ['odd-character'], shows: 'Tsecret' },
  ],
  [13, 'paths for an engine', titled('theme: ../../secret\nlaunch_options: {x: 1}'), {}],
  [13, 'paths for us', titled('deck: {theme: ../../secret.css}'), { error: 'bad-setting' }],
  [13, 'options of an engine for us', titled('deck: {launch_options: {x: 1}}'), { error: 'bad-setting' }],
  [14, 'unclosed front matter', '---\ntitle: T\n\nText of the post.\n', { told: ['front-matter-unclosed'] }],
  [15, 'two documents', titled('a: 1\n--- # two\nb: 2'), { error: 'bad-front-matter' }],
  [16, 'nested quotes', body(`${times('> ', 10_000)}x`), { error: 'too-deep' }],
  [17, 'nested lists', body(each(1_000, (n) => `${times(' ', n)}- x`)), { error: 'too-deep' }],
  [18, 'nested pictures', body(times('![', 20_000) + times('](x)', 20_000)), { error: 'too-deep' }],
  [19, 'runs of backticks', body(each(600, (n) => times('`', n + 1), ' ')), { error: 'too-deep' }],
  [20, 'open links', body(times('[a](', 20_000)), { error: 'too-deep' }],
  [21, 'many small lists', body(times('- a\n\ntext\n\n', 300)), {}],
  [22, 'one paragraph of 10 MB', times('word ', 2_000_000), { error: 'too-large' }],
  [
    23,
    'a wide table',
    body(`|${times('a|', 1_000)}\n|${times('-|', 1_000)}\n|${times('b|', 1_000)}`),
    { told: ['table-too-wide'] },
  ],
  [23, 'a long table', body(`|a|b|\n|-|-|\n${times('|1|2|\n', 1_050)}`), { told: ['table-too-long'] }],
  [
    24,
    'definitions',
    body(`${each(300, (n) => `[d${n}]`, '\n\n')}\n\n${each(1_000, (n) => `[d${n}]: /x`)}`),
    {},
  ],
  [24, 'labels that are properties', body('[x][__proto__] [y][constructor]\n\n[__proto__]: /a'), {}],
  [25, 'one note, many references', body(`${times('word[^1] ', 600)}\n\n[^1]: note`), {}],
  [26, 'many slides', each(400, (n) => `## Heading ${n}\n\nText ${n}.`, '\n\n'), {}],
  [27, 'one word of 30 KB', body(times('x', 30_000)), {}],
  [27, 'one word of 30 KB in code', body(`\`\`\`\n${times('x', 30_000)}\n\`\`\``), {}],
  [28, 'nothing', '\n\n', { error: 'nothing-to-present' }],
  [28, 'only breaks', times('---\n', 1_000), { error: 'nothing-to-present' }],
  [28, 'only front matter', '---\ntitle: T\n---\n', { shows: '>T<' }],
  [28, 'only pictures', '![one](a.png)\n\n![two](b.png)\n', { told: ['image-missing'] }],
  [29, 'characters that are none', body('a \ud800 b \ufffe c \u0001 d'), { told: ['odd-character'] }],
  [
    30,
    'marks, joiners, four scripts',
    body(`e${times('\u0301', 2_000)} 👨‍👩‍👧‍👦 مرحبا שלום 日本語`),
    { shows: '日本語' },
  ],
  [
    31,
    'script and handlers',
    body('<script>secret()</script>\n\nA <img src=x onerror=secret()> <svg onload=secret()></svg> b'),
    {},
  ],
  [
    32,
    'comments that are none',
    body('<!--><img src=x onerror=secret>\n\n<!---!>\n\nText\n\n<!-- secret'),
    {},
  ],
  [
    33,
    'mutating HTML',
    body('<xmp><img onerror=secret></xmp>\n\n<noscript><p title="</noscript><img src=x onerror=secret>">'),
    {},
  ],
  [
    34,
    'frames of files',
    body(
      '<iframe src=file:///etc/passwd></iframe><object data=file:///etc/passwd></object><embed src=file:///etc/passwd>',
    ),
    {},
  ],
  [
    35,
    'refresh, base, links of the head',
    body(
      '<meta http-equiv=refresh content="0;url=file:///secret"><base href=//evil.example/><link rel=prefetch href=//evil.example/>',
    ),
    {},
  ],
  [
    36,
    'styles',
    body('<style>@import url(//evil.example/x)</style><p style="background:url(//evil.example/y)">Text</p>'),
    {},
  ],
  [37, 'tags that end a slide', body('Text </style></section></svg><script>secret</script> more'), {}],
  [
    38,
    'links that run',
    body('[a](javascript:secret) <a href="&#106;avascript:secret">b</a> ![c](vbscript:secret)'),
    { told: ['unsafe-link'] },
  ],
  [39, 'ids that clobber', body('<p id=location name=body>Text</p>'), {}],
  [40, 'a class of ours', body('```js&#x20;marp-bg\ncode\n```'), { shows: 'code' }],
  [
    41,
    'directives of Marp',
    body(
      '<!-- style: @import url(http://evil.example/) -->\n<!-- _class: invert -->\n<!-- backgroundImage: url(file:///secret) -->\n\nText',
    ),
    {},
  ],
  [42, 'keywords of pictures', body('![bg blur:9999px w:1e9px](x.png)'), { told: ['image-missing'] }],
  [
    43,
    'addresses outside',
    body(
      '![a](../../../../etc/passwd) ![b](/etc/passwd) ![c](file:///etc/passwd) ![d](\\\\\\\\server\\\\share)',
    ),
    { told: ['image-refused'] },
  ],
  [
    45,
    'remote pictures',
    body('![a](http://169.254.169.254/secret) ![b](http://[::ffff:127.0.0.1]/secret)'),
    { told: ['image-remote'] },
  ],
  [
    49,
    'inline pictures',
    body('![a](data:image/svg+xml,<svg/onload=secret>) ![b](data:text/html,secret)'),
    { told: ['unsafe-image'] },
  ],
  [
    50,
    'formulas without end',
    body('$$\n\\def\\a{\\a\\a}\\a\n$$\n\n$$\n\\rule{1e9em}{1e9em}\\href{javascript:secret}{x}\n$$'),
    {},
  ],
  [
    51,
    'diagrams',
    body(
      '```mermaid\nflowchart LR\n  A["<img src=x onerror=secret>"] --> B\n  click A "javascript:secret"\n```',
    ),
    {},
  ],
  [52, 'a long listing', body(`\`\`\`__proto__\n${times('a = 1\n', 3_000)}\`\`\``), {}],
  [52, 'languages that are paths', body('```../../x\na\n```\n\n```constructor\nb\n```'), { shows: '>a' }],
  [
    53,
    'code like slides',
    body('````\n---\n<!-- x -->\n</section>\n```\n````'),
    { shows: '&lt;!-- x --&gt;' },
  ],
  [
    58,
    'text that XML and Marp would take for more',
    body('A ]]&gt; &amp;amp; `<a:t>` \\_x000D\\_ "quoted"'),
    { shows: '_x000D_' },
  ],
  [
    59,
    'odd addresses',
    body(
      `[a](https://a.example/${times('x', 3_000)}) [b](<https://a.example/a b>) [c](https://a.example/%zz) [d](https://user:pass@a.example/)`,
    ),
    {},
  ],
  [60, 'many words, no title', `##\n\n${times('The tide turns. ', 600)}`, {}],
  [61, 'a formula in a table', body("| a |\n|---|\n| =cmd\\|' /C calc'!A0 |"), { shows: '=cmd|' }],
];

/** Where an outcome is proven that needs more than a text: a file of tests, and words of the test in it. */
type Proof = readonly [file: string, words: string];

const elsewhere: Readonly<Record<number, Proof>> = {
  44: ['assets/read-picture.test.ts', 'links that lead outside'],
  46: ['assets/clean-svg.test.ts', 'a filter that takes a browser seconds'],
  47: ['assets/accept-picture.test.ts', 'refuses a picture above 50 megapixels by its header'],
  48: ['assets/load-assets.test.ts', '500 pictures of 10 MB stop the run'],
  54: ['io/output-name.test.ts', 'is safe on every system, whatever the file is called'],
  55: [
    'io/write-artifact.test.ts',
    'refuses an output that is a folder, a link, a linked folder, or an input',
  ],
  56: ['cli/build.test.ts', 'is never the place of another deck of the run'],
  57: ['themes/load-theme.test.ts', 'a remote import by url()'],
  62: ['present/attacks.test.ts', 'finds nothing at %s'],
  63: ['present/attacks.test.ts', 'Host: evil.example'],
  64: ['present/attacks.test.ts', 'lives through a thousand sockets'],
  65: ['present/attacks.test.ts', 'says on every answer that it is for nobody else'],
};

/** The fault drills of the design. */
const drills: Readonly<Record<string, Proof>> = {
  'browser killed while it prints': [
    'browser/browser-provider.test.ts',
    'survives a browser that is killed in the middle of printing, with the same bytes',
  ],
  'browser killed twice': [
    'browser/browser-provider.test.ts',
    'gives up the second time, for this page only',
  ],
  'renderer killed': [
    'browser/launch-browser.test.ts',
    'fails, and does not hang, when its renderer is killed',
  ],
  'page that hangs': ['browser/launch-browser.test.ts', 'fails when the work takes longer than its time'],
  '100,000 elements': ['post/hostile.test.ts', '39 elements'],
  'Node killed': [
    'browser/launch-browser.test.ts',
    'dies with Node, and leaves nothing, when Node is killed',
  ],
  'temp leak': ['browser/launch-browser.test.ts', 'leaves nothing in the temp folder when it is closed'],
  'disk full': ['io/write-artifact.test.ts', 'leaves the old file and no other when the disk is full at %s'],
  'a disk that is full in fact': [
    'cli/drills.test.ts',
    'has a full disk: an error, the old file whole, and no rest of the new one',
  ],
  'no shared memory': ['cli/drills.test.ts', 'has no shared memory: the browser draws all the same'],
  '512 MB of memory': [
    'cli/drills.test.ts',
    'has 512 MB of memory: HTML, PDF and PPTX of a long post are made',
  ],
  '200 posts': [
    'cli/drills.test.ts',
    'are built with a heap of 160 MB, and a broken one of them fails alone',
  ],
  'signal while writing': ['cli/process.test.ts', 'at any moment of a build leaves whole files'],
  'builds at once': ['cli/process.test.ts', 'all succeed, and the files are whole'],
  'first unpacking by three processes': [
    'browser/embedded-chromium.test.ts',
    'is unpacked by three processes at once, and starts in each',
  ],
  'read-only output': ['io/write-artifact.test.ts', 'names a place where no folder can be made, at once'],
  'read-only cache': ['browser/cache-folder.test.ts', 'does not hang where no folder can be made'],
  '10 MB post': ['post/parse-speed.test.ts', 'of 10 MB is none: the post is refused at once'],
  'memory of a large parse': [
    'io/bounded-parse.test.ts',
    'is given up when it takes more memory than it may',
  ],
  'one broken post of many': ['cli/build.test.ts', 'lets one broken post fail alone'],
  'changes during a build': [
    'io/watch.test.ts',
    'tells a burst of changes once, and never works on two at a time',
  ],
  'clock, zone, locale': ['cli/faults.test.ts', 'the same bytes wherever and whenever it is built'],
  'no network': ['cli/faults.test.ts', 'builds without a network'],
  'slow picture': ['io/fetch-address.test.ts', 'never answers'],
  'no fonts': ['render/without-fonts.test.ts', 'draws the same pixels in %s: %s'],
  'no browser': [
    'browser/browser-provider.test.ts',
    'says when no browser starts, and tries again when asked again',
  ],
};

/** What must be in no tag of a document; as words on a slide it harms nobody. */
const canary =
  /\son\w+=|(?:javascript|vbscript|file):|evil\.example|^<(?:iframe|object|embed|base|frame)|http-equiv="?refresh/iu;
const written = /\s(?:alt|title|aria-label)="[^"]*"/gu;

const dangerous = (html: string): string[] =>
  (html.replace(/<script[\s\S]*?<\/script>/gu, '').match(/<[a-z][^<>]*>/giu) ?? []).filter((tag) =>
    canary.test(tag.replace(written, '')),
  );

const build = async (value: string) => {
  try {
    const compiled = await compileText(value);
    const { html, slides } = await renderWithAssets(compiled);
    return { compiled, slides, html: html.replace(/data:[\w/+;=,.-]+/gu, '') };
  } catch (error) {
    if (error instanceof DeckError) return { error };
    throw error;
  }
};

describe('a whole build of hostile posts, by number of the list in the design', () => {
  it.each(list)(
    '%i %s',
    async (_number, _name, post, { error: code, told = [], shows = '' }) => {
      const started = process.cpuUsage();
      const { error, compiled, slides, html = '' } = await build(post);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(30_000);
      expect(error?.code).toBe(code);
      if (error) {
        expect(error.hint).not.toBe('');
        expect(error.place.file).toBe('post.md');
        return;
      }
      expect(slides).toHaveLength(compiled?.deck.children.length ?? 0);
      expect(dangerous(html)).toEqual([]);
      expect(html.includes('root:x:0')).toBe(false);
      expect(html.includes(shows), shows).toBe(true);
      const rules = compiled?.file.messages.map(({ ruleId }) => ruleId) ?? [];
      expect(rules).toEqual(expect.arrayContaining([...told]));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
    40_000,
  );

  it('has every number of the list', () => {
    const proven = new Set([...list.map(([number]) => number), ...Object.keys(elsewhere).map(Number)]);
    const numbers = Array.from({ length: 65 }, (_, index) => index + 1);
    expect(numbers.filter((number) => !proven.has(number))).toEqual([]);
  });

  it('has its other proofs and the fault drills where they are said to be', () => {
    const missing = [...Object.entries(elsewhere), ...Object.entries(drills)].filter(
      ([, [file, words]]) => !readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').includes(words),
    );
    expect(missing).toEqual([]);
  });
});

describe('hostile decks', () => {
  const deck = (text: string): string => `---\nmarp: true\n---\n\n# Deck\n\n${text}`;

  it.each<[string, string, ErrorCode | undefined]>([
    ['nested quotes', deck(`${times('> ', 10_000)}x`), 'too-deep'],
    ['nested lists', deck(each(400, (n) => `${times('  ', n)}- x`)), 'too-deep'],
    ['nested pictures', deck(times('![', 20_000) + times('](x)', 20_000)), 'too-deep'],
    ['backticks', deck(each(600, (n) => times('`', n + 1), ' ')), 'too-deep'],
    ['emphasis', deck(times('*a ', 20_000)), 'too-deep'],
    [
      'brackets in the front matter',
      `---\nmarp: true\nx: ${times('[', 5_000)}\n---\n\n# A\n`,
      'bad-front-matter',
    ],
    [
      'HTML',
      deck(
        '<script>secret()</script>\n<img src=x onerror=secret()>\n<iframe src="file:///etc/passwd"></iframe>',
      ),
      undefined,
    ],
    ['elements', deck(`${times('<div>', 20_000)}x`), undefined],
    ['many slides', deck(each(150, (n) => `# Slide ${n}`, '\n\n---\n\n')), undefined],
  ])(
    '%s',
    async (_, value, code) => {
      const started = process.cpuUsage();
      const done = renderMarpDeck({ value }, { to: ['html'] });
      if (code !== undefined) await expect(done).rejects.toMatchObject({ code });
      else {
        const { artifacts } = await done;
        expect(dangerous(new TextDecoder().decode(artifacts[0]?.bytes))).toEqual([]);
      }
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(30_000);
    },
    40_000,
  );
});
