import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.js';
import { compileText } from '../build/build-fixture.js';
import { checkText } from '../check/checked-post.js';

const told = (name: string): string =>
  `## ${name}\n\n- ${name} is baked at night\n- ${name} needs a warm oven\n\n`;
const bare = (name: string, said = 'Would you know it?'): string => `## ${name}\n\n${said}\n\n`;

const planned = async (...sections: readonly string[]) => {
  const { deck } = await compileText(`# Bread\n\n${sections.join('')}`);
  const slides = deck.children
    .filter(({ layout }) => layout !== 'title' && layout !== 'thanks')
    .map(({ title = [], children, notes }) => ({
      shown: `${plainText(title)}: ${children.flatMap((block) => (block.type === 'list' ? block.children.map((item) => textOf(item)) : [])).join(', ')}`,
      notes: notes.map(({ text }) => text),
    }));
  return { slides, shown: slides.map(({ shown }) => shown) };
};

it('lists three or more bare titles in a row below the title of the post, and says all of them in order', async () => {
  const { slides, shown } = await planned(
    told('Rye'),
    ...['Rolls', 'Rings', 'Loaves'].map((name) => bare(name)),
  );
  expect(shown[1]).toBe('Bread: Rolls, Rings, Loaves');
  expect(shown).toHaveLength(2);
  expect(slides[1]?.notes).toEqual(
    ['Rolls', 'Rings', 'Loaves'].flatMap((name) => [name, 'Would you know it?']),
  );
});

it.each<readonly [what: string, sections: readonly string[]]>([
  ['two', [told('Rye'), bare('Rolls'), bare('Rings')]],
  ['some with another between them', [bare('Rolls'), bare('Rings'), told('Rye'), bare('Loaves')]],
  ['a whole post of a few', ['Rolls', 'Rings', 'Loaves', 'Buns'].map((name) => bare(name))],
  [
    'what takes long to say',
    [
      told('Rye'),
      ...['Rolls', 'Rings', 'Loaves'].map((name) => bare(name, 'Would you know it? '.repeat(40))),
    ],
  ],
])('leaves %s as slides', async (_, sections) => {
  expect((await planned(...sections)).shown).toHaveLength(sections.length);
});

it('lists a whole post of five', async () => {
  const names = ['Rolls', 'Rings', 'Loaves', 'Buns', 'Tarts'];
  expect((await planned(...names.map((name) => bare(name)))).shown).toEqual([`Bread: ${names.join(', ')}`]);
});

it('leaves to the frame what only begins or ends a post', async () => {
  const { shown } = await planned(
    told('Rye'),
    bare('Rolls'),
    bare('Rings'),
    bare('Loaves'),
    bare('Conclusion'),
  );
  expect(shown).toContain('Bread: Rolls, Rings, Loaves');
});

it('has the title of the part that the sections stand in', async () => {
  const part = (name: string, ...sections: readonly string[]): string => `# ${name}\n\n${sections.join('')}`;
  const { deck } = await compileText(
    `---\ntitle: Bread\n---\n\n${part('Kinds', bare('Rolls'), bare('Rings'), bare('Loaves'))}${part('Ovens', told('Stone'))}`,
  );
  expect(deck.children.map(({ title = [] }) => plainText(title)).slice(1, 4)).toEqual([
    'Kinds',
    'Kinds',
    'Ovens',
  ]);
});

it('is where the agenda leads for each of them; one of which nearly all is on one slide is left out', async () => {
  const agendaOf = async (...names: readonly string[]): Promise<string[]> => {
    const rest = names.map((name) => `${told(name)}\`\`\`sh\nbake\n\`\`\`\n\n`);
    const { markdown } = await compileText(
      `# Bread\n\n${told('Rye')}${bare('Rolls')}${bare('Rings')}${bare('Loaves')}${rest.join('')}`,
    );
    return [...markdown.matchAll(/^\d+\. \[(.*?\]\(#\d+)\)/gmu)].map(([, entry = '']) => entry);
  };
  expect((await agendaOf('Oats', 'Wheat', 'Spelt')).slice(0, 5)).toEqual([
    'Rye](#3',
    'Rolls](#4',
    'Rings](#4',
    'Loaves](#4',
    'Oats](#5',
  ]);
  expect(await agendaOf('Oats', 'Wheat')).toEqual([]);
});

it('loses no heading and no word', async () => {
  const names = ['Rolls', 'Rings', 'Loaves', 'Buns'];
  const { findings, brokenBy } = await checkText(
    `# Bread\n\n${told('Rye')}${names.map((name) => bare(name)).join('')}`,
  );
  expect(findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
  expect(brokenBy((slides) => slides.filter(({ children: [list] }) => list?.type !== 'list'))).toEqual(
    expect.arrayContaining(['headings', 'notes-complete']),
  );
});
