import type { PhrasingContent } from 'mdast';
import type { Deck, Note, Slide } from './deck.js';
import { clockTime, speakingMinutes } from './speaking-time.js';

/** Slides that are about one thing, and how long they take. */
export interface TalkSection {
  /** Plain text. */
  readonly title: string;
  /** 1-based number of its first slide. */
  readonly slide: number;
  readonly slides: number;
  readonly minutes: number;
}

/** What stands after the thanks, for questions. */
export interface Backup {
  readonly slides: number;
  /** How long its notes would take. */
  readonly minutes: number;
  /** What its slides are about, each heading once. */
  readonly titles: readonly string[];
}

/** How a deck runs on stage. */
export interface Talk {
  /** Up to the backup slides. */
  readonly slides: number;
  readonly minutes: number;
  /** From the title slide to the thanks. */
  readonly sections: readonly TalkSection[];
  readonly backup: Backup;
}

/** Marks the divider after the thanks: from it on, slides are not part of the talk. */
export const backupVariant = 'backup';

const isBackup = (slide: Slide): boolean =>
  slide.layout === 'section' && slide.variants.includes(backupVariant);

const clock = /^\d+:\d\d – \d+:\d\d$/u;

/** The note that tells the speaker when a section begins and ends; it is looked at, not said. */
export const clockNote = (begin: number, end: number): Note => ({
  kind: 'author',
  text: `${clockTime(begin)} – ${clockTime(end)}`,
});

/** Whether a note tells the time and nothing else. */
export const isClockNote = ({ text }: Note): boolean => clock.test(text);

/** How long a slide takes to present; a list of links is shown and not read out. */
export const slideMinutes = ({ layout, notes }: Slide, pace?: number): number => {
  const said = notes.filter((note) => !isClockNote(note)).map(({ text }) => text);
  return layout === 'resources' ? 0 : speakingMinutes(said.join(' '), pace);
};

/** Minutes of one slide that an audience looks at too long: speakers show one or two a minute. */
const tooLong = 6;

/** The slides that stand far longer than others, by their index, with their minutes. */
export const longSlides = ({
  children,
  meta,
}: Deck): { readonly slide: number; readonly minutes: number }[] =>
  talkSlides(children).flatMap((slide, index) => {
    const minutes = slideMinutes(slide, meta.pace);
    return minutes > tooLong ? [{ slide: index, minutes }] : [];
  });

const minutesOf = (slides: readonly Slide[], pace: number | undefined): number =>
  slides.reduce((sum, slide) => sum + slideMinutes(slide, pace), 0);

/** The slides before the backup part. */
export const talkSlides = (slides: readonly Slide[]): readonly Slide[] => {
  const backup = slides.findIndex(isBackup);
  return backup < 0 ? slides : slides.slice(0, backup);
};

/** The times of a deck at the pace of its front matter. */
export const talkOf = ({ children, meta }: Deck): Talk => {
  const talk = talkSlides(children);
  const rest = children.slice(talk.length);
  return {
    slides: talk.length,
    minutes: minutesOf(talk, meta.pace),
    sections: sectionsOf(talk, meta),
    backup: { slides: rest.length, minutes: minutesOf(rest, meta.pace), titles: titlesOf(rest.slice(1)) },
  };
};

/** The kicker of a slide is its heading where a line of the post is its title. */
const titlesOf = (slides: readonly Slide[]): string[] => [
  ...new Set(slides.map(({ kicker, title = [] }) => plain(kicker ?? title)).filter((text) => text !== '')),
];

const sectionsOf = (talk: readonly Slide[], { title, pace }: Deck['meta']): TalkSection[] => {
  const starts = [
    0,
    ...talk.flatMap(({ data }, index) => (index > 0 && data?.entry !== undefined ? [index] : [])),
  ];
  return starts.map((start, index) => {
    const slides = talk.slice(start, starts[index + 1] ?? talk.length);
    const [first] = slides;
    const own = plain((index > 0 ? first?.data?.heading : undefined) ?? first?.title ?? []);
    return {
      title: index === 0 ? title : own,
      slide: start + 1,
      slides: slides.length,
      minutes: minutesOf(slides, pace),
    };
  });
};

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'children' in node ? plain(node.children) : '';
    })
    .join('');
