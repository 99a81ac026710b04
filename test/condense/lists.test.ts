import type { List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isAgenda, isForReaders } from '../../src/condense/ladder/list-kinds.js';
import { linesOfList } from '../../src/condense/ladder/lists.js';
import { firstBlock } from './table.js';

/** What an item of a list shows: `item → line`. */
const cases: readonly (readonly [item: string, line: string])[] = [
  ['**Fast feedback.** Tests run on every push, and nobody waits for a nightly build.', 'Fast feedback'],
  [
    '**Own your data**: it lives in a bucket that you control',
    'Own your data: it lives in a bucket that you control',
  ],
  ['Ownership: the pager finds the right team', 'Ownership: the pager finds the right team'],
  ['Cheap storage — disks cost less every year', 'Cheap storage — disks cost less every year'],
  ['Meet at 10:30 in the lobby', 'Meet at 10:30 in the lobby'],
  ['Sort std::map by its keys', 'Sort std::map by its keys'],
  ['Install the agent. It takes a minute on most systems and needs no reboot.', 'Install the agent'],
  ['`kubectl apply`: sends the manifest', 'kubectl apply: sends the manifest'],
  ['Use version 1.19.2 of the tool. Older ones fail.', 'Use version 1.19.2 of the tool'],
  ['A short item', 'A short item'],
  ['Set the loaf in quotes (`"`) to bake the exact one', 'Set the loaf in quotes (") to bake the exact one'],
  ['Open the list of loaves with `bake(`', 'Open the list of loaves with bake('],
  ['日本語の項目：説明が続く', '日本語の項目：説明が続く'],
  [
    'The controller watches every object in the namespace and queues it, which keeps the cluster in the state that you asked for',
    'The controller watches every object in the namespace and queues it',
  ],
  ['Ask (politely) for a review', 'Ask (politely) for a review'],
  ['Bakes for one forge (GitHub) so far', 'Bakes for one forge (GitHub) so far'],
  ['Bakes rye at night ([GitHub](https://example.com/rye))', 'Bakes rye at night'],
  ['Bakes rye at night. [reference](https://example.com/rye)', 'Bakes rye at night'],
  ['Bakes rye with the [reference](https://example.com/rye)', 'Bakes rye with the reference'],
  ['Bakes rye at night (docs)', 'Bakes rye at night'],
  ['Bakes with oven 20 (or later)', 'Bakes with oven 20 (or later)'],
  ['Keep the door shut (unless rye is given)', 'Keep the door shut (unless rye is given)'],
  ['Keep the door shut (though I have left it open)', 'Keep the door shut'],
  ['Keep the door shut (see the note below)', 'Keep the door shut'],
];

const listIn = (markdown: string): List => {
  const list = firstBlock(markdown);
  if (list.type !== 'list') throw new Error('no list');
  return list;
};

