import type { Box } from '../../../browser/browser.js';
import { contentBox, type DrawnElement } from '../drawn/drawn-tree.js';
import type { BackgroundLayer, PictureSizes } from './background-layers.js';
import { backgroundLayers } from './background-layers.js';
import { geometryOf } from './borders.js';
import { pictureEffects } from './picture-effects.js';
import type { Insets, PictureShape, Shape } from './scene.js';

type PictureLayer = Extract<BackgroundLayer, { kind: 'picture' }>;

/** A picture of the page, with what is painted behind it; with a layer, the picture in a background. */
export function pictureShapes(
  element: DrawnElement,
  layer: PictureLayer | undefined,
  sizes: PictureSizes,
): readonly Shape[] {
  const { picture, style, box } = element;
  const effects = pictureEffects(style);
  if (layer !== undefined) return [{ ...layerShape(layer), ...effects }];
  if (picture === undefined || box.width === 0 || box.height === 0) return [];
  const geometry = geometryOf(style, box);
  const behind = backgroundLayers(style, box, sizes).flatMap((each): readonly Shape[] =>
    each.kind === 'fill' ? [{ kind: 'paint', box: each.box, fill: each.fill, geometry }] : [],
  );
  const room = contentBox(element);
  const natural = picture.width > 0 && picture.height > 0 ? picture : room;
  const { box: shown, crop } = fitted(style['object-fit'], room, natural);
  const shape: PictureShape = {
    kind: 'picture',
    box: shown,
    source: picture.source,
    description: element.attributes.alt ?? element.attributes['aria-label'] ?? '',
    geometry: behind.length > 0 ? { kind: 'rectangle' } : geometry,
    ...(crop === undefined ? {} : { crop }),
    ...effects,
  };
  return [...behind, shape];
}

function layerShape({ source, box, area }: PictureLayer): PictureShape {
  const crop = cropTo(box, area);
  return {
    kind: 'picture',
    box: crop === undefined ? box : intersection(box, area),
    source,
    description: '',
    geometry: { kind: 'rectangle' },
    ...(crop === undefined ? {} : { crop }),
  };
}

/** How a picture fills its room: `contain` makes its box smaller, `cover` cuts it. */
function fitted(
  fit: string,
  room: Box,
  natural: { readonly width: number; readonly height: number },
): { readonly box: Box; readonly crop?: Insets } {
  const scales = [room.width / natural.width, room.height / natural.height];
  const scale = {
    contain: Math.min(...scales),
    'scale-down': Math.min(1, ...scales),
    cover: Math.max(...scales),
  }[fit];
  if (scale === undefined) return { box: room };
  const width = natural.width * scale;
  const height = natural.height * scale;
  const whole = {
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height,
  };
  const crop = cropTo(whole, room);
  return crop === undefined ? { box: whole } : { box: room, crop };
}

/** What must be cut off a box so that it stays in an area, as shares; nothing when it does already. */
function cropTo(box: Box, area: Box): Insets | undefined {
  const cut: Insets = {
    left: Math.max(0, (area.x - box.x) / box.width),
    top: Math.max(0, (area.y - box.y) / box.height),
    right: Math.max(0, (box.x + box.width - area.x - area.width) / box.width),
    bottom: Math.max(0, (box.y + box.height - area.y - area.height) / box.height),
  };
  return Object.values(cut).some((share) => share > 0.002) ? cut : undefined;
}

function intersection(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.min(one.x + one.width, other.x + other.width) - x,
    height: Math.min(one.y + one.height, other.y + other.height) - y,
  };
}
