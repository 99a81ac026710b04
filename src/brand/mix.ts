import { contrastOf, type Rgba } from '../measure/contrast.js';

/** A colour as `#rrggbb`. */
export type Hex = string;

const rgba = (hex: Hex): Rgba => {
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5), 1];
};

/** The contrast of two colours as WCAG 2 computes it. */
export const contrast = (text: Hex, ground: Hex): number => contrastOf(rgba(text), rgba(ground));

/** `share` of the one colour and the rest of the other. */
export const mix = (one: Hex, other: Hex, share: number): Hex => {
  const [a, b] = [rgba(one), rgba(other)];
  const channels = [0, 1, 2].map((at) => Math.round((a[at] ?? 0) * share + (b[at] ?? 0) * (1 - share)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};

/** The colour, or the nearest shade or tint of it that stands out from all grounds as much as is asked. */
export const standingOut = (color: Hex, grounds: readonly Hex[], least: number): Hex => {
  const isEnough = (candidate: Hex): boolean =>
    grounds.every((ground) => contrast(candidate, ground) >= least);
  for (let step = 0; step < 20; step += 1) {
    const found = ['#000000', '#FFFFFF'].map((end) => mix(color, end, 1 - step / 20)).find(isEnough);
    if (found) return found;
  }
  return isEnough('#000000') ? '#000000' : '#FFFFFF';
};
