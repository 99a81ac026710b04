import type { Deck, Slide } from '../../model/deck.js';
import type { ThemeTokens } from '../../model/theme.js';
import type { XmlElement } from '../xml.js';
import { type LayoutName, layoutNameOf, type Size } from './layout-table.js';
import { notesPart } from './notes-parts.js';
import { createOfficePackage, type OfficePackage, type Part, type XmlPart } from './office-package.js';
import { ownFoundation } from './own-foundation.js';
import { presentationPart } from './presentation-part.js';
import { corePropertiesPart, extendedPropertiesPart } from './property-parts.js';
import { deckSections } from './section-list.js';
import type { PptxTemplate } from './template/template.js';
import { templateFoundation } from './template/template-foundation.js';

/** What a file is made of, whatever its slides are. */
export interface PptxDeck {
  readonly deck: Deck;
  readonly size: Size;
  /** How many slides Marp drew. */
  readonly slides: number;
  readonly tokens?: ThemeTokens;
  /** The file that the deck is put into. */
  readonly template?: PptxTemplate;
}

/** The parts that every slide refers to. */
export interface Stage {
  readonly file: OfficePackage;
  readonly input: PptxDeck;
  readonly language: string;
  readonly slides: readonly XmlPart[];
  readonly foundation: Foundation;
}

/** Masters and layouts: our own, or those of a template. */
export interface Foundation {
  readonly layouts: ReadonlyMap<LayoutName, Part>;
  readonly masters: readonly { readonly id: string; readonly part: Part }[];
  readonly notesMaster: Part;
  /** What the presentation refers to besides, in order. */
  readonly extras: readonly Part[];
  /** What a template says of sizes and styles of text. */
  readonly settings: ReadonlyMap<string, XmlElement>;
}

/** How the slides of a file are written. */
export interface SlideWriter {
  /** The content of a slide's part. */
  slide(stage: Stage, part: XmlPart, index: number): XmlElement;
  /** The background of a layout, where it is another than the master's. */
  background?(name: LayoutName): XmlElement | undefined;
  /** Colours of a layout's texts as six digits, by the keys of its placeholders: the first slide on it sets them. */
  inks?(name: LayoutName): ReadonlyMap<string, string>;
  /** The number of the first slide, where it is not 1. */
  readonly firstNumber?: number;
}

/** A PowerPoint file with masters, notes and properties. Pure: the same input gives the same bytes. */
export function writePptx(input: PptxDeck, writer: SlideWriter): Uint8Array {
  const file = createOfficePackage();
  const language = officeLanguage(input.deck.meta.language);
  const presentation = file.add('presentation', 'ppt/presentation.xml');
  const foundation =
    input.template === undefined
      ? ownFoundation({ file, input, language }, writer)
      : templateFoundation(input.template, { file, language });
  const slides = Array.from({ length: input.slides }, (_, index) =>
    file.add('slide', `ppt/slides/slide${index + 1}.xml`),
  );
  const stage: Stage = { file, input, language, slides, foundation };
  const notes = slides.filter((part, index) => writeSlide(stage, part, index, writer)).length;
  writePresentation(stage, presentation, writer.firstNumber);
  writeProperties(stage, notes);
  return file.bytes();
}

/** Writes a slide and, if it has notes, its notes page; tells whether it has. */
function writeSlide(stage: Stage, part: XmlPart, index: number, writer: SlideWriter): boolean {
  const slide = stage.input.deck.children[index];
  const layout = stage.foundation.layouts.get(layoutNameOf(slide?.layout));
  if (layout !== undefined) part.relate(layout);
  part.write(writer.slide(stage, part, index));
  return writeNotes(stage, part, slide, index);
}

function writeNotes(stage: Stage, part: XmlPart, slide: Slide | undefined, index: number): boolean {
  if (slide === undefined || slide.notes.length === 0) return false;
  const notes = stage.file.add('notesSlide', `ppt/notesSlides/notesSlide${index + 1}.xml`);
  notes.relate(stage.foundation.notesMaster);
  notes.relate(part);
  part.relate(notes);
  const { direction } = stage.input.deck.meta;
  notes.write(notesPart({ notes: slide.notes, number: index + 1, language: stage.language, direction }));
  return true;
}

function writePresentation(stage: Stage, presentation: XmlPart, firstNumber: number | undefined): void {
  const { file, input, language, slides, foundation } = stage;
  file.relate(presentation);
  const facts = {
    size: input.size,
    language,
    rightToLeft: input.deck.meta.direction === 'rtl',
    masters: foundation.masters.map(({ id, part }) => ({ id, relation: presentation.relate(part) })),
    slides: slides.map((slide) => presentation.relate(slide)),
    notesMaster: presentation.relate(foundation.notesMaster),
    sections: deckSections(input.deck),
    ...(firstNumber === undefined ? {} : { firstNumber }),
    settings: foundation.settings,
  };
  for (const part of foundation.extras) presentation.relate(part);
  presentation.write(presentationPart(facts));
}

function writeProperties({ file, input, slides }: Stage, notes: number): void {
  const core = file.add('coreProperties', 'docProps/core.xml');
  core.write(corePropertiesPart(input.deck.meta));
  file.relate(core);
  const extended = file.add('extendedProperties', 'docProps/app.xml');
  extended.write(extendedPropertiesPart(slides.length, notes));
  file.relate(extended);
}

/** Office knows language tags like `en-US`; what is no tag at all would make it repair the file. */
function officeLanguage(language: string): string {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(language) ? language : 'en-US';
}
