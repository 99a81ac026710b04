import type { Deck, Slide } from '../../model/deck.js';
import type { ThemeTokens } from '../../model/theme.js';
import type { XmlElement } from '../xml.js';
import { type LayoutName, layoutNameOf, layoutTable, type Size } from './layout-table.js';
import { layoutPart, masterPart } from './master-parts.js';
import { notesMasterPart, notesPart } from './notes-parts.js';
import { createOfficePackage, type OfficePackage, type XmlPart } from './office-package.js';
import { paletteOf } from './palette.js';
import { emptyParts, presentationPart } from './presentation-part.js';
import { corePropertiesPart, extendedPropertiesPart } from './property-parts.js';
import { deckSections } from './section-list.js';
import { themePart } from './theme-part.js';

/** What a file is made of, whatever its slides are. */
export interface PptxDeck {
  readonly deck: Deck;
  readonly size: Size;
  /** How many slides Marp drew. */
  readonly slides: number;
  readonly tokens?: ThemeTokens;
}

/** The parts that every slide refers to. */
export interface Stage {
  readonly file: OfficePackage;
  readonly input: PptxDeck;
  readonly language: string;
  readonly slides: readonly XmlPart[];
  readonly layouts: ReadonlyMap<LayoutName, XmlPart>;
  readonly notesMaster: XmlPart;
}

/** How the slides of a file are written. */
export interface SlideWriter {
  /** The content of a slide's part. */
  slide(stage: Stage, part: XmlPart, index: number): XmlElement;
  /** The background of a layout, where it is another than the master's. */
  background?(name: LayoutName): XmlElement | undefined;
}

/** A PowerPoint file with masters, notes and properties. Pure: the same input gives the same bytes. */
export function writePptx(input: PptxDeck, writer: SlideWriter): Uint8Array {
  const file = createOfficePackage();
  const language = officeLanguage(input.deck.meta.language);
  const presentation = file.add('presentation', 'ppt/presentation.xml');
  const master = file.add('slideMaster', 'ppt/slideMasters/slideMaster1.xml');
  const layouts = new Map(
    layoutTable.map(({ name }, index) => [
      name,
      file.add('slideLayout', `ppt/slideLayouts/slideLayout${index + 1}.xml`),
    ]),
  );
  const notesMaster = file.add('notesMaster', 'ppt/notesMasters/notesMaster1.xml');
  const slides = Array.from({ length: input.slides }, (_, index) =>
    file.add('slide', `ppt/slides/slide${index + 1}.xml`),
  );
  const stage: Stage = { file, input, language, slides, layouts, notesMaster };
  const theme = writeMasters(stage, master, writer);
  const notes = slides.filter((part, index) => writeSlide(stage, part, index, writer)).length;
  writePresentation(stage, presentation, [master, theme]);
  writeProperties(stage, notes);
  return file.bytes();
}

/** Writes the masters of slides and notes; a theme serves one master, so each has its own. Returns the slides' theme. */
function writeMasters(stage: Stage, master: XmlPart, writer: SlideWriter): XmlPart {
  const { file, input, language, layouts, notesMaster } = stage;
  const palette = paletteOf(input.tokens);
  const theme = file.add('theme', 'ppt/theme/theme1.xml');
  theme.write(themePart('postdeck', palette, input.tokens?.fonts));
  const relations = [...layouts.values()].map((layout) => master.relate(layout));
  master.relate(theme);
  master.write(masterPart(input.size, language, relations));
  for (const row of layoutTable) {
    const layout = layouts.get(row.name);
    layout?.relate(master);
    layout?.write(layoutPart(row, input.size, language, writer.background?.(row.name)));
  }
  // Paper is white, whatever the slides are.
  const notesTheme = file.add('theme', 'ppt/theme/theme2.xml');
  notesTheme.write(themePart('postdeck notes', paletteOf(undefined)));
  notesMaster.relate(notesTheme);
  notesMaster.write(notesMasterPart(input.size, language));
  return theme;
}

/** Writes a slide and, if it has notes, its notes page; tells whether it has. */
function writeSlide(stage: Stage, part: XmlPart, index: number, writer: SlideWriter): boolean {
  const slide = stage.input.deck.children[index];
  const layout = stage.layouts.get(layoutNameOf(slide?.layout));
  if (layout !== undefined) part.relate(layout);
  part.write(writer.slide(stage, part, index));
  return writeNotes(stage, part, slide, index);
}

function writeNotes(stage: Stage, part: XmlPart, slide: Slide | undefined, index: number): boolean {
  if (slide === undefined || slide.notes.length === 0) return false;
  const notes = stage.file.add('notesSlide', `ppt/notesSlides/notesSlide${index + 1}.xml`);
  notes.relate(stage.notesMaster);
  notes.relate(part);
  part.relate(notes);
  const { direction } = stage.input.deck.meta;
  notes.write(notesPart({ notes: slide.notes, number: index + 1, language: stage.language, direction }));
  return true;
}

function writePresentation(
  stage: Stage,
  presentation: XmlPart,
  [master, theme]: readonly [XmlPart, XmlPart],
): void {
  const { file, input, language, slides, notesMaster } = stage;
  file.relate(presentation);
  presentation.write(
    presentationPart({
      size: input.size,
      language,
      rightToLeft: input.deck.meta.direction === 'rtl',
      master: presentation.relate(master),
      slides: slides.map((slide) => presentation.relate(slide)),
      notesMaster: presentation.relate(notesMaster),
      sections: deckSections(input.deck),
    }),
  );
  presentation.relate(theme);
  const extras = [
    ['presentationProperties', 'ppt/presProps.xml'],
    ['viewProperties', 'ppt/viewProps.xml'],
    ['tableStyles', 'ppt/tableStyles.xml'],
  ] as const;
  for (const [kind, name] of extras) {
    const part = file.add(kind, name);
    part.write(emptyParts[kind]);
    presentation.relate(part);
  }
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
