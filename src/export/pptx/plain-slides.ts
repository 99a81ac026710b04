import type { ExportInput } from '../../model/artifact.js';
import { layoutNameOf, layoutRow, placeholderIndex } from './layout-table.js';
import { mediumOf } from './media.js';
import { type FindPicture, nativeSlides } from './native-slides.js';
import { plainScene } from './plain/plain-scene.js';
import type { SlideScene } from './scene/scene.js';
import type { SlideWriter } from './write-pptx.js';

/** Native slides without a browser: text stands where its layout has it, for nothing is measured. */
export function plainSlides({ deck, rendered }: ExportInput): SlideWriter {
  const { width, height } = rendered;
  const rightToLeft = deck.meta.direction === 'rtl';
  const scenes = rendered.slides.map((html, index): SlideScene => {
    const slide = deck.children[index];
    if (slide === undefined) return { shapes: [] };
    const size = { width, height };
    const places = layoutRow(layoutNameOf(slide.layout)).placeholders.filter(({ kind }) =>
      isContent(kind.idx),
    );
    const body = places.find(({ kind }) => kind.idx === placeholderIndex.body);
    return plainScene(slide, {
      size,
      scale: 1,
      places: places.map(({ box }) => box(size)),
      area: body?.box(size) ?? { x: 72, y: 168, width: width - 144, height: 432 },
      rightToLeft,
      pictures: picturesIn(html),
    });
  });
  return nativeSlides(scenes, deck, { findPicture: plainPicture });
}

/** The addresses of the pictures of a slide as Marp drew it. */
export function picturesIn(html: string): readonly string[] {
  return [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/g)].map(([, source = '']) =>
    source
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  );
}

function isContent(index: number | undefined): boolean {
  return index !== undefined && index >= 1 && index <= 4;
}

/** A grey point: what programs show that know no drawings, for only a browser makes a bitmap of one. */
const point =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4AQAA2gDZEE0EmAAAAABJRU5ErkJggg==';

/** The picture of a shape, where no browser makes a bitmap of a drawing. */
export const plainPicture: FindPicture = ({ source }) => {
  const medium = mediumOf(source);
  if (medium === undefined) return undefined;
  if (medium.extension !== 'svg') return { bitmap: medium };
  const bitmap = mediumOf(point);
  return bitmap === undefined ? undefined : { bitmap, drawing: medium };
};