describe('what an item of a list shows', () => {
  it.each(cases)('%s', (item, line) => {
    const list = listIn(`- ${item}\n- ${item}\n`);
    expect(linesOfList(list).map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual(
      [line, line].map((text) => text.replace(/\s+/gu, ' ')),
    );
  });

  it('is none where a quotation or a bracket is torn, also beside code', () => {
    for (const torn of [
      'Set the "loaf in quotes',
      'Set the "loaf (`(`) in quotes',
      'Set the (loaf `"` in quotes',
    ])
      expect(linesOfList(listIn(`- ${torn}\n- ${torn}\n`))).toEqual([]);
  });

  it('takes bold off when every line has it', () => {
    const list = listIn('- **One**\n- **Two**\n');
    expect(linesOfList(list).map(({ content: [node] }) => node?.type)).toEqual(['text', 'text']);
  });

  it('shows names that say little with what is said of each', () => {
    const shown = (markdown: string) => {
      const list = listIn(markdown);
      return linesOfList(list).map(({ text }) => text);
    };
    const speed = 'Speed: an oven of the new kind heats a loaf in less than an hour';
    const room = 'Room: twelve loaves stand beside each other on one stone, and none of them touches';
    const price = `**Price**: a baker pays for the wood of a winter ${'and of a spring '.repeat(9)}`;
    const named = (text: string): string => `- **${text.replace(':', '**:')}.\n`;
    const wood = price.replace('**Price**', '**Wood**');
    expect(shown(`${named(speed)}${named(room)}`)).toEqual([speed, room]);
    // All of three, or none.
    expect(shown(`${named(speed)}${named(room)}- ${price}.\n`)).toEqual(['Speed', 'Room', 'Price']);
    const five = [speed, room, speed.replace('Speed', 'Heat'), room.replace('Room', 'Stone')];
    // What is too long of one of many is spoken with its name.
    expect(shown(`${five.map(named).join('')}- ${wood}.\n`)).toEqual(five);
    // One of many that is a little longer than the others has its words as well, a longer name says enough alone.
    const oak = `Oak: ${'the oak of the valley burns a night and a day, and the beech of the hills burns half as long'}`;
    expect(shown(`${five.slice(0, 3).map(named).join('')}- **${oak.replace(':', '**:')}\n`)).toEqual([
      ...five.slice(0, 3),
      oak,
    ]);
    const oaks = wood.replace('Wood', 'Oaks of the valley');
    expect(shown(`${five.map(named).join('')}- ${oaks}.\n`)).toEqual([...five, 'Oaks of the valley']);
    // What was is not what is gained.
    const past = speed.replace('an oven', 'previously, an oven');
    expect(shown(`${named(past)}${named(past.replace('Speed', 'Heat'))}`)).toEqual(['Speed', 'Heat']);
    // Beside a short gloss one may be a little longer; among many half of them do.
    const long = 'Wood: the oak of the valley burns for a night and a day, the beech half as long';
    expect(shown(`${named(speed)}${named(long)}`)).toEqual([speed, long]);
    expect(shown(`${named(speed)}${named(room)}${named(price.slice(2))}- ${wood}.\n`).slice(0, 2)).toEqual([
      speed,
      room,
    ]);
    // A name that is a clause says what there is to say.
    expect(
      shown(
        '- **Every oven is warm**: the wood is dry\n- **Every mill is open**: wheels turn in all weathers, by day and by night, and the millers sleep in turns\n',
      ),
    ).toEqual(['Every oven is warm', 'Every mill is open']);
  });

  const shownBelow = (markdown: string, above = ''): string[] =>
    linesOfList(listIn(markdown), above).map(({ text }) => text);

  it('tells what is said of a few long names, and of more the names', () => {
    const gloss = (name: string) => `- **${name} of the old mill**: what the millers light for rye\n`;
    const told = (name: string) => `${name} of the old mill: what the millers light for rye`;
    const long =
      '- **Lamp of the new shop**: what the bakers light when rye and wheat rise, all night and all day\n';
    expect(shownBelow(gloss('Oven') + gloss('Fire') + long)).toEqual([
      told('Oven'),
      told('Fire'),
      long.slice(2, -1).replaceAll('*', ''),
    ]);
    const five = ['Lamp', 'Fire', 'Wood', 'Stone', 'Coal'].map((name) => long.replace('Lamp', name));
    expect(shownBelow(five.join(''))[0]).toBe('Lamp of the new shop');
  });

  it('tells the number of what has one, and the names of what is explained', () => {
    const sums = [
      'Price of the oven: €598,000 (two years of bread)',
      'Wages of the millers: €88,900',
      'Wood for the winter: €18,297',
      'Rye of the first night: 400 loaves',
      'Last loaf of the year: full price at noon (no salt, no seeds)',
      'Help of the old baker: 30 days of free lessons (at most 80 hours)',
      'Bread of a life (with the last loaf): 9,200 a year',
    ];
    expect(shownBelow(sums.map((sum) => `- ${sum}\n`).join(''))).toEqual(sums);
    // Of more than a slide or two the names are told.
    const many = [...sums, ...sums.map((sum) => `Second ${sum}`)];
    expect(shownBelow(many.map((sum) => `- ${sum}\n`).join(''))[0]).toBe('Price of the oven');
  });

  it('keeps what speaks between quotation marks, and of a few names one without its words', () => {
    const asked = 'Rye asked: "How do I turn this loaf?" ≈ "a turn of the loaf"';
    const others = ['Wheat asked: bread of the day is turned once', 'Oats asked: rolls are turned twice'];
    const lists = (items: readonly string[]) =>
      items.map((item) => `- **${item.replace(':', '**:')}\n`).join('');
    expect(shownBelow(lists([...others, asked]))).toEqual([...others, asked]);
    const speed = 'Speed: an oven of the new kind heats a loaf in less than an hour';
    const glossed = [speed, speed.replace('Speed', 'Heat'), speed.replace('Speed', 'Stone')];
    const long = `: a baker pays for the wood of a winter ${'and of a spring '.repeat(9)}`;
    expect(shownBelow(lists([...glossed, `Wood of oaks${long}`]))).toEqual([...glossed, 'Wood of oaks']);
    expect(shownBelow(lists([...glossed, `Wood${long}`]))).toEqual(glossed);
  });

  it('keeps what looks like a note or an aside in code, and the name that an item ends in', () => {
    const list =
      '- `rye` is another `[2]int` of loaves\n- `bake_or` is renamed to just `or`\n- Fixed `remove` command’s salt\n';
    const shown = [
      'rye is another [2]int of loaves',
      'bake_or is renamed to just or',
      'Fixed remove command’s salt',
    ];
    expect(shownBelow(list)).toEqual(shown);
  });

  it('does not say that there are others', () => {
    const shown = ['Rye rises at night', 'Wheat rises at noon'];
    const list = shown.map((item) => `- ${item}\n`).join('');
    expect(shownBelow(`${list}- And lots of other small loaves\n`)).toEqual(shown);
    expect(shownBelow(`${list}- 💯 Hundreds more improvements at every level\n`)).toEqual(shown);
    expect(shownBelow(`${list}- Hundreds of loaves are sold\n`)).toHaveLength(shown.length + 1);
    expect(shownBelow(`${list}- And more cheese of the hills\n`)).toHaveLength(shown.length + 1);
    expect(shownBelow(`${list}- Other loaves rise at dawn\n`)).toHaveLength(3);
  });

  it('shows of two names both with what is said of them, or none', () => {
    const long = `\`Keep\` (default): what is left stays where it stood ${'all night and all day '.repeat(6)}`;
    const short = '`Clean`: what is left is swept out at once';
    expect(shownBelow(`- ${short}\n- ${long.slice(0, 60)}\n`)).toHaveLength(2);
    expect(shownBelow(`- ${short}\n- ${long}\n`)).toEqual([]);
  });

  it('shows what differs in its capitals alone once, and nothing that waits for what stands below', () => {
    expect(shownBelow('- Oven -> Mill\n- oven -> mill\n- Door -> Gate\n')).toEqual([
      'Oven -> Mill',
      'Door -> Gate',
    ]);
    const books = '- Rye needs a night\n- New books for\n  - bakers\n  - millers\n- Wheat needs a day\n';
    expect(shownBelow(books)).toEqual(['Rye needs a night', 'Wheat needs a day']);
  });

  it('keeps all of a condition, or speaks it', () => {
    const half =
      'The baker is about to send the loaves of the day to the same market, and it is possible to add this loaf too';
    const list = `- The basket of the market is full\n- ${half}\n- A whole hour has passed\n`;
    expect(shownBelow(list, 'Loaves wait')).toHaveLength(3);
    expect(shownBelow(list, 'Loaves wait until one of the following occurs:')).toEqual([
      'The basket of the market is full',
      'A whole hour has passed',
    ]);
  });

  it('leaves the titles of commits to the speaker, but for what may hurt', () => {
    const titles = [
      'oven/door: mend the lock',
      'oven, mill: add a bell',
      'mill: remove the old wheel that was deprecated',
      'bakery: move the till',
      'mill/stone: drop the grey stones',
    ];
    expect(shownBelow(titles.map((title) => `- ${title}\n`).join(''))).toEqual([titles[2], titles[4]]);
    expect(
      shownBelow(
        '- oven: rye at night\n- mill: oats by day\n- till: no coins\n- door: iron\n- bell: brass\n',
      ),
    ).toHaveLength(5);
    const glosses = [
      'get: read a loaf',
      'put: write a loaf',
      'list: show all loaves',
      'watch: follow loaves',
      'drop: remove one',
    ];
    expect(shownBelow(glosses.map((gloss) => `- ${gloss}\n`).join(''))).toHaveLength(5);
  });

  it('shows every step of a list of steps, also one whose end is the name of a page', () => {
    const steps = ['Check your entry', 'Register your oven', 'Join the mailing list'];
    expect(shownBelow(steps.map((step, index) => `${index + 1}. ${step}\n`).join(''))).toEqual(steps);
  });

  it('leaves people and programmes to the speaker', () => {
    const shown = (markdown: string) => {
      const list = listIn(markdown);
      return linesOfList(list).map(({ text }) => text);
    };
    const head = 'Ada Moss (Head Baker and Founder @Oven)';
    expect(shown(`- ${head}\n- ${head.replace('Ada', 'Carl')}\n- ${head.replace('Ada', 'Eve')}\n`)).toEqual(
      [],
    );
    const helper = '[Ada Moss](https://github.com/ada): for the first look at the ovens';
    expect(shown(`- ${helper}\n- ${helper}\n- ${helper}\n`)).toEqual([]);
    const part = '[Oven Door](https://github.com/oven/door): opens at night';
    expect(
      shown(`- ${part}\n- ${part.replace('Door', 'Lamp')}\n- ${part.replace('Door', 'Fan')}\n`),
    ).toHaveLength(3);
    // Who signs a post, and whom to ask.
    expect(shown('- Ada Moss, Oven Maintainer\n- Carl Reed (carl), baker and Mill Engineer\n')).toEqual([]);
    expect(shown('- Rye Bread, a loaf that every engineer likes\n- Rolls\n')).toHaveLength(2);
    const helper2 = '[Ada Moss](https://github.com/ada) — can tell more about the oven';
    expect(shown(`- ${helper2}\n- ${helper2.replace('Ada', 'Eve')}\n`)).toEqual([]);
    const talk = '**Bread Without Salt** by Ada Moss, Monday March 23, 10:40 - 11:05 CET';
    expect(shown(`- ${talk}\n- ${talk.replace('Salt', 'Yeast')}\n`)).toEqual([]);
    // What a release is made of, and what the post itself tells further on.
    expect(shown('- oven-2.1.0\n- oven-lamp v2.1.0\n- oven-door v2.1.0 (with a new lock)\n')).toEqual([]);
    expect(shown('- flour 2.1.0\n- salt 0.4.2\n- yeast 1.0.0\n')).toHaveLength(3);
    // The way through a menu.
    const walk = [
      'Go to the ovens',
      'Click on "Heat"',
      'If there are several, choose your oven and click on "Night"',
    ];
    expect(shown(walk.map((step) => `- ${step}\n`).join(''))).toEqual([]);
    expect(shown('- Go to the mill\n- Weigh the flour\n- Carry it home\n')).toHaveLength(3);
    const contents = '- [Rye and its flour](/bread/#rye)\n- [Wheat and its flour](/bread/#wheat)\n';
    expect(shown(contents)).toEqual([]);
    expect(shown(contents.replace('bread/#wheat', 'rolls/#wheat'))).toEqual([
      'Rye and its flour',
      'Wheat and its flour',
    ]);
  });

  it('keeps a nested list below its item', () => {
    const list = listIn('- Outer\n  - Inner one\n  - Inner two\n');
    expect(linesOfList(list)[0]?.children?.map(({ text }) => text)).toEqual(['Inner one', 'Inner two']);
  });

  it('takes off who made a change, and where its details are', () => {
    const list = listIn(
      '- [[Ada Moss](https://example.com/ada)] Add a lamp [[details](https://example.com/1)]\n- [Ada Moss] [[Carl Reed](https://example.com/carl)] Mend the door\n- [optional] Ring the bell\n',
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'Add a lamp',
      'Mend the door',
      '[optional] Ring the bell',
    ]);
  });

  it('leaves links below a word for links to the reader', () => {
    const list = listIn(
      '- Bread is baked at night\n- Links\n  - The handbook\n  - The library\n- Ovens cool at noon\n',
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'Bread is baked at night',
      'Ovens cool at noon',
    ]);
  });

  it('keeps what an item says in brackets, unless it names who did it', () => {
    const shown = (markdown: string) => {
      const list = listIn(markdown);
      return linesOfList(list).map(({ text }) => text);
    };
    expect(
      shown('- Sell rye (not on Mondays)\n- Bake rolls (Linux only)\n- Ring the bell (optional)\n'),
    ).toEqual(['Sell rye (not on Mondays)', 'Bake rolls (Linux only)', 'Ring the bell (optional)']);
    expect(
      shown('- Sell rye (Ada Moss)\n- Bake rolls (Carl Reed, Eve Oak)\n- Ring the bell (Ada Moss)\n'),
    ).toEqual(['Sell rye', 'Bake rolls', 'Ring the bell']);
  });

  it('takes no subject of a change for who made it, and no system behind a ticket for a name', () => {
    const shown = (items: readonly string[]) => {
      const list = listIn(items.join('\n'));
      return linesOfList(list).map(({ text }) => text);
    };
    expect(
      shown([
        '- Timer added to the door (Ada Moss)',
        '- Team added two lamps (Eve Oak)',
        '- Lamp (Carl Reed)',
      ]),
    ).toEqual(['Timer added to the door', 'Team added two lamps', 'Lamp']);
    const change = (text: string, id: number) =>
      `- ${text} [#${id}](https://github.com/mill/oven/pull/${id})`;
    expect(
      shown([
        change('ada added a lamp', 51),
        change('Support added for rye', 52),
        change('carl fixed the door', 53),
        change('carl made lamps shine', 54),
      ]),
    ).toEqual(['Added a lamp', 'Support added for rye', 'Fixed the door', 'Made lamps shine']);
    expect(
      shown([
        '- Mend the path of a tray (#123) (Windows)',
        '- Keep the lamp lit (#124) (Experimental)',
        '- Turn the fan faster (#125) (adamoss)',
      ]),
    ).toEqual([
      'Mend the path of a tray (Windows)',
      'Keep the lamp lit (Experimental)',
      'Turn the fan faster',
    ]);
  });

  it.each([
    ['numbers in brackets', '(#1234) '],
    ['handles', '@ada '],
  ])('reads many %s behind a change at once', (_, credits) => {
    const list = listIn(`- Mend the tray ${credits.repeat(12_000)}and more (\n- Lamp\n`);
    const before = process.cpuUsage();
    expect(linesOfList(list).length).toBeLessThanOrEqual(2);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('takes no list of settings for changes, and no systems for people', () => {
    const settings = Array.from({ length: 13 }, (_, index) => `- shelf${index}: where loaf ${index} cools`);
    for (const items of [settings, ['- Linux (x64)', '- Windows (x64)', '- macOS (arm64)']]) {
      const list = listIn(items.join('\n'));
      expect(linesOfList(list)).toHaveLength(items.length);
    }
  });

  it('shows the strongest six of a long list of changes', () => {
    const small = Array.from({ length: 12 }, (_, index) => `- oven: tidy shelf ${index + 1} (Ada Moss)`);
    const list = listIn(
      [...small, '- door: fix a security hole (Carl Reed)', '- till: add a bell (Eve Oak)'].join('\n'),
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'oven: tidy shelf 1',
      'oven: tidy shelf 2',
      'oven: tidy shelf 3',
      'oven: tidy shelf 4',
      'door: fix a security hole',
      'till: add a bell',
    ]);
  });

  it('names items by themselves when several have one name', () => {
    const list = listIn('- **Oven**: burns oak\n- **Oven**: burns pine\n- **Till**: rings\n');
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'Oven: burns oak',
      'Oven: burns pine',
      'Till: rings',
    ]);
  });

  it('shows what was changed, without its commit, tickets and author', () => {
    const list = listIn(
      '- [`f1b2c3d`](https://example.com/mill/commit/f1b2c3d) Fix: ovens cool evenly ([#12](https://example.com/mill/issues/12)) (Ada Moss)\n' +
        '- [`a7e8f90`](https://example.com/mill/commit/a7e8f90) feat!: trays slide out [31](https://example.com/mill/pull/31)\n' +
        '- [`b77b858`](https://example.com/mill/commit/b77b858) Chore: sweep the floor (Eve Oak)\n',
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual(['Fix: ovens cool evenly', 'Trays slide out']);
  });

  it('leaves a roll of handles to be said', () => {
    const list = listIn(
      ['rye', 'oat', 'spelt'].map((name) => `- [${name}](https://github.com/${name})\n`).join(''),
    );
    expect(linesOfList(list)).toEqual([]);
  });

  it('shows the strongest of many changes, whoever made them', () => {
    const guides = Array.from({ length: 10 }, (_, index) => `- Added a guide to oven ${index}\n`);
    const list = listIn(
      `${guides.join('')}- Added support for rye\n- Removed the clay oven\n- Fixed the bell\n`,
    );
    const shown = linesOfList(list).map(({ text }) => text);
    expect(shown).toHaveLength(6);
    expect(shown).toEqual(expect.arrayContaining(['Added support for rye', 'Removed the clay oven']));
  });

  it('shows what was done, not by whom, and nothing that only the makers see', () => {
    const list = listIn(
      '- ada created [Add a bell to the door](https://example.com/mill/pull/1)\n' +
        '- carl-r fixed [the heat of the oven](https://example.com/mill/pull/2)\n' +
        '- eve made [bump the flour](https://example.com/mill/pull/3)\n' +
        '- ada renamed [some files](https://example.com/mill/pull/4)\n',
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'Add a bell to the door',
      'Fixed the heat of the oven',
    ]);
  });

  it('takes off all names of who did it, in one word or several, and keeps one whose work it is', () => {
    const at = (id: number) => `(https://example.com/mill/pull/${String(id)})`;
    const list = listIn(
      `- Ada Moss [exposed the bell]${at(1)} to the shop\n- carl [tweaked]${at(2)} the heat of the oven\n` +
        `- ada and Carl Reed [separated]${at(3)} rye from oats\n- Eve pushed [a part of her lamp work]${at(4)}\n`,
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual([
      'Exposed the bell to the shop',
      'Tweaked the heat of the oven',
      'Separated rye from oats',
      'Eve pushed a part of her lamp work',
    ]);
  });

  it('shows the kinds of its changes on all of them, or on none below a heading that says it', () => {
    const list = listIn('- Fix: open the door\n- Fix: lamp for rye\n- Fix: ring the bell at night\n');
    const below = (above: string) => linesOfList(list, above).map(({ text }) => text);
    expect(below('Bug fixes')).toEqual(['Open the door', 'Lamp for rye', 'Ring the bell at night']);
    expect(below('Oven 4.2')).toEqual([
      'Fix: open the door',
      'Fix: lamp for rye',
      'Fix: ring the bell at night',
    ]);
  });

  it('leaves out how messages are set where other changes can be shown', () => {
    const at = (id: number) => `([#${String(id)}](https://example.com/mill/pull/${String(id)}))`;
    const list = listIn(
      `- Add a lamp ${at(1)}\n- Add quotes around names in error messages ${at(2)}\n- Allow rye at night ${at(3)}\n`,
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual(['Add a lamp', 'Allow rye at night']);
  });

  it('leaves titles of pages to be said', () => {
    const list = listIn(
      '- [How to bake rye in a cold oven](https://example.com/rye)\n- [How to bake oats in a hot one](https://example.com/oats)\n',
    );
    expect(linesOfList(list)).toEqual([]);
  });

  it('shows an item below which only links say more', () => {
    const list = listIn(
      '- Oven `24.11`\n  - [Oven 24.11 blog post](https://example.com/oven)\n- Mill `14.4`\n',
    );
    expect(linesOfList(list).map(({ text }) => text)).toEqual(['Oven 24.11', 'Mill 14.4']);
  });

  it('shows questions that are counted, and asks no others', () => {
    const shownOf = (items: readonly string[]): string[] => {
      const list = listIn(items.join('\n'));
      return linesOfList(list).map(({ text }) => text);
    };
    const questions = ['How much rye does a street need?', 'How late may the mill close?'];
    expect(shownOf(questions.map((text, index) => `${index + 1}. ${text}`))).toEqual(questions);
    expect(shownOf(questions.map((text) => `- ${text}`))).toEqual([]);
    expect(shownOf(['1. Do you bake?', '2. Is your oven hot?'])).toEqual([]);
  });
});

