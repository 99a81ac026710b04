import type { Ground } from '../../model/deck.js';

/** A size in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a header says of a picture. */
export interface Header extends Size {
  /** Pictures in the file, above 1 in an animation. */
  readonly frames: number;
  /** How often a reader goes over the pixels, above 1 in a progressive JPEG. */
  readonly scans?: number;
}

/** A raster format that slides may show. Both functions are total: any bytes give an answer, in linear time. */
export interface PictureFormat {
  readonly mediaType: string;
  readonly extension: string;
  readonly matches: (bytes: Uint8Array) => boolean;
  /** Undefined when the file is damaged or cut short. */
  readonly readHeader: (bytes: Uint8Array) => Header | undefined;
  /** What lies behind the picture; nothing where that is not plain to see. */
  readonly groundOf?: (bytes: Uint8Array) => Ground | undefined;
}
