import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { type Guest, guestOf } from '../../src/condense/guests.js';
import { sectionOf } from './table.js';

/** What a section of a post about ovens shows: its heading is the first line of the Markdown. */
const shownOf = (markdown: string, title = 'Ovens', known?: Guest): string[] => {
  const [heading, ...blocks] = unified().use(remarkParse).parse(markdown).children as [
    Heading,
    ...RootContent[],
  ];
  const section = { heading, depth: 2, blocks, children: [] };
  const opening = { depth: 0, blocks: [], children: [] };
  const guest = known ?? guestOf({ meta: { title }, opening, sections: [section] });
  return condenseSection(section, { language: 'en', title, guest }).flatMap(({ claim }) => {
    if (claim.kind === 'quote') return [`“${textOf(claim.quote)}” — ${claim.attribution?.text}`];
    return claim.kind === 'lines' ? [claim.lead, ...claim.lines].flatMap((line) => line?.text ?? []) : [];
  });
};

const tooLong = `We gave the shop a second door, and a bell, and a lamp, and a sign that the people of the whole street can read at night, and it was a long and hard winter until all of it was done.`;

describe('a section that would show nothing but a picture', () => {
  const long = 'When an oven of stone loses its heat, no loaf of rye can rise without coal.';
  const picture = '![An oven](oven.png)';

  it('shows a longer sentence beside it', () => {
    expect(shownOf(`## Heat\n\n${tooLong} ${long}\n\n${picture}\n\n${tooLong}\n`)).toEqual([
      long.slice(0, -1),
    ]);
  });
});

describe('a section that would show nothing but pictures', () => {
  const faint =
    'The oven of the mill can be lit by anybody with a key to the second door that opens to the river.';
  const picture = '![An oven](oven.png)';

  it('shows its best sentence beside one or several', () => {
    const shown = shownOf(`## Heat\n\n${faint}\n\n${picture}\n`);
    expect(shown).toHaveLength(1);
    expect(shownOf(`## Heat\n\n${picture}\n\n${faint}\n\n${picture}\n`)).toEqual(shown);
  });

  it('shows it beside a remark, too', () => {
    const { heading, blocks, ...section } = sectionOf(`## Heat\n\n${faint}\n`);
    const remark = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: 'Mind the door.' }],
    };
    const callout: RootContent = { type: 'callout', kind: 'note', children: [remark] };
    const shown = condenseSection(
      { ...section, ...(heading ? { heading } : {}), blocks: [...blocks, callout] },
      { language: 'en', title: 'Ovens' },
    );
    expect(shown.map(({ claim }) => claim.kind)).toEqual(['lines', 'block']);
  });

  it('shows none beside a listing', () => {
    expect(shownOf(`## Heat\n\n${faint}\n\n    bake()\n\n${picture}\n`)).toEqual([]);
  });
});

describe('what a release brings', () => {
  it('is told as the thing itself', () => {
    expect(shownOf('## Oven 2.4\n\nThis release comes with support for ovens of stone and clay.\n')).toEqual([
      'Support for ovens of stone and clay',
    ]);
    expect(
      shownOf('## Doors\n\nIn the 2.4 release, we introduce a door that no longer needs a lock.\n'),
    ).toEqual(['A door that no longer needs a lock']);
  });

  it('is not told where it is only counted', () => {
    expect(shownOf('## Oven 2.4\n\nThis release comes with a number of improvements to doors.\n')).toEqual(
      [],
    );
    expect(shownOf('## Oven 2.4\n\nThis release brings improvements.\n')).toEqual([]);
  });
});

