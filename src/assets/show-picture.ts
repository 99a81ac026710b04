import type { OpenCodecs, PictureFault, PictureFile } from '../model/assets.js';
import { type AcceptedPicture, acceptPicture } from './accept-picture.js';
import { assetName } from './asset-name.js';
import { lightenPicture } from './lighten-picture.js';
import { inOwnFonts } from './svg/own-fonts.js';
import { printSvg, type SvgElement } from './svg/svg-tree.js';

/** What makes pictures fit for slides; each may be missing, and pictures are then shown as they are. */
export interface PictureTools {
  readonly openCodecs?: OpenCodecs | undefined;
  /** The `@font-face` rules that the text of an SVG needs. */
  readonly fontsFor?: ((svg: string) => Promise<string>) | undefined;
}

/** A file as a picture that may be shown and that every format can hold, or why not. */
export async function showPicture(
  file: PictureFile | PictureFault,
  { openCodecs, fontsFor }: PictureTools = {},
): Promise<AcceptedPicture | PictureFault> {
  const accepted = file.kind === 'file' ? acceptPicture(file) : file;
  if (accepted.kind === 'fault') return accepted;
  const { drawing } = accepted;
  if (drawing !== undefined) return fontsFor ? dress(accepted, drawing, fontsFor) : accepted;
  if (openCodecs === undefined || accepted.frames > 1) return accepted;
  return { ...accepted, ...(await lightenPicture(accepted.asset, openCodecs)) };
}

/** An SVG with the fonts of its text. */
async function dress(
  accepted: AcceptedPicture,
  drawing: SvgElement,
  fontsFor: (svg: string) => Promise<string>,
): Promise<AcceptedPicture> {
  const dressed = await inOwnFonts(drawing, (root) => fontsFor(printSvg(root)));
  if (dressed === drawing) return accepted;
  const bytes = new TextEncoder().encode(printSvg(dressed));
  const name = assetName(accepted.asset.name.replace(/-[^-]*$/, ''), 'svg', bytes);
  return { ...accepted, asset: { ...accepted.asset, name, bytes }, drawing: dressed };
}
