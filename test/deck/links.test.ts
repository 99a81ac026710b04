import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { rankLinks, subjectRank, withoutCrowd } from '../../src/deck/link-worth.js';
import { findLinks } from '../../src/deck/links.js';

const linksIn = (blocks: readonly RootContent[]) => findLinks([{ blocks }]);

const nameOf = (text: string): string | undefined =>
  linksIn([
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://example.com/oven', children: [{ type: 'text', value: text }] },
      ],
    },
  ])[0]?.text;

it.each(['File systems for bakers', 'Open Oven Guide', 'oven manuals', '烤箱指南'])(
  '%s is a name',
  (text) => {
    expect(nameOf(text)).toBe(text);
  },
);

it.each([
  ['mended the hinge of the door (#12)', 'mended the hinge of the door (#12)'],
  ['in August', 'example.com/oven'],
  ['5 times more', 'example.com/oven'],
  ['enough', 'example.com/oven'],
  ['Open Oven Guide >>', 'Open Oven Guide'],
  ['Bread Management(BM', 'Bread Management'],
  ['Ovenry’s', 'Ovenry'],
  ['The Mill of Rosa’s', 'The Mill of Rosa’s'],
  ['Bread Management (BM)', 'Bread Management (BM)'],
])('%s is called %s', (text, name) => {
  expect(nameOf(text)).toBe(name);
});

it('leaves out an address that stands for another and has no name', () => {
  const at = (text: string) =>
    linksIn([
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://t.co/lHB7', children: [{ type: 'text', value: text }] }],
      },
    ]).map((link) => link.text);
  expect(at('https://t.co/lHB7')).toEqual([]);
  expect(at('Bakers of Ulm')).toEqual(['Bakers of Ulm']);
});

it('calls a film by two words rather than by its address', () => {
  const filmOf = (text: string) =>
    linksIn([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            url: 'https://youtube.com/watch?v=oven',
            children: [{ type: 'text', value: text }],
          },
        ],
      },
    ])[0]?.text;
  expect(filmOf('video walkthrough')).toBe('video walkthrough');
  expect(filmOf('video')).toBe('youtube.com/watch?v=oven');
});

it.each(['pic.twitter.com/oVeN12', 't.co/oVeN12'])('%s is no name of what it leads to', (text) => {
  const children = [
    { type: 'link' as const, url: `https://${text}`, children: [{ type: 'text' as const, value: text }] },
  ];
  expect(linksIn([{ type: 'paragraph', children }])).toEqual([]);
});

it('takes an opening mark off a name that has lost the closing one', () => {
  expect(nameOf('“Rye for all,”')).toBe('Rye for all');
});

it.each([
  'http://localhost:5000/',
  'http://127.0.0.1/',
  'https://192.168.1.2/oven',
  'http://oven.local/',
  'http://172.16.0.1/',
  'http://172.31.9.9/oven',
  'http://169.254.1.2/',
  'http://[fe80::1]/',
])('%s is on the machine of its author', (url) => {
  const children = [
    { type: 'link' as const, url, children: [{ type: 'text' as const, value: 'Open oven' }] },
  ];
  expect(linksIn([{ type: 'paragraph', children }])).toEqual([]);
});

it.each(['http://172.15.0.1/', 'http://172.32.0.1/oven', 'https://fe80.example/'])(
  '%s is on the web',
  (url) => {
    const children = [
      { type: 'link' as const, url, children: [{ type: 'text' as const, value: 'Open oven' }] },
    ];
    expect(linksIn([{ type: 'paragraph', children }])).toHaveLength(1);
  },
);

it.each([
  'open an issue',
  'reference 2',
  'on GitHub',
  'of the author',
  'file a bug',
  'opened issues',
  'Part 2',
  'the official documentation',
  'bug fixes',
  'June 10, 2017',
  '3. März 2019',
  'May of 2019',
  '[archive link]',
  '(preview feature)',
  '15th June',
  'this URL',
  'great blog post',
  'Español',
  '日本語',
  '1.0.4',
  '→',
  '这里',
  '这篇文章',
  '宣布',
  'こちら',
])('%s is none', (text) => {
  expect(nameOf(text)).not.toBe(text);
});

it('the key of a ticket is none where it leads to the ticket', () => {
  const nameAt = (text: string, url: string): string | undefined =>
    linksIn([
      { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }] },
    ])[0]?.text;
  expect(nameAt('OVEN-1456', 'https://tickets.example/browse/OVEN-1456')).not.toBe('OVEN-1456');
  expect(nameAt('BREAD-12', 'https://tickets.example/browse/OVEN-1456')).toBe('BREAD-12');
  expect(nameAt('BREAD-12', 'https://bread.example/plans/BREAD-12')).toBe('BREAD-12');
});

