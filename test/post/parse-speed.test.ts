import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

const section = (number: number): string =>
  [
    `## Tides of day ${number}`,
    'The tide **turns** twice a day, see [the table](https://tides.example/table) and `tide --now`.',
    '- It rises for six hours.\n- It falls for six hours.',
    number % 9 === 0 ? '{{< figure src="tide.png" caption="A tide" >}}\n\n:::note\nMind the moon.\n:::' : '',
    number % 7 === 0 ? '```sh\ntide --day 3\n```\n\n| day | height |\n| --- | --- |\n| 1 | 3 m |' : '',
    'It rises and it falls, and nobody on the shore has ever seen it stop. '.repeat(4),
  ].join('\n\n');

const post = Array.from({ length: 260 }, (_, number) => section(number))
  .join('\n\n')
  .slice(0, 100_000);

/** The processor's time of a run, in ms: other programs may run beside the test. */
const timeOf = (run: () => unknown): number => {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

describe('the time of a parse', () => {
  it('of 100 KB is under half a second, and little more than the parser of Markdown takes alone', () => {
    expect(post).toHaveLength(100_000);
    const parser = unified().use(remarkParse).use(remarkGfm);
    const pairs = Array.from({ length: 3 }, () => ({
      ours: timeOf(() => expect(outcome(post).error).toBeUndefined()),
      bare: timeOf(() => parser.parse(post)),
    }));
    const best = (name: 'ours' | 'bare'): number => Math.min(...pairs.map((pair) => pair[name]));
    expect(best('ours') / best('bare')).toBeLessThan(2);
    // Three times the half second: the machines of tests are slow and shared.
    expect(best('ours')).toBeLessThan(1_500);
  });

  it('of 10 MB is none: the post is refused at once', () => {
    const huge = 'The tide turns. '.repeat(640_000);
    let error: unknown;
    const time = timeOf(() => {
      ({ error } = outcome(huge));
    });
    expect(error).toMatchObject({ code: 'too-large' });
    expect(time).toBeLessThan(1_000);
  });
});
