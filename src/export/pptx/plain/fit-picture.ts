import type { Box } from '../../../browser/browser.js';
import { mediumOf } from '../media.js';
import { mediumSize } from '../medium-size.js';
import type { PictureShape } from '../scene/scene.js';

/** A picture keeps its proportions and stands in the middle of its room. */
export function fitPicture(shape: PictureShape): PictureShape {
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
