import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { reportAssets } from '../../src/pipeline/report-assets.js';

/** The line that a missing picture is told at. */
const lineOf = (url: string, markdown: string): number | undefined => {
  const file = new VFile({ value: markdown, path: 'deck.md' });
  reportAssets(file, [{ rule: 'image-missing', reason: `${url} was not found`, url }], markdown);
  return file.messages[0]?.line;
};

it.each([
  ['1.png', '![](11.png)\n\n![](1.png)'],
  ['oven.png', 'See oven.png below.\n\n![bg right](oven.png "An oven")'],
  ['oven.png', '![](oven.png.bak)\n\n![](<oven.png>)'],
  ['my%20oven.png', '![](my%20oven.png.bak)\n\n![](<my oven.png>)'],
  ['oven.png', '[oven.png]\n\n[o]: oven.png'],
  ['oven.png', '<a href="oven.png">\n\n<img alt="" src="oven.png">'],
  ['oven.png?a=1&b=2', "oven.png?a=1&b=2\n\n<img src='oven.png?a=1&amp;b=2'>"],
  ['oven.png', 'an oven.png\n\n<!-- _backgroundImage: "url(\'oven.png\')" -->'],
  ['oven.png', 'an oven.png\n\n<style>section { background: url(oven.png) }</style>'],
  ['oven_(1).png', 'oven_(1).png\n\n![](oven_(1).png)'],
])('%s is told at the picture: %j', (url, markdown) => {
  expect(lineOf(url, markdown)).toBe(3);
});

it('says no line where no picture has the address', () => {
  expect(lineOf('1.png', '![](11.png)')).toBeUndefined();
});
