import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { PostMeta } from '../../src/model/post.js';
import { parsePost } from '../../src/post/parse-post.js';

type Read = Partial<Omit<PostMeta, 'authors'>> & { readonly authors?: readonly string[] };

/** What is read of a front matter; only what a row speaks of is compared. */
const read = (value: string, path = 'post.md'): Record<string, unknown> => {
  const { meta } = parsePost(new VFile({ path, value }));
  return { ...meta, authors: meta.authors.map(({ name }) => name) };
};

const yaml = (block: string, body = 'Text of the post.'): string => `---\n${block}\n---\n\n${body}\n`;
const toml = (block: string): string => `+++\n${block}\n+++\n\nText of the post.\n`;

describe('front matter as each engine writes it', () => {
  it.each<[engine: string, value: string, expected: Read, path?: string]>([
    [
      'Jekyll',
      yaml(
        'layout: post\ntitle:  "Low tide"\ndate: 2021-04-03 09:30:00 +0200\ncategories: sea harbour\nauthor: ann\npublished: false',
      ),
      { title: 'Low tide', date: '2021-04-03', authors: ['ann'], tags: ['sea harbour'], draft: true },
    ],
    [
      'TOML below a blank line, with a paragraph of HTML',
      `\n  \n${toml('title = "Low tide"\ndescription = "<p>A history</p>"')}`,
      { title: 'Low tide', description: 'A history' },
    ],
    [
      'Next, which exports it',
      "import Tide from './tide.js';\n\nexport const metadata = {\n  title: 'Low tide',\n  // the moon\n  description: \"The sea's fall\",\n  openGraph: { title: 'Tides', images: [{ url: '/tide' }] },\n  authors: [{ name: 'Ann Reed' }, lind],\n  date: `2021-04-03`,\n  robots: index(true, { follow: [1] }),\n};\n\nText of the post.\n",
      { title: 'Low tide', description: "The sea's fall", authors: ['Ann Reed'], date: '2021-04-03' },
      'page.mdx',
    ],
    [
      'an export of which the object is never closed, and one behind the text',
      "export const meta = { title: 'Low tide', tags: [ }\n\n# High tide\n\nText.\n\nexport const meta = { title: 'Ebb' }\n",
      { title: 'High tide' },
      'page.mdx',
    ],
    ['an old export of WordPress', yaml("title: ! 'Low tide: a history'"), { title: 'Low tide: a history' }],
    [
      'Franklin',
      '@def title = "Low tide"\n\n@def authors = "Ann Reed & Bo Lind"\n@def published = "3 April 2021"\n@def pagelang = "zh-Hant"\n\nText of the post.\n',
      { title: 'Low tide', authors: ['Ann Reed', 'Bo Lind'], date: '2021-04-03', language: 'zh-Hant' },
    ],
    [
      'a description that an engine made of the title and of the text',
      yaml('title: Low tide\nrss_description: "Low tide | The sea falls. It rises at noon...."'),
      { description: 'The sea falls. It rises at noon.' },
    ],
    [
      'such a description with a power and marks of footnotes',
      yaml('title: Low tide\nrss_description: "Low tide | It falls by x^2 at noon[^1] and at dusk^2."'),
      { description: 'It falls by x^2 at noon and at dusk.' },
    ],
    [
      'such a description that is cut behind a blank',
      yaml('title: Low tide\nrss_description: "Low tide | The sea falls. It rises in the ..."'),
      { description: 'The sea falls.' },
    ],
    [
      'Chinese of which the text says the script',
      yaml('lang: zh', '這個磨坊會在漲潮時開始運作，我們為它們說明。'),
      { language: 'zh-Hant' },
    ],
    [
      'Jekyll, date of the file',
      yaml('title: Low tide'),
      { date: '2021-04-03' },
      '_posts/2021-04-03-low-tide.md',
    ],
    [
      "a site's own name for the title",
      yaml('newstitle: Low tide\nnavigation:\n  parent: News'),
      { title: 'Low tide', date: '2021-04-03' },
      '_posts/2021-04-03-sea.md',
    ],
    [
      'a feed-like front matter: a subject, and the day of the last change',
      yaml('updated: 2021-04-03\nsubject: Low tide\npermalink: sea'),
      { title: 'Low tide', date: '2021-04-03' },
    ],
    [
      'the day of publishing before that of the last change',
      yaml('title: Low tide\nlastmod: 2022-05-01\npublished_at: 2021-04-03\nsubject: Sea'),
      { title: 'Low tide', date: '2021-04-03' },
    ],
    [
      'the day in the name of the file before that of the last change',
      yaml('title: Low tide\nlast_modified_at: 2022-05-01'),
      { date: '2021-04-03' },
      '_posts/2021-04-03-low-tide.md',
    ],
    [
      'the day in the text before that of the last change',
      yaml('title: Low tide\nmodified: 2022-05-01', 'Published on: 3 April 2021\n\nText of the post.'),
      { date: '2021-04-03' },
    ],
    [
      'a text in quotes that goes on in the first column',
      yaml('tags: [sea]\ndescription: "What the sea\nleaves behind."\ntitle: Low tide'),
      { title: 'Low tide', description: 'What the sea leaves behind.', tags: ['sea'] },
    ],
    [
      'Jekyll, title of the file',
      'Text of the post.\n',
      { title: 'Low tide', date: '2021-04-03' },
      '_posts/2021-04-03-low-tide.md',
    ],
    [
      'Hugo',
      toml(
        "title = 'Low tide'\ndate = 2021-04-03T09:30:00+02:00\ndraft = true\ntags = ['sea', 'moon']\nauthor = 'Ann Ode'\n[params]\nsubtitle = 'A year at the pier'",
      ),
      {
        title: 'Low tide',
        subtitle: 'A year at the pier',
        date: '2021-04-03',
        tags: ['sea', 'moon'],
        authors: ['Ann Ode'],
        draft: true,
      },
    ],
    [
      'who wrote it first',
      yaml('title: T\nauthor: "Originally written by: Ann Ode"'),
      { authors: ['Ann Ode'] },
    ],
    [
      'a linked name, a role and a company',
      yaml('title: T\nauthor: "[Ann Ode](https://a.example), Staff Engineer, Acme Cloud"'),
      { authors: ['Ann Ode'] },
    ],
    [
      'linked names with companies behind',
      yaml('title: T\nauthor: "[Ann Ode](https://a.example) Acme, [Ben Rho](https://b.example) Red Cap"'),
      { authors: ['Ann Ode', 'Ben Rho'] },
    ],
    [
      'a linked name and a company',
      yaml('title: T\nauthor: "[Ann Ode](https://a.example), Acme Web Services"'),
      { authors: ['Ann Ode'] },
    ],
    [
      'a linked name and a person',
      yaml('title: T\nauthor: "[Ann Ode](https://a.example), Ben Rho"'),
      { authors: ['Ann Ode', 'Ben Rho'] },
    ],
    [
      'names with roles',
      yaml('title: T\nauthor: Ann Ode, Software Engineer at Acme, Ben Rho, CTO'),
      { authors: ['Ann Ode', 'Ben Rho'] },
    ],
    ['a handle that ends in a hyphen', yaml('title: T\nauthor: ann-'), { authors: ['ann-'] }],
    ['who posted it', yaml('title: T\nauthor: Posted by Ann Ode'), { authors: ['Ann Ode'] }],
    ['a name that begins like the word', yaml('title: T\nauthor: Byron Ode'), { authors: ['Byron Ode'] }],
    ['Hugo, params.author', yaml('title: T\nparams:\n  author: Ann Ode'), { authors: ['Ann Ode'] }],
    [
      'Hugo, author by name',
      yaml('title: T\nauthor:\n  name: Ann Ode\n  email: ann@pier.example'),
      { authors: ['Ann Ode'] },
    ],
    [
      'Hugo, cascade of authors',
      yaml('title: T\nauthors:\n  ann:\n    name: Ann Ode\n  ben:\n    name: Ben Rho'),
      { authors: ['Ann Ode', 'Ben Rho'] },
    ],
    [
      'Hugo, JSON',
      '{\n  "title": "Low tide",\n  "authors": ["Ann Ode"],\n  "date": "2021-04-03"\n}\n\nText of the post.\n',
      { title: 'Low tide', authors: ['Ann Ode'], date: '2021-04-03' },
    ],
    ['Hugo, bundle', 'Text of the post.\n', { title: 'Low tide' }, 'content/posts/low-tide/index.md'],
    [
      'Hugo, language of the file',
      'Text of the post, which is short.\n',
      { title: 'Low tide' },
      'posts/low-tide.de.md',
    ],
    [
      'Zola',
      toml(
        'title = "Low tide"\ndate = 2021-04-03\n[taxonomies]\ntags = ["sea"]\nauthors = ["Ann Ode"]\n[extra]\nlead = "A year at the pier."',
      ),
      {
        title: 'Low tide',
        date: '2021-04-03',
        tags: ['sea'],
        authors: ['Ann Ode'],
        description: 'A year at the pier.',
      },
    ],
    ['Zola, extra.author', toml('title = "T"\n[extra]\nauthor = "Ann Ode"'), { authors: ['Ann Ode'] }],
    [
      'Docusaurus',
      yaml(
        'slug: low-tide\ntitle: Low tide\nauthors:\n  - name: Ann Ode\n    title: Harbour master\n    url: https://ann.example\n    image_url: https://ann.example/a.png\n  - ben\ntags: [sea]',
      ),
      { title: 'Low tide', authors: ['Ann Ode', 'ben'], tags: ['sea'] },
    ],
    [
      'Docusaurus, tags as objects',
      yaml('title: T\ntags:\n  - label: Sea\n    permalink: /sea'),
      { tags: ['Sea'] },
    ],
    [
      'Docusaurus, old author',
      yaml('title: T\nauthor: Ann Ode\nauthor_title: Harbour master\nauthor_url: https://ann.example'),
      { authors: ['Ann Ode'] },
    ],
    [
      'Astro',
      yaml(
        "title: 'Low tide'\ndescription: A year.\npubDate: 'Apr 03 2021'\nheroImage: ../../pier.jpg\nauthor: Ann Ode",
      ),
      { title: 'Low tide', description: 'A year.', date: '2021-04-03', authors: ['Ann Ode'] },
    ],
    [
      'Gatsby',
      yaml('title: Low tide\ndate: "2021-04-03T22:12:03.284Z"\nspoiler: A year.\nauthor: [Ann Ode]'),
      { date: '2021-04-03', description: 'A year.', authors: ['Ann Ode'] },
    ],
    [
      'Zenn',
      yaml(
        'title: "干潮"\nemoji: "🌊"\ntype: "tech" # tech: 技術記事\ntopics: ["sea"]\npublished: true\npublished_at: 2021-04-03 09:30',
        '潮は一日に二度、満ちて引きます。',
      ),
      { title: '干潮', tags: ['sea'], date: '2021-04-03', language: 'ja', draft: false },
    ],
    [
      'Qiita',
      yaml(
        'title: 干潮\ntags:\n  - sea\nprivate: false\nupdated_at: "2021-04-03T09:30:00+09:00"\nid: 1234567890',
        '潮は一日に二度、満ちて引きます。',
      ),
      { title: '干潮', tags: ['sea'] },
    ],
    [
      'MkDocs Material',
      yaml(
        'date:\n  created: 2021-04-03\n  updated: 2021-05-01\nauthors:\n  - ann\ncategories:\n  - Sea\ndraft: true',
        '# Low tide\n\nText.',
      ),
      { title: 'Low tide', date: '2021-04-03', authors: ['ann'], tags: ['Sea'], draft: true },
    ],
    [
      'Eleventy',
      yaml(
        'layout: post.njk\ntitle: Low tide\ndate: 2021-04-03\ntags: post\neleventyExcludeFromCollections: true\npermalink: "/{{ title | slug }}/"',
      ),
      { title: 'Low tide', tags: ['post'] },
    ],
    [
      'Ghost',
      yaml(
        'title: Low tide\nslug: low-tide\ndate_published: 2021-04-03T09:30:00.000Z\ncustom_excerpt: A year.\nprimary_author:\n  name: Ann Ode',
      ),
      { title: 'Low tide', date: '2021-04-03', description: 'A year.', authors: ['Ann Ode'] },
    ],
    [
      'Hashnode',
      yaml(
        'title: "Low tide"\nseoTitle: "Tides"\ndatePublished: Sat Apr 03 2021 09:30:00 GMT+0000 (Coordinated Universal Time)\ncuid: abc\nslug: low-tide\ncanonical: https://ann.example/low-tide\ntags: sea, moon',
      ),
      {
        title: 'Low tide',
        date: '2021-04-03',
        canonicalUrl: 'https://ann.example/low-tide',
        tags: ['sea', 'moon'],
      },
    ],
    [
      'dev.to',
      yaml(
        'title: Low tide\npublished: true\ndescription: A year.\ntags: sea, moon\ncanonical_url: https://ann.example/low-tide\ncover_image: https://x.example/a.png\nseries: Tides',
      ),
      {
        title: 'Low tide',
        tags: ['sea', 'moon'],
        canonicalUrl: 'https://ann.example/low-tide',
        draft: false,
      },
    ],
    [
      'Hexo',
      yaml('title: Low tide\ndate: 2021/4/3 9:30:00\nlang: pt-BR\ncategories:\n- [Sea, Tides]'),
      { date: '2021-04-03', language: 'pt-BR', tags: ['Sea', 'Tides'] },
    ],
    [
      'Pelican',
      'Title: Low tide\nDate: 2021-04-03 09:30\nAuthors: Ann Ode, Ben Rho\nTags: sea, moon\nSummary: A year.\n\nText of the post.\n',
      {
        title: 'Low tide',
        date: '2021-04-03',
        authors: ['Ann Ode', 'Ben Rho'],
        tags: ['sea', 'moon'],
        description: 'A year.',
      },
    ],
    [
      'MultiMarkdown',
      'Title: Low tide\nAuthor: Ann Ode\n\n# Tides\n\nText of the post.\n',
      { title: 'Low tide', authors: ['Ann Ode'] },
    ],
    [
      'Pandoc',
      yaml(
        'title: Low tide\nsubtitle: A year at the pier\nauthor:\n- Ann Ode\n- Ben Rho\ndate: 3 April 2021\nlang: en-GB\nabstract: |\n  A year.',
      ),
      {
        subtitle: 'A year at the pier',
        authors: ['Ann Ode', 'Ben Rho'],
        date: '2021-04-03',
        language: 'en-GB',
        description: 'A year.',
      },
    ],
    [
      'Pandoc, a title block',
      '% Low tide\n% Ann Ode; Ben Rho\n% 3 April 2021\n\nText of the post.\n',
      { title: 'Low tide', authors: ['Ann Ode', 'Ben Rho'], date: '2021-04-03' },
    ],
    [
      'Quarto',
      yaml(
        'title: Low tide\nauthor:\n  - name: Ann Ode\n    affiliations:\n      - name: Pier\ndate: "2021-04-03"\ncategories: [sea]\ndate-modified: last-modified',
      ),
      { authors: ['Ann Ode'], date: '2021-04-03', tags: ['sea'] },
    ],
    [
      'Obsidian',
      yaml('aliases: [tide]\ntags:\n  - sea/moon\ncreated: 2021-04-03'),
      { title: 'Low tide', date: '2021-04-03' },
      'Low tide.md',
    ],
    [
      'Next.js',
      yaml("title: Low tide\nauthors: ['default']\nlastmod: '2021-05-01'\ndate: '2021-04-03'"),
      { authors: [], date: '2021-04-03' },
    ],
    [
      'Bridgetown',
      yaml('title: Low tide\nauthor:\n  first_name: Ann\n  last_name: Ode'),
      { authors: ['Ann Ode'] },
    ],
    ['Publish', yaml('title: Low tide\nguest_author: Ann Ode'), { authors: ['Ann Ode'] }],
    [
      'Nuxt Content',
      yaml(
        'title: Low tide\nhead:\n  title: Tides\nauthors:\n  - name: Ann Ode\n    to: https://ann.example\n    avatar:\n      src: /a.png',
      ),
      { title: 'Low tide', authors: ['Ann Ode'] },
    ],
    [
      'Lume',
      yaml(
        'title: Low tide\nlanguage: fr\nauthor: "Ann Ode <ann@pier.example> (https://ann.example)"',
        'La mer monte deux fois par jour.',
      ),
      { authors: ['Ann Ode'], language: 'fr' },
    ],
  ])('%s', (_, value, expected, path) => {
    expect(read(value, path)).toMatchObject(expected);
  });

  it('a description that is nothing but a day tells nothing', () => {
    expect(read(yaml('title: Low tide\ndescription: "May 17, 2021"'))).not.toHaveProperty('description');
    expect(read(yaml('title: Low tide\ndescription: "May tides"'))).toHaveProperty('description');
  });
});

