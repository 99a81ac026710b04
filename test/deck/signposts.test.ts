import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  areOnlyLinks,
  isSignpost,
  leadsAway,
  onlyAsksForMoney,
  onlyLinksOn,
} from '../../src/model/signposts.js';
import { compileText } from '../build/build-fixture.js';

const blocks = (markdown: string) => unified().use(remarkParse).parse(markdown).children;

const links = '- [Rye](https://example.com/rye)\n- [Rolls](https://example.com/rolls)\n';

describe('a section that only leads elsewhere', () => {
  it('has lists of links under a heading that promises them', () => {
    expect(leadsAway('Further reading', blocks(links))).toBe(true);
    expect(leadsAway('Previous updates', blocks(links))).toBe(true);
    expect(leadsAway('Get involved', blocks(`Come and bake with us.\n\n${links}`))).toBe(true);
  });

  it('asks readers for help, with links or without', () => {
    const calls =
      '- Help us mend the oven of Ulm by sending stones of any kind\n- Rye, [open](https://a.example)\n';
    expect(leadsAway('Help Wanted', blocks(calls))).toBe(true);
    expect(leadsAway('🙏 Requests for Contribution', blocks(calls))).toBe(true);
    expect(leadsAway('Help Wanted', blocks('- We lost a third of the hives in March\n- Bees sleep\n'))).toBe(
      false,
    );
    expect(leadsAway('Where to, from here?', blocks(links))).toBe(true);
    expect(leadsAway('Where to, from here?', blocks(calls))).toBe(false);
    expect(leadsAway('How the help wanted by bakers came', blocks(calls))).toBe(false);
  });

  it('has advertisements of jobs, each a link; what is told of jobs is a section of its own', () => {
    const told =
      '- A job bakes a loaf, as [told](https://example.com/rye) in spring by the guild\n- Jobs wait\n';
    for (const heading of ['Jobs', 'Who’s hiring?', 'Open positions'])
      expect(leadsAway(heading, blocks(links))).toBe(true);
    expect(leadsAway('Jobs', blocks(told))).toBe(false);
    expect(leadsAway('Job control', blocks(links))).toBe(false);
  });

  it('has no heading that tells of something', () => {
    expect(leadsAway('What the oven bakes', blocks(links))).toBe(false);
  });

  it('shows nothing that needs a slide', () => {
    expect(leadsAway('Try it out', blocks(`![The oven](oven.png)\n\n${links}`))).toBe(false);
    expect(leadsAway('Try it out', blocks(`${links}\n\n\`\`\`sh\nbake\n\`\`\`\n`))).toBe(false);
    expect(leadsAway('Links', blocks('- [Rye](https://example.com)\n\n  ![Rye](rye.png)\n'))).toBe(false);
  });

  it('has the texts of others, each with its author', () => {
    const [list] = blocks(
      '- [Rye in three days](https://example.com/rye) by Ada Moss\n- [Rolls](https://example.com/rolls) by Carl Reed\n',
    );
    if (list?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'From the valley', before: undefined })).toBe(true);
  });

  it('has links of which nothing more is told', () => {
    const [before, list, told] = blocks(
      `Here are some ways to bake that you can follow:\n\n${links}\n***\n\n- [Rye](https://example.com/rye)\n  - rises all night\n- [Rolls](https://example.com/rolls)\n  - rise at noon\n`,
    ).filter(({ type }) => type !== 'thematicBreak');
    if (list?.type !== 'list' || told?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'Loaves', before })).toBe(true);
    expect(isSignpost(told, { heading: 'Loaves', before })).toBe(false);
  });

  it('says where the whole of it can be found', () => {
    const [list] = blocks(
      '- A full discussion of it can be found [here](https://example.com/rye)\n- Support us [with flour](https://example.com/us)\n',
    );
    if (list?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'Next', before: undefined })).toBe(true);
    const [told] = blocks('- A full day of rye [in May](https://example.com/rye)\n- Support for rye\n');
    if (told?.type !== 'list') throw new Error('no list');
    expect(isSignpost(told, { heading: 'Next', before: undefined })).toBe(false);
  });

  it('has the titles of others behind their names', () => {
    const [list] = blocks(
      '- Ada Moss - [Rye in three days](https://example.com/rye) - Ada tells of rye.\n- Carl Reed - [Rolls of the north](https://example.com/rolls)\n',
    );
    if (list?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'From the valley', before: undefined })).toBe(true);
    const [steps] = blocks(
      '- Light the oven - [Oven](https://example.com/a)\n- Carl Reed bakes - [Rolls of the north](https://example.com/b)\n',
    );
    if (steps?.type !== 'list') throw new Error('no list');
    expect(isSignpost(steps, { heading: 'From the valley', before: undefined })).toBe(false);
  });

  it('has items that send to a page for more', () => {
    const [list] = blocks(
      '- Refer to the [plan](https://example.com/p) for all doors\n- For details, see the [book](https://example.com/b)\n',
    );
    if (list?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'The door', before: undefined })).toBe(true);
  });

  it('asks for money, and for nothing that must be seen', () => {
    const text = blocks('Every coin helps us to bake.\n\n- Doors need to be mended\n');
    for (const heading of [
      'Donate',
      'Donating to the mill',
      'Become a sponsor',
      'Sponsor Mill Summit 2031',
      'Support the project',
      '❤️ Support us',
    ])
      expect(onlyAsksForMoney(heading, text)).toBe(true);
    for (const heading of [
      'Support',
      'Support matrix',
      'Sponsored builds',
      'Supporting the stone',
      'Donated ovens',
    ])
      expect(onlyAsksForMoney(heading, text)).toBe(false);
    expect(onlyAsksForMoney('Donate', blocks('```sh\npay\n```\n'))).toBe(false);
  });

  it('has ways to pay, linked or not', () => {
    const [before, list] = blocks('You can donate via:\n\n- Open Oven\n- Coins\n');
    if (list?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'Last words', before })).toBe(true);
    expect(isSignpost(list, { heading: 'Last words', before: undefined })).toBe(false);
  });

  it('has links under words that promise them, with an aside behind each', () => {
    const [before, list] = blocks(
      "If you're curious, here's are links to the bread of each week:\n\n- [Rye](https://example.com/rye) (38 loaves in 12 days)\n- [Rolls](https://example.com/rolls) (84 loaves in 19 days)\n",
    );
    if (list?.type !== 'list') throw new Error('no list');
    expect(isSignpost(list, { heading: 'A hard month', before })).toBe(true);
    expect(isSignpost(list, { heading: 'A hard month', before: undefined })).toBe(false);
  });

  it('has nothing but links to pages, below a sentence that leads to none', () => {
    const isBare = (before: string, list: string) => {
      const [lead, items] = blocks(`${before}\n\n${list}`);
      if (items?.type !== 'list') throw new Error('no list');
      return isSignpost(items, { heading: 'The mill of Ulm', before: lead });
    };
    const pages =
      '- [Pictures](https://example.com/p)\n- [Mill 3.2](https://example.com/2031/mill)\n- [A year of rye](https://example.com/2031/rye)\n';
    expect(isBare('The work of the guild ended in May.', pages)).toBe(true);
    expect(isBare('Three mills grind rye.', pages)).toBe(false);
    expect(isBare('The mills of the valley:', pages)).toBe(false);
    expect(isBare('The work of the guild ended in May.', links)).toBe(false);
    const projects = '- [Anvil](https://github.com/a/anvil)\n- [Hob](https://gitlab.com/a/hob/)\n';
    expect(isBare('The guild grew in May.', projects)).toBe(false);
    const told = '- [Mill](https://example.com/2031/mill) of Ulm\n- [Rye](https://example.com/2031/rye)\n';
    expect(isBare('The work of the guild ended in May.', told)).toBe(false);
    expect(isBare('Additional information on the mill of Ulm:', links)).toBe(true);
  });

  it('has something to follow', () => {
    expect(leadsAway('References', blocks('- Ada Moss, On rye\n- Carl Reed, On rolls\n'))).toBe(false);
  });
});