describe('a list that names what will be spoken of', () => {
  const isSpoken = (markdown: string, heading: string): boolean => isAgenda(listIn(markdown), heading);

  it.each([
    ['Topics covered', true],
    ['Agenda', true],
    ['In this issue', true],
    ['What you’ll learn', true],
    ['Ovens', false],
  ])('is only spoken under "%s": %s', (heading, expected) => {
    expect(isSpoken('- The oven\n- Future of rye\n', heading)).toBe(expected);
  });

  it('is spoken where it holds all changes', () => {
    expect(isSpoken('- oven: bake rye\n- lamp: add a timer\n', 'Full Changelog')).toBe(true);
  });

  it('is spoken where it is of something else, whatever its titles say', () => {
    const talks = '- The oven needs no coal\n- Rye keeps a week\n';
    expect(isSpoken(talks, 'Topics covered')).toBe(true);
    expect(isSpoken(talks, 'In this issue')).toBe(true);
  });

  it('is shown where it says something of them', () => {
    expect(isSpoken('- The oven needs no coal\n- Rye keeps a week\n', 'Topics')).toBe(false);
  });
});

describe('a list that is shown whole or not at all', () => {
  const shown = (markdown: string, above = '') =>
    linesOfList(listIn(markdown), above).map(({ text }) => text);
  const long =
    'Put what is left of the dough of the last day into the bowl with the warm water and stir until nothing of it is seen any more';

  it('has all its steps, a long one as it stands', () => {
    expect(shown(`1. Open the oven\n2. ${long}.\n3. Remove the loaf\n`)).toEqual([
      'Open the oven',
      long,
      'Remove the loaf',
    ]);
  });

  it('is spoken when a step of it cannot be shown', () => {
    const endless = `${long}, and then go on to stir it with the big spoon until the bell of the town rings for noon`;
    expect(shown(`1. Open the oven\n2. ${endless}.\n3. Remove the loaf\n`)).toEqual([]);
    expect(shown(`1. Open the oven\n2. Read https://example.com/a\n3. Remove the loaf\n`)).toEqual([]);
    // Facts that are counted are no steps.
    expect(shown(`1. Rye is sour\n2. ${endless}.\n3. Oats are sweet\n4. Spelt is nutty\n`)).toHaveLength(3);
    expect(shown(`1. Rye is sour\n2. ${endless}.\n3. Oats are sweet\n4. ${endless}.\n`)).toEqual([]);
  });

  it('leaves what is no step to be said', () => {
    expect(shown('1. Open the oven\n2. Remove the loaf\n3. And so on\n')).toHaveLength(2);
  });

  it('is of what is required, when the words above say so', () => {
    const list = '- The oven is warm\n- See https://example.com/a\n- The door is shut\n';
    expect(shown(list, 'Baking\nThe following requirements must hold:')).toEqual([]);
    expect(shown(list, 'Requirements\nHere is more:')).toHaveLength(2);
    expect(shown(list, 'Baking\nThe next steps:')).toHaveLength(2);
  });

  it('says a step without what joins it to others and what is typed', () => {
    const turn =
      'Let’s turn it and then see whether the crust that it has is the crust that it should have by now `oven turn --slow`';
    expect(shown(`1. Open the oven\n2. ${turn}\n3. Remove the loaf\n`)[1]).toBe(
      'Turn it and then see whether the crust that it has is the crust that it should have by now',
    );
  });
});

