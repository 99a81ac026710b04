import type { BlockContent, Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { claimsOfBlock } from '../../src/condense/claims-of-block.js';
import { condenseSection } from '../../src/condense/condense-section.js';
import { isNoticeOnly } from '../../src/condense/remarks.js';
import { isTalkBeside } from '../../src/condense/talk-beside.js';
import type { Callout } from '../../src/model/nodes.js';

/** What a section shows of a paragraph set in `>`, below what stands above it. */
const kindsOf = (quoted: string, above = '## Ovens'): string[] => {
  const [heading, ...blocks] = unified().use(remarkParse).parse(`${above}\n\n> ${quoted}\n`).children as [
    Heading,
    ...RootContent[],
  ];
  const section = { heading, depth: 2, blocks, children: [] };
  return condenseSection(section, { language: 'en', title: 'Bread' }).map(({ claim }) =>
    claim.kind === 'block' ? claim.block.type : claim.kind,
  );
};

/** The words of the callouts that are shown of it. */
const textsOf = (quoted: string): string[] => {
  const blocks = unified().use(remarkParse).parse(`> ${quoted}\n`).children;
  return condenseSection({ depth: 2, blocks, children: [] }, { language: 'en', title: 'Bread' }).map(
    ({ claim }) =>
      claim.kind === 'block' && 'children' in claim.block
        ? claim.block.children.map((node) => textOf(node)).join(' ¶ ')
        : '',
  );
};

it.each([
  '**Old ovens** The guild repairs ovens of the last three winters.',
  '**Old ovens:** the guild repairs ovens of the last three winters.',
  '**Old ovens** – the guild repairs ovens of the last three winters.',
])('is a note when a label opens it: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual(['callout']);
});

it.each([
  '**Old ovens** bake the best bread of the whole street.',
  'The oven is the heart of the house, and its heat is its voice.',
  'This story was told by an old baker of the valley: bread needs time.',
  'This was a series of bad days for the whole guild of bakers.',
  'Room for bread is room for friends.',
  'Building Trust takes years.',
  'Ursprünglich in Stein gehauen, steht der Ofen heute noch in der Mühle.',
  'Erstmals in der Geschichte der Zunft bleibt der Ofen am Sonntag kalt.',
])('is a quotation when it is said in one breath: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual(['quote']);
});

it.each([
  'This is a guest post by Ada Moss, who runs the mill. Write to us if you have a story to tell.',
  'NOTE: This post was written by bakers.',
  'Caution: disclaimer: this article assumes that you own an oven.',
  'Please visit the forum for the latest on flour.',
  'Cross-posted from the blog of the guild.',
  "If you didn't see it earlier, the guild has a new oven.",
  'We recently published a plan for the ovens of next year. Read it!',
  '2031-05-06: Because of the flood, the mill is temporarily unavailable.',
  'Note: this comparison is outdated, and corrections are always welcome.',
  'If you find any mistakes in this article, write to the mill.',
  'If you spot a typo, please let me know.',
  'If you read this far, the mill thanks you.',
  "I've omitted the crumbs from the oven's plan for brevity.",
  'Room 410 B',
  'Ada "Rye" Moss (Mill)',
  'Ada Moss & Carl Kern (Mill), Rosa Berg (Oven) Ben Rye (Guild)',
  'Updated 2031-05-06: the mill has a new wheel.',
  '¹ The miller of the valley keeps two of them.',
  "Translator's note: a stone oven is meant.",
  'https://mill.example/rye/42, by Ada',
  '**Ada:** "The oven is cold."\n>\n> **Carl:** Then light it.\n>\n> **Ada:** With what?',
  '**Update, May 3, 2021**\n> Please visit the forum for the latest on flour.',
  '**Update: 4 June 2021** This article has been replaced by a book.',
])('is nothing to show when it tells of the post itself: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual([]);
});

it('is nothing to show when the reader is said to think it', () => {
  expect(kindsOf('Bread is bread, and rye is no better!', '## Ovens\n\nYou may be thinking:')).toEqual([]);
  expect(kindsOf('Bread is bread, and rye is no better!', '## Ovens\n\nAn old baker said:')).toEqual([
    'quote',
  ]);
});

it('bears the word for its kind once', () => {
  expect(textsOf('Tip: the oven is warmer at its back.')).toEqual(['The oven is warmer at its back.']);
  expect(textsOf('**Note:** Rye needs salt and three hours of rest.')).toEqual([
    'Rye needs salt and three hours of rest.',
  ]);
});

