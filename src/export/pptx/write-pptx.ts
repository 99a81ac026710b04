import type { Deck, Slide } from '../../model/deck.js';
import type { ThemeTokens } from '../../model/theme.js';
import { linkTarget } from '../link-target.js';
import type { MeasuredLink } from '../measure-links.js';
import { slideLines, slideTitle } from '../slide-text.js';
import { type LayoutName, layoutNameOf, layoutTable, type Size } from './layout-table.js';
import { layoutPart, masterPart } from './master-parts.js';
import { notesMasterPart, notesPart } from './notes-parts.js';
import { createOfficePackage, type OfficePackage, type XmlPart } from './office-package.js';
import { paletteOf } from './palette.js';
import { emptyParts, presentationPart } from './presentation-part.js';
import { corePropertiesPart, extendedPropertiesPart } from './property-parts.js';
import { pictureSlidePart, type SlideLink } from './slide-part.js';
import { themePart } from './theme-part.js';

export interface PptxInput {
  readonly deck: Deck;
  readonly size: Size;
  /** A PNG of each slide, in order. */
  readonly pictures: readonly Uint8Array[];
  readonly links: readonly MeasuredLink[];
  readonly tokens?: ThemeTokens;
}

/** The parts that every slide refers to. */
interface Stage {
  readonly file: OfficePackage;
  readonly input: PptxInput;
  readonly language: string;
  readonly slides: readonly XmlPart[];
  readonly layouts: ReadonlyMap<LayoutName, XmlPart>;
  readonly notesMaster: XmlPart;
}

/** A PowerPoint file whose slides are pictures with real titles, notes and links. Pure: the same input gives the same bytes. */
export function writePptx(input: PptxInput): Uint8Array {
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
  const slides = input.pictures.map((_, index) => file.add('slide', `ppt/slides/slide${index + 1}.xml`));
  const stage: Stage = { file, input, language, slides, layouts, notesMaster };
  const theme = writeMasters(stage, master);
  const notes = slides.filter((part, index) => writeSlide(stage, part, index)).length;
  writePresentation(stage, presentation, [master, theme]);
  writeProperties(stage, notes);
  return file.bytes();
}

/** Writes the masters of slides and notes; a theme serves one master, so each has its own. Returns the slides' theme. */
function writeMasters({ file, input, language, layouts, notesMaster }: Stage, master: XmlPart): XmlPart {
  const palette = paletteOf(input.tokens);
  const theme = file.add('theme', 'ppt/theme/theme1.xml');
  theme.write(themePart('postdeck', palette));
  const relations = [...layouts.values()].map((layout) => master.relate(layout));
  master.relate(theme);
  master.write(masterPart(input.size, language, relations));
  for (const row of layoutTable) {
    const layout = layouts.get(row.name);
    layout?.relate(master);
    layout?.write(layoutPart(row, input.size, language));
  }
  // Paper is white, whatever the slides are.
  const notesTheme = file.add('theme', 'ppt/theme/theme2.xml');
  notesTheme.write(themePart('postdeck notes', paletteOf(undefined)));
  notesMaster.relate(notesTheme);
  notesMaster.write(notesMasterPart(input.size, language));
  return theme;
}

/** Writes a slide and, if it has notes, its notes page; tells whether it has. */
function writeSlide(stage: Stage, part: XmlPart, index: number): boolean {
  const { file, input, language } = stage;
  const slide = input.deck.children[index];
  const layout = layoutNameOf(slide?.layout);
  const layoutPartOfSlide = stage.layouts.get(layout);
  if (layoutPartOfSlide !== undefined) part.relate(layoutPartOfSlide);
  const title = slideTitle(slide, index + 1);
  const text = slide === undefined ? '' : slideLines(slide).join('\n');
  const picture = part.relate(file.addPicture(input.pictures[index] ?? new Uint8Array()));
  const links = linksOf(stage, part, index);
  part.write(
    pictureSlidePart({ size: input.size, layout, language, title, text: text || title, picture, links }),
  );
  return writeNotes(stage, part, slide, index);
}

function linksOf({ input, slides }: Stage, part: XmlPart, index: number): readonly SlideLink[] {
  return input.links
    .filter(({ slide }) => slide === index)
    .flatMap((measured): readonly SlideLink[] => {
      const target = linkTarget(measured.href, slides.length);
      if (target === undefined) return [];
      if (target.kind === 'address') return [{ measured, relation: part.link(target.url), jump: false }];
      const slide = slides[target.index];
      return slide === undefined ? [] : [{ measured, relation: part.relate(slide), jump: true }];
    });
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
