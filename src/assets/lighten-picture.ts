import {
  type KeptPicture,
  type OpenCodecs,
  type PictureCodecs,
  type Pixels,
  pictureLimits,
} from '../model/assets.js';
import type { Asset } from '../model/deck.js';
import { assetName } from './asset-name.js';
import { colourProfile, withSegments } from './formats/jpeg.js';

/** Formats that no PPTX holds, and that a PDF holds unpacked, pixel by pixel. */
const webOnly = new Set(['image/webp', 'image/avif']);
const packed = new Set(['image/jpeg', 'image/png', ...webOnly]);

/** A copy that is not lighter than this share of the file is not worth its loss. */
const worthIt = 0.7;
/**
 * A photo is much lighter as a JPEG; a drawing or a screenshot is not, and would get blurred edges. What has been through
 * a lossy format already has no clean edges to lose.
 */
const photo = { kept: 0.25, lossy: 0.5 } as const;

/** A picture for slides, or the picture as it is with the codec's words why. */
export interface LightenedPicture {
  readonly asset: Asset;
  readonly unpackable?: string;
}

/**
 * A still picture as slides need it: its longer side 2560 px at most, a photo as JPEG and the rest as PNG, so that every
 * format can hold it. What is light and of these formats already passes byte for byte; so does, with the
 * reason, what cannot be unpacked.
 */
export async function lightenPicture(asset: Asset, openCodecs: OpenCodecs): Promise<LightenedPicture> {
  const isLarge = Math.max(asset.width, asset.height) > pictureLimits.side;
  const isHeavy = asset.bytes.length > pictureLimits.light;
  const isWebOnly = webOnly.has(asset.mediaType);
  if (!packed.has(asset.mediaType) || !(isLarge || isHeavy || isWebOnly)) return { asset };
  const codecs = await openCodecs();
  const known = await codecs.kept?.read(asset);
  if (known !== undefined) return { asset: known === 'as it is' ? asset : named(asset, known) };
  const lighter = await recode(asset, codecs).catch(wordsOf);
  if (typeof lighter === 'string') return { asset, unpackable: lighter };
  const most = asset.bytes.length * (isLarge ? 1 : worthIt);
  const isBetter = isWebOnly || lighter.bytes.length < most;
  await codecs.kept?.keep(asset, isBetter ? lighter : 'as it is');
  return { asset: isBetter ? named(asset, lighter) : asset };
}

/** Codecs in WebAssembly throw errors, strings and numbers: the first line of it, without its full stop. */
function wordsOf(thrown: unknown): string {
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  return words.split('\n', 1).join('').trim().replace(/\.$/u, '') || 'no reason given';
}

type PackedPicture = Exclude<KeptPicture, 'as it is'>;

async function recode(asset: Asset, codecs: PictureCodecs): Promise<PackedPicture> {
  const pixels = await fitted(await codecs.decode(asset.mediaType, asset.bytes), codecs);
  const { mediaType, bytes } = await packAs(asset, pixels, codecs);
  return { mediaType, bytes, width: pixels.width, height: pixels.height };
}

function named(asset: Asset, picture: PackedPicture): Asset {
  const ending = picture.mediaType === 'image/jpeg' ? 'jpg' : 'png';
  return { ...picture, name: assetName(asset.name.replace(/-[0-9a-f]{8}\.\w+$/, ''), ending, picture.bytes) };
}

function fitted(pixels: Pixels, codecs: PictureCodecs): Promise<Pixels> | Pixels {
  const scale = pictureLimits.side / Math.max(pixels.width, pixels.height);
  if (scale >= 1) return pixels;
  const side = (length: number): number => Math.max(1, Math.round(length * scale));
  return codecs.scale(pixels, side(pixels.width), side(pixels.height));
}

async function packAs(asset: Asset, pixels: Pixels, codecs: PictureCodecs) {
  if (asset.mediaType === 'image/jpeg') {
    const bytes = await codecs.encode('image/jpeg', pixels);
    return { mediaType: 'image/jpeg', bytes: withSegments(bytes, colourProfile(asset.bytes)) };
  }
  const png = { mediaType: 'image/png', bytes: await codecs.encode('image/png', pixels) };
  if (!isOpaque(pixels)) return png;
  const jpeg = { mediaType: 'image/jpeg', bytes: await codecs.encode('image/jpeg', pixels) };
  const share = asset.mediaType === 'image/png' ? photo.kept : photo.lossy;
  return jpeg.bytes.length < png.bytes.length * share ? jpeg : png;
}

function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