const namesIn = (
  ...items: readonly (readonly [before: string, link: string, url?: string | undefined, after?: string])[]
) =>
  linksIn([
    {
      type: 'list',
      children: items.map(([before, link, url = 'https://example.com/oven', after = '']) => ({
        type: 'listItem',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: before },
              { type: 'link', url, children: [{ type: 'text', value: link }] },
              { type: 'text', value: after },
            ],
          },
        ],
      })),
    },
  ]).map(({ text }) => text);

it.each([
  ['Baking rye at home (', 'slides', 'Baking rye at home'],
  ['Baking rye at home — ', 'Video', 'Baking rye at home'],
  ['陈龙《黑麦面包》 ', 'slides', '陈龙《黑麦面包》'],
  ['Rye is on the shelf ', 'slides', 'example.com/oven'],
  ['Rye is, as all know, ', 'here', 'example.com/oven'],
  ['Ada: ', 'Open Oven Guide', 'Open Oven Guide'],
])('before “%s%s” stands the name, or none', (before, link, name) => {
  expect(namesIn([before, link, undefined, ')'])).toEqual([name]);
});

it('tells films apart by what is asked for', () => {
  const film = (id: string) => ['Watch ', 'here', `https://www.youtube.com/watch?v=${id}&t=3`] as const;
  expect(namesIn(film('rye'), film('oat'))).toEqual(['youtube.com/watch?v=rye', 'youtube.com/watch?v=oat']);
});

it.each([
  ['We made loaves (', '1.0.4', 'loaves 1.0.4'],
  ['Read about the oven ', '→', 'oven'],
  ['', '1.0.4', 'example.com/oven'],
  ['This is community ', 'v1.0', 'example.com/oven'],
  ['loaves ', '(1.0.4)', 'loaves 1.0.4'],
])('a version or an arrow is called by the word before it: “%s%s”', (before, link, name) => {
  expect(namesIn([before, link, undefined, ')'])).toEqual([name]);
});

const linksOf = (markdown: string, calledAt?: number, heading?: string) =>
  findLinks(
    unified()
      .use(remarkParse)
      .parse(markdown)
      .children.map((block, at) => ({
        blocks: [block],
        calls: at === calledAt,
        ...(heading === undefined ? {} : { heading }),
      })),
  );

it.each([
  '- Flour\n- [→](https://example.com/oven)',
  'Flour\n\n[→](https://example.com/oven)',
  '> Flour\n>\n> - [(1.0.4)](https://example.com/oven)',
])('a word of another block names no link: %j', (markdown) => {
  expect(linksOf(markdown).map(({ text }) => text)).toEqual(['example.com/oven']);
});

it('the word before an arrow may be set in bold', () => {
  expect(linksOf('All of *our **Flour***[→](https://example.com/oven)')[0]?.text).toBe('Flour');
});

it('what was told of before is called where it is told of again', () => {
  const oven = '[Stone ovens](https://example.com/oven)';
  const mill = '[Old mills](https://example.com/mill)';
  expect(linksOf(`${oven} and ${mill}\n\nSee ${oven}`, 1).map(({ isCalled }) => isCalled)).toEqual([
    true,
    undefined,
  ]);
});

it.each([
  ['See [here](https://example.com/oven/stones).', 'Baking at night – stones'],
  ['The [slides](https://example.com/oven/stones).', 'Baking at night (slides)'],
  ['<https://github.com/ada/oven/pull/1172>', 'Baking at night – pull/1172'],
  ['See [here](https://oven.example/).', 'oven.example'],
  ['See [here](https://oven.example/1AR9Z).', 'Baking at night – oven.example'],
  ['See [here](https://github.com/ada/oven).', 'github.com/ada/oven'],
  ['See [GitHub](https://github.com/ada/oven).', 'github.com/ada/oven'],
  ['[Open Oven Guide](https://oven.example/)', 'Open Oven Guide'],
])('a link without a name is called by the heading above it: %s', (markdown, name) => {
  expect(linksOf(markdown, undefined, 'Baking at night').map(({ text }) => text)).toEqual([name]);
});