describe('a list of what happened when', () => {
  const shown = (markdown: string, above = '') =>
    linesOfList(listIn(markdown), above).map(({ text }) => text);

  it('keeps its dates', () => {
    expect(shown('- **March 3rd**: The oven was cold.\n- **March 4th**: The oven was lit again.\n')).toEqual([
      'March 3rd: The oven was cold',
      'March 4th: The oven was lit again',
    ]);
    expect(shown('- 2024-05-01 16:30 UTC - oven started\n- 2024-05-01 17:30 UTC - door fixed\n')).toEqual([
      '2024-05-01 16:30 UTC - oven started',
      '2024-05-01 17:30 UTC - door fixed',
    ]);
    expect(shown('- 2019: first oven\n- 2020: second oven\n', 'Milestones')).toEqual([
      '2019: first oven',
      '2020: second oven',
    ]);
  });

  it('is cut at its right alone', () => {
    const long =
      'May 1: A new door was made and the bakers of the whole valley began working with the guild of smiths to try it in their own ovens';
    expect(shown(`- ${long}\n- May 2: The door was shut.\n`)[0]).toBe('May 1: A new door was made');
  });

  it('is no calendar of what is to come', () => {
    expect(shown('- May 1: bread market\n- May 2: oven fair\n')).not.toContain('May 1: bread market');
  });
});

