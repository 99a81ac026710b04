import { DeckError } from '../errors.js';
import { type AssetMessage, pictureLimits, type ReadPicture } from '../model/assets.js';
import { dataUri } from '../model/data-uri.js';
import { decodedAddress } from '../model/decoded-address.js';
import { readableAddress } from './describe-address.js';
import { remarksOn } from './remarks-on.js';
import { type PictureTools, showPicture } from './show-picture.js';

/** The pictures of a deck's file, ready to stand in an HTML document. */
export interface DeckPictures {
  /** `data:` address by the address as the deck writes it; no entry for a picture that cannot be shown. */
  readonly dataUris: ReadonlyMap<string, string>;
  readonly messages: readonly AssetMessage[];
}

/** Loads the pictures that a deck's Markdown names, by the same checks as a post's; its author may have edited it. */
export async function loadDeckPictures(
  urls: Iterable<string>,
  { readPicture, ...tools }: PictureTools & { readonly readPicture: ReadPicture },
): Promise<DeckPictures> {
  const dataUris = new Map<string, string>();
  const messages: AssetMessage[] = [];
  const told = new Set<string>();
  let totalBytes = 0;
  for (const url of new Set(urls)) {
    const result = await showPicture(await readPicture(url), tools);
    if (result.kind === 'fault') {
      // Marp asks for `my%20chart.png`, and then for `my chart.png`.
      if (told.has(decodedAddress(url))) continue;
      told.add(decodedAddress(url));
      messages.push({ rule: result.rule, reason: `${readableAddress(url)} ${result.reason}`, url });
      continue;
    }
    for (const { rule, reason } of remarksOn(result)) {
      messages.push({ rule, reason: `${readableAddress(url)} ${reason}`, url });
    }
    totalBytes += result.asset.bytes.length;
    if (totalBytes > pictureLimits.totalBytes) {
      throw new DeckError('too-large', 'the pictures of the deck are more than 200 MB together', {
        hint: 'Scale the pictures down; 2560 px are enough for a slide.',
      });
    }
    dataUris.set(url, dataUri(result.asset));
  }
  return { dataUris, messages };
}