it.each([
  '**Done:** The oven of the guild has a new door.\n>\n> **Open:** Its chimney is still being built.',
  'In May 2031 the guild of the valley opened its first oven.',
  'March 2031 – The old oven fell in and the guild rebuilt it in brick.',
  '2031-05-06: The guild went over to rye and never looked back.',
  'Note: If you see errors in the book of the oven, light it again with dry wood.',
  'Note: the guide is outdated by three winters, and the baker still swears by it.',
  'Note: corrections are welcome in every guild that weighs its flour twice a day.',
])('is shown when it tells of its thing: %s', (quoted) => {
  expect(kindsOf(quoted)).not.toEqual([]);
});

it.each([
  '本文首发于磨坊公众号，原文链接[石炉的故事](https://mill.example)',
  '本文2021年5月3日首发于磨坊公众号',
  'この記事は、パン職人の会のブログに掲載されたものです。',
  'Dieser Beitrag ist zuerst im Blatt der Bäcker erschienen.',
  'Zuerst erschienen im Blatt der Bäcker.',
  'Zuerst am 3. Mai 2021 auf muehle.example veröffentlicht.',
  'Publicado originalmente en el blog del molino.',
  'Originally published at [the mill](https://mill.example).',
])('is nothing to show when it says where the post was published first: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual([]);
});

it.each([
  '[The story of the stone oven // Slides](https://mill.example)',
  '👉 [Stone ovens](https://mill.example)',
])('is nothing to show when it is a source alone: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual([]);
});

it.each([
  '[“Bread is the heart of every house”](https://mill.example)',
  '[Bread is the heart of every house.](https://mill.example)',
])('is a quotation when what it links is said: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual(['quote']);
});

it('is a quotation when it tells of another text', () => {
  expect(kindsOf('This recipe was written by my grandmother, and it still feeds the street.')).toEqual([
    'quote',
  ]);
});

it.each(['Sincere thanks to all who brought flour.', "I'll publish a post on my plans for the summer soon."])(
  'is nothing to show when it only speaks to readers: %s',
  (quoted) => {
    expect(kindsOf(quoted)).toEqual([]);
  },
);

it('is shown from its beginning when it is a conversation, without its answers of a word', () => {
  const said = [
    'ada: is the oven hot enough for rye?',
    'carl: no',
    'ada: then we wait for another hour',
    'carl: yes',
  ];
  const more = ['carl: the dough has to rest anyway', 'ada: and somebody has to fetch more wood'];
  const shown = (lines: readonly string[]) => kindsOf(lines.join('\n\nThen:\n\n> ')).length;
  expect([shown(said), shown([...said, ...more])]).toEqual([4, 3]);
});

const remark =
  'An oven of stone keeps its heat until the next morning, so the bakers of the valley light it twice a week.';

it.each([
  remark,
  'You can heat two ovens with one fire.',
  'Set `oven.heat` in the morning.',
  'Objective: bake every day of the week.',
])('is a note when nobody announces or signs it: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual(['callout']);
});

it.each([
  ['As Ada puts it', '## Ovens\n\nThis is old news. As Ada puts it, stone is slow.'],
  ['a colon', '## Ovens\n\nThe guild replied in one line:'],
  ['a question', '## What is an oven of stone?'],
])('is a quotation behind %s', (_, above) => {
  expect(kindsOf(remark, above)).toEqual(['quote']);
});

it.each([
  `"${remark}"`,
  `*${remark}*`,
  'I lit the oven of my grandmother every morning before school, and the bread was never as good again.',
  'Un four de pierre garde sa chaleur jusqu’au lendemain, et les boulangers de la vallée ne le chauffent que deux fois.',
])('is a quotation by its own words: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual(['quote']);
});

it.each([
  'You can read more about ovens of stone in the handbook of the guild.',
  'Want to support our work? Become a friend of the mill.',
  'Last updated: 3 May 2021, with the new ovens',
  'guild/bread#69, guild/bread#70',
  'src/ovens/heat.ts',
])('is nothing to show when it only leads elsewhere: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual([]);
});

it('is read in no time when it is a long path that is none', () => {
  expect(kindsOf(`${'oven/'.repeat(50)}!`)).toEqual(['quote']);
});

