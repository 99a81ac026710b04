import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseChunks } from '../../src/deck/choose-chunks.js';
import type { Chunk } from '../../src/deck/chunks.js';
import { readDeck } from '../../src/marp/read-deck.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import type { Section } from '../../src/model/outline.js';
import { talkOf, talkSlides } from '../../src/model/talk.js';
import { compileText } from '../build/build-fixture.js';

const long = await readFile(new URL('../fixtures/long-talk/post.md', import.meta.url), 'utf8');
const clock = /^\d+:\d\d – \d+:\d\d$/u;

const notesIn = (slides: readonly Slide[]): string[] =>
  slides.flatMap(({ layout, notes }) => (layout === 'resources' ? [] : notes.map(({ text }) => text)));
const spoken = (slides: readonly Slide[]): string[] => notesIn(slides).filter((text) => !clock.test(text));
const words = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/\s+/u)).sort();
/** What stands in `all` more often than in `some`; both are sorted. */
const missing = (all: readonly string[], some: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
};
const headings = new Set([...long.matchAll(/^#+ (.*)$/gmu)].map(([, text]) => text));
const blocksOf = ({ children }: Deck, type: string): string[] =>
  children
    .flatMap((slide) => slide.children)
    .filter((block) => block.type === type)
    .map((block) => JSON.stringify(block));

describe('a slide that stands too long', () => {
  const listOf = (words: number): string =>
    `# Ovens\n\n## Stone\n\n${['Rye', 'Wheat'].map((name) => `- **${name}**: ${'grain of the valley '.repeat(words / 8)}`).join('\n')}\n`;
  const toldOf = async (words: number): Promise<string[]> =>
    (await compileText(listOf(words))).file.messages
      .filter(({ ruleId }) => ruleId === 'long-slide')
      .map(({ reason, fatal, line }) => `${fatal ?? 'info'} ${line}: ${reason}`);

  it('is told, with its line and what to do, and is no fault', async () => {
    expect(await toldOf(1200)).toEqual([
      expect.stringMatching(/^info \d+: slide 2 is shown for about \d+ minutes: part it/u),
    ]);
  });

  it('is none of six minutes or fewer', async () => {
    expect(await toldOf(700)).toEqual([]);
  });
});

describe('a post of six thousand words', async () => {
  const whole = await compileText(long);

  it('is one', () => {
    expect(long.split(/\s+/u).length).toBeGreaterThan(6000);
    expect(talkOf(whole.deck).backup).toEqual({ slides: 0, minutes: 0, titles: [] });
  });

  it.each([
    ['5m', 5],
    ['10m', 10],
    ['20m', 20],
    ['30m', 30],
    ['40m', 40],
  ])('fits a slot of %s within a tenth, at 0.7 to 2 slides a minute', async (slot, minutes) => {
    const { deck, markdown } = await compileText(long, { values: { for: slot } });
    const talk = talkOf(deck);
    expect(Math.abs(talk.minutes - minutes) / minutes).toBeLessThan(0.1);
    expect(talk.slides / talk.minutes).toBeGreaterThan(0.7);
    expect(talk.slides / talk.minutes).toBeLessThan(2);
    expect(talkOf(readDeck(markdown)).minutes).toBeCloseTo(talk.minutes, 5);
    const sum = talk.sections.reduce((total, section) => total + section.minutes, 0);
    expect(sum).toBeCloseTo(talk.minutes, 5);
  });

  it('names what was moved by the headings of the post, each once', async () => {
    const { titles } = talkOf((await compileText(long, { values: { for: '5m' } })).deck).backup;
    expect(titles.length).toBeGreaterThan(3);
    expect(new Set(titles).size).toBe(titles.length);
    const isNamed = (title: string): boolean => headings.has(title) || long.includes(`title: ${title}`);
    expect(titles.filter((title) => !isNamed(title))).toEqual([]);
  });

  it.each(['5m', '20m'])(
    'says or keeps every word for %s, and shows every listing and table',
    async (slot) => {
      const { deck } = await compileText(long, { values: { for: slot } });
      // A heading that collapses into a list of its neighbours is said as well: which do depends on what is moved.
      const said = ({ children }: Deck): string[] =>
        words(spoken(children).filter((text) => !headings.has(text)));
      expect(missing(said(whole.deck), said(deck))).toEqual([]);
      for (const type of ['code', 'table', 'blockquote'])
        expect(blocksOf(deck, type).sort()).toEqual(blocksOf(whole.deck, type).sort());
    },
  );

  it('keeps what the author marked, and the headings with what was moved', async () => {
    const { deck } = await compileText(long, { values: { for: '5m' } });
    const talk = talkSlides(deck.children);
    expect(JSON.stringify(talk.map(({ children }) => children))).toContain(
      'every promise needs a name and a date',
    );
    const backup = deck.children.slice(talk.length);
    expect(backup[0]).toMatchObject({ layout: 'section', variants: ['backup'] });
    expect(talk.at(-1)?.layout).toBe('thanks');
    const shown = JSON.stringify(backup.map(({ title, kicker }) => [title, kicker]));
    for (const heading of ['The parking lot', 'Drills', 'Talking to banks']) expect(shown).toContain(heading);
  });

  it('speaks faster at a higher pace', async () => {
    const slow = await compileText(long, { values: { for: '20m', pace: 110 } });
    const fast = await compileText(long, { values: { for: '20m', pace: 190 } });
    for (const { deck } of [slow, fast]) expect(Math.abs(talkOf(deck).minutes - 20)).toBeLessThan(2);
    expect(spoken(talkSlides(fast.deck.children)).join(' ').length).toBeGreaterThan(
      spoken(talkSlides(slow.deck.children)).join(' ').length * 1.4,
    );
    expect(fast.markdown).toContain('pace: 190');
  });

  it('tells the speaker when each section begins and ends', async () => {
    const { deck } = await compileText(long, { values: { for: '20m' } });
    const clocks = notesIn(deck.children).filter((text) => clock.test(text));
    expect(clocks).toHaveLength(talkOf(deck).sections.length - 1);
    const edges = clocks.map((text) => text.split(' – '));
    for (const [index, [, end]] of edges.entries())
      if (edges[index + 1]) expect(edges[index + 1]?.[0]).toBe(end);
    expect(notesIn(whole.deck.children).some((text) => clock.test(text))).toBe(false);
  });

  it('takes the lines of each slide from what is said on it', async () => {
    const { deck } = await compileText(long, { values: { for: '10m' } });
    for (const { layout, title, notes } of talkSlides(deck.children)) {
      const said = notes.map(({ text }) => text).join(' ');
      const text = title?.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
      if (layout === 'statement' && !headings.has(text) && /\s(?:is|was|are|were)\s/u.test(text))
        expect(said.toLowerCase()).toContain(text.toLowerCase());
    }
  });
});

describe('a post that is too short', () => {
  it('reports its true minutes and stays whole', async () => {
    const sentence = 'The scheduler moves a pod when its node is drained by an operator. ';
    const text = `# Short\n\n## One\n\n${sentence.repeat(30)}\n\n## Two\n\n${sentence.repeat(30)}\n`;
    const { deck, file } = await compileText(text, { values: { for: '20m' } });
    expect(talkOf(deck).minutes).toBeCloseTo((60 * 13) / 140, 1);
    expect(talkOf(deck).backup.slides).toBe(0);
    const [message] = file.messages.filter(({ ruleId }) => ruleId === 'time');
    expect(message?.reason).toBe(
      '6 minutes of material for a slot of 20 minutes: the talk is as long as the post',
    );
    expect(message?.fatal).toBeUndefined();
  });
});

const section = (name: number): Section => ({ depth: name, blocks: [], children: [] });
const entry = fc
  .array(
    fc.tuple(
      fc.float({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.record({ minutes: fc.double({ min: 0, max: 3, noNaN: true }), slides: fc.nat(4) }), {
        maxLength: 6,
      }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => ({
    parts: parts.map(([weight, sizes], index) => {
      const own = section(index);
      const chunks = sizes.map(
        (size, at): Chunk => ({ ...size, section: own, end: at + 1, strength: weight, isMarked: false }),
      );
      return { section: own, weight, chunks };
    }),
  }));

describe('chooseChunks', () => {
  it('never goes far over a slot, and fills it when there is enough of small things', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 4, max: 40 }),
        (entries, minutes) => {
          const chosen = chooseChunks(entries, { minutes, slides: minutes * 2 });
          const parts = entries.flatMap((each) => each.parts);
          const said = parts.flatMap((part) => part.chunks.slice(0, chosen.get(part.section) ?? 0));
          const sum = (chunks: readonly Chunk[]) => chunks.reduce((total, chunk) => total + chunk.minutes, 0);
          expect(sum(said)).toBeLessThanOrEqual(minutes * 1.03 + 1e-9);
          const left = parts.flatMap((part) =>
            part.chunks.slice(chosen.get(part.section) ?? 0, (chosen.get(part.section) ?? 0) + 1),
          );
          // What is left does not fit, or the talk is long enough without it.
          for (const chunk of left.filter((each) => each.minutes > 0 && each.slides === 0))
            expect(sum(said) + chunk.minutes > minutes * 1.03 || sum(said) >= minutes * 0.95).toBe(true);
        },
      ),
    );
  });
});
