import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerDeck } from '../../src/marp/lower-deck.js';
import { notesOf } from '../../src/marp/note-comment.js';
import { printMarp } from '../../src/marp/print-marp.js';
import type { Deck, Slide } from '../../src/model/deck.js';
import { renderDeck } from '../../src/render/render-deck.js';
import { arbitraryDeck, nastyText } from './arbitrary-deck.js';
import {
  accidents,
  classesOf,
  cores,
  type DrawnSlide,
  dissect,
  draw,
  nodesOf,
  withoutGuards,
  wordsOf,
} from './stock-marp.js';

/** What holds of a deck that Marp has drawn, whichever Marp it was. */
function expectAsPlanned(drawn: readonly DrawnSlide[], deck: Deck): void {
  expect(drawn.map(({ comments }) => comments.flatMap(notesOf))).toEqual(
    deck.children.map(({ notes }) => notes),
  );
  expect(drawn.map(({ alts }) => alts.length)).toEqual(
    deck.children.map((slide) => nodesOf(slide, 'image').length),
  );
  expect(drawn.map(({ formulas }) => formulas)).toEqual(
    deck.children.map((slide) => nodesOf(slide, 'inlineMath').length + nodesOf(slide, 'math').length),
  );
  deck.children.forEach((slide, index) => {
    const told = drawn[index]?.classes || (slide.layout === 'bullets' ? 'bullets' : 'content');
    expect(told).toBe(classesOf(slide));
  });
  for (const { html } of drawn) expect(html).not.toMatch(accidents);
}

describe.each(cores)('marp-core $version', ({ marp }) => {
  it('shows what was planned, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const drawn = draw(marp, printMarp(lowerDeck(deck)));
        expect(drawn.map(({ text }) => withoutGuards(text))).toEqual(
          deck.children.map((slide) => withoutGuards(wordsOf(slide))),
        );
        expect(drawn.map(({ links }) => links.length)).toEqual(
          deck.children.map((slide) => nodesOf(slide, 'link').length),
        );
        expectAsPlanned(drawn, deck);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(cores)('the foot of a slide in marp-core $version', ({ marp }) => {
  it('is the text that was given', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (footer, title) => {
        const meta = { title, theme: 'default', aspect: '16:9', language: 'en', direction: 'ltr' } as const;
        const slide: Slide = {
          type: 'slide',
          layout: 'content',
          density: 'normal',
          variants: [],
          titleDepth: 2,
          children: [],
          notes: [],
        };
        const deck: Deck = {
          type: 'deck',
          meta: { ...meta, authors: [], keywords: [], paginate: true, footer },
          children: [slide],
          assets: [],
        };
        const [html = ''] = marp.renderMarkdown(printMarp(lowerDeck(deck)), { htmlAsArray: true });
        const [, foot = ''] = /<footer>([\s\S]*)<\/footer>/.exec(html) ?? [];
        const drawn = dissect(`<section>${foot}</section>`, []);
        expect(withoutGuards(drawn.text)).toBe(withoutGuards(footer));
        expect(drawn.links).toEqual([]);
        expect(drawn.formulas).toBe(0);
        expect(foot).not.toMatch(accidents);
      }),
      { numRuns: 300 },
    );
  });
});

/** A text with an address in it, whole or broken, as linkify reads and rewrites them. */
const addressedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('http://', 'HTTPS://', 'ftp://', 'see http://', '//', 'mailto:', 'a@b.co '),
    fc.constantFrom('a.b/', 'x.com', 'xn--mnchen-3ya.de/', 'É.com/', '[::1]/'),
    fc.array(
      fc.constantFrom(
        '%20',
        '%00',
        '%',
        'xn--',
        'b.c',
        '。',
        '?',
        '&',
        '*',
        '_',
        '@',
        ')',
        '[',
        '\\',
        '"',
        ' ',
      ),
      {
        maxLength: 9,
      },
    ),
  )
  .map(([scheme, host, path]) => `${scheme}${host}${path.join('')}`.replace(/ +/g, ' ').trim());

/** Numbers and signs beside the lines of a listing, which no listener hears. */
const gutter = /<span class="code-(?:number|sign)" aria-hidden="true">[^<]*<\/span>/g;
const codeStep = /<span class="code-step" data-marpit-fragment="\d+"><\/span>/g;

/** A drawn slide without the gutter of its listings, and without the steps that their fences ask for. */
const withoutEmphasis = (html: string): string => {
  const steps = html.match(codeStep)?.length ?? 0;
  return html.replace(gutter, '').replace(codeStep, '').replaceAll(` data-marpit-fragments="${steps}"`, '');
};

describe('our own drawing', () => {
  const theme = {
    name: 'plain',
    css: ['/* @theme plain */ section { width: 1280px; height: 720px }'],
    fontFaces: [],
  };
  const resolveImage = () => 'data:image/png;base64,AAAA';

  it('shows what was planned to the letter, alternative texts too', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDeck, async (deck) => {
        const { slides, notes } = await renderDeck(printMarp(lowerDeck(deck)), {
          theme,
          meta: deck.meta,
          resolveImage,
          player: false,
        });
        const drawn = slides.map((html, index) => dissect(withoutEmphasis(html), notes[index] ?? []));
        expect(drawn.map(({ text }) => text)).toEqual(deck.children.map(wordsOf));
        expect(drawn.map(({ alts }) => alts)).toEqual(
          deck.children.map((slide) => nodesOf(slide, 'image').map(({ alt }) => alt)),
        );
        expectAsPlanned(
          drawn.map((slide) => ({ ...slide, html: slide.html.replaceAll('data:', '') })),
          deck,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('shows an address in an alternative text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(addressedText, async (alt) => {
        const deck: Deck = {
          type: 'deck',
          meta: {
            title: 'a',
            theme: 'plain',
            aspect: '16:9',
            language: 'en',
            direction: 'ltr',
            authors: [],
            keywords: [],
            paginate: false,
          },
          children: [
            {
              type: 'slide',
              layout: 'content',
              density: 'normal',
              variants: [],
              titleDepth: 2,
              children: [
                {
                  type: 'paragraph',
                  children: [
                    { type: 'image', url: 'deck/chart.svg', alt },
                    { type: 'inlineMath', value: 'x' },
                  ],
                },
              ],
              notes: [],
            },
          ],
          assets: [],
        };
        const { slides } = await renderDeck(printMarp(lowerDeck(deck)), {
          theme,
          meta: deck.meta,
          resolveImage,
          player: false,
        });
        expect(dissect(slides.join(''), []).alts).toEqual([alt]);
      }),
      {
        numRuns: 200,
        examples: [['http://a.b/%20'], ['http://xn--mnchen-3ya.de/'], ['http://a。b/'], ['http://a.b$5w']],
      },
    );
  });
});
