import type { Deck } from '../../model/deck.js';
import { slideTitle } from '../slide-text.js';
import { type XmlElement, xml } from '../xml.js';
import {
  masterColors,
  namespaces,
  type PlaceholderKind,
  paragraph,
  placeholder,
  shapeTree,
} from './drawing.js';
import { type LayoutName, layoutNameOf } from './layout-table.js';
import type { Medium } from './media.js';
import type { XmlPart } from './office-package.js';
import { paletteOf } from './palette.js';
import { relateLink } from './picture-slides.js';
import { isTitle, ownPlaces, type Places, placeholderKinds } from './places.js';
import type { Fill, PictureShape, Shape, SlideScene } from './scene/scene.js';
import { firstNumber, numberShape } from './slide-numbers.js';
import { transitionNode } from './transition.js';
import { createPalette, type Palette } from './write/write-color.js';
import { pictureNode } from './write/write-picture.js';
import { backgroundNode, paintNode, tableNode, textNode } from './write/write-shapes.js';
import type { TextContext } from './write/write-text.js';
import type { SlideWriter, Stage } from './write-pptx.js';

/** A picture of a scene as the file holds it: what every program shows, and the drawing that it was made from. */
export interface PlacedPicture {
  readonly bitmap: Medium;
  readonly drawing?: Medium;
}

/** The picture of a shape; nothing when it cannot be shown. */
export type FindPicture = (shape: PictureShape) => PlacedPicture | undefined;

/** What slides are drawn with. */
export interface NativeContext {
  readonly findPicture: FindPicture;
  /** The placeholders of layouts; default our own. */
  readonly places?: (layout: LayoutName) => Places;
  /** Colours that shapes have by the names of the theme; default those of the deck's theme. */
  readonly palette?: Palette;
}

/** Slides of text, tables and pictures that people can edit. */
export function nativeSlides(
  scenes: readonly SlideScene[],
  deck: Deck,
  { findPicture, places = ownPlaces, palette: given }: NativeContext,
): SlideWriter {
  const grounds = layoutGrounds(scenes, deck);
  const inks = layoutInks(scenes, deck, places);
  const first = firstNumber(scenes);
  return {
    ...(first === undefined || first === 1 ? {} : { firstNumber: first }),
    slide: (stage, part, index) => {
      const palette = given ?? createPalette(paletteOf(stage.input.tokens));
      return slidePart({
        places: places(layoutNameOf(deck.children[index]?.layout)),
        stage,
        part,
        index,
        palette,
        grounds,
        findPicture,
        scene: scenes[index] ?? { shapes: [] },
        first,
      });
    },
    background: (name) => {
      const ground = grounds.get(name);
      return ground === undefined ? undefined : backgroundNode(ground, createPalette([]));
    },
    inks: (name) => inks.get(name) ?? new Map(),
  };
}

/** The colours in which slides of a layout set their texts, by the keys of placeholders; of a dark ground above all. */
function layoutInks(
  scenes: readonly SlideScene[],
  deck: Deck,
  places: (name: LayoutName) => Places,
): ReadonlyMap<LayoutName, ReadonlyMap<string, string>> {
  const inks = new Map<LayoutName, Map<string, string>>();
  for (const [index, { shapes }] of scenes.entries()) {
    const name = layoutNameOf(deck.children[index]?.layout);
    const found = inks.get(name) ?? new Map<string, string>();
    inks.set(name, found);
    for (const [shape, kind] of placeholderKinds(shapes, places(name))) {
      const color = shape.kind === 'text' ? shape.paragraphs[0]?.runs[0]?.style.color : undefined;
      const key = isTitle(kind) ? 'title' : String(kind.idx);
      if (color !== undefined && !found.has(key)) found.set(key, color.rgb);
    }
  }
  return inks;
}

