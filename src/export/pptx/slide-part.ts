import type { MeasuredLink } from '../measure-links.js';
import { type XmlElement, xml } from '../xml.js';
import {
  clickArea,
  masterColors,
  namespaces,
  paragraph,
  picture,
  placeholder,
  shapeTree,
} from './drawing.js';
import { type LayoutName, type Size, titleKindOf } from './layout-table.js';

/** A link whose target has become a relation of the slide's part. */
export interface SlideLink {
  readonly measured: MeasuredLink;
  readonly relation: string;
  readonly jump: boolean;
}

export interface PictureSlide {
  readonly size: Size;
  readonly layout: LayoutName;
  readonly language: string;
  readonly title: string;
  /** All words of the slide. */
  readonly text: string;
  /** Relation to the picture of the slide. */
  readonly picture: string;
  readonly links: readonly SlideLink[];
}

/** Between the slide and the title above it. */
const gap = 16;
const titleHeight = 64;

/**
 * A slide that is a picture of itself. Its title stands above the slide, where PowerPoint's own "hidden slide
 * title" puts it: outline and screen readers find it, and no program shows it twice.
 */
export function pictureSlidePart(slide: PictureSlide): XmlElement {
  const { size, language } = slide;
  const title = placeholder({
    id: 2,
    name: 'Title',
    kind: titleKindOf(slide.layout),
    box: { x: 0, y: -titleHeight - gap, width: size.width, height: titleHeight },
    bodyProperties: xml('a:bodyPr', {}, xml('a:normAutofit')),
    paragraphs: [paragraph(slide.title, language)],
  });
  const image = picture({
    id: 3,
    name: 'Slide',
    description: slide.text,
    relation: slide.picture,
    box: { x: 0, y: 0, ...size },
  });
  const areas = slide.links.map(({ measured, relation, jump }, index) =>
    clickArea({
      id: 4 + index,
      name: `Link ${index + 1}`,
      description: measured.text || measured.href,
      relation,
      jump,
      box: measured.box,
    }),
  );
  return xml('p:sld', namespaces, xml('p:cSld', {}, shapeTree(title, image, ...areas)), masterColors());
}