describe('signs before a few items', () => {
  const shown = (markdown: string): string[] => linesOfList(listIn(markdown)).map(({ text }) => text);

  it('are of a legend, and taken off', () => {
    expect(shown('- ☢️ Night oven\n- Stone mill\n- Old bell\n')).toEqual([
      'Night oven',
      'Stone mill',
      'Old bell',
    ]);
  });

  it('stay where all have one, and where they tell something', () => {
    expect(shown('- 🌙 Night oven\n- 🪨 Stone mill\n- 🔔 Old bell\n')[0]).toBe('🌙 Night oven');
    expect(shown('- ❌ Night oven\n- Stone mill\n- Old bell\n')[0]).toBe('❌ Night oven');
  });
});

describe('numbers of tickets', () => {
  const shown = (item: string) =>
    linesOfList(listIn(`- ${item}\n- Bread is baked at night\n`)).map(({ text }) => text)[0];
  const ticket = '[31](https://example.com/mill/issues/31)';

  it('are taken off where they end a sentence', () => {
    expect(shown(`The oven has a lamp ${ticket}`)).toBe('The oven has a lamp');
    expect(shown(`The oven has a lamp ${ticket}. [See the handbook](https://example.com)`)).toBe(
      'The oven has a lamp',
    );
    expect(shown(`The oven has a lamp ${ticket} [32](https://example.com/mill/pull/32)`)).toBe(
      'The oven has a lamp',
    );
  });

  it('go with the word that leads to them', () => {
    expect(shown(`New door of the oven see ${ticket}`)).toBe('New door of the oven');
  });

  it('are taken off where an item begins with them', () => {
    const first = '[#31](https://example.com/mill/pull/31)';
    expect(shown(`${first} Mend the door of the oven`)).toBe('Mend the door of the oven');
    expect(shown(`${first}, [#32](https://example.com/mill/pull/32) The door opens at night`)).toBe(
      'The door opens at night',
    );
    expect(shown(`${first} opens the door at night`)).toContain('#31');
  });

  it('are keys of other trackers, too', () => {
    const key = '[OVEN-145](https://tracker.example.com/browse/OVEN-145)';
    expect(shown(`${key} Mend the door of the oven`)).toBe('Mend the door of the oven');
    expect(shown(`The door of the oven shuts ${key}`)).toBe('The door of the oven shuts');
    expect(shown(`${key} opens the door at night`)).toContain('OVEN-145');
    expect(shown('[UTF-8](https://example.com/utf) Opens the door at night')).toContain('UTF-8');
  });

  it('are those of commits, too', () => {
    const commit = '[4f0c2e1](https://example.com/mill/commit/4f0c2e1)';
    expect(shown(`The oven has a lamp ${commit}`)).toBe('The oven has a lamp');
    expect(shown(`Mend the door of the oven [${commit}]`)).toBe('Mend the door of the oven');
    expect(shown(`Turn the oven back to ${commit}`)).toBe('Turn the oven back to 4f0c2e1');
  });

  it('stay where they are said', () => {
    expect(shown(`The lamp of ${ticket}`)).toBe('The lamp of 31');
    expect(shown(`The oven bakes [31](https://example.com/loaves) loaves`)).toBe('The oven bakes 31 loaves');
  });
});

