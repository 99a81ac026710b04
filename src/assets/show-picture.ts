import type { OpenCodecs, PictureFault, PictureFile } from '../model/assets.js';
import { type AcceptedPicture, acceptPicture } from './accept-picture.js';
import { lightenPicture } from './lighten-picture.js';

/** A file as a picture that may be shown and that every format can hold, or why not; without codecs, as it is. */
export async function showPicture(
  file: PictureFile | PictureFault,
  openCodecs: OpenCodecs | undefined,
): Promise<AcceptedPicture | PictureFault> {
  const accepted = file.kind === 'file' ? acceptPicture(file) : file;
  if (accepted.kind === 'fault' || openCodecs === undefined || accepted.frames > 1) return accepted;
  return { ...accepted, ...(await lightenPicture(accepted.asset, openCodecs)) };
}
