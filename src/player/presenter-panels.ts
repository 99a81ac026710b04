import type { SpokenNote } from '../model/presenter.js';
import { partsOfNote } from '../model/struck.js';
import { button, element } from './element.js';
import { clockText } from './pacing.js';
import type { Panel } from './presenter-bar.js';
import type { Stopwatch } from './stopwatch.js';
import type { Talk } from './talk.js';

/** Sizes of the notes, in px. */
const noteSizes = [16, 18, 20, 24, 28, 34, 42] as const;

/** The notes of the slide, in a size that can be read from a lectern. */
export function addNotes(talk: Talk): Panel {
  let size = 3;
  const text = element('div', { class: 'presenter-text', tabIndex: 0 });
  const resize = (by: number): void => {
    size = Math.max(0, Math.min(noteSizes.length - 1, size + by));
    text.style.fontSize = `${noteSizes[size]}px`;
  };
  const smaller = button('A−', 'Smaller notes (−)', () => resize(-1));
  const larger = button('A+', 'Larger notes (+)', () => resize(1));
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (!ctrlKey && !metaKey && (key === '+' || key === '-')) resize(key === '+' ? 1 : -1);
  });
  resize(0);
  document.body.append(
    element(
      'section',
      { class: 'presenter-notes', ariaLabel: 'Notes' },
      element('p', {}, smaller, larger),
      text,
    ),
  );
  let drawn = '';
  return {
    draw() {
      const { slide } = talk.state;
      const notes = talk.data.notes[slide] ?? [];
      // Long notes are read over many steps of a slide: they stay where the speaker has scrolled them.
      const next = JSON.stringify([slide, notes]);
      if (next === drawn) return;
      drawn = next;
      const shown = notes.map(drawNote);
      text.replaceChildren(...(shown.length > 0 ? shown : [element('p', { class: 'none' }, 'No notes')]));
      text.scrollTop = 0;
    },
  };
}

/** A note; what its author has struck out is. */
function drawNote({ text, own }: SpokenNote): HTMLElement {
  const parts = partsOfNote(text).map((part) => (part.isStruck ? element('s', {}, part.text) : part.text));
  return element('p', { class: own ? 'own' : '' }, ...parts);
}

/** The parts of the talk, with the time of each as planned and as taken; a click goes there. */
export function addSections(talk: Talk, stopwatch: Stopwatch): Panel {
  const list = element('ol');
  let { data } = talk;
  let entries = sectionEntries(talk);
  const show = (): void => list.replaceChildren(...entries.map(({ item }) => item));
  show();
  document.body.append(element('nav', { class: 'presenter-sections', ariaLabel: 'Sections' }, list));
  return {
    draw() {
      if (data !== talk.data) {
        data = talk.data;
        entries = sectionEntries(talk);
        show();
      }
      for (const [index, { slide, time, entry }] of entries.entries()) {
        const end = entries[index + 1]?.slide ?? talk.slides.length;
        const isHere = talk.state.slide >= slide && talk.state.slide < end;
        if (isHere && entry.ariaCurrent === null) entry.scrollIntoView({ block: 'nearest' });
        entry.ariaCurrent = isHere ? 'step' : null;
        time.textContent = sectionTime(talk, stopwatch, { slide, end });
      }
    },
  };
}

function sectionEntries(talk: Talk) {
  return talk.data.sections.map(({ title, slide }) => {
    const time = element('span');
    const entry = button(title, `Go to slide ${slide + 1}`, () => talk.goTo(slide));
    return { slide, time, item: element('li', {}, entry, time), entry };
  });
}

function sectionTime(
  { data }: Talk,
  { times }: Stopwatch,
  { slide, end }: { readonly slide: number; readonly end: number },
): string {
  const slides = data.seconds.map((_, index) => index).slice(slide, end);
  const planned = slides.reduce((sum, index) => sum + (data.seconds[index] ?? 0), 0);
  const actual = slides.reduce((sum, index) => sum + (times.get(index) ?? 0), 0);
  return `${clockText(actual)} / ${clockText(planned)}`;
}
