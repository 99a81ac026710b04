import { strToU8 } from 'fflate';
import type { Deck, Note, Slide } from '../model/deck.js';
import { clockTime } from '../model/speaking-time.js';
import { slideMinutes, talkOf } from '../model/talk.js';
import type { Exporter } from './exporters.js';
import { slideTitle } from './slide-text.js';
import { wrapWords } from './wrap-words.js';

/** Short lines: the eye finds its place again after a look at the audience. */
const columns = 64;

/** A script to read from on stage: for each slide its number, title, time and notes. */
export const exportNotes: Exporter = async ({ deck, slug }) => [
  { format: 'notes', fileName: `${slug}.notes.txt`, bytes: strToU8(script(deck)) },
];

function script(deck: Deck): string {
  const blocks = [...heading(deck), ...deck.children.flatMap((slide, index) => part(slide, index, deck))];
  return `${blocks.join('\n\n')}\n`;
}

function heading(deck: Deck): readonly string[] {
  const { meta } = deck;
  const { slides, minutes, backup } = talkOf(deck);
  const by = [meta.authors.join(', '), meta.date ?? ''].filter(Boolean).join(' · ');
  const more = backup.slides === 0 ? [] : [`${backup.slides} backup slides`];
  const facts = [`${slides} slides`, `${clockTime(minutes)} min`, ...more].join(' · ');
  return [underline(meta.title, '='), [by, facts].filter(Boolean).join('\n')];
}

function part(slide: Slide, index: number, { children, meta }: Deck): readonly string[] {
  const minutes = slideMinutes(slide, meta.pace);
  const time = minutes === 0 ? '' : `  (${clockTime(minutes)})`;
  const title = `[${index + 1}/${children.length}]  ${slideTitle(slide, index + 1)}${time}`;
  // A blank line more than between paragraphs: the next slide is seen from the corner of the eye.
  return [`\n${underline(title, '-')}`, ...slide.notes.map(paragraph)];
}

function underline(text: string, mark: string): string {
  const lines = wrapWords(text, columns);
  return [...lines, mark.repeat(columns)].join('\n');
}

/** A reminder of the author's is marked with an arrow; code keeps its lines. */
function paragraph(note: Note): string {
  if (note.text.includes('\n'))
    return note.text
      .split('\n')
      .map((line) => `    ${line}`.trimEnd())
      .join('\n');
  const [mark, rest] = note.kind === 'author' ? ['→ ', '  '] : ['', ''];
  return wrapWords(note.text, columns - mark.length)
    .map((line, index) => (index === 0 ? mark : rest) + line)
    .join('\n');
}
