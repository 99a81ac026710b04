import { describe, expect, it } from 'vitest';
import { quotationsOf, whyOnlySpoken } from '../../src/check/gates/quotes.js';
import { reportDeck } from '../../src/check/report.js';
import { compileText } from '../build/build-fixture.js';

/** A listing of an oven whose beginning all of them share; the longer it is, the smaller it is set. */
const listingOf = (steps: number, end: string): string => {
  const numbers = Array.from({ length: steps }, (_, at) => at);
  const lines = [
    'bake({',
    ...numbers.map((at) => `  step${at}: { heat: ${at}0 },`),
    `  end: "${end}",`,
    '});',
  ];
  return ['Bake it:', '', '```js', ...lines, '```', '', ''].join('\n');
};

/** What looks like a fault and is none, and what a deck shows of it. */
const cases: readonly (readonly [what: string, post: string, shown: string])[] = [
  [
    'bold lines that count stand for headings, also in a list of them',
    '**1) Widen the door of the oven**\n\nThat is it:\n\n- Open it\n- Close it\n\n**2) Tend the old fire**\n\nSo it is.\n\n### Millers\n\n- [Ada Moss](https://twitter.com/ada) (miller of the guild)\n- [Carl Rye](https://twitter.com/carl) (baker of the guild)\n',
    '- Millers',
  ],
  [
    'a list that is quoted speaks in the words of whoever is quoted',
    '> The team answered:\n>\n> - We opened a list of every mill\n> - It grows by itself\n> - flour, salt (also yeast, ...)\n',
    '- We opened a list of every mill',
  ],
  [
    'a cell that is taller than a slide goes on over the next',
    `## Ovens\n\n| Oven | Parts |\n|---|---|\n| Rye | ${Array.from({ length: 14 }, (_, at) => `Part ${at} of the oven is made of burnt clay that keeps the heat of a whole night in its walls.<br><br>`).join(' ')} |\n`,
    'Part 13 of the oven',
  ],
  [
    'what is struck out at the beginning of a word is said before it',
    'The stone of Ulm stands on a ~~wooden~~iron frame, and <s>Tues</s>Friday is the day of rye.\n',
    'on a ~~wooden~~iron frame, and ~~Tues~~Friday is',
  ],
  [
    'what is struck out in a heading, a quotation and a point is a word of its own',
    '## The ~~wood~~stone oven\n\n> The mill of ~~Bonn~~Ulm grinds all the rye of the valley.\n\n- Keep the ~~old~~new salt\n- Fold the dough\n',
    'stone oven',
  ],
  [
    'a number behind what is struck out is none that is only about right',
    '## Ovens\n\n<div class="alert">\n  The mill of Ulm waits for 19 tons of stone. Sorry for that, <strike>a new stone soon</strike>19 tons are under way!\n</div>\n',
    '~~a new stone soon~~19 tons',
  ],
  [
    'the address behind whoever is quoted is for readers',
    '> Bread is never done.\n>\n> It is only taken out of the oven.\n>\n> -- Ada Moss (<https://groups.example.com/ovens/ada-moss-on-bread>)\n',
    '— Ada Moss\n',
  ],
  [
    'a list in details is a list',
    '<details><summary>More</summary>\n\n- I baked the first bread\n- Our oven stays hot\n\n</details>\n',
    'I baked the first bread',
  ],
  [
    'a word in a bracket that is left out may come again behind it',
    '- El horno (de la casa) de la calle es el mejor lugar para empezar con el pan de cada día.\n- Otro pan.\n',
    'El horno de la calle',
  ],
  [
    'a sub-heading in a list of them is no cut of a sentence that says it, too',
    'Sadly we will not open The Old Brick Oven again.\n\n### The Old Brick Oven\n\n### The New Brick Oven\n\n### The Mill\n',
    '- The Old Brick Oven',
  ],
  [
    'what there is no shortage of is there',
    '## Ovens\n\nThere is no shortage of ovens that fit a small kitchen, such as Rye, Oat, Spelt and Barley.\n',
    'Ovens that fit a small kitchen',
  ],
  [
    'the links of a post stand on their slide, whatever is said with the thanks after it',
    '## Ovens\n\n- The oven keeps its heat for a night\n- The mill never stops in winter\n\n## Special Thanks\n\nWho did it all?\n\n## Resources\n\n- [Rye](https://example.com/rye)\n- [Rolls](https://example.com/rolls)\n- [Mills](https://example.com/mills)\n',
    'Special Thanks\n\n# Thank you',
  ],
  [
    'of two sections of one name each has what stands under it',
    `## Ovens\n\nBake:\n\n${listingOf(12, 'rye')}That is:\n\n${listingOf(14, 'oat')}## Ovens\n\n- Rye\n- Oat\n- Spelt\n\n${listingOf(2, 'spelt')}`,
    'end: "spelt"',
  ],
  [
    'equal quotations under headings that follow each other are as many',
    '## Crust\n\n> Default: `""`\n> See [Ovens](../ovens)\n\n## Crumb\n\n> Default: `""`\n> See [Ovens](../ovens)\n\n## Core\n\n> Default: `""`\n> See [Ovens](../ovens)\n',
    '## Core\n\n> Default',
  ],
  [
    'a file is named as it is named',
    '## Ovens\n\n```ini title="my-oven.install"\nheat=200\n```\n',
    'my-oven.install',
  ],
  [
    'a link within the page of the post is no link to a slide',
    '## Ovens\n\n- All loaves must be [“complete”](#857) before the oven is opened again\n- No oven may be left alone\n',
    '- All loaves must be “complete” before',
  ],
  [
    'May is a month',
    'During May we continued our work on the [old brick oven](https://example.org/oven), which the street needs.\n\n- [old brick oven](https://example.org/oven)\n- second oven\n',
    'old brick oven',
  ],
  [
    'a label, thanks and the names of speakers in quotes are no sayings',
    '## Bakers\n\n> Ada Moss (Mill), Rosa Kern (Oven)\n\n## News\n\n> Thanks to all who baked.\n\n## Flour\n\nRye flour keeps for nine months in a dry room.\n',
    'Rye flour keeps for nine months in a dry room',
  ],
  [
    'a message of a network in quotes is no saying, and a question in quotes stands on a slide',
    '## Bakers\n\n> Rye at last! #bread #oven https://t.co/rye\n\n## News\n\n> If an oven has no door, will it still be warm at the end of a cold night?\n\nRye is dry.\n',
    'will it still be warm',
  ],
  [
    'a quotation that begins with who speaks is shown with what they say',
    '## Bakers\n\n> As the baker says:\n>\n> Bread that is baked in a hurry is eaten in a hurry.\n\nFlour is dry.\n',
    '> Bread that is baked in a hurry is eaten in a hurry',
  ],
  [
    'what a link is called is a name',
    '- If you always wanted to join the bakery and were not quite sure how, please read our letter [Bread for the Street](https://example.org/letter) and come by on any morning that you like!\n- Come by on any other day, for the bakery is open to everybody who wants to bake with all the others.\n',
    'Bread for the Street',
  ],
  [
    'who is quoted at the end of the quotation is named on the slide',
    `> Bread needs time. ${'Nobody can bake a good bread in a hurry, and nobody should try. '.repeat(6)}— Ada Miller\n`,
    '> — Ada Miller',
  ],
  [
    'a post in two languages has two sections of one name, and a picture in each',
    `### Ovens

One oven is hot.

## What's Next

We bake more bread in the coming year.

![The oven](oven.png)

### Öfen

- Der alte Ofen am Bach bleibt heiß bis zum Morgen und wird dann mit Holz gefüllt
- Das Brot vom Tag duftet durch die ganze Straße und wird am Abend verkauft
- Die Mühle am Bach mahlt Roggen und Weizen für alle Bäcker der Straße
- Der Bäcker im Dorf steht um drei Uhr auf und heizt den Ofen an
- Eine Küche ohne Ofen backt keine Brote und kauft sie bei den anderen
- Zwei Mühlen am Bach mahlen so viel wie eine große Mühle in der Stadt
- Salz und Wasser kommen am Ende in den Teig und ruhen eine Stunde

### Die Mühle am Bach

Sie mahlt.

### Der Bäcker im Dorf

Er backt.

### Das Brot vom Tag

Es duftet.

## What's Next

Wir backen nächstes Jahr mehr Brot.

![The oven](oven.png)
`,
    'The oven',
  ],
  [
    'listings that begin alike and go on otherwise, over several slides each, are whole',
    [14, 26, 25, 31].map((steps) => listingOf(steps, `rolls of ${steps}`)).join(''),
    'rolls of 31',
  ],
  [
    'of listings that begin alike and are cut, each is where it stands, also where another shows more of it',
    `## Rye\n\n${listingOf(90, `rolls ${'and loaves '.repeat(6)}`)}## Oat\n\n${listingOf(90, 'buns')}`,
    '## Oat',
  ],
  [
    'quotations that follow each other as HTML are signed by their own names',
    `## Members\n\n${[
      ['Rye is changing the trade of every baker in the town', 'Ada Miller, baker at Millhouse'],
      ['The guild is happy to bring more ovens to the town', 'Rosa Kern'],
      [`Rye ${'keeps well in the bakery, and '.repeat(14)}it keeps`, 'Chris Oats, chief baker of the mill'],
    ]
      .map(([said, by]) => `<blockquote>\n“${said}”\n<cite>— ${by}</cite>\n</blockquote>`)
      .join('\n\n')}\n`,
    '> — Rosa Kern',
  ],
  [
    'a quotation that is set as a heading is one',
    '## Figures\n\nThe ledger reports:\n> # *Without the rolls, **32** bakers have sold 408 loaves to the town this month.*\n\nFlour is dry.\n',
    '> Without the rolls, **32** bakers have sold 408 loaves to the town this month.',
  ],
  [
    'a section that leads elsewhere shows its picture',
    'Bread is baked here.\n\n## Try it out\n\nBake with us:\n\n- [The oven](https://example.org/oven)\n- [The mill](https://example.org/mill)\n\n[![The lab](lab.png)](https://example.org/lab)\n',
    '![The lab]',
  ],
];

