import { createHash } from 'node:crypto';
import type { Deck, Layout, Note } from '../model/deck.js';
import type { TalkData } from '../model/presenter.js';
import type { Settings } from '../model/settings.js';
import { isClockNote, slideMinutes } from '../model/talk.js';
import { talkParts } from '../model/talk-parts.js';

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
  sections: talkParts(deck),
  weights: deck.children.map(({ layout }) => (frame.has(layout) ? 1 : 0.5)),
});