describe('a list of verdicts', () => {
  const shown = (markdown: string): string[] =>
    linesOfList(firstBlock(markdown) as List).map(({ text }) => text);

  it('keeps what is said of each', () => {
    expect(
      shown('- Rye 31: Passes\n- Wheat 9.10: Fails at once (too wet)\n- Oats: Passes\n- Spelt: Passes\n'),
    ).toEqual(['Rye 31: Passes', 'Wheat 9.10: Fails at once (too wet)', 'Oats: Passes', 'Spelt: Passes']);
  });
});

describe('lists of which more is shown', () => {
  const shown = (markdown: string, above = ''): string[] =>
    linesOfList(listIn(markdown), above).map(({ text }) => text);

  it('shows what is asked where each item answers it', () => {
    const items = '- **How long does a loaf bake?** An hour, or two.\n- **Can one open the door?** No.\n';
    expect(shown(items)).toEqual(['How long does a loaf bake?', 'Can one open the door?']);
    expect(shown(items.replaceAll('How long does a loaf bake', 'Hungry'))).toEqual([]);
  });

  it('shows a whole question beside names, and none to the reader', () => {
    const items = '- Names of loaves\n- Is there a shelf for the salt?\n- Weights of stones\n';
    expect(shown(items)).toHaveLength(3);
    expect(shown(items.replace('Is there a shelf', 'Do you have a shelf'))).toHaveLength(2);
  });

  it('takes a step from the paragraph below its number', () => {
    const step = (count: number, text: string): string => `* **[Step ${count}]**\n\n  ${text}\n\n`;
    expect(shown(step(1, 'The oven is lit.') + step(2, 'The rye is baked.'))).toEqual([
      'The oven is lit',
      'The rye is baked',
    ]);
  });

  it('takes the numbers of sources off the end of an item', () => {
    const items =
      '- Write a guide to bread [\\[1\\]](https://a.example) [\\[2\\]](https://b.example)\n- Upgrade the mill to Oven [3](https://c.example)\n';
    expect(shown(items)).toEqual(['Write a guide to bread', 'Upgrade the mill to Oven 3']);
  });

  it('shows one of two changes right below their heading', () => {
    const changes =
      '- Fixes an issue for bakers where a loaf in the oven of the mill would not be fully baked by some of them ([#12](https://a.example/pull/12), @ada)\n- Fixes the door of the oven ([#13](https://a.example/pull/13), @ada)\n';
    expect(shown(changes, 'Bug fixes')).toHaveLength(1);
    expect(shown(changes, 'Bug fixes\nTwo of them:')).toEqual([]);
  });

  it('shows all deeds of a thing, or none', () => {
    const deeds =
      '- Open the door\n- If the loaf is brown all over, take the loaf from the stone and put it on one of the shelves near the window of the shop\n- Close the door\n';
    expect(shown(deeds, 'Ovens\nHere is what the new oven will do:')).toHaveLength(3);
    expect(shown(deeds, 'Ovens\nHere is what we will do:')).toHaveLength(2);
  });
});

