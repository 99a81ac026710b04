import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createSystemBrowserProvider } from '../../src/browser/browser-provider.js';
import { nodeSystem } from '../../src/browser/system.js';
import { createMeasureDeck } from '../../src/measure/measure-deck.js';
import { renderFile } from '../tools/render-file.js';

const browser = createSystemBrowserProvider(nodeSystem());
afterAll(() => browser[Symbol.asyncDispose]());
const measure = createMeasureDeck(browser);

const fileOf = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}.md`, import.meta.url));

describe('a deck with a fault on every slide but the first', async () => {
  const findings = await measure(await renderFile(fileOf('measure/faults'), 'cloud-native', '16:9'));
  const rulesOf = (slide: number) =>
    new Set(findings.filter((one) => one.slide === slide).map(({ rule }) => rule));

  it.each([
    [1, []],
    // A list that is too long: the footer that it crosses and the room beside it are no faults of their own.
    [2, ['measure-overflow']],
    [3, ['measure-overlap', 'measure-empty']],
    [4, ['measure-small', 'measure-empty']],
    [5, ['measure-contrast']],
    [6, ['measure-empty']],
    [7, ['measure-cut', 'measure-empty']],
    // The content of a cell that reaches into the next one.
    [8, ['measure-overlap']],
    // Its footer and page number, not the words in a box of their own.
    [9, ['measure-contrast']],
    [10, ['measure-overlap', 'measure-contrast']],
    [11, ['measure-contrast', 'measure-empty']],
    // Its footer alone: the number is white on the same picture.
    [12, ['measure-contrast']],
  ])('has on slide %i: %j', (slide, rules) => expect([...rulesOf(slide)].sort()).toEqual([...rules].sort()));

  it('names the footer and the number of a page that no one reads over a picture', () => {
    const faint = (slide: number) =>
      findings.flatMap((one) => (one.slide === slide && one.rule === 'measure-contrast' ? one.reason : []));
    expect(faint(9)).toEqual([
      expect.stringMatching(/^“A footer” has a contrast of 1\.\d/),
      expect.stringMatching(/^“9” has a contrast of 1\.\d/),
    ]);
    expect(faint(12)).toEqual([
      expect.stringMatching(/^“Said at the foot of the slide” has a contrast of 1\.\d/),
    ]);
  });

  it('is named by slide, by line, and by what to do', () => {
    expect(findings.find(({ slide }) => slide === 4)).toEqual({
      rule: 'measure-small',
      kind: 'measure',
      slide: 4,
      line: 46,
      reason: '“Words that nobody in the last row can re” is set in 14 px, under the 24 px of body text',
      advice: 'Show less, so that it can be set larger',
    });
  });
});

describe('a slide beside a picture (`![bg right]`)', async () => {
  const findings = await measure(await renderFile(fileOf('measure/beside'), 'cloud-native', '16:9'));
  const on = (slide: number) => findings.filter((one) => one.slide === slide);

  it('has its page number over the picture, and its text where it was drawn', () => {
    expect(on(1)).toEqual([]);
    expect(on(2)).toEqual([]);
  });

  it('is told once that its list is too long', () => {
    expect(on(3).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /^“Another thing that is told at length” and \d more run off the slide, by \d+ px at most$/,
      ),
    ]);
  });
});

describe.each([
  ['cloud-native', '16:9'],
  ['cloud-native-dark', '16:9'],
] as const)('every layout of %s at %s', async (theme, aspect) => {
  const findings = await measure(await renderFile(fileOf('specimen/deck'), theme, aspect));

  it('has nothing to be found but slides that are empty on purpose', () => {
    expect(findings.filter(({ rule }) => rule !== 'measure-empty')).toEqual([]);
  });
});
