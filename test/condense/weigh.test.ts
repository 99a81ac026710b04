import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { condenseSection } from '../../src/condense/condense-section.js';
import { type WeighedPost, weighPost } from '../../src/condense/weigh-post.js';
import { outlinePost } from '../../src/deck/outline-post.js';
import type { Outline } from '../../src/model/outline.js';
import { sectionsUnder } from '../../src/model/sections.js';
import { parsePost } from '../../src/post/parse-post.js';

const weigh = (markdown: string): WeighedPost & { outline: Outline } => {
  const post = parsePost(new VFile({ value: markdown, path: 'post.md' }), { maxInput: 1_000_000 });
  const outline = outlinePost(post, { slideLevel: 0 });
  const sections = [outline.opening, ...outline.sections].flatMap(sectionsUnder);
  const claims = new Map(
    sections.map((section) => [
      section,
      condenseSection(section, { language: post.meta.language, title: post.meta.title }),
    ]),
  );
  return { outline, ...weighPost(outline, claims) };
};

const post = `# Queues keep a bakery calm

The oven decides how fast a bakery can be, and a queue protects the oven.

## Why queues matter

Queues protect the oven from every customer at once. The baker does not read more than one ticket at a time.

A queue must be short, because long queues hide a slow oven.

## How the tickets work

- Every order in the queue is a ticket
- The baker takes the oldest ticket to the oven

## The colour of the walls

The walls are green. My aunt chose the paint in a small shop near the harbour.

## Acknowledgements

Thanks to everybody who waited in a queue for bread and told the baker about the oven.
`;

describe('weights', () => {
  const { outline, claims, sections } = weigh(post);
  const weightOf = (index: number): number => {
    const section = outline.sections[index];
    return section ? (sections.get(section) ?? -1) : -1;
  };

  it('put what the post is about before an aside, and an aside before the farewell', () => {
    const [why, how, walls, thanks] = [0, 1, 2, 3].map(weightOf);
    expect(why).toBeGreaterThan(how ?? 1);
    expect(how).toBeGreaterThan(walls ?? 1);
    expect(walls).toBeGreaterThan(thanks ?? 1);
  });

  it('lie between 0 and 1, on every section, claim and line', () => {
    const found = [...claims.values()].flat();
    const lines = found.flatMap(({ claim }) => ('lines' in claim ? claim.lines : []));
    const all = [
      ...sections.values(),
      ...found.map(({ weight }) => weight),
      ...lines.map(({ weight }) => weight),
    ];
    expect(lines.length).toBeGreaterThan(2);
    for (const weight of all) {
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['Wrapping up', true],
    ['To conclude', true],
    ['Conclusion: ovens are slow', true],
    ['The bottom line', true],
    ['Lessons we learned', true],
    ['TL;DR', true],
    ['Final thoughts', true],
    ['Summary of the first day', false],
    ['Wrapping loaves', false],
    ['Conclusive tests', false],
    ['The final loaf', false],
  ])('put what a post comes to before all the rest of it: %s (%s)', (name, isFirst) => {
    const told = weigh(`${post}\n## ${name}\n\nIt was a long year, and I slept well.\n`);
    const weights = told.outline.sections.map((section) => told.sections.get(section) ?? 0);
    expect(weights.at(-1) === Math.max(...weights)).toBe(isFirst);
  });

  it('take no summary for that of the post where each of its parts has one', () => {
    const papers = ['Rye', 'Salt', 'Stone'].map(
      (name) => `## ${name}\n\n### Summary\n\nIt was a long paper, and I slept well.\n`,
    );
    const told = weigh(`${post}\n${papers.join('\n')}`);
    const parts = told.outline.sections.slice(-3).flatMap(({ children }) => children);
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(told.sections.get(part)).toBeLessThan(0.9);
  });

  it('take what stands under questions and answers for what is looked up', () => {
    const text = (name: string) =>
      `# Ovens\n\n## Ovens\n\nOvens bake bread.\n\n## ${name}\n\n### May ovens be cold?\n\nOvens must never be cold because bread needs a hot oven.\n\n## Bread\n\nBread is baked in ovens.\n`;
    const weightIn = (name: string): number => {
      const { outline, sections } = weigh(text(name));
      const [question] = outline.sections[1]?.children ?? [];
      return question ? (sections.get(question) ?? 0) : 0;
    };
    expect(weightIn('FAQ')).toBeGreaterThan(0);
    expect(weightIn('FAQ')).toBeLessThan(0.5 * weightIn('Rules'));
  });

  it('take a sentence in two parts for a whole one', () => {
    const weightIn = (sentence: string): number => {
      const { outline, claims } = weigh(`# Ovens\n\n## Ovens\n\n${sentence}\n`);
      const [section] = outline.sections;
      const claim = section && claims.get(section)?.[0]?.claim;
      return claim?.kind === 'lines' ? (claim.lines[0]?.weight ?? 0) : 0;
    };
    const first = 'The oven of the mill stays warm for most of the night';
    const parted = weightIn(`${first} because its walls are made of river stone.`);
    expect(parted).toBeGreaterThan(0.95 * weightIn(`${first}.`));
  });

  it("give the author's own mark the most", () => {
    const marked = weigh(
      '# Bread today\n\n## A\n\nBread ==is alive== today.\n\n## B\n\nQueues protect the oven at noon.\n',
    );
    const [a] = marked.outline.sections;
    expect(a && marked.sections.get(a)).toBe(1);
    expect(a && marked.claims.get(a)?.[0]?.weight).toBe(1);
  });

  it('weigh a post in a script without spaces by what it repeats', () => {
    const { outline, sections } = weigh(
      '# 猫の行動研究\n\n## 猫の行動\n\n猫の行動を研究する。猫は行動する。\n\n## 天気\n\n今日は雨だった。\n\n## 猫の研究方法\n\n猫の行動の研究方法を述べる。\n',
    );
    const [first, weather, last] = outline.sections.map((section) => sections.get(section) ?? 0);
    expect(weather).toBeLessThan(first ?? 0);
    expect(weather).toBeLessThan(last ?? 0);
  });
});
