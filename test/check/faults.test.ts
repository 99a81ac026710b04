import { describe, expect, it } from 'vitest';
import { gates } from '../../src/check/gate-table.js';
import { readDeck } from '../../src/marp/read-deck.js';
import type { Slide } from '../../src/model/deck.js';
import { type Checked, checkText, replaceShown, talkPost, withoutNote } from './checked-post.js';

type Change = (slides: readonly Slide[]) => readonly Slide[];

const checked: Checked = await checkText(talkPost);

const without =
  (type: string): Change =>
  (slides) =>
    slides.map((slide) => ({
      ...slide,
      children: slide.children.filter((block) => !JSON.stringify(block).includes(`"type":"${type}"`)),
    })) as readonly Slide[];

const about = (slides: readonly Slide[], title: string): number[] =>
  slides.flatMap(({ kicker, title: own }, index) =>
    JSON.stringify([kicker, own]).includes(title) ? [index] : [],
  );

const swapSections: Change = (slides) => {
  const first = about(slides, 'Why small clusters win');
  const second = about(slides, 'What the pager says');
  const moved = [...second, ...first].flatMap((index) => slides[index] ?? []);
  const start = Math.min(...first);
  return [...slides.slice(0, start), ...moved, ...slides.slice(start + moved.length)];
};

const movePicture: Change = (slides) => {
  const pictures = slides.flatMap(({ children }) =>
    children.filter((block) => JSON.stringify(block).includes('"type":"image"')),
  );
  const last = about(slides, 'What to measure')[0];
  return without('image')(slides).map((slide, index) =>
    index === last ? ({ ...slide, children: [...slide.children, ...pictures] } as Slide) : slide,
  );
};

const dropAttribution: Change = (slides) =>
  slides.map((slide) => ({
    ...slide,
    children: slide.children.map((block) =>
      block.type === 'blockquote' ? { ...block, children: block.children.slice(0, 1) } : block,
    ),
  })) as readonly Slide[];

const cutNote: Change = (slides) =>
  slides.map((slide) => ({
    ...slide,
    notes: slide.notes.map((note) => ({ ...note, text: note.text.replace('must not need', 'must need') })),
  }));

/** A fault that somebody could make, the gate that sees it, and how it is made. */
const faults: readonly (readonly [fault: string, gate: string, change: Change])[] = [
  ['a paragraph is lost from the notes', 'notes-complete', withoutNote('Most alerts')],
  ['a word is lost from a note', 'notes-complete', cutNote],
  ['sections are swapped', 'headings-order', swapSections],
  ['notes are swapped with their sections', 'notes-order', swapSections],
  ['a heading is renamed', 'headings', replaceShown('What to measure', 'What to count')],
  ['a picture is lost', 'blocks-kept', without('image')],
  ['a listing is lost', 'blocks-kept', without('code')],
  ['half a listing is lost', 'blocks-kept', replaceShown('\\nkubectl drain node-3', '')],
  ['a table is lost', 'blocks-kept', without('table')],
  ['a cell of a table is lost', 'blocks-kept', replaceShown('200 ms', '')],
  ['a picture stands in another section', 'blocks-placed', movePicture],
  ['a quotation is lost', 'quotes-kept', without('blockquote')],
  ['an attribution is lost', 'attribution', dropAttribution],
  ['a negation is dropped', 'meaning', replaceShown('Never restart', 'Restart')],
  ['a modal verb is dropped', 'meaning', replaceShown('Operators should delete', 'Operators delete')],
  ['a quantifier is dropped', 'meaning', replaceShown('Most alerts are noise', 'Alerts are noise')],
  ['a number is changed', 'numbers', replaceShown('60%', '90%')],
  ['a qualifier is dropped', 'numbers', replaceShown('Nearly 60%', '60%')],
  ['words change places', 'lines-order', replaceShown('delete an alert', 'an alert delete')],
  ['sentences are joined', 'lines-joined', replaceShown('noise in a small cluster', 'delete an alert')],
  ['a word is left out', 'lines-whole', replaceShown('of the slowest tenth', 'of the tenth')],
  ['a word is made up', 'lines-of-post', replaceShown('the slowest tenth', 'the slowest seventh')],
  ['a word is cut', 'lines-of-post', replaceShown('Backups come first', 'Backups come fir')],
  ['a line trails off', 'ellipsis', replaceShown('of the slowest tenth', 'of the…')],
  ['a bracket is left open', 'unbalanced', replaceShown('of respondents run', '(of respondents run')],
  ['a line ends too early', 'dangling-end', replaceShown('latency of the slowest tenth', 'latency of')],
  ['a line leans on another', 'dangling-start', replaceShown('Measure restarts', 'And measure restarts')],
  ['a line speaks of its author', 'first-person', replaceShown('Measure restarts', 'We measure restarts')],
  ['an entry of the agenda leads elsewhere', 'slide-links', replaceShown('"#4"', '"#1"')],
  [
    'an address is shown',
    'long-address',
    replaceShown('Measure restarts', `https://${'a'.repeat(60)}.example`),
  ],
];

