import { describe, expect, it } from 'vitest';
import { runGates } from '../../src/check/gate-table.js';
import { linkGates } from '../../src/check/gates/links.js';
import { traceAlone } from '../../src/check/trace-deck.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { drawSlides } from '../../src/render/render-deck.js';
import { compileText, settingsOf, testPorts } from './build-fixture.js';

const heads = '# Bakery\n\nA bakery needs a clock.\n\n## Ovens\n\n';
const times = 4;
/** Four times as much takes four times as long, or sixteen times where each part looks at all the others. */
const most = 9;

/** Milliseconds of the processor below which what it counts is mostly the steps of its clock and other work. */
const least = 60;

/** How many times as long the larger work takes, in time of the processor; the least of five, since others work here too. */
const growthOf = async (work: (size: number) => Promise<unknown>, size: number): Promise<number> => {
  const timeOf = async (of: number, repeats: number): Promise<number> => {
    const started = process.cpuUsage();
    for (let done = 0; done < repeats; done += 1) await work(of);
    return process.cpuUsage(started).user / 1000;
  };
  const repeats = Math.max(1, Math.ceil(least / Math.max(1, await timeOf(size, 1))));
  const ratios: number[] = [];
  while (ratios.length < 5 && Math.min(...ratios) >= most)
    ratios.push((await timeOf(size * times, repeats)) / (await timeOf(size, repeats)));
  return Math.min(...ratios);
};

describe('a post of the same block again and again takes no square of their number', () => {
  it.each([
    ['quotations', '> Bread is good.\n\n', 500],
    ['signed quotations', '> Bread is good.\n>\n> — Ann\n\n', 400],
    ['listings', '```js\na\n```\n\n', 500],
    ['headings', '## Bread\n\n', 500],
    ['tables', '| a |\n| - |\n| b |\n\n', 120],
    ['asides', '(a) ', 2000],
  ])('%s', async (_, block, size) => {
    expect(await growthOf((count) => compileText(heads + block.repeat(count)), size)).toBeLessThan(most);
  });
});

describe('a deck of many slides', () => {
  it('is drawn without the square of their number', async () => {
    const theme = await testPorts.loadTheme(settingsOf().theme);
    const meta = { language: 'en' };
    const draw = (size: number) =>
      drawSlides('# Bread\n\n---\n\n'.repeat(size), { theme, meta, resolveImage: () => undefined });
    expect(await growthOf(draw, 1500)).toBeLessThan(most);
  });

  it('is searched for links that lead elsewhere without the square of their number', async () => {
    const linked = (size: number) => {
      const slides = Array.from({ length: size }, (_, at) => `## Loaf ${at}\n\n[Loaf ${at}](#${at + 2})\n`);
      return traceAlone(readDeck(`---\nmarp: true\n---\n\n${slides.join('\n---\n\n')}`));
    };
    const decks = new Map([250, 1000].map((size) => [size, linked(size)]));
    const find = async (size: number) => {
      const trace = decks.get(size);
      expect(trace && runGates(trace, linkGates)).toHaveLength(size);
    };
    expect(await growthOf(find, 250)).toBeLessThan(most);
  });
});
