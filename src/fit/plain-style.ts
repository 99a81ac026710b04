import type { MeasuredTheme } from '../model/theme.js';
import { createGeometry } from './geometry.js';

/**
 * What a theme without a manifest is asked to keep to, as CSS of a deck: Marp draws a picture in its own size, which
 * may be larger than the slide, and lets a long line of a listing run off it.
 */
export const plainStyle = (theme: MeasuredTheme | undefined): string => {
  const { size } = createGeometry(theme, '16:9');
  return [
    `section img { max-width: 100%; max-height: ${size('picture', 400)}px; object-fit: contain; }`,
    `section img[alt^="QR code"] { max-height: ${size('qr', 208)}px; }`,
    'section pre, section pre code { white-space: pre-wrap; overflow-wrap: anywhere; }',
  ].join('\n');
};
