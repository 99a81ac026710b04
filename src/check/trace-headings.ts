import type { Layout } from '../model/deck.js';
import { lowerBound } from '../model/lower-bound.js';
import type { DeckIndex, Shown } from './index-deck.js';
import type { PostIndex } from './index-post.js';
import { likelyPlaces } from './likely-places.js';
import { longestChain } from './longest-chain.js';

/** Where a heading of the post is shown. */
export interface ShownHeading {
  /** Index of the unit. */
  readonly unit: number;
  /** 0-based; absent when it is neither a title, a kicker, nor an entry of a list. */
  readonly slide?: number;
  readonly misplaced?: true;
}

const keyOf = (tokens: readonly { readonly word: string }[]): string =>
  tokens.map(({ word }) => word).join(' ');

/** "2. Mills", "#3 Ovens": a number that a list counts a heading by; "10 tips" is none. */
const counted = /^(?:\d{1,2}[.)：:、．]|#\d)/u;

/** The words of a heading, and those without the number that a list counts it by. */
const keysOf = ({ text, tokens }: Pick<PostIndex['units'][number], 'text' | 'tokens'>): readonly string[] =>
  counted.test(text) && tokens.length > 1 ? [keyOf(tokens), keyOf(tokens.slice(1))] : [keyOf(tokens)];

/** A few words that are no sentence. */
const isTitle = ({ text, tokens }: Pick<PostIndex['units'][number], 'text' | 'tokens'>): boolean =>
  tokens.length <= maxTitle && !/[.!?。！？:：]\s*$/u.test(text);
const maxTitle = 12;

/** Finds the headings of the post among titles, kickers and lists of titles, in order. */
export const traceHeadings = ({ units, sections }: PostIndex, deck: DeckIndex): ShownHeading[] => {
  const headings = units.flatMap((unit, index) => (unit.kind === 'heading' ? [{ unit, index }] : []));
  const names = placesByText(deck, ({ role }) => role === 'title' || role === 'kicker' || role === 'own');
  // A paragraph that stands for a heading ("**2) Mills**") may be an entry among them.
  const titles = units.filter(
    (unit) => unit.kind === 'heading' || (unit.kind === 'paragraph' && isTitle(unit)),
  );
  const entries = placesByText(deck, isEntryAmong(new Set(titles.flatMap(keysOf)), deck));
  const found = likelyPlaces(headings.map(({ unit }) => names.get(keyOf(unit.tokens)) ?? []));
  const slideOf = (place: number): number => deck.shown[place]?.slide ?? 0;
  // "Resources" of the post is the slide of that name, which stands at the end wherever the post says it.
  const isFrame = (place: number): boolean =>
    deck.shown[place]?.role === 'own' && deck.slides[slideOf(place)]?.layout === 'resources';
  // A section that was moved to the backup is named there, and its parent perhaps once more in the talk.
  const isMoved = (thing: number): boolean => sections[headings[thing]?.unit.section ?? 0]?.isBackup === true;
  const pick = (keep: (slide: number) => boolean) =>
    longestChain(
      found.flatMap((list, thing) =>
        list
          .filter((place) => !isFrame(place) && keep(slideOf(place)))
          .filter((place) => !isMoved(thing) || slideOf(place) > deck.end)
          .map((place) => ({ thing, place })),
      ),
    );
  const main = pick((slide) => slide <= deck.end);
  const backup = pick((slide) => slide > deck.end);
  return headings.map(({ unit, index }, thing): ShownHeading => {
    const inOrder = main.get(thing) ?? backup.get(thing);
    const listed = keysOf(unit).flatMap((key) => entries.get(key) ?? [])[0];
    const place = inOrder ?? listed ?? found[thing]?.[0];
    if (place === undefined) return { unit: index };
    const misplaced = inOrder === undefined && listed === undefined && !isFrame(place);
    return { unit: index, slide: slideOf(place), ...(misplaced ? { misplaced } : {}) };
  });
};

/**
 * Whether a text is one of a list of titles: on its slide nothing but headings stands below the title. A chip or a line
 * among others that has a heading's words is of the prose, and the heading may be lost all the same.
 */
const isEntryAmong = (keys: ReadonlySet<string>, { shown }: DeckIndex): ((text: Shown) => boolean) => {
  const isEntry = ({ role }: Shown): boolean => role === 'line' || role === 'term';
  const mixed = new Set(
    shown.filter((text) => isEntry(text) && !keys.has(keyOf(text.tokens))).map(({ slide }) => slide),
  );
  return (text) => isEntry(text) && !mixed.has(text.slide);
};

/** Slides of the frame that a section of the post may become, with its heading. */
const authored: ReadonlySet<Layout> = new Set(['takeaways', 'resources', 'thanks']);

/** Places of shown texts by their words; the title of a frame slide is no heading, an author's own "Takeaways" is. */
const placesByText = (
  deck: DeckIndex,
  keep: (shown: Shown) => boolean,
): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  deck.shown.forEach((shown, place) => {
    const isFrame = shown.role === 'own' && !authored.has(deck.slides[shown.slide]?.layout ?? 'content');
    if (isFrame || !keep(shown)) return;
    const key = keyOf(shown.tokens);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  return places;
};

/**
 * The first and the last slide of each section: from its heading to the next one that is shown behind it. One that the
 * post has before it ends none: it is listed there, or its name is the same. Nor does the next one where it has the same
 * words: nobody sees which of their slides is whose.
 */
export const slidesOfSections = (
  { units, sections }: PostIndex,
  { headings, slides }: { readonly headings: readonly ShownHeading[]; readonly slides: number },
): (readonly [first: number, last: number] | undefined)[] => {
  const starts = new Map(
    headings.flatMap(({ unit, slide }) => {
      const { section, tokens = [] } = units[unit] ?? {};
      if (section === undefined || slide === undefined) return [];
      return [[section, { first: slide, words: keyOf(tokens) }] as const];
    }),
  );
  // From the last section to the first: of a post of thousands, each looks at what is behind it once.
  const behind: { readonly first: number; readonly words: string; readonly end: number }[] = [];
  const placeOf = (slide: number): number =>
    lowerBound(behind.length, (index) => (behind[index]?.first ?? 0) < slide);
  const found = sections
    .map((_, section) => section)
    .reverse()
    .map((section) => {
      const start = starts.get(section);
      if (start === undefined) return undefined;
      const next = behind[placeOf(start.first + 1)];
      const end = Math.min(slides, (next?.words === start.words ? next.end : next?.first) ?? slides);
      behind.splice(placeOf(start.first), 0, { ...start, end });
      return [start.first, Math.max(start.first, end - 1)] as const;
    });
  return found.reverse();
};