/** What a callout of one paragraph shows. */
const shownOfCallout = (markdown: string): number => {
  const { children } = unified().use(remarkParse).parse(markdown);
  const callout = { type: 'callout', kind: 'note', children: children as BlockContent[] } as const;
  return condenseSection({ blocks: [callout], children: [], depth: 2 }, { language: 'en', title: 'Bread' })
    .length;
};

it.each([
  'Check out the new oven here: [Oven 1.2](https://example.com/oven)',
  'How to light the oven can be found [here](https://example.com/oven).',
  'Release details - [Oven 1.2](https://example.com/oven)',
  'For more on rye, see [the rye book](https://example.com/rye).',
])('a callout that only points at a link is said: %s', (markdown) => {
  expect(shownOfCallout(markdown)).toBe(0);
});

it.each([
  'Ovens of the old kind no longer work with [the new door](https://example.com/door).',
  'The oven is hot. How to cool it can be found [here](https://example.com/oven).',
  'Bread of rye is sold at [the mill](https://example.com/mill) from noon on.',
])('a callout that tells something is shown: %s', (markdown) => {
  expect(shownOfCallout(markdown)).toBe(1);
});

it('names the listings of a callout by the words that lead to them, an item of one point too', () => {
  const { children } = unified()
    .use(remarkParse)
    .parse(
      'The old oven is lit by hand.\n\n- Oven 1:\n\n```\nlight\n```\n\n- Oven 2:\n\n```\nlamp\n```\n\n- Rye\n- Oats',
    );
  const callout = { type: 'callout', kind: 'note', children: children as BlockContent[] } as const;
  const claims = claimsOfBlock(callout);
  expect(claims.map(({ lead }) => lead?.text)).toEqual([undefined, 'Oven 1', 'Oven 2']);
  expect(claims[0]).toMatchObject({ block: { children: [{ type: 'paragraph' }, { type: 'list' }] } });
});

it('is a notice only where each of its paragraphs is one', () => {
  const calloutOf = (...texts: string[]): Callout => ({
    type: 'callout',
    kind: 'note',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });
  expect(isNoticeOnly(calloutOf('This post was written by bakers.'))).toBe(true);
  expect(isNoticeOnly(calloutOf('This post was written by bakers.', 'Rye needs three hours.'))).toBe(false);
  expect(isNoticeOnly(calloutOf())).toBe(false);
});

const calloutOf = (text: string, kind: Callout['kind'] = 'note'): Callout => ({
  type: 'callout',
  kind,
  children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});

it.each([
  'I work at the mill on rye. Under the hood the mill uses stones.',
  'What happens if a baker asks for too much heat?',
  'Here are some made-up numbers: seven moons of rye.',
])('is only talk: %s', (text) => {
  expect(isTalkBeside(calloutOf(text))).toBe(true);
  expect(isTalkBeside(calloutOf(text, 'warning'))).toBe(false);
});

it.each([
  'I would always check the heat before you open the door.',
  'My oven needs three hours. Light it at nine.',
  'The mill uses stones for rye.',
  'Why not? Stones keep their heat.',
])('is more than talk: %s', (text) => {
  expect(isTalkBeside(calloutOf(text))).toBe(false);
});

it.each([
  '@rosa @ada Look at how simple the oven of the guild is',
  'Rye all night #bread #oven',
  'Rye all night https://t.co/abc',
])('is a message of a network, and only said: %s', (quoted) => {
  expect(kindsOf(quoted)).toEqual([]);
});

it('begins a quotation with words, where what is left out stands first', () => {
  const rest = 'The oven is warm and the bread is good. '.repeat(9).trim();
  const blocks = unified().use(remarkParse).parse(`> [...] Go to any mill of the valley. ${rest}`).children;
  const [said] = condenseSection({ depth: 2, blocks, children: [] }, { language: 'en', title: 'Bread' });
  const quote = said?.claim.kind === 'quote' ? textOf(said.claim.quote[0]) : undefined;
  expect(quote).toMatch(/^\[\.\.\.\] Go to any mill of the valley\. The oven/u);
});

it('shows what takes the post back, however late it says so', () => {
  const long =
    'Update (2031): it is much easier to bake rye in the mill now. There is a bell at each of its doors. You can ring it at any hour of the day, and a baker comes to the door and tells you what there is. You should not follow the steps of the post below any more.';
  expect(textsOf(long)).toEqual([
    'Update (2031): it is much easier to bake rye in the mill now. There is a bell at each of its doors. ¶ You should not follow the steps of the post below any more.',
  ]);
});
