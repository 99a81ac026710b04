import { avif } from './avif.js';
import { gif } from './gif.js';
import { jpeg } from './jpeg.js';
import type { PictureFormat } from './picture-format.js';
import { png } from './png.js';
import { webp } from './webp.js';

/** The raster formats that slides may show; a file belongs to the first whose magic bytes it has. */
export const pictureFormats: readonly PictureFormat[] = [png, jpeg, gif, webp, avif];

/** The format by magic bytes: the ending of a file's name is never believed. */
export function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  return pictureFormats.find((format) => format.matches(bytes));
}