/** Sixty equal items, and an item of one word that every sentence behind it says again. */
const again = `${'- Bake the rolls\n'.repeat(60)}\n## Two\n\n- Bread\n- Rolls\n\n${'Some bread is sold. '.repeat(50)}\n\n- Bread\n`;

/** Names that are items of a list, and words of what has no place in a minute. */
const talk = `---
title: The bakery queue
---

The bakery queue keeps the oven busy.

## Why it matters

The oven stays warm for most of the night because its walls are made of river stone. Bakers can mill the rye by hand, which takes an hour for every loaf. Guests wait in front of the shop: they read the tickets.

The queue protects the oven from guests, so that nobody waits for more than an hour at the door.

The oven bakes 40 loaves an hour; the mill grinds the flour for all of them, and the shop sells them before noon.

## How it works

The queue is built on three parts.

- Oven
- Mill
- Shop

The queue supports flours such as rye, spelt, and oats. It is used by bakeries in many towns.

## What changed

- Timer
- Port: when a mill is used, the number of the port is no longer read from the file
- Speed: loaves are done in an hour

## FAQ

### Can the queue be closed?

Yes, the queue can be closed by every baker with one key. It opens again at noon.

### Does the queue work without an oven?

The queue works without an oven, but then nobody gets bread from the shop.

### How much does it cost?

The queue costs nothing for bakers who own an oven. Others pay 5 marks a month.

## Wrapping up

- A queue protects the oven
- Tickets must name one loaf
- The mill never grinds at night
`;

