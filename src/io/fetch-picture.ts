import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeckError } from '../errors.js';
import type { PictureFault, PictureFile } from '../model/assets.js';
import { fetchAddress } from './fetch-address.js';
import type { FetchSystem } from './fetch-system.js';
import { writeArtifact } from './write-artifact.js';

/** Where fetched pictures are kept, and what bounds them. */
export interface PictureFetches {
  /** Absolute; without it nothing is kept. */
  readonly folder?: string;
  readonly system?: FetchSystem;
  /** The most pictures that are fetched, and their bytes together; what is kept already does not count. */
  readonly most?: { readonly pictures: number; readonly bytes: number };
  readonly milliseconds?: number;
}

const picture = { pattern: /^(?:image\/|application\/octet-stream\b)/i, else: 'no picture' };
const perPicture = { bytes: 10_000_000, redirects: 3 };

/**
 * Fetches pictures from other sites, each once: it is kept under the hash of its address, so that the next build needs
 * no network. What cannot be fetched is a fault; it never throws.
 */
export function createPictureFetcher(fetches: PictureFetches = {}) {
  const left = { ...(fetches.most ?? { pictures: 100, bytes: 100_000_000 }) };
  return async (address: string): Promise<PictureFile | PictureFault> => {
    const url = address.trim().replace(/^\/\//, 'https://');
    const kept = await readKept(url, fetches);
    if (kept !== undefined) return fileOf(url, kept);
    if (left.pictures <= 0 || left.bytes <= 0) {
      return fault('is not fetched: 100 pictures or 100 MB are the most of a post');
    }
    left.pictures -= 1;
    try {
      const bytes = await fetchBytes(url, fetches, left.bytes);
      left.bytes -= bytes.length;
      await keep(url, bytes, fetches);
      return fileOf(url, bytes);
    } catch (error) {
      if (!(error instanceof DeckError)) throw error;
      if (error.code === 'too-large') return tooLarge;
      return fault(`could not be fetched: ${error.message.replace(/^.*? was not fetched: /, '')}`);
    }
  };
}

async function fetchBytes(url: string, { system, milliseconds }: PictureFetches, left: number) {
  const { bytes } = await fetchAddress(url, system, {
    ...perPicture,
    bytes: Math.min(perPicture.bytes, left),
    milliseconds: milliseconds ?? 10_000,
    accepts: picture,
  });
  return bytes;
}

function nameOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

async function readKept(url: string, { folder }: PictureFetches): Promise<Uint8Array | undefined> {
  if (folder === undefined) return undefined;
  // Not there, or not to be read: it is fetched.
  return readFile(join(folder, nameOf(url))).catch(() => undefined);
}

/** A cache that cannot be written is no reason not to show a picture. */
async function keep(url: string, bytes: Uint8Array, { folder }: PictureFetches): Promise<void> {
  if (folder === undefined) return;
  try {
    await writeArtifact({ folder, fileName: nameOf(url), bytes, inputs: [] });
  } catch {
    return;
  }
}

function fileOf(url: string, bytes: Uint8Array): PictureFile {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  return { kind: 'file', name: decoded(name), bytes };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const tooLarge: PictureFault = {
  kind: 'fault',
  rule: 'image-too-large',
  reason: 'is larger than 10 MB, or than what is left of 100 MB: save a smaller one beside the post',
};

function fault(reason: string): PictureFault {
  return { kind: 'fault', rule: 'image-remote', reason };
}
