import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/marp/read-deck.js';
import type { Slide } from '../../src/model/deck.js';
import { bare } from './arbitrary-deck.js';
import { cores, draw } from './stock-marp.js';

const read = (markdown: string): readonly Slide[] => readDeck(markdown).children;
const first = (markdown: string): Slide => {
  const [slide] = read(markdown);
  if (!slide) throw new Error('no slide was read');
  return slide;
};
const textOf = (nodes: unknown): string =>
  [...JSON.stringify(nodes ?? []).matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, value]) => value)
    .join('|');

describe('slides of a hand-written deck', () => {
  const decks: Record<string, string> = {
    'breaks of all kinds':
      '# a\n\n---\n\nb\n\n***\n\nc\n\n___\n\nd\n\nSetext\n---\n\n- e\n\n  ---\n\n> ---\n',
    'an empty slide': '# a\n\n---\n\n---\n\n# b\n',
    'front matter only': '---\ntheme: gaia\n---\n',
    nothing: '',
    'headingDivider by number':
      '---\nheadingDivider: 2\n---\n\n<!-- note -->\n\n# a\n\ntext\n\n## b\n\n### c\n\n---\n\n## d\n',
    'headingDivider by list': '---\nheadingDivider: [1, 3]\n---\n# a\n\n## b\n\n### c\n',
    'headingDivider in a comment': '<!-- headingDivider: 1 -->\n\n# a\n\n# b\n',
    'headingDivider switched off': '---\nheadingDivider: false\n---\n# a\n\n# b\n',
    'a rule that opens the deck': 'a\n\n---\n---\n\nb\n',
    'windows line ends': '---\r\nheadingDivider: 1\r\n---\r\n\r\n# a\r\n\r\n---\r\n\r\nb\r\n',
  };

  it.each(Object.entries(decks))('are as many as Marp makes: %s', (_, markdown) => {
    for (const { marp } of cores) expect(read(markdown)).toHaveLength(draw(marp, markdown).length);
  });
});

describe('directives', () => {
  it('class holds from its slide on, _class for one slide', () => {
    const slides = read(
      '# a\n\n---\n\n<!-- class: lead -->\n\n# b\n\n---\n\n<!-- _class: quote dense -->\n\n# c\n\n---\n\n# d\n',
    );
    expect(slides.map(({ layout, density, variants }) => [layout, density, variants])).toEqual([
      ['content', 'normal', []],
      ['content', 'normal', ['lead']],
      ['quote', 'dense', []],
      ['content', 'normal', ['lead']],
    ]);
  });

  it('class of the front matter holds for all slides', () => {
    const slides = read('---\nclass:\n  - invert\n  - lead\n---\n# a\n\n---\n\n# b\n');
    expect(slides.map(({ variants }) => variants)).toEqual([
      ['invert', 'lead'],
      ['invert', 'lead'],
    ]);
  });

  it('a class that is no name is dropped', () => {
    expect(first('<!-- _class: quote Big" -->\n\n# a\n').variants).toEqual([]);
  });

  it('are told from notes as Marp tells them', () => {
    const markdown = [
      '<!-- backgroundColor: #fff -->',
      '<!-- _color: red\nfooter: "*x*" -->',
      '<!-- Color: of a note -->',
      '<!-- Remember: theme comes later -->',
      '<!--\nprose, then\ntheme: gaia\n-->',
      '<!-- prettier-ignore -->',
      'text <!-- inline note --> text',
      '# Title <!-- fit -->',
      '- item <!-- in an item -->',
    ].join('\n\n');
    const notes = first(markdown).notes.map(({ text }) => text);
    for (const { marp } of cores) expect(notes).toEqual(draw(marp, markdown)[0]?.comments);
  });
});

