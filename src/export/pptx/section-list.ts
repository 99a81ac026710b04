import type { Deck, Slide } from '../../model/deck.js';
import { slideTitle } from '../slide-text.js';
import { type XmlElement, xml } from '../xml.js';

/** Slides that go together: how PowerPoint folds a long deck. */
export interface DeckSection {
  readonly name: string;
  /** Indexes of slides, from 0. */
  readonly slides: readonly number[];
}

/** A deck's parts: each begins with a slide of layout `section`, or where an entry of the agenda begins. */
export function deckSections({ children, meta }: Deck): readonly DeckSection[] {
  const starts = children.flatMap((slide, index) => (startsPart(slide) ? [index] : []));
  if (starts.length === 0) return [];
  const bounds = [...new Set([0, ...starts])];
  return bounds.map((start, place) => ({
    name: start === 0 && !starts.includes(0) ? meta.title : slideTitle(children[start], start + 1),
    slides: Array.from(
      { length: (bounds[place + 1] ?? children.length) - start },
      (_, offset) => start + offset,
    ),
  }));
}

function startsPart({ layout }: Slide): boolean {
  return layout === 'section';
}

/** The list of sections; slides are named by their ids. */
export function sectionList(
  sections: readonly DeckSection[],
  slideId: (index: number) => number,
): XmlElement {
  return xml(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    xml(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      sections.map(({ name, slides }, index) =>
        xml(
          'p14:section',
          { name, id: sectionId(index) },
          xml(
            'p14:sldIdLst',
            {},
            slides.map((slide) => xml('p14:sldId', { id: slideId(slide) })),
          ),
        ),
      ),
    ),
  );
}

/** The same file has the same ids, whenever it is written. */
function sectionId(index: number): string {
  return `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