/** The backgrounds of layouts: what most of their slides have. A slide that has another says so itself. */
function layoutGrounds(scenes: readonly SlideScene[], deck: Deck): ReadonlyMap<LayoutName, Fill> {
  const found = new Map<LayoutName, Map<string, number>>();
  for (const [index, { background }] of scenes.entries()) {
    if (background === undefined) continue;
    const counts = found.get(layoutNameOf(deck.children[index]?.layout)) ?? new Map<string, number>();
    const key = JSON.stringify(background);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    found.set(layoutNameOf(deck.children[index]?.layout), counts);
  }
  const most = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'null';
  // The text was a fill before it was JSON.
  return new Map([...found].map(([name, counts]) => [name, JSON.parse(most(counts)) as Fill]));
}

interface NativeSlide {
  readonly places: Places;
  readonly stage: Stage;
  readonly part: XmlPart;
  readonly index: number;
  readonly palette: Palette;
  readonly grounds: ReadonlyMap<LayoutName, Fill>;
  readonly findPicture: FindPicture;
  readonly scene: SlideScene;
  /** The number that the first slide has; absent where numbers do not follow the slides. */
  readonly first: number | undefined;
}

function slidePart(slide: NativeSlide): XmlElement {
  const { stage, index, palette, grounds, scene } = slide;
  const layout = layoutNameOf(stage.input.deck.children[index]?.layout);
  const isOwn = JSON.stringify(scene.background) !== JSON.stringify(grounds.get(layout));
  const background = scene.background && isOwn ? backgroundNode(scene.background, palette) : undefined;
  const kinds = placeholderKinds(scene.shapes, slide.places);
  const shapes = scene.shapes.flatMap((shape, place) => shapeNode(slide, shape, place + 2, kinds.get(shape)));
  const hasTitle = [...kinds.values()].some(isTitle);
  const title = hasTitle ? undefined : hiddenTitle(slide, scene.shapes.length + 2);
  const content = xml('p:cSld', {}, background, shapeTree(title, ...shapes));
  return xml('p:sld', namespaces, content, masterColors(), transitionNode(scene.transition));
}

/** Above the slide, where PowerPoint's own "hidden slide title" puts it. */
function hiddenTitle({ stage, index, places }: NativeSlide, id: number): XmlElement {
  return placeholder({
    id,
    name: 'Title',
    kind: places.get('title') ?? { type: 'title' },
    box: { x: 0, y: -80, width: stage.input.size.width, height: 64 },
    bodyProperties: xml('a:bodyPr', {}, xml('a:normAutofit')),
    paragraphs: [paragraph(slideTitle(stage.input.deck.children[index], index + 1), stage.language)],
  });
}

function shapeNode(
  slide: NativeSlide,
  shape: Shape,
  id: number,
  kind: PlaceholderKind | undefined,
): readonly XmlElement[] {
  const { palette, stage, part } = slide;
  const context: TextContext = {
    language: stage.language,
    palette,
    link: (href) => relateLink(stage, part, href),
  };
  switch (shape.kind) {
    case 'text':
      return [
        textNode(
          shape.role === 'number' ? numberShape(shape, slide.index, slide.first) : shape,
          { id, name: `${shape.name} ${id}` },
          kind,
          context,
        ),
      ];
    case 'table':
      return [tableNode(shape, { id, name: `Table ${id}` }, context)];
    case 'paint':
      return [paintNode(shape, { id, name: `Decoration ${id}` }, palette)];
    case 'picture':
      return placePicture(slide, shape, id);
  }
}

function placePicture(slide: NativeSlide, shape: PictureShape, id: number): readonly XmlElement[] {
  const { stage, part, findPicture } = slide;
  const found = findPicture(shape);
  if (found === undefined) return [];
  const link = shape.href === undefined ? undefined : relateLink(stage, part, shape.href);
  const drawing = found.drawing && part.relate(stage.file.addPicture(found.drawing));
  return [
    pictureNode(
      shape,
      { id, name: `Picture ${id}` },
      {
        bitmap: part.relate(stage.file.addPicture(found.bitmap)),
        ...(drawing === undefined ? {} : { drawing }),
        ...(link === undefined ? {} : { link }),
      },
    ),
  ];
}
