import { expect, it } from 'vitest';
import { compileText } from '../build/build-fixture.js';

const shownOf = async (title: string, links: readonly (readonly [text: string, url: string])[]) => {
  const body = links.map(([text, url]) => `It is as the [${text}](${url}) has it, which we read twice.`);
  const { markdown } = await compileText(`# ${title}\n\n## Ovens\n\n${body.join('\n\n')}\n`);
  const [, resources = ''] = markdown.split('## Resources\n');
  return [...(resources.split('<!--')[0]?.matchAll(/^\d+\. \[(.*?)\]/gmu) ?? [])].map(([, text]) => text);
};

it('shows the subject of the post before other links, and what everybody finds behind them', async () => {
  const links = [
    ['Sourdough article', 'https://en.wikipedia.org/wiki/Sourdough'],
    ['Old Mill Report', 'https://mill.example/report/of/the/year'],
    ['Comic of the Baker', 'https://xkcd.com/1'],
    ['Rye Oven', 'https://rye.example/oven/of/rye'],
    ['Flour Handbook', 'https://flour.example/a/b/handbook'],
  ] as const;
  expect(await shownOf('Building the Rye Oven', links)).toEqual([
    'Rye Oven',
    'Old Mill Report',
    'Flour Handbook',
    'Sourdough article',
    'Comic of the Baker',
  ]);
});

it('shows an issue among the first that the title names', async () => {
  const links = [
    ['Old Mill Report', 'https://mill.example/report/of/the/year'],
    ['CVE-2025-1234', 'https://github.com/mill/oven/issues/12'],
    ['Mended hinge', 'https://github.com/mill/oven/issues/13'],
    ['Flour Handbook', 'https://flour.example/a/b/handbook'],
  ] as const;
  const shown = await shownOf('Mending CVE-2025-1234', links);
  expect(shown[0]).toBe('CVE-2025-1234');
  expect(shown.at(-1)).toBe('Mended hinge');
});