it('what the heading does not tell apart keeps its address, as far as it differs', () => {
  const page = (name: string): string => `[here](https://example.com/ovens/stone/blob/main/docs/${name})`;
  expect(
    linksOf(`${page('rye.md')} ${page('the-long-way-of-the-oat-to-the-oven.md')}`, undefined, '').map(
      ({ text }) => text,
    ),
  ).toEqual([
    'example.com/ovens/stone/blob/main/docs/rye.md',
    'example.com/ovens/…/the-long-way-of-the-oat-to-the-oven.md',
  ]);
  const slides = (name: string): string => `[slides](https://example.com/${name})`;
  expect(
    linksOf(`${slides('rye')} ${slides('oat')}`, undefined, 'Baking at night').map(({ text }) => text),
  ).toEqual(['example.com/rye', 'example.com/oat']);
});

it('a page is called by the first of its links that has a name', () => {
  const [link, ...more] = linksOf(
    'See [here](http://example.com/oven) and the [Stone oven](https://example.com/oven/).',
  );
  expect(link).toMatchObject({ text: 'Stone oven', url: 'http://example.com/oven' });
  expect(more).toEqual([]);
});

it.each([
  ['The [Oven](https://example.com/oven)s of stone', 'Ovens'],
  ['The [Stone oven,”](https://example.com/oven) says Ada', 'Stone oven'],
  ['[オーブン](https://example.com/oven)で焼く', 'オーブン'],
])('the words of a link end where its word does: %s', (markdown, name) => {
  expect(linksOf(markdown)[0]?.text).toBe(name);
});

it('an address with a bracket or a blank in it leads nowhere', () => {
  expect(linksOf('[Oven](<https://example.com/%3E oven>) [Mill](https://example.com/%3Emill)')).toEqual([]);
  expect(linksOf('[Rye Oven](https:///oven/doors)')).toEqual([]);
});

it('many links are told apart in no time', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    type: 'link' as const,
    url: `https://example.com/${String(at)}`,
    children: [{ type: 'text' as const, value: `Oven of stone ${String(at)}` }],
  }));
  const begun = process.cpuUsage();
  const found = linksIn([{ type: 'paragraph', children: many }]);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1500);
  expect(found[7]?.text).toBe('Oven of stone 7');
});

/** The links that are chosen first. */
const firstOf = (
  count: number,
  ...links: readonly (readonly [text: string, url: string, isCalled?: true])[]
): string[] => {
  const all = links.map(([text, url, isCalled]) => ({
    text,
    url,
    isNamed: true,
    isTrail: false,
    ...(isCalled ? { isCalled } : {}),
  }));
  const ranks = rankLinks(all);
  return [...all]
    .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .slice(0, count)
    .map(({ text }) => text);
};

it('chooses what the post calls to first, and its own front doors, and encyclopedias last', () => {
  expect(
    firstOf(
      5,
      ['Yeast', 'https://en.wikipedia.org/wiki/Yeast'],
      ['Old mill', 'https://old.example/mill'],
      ['Guild', 'https://guild.example/'],
      ['Guild news', 'https://guild.example/news/2020/05/01/rye'],
      ['Guild ovens', 'https://guild.example/ovens'],
      ['Baker training', 'https://training.example/', true],
    ),
  ).toEqual(['Guild', 'Guild ovens', 'Baker training', 'Old mill', 'Guild news']);
});

it('leaves room for what the post tells of', () => {
  const calls = ['Chat', 'Forum', 'List', 'Calendar', 'Club'].map(
    (text) => [text, `https://${text}.example/`, true] as const,
  );
  const told = ['Mill', 'Oven'].map((text) => [text, `https://${text}.example/`] as const);
  expect(firstOf(5, ...told, ...calls)).toEqual(['Chat', 'Forum', 'List', 'Mill', 'Oven']);
});

it('leaves out the handles of many who are thanked, and keeps those of a few', () => {
  const people = ['@ada', '@bo', '@cy', '@di'].map((text) => ({
    text,
    url: `https://github.com/${text.slice(1)}`,
    isNamed: true,
    isTrail: true,
  }));
  const guild = { text: 'Guild', url: 'https://guild.example/', isNamed: true, isTrail: false };
  expect(withoutCrowd([guild, ...people])).toEqual([guild]);
  expect(withoutCrowd([guild, ...people.slice(0, 3)])).toHaveLength(4);
});

/** The links of a text in Markdown, as they are called, with what is known of them. */
const found = (markdown: string) =>
  findLinks([{ blocks: unified().use(remarkParse).parse(markdown).children }]);