describe('a section that would show nothing', () => {
  it('shows a longer sentence', () => {
    expect(
      shownOf(
        `## Heat\n\n${tooLong} When an oven of stone loses its heat, no loaf of rye can rise without coal. ${tooLong}\n`,
      ),
    ).toEqual(['When an oven of stone loses its heat, no loaf of rye can rise without coal']);
  });

  it('shows a longer definition of what its heading names', () => {
    expect(
      shownOf(
        '## What is scoring?\n\nScoring is a slit with which bakers tell a loaf of rye where to open in the oven.\n',
      ),
    ).toEqual(['Slit with which bakers tell a loaf of rye where to open in the oven']);
  });

  it('shows a sentence of more than twenty-eight words in two parts', () => {
    const parted =
      'The ovens of the valley are heated with beech from the hills above the old mill, but the people of the next valley have no hills and heat with peat.';
    expect(shownOf(`## Heat\n\n${parted}\n`)[0]).toBe(
      'The ovens of the valley are heated with beech from the hills above the old mill',
    );
  });

  it('shows nothing of what readers are asked to do below a heading that says so', () => {
    const calls =
      '- Open an issue for each oven\n- Share your rye with the guild\n- Help the bakers of Ulm\n';
    expect(shownOf(`## Get involved\n\n${calls}`)).toEqual([]);
    expect(shownOf(`## At the oven\n\n${calls}`)).toHaveLength(3);
  });

  it('shows no single step of many', () => {
    const steps = [
      tooLong,
      tooLong,
      'The stone of the oven keeps the heat of a whole night.',
      tooLong,
      tooLong,
    ];
    const list = (mark: string) => steps.map((step) => `${mark} ${step}\n`).join('');
    expect(shownOf(`## Heat\n\n${list('1.')}`)).toEqual([]);
    expect(shownOf(`## Heat\n\n${list('-')}`)).toEqual([
      'The stone of the oven keeps the heat of a whole night',
    ]);
  });

  it('shows the best of what says little, and nothing of what is no whole sentence', () => {
    const faint = 'At the guild, Rosa is an exciting and welcoming baker for anyone';
    expect(
      shownOf(`## Heat\n\n${tooLong} The oven is a house of stone rather than clay. ${tooLong}\n`),
    ).toEqual(['The oven is a house of stone rather than clay']);
    expect(shownOf(`## Heat\n\n${tooLong} ${faint}\n`)).toEqual([]);
  });

  it('shows a sentence without a pause up to where it says something whole, and the rest of it below', () => {
    const long =
      'The guild of bakers bought a second oven of stone to bake the rolls of the schools in the lower town.';
    expect(shownOf(`## Heat\n\n${tooLong} ${long}\n`, 'The guild of bakers')).toEqual([
      'The guild of bakers bought a second oven of stone',
    ]);
  });

  it('shows what its author set in bold before what else it says', () => {
    const bold = '**Old flour makes no fresh bread.**';
    expect(shownOf(`## Heat\n\nOvens have doors of iron. ${bold} Ovens are built of stone.\n`)[0]).toContain(
      'Old flour makes no fresh bread',
    );
  });

  it('shows the one item of a list that stands alone', () => {
    expect(
      shownOf(`## Heat\n\n- Rye dough no longer sticks to wooden boards. It was ever so.\n- ${tooLong}\n`),
    ).toEqual(['Rye dough no longer sticks to wooden boards']);
  });

  it('shows no item that something before the list denies', () => {
    expect(
      shownOf(`## Heat\n\nWe never believed that:\n\n- Rye dough sticks to boards. It does.\n- ${tooLong}\n`),
    ).toEqual([]);
  });

  it('shows no single item below a sentence that promises several', () => {
    expect(
      shownOf(`## Heat\n\nSeveral changes came:\n\n- Rye dough sticks to boards. It does.\n- ${tooLong}\n`),
    ).toEqual([]);
  });

  it('shows what became of a project whose card is a list', () => {
    expect(
      shownOf('## A second oven\n\n- People involved: Ada Moss\n- Status: not built, for want of a room\n'),
    ).toEqual(['Status: not built, for want of a room']);
  });

  it('shows a list without the courtesy before it', () => {
    expect(
      shownOf(
        '## Doughs\n\nThe bakers are excited to share the news:\n\n- Rye dough rises\n- Wheat dough rests\n',
      ),
    ).toEqual(['Rye dough rises', 'Wheat dough rests']);
  });

  it('shows no line where the post takes leave', () => {
    expect(
      shownOf(
        `## Get involved\n\n${tooLong} When an oven of stone loses its heat, no loaf of rye can rise without coal.\n`,
      ),
    ).toEqual([]);
  });
});

