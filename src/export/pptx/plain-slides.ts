import type { Box } from '../../browser/browser.js';
import type { ExportInput } from '../../model/artifact.js';
import { layoutNameOf } from './layout-table.js';
import { mediumOf } from './media.js';
import { mediumSize } from './medium-size.js';
import { type FindPicture, nativeSlides } from './native-slides.js';
import { plainScene } from './plain/plain-scene.js';
import type { PictureShape, SlideScene } from './scene/scene.js';
import type { SlideWriter } from './write-pptx.js';

/** Native slides without a browser: text stands where its layout has it, for nothing is measured. */
export function plainSlides({ deck, rendered }: ExportInput): SlideWriter {
  const { width, height } = rendered;
  const rightToLeft = deck.meta.direction === 'rtl';
  const scenes = rendered.slides.map((html, index): SlideScene => {
    const slide = deck.children[index];
    if (slide === undefined) return { shapes: [] };
    const layout = layoutNameOf(slide.layout);
    const scene = plainScene(slide, {
      size: { width, height },
      layout,
      rightToLeft,
      pictures: picturesIn(html),
    });
    return { shapes: scene.shapes.map((shape) => (shape.kind === 'picture' ? fitted(shape) : shape)) };
  });
  return nativeSlides(scenes, deck, findPicture);
}

/** The addresses of the pictures of a slide as Marp drew it. */
function picturesIn(html: string): readonly string[] {
  return [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/g)].map(([, source = '']) =>
    source
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  );
}

/** A picture keeps its proportions and stands in the middle of its room. */
function fitted(shape: PictureShape): PictureShape {
  const medium = mediumOf(shape.source);
  const size = medium && mediumSize(medium);
  if (size === undefined) return shape;
  const room: Box = shape.box;
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  return {
    ...shape,
    box: { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height },
  };
}

/** A grey point: what programs show that know no drawings, for only a browser makes a bitmap of one. */
const point =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4AQAA2gDZEE0EmAAAAABJRU5ErkJggg==';

const findPicture: FindPicture = ({ source }) => {
  const medium = mediumOf(source);
  if (medium === undefined) return undefined;
  if (medium.extension !== 'svg') return { bitmap: medium };
  const bitmap = mediumOf(point);
  return bitmap === undefined ? undefined : { bitmap, drawing: medium };
};