it.each([
  ['Presented by Ada Moss from [The Mill](https://mill.example/).', true],
  ['Thanks to [The Mill](https://mill.example) and [The Oven](https://oven.example)!', true],
  ['We thank all of them:\n\n- [The Mill](https://mill.example/en)\n', true],
  ['These are by the contributors:\n\n- [How to grind rye at high tide](https://mill.example/1)\n', false],
  ['It is made with [The Mill](https://mill.example/).', false],
  ['The idea came from [the mill package](https://mill.example/).', false],
  ['Find it at [mill.example](https://mill.example/).', false],
  ['Presented by [The Mill](https://mill.example/talks/rye).', false],
])('a front door behind such words is named in passing: %s', (markdown, isMention) => {
  expect(found(markdown).every((link) => link.isMention === true)).toBe(isMention);
});

it('what a list offers is called to', () => {
  expect(found('Here are the recordings:\n\n- [Rye at noon](https://mill.example/rye)\n')[0]?.isCalled).toBe(
    true,
  );
  expect(found('It grinds:\n\n- [Rye at noon](https://mill.example/rye)\n')[0]?.isCalled).toBeUndefined();
});

it.each([
  ['- [06:48](https://youtube.com/watch?v=a&t=408) - What happens to the rye', 'What happens to the rye'],
  [
    '**Rye at noon**\\\nAda grinds.\n\nMore: [Video recording](https://youtu.be/a)',
    'Rye at noon (Video recording)',
  ],
  ['See it [on GitHub](https://github.com/mill/oven/releases/tag/v2.1.0)', 'oven v2.1.0'],
  [
    'See [it](https://github.com/mill/oven/releases/tag/v2.1.0), the [Notes of summer](https://github.com/mill/oven/releases/tag/v2.1.0)',
    'Notes of summer',
  ],
  ['See [it](https://github.com/mill/oven/releases/tag/rye@2.1.0)', 'rye@2.1.0'],
  ['[Register for the meeting](https://mill.example/2031)', 'Register for the meeting'],
])('a link that names nothing is called by what stands around it: %s', (markdown, name) => {
  expect(found(markdown)[0]?.text).toBe(name);
});

it('addresses that are read alike are told apart by their ends', () => {
  const long = 'https://mill.example/ada/how-the-mill-of-the-valley-grinds-rye-in-summer-and-in-winter';
  expect(found(`[here](${long}-first), [there](${long}-second)`).map(({ text }) => text)).toEqual([
    'mill.example/…rye-in-summer-and-in-winter-first',
    'mill.example/…rye-in-summer-and-in-winter-second',
  ]);
});

it('the subject of a post and what is looked up go before others, people and passing names last', () => {
  const links = found(
    'By [Ada](https://github.com/ada) from [The Mill](https://mill.example). [Salt water](https://a.example/1), [Rye oven](https://b.example/2), [Oven guide](https://c.example/3).',
  );
  const ranks = rankLinks(links, 'A Rye Oven for the valley');
  const inOrder = [...links]
    .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .map(({ text }) => text);
  expect(inOrder).toEqual(['Rye oven', 'Oven guide', 'Salt water', 'Ada', 'The Mill']);
});

it.each([
  ['https://github.com/mill/night-oven', 'Night Oven 2 is here', true],
  ['https://nightoven.example/', 'What is new in Night Oven', true],
  ['https://github.com/mill/night-oven/issues', 'Night Oven 2 is here', false],
  ['https://nightoven.example/news', 'Night Oven 2 is here', false],
  ['https://github.com/oven', 'Night Oven 2 is here', false],
  ['https://rye.example/', 'Rye is here', false],
  ['https://night.ovens.example/', 'A night at the oven', false],
  ['https://github.com/mill/oven', 'Ovenry is here', false],
])('the front door of what a post is about goes first: %s below "%s" (%s)', (url, title, isFirst) => {
  const links = found(`[Salt water](https://a.example/1), [Repository](${url}) and <${url}>.`);
  const ranks = rankLinks(links, title);
  const own = links.find((link) => link.url === url);
  expect(own !== undefined && ranks.get(own) === subjectRank).toBe(isFirst);
});

it('leaves out messages and tags of a network that no words call', () => {
  const urlsOf = (markdown: string) =>
    linksIn(unified().use(remarkParse).parse(markdown).children).map(({ url }) => url);
  const message = 'https://twitter.com/rosa/status/1';
  expect(urlsOf(`<https://t.co/abc> <https://x.com/hashtag/rye> <${message}>`)).toEqual([]);
  expect(urlsOf(`[How the oven of the guild was built](${message})`)).toEqual([message]);
});