describe('an answer that nothing else is shown of', () => {
  const answer =
    'We are a bakery with two shops. We doubled our output of rye because a second oven needs less wood.';

  it('is quoted with who speaks, when the title of the post tells', () => {
    const post = `## Why did you build a second oven?\n\n${answer}\n`;
    expect(shownOf(post, 'Interview with Moss Bakery')).toEqual([
      '“We doubled our output of rye because a second oven needs less wood.” — Moss Bakery',
    ]);
    expect(shownOf(post)).toEqual([]);
  });

  it('is quoted without where the speaker was, and not where two of them speak', () => {
    const post = `## Why did you build a second oven?\n\n${answer}\n`;
    expect(shownOf(post, 'Interview with Ada Moss at BakeCon 2024')).toEqual([
      '“We doubled our output of rye because a second oven needs less wood.” — Ada Moss',
    ]);
    expect(shownOf(post, 'Interview with Ada Moss and Carl Rye')).toEqual([]);
    expect(shownOf(post, 'Interview with Ada Moss, Carl Rye')).toEqual([]);
  });

  it('is quoted with who speaks, when the paragraph begins with a name', () => {
    expect(
      shownOf(
        `## Ovens\n\n**Carl:** Why a second oven?\n\n**Ada Moss (AM):** ${answer}\n\n**CR:** ${answer}\n`,
      ),
    ).toEqual(['“We doubled our output of rye because a second oven needs less wood.” — Ada Moss']);
  });

  it.each(['**Ben Rye**\n\n', 'Ben Rye, baker: It burns. ', 'Ben Rye – It burns. '])(
    'is not by the guest of the title where another may speak: %s',
    (other) => {
      const post = `## Why did you build a second oven?\n\n${other}${answer}\n`;
      expect(shownOf(post, 'Interview with Ada Moss')).toEqual([]);
    },
  );

  it('is quoted of its matter where nobody says I, where a post keeps asking, and not where something is found', () => {
    const told =
      'Cold stones are a good start, but even a single night of steady fire makes a big difference in how the loaves come out.';
    const asked = '## Tell us about your stones!\n\n';
    const title = 'Interview with Ada Moss';
    const guest = { name: 'Ada Moss', isAsked: true };
    expect(shownOf(`${asked}${told}\n`, title, guest)).toEqual([`“${told}” — Ada Moss`]);
    expect(shownOf(`${asked}Yes.\n\n${told}\n`, title, guest)).toEqual([]);
    expect(shownOf(`${asked}${told}\n`, title)).toEqual([]);
    expect(shownOf(`## We would love to hear from you!\n\n${told}\n`, title, guest)).toEqual([]);
    expect(shownOf(`${asked}**Cold Ovens:** ${told}\n`)).toEqual([]);
    expect(shownOf(`${asked}${told.replace('stones', '[stones](/stones)')}\n`, title, guest)).toEqual([]);
  });

  it('is not quoted where nobody asks', () => {
    expect(shownOf(`## Ovens\n\n**Key Facts:** ${answer}\n`)).toEqual([]);
  });

  it('is not quoted by a sentence that introduces the speaker, or leans on another', () => {
    expect(
      shownOf(
        "## Who are you?\n\nI'm Ada Moss, a baker of rye in the valley. It was hard for us in the first two years.\n",
        'Interview with Ada Moss',
      ),
    ).toEqual([]);
  });
});

describe('a section of another language that would be a bare heading', () => {
  const said = (markdown: string, language: string) =>
    condenseSection(sectionOf(markdown), { language, title: '山谷里的石窑' }).map(({ claim, isFaint }) => [
      claim.kind === 'lines'
        ? claim.lines.map(({ text, children = [] }) => [text, ...children.map((line) => line.text)])
        : [],
      isFaint,
    ]);

  it('shows a sentence that is too long elsewhere, in two parts', () => {
    expect(
      said(
        '## 石窑的厚墙\n\n当时大家都很累。山谷里用黑色玄武岩砌成的古老石窑的厚墙可以在最冷的冬天整整保温一天一夜，因为潮湿而沉重的石头会把热量慢慢地释放到面包房的每一个角落。',
        'zh',
      ),
    ).toEqual([
      [
        [
          [
            '山谷里用黑色玄武岩砌成的古老石窑的厚墙可以在最冷的冬天整整保温一天一夜',
            '因为潮湿而沉重的石头会把热量慢慢地释放到面包房的每一个角落',
          ],
        ],
        true,
      ],
    ]);
  });

  it('stays bare where its only sentence leans on another', () => {
    expect(said('## 石窑的厚墙\n\n当时大家都很累。这会把热量慢慢地释放到面包房的每一个角落。', 'zh')).toEqual(
      [],
    );
  });
});

