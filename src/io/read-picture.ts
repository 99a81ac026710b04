import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type PictureFault, type PictureFile, pictureLimits, type ReadPicture } from '../model/assets.js';
import { parsePictureAddress } from './picture-address.js';
import { codeOf, reasonOf } from './system-error.js';

/** Where pictures may be read from. */
export interface PicturePlaces {
  /** The folder of the post or deck: relative addresses start here. Absolute. */
  readonly folder: string;
  /** The folder that nothing is read outside of, absolute; default `folder`. */
  readonly root?: string;
  /** The folder that the site serves at `/`, absolute; it may lie outside of the root. */
  readonly staticFolder?: string;
  /** Fetches what is on another site; without it such a picture is refused. */
  readonly fetchPicture?: (url: string) => Promise<PictureFile | PictureFault>;
  /** Folders under the root where `/pictures/x.png` may lie; the root itself is the last. */
  readonly staticFolders?: readonly string[];
}

/** What site generators serve at `/`: Hugo and Docusaurus, Next and Astro, Jekyll and Hugo, Hexo, MkDocs. */
const usualStaticFolders = ['static', 'public', 'assets', 'source', 'docs'];

const outside = fault('image-refused', "is outside the post's folder: put it beside the post or pass --root");
const notAFile = fault('image-refused', 'is not a regular file');
const tooLarge = fault('image-too-large', 'is larger than 20 MB: scale it down');

/** Reads pictures below one folder. It never throws: what cannot be read is a fault with a reason. */
export function createPictureReader(places: PicturePlaces): ReadPicture {
  const declared = [places.root ?? places.folder, places.folder, places.staticFolder ?? places.folder];
  const roots = new Set(declared.map((folder) => resolve(folder)));
  return async (url) => {
    const address = parsePictureAddress(url);
    switch (address.kind) {
      case 'fault':
        return address.rule === 'image-remote' && places.fetchPicture ? places.fetchPicture(url) : address;
      case 'inline':
        return readInline(address.base64);
      case 'relative':
        return readFirst([resolve(places.folder, address.path)], roots);
      case 'site':
        return readSitePath(address.path, places, roots);
    }
  };
}

function readInline(base64: string): PictureFile | PictureFault {
  if (base64.length > (pictureLimits.bytes / 3) * 4) return tooLarge;
  return { kind: 'file', name: '', bytes: Buffer.from(base64, 'base64') };
}

async function readSitePath(
  path: string,
  places: PicturePlaces,
  roots: ReadonlySet<string>,
): Promise<PictureFile | PictureFault> {
  const base = places.root ?? places.folder;
  const usual = [...(places.staticFolders ?? usualStaticFolders), '.'];
  const folders = places.staticFolder === undefined ? usual : [places.staticFolder, ...usual];
  const result = await readFirst(
    folders.map((folder) => resolve(base, folder, path)),
    roots,
  );
  if (result.kind === 'file' || result.rule !== 'image-missing') return result;
  const hint =
    places.root === undefined && places.staticFolder === undefined
      ? 'pass --static with the folder that the site serves at /'
      : `looked in ${usual.join(', ')} under --root${places.staticFolder === undefined ? '' : ', and in --static'}`;
  return fault('image-missing', `is a path of the site and was not found: ${hint}`);
}

/** The first of the paths that is there; nothing outside the roots is even looked for. */
export async function readFirst(
  paths: readonly string[],
  roots: ReadonlySet<string>,
): Promise<PictureFile | PictureFault> {
  let missing: PictureFault = fault('image-missing', 'was not found');
  for (const path of paths) {
    if (!isWithin(path, roots)) return outside;
    const result = await readConfined(path, roots);
    if (result.kind === 'file' || result.rule !== 'image-missing') return result;
    missing = result;
  }
  return missing;
}

async function readConfined(path: string, roots: ReadonlySet<string>): Promise<PictureFile | PictureFault> {
  // a root may itself be reached through a link (/tmp on macOS)
  const realRoots = new Set(await Promise.all([...roots].map((root) => realpath(root).catch(() => root))));
  try {
    const real = await realpath(path);
    if (!isWithin(real, realRoots)) return outside;
    return await readRegular(real, basename(path));
  } catch (error) {
    const code = codeOf(error);
    // a socket
    if (code === 'ENXIO') return notAFile;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return fault('image-missing', `was not found${await spelling(path, realRoots)}`);
    }
    return fault('image-refused', `could not be read: ${reasonOf(error)}`);
  }
}

/** Opened without waiting, so that a pipe cannot hang the run, and checked by its handle, not by its name. */
async function readRegular(path: string, name: string): Promise<PictureFile | PictureFault> {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(path, flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return notAFile;
    if (stats.size > pictureLimits.bytes) return tooLarge;
    const bytes = Buffer.alloc(stats.size);
    const { bytesRead } = await handle.read(bytes, 0, stats.size, 0);
    return { kind: 'file', name, bytes: bytes.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

/** Most pictures that are “missing” are spelled in another case than on the author's own disk. */
async function spelling(path: string, realRoots: ReadonlySet<string>): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => undefined);
  // a linked folder outside tells nothing of what it holds
  if (folder === undefined || !isWithin(folder, realRoots)) return '';
  const wanted = basename(path).toLowerCase();
  const names = await readdir(folder).catch(() => []);
  const found = names.find((name) => name.toLowerCase() === wanted);
  return found === undefined ? '' : `: the file is called ${found}`;
}

function isWithin(path: string, roots: ReadonlySet<string>): boolean {
  return [...roots].some((root) => {
    const way = relative(root, path);
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
  });
}

function fault(rule: PictureFault['rule'], reason: string): PictureFault {
  return { kind: 'fault', rule, reason };
}