describe('content', () => {
  it('finds the title and the kicker above it', () => {
    const slide = first('Kicker\n\n# Title\n\nBody\n');
    expect([textOf(slide.kicker), textOf(slide.title), slide.titleDepth, textOf(slide.children)]).toEqual([
      'Kicker',
      'Title',
      1,
      'Body',
    ]);
  });

  it('a picture above the title is no kicker, a deeper heading is no title', () => {
    expect(first('![bg right](a.png)\n\n# Title\n')).not.toHaveProperty('kicker');
    expect(first('### Deep\n')).not.toHaveProperty('title');
  });

  it('a list under a title is a bullets slide, anything else is plain', () => {
    const layouts = [
      '## a\n\n- b\n',
      '## a\n\nlead\n\n1. b\n',
      '## a\n\nb\n',
      '- b\n',
      '## a\n\n- b\n\nc\n',
      '## a\n\n- b\n  - c\n    - d\n',
    ];
    expect(layouts.map((markdown) => first(markdown).layout)).toEqual([
      'bullets',
      'bullets',
      'content',
      'content',
      'content',
      'content',
    ]);
  });

  it('ends of lines are line breaks, as Marp draws them', () => {
    expect(bare(first('one\ntwo<br>three\n').children)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'one' },
          { type: 'break' },
          { type: 'text', value: 'two' },
          { type: 'break' },
          { type: 'text', value: 'three' },
        ],
      },
    ]);
  });

  it('references are links and images', () => {
    const [block] = first('[a][x] ![b][x]\n\n[x]: https://c.d\n').children;
    expect(JSON.stringify(bare(block))).toContain('"link","url":"https://c.d"');
    expect(JSON.stringify(bare(block))).toContain('"image","url":"https://c.d","alt":"b"');
  });

  it('commands are taken out of alternative texts', () => {
    const [block] = first(
      '![bg left:40% A chart](a.png) ![w:300 left bar](b.png) ![the *bg* colour](c.png)\n',
    ).children;
    expect([...JSON.stringify(block).matchAll(/"alt":"([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
      'A chart',
      'left bar',
      'the bg colour',
    ]);
  });

  it('bare addresses are links, those without a scheme are not', () => {
    const json = JSON.stringify(first('https://a.b/c and www.a.b\n').children);
    expect(json).toContain('"url":"https://a.b/c"');
    expect(json).not.toContain('http://www');
  });

  it('positions name the lines of the file', () => {
    const [, slide] = read('---\nmarp: true\n---\n\n# a\n\n---\n\n# b\n\ntext\n');
    expect(slide?.position?.start.line).toBe(9);
    expect(slide?.children[0]?.position?.start).toMatchObject({ line: 11, column: 1 });
  });
});

describe('facts of a deck', () => {
  it('are filled in where a deck says nothing', () => {
    expect(readDeck('# A *title*\n').meta).toEqual({
      title: 'A title',
      theme: 'default',
      aspect: '16:9',
      language: 'en',
      direction: 'ltr',
      authors: [],
      keywords: [],
      paginate: false,
    });
    expect(readDeck('text\n', { slug: 'my-talk' }).meta.title).toBe('my-talk');
  });

  it('are read from loose YAML too', () => {
    const { meta } = readDeck(
      '---\ntheme: gaia\ntitle: A: B # C\nauthor: @me\npaginate: true\nsize: 4:3\n---\n',
    );
    expect(meta).toMatchObject({
      theme: 'gaia',
      title: 'A: B # C',
      authors: ['@me'],
      paginate: true,
      aspect: '4:3',
    });
  });

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['en', 'ltr'],
    ['are', 'ltr'],
  ])('language %s runs %s', (language, direction) => {
    expect(readDeck(`---\nlang: ${language}\n---\n`).meta.direction).toBe(direction);
  });

  it.each([
    ['brackets without end', '['.repeat(10_000)],
    ['indents without end', `- ${'- '.repeat(5_000)}a`],
    ['aliases', 'a: &a [1, 1]\nb: &b [*a, *a]\ntitle: [*b, *b]'],
    ['prototypes', '__proto__:\n  polluted: 1\nconstructor:\n  prototype: 1'],
  ])('hostile front matter does no harm: %s', (_, yaml) => {
    const { meta } = readDeck(`---\n${yaml}\n---\n\n# Title\n`);
    expect(meta.title.length).toBeLessThan(20);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