describe('an index of the page', () => {
  const entry = (sign: string) => (name: string) => `- **[${sign}](#a-${name}) A ${name}** _Or: stone_\n`;

  it('is for readers where a sign before each entry leads to its heading', () => {
    const names = ['mill', 'door', 'lid'];
    expect(isForReaders(listIn(names.map(entry('#')).join('')))).toBe(true);
    expect(isForReaders(listIn(names.map(entry('See')).join('')))).toBe(false);
    expect(isForReaders(listIn(names.slice(1).map(entry('#')).join('')))).toBe(false);
  });
});

describe('where each of a few things is found', () => {
  it.each([
    '- PR: [mill#12](https://a.test)\n- PR build packages: [a comment](https://b.test)\n- Package: `@mill/oven`\n',
    '- [Loaves (by day)](https://a.test/?from=1&to=2)\n- [Rolls (by day)](https://a.test/?from=3&to=4)\n',
  ])('is for readers: %s', (markdown) => {
    expect(isForReaders(listIn(markdown))).toBe(true);
  });

  it.each([
    '- Package: `@mill/oven`, which bakes at night\n- Docs: [the handbook](https://b.test)\n',
    '- Default: `rye`\n- Docs: [the handbook](https://b.test)\n',
    '- [Rye](https://a.test/watch?v=1&t=2)\n- [Rolls](https://a.test/watch?v=3&t=2)\n',
  ])('may be shown with what is told of it: %s', (markdown) => {
    expect(isForReaders(listIn(markdown))).toBe(false);
  });

  it('is no list where all that told its items apart is cut off', () => {
    const told = (second: string) =>
      linesOfList(
        listIn(`- You bake a loaf of rye. It is eaten.\n- You bake a loaf of ${second}. Nobody eats it.\n`),
      );
    expect(told('rye')).toEqual([]);
    expect(told('oats')).toHaveLength(2);
  });

  it('keeps the names that are written as code', () => {
    const lines = linesOfList(
      listIn(
        '- `id`: A name of its own for the loaf\n- `source`: Where the loaf came from, as a word. Many of these are old and were written down by the bakers of the valley.\n',
      ),
    );
    expect(lines.map(({ text }) => text)).toContain('source: Where the loaf came from, as a word');
  });
});