it.each([
  ['[Release notes](https://example.com/notes)', true],
  ['[Rye](https://example.com/rye), [Rolls](https://example.com/rolls)', true],
  [links, false],
  ['[Never put water on burning oil](https://example.com/oil)', false],
  ['See [the notes](https://example.com/notes)', false],
  ['[![Oven](oven.png)](https://example.com/oven)', false],
  ['Bread.', false],
  ['[The mill serves nine towns](https://example.com/mill).', false],
])('tells links and nothing else from words: %s', (markdown, are) => {
  expect(areOnlyLinks(blocks(markdown))).toBe(are);
});

it('leaves a heading that tells something, and knows those of links', () => {
  const one = blocks('[Minutes](https://example.com/minutes)');
  expect(onlyLinksOn('Operator', one)).toBe(true);
  expect(onlyLinksOn('The guild has nine towns', one)).toBe(false);
  const long = blocks('[bake: add a night mode to the oven](https://example.com/pull/7)');
  expect(onlyLinksOn('Pull request', long)).toBe(true);
  expect(onlyLinksOn('Night mode', long)).toBe(false);
});

it('knows what stands below the sub-headings of further reading', async () => {
  const lists =
    '### Tickets\n\n- [Doors on ovens](https://example.com/1)\n- [Mend the lock](https://example.com/2) (all of it)\n';
  const shownUnder = async (heading: string): Promise<string> => {
    const { markdown } = await compileText(
      `# Ovens\n\n## Doors\n\nStone ovens keep their heat.\n\n## ${heading}\n\n${lists}`,
    );
    return markdown.replace(/<!--[\s\S]*?-->/gu, '');
  };
  expect(await shownUnder('Further reading')).not.toContain('- [Mend the lock]');
  expect(await shownUnder('What is left')).toContain('Mend the lock');
  const machine = `# Ovens\n\n## Resources\n\n### Heat\n\n- Ovens of stone take [two logs](https://example.com/1) an hour\n- Ovens of clay take [three logs](https://example.com/2) an hour\n`;
  expect((await compileText(machine)).markdown.replace(/<!--[\s\S]*?-->/gu, '')).toContain(
    'Ovens of clay take',
  );
});
