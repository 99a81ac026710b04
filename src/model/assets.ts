import type { Position } from 'unist';
import type { Asset } from './deck.js';

/** The files that a post shows, loaded; every image of the post has an entry (a placeholder if missing). */
export interface PostAssets {
  /** By the address as the post writes it. */
  readonly images: ReadonlyMap<string, Asset>;
  /** By the source text of a mermaid fence; absent when it cannot be drawn. */
  readonly diagrams: ReadonlyMap<string, Asset>;
}

/** Why a picture or a diagram is not shown as the author drew it. */
export type AssetRule =
  | 'image-missing'
  | 'image-refused'
  | 'image-remote'
  | 'image-broken'
  | 'image-too-large'
  | 'image-cleaned'
  | 'image-not-lightened'
  | 'diagram-not-drawn'
  | 'formula-not-drawn'
  | 'formula-small';

/** Something the author should know of a picture, ready to become a VFile message. */
export interface AssetMessage {
  readonly rule: AssetRule;
  /** A sentence without its full stop; says what to do where something can be done. */
  readonly reason: string;
  /** Where it stands in the post. */
  readonly position?: Position;
  /** Its address as the file writes it, where its place is not known. */
  readonly url?: string;
}

/** A file as it was read, not yet looked into. */
export interface PictureFile {
  readonly kind: 'file';
  /** The name of the file with its ending; empty for a `data:` address. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why an address gave no picture. */
export interface PictureFault {
  readonly kind: 'fault';
  readonly rule: AssetRule;
  /** A predicate, to be read after the address: `is outside the post's folder: put it beside the post`. */
  readonly reason: string;
}

/** The port through which pictures are read; it never throws, and fetches only when the author asked for it. */
export type ReadPicture = (url: string) => Promise<PictureFile | PictureFault>;

/** An SVG, or why there is none: a predicate of the diagram's kind or a sentence of Mermaid. */
export type MermaidResult =
  | { readonly kind: 'svg'; readonly svg: string }
  | { readonly kind: 'fault'; readonly reason: string };

/**
 * The port through which Mermaid draws: runs a function beside it, in a page of its own that reaches no network, for ten
 * seconds at most. The page has fonts for the letters of `text`.
 */
export type RunMermaid = <A>(
  draw: (task: A) => Promise<string>,
  task: A,
  text: string,
) => Promise<MermaidResult>;

/** A picture unpacked, row by row: red, green, blue and opacity of each pixel, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A picture packed anew, or that the file itself is the best that there is. */
export type KeptPicture = Pick<Asset, 'mediaType' | 'bytes' | 'width' | 'height'> | 'as it is';

/** What earlier runs made of pictures, by the file's own bytes. It never throws. */
export interface KeptPictures {
  read(source: Pick<Asset, 'mediaType' | 'bytes'>): Promise<KeptPicture | undefined>;
  keep(source: Pick<Asset, 'mediaType' | 'bytes'>, picture: KeptPicture): Promise<void>;
}

/** The port that unpacks and packs pictures. It throws when a file holds what it does not know. */
export interface PictureCodecs {
  /** Absent where nothing is kept between runs. */
  readonly kept?: KeptPictures;
  /** As the picture is shown: turned as its EXIF says. */
  decode(mediaType: string, bytes: Uint8Array): Promise<Pixels>;
  scale(pixels: Pixels, width: number, height: number): Promise<Pixels>;
  /** The same pixels give the same bytes on every machine. */
  encode(mediaType: 'image/jpeg' | 'image/png', pixels: Pixels): Promise<Uint8Array>;
}

/** Opens the codecs; asked for by the first picture that needs them. */
export type OpenCodecs = () => Promise<PictureCodecs>;

/** Bounds of the pictures of a post. */
export const pictureLimits = {
  /** Bytes of one file. */
  bytes: 20_000_000,
  /** Width × height. */
  pixels: 50_000_000,
  /** Width × height × frames of an animation. */
  framePixels: 500_000_000,
  frames: 1000,
  /** Bytes of all pictures of one post. */
  totalBytes: 200_000_000,
  /** Width × height × scans of a progressive JPEG. */
  scanPixels: 1_500_000_000,
  /** The longer side of a picture on a slide, in px; what is longer is scaled. */
  side: 2560,
  /** Bytes above which a lighter copy is tried. */
  light: 1_500_000,
} as const;
