import type { Box } from '../../../browser/browser.js';
import type { DrawnStyle } from '../drawn/drawn-tree.js';
import { parseColor } from './colors.js';
import type { Color, Fill } from './scene.js';

/** A layer of a background: where it is painted, and with what. */
export type BackgroundLayer = { readonly box: Box } & (
  | { readonly kind: 'fill'; readonly fill: Fill }
  | { readonly kind: 'picture'; readonly source: string; readonly covers: boolean; readonly area: Box }
);

/** Sizes of pictures in px, by their address. */
export type PictureSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** The layers of a background, the lowest first; its colour is one of them. */
export function backgroundLayers(
  style: DrawnStyle,
  box: Box,
  sizes: PictureSizes,
): readonly BackgroundLayer[] {
  const color = parseColor(style['background-color']);
  const ground: BackgroundLayer[] =
    color === undefined ? [] : [{ kind: 'fill', fill: { kind: 'solid', color }, box }];
  const images = splitList(style['background-image']);
  const positions = splitList(style['background-position']);
  const extents = splitList(style['background-size']);
  const layers = images.flatMap((image, index): readonly BackgroundLayer[] => {
    const extent = extents[index % extents.length] ?? 'auto';
    const position = positions[index % positions.length] ?? '0% 0%';
    return layerOf(image, { extent, position, box, sizes });
  });
  return [...ground, ...layers.reverse()];
}

/** The addresses of all pictures in a `background-image`. */
export function backgroundSources(style: DrawnStyle): readonly string[] {
  return splitList(style['background-image']).flatMap((image) => addressOf(image) ?? []);
}

interface LayerPlace {
  readonly extent: string;
  readonly position: string;
  readonly box: Box;
  readonly sizes: PictureSizes;
}

function layerOf(image: string, place: LayerPlace): readonly BackgroundLayer[] {
  const source = addressOf(image);
  if (source !== undefined) {
    const natural = place.sizes.get(source);
    if (natural === undefined || natural.width === 0) return [];
    const box = placed(place, natural);
    return [{ kind: 'picture', source, covers: place.extent === 'cover', box, area: place.box }];
  }
  const fill = gradientOf(image);
  return fill === undefined ? [] : [{ kind: 'fill', fill, box: placed(place, place.box) }];
}

function addressOf(image: string): string | undefined {
  const [, quoted, bare] = /^url\((?:"((?:[^"\\]|\\.)*)"|([^)]*))\)$/s.exec(image) ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? bare;
}

/** Where a layer is painted, by the rules of CSS for sizes and positions. */
function placed({ extent, position, box }: LayerPlace, natural: { width: number; height: number }): Box {
  const { width, height } = sizeOf(extent, box, natural);
  const [across = 0, down = 0] = offsets(position, [box.width - width, box.height - height]);
  return { x: box.x + across, y: box.y + down, width, height };
}

function sizeOf(extent: string, box: Box, natural: { width: number; height: number }) {
  const scales = [box.width / natural.width, box.height / natural.height];
  const fitted = { cover: Math.max(...scales), contain: Math.min(...scales) }[extent];
  if (fitted !== undefined) return { width: natural.width * fitted, height: natural.height * fitted };
  const [first = 'auto', second = 'auto'] = splitWords(extent);
  const width = lengthOf(first, box.width);
  const height = lengthOf(second, box.height);
  // A gradient has no proportions to keep: its natural size is the box itself.
  const ratio = natural === box ? undefined : natural.width / natural.height;
  return {
    width: width ?? (height === undefined || ratio === undefined ? natural.width : height * ratio),
    height: height ?? (width === undefined || ratio === undefined ? natural.height : width / ratio),
  };
}

/** `100% 0%`, `44px 42px` or `right 44px top 42px`, against the room that is left. */
function offsets(position: string, room: readonly number[]): readonly number[] {
  const words = splitWords(position);
  if (words.length === 4) {
    return [0, 1].map((axis) => {
      const offset = lengthOf(words[2 * axis + 1] ?? '', room[axis] ?? 0) ?? 0;
      return /right|bottom/.test(words[2 * axis] ?? '') ? (room[axis] ?? 0) - offset : offset;
    });
  }
  return [0, 1].map((axis) => lengthOf(words[axis] ?? '0px', room[axis] ?? 0) ?? 0);
}

/** A length in px, a share of the whole, or a sum of both as browsers compute it: `calc(100% - 44px)`. */
function lengthOf(text: string, whole: number): number | undefined {
  if (text === 'auto') return undefined;
  const terms = [...text.matchAll(/([+-]?)\s*([\d.]+)(px|%)/g)];
  return terms.reduce((sum, [, sign, amount, unit]) => {
    const value = unit === '%' ? (Number(amount) / 100) * whole : Number(amount);
    return sum + (sign === '-' ? -value : value);
  }, 0);
}

/** Words that blanks part outside of brackets. */
function splitWords(text: string): readonly string[] {
  return text.match(/\w*\([^)]*\)|\S+/g) ?? [];
}

const sides: Readonly<Record<string, number>> = {
  'to top': 0,
  'to top right': 45,
  'to right': 90,
  'to bottom right': 135,
  'to bottom': 180,
  'to bottom left': 225,
  'to left': 270,
  'to top left': 315,
};

/** A linear gradient; one of a single colour is that colour. */
function gradientOf(image: string): Fill | undefined {
  const inside = /^(?:repeating-)?linear-gradient\((.*)\)$/s.exec(image)?.[1];
  if (inside === undefined) return undefined;
  const parts = splitList(inside);
  const first = parts[0] ?? '';
  const isAngle = /^(?:to |-?[\d.]+deg)/.test(first);
  const angle = isAngle ? (sides[first] ?? Number.parseFloat(first)) : 180;
  const stops = spread((isAngle ? parts.slice(1) : parts).flatMap(stopOf));
  const [only] = stops;
  if (only === undefined) return undefined;
  if (stops.every(({ color }) => color.rgb === only.color.rgb && color.alpha === only.color.alpha))
    return only.color.alpha === 0 ? undefined : { kind: 'solid', color: only.color };
  return { kind: 'gradient', angle: (angle + 270) % 360, stops };
}

interface Stop {
  readonly at: number | undefined;
  readonly color: Color;
}

function stopOf(text: string): readonly Stop[] {
  const [, color = '', place] = /^(.*?\)|#\w+)(?:\s+(-?[\d.]+)%)?/.exec(text) ?? [];
  const parsed = parseColor(color) ?? (/^rgba/.test(color) ? { rgb: 'FFFFFF', alpha: 0 } : undefined);
  if (parsed === undefined) return [];
  return [{ at: place === undefined ? undefined : Number(place) / 100, color: parsed }];
}

/** Stops without a place are spread evenly between those that have one. */
function spread(stops: readonly Stop[]): readonly { at: number; color: Color }[] {
  const known = stops.map(
    ({ at }, index) => at ?? (index === 0 ? 0 : index === stops.length - 1 ? 1 : undefined),
  );
  return stops.map(({ color }, index) => {
    const exact = known[index];
    if (exact !== undefined) return { at: Math.min(1, Math.max(0, exact)), color };
    const before = known.findLastIndex((at, place) => place < index && at !== undefined);
    const after = known.findIndex((at, place) => place > index && at !== undefined);
    const [from = 0, to = 1] = [known[before], known[after]];
    return { at: from + ((to - from) * (index - before)) / (after - before), color };
  });
}

/** Splits at commas that stand in no bracket and no quotes. */
export function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"' && text[index - 1] !== '\\') quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '' && part !== 'none');
}
