import { type XmlElement, xml } from '../xml.js';
import { emu, namespaces } from './drawing.js';
import type { Size } from './layout-table.js';
import { notesPage } from './notes-parts.js';
import { type DeckSection, sectionList } from './section-list.js';
import { allLevels } from './text-style.js';

export interface PresentationFacts {
  readonly size: Size;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly masters: readonly { readonly id: string; readonly relation: string }[];
  /** Ids of relations. */
  readonly notesMaster: string;
  readonly slides: readonly string[];
  readonly sections: readonly DeckSection[];
  /** Absent for 1. */
  readonly firstNumber?: number;
  /** What a template says in place of our own, by the names of elements. */
  readonly settings: ReadonlyMap<string, XmlElement>;
}

/** The part that holds the file together: masters, slides in their order, sizes. */
export function presentationPart(facts: PresentationFacts): XmlElement {
  // Slides count from 256, the master from 2^31: the specification's lowest ids.
  const slideId = (index: number) => 256 + index;
  const slides = facts.slides.map((relation, index) =>
    xml('p:sldId', { id: slideId(index), 'r:id': relation }),
  );
  const sections =
    facts.sections.length === 0 ? undefined : xml('p:extLst', {}, sectionList(facts.sections, slideId));
  const given = facts.settings;
  return xml(
    'p:presentation',
    {
      ...namespaces,
      firstSlideNum: facts.firstNumber,
      saveSubsetFonts: 1,
      rtl: facts.rightToLeft ? 1 : undefined,
    },
    xml(
      'p:sldMasterIdLst',
      {},
      facts.masters.map(({ id, relation }) => xml('p:sldMasterId', { id, 'r:id': relation })),
    ),
    xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': facts.notesMaster })),
    xml('p:sldIdLst', {}, slides),
    given.get('p:sldSz') ?? xml('p:sldSz', { cx: emu(facts.size.width), cy: emu(facts.size.height) }),
    given.get('p:notesSz') ?? xml('p:notesSz', { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    given.get('p:defaultTextStyle') ?? defaultTextStyle(facts.language),
    sections,
  );
}

function defaultTextStyle(language: string): XmlElement {
  return xml(
    'p:defaultTextStyle',
    {},
    xml('a:defPPr', {}, xml('a:defRPr', { lang: language })),
    allLevels(() => ({ size: 24 })),
  );
}

/** Parts that PowerPoint expects beside the presentation, with nothing to say. */
export const emptyParts = {
  presentationProperties: xml('p:presentationPr', namespaces),
  viewProperties: xml('p:viewPr', namespaces),
  tableStyles: xml('a:tblStyleLst', {
    'xmlns:a': namespaces['xmlns:a'],
    def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
  }),
} as const;