describe('a description that an engine has cut', () => {
  const cut =
    'The oven of the town keeps its heat for a night and most of the day. It all began with a mill by the brook in the town, and with…';
  it('keeps its whole sentences', () => {
    expect(read(yaml(`title: T\ndescription: "${cut}"`)).description).toBe(
      'The oven of the town keeps its heat for a night and most of the day.',
    );
    expect(read(yaml('title: T\ndescription: Ready for more…')).description).toBe('Ready for more…');
    expect(read(yaml(`title: T\ndescription: "${'An oven and a mill and '.repeat(6)}a…"`)).description).toBe(
      undefined,
    );
  });
});

describe('authors in all spellings', () => {
  it.each<[author: string, names: readonly string[]]>([
    ['author: Ann Ode and Ben Rho', ['Ann Ode', 'Ben Rho']],
    ['author: Ann Ode, Ben Rho & Cleo Tau', ['Ann Ode', 'Ben Rho', 'Cleo Tau']],
    ['author: Ann Ode (Acme), Ben Rho (Pier, Inc.)', ['Ann Ode', 'Ben Rho']],
    ['author: "[Ann Ode](https://ann.example) (Acme)"', ['Ann Ode']],
    ['author: <a href="https://ann.example">Ann Ode</a>', ['Ann Ode']],
    ['author: "Ann Ode | Acme"', ['Ann Ode', 'Acme']],
    ['author: Ann Ode, for the Mill team', ['Ann Ode']],
    ['author: Ann Ode (@ann), keeper of ovens', ['Ann Ode']],
    ['author: Ann Ode, Millhouse', ['Ann Ode']],
    ['author: Ann Ode, Bob', ['Ann Ode', 'Bob']],
    ['author: Ann Ode, bob', ['Ann Ode', 'bob']],
    ['author: "Ann Ode, @bob"', ['Ann Ode', 'bob']],
    ['author: Ann Ode, CTO', ['Ann Ode']],
    ['author: Ann Ode, Rye Labs', ['Ann Ode']],
    ['author: Ann Ode, Baker @ Rye', ['Ann Ode']],
    ['author: Rye Labs, Oat Systems', ['Rye Labs', 'Oat Systems']],
    ['author: Ann Ode, head baker and keeper of ovens', ['Ann Ode']],
    ['author: Ann Ode, Ben Rho and many others', ['Ann Ode', 'Ben Rho', 'many others']],
    ['author: "The Mill, all bakers"', ['The Mill']],
    ['author: "ann, ben rho"', ['ann', 'ben rho']],
    ['author: "@ann"', ['ann']],
    ['author: Ann Ode / Ben Rho', ['Ann Ode', 'Ben Rho']],
    ['author: By Ann Ode', ['Ann Ode']],
    ['author: Ann Ode, PhD', ['Ann Ode, PhD']],
    ['author: The Storage and Network Team', ['The Storage and Network Team']],
    ['author: 안나, 벤', ['안나', '벤']],
    ['author: 安娜、本', ['安娜', '本']],
    ['author: Ludwig van der Berg und Ben Rho', ['Ludwig van der Berg', 'Ben Rho']],
    ['authors: [{name: Ann Ode, github: ann}, {name: Ben Rho}]', ['Ann Ode', 'Ben Rho']],
    ['authors: [{id: ann, name: Ann Ode}]', ['Ann Ode']],
    ['author_name: Ann Ode', ['Ann Ode']],
    ['authorName: Ann Ode', ['Ann Ode']],
    ['byline: By Ann Ode', ['Ann Ode']],
    ['author: ""', []],
    ['author: admin', []],
  ])('%s', (author, names) => {
    expect(read(yaml(`title: T\n${author}`)).authors).toEqual(names);
  });

  it.each<[line: string, names: readonly string[]]>([
    ['**Authors:** Ann Ode (Acme), Ben Rho', ['Ann Ode', 'Ben Rho']],
    ['**Author**: [Ann Ode](https://ann.example)', ['Ann Ode']],
    ['*By Ann Ode and Ben Rho*', ['Ann Ode', 'Ben Rho']],
    ['By [Ann Ode](https://ann.example), Ben Rho', ['Ann Ode', 'Ben Rho']],
    ['Written by Ann Ode', ['Ann Ode']],
    ['By Ann Ode [GitHub](https://g.example/ann) [Blog](https://ann.example)', ['Ann Ode']],
    ['**Authors: Ann Ode, Senior Baker @ Acme, Ben Rho, Senior\nBaker @ Acme**', ['Ann Ode', 'Ben Rho']],
    [
      '**Authors: [Ann Ode](https://a.example) Baker @ [Acme](https://b.example), and [Ben Rho](https://c.example) Baker @ [Acme](https://b.example)**',
      ['Ann Ode', 'Ben Rho'],
    ],
    ['Author: Ann Ode, Millhouse', ['Ann Ode']],
    ['Authors: Ann, Ben', ['Ann', 'Ben']],
    ['Contributed by Ann Ode and Ben Oats', ['Ann Ode', 'Ben Oats']],
    ['_Posted by Ann Ode on April 3, 2021_', ['Ann Ode']],
    ['by Ann Ode | April 3, 2021', ['Ann Ode']],
    ['Von Ann Ode', ['Ann Ode']],
    ['Par Ann Ode', ['Ann Ode']],
    ['Por Ann Ode', ['Ann Ode']],
    ['作者:安娜', ['安娜']],
    ['Autorin: Ann Ode', ['Ann Ode']],
    ['By the sea, the tide is low.', []],
    ['By Monday the tide was low.', []],
    ['Por favor, lea esto.', []],
    ['A slow bake is still taken for a good one\nby Millhouse.', []],
    ['The ovens are built today\nby Millhouse and\nOvenworks.', []],
    ['Why the tide is low\nby Ann Ode', ['Ann Ode']],
  ])('in the body: %s', (line, names) => {
    expect(read(`# Low tide\n\n${line}\n\nThe tide turns twice a day.\n`).authors).toEqual(names);
  });
});

it.each([
  ['The sea falls.\n\n## Why\n\nIt does.\n\n# Footnotes:\n\n1. At noon.\n', 'Low tide'],
  ['# Notes\n\nThe sea falls.\n\n# Part one\n\nIt does.\n', 'Notes'],
  ['The sea falls.\n\n# Ebb and flow\n\nIt does.\n\n# References\n\nA book.\n', 'Ebb and flow'],
])('the name of what stands at the end of a post is not its title', (text, title) => {
  expect(read(text, 'low-tide.md')).toMatchObject({ title });
});