describe('a section of which most paragraphs hold a phrase in bold', () => {
  const why = '## Why is it good to bake in the street?';
  const sells = 'I tell all my friends at the mill that this smell is a **great advertisement** for us all.';
  const hands = 'I met my neighbours there, and this has been our way to **share the heat** for us all.';
  const waste = 'I have slept for years beside it, and this gave me a **warmer room at night**, too.';
  const shownBelow = (...paragraphs: readonly string[]): string[] =>
    shownOf([why, ...paragraphs].join('\n\n'));

  it('shows them', () => {
    expect(shownBelow(sells, hands, waste)).toEqual([
      'Great advertisement',
      'Share the heat',
      'Warmer room at night',
    ]);
  });

  it.each([
    ['is one word', sells.replace('great advertisement', 'advertisement')],
    ['is a name', sells.replace('great advertisement', 'Ada Moss')],
    ['misses its noun', sells.replace('great advertisement** for us all', 'freshly baked** loaf we know')],
    ['is denied', sells.replace('is a', 'is never a')],
    ['is only asked for', sells.replace('this smell is a', 'we long for a')],
    ['was turned down', sells.replace('this smell is a', 'the town rejected the')],
    ['is taken back', sells.replace(' for us all.', ', but it never was.')],
    ['is not so', `${sells} The claim is false, as we could show.`],
    ['leans on its sentence', sells.replace('great advertisement', 'only for us')],
    ['is one of two', sells.replace('us all', '**all our bakers**')],
    ['asks', sells.replace('great advertisement', 'good enough advertisement?')],
  ])('shows none where one of three %s', (_, paragraph) => {
    expect(shownBelow(paragraph, hands, waste)).not.toContain('Share the heat');
  });
});

describe('what tells little', () => {
  const little = 'Rye has always been baked on stones.';
  const below = (heading: string): string[] =>
    shownOf(`## ${heading}\n\n${tooLong} ${little} ${tooLong} ${tooLong}\n`);

  it.each(['Reflections', 'Our results', 'Why?', 'What happened', 'Limitations', '📈 KPIs', 'Key findings'])(
    'is shown below a heading that could stand in any post: %s',
    (heading) => {
      expect(below(heading)).toEqual([little.slice(0, -1)]);
    },
  );

  it.each(['Results of the guild', 'Why rye', 'Kindness'])(
    'is spoken below one that tells: %s',
    (heading) => {
      expect(below(heading)).toEqual([]);
    },
  );

  it('and below one that rounds the post off, where it tells more', () => {
    const more = 'Rye ovens are built by guilds that can bake for the whole valley.';
    const under = (heading: string): string[] =>
      shownOf(`## ${heading}\n\n${tooLong} ${more} ${tooLong} ${tooLong}\n`);
    expect(under('Conclusion')).toEqual([more.slice(0, -1)]);
    expect(under('What’s next?')).toEqual([more.slice(0, -1)]);
  });
});

describe('a section of which no sentence tells enough alone', () => {
  const below = (markdown: string): string[] => {
    const { heading, ...section } = sectionOf(markdown);
    return condenseSection(
      { ...section, ...(heading ? { heading } : {}) },
      { language: 'en', title: 'Ovens' },
    ).flatMap(({ claim }) =>
      claim.kind === 'lines'
        ? claim.lines.map(({ text, children = [] }) =>
            [text, ...children.map((line) => line.text)].join(' / '),
          )
        : [],
    );
  };
  const weak = 'Lighting the stoves of old mills is often thankless but good for the guild.';
  const more = 'It involves sweeping the chimney, fetching coal, and waiting for the heat.';

  it('shows two that tell enough together', () => {
    expect(below(`## Stoves\n\n${tooLong} ${weak} ${more} ${tooLong}\n`)).toEqual([
      `${weak.slice(0, -1)} / ${more.slice(0, -1)}`,
    ]);
  });

  it('shows none where they stand apart', () => {
    expect(below(`## Stoves\n\n${tooLong} ${weak}\n\n${more} ${tooLong}\n`)).toEqual([]);
  });
});
