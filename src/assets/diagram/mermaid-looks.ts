import type { Scheme } from '../palette.js';

/** Fills of sections, slices and series; text in the palette's colour is readable on each. */
export const fills: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#BFDFFF', '#F6C6E2', '#BDF0FA', '#CFCBEE', '#C9EBD8', '#FFE3B3', '#E3E9F1', '#F3CFCF'],
  dark: ['#0B4B8F', '#7A1C58', '#0C5D6E', '#3E3A8C', '#14573A', '#6B4A0B', '#3A4568', '#7A2A2E'],
};
/** One colour that stands out, in each scheme. */
export const accent = '#D62293';
/** Who takes part in a journey, each with a dot of its own. */
export const people: readonly string[] = ['#0086FF', accent, '#12A594', '#8A5CF6', '#E5A000', '#777777'];
/** Size of text in px at the scale at which a drawing of a usual size is shown. */
export const textSize = 20;
