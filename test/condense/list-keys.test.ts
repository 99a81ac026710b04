import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { afterTicketKey, isTicketKey } from '../../src/condense/gate/ticket-keys.js';
import { sectionOf } from './table.js';

/** The lines of the lists that a section shows, with what stands above them. */
const shownOf = (markdown: string, language = 'en'): string[] =>
  condenseSection(sectionOf(markdown), { language, title: 'Ovens' }).flatMap(({ claim }) =>
    claim.kind === 'lines' ? [claim.lead, ...claim.lines].flatMap((line) => line?.text ?? []) : [],
  );

/** The same, each followed by the lines below it. */
const allShownOf = (markdown: string): string[] =>
  condenseSection(sectionOf(markdown), { language: 'en', title: 'Ovens' }).flatMap(({ claim }) =>
    claim.kind === 'lines'
      ? claim.lines.flatMap(({ text, children }) => [text, ...(children ?? []).map((line) => line.text)])
      : [],
  );

describe('keys before what an item says', () => {
  it('are those of tickets, not the names of standards', () => {
    expect(['[OVEN-12]', 'OVEN-1456', '[A1B-7]'].filter(isTicketKey)).toHaveLength(3);
    expect(
      ['ISO-27001', 'SHA-512', 'CVE-2024-1', 'OVEN-12', 'Oven-1456', '[GPT-4]'].filter(isTicketKey),
    ).toEqual([]);
    expect(afterTicketKey('[OVEN-12] - The door')).toBe('[OVEN-12] - '.length);
    expect(afterTicketKey('[OVEN-12] The door')).toBe('[OVEN-12] '.length);
    expect(afterTicketKey('OVEN-1456 bakes')).toBe(0);
  });

  it('are left out, and what they stand for is shown', () => {
    const ticket = (key: string, said: string) =>
      `- [[${key}](https://tickets.example/browse/${key})] - ${said}\n`;
    const long =
      'Loaves are counted twice after a restart of the timer, because it keeps the sheet of the day before';
    expect(
      shownOf(`## Bugs\n\n${ticket('OVEN-145', 'The door does not close')}${ticket('OVEN-146', long)}`),
    ).toEqual(['The door does not close', 'Loaves are counted twice after a restart of the timer']);
    expect(
      shownOf('## Bugs\n\n- [OVEN-145](https://t.example/145)\n- [OVEN-146](https://t.example/146)\n'),
    ).toEqual([]);
  });

  it('of a field stand with what the field is, or not at all', () => {
    const long =
      'which is taken from the book of the mill when the loaf is ordered and must not be changed by the one who bakes it';
    expect(shownOf(`## Reading a recipe\n\n- recipeName：${long}\n- bookShelf：${long}\n`)).toEqual([]);
    expect(
      shownOf(`## Ovens we bake in\n\n- macOS: ${long}\n- Linux: ${long}\n- FreeBSD: ${long}\n`),
    ).toEqual(['macOS', 'Linux', 'FreeBSD']);
    expect(
      shownOf('## 面包的配方\n\n- weight:\n  面团的重量。不能超过 2 公斤。\n- heat:\n  石窑的温度。\n', 'zh'),
    ).toEqual(['weight: 面团的重量', 'heat: 石窑的温度']);
  });

  it('of options are named where words lead to them', () => {
    const flags = '- `--cold`\n- `--dark`\n- `--no-salt`\n';
    expect(shownOf(`## Old switches\n\n${flags}`)).toEqual([]);
    expect(shownOf(`## Old switches\n\nThe oven no longer takes these switches:\n\n${flags}`)).toHaveLength(
      4,
    );
  });
});

describe('items in small letters behind a chart', () => {
  it('go on with what stands in it, and are spoken', () => {
    const long =
      'most bakers want it, and only a few of those who were asked in the spring of this year do not care for it at all';
    const items = `- mending old doors: ${long}\n- more books on rye: ${long}\n`;
    expect(shownOf(`## Ovens we have\n\n![What bakers want](chart.png)\n\n${items}`)).toEqual([]);
    expect(shownOf(`## Ovens we have\n\n${items}`)).toHaveLength(2);
    expect(
      shownOf(`## Ovens we have\n\n![What bakers want](chart.png)\n\nBakers want:\n\n${items}`),
    ).toHaveLength(3);
  });
});

describe('pages that tell more of an item', () => {
  it('are no points below it', () => {
    const below = (text: string) => `  - [${text}](https://mill.example/x)\n`;
    const list = (first: string, second: string) => `- Oven 4.2\n${below(first)}${below(second)}- Mill 2.1\n`;
    expect(shownOf(`## Parts of the shop\n\n${list('Oven 4.2 notes', 'The announcement')}`)).toEqual([
      'Oven 4.2',
      'Mill 2.1',
    ]);
    expect(allShownOf(`## Parts of the shop\n\n${list('A stone door', 'A warm lamp')}`)).toEqual([
      'Oven 4.2',
      'A stone door',
      'A warm lamp',
      'Mill 2.1',
    ]);
  });
});

describe('long lists of changes', () => {
  const changes = Array.from(
    { length: 24 },
    (_, index) => `- The door of oven ${index + 1} opens to the south\n`,
  );
  it('show the strongest of their items, however each is worded', () => {
    expect(shownOf(`## Changes of the ovens\n\n${changes.join('')}`)).toHaveLength(6);
    expect(shownOf(`## Changes of the ovens\n\n${changes.slice(0, 15).join('')}`)).toHaveLength(15);
    expect(shownOf(`## Ovens of the valley\n\n${changes.join('')}`)).toHaveLength(24);
  });
});

describe('a name over what somebody said', () => {
  it('is shown with it, and not in a list', () => {
    const said = (who: string) =>
      `- ${who}:\n  > I love this oven, and how it keeps the heat of a whole night.\n`;
    expect(shownOf(`## The new oven\n\nSome bakers said:\n\n${said('Ada')}${said('Carl')}`)).toEqual([]);
    expect(shownOf('## The new oven\n\nIt has two parts:\n\n- Door:\n- Stone:\n')).toHaveLength(3);
  });
});

describe('lists that lead elsewhere', () => {
  const links = '- [The book of ovens](https://mill.example/book)\n- [A loaf](https://mill.example/loaf)\n';
  it('stand below words for links', () => {
    expect(shownOf(`## Links to the handbook and an example loaf\n\n${links}`)).toEqual([]);
    expect(shownOf(`## The guild\n\nLinks to letters (and answers):\n\n${links}`)).toEqual([]);
    expect(shownOf(`## Books of the guild\n\n${links}`)).toEqual(['The book of ovens', 'A loaf']);
  });

  it('or name the parts of a book', () => {
    const parts = ['Lighting', 'Baking rye', 'Putting it out'];
    const section = (text: string, index: number) =>
      `- 4.${index + 1}. [${text}](https://mill.example/${index})\n`;
    expect(shownOf(`## Handbook\n\n${parts.map(section).join('')}`)).toEqual([]);
    const plain = parts.map((text) => `- ${text}\n`).join('');
    for (const words of ['Table of contents', '**Contents**', 'Contents:'])
      expect(shownOf(`## Handbook\n\n${words}\n\n${plain}`)).toEqual([]);
    expect(shownOf(`## Handbook\n\nThe main parts of it:\n\n${plain}`)).toHaveLength(4);
    expect(shownOf('## 手册\n\n目录\n\n- 点火\n- 烤面包\n- 关火\n', 'zh')).toEqual([]);
  });
});
