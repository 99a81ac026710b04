import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedState, placesOf } from '../../src/player/talk-state.js';
import { followSlides, slideKey } from '../../src/present/slide-ids.js';

const html = (title: string, text = ''): string => `<svg><h2>${title}</h2><p>${text}</p></svg>`;
const idsOf = (slides: readonly { id: string }[]): readonly string[] => slides.map(({ id }) => id);

describe('the ids of slides', () => {
  const before = followSlides(
    [],
    ['A', 'B', 'C'].map((title) => html(title)),
  );
  const [a, b, c] = idsOf(before);

  it('are those of the content, also after a restart', () => {
    expect(
      idsOf(
        followSlides(
          [],
          ['A', 'B', 'C'].map((title) => html(title)),
        ),
      ),
    ).toEqual([a, b, c]);
  });

  it('stay when slides come and go before', () => {
    const now = followSlides(
      before,
      ['New', 'A', 'B', 'C'].map((title) => html(title)),
    );
    expect(idsOf(now).slice(1)).toEqual([a, b, c]);
    expect(idsOf(followSlides(now, [html('B'), html('C')]))).toEqual([b, c]);
  });

  it('stay with a slide that is edited, also beside others that are', () => {
    expect(idsOf(followSlides(before, [html('A'), html('B', 'more'), html('C')]))).toEqual([a, b, c]);
    const edited = followSlides(before, [html('A', 'x'), html('New'), html('B', 'y'), html('C', 'z')]);
    expect([edited[0]?.id, edited[2]?.id, edited[3]?.id]).toEqual([a, b, c]);
    expect(idsOf(followSlides(before, [html('A'), html('B, renamed'), html('C')]))).toEqual([a, b, c]);
  });

  it('do not know the number of a page', () => {
    const page = (number: number): string =>
      `<svg><section id="${number}" data-marpit-pagination="${number}" data-marpit-pagination-total="9">x</section></svg>`;
    expect(slideKey(page(1))).toBe(slideKey(page(2)));
    expect(slideKey('<p id="h-1">a</p>')).toBe('<p id="h-1">a</p>');
  });

  it('lead to the slide itself, or to the nearest before it', () => {
    const now = followSlides(before, [html('A'), html('C')]);
    const to = (slide: number, slides: readonly { id: string }[]) =>
      movedState({ slide, step: 2, screen: 'slides' }, placesOf(idsOf(before), idsOf(slides)));
    expect(to(2, now)).toMatchObject({ slide: 1, step: 2 });
    expect(to(1, now)).toMatchObject({ slide: 0, step: 0 });
    expect(to(5, [])).toMatchObject({ slide: 0, step: 0 });
  });

  const deck = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 14 });
  it('are each there once, and never change hands from a slide that is the same in a deck that only grew', () => {
    fc.assert(
      fc.property(deck, deck, fc.nat(), (olds, added, at) => {
        const old = followSlides(
          [],
          olds.map((title) => html(title)),
        );
        const place = at % (olds.length + 1);
        const titles = [
          ...olds.slice(0, place),
          ...added.map((title) => `new ${title}`),
          ...olds.slice(place),
        ];
        const now = followSlides(
          old,
          titles.map((title) => html(title)),
        );
        expect(new Set(idsOf(now)).size).toBe(titles.length);
        const kept = [...now.slice(0, place), ...now.slice(place + added.length)];
        expect(idsOf(kept)).toEqual(idsOf(old));
      }),
    );
  });

  it('are each there once after any change', () => {
    fc.assert(
      fc.property(deck, deck, (olds, news) => {
        const old = followSlides(
          [],
          olds.map((title) => html(title)),
        );
        const now = followSlides(
          old,
          news.map((title) => html(title)),
        );
        expect(new Set(idsOf(now)).size).toBe(news.length);
        expect(now.map(({ key }) => key)).toEqual(news.map((title) => html(title)));
      }),
    );
  });
});
