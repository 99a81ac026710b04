import { expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const listing = '```sh\nbake\n```\n';

const postOf = (headings: readonly string[]): string =>
  `# Bread\n\n${headings.map((heading) => `## ${heading}\n\n${listing}\n${listing}`).join('\n')}`;

const entriesOf = async (headings: readonly string[]): Promise<string[]> => {
  const { markdown } = await compileText(postOf(headings));
  return [...markdown.matchAll(/^\d+\. \[(.*?)\]\(#\d+\)/gmu)].map(([, entry = '']) => entry);
};

it('counts by itself: numbers of the headings are left out', async () => {
  const headings = [
    '1. Flour',
    '2. Water',
    '3) Salt',
    '4. `rye` and wheat',
    '5. Heat',
    '6. Rest',
    '7. Cut',
    'What is left',
  ];
  expect(await entriesOf(headings)).toEqual([
    'Flour',
    'Water',
    'Salt',
    '`rye` and wheat',
    'Heat',
    'Rest',
    'Cut',
    'What is left',
  ]);
});

it('keeps a number that is of one heading alone, and one that is no count', async () => {
  const headings = [
    '1. Flour first',
    'Water',
    '1.5 litres of it',
    '2 days of rest',
    'Heat',
    'Rest',
    'Cut',
    'Crust',
  ];
  expect(await entriesOf(headings)).toEqual(['1. Flour first', ...headings.slice(1)]);
});

it('keeps the days that headings are of', async () => {
  const headings = ['Was war', '12. Mai', '13. Mai', '14. Mai', 'Hitze', 'Ruhe', 'Schnitt', 'Kruste'];
  expect(await entriesOf(headings)).toEqual(headings);
});

it('leaves out thanks, what every page has, and an end that is said with the thanks', async () => {
  const headings = ['Flour', 'Water', 'Salt', 'Heat', 'Rest'];
  const text = `${postOf(headings)}\n## Sponsors\n\n![The mill](https://mill.example/logo.png)\n\n## Conclusion\n\nWhat do you think of it?\n\n## Footnotes\n\nSee [the book of the mill](https://mill.example/book), [the oven of stone](https://oven.example), [the list of doors](https://doors.example) and [how rye rises](https://rye.example).\n\n## Thanks to the millers\n\nThey ground all of it.\n`;
  const { markdown } = await compileText(text);
  const entries = [...markdown.matchAll(/^\d+\. \[(.*?)\]\(#\d+\)/gmu)].map(([, entry]) => entry);
  expect(entries.slice(0, 5)).toEqual(headings);
  expect(entries).not.toContain('Sponsors');
  expect(entries).not.toContain('Footnotes');
  expect(entries).not.toContain('Thanks to the millers');
});

it('keeps what is told under a heading that may also stand over names', async () => {
  const headings = ['Flour', 'Water', 'Salt', 'Heat', 'Rest', 'Cut'];
  const text = `${postOf(headings)}\n## Contributors\n\n### Why bakers leave\n\n${listing}\n## Reviewers\n\n${listing}\n## Sponsors\n\n### The mill\n\n![The mill](https://mill.example/logo.png)\n`;
  const { markdown } = await compileText(text);
  const entries = [...markdown.matchAll(/^\d+\. \[(.*?)\]\(#\d+\)/gmu)].map(([, entry]) => entry);
  expect(entries).toEqual([...headings, 'Contributors', 'Reviewers']);
});

it('leaves out what any talk has, where enough is left', async () => {
  const told = ['Flour', 'Water', 'Salt', 'Heat', 'Rest', 'Cut'];
  expect(await entriesOf(['Introduction', ...told, 'Next steps', 'Conclusion'])).toEqual(told);
  expect(await entriesOf(['はじめに', ...told, 'まとめ'])).toEqual(told);
  const few = ['Introduction', 'Background', 'Flour', 'Water', 'Salt', 'Summary', 'Next steps', 'Conclusion'];
  expect(await entriesOf(few)).toEqual(few);
});
