import { strToU8 } from 'fflate';
import type { Deck, Note, Slide } from '../model/deck.js';
import type { Exporter } from './exporters.js';
import { slideTitle } from './slide-text.js';
import { clockTime, speakingMinutes } from './speaking-time.js';
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

function heading({ meta, children }: Deck): readonly string[] {
  const by = [meta.authors.join(', '), meta.date ?? ''].filter(Boolean).join(' · ');
  const total = children.reduce((minutes, slide) => minutes + minutesOf(slide), 0);
  const facts = `${children.length} slides · ${clockTime(total)} min`;
  return [underline(meta.title, '='), [by, facts].filter(Boolean).join('\n')];
}

function part(slide: Slide, index: number, { children }: Deck): readonly string[] {
  const minutes = minutesOf(slide);
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

function minutesOf(slide: Slide): number {
  return slide.notes.reduce((minutes, note) => minutes + speakingMinutes(note.text), 0);
}
