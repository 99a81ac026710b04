import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isOnlyPointers } from '../../src/deck/pointing-sections.js';

const blocks = (markdown: string) => unified().use(remarkParse).parse(markdown).children;

const points = (markdown: string, title = 'Changes since May') => isOnlyPointers(title, blocks(markdown));

describe('a section that only points', () => {
  it.each([
    ['You can see the [list](https://example.com) for more details.'],
    [
      'Our [plan](https://example.com) is available online, including that of spring.\n\nThe minutes are [here](https://example.com/m).',
    ],
    [
      'To view the changes of each loaf, please read the lists:\n\n- [Rye list](https://example.com/a)\n- [Wheat list](https://example.com/b)\n\n*Full listing*\n\nTo see all, [check out the book](https://example.com/c).',
    ],
    ['Be sure to carefully read the [list](https://example.com) before you bake.'],
    [
      "Want to bake with us? Join us in the [cellar](https://example.com). The community call is open to all, and we welcome everybody. Also don't forget to follow the mill!",
    ],
    [
      "The old mill is a community project. It is committed to open governance. If you have questions about rye, we'd love to have you join [us](https://example.com)! We have a thriving community on Slack. Come and join the fun!\n\n(Photo by Ada Moss)",
    ],
    [
      'Our [roadmap](https://example.com) is available online. Plans for the summer will be published soon.\n\nThis week’s updates are [here](https://example.com/week).',
    ],
    ['As usual, follow the [guide](https://example.com) to light your oven.'],
    ["This week we'd like to thank [Ada Moss](https://example.com/ada) for her loaves!"],
  ])('has a few sentences with links: %s', (text) => {
    expect(points(text)).toBe(true);
  });

  it.each([
    ['All mailing lists moved from [Mailman](https://example.com) to a forum and no loaf was lost.'],
    ['[Grinder](https://example.com) is an incubating project that grinds flour at night.'],
    ['Office hours cut the number of open questions by half ([chart](https://example.com)).'],
    [
      'If you have doors of wood, please take them off before you light the oven ([why](https://example.com)).',
    ],
    ['Thanks to the [new stone](https://example.com), rye is baked in an hour.'],
    ['Rye is now baked at night, see the [list](https://example.com).'],
    ['You can see all loaves at a glance.'],
    ['Read loaves are now baked and need no stone ([docs](https://example.com)).'],
    ['A draught was found in the [door](https://example.com).'],
    ['Rye support is now available in [preview](https://example.com).'],
    ['Watch out: all loaves are sold at night ([notes](https://example.com)).'],
    ['Want to bake with us? The cellar is open at night ([door](https://example.com)).'],
    ['Follow the [stones](https://example.com) to the mill.'],
    ['Ovens are a part of the community ([mill](https://example.com)), and each is open at night.'],
    ['Keep the loaves on top of the [stone](https://example.com).'],
    ['- [Rye](https://example.com/a)\n- [Wheat](https://example.com/b)'],
    ['See the [list](https://example.com).\n\n![The oven](oven.png)'],
    ['The changes:\n\n- [Rye](https://example.com) is baked at night and sold in the morning'],
  ])('tells nothing itself: %s', (text) => {
    expect(points(text)).toBe(false);
  });

  it('is no call that closes the post', () => {
    expect(points('Find us on [chat](https://example.com).', 'Contact')).toBe(false);
  });
});
