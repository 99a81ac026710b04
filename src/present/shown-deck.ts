import type { DeckChange, LiveDeck, LiveRole } from '../model/live.js';
import type { TalkData } from '../model/presenter.js';
import { documentCss } from '../render/document-css.js';
import { followSlides, type KnownSlide, slideKey } from './slide-ids.js';

/** The deck that a room looks at. */
export interface ShownDeck {
  readonly version: number;
  readonly deck: LiveDeck;
  readonly slides: readonly KnownSlide[];
  /** For each slide, the number of its steps. */
  readonly steps: readonly number[];
  readonly styles: Required<NonNullable<DeckChange['styles']>>;
}

/** The next deck after another one, its slides with their ids. */
export function showNext(deck: LiveDeck, before: ShownDeck | undefined): ShownDeck {
  const { slides, fontCss, css, width, height } = deck.rendered;
  return {
    version: (before?.version ?? 0) + 1,
    deck,
    slides: followSlides(before?.slides ?? [], slides.map(slideKey)),
    steps: slides.map((html) => html.match(/ data-marpit-fragment="/g)?.length ?? 0),
    styles: { fonts: fontCss, page: documentCss(width, height), theme: css },
  };
}

/** All of a deck, for a page that has another one. */
export function wholeDeck(shown: ShownDeck, role: LiveRole): DeckChange {
  const { deck, version, slides, styles } = shown;
  return {
    version,
    ids: slides.map(({ id }) => id),
    slides: Object.fromEntries(slides.map(({ id }, index) => [id, deck.rendered.slides[index] ?? ''])),
    styles,
    title: deck.meta.title,
    talk: talkFor(deck, role),
  };
}

/** What changed from one deck to the next; nothing where both look the same and say the same. */
export function changeOf(before: ShownDeck, now: ShownDeck, role: LiveRole): DeckChange | undefined {
  const old = new Map(before.slides.map(({ id }, index) => [id, before.deck.rendered.slides[index]]));
  const changed = now.slides.flatMap(({ id }, index) => {
    const html = now.deck.rendered.slides[index] ?? '';
    return old.get(id) === html ? [] : [[id, html] as const];
  });
  const talk = talkFor(now.deck, role);
  const styles = Object.entries(now.styles).filter(
    ([name, css]) => before.styles[name as keyof ShownDeck['styles']] !== css,
  );
  const ids = now.slides.map(({ id }) => id);
  const parts = {
    ...(styles.length > 0 ? { styles: Object.fromEntries(styles) } : {}),
    ...(before.deck.meta.title === now.deck.meta.title ? {} : { title: now.deck.meta.title }),
    ...(JSON.stringify(talkFor(before.deck, role)) === JSON.stringify(talk) ? {} : { talk }),
  };
  const isMoved = before.slides.map(({ id }) => id).join() !== ids.join();
  if (changed.length === 0 && !isMoved && Object.keys(parts).length === 0) return undefined;
  return { version: now.version, ids, slides: Object.fromEntries(changed), ...parts };
}

/** What a role may know: listeners get the prose of the post, never what the author wrote for the talk. */
export function talkFor({ talk, prose }: LiveDeck, role: LiveRole): TalkData {
  if (role !== 'audience') return talk;
  const notes = talk.notes.map((slide) => (prose ? slide.filter(({ own }) => own !== true) : []));
  return { deck: talk.deck, notes, seconds: talk.seconds.map(() => 0), sections: talk.sections, weights: [] };
}