describe('what is no fault', () => {
  it('what is said again and again tells no order', async () => {
    const { trace } = await compileText(`---\ntitle: Talk\n---\n\n## One\n\n${again}`);
    expect(reportDeck(trace).findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
  });

  it('a word that is said in the talk tells no order of the backup', async () => {
    const { trace, deck } = await compileText(talk, { values: { for: '1' } });
    expect(deck.children.some(({ variants = [] }) => variants.includes('backup'))).toBe(true);
    expect(reportDeck(trace).findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
  });

  it.each(cases)('%s', async (_, text, shown) => {
    const { trace, markdown } = await compileText(`---\ntitle: Talk\n---\n\n## One\n\n${text}`);
    expect(reportDeck(trace).findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
    expect(markdown).toContain(shown);
  });
});

describe('a quotation of HTML that holds a list', () => {
  const quoted = (last: string): string =>
    `## Ovens\n\n<blockquote>\n\n**Recap**\n\n- Plans for the fair of Ulm.\n\n- ${last}\n\n</blockquote>\n`;

  it.each([
    ['`--rye-attr`: Rosa was asked and she is fine with it.', undefined],
    ['-- Ada Moss', 'Ada Moss'],
    ['--Ada Moss', 'Ada Moss'],
  ])('is signed by %s', async (last, attribution) => {
    const { trace } = await compileText(quoted(last));
    expect(quotationsOf(trace).map((quotation) => quotation.attribution)).toEqual([attribution]);
  });

  it('sets the list apart, and need not be shown', async () => {
    const { trace } = await compileText(quoted('We lit the oven of Bonn.'));
    expect(quotationsOf(trace).map((quotation) => whyOnlySpoken(quotation, trace))).toEqual([
      "it sets a list apart, and is nobody's word: it is spoken",
    ]);
  });
});
