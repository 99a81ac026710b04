import type { PictureFault } from '../model/assets.js';
import type { AcceptedPicture } from './accept-picture.js';

/** What an author is to know of a picture that is shown all the same: each a message of its own. */
export function remarksOn({ dropped, unpackable }: AcceptedPicture): PictureFault[] {
  const remarks: PictureFault[] = [];
  if (dropped.length > 0) {
    const reason = `had ${dropped.join(', ')} taken out: slides show what an SVG draws, nothing else`;
    remarks.push({ kind: 'fault', rule: 'image-cleaned', reason });
  }
  if (unpackable !== undefined) {
    const reason = `is shown as heavy as it is, since it cannot be unpacked (${unpackable}): save it as a JPEG or PNG of 2560 px at most`;
    remarks.push({ kind: 'fault', rule: 'image-not-lightened', reason });
  }
  return remarks;
}