describe('a deck as it was built', () => {
  it('breaks no gate', () => {
    expect(checked.findings.filter(({ kind }) => kind === 'gate')).toEqual([]);
  });
});

describe('an injected fault trips its gate', () => {
  it.each(faults)('%s: %s', (_, gate, change) => {
    expect(checked.brokenBy(change)).toContain(gate);
  });

  it.each([2, 60])(
    'one of %i paragraphs of the same words is lost from the notes: it is lost, and not moved',
    async (count) => {
      const paragraph = 'Somebody must watch the oven at night.';
      const bakery = await checkText(
        `---\ntitle: Bakery\n---\n\n## Ovens\n\n${`${paragraph}\n\n`.repeat(count)}## Bread\n\n- Rye\n- Oat\n`,
      );
      let isDropped = false;
      const broken = bakery.brokenBy((slides) =>
        slides.map((slide) => ({
          ...slide,
          notes: slide.notes.filter(({ text }) => {
            const isFirst = !isDropped && text.startsWith(paragraph);
            isDropped ||= isFirst;
            return !isFirst;
          }),
        })),
      );
      expect(isDropped).toBe(true);
      expect(broken).toEqual(['notes-complete']);
    },
  );

  it('a line with the words of a heading is no heading, be it the only thing left of it', async () => {
    const bakery = await checkText(
      '---\ntitle: Bakery\n---\n\n## What we buy\n\n- Ovens\n- Good flour\n- Sea salt\n\n## Ovens\n\n- Wood burns all night\n- Stone cools by noon\n',
    );
    const renamed = (slides: readonly Slide[]) =>
      slides.map((slide) =>
        JSON.stringify(slide.title ?? '').includes('Ovens')
          ? { ...slide, title: [{ type: 'text', value: 'Flour' } as const] }
          : slide,
      );
    expect(JSON.stringify(renamed(bakery.deck.children))).toContain('Ovens');
    expect(bakery.brokenBy((slides) => slides)).toEqual([]);
    expect(bakery.brokenBy(renamed)).toContain('headings');
  });

  it('an entry of a list of titles is its heading, until it is lost', async () => {
    const tools = await checkText(
      '---\ntitle: Bakery\n---\n\n## Bread\n\n- Rye first\n- Oat later\n\n## Tools\n\n### Long peel\n\n### Tall rack\n\n### Old scale\n',
    );
    expect(tools.brokenBy((slides) => slides)).toEqual([]);
    expect(tools.brokenBy(replaceShown('Tall rack', 'Tall shelf'))).toContain('headings');
  });

  it('a slide that somebody added is one fault, however much it says in the first person', () => {
    const text = '## What we sell\n\n- My brother sells 40 rolls\n- We bake them on Monday (or on\n';
    const [own] = readDeck(`---\nmarp: true\n---\n\n${text}`).children;
    if (!own) throw new Error('no slide to add');
    const slides = checked.deck.children.toSpliced(3, 0, own);
    const found = checked.findingsOf(slides).filter(({ kind }) => kind === 'gate');
    expect(found).toMatchObject([
      { rule: 'gate-lines-of-post', slide: 4 },
      // The slides behind it are not where the agenda says.
      { rule: 'gate-slide-links', slide: 2 },
    ]);
    expect(found[0]?.reason).toContain('none of its 3 lines is in the post');
  });

  it('a slide of thousands of lines that are not of the post costs no square of them', () => {
    const items = Array.from({ length: 3000 }, (_, at) => `- Zebra${at} xylophone${at} quartz${at}`);
    const [own] = readDeck(`---\nmarp: true\n---\n\n## What to measure\n\n${items.join('\n')}\n`).children;
    if (!own) throw new Error('no slide to add');
    const started = process.cpuUsage();
    const found = checked.findingsOf(checked.deck.children.toSpliced(3, 0, own));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
    expect(found.filter(({ rule }) => rule === 'gate-lines-of-post')).toHaveLength(3000);
  });

  it('and every gate has a fault here', () => {
    const claimed = new Set(faults.map(([, gate]) => gate));
    expect(gates.map(({ id }) => id).filter((id) => !claimed.has(id))).toEqual([]);
  });
});
