import { createHash } from 'node:crypto';
import type { Link, List } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { slideTitle } from './export/slide-text.js';
import type { Deck, Layout, Note, Slide } from './model/deck.js';
import type { TalkData, TalkSection } from './model/presenter.js';
import type { Settings } from './model/settings.js';
import { isClockNote, slideMinutes, talkOf } from './model/talk.js';

/** The deck with the notes that may leave the speaker's machine. */
export const withNotes = (deck: Deck, kind: Settings['notes']): Deck => {
  const children = deck.children.map((slide) => ({ ...slide, notes: slide.notes.filter(kept[kind]) }));
  return { ...deck, children };
};

const kept: Readonly<Record<Settings['notes'], (note: Note) => boolean>> = {
  all: () => true,
  // When a section begins is no secret.
  post: (note) => note.kind === 'post' || isClockNote(note),
  none: () => false,
};

/** Layouts that hold a talk together: never proposed for leaving out. */
const frame: ReadonlySet<Layout> = new Set([
  'title',
  'agenda',
  'section',
  'takeaways',
  'resources',
  'thanks',
]);

/** What a presenter view knows of a deck; the plan is that of its notes, also where they are left out. */
export const talkData = (deck: Deck, markdown: string, kind: Settings['notes']): TalkData => ({
  deck: createHash('sha256').update(markdown, 'utf8').digest('hex').slice(0, 16),
  notes: withNotes(deck, kind).children.map(({ notes }) =>
    notes.map((note) => (note.kind === 'author' ? { text: note.text, own: true } : { text: note.text })),
  ),
  seconds: deck.children.map((slide) => Math.round(slideMinutes(slide, deck.meta.pace) * 60)),
  sections: sectionsOf(deck),
  weights: deck.children.map(({ layout }) => (frame.has(layout) ? 1 : 0.5)),
});

/** The parts of a talk: as it was planned, else as its agenda names them, else its section slides. */
const sectionsOf = (deck: Deck): readonly TalkSection[] => {
  const [, ...planned] = talkOf(deck).sections;
  if (planned.length > 0) return planned.map(({ title, slide }) => ({ title, slide: slide - 1 }));
  const agenda = deck.children.find(({ layout }) => layout === 'agenda');
  const named = agenda ? agendaSections(agenda) : [];
  if (named.length > 0) return named;
  return deck.children.flatMap((slide, index) =>
    slide.layout === 'section' ? [{ title: slideTitle(slide, index + 1), slide: index }] : [],
  );
};

const agendaSections = ({ children }: Slide): readonly TalkSection[] =>
  children
    .filter((block): block is List => block.type === 'list')
    .flatMap(({ children: items }) => items)
    .flatMap(({ children: [paragraph] }) => (paragraph?.type === 'paragraph' ? paragraph.children : []))
    .filter((node): node is Link => node.type === 'link' && /^#\d+$/u.test(node.url))
    .map(({ url, children: content }) => ({ title: plainText(content), slide: Number(url.slice(1)) - 1 }));
