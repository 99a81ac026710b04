import { type XmlElement, xml } from '../../xml.js';
import { emu } from '../drawing.js';
import type { PaletteColor } from '../palette.js';
import type { Color, Fill, Stroke } from '../scene/scene.js';

/** The colours of the file's theme: what has one of them follows the theme. */
export interface Palette {
  /** The name of a colour of the theme, e.g. `tx1`. */
  nameOf(rgb: string): string | undefined;
  /** The colour that one that is seen through shows on the theme's ground. */
  mix(color: Color): string;
}

/** Names of slots as shapes use them: the master maps them. */
const names: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

export function createPalette(colors: readonly PaletteColor[]): Palette {
  const known = new Map<string, string>();
  for (const { slot, rgb } of colors) {
    if (slot !== 'folHlink' && !known.has(rgb)) known.set(rgb, names[slot] ?? slot);
  }
  const ground = colors.find(({ slot }) => slot === 'lt1')?.rgb ?? 'FFFFFF';
  return { nameOf: (rgb) => known.get(rgb), mix: (color) => mixed(color, ground) };
}

function mixed({ rgb, alpha }: Color, ground: string): string {
  const channel = (text: string, index: number) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16);
  return [0, 1, 2]
    .map((index) => Math.round(channel(rgb, index) * alpha + channel(ground, index) * (1 - alpha)))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/** A colour, by its name in the theme where it has one. */
export function colorNode({ rgb, alpha }: Color, palette: Palette): XmlElement {
  const name = palette.nameOf(rgb);
  const opacity = alpha === 1 ? undefined : xml('a:alpha', { val: Math.round(alpha * 100_000) });
  return name === undefined
    ? xml('a:srgbClr', { val: rgb }, opacity)
    : xml('a:schemeClr', { val: name }, opacity);
}

/** A fill, or that there is none. */
export function fillNode(fill: Fill | undefined, palette: Palette): XmlElement {
  if (fill === undefined) return xml('a:noFill');
  if (fill.kind === 'solid') return xml('a:solidFill', {}, colorNode(fill.color, palette));
  const stops = fill.stops.map(({ at, color }) =>
    xml('a:gs', { pos: Math.round(at * 100_000) }, colorNode(color, palette)),
  );
  // Two stops at least: the schema asks for them, and a gradient has them.
  return xml(
    'a:gradFill',
    { rotWithShape: 1 },
    xml('a:gsLst', {}, stops),
    xml('a:lin', { ang: Math.round(fill.angle * 60_000), scaled: 0 }),
  );
}

/** The line around a shape, or that there is none. */
export function strokeNode(stroke: Stroke | undefined, palette: Palette, name = 'a:ln'): XmlElement {
  if (stroke === undefined) return xml(name, {}, xml('a:noFill'));
  return xml(name, { w: emu(stroke.width) }, xml('a:solidFill', {}, colorNode(stroke.color, palette)));
}
