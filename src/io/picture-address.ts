import type { PictureFault } from '../model/assets.js';

/** Where an address points, before anything is looked up. */
export type PictureAddress =
  | { readonly kind: 'inline'; readonly base64: string }
  /** With `/` between its parts, decoded, without query and fragment. */
  | { readonly kind: 'relative'; readonly path: string }
  /** A path from the root of the site, without its leading `/`. */
  | { readonly kind: 'site'; readonly path: string }
  | PictureFault;

interface Refusal {
  readonly pattern: RegExp;
  readonly rule: PictureFault['rule'];
  readonly reason: string;
}

const inlinePicture = /^data:image\/(?:png|jpeg|jpg|gif|webp);base64,/i;
/** Liquid's prefix of a site path, as Jekyll posts write it in HTML. */
const siteVariable = /^\{\{\s*site\.(?:base_?)?url\s*\}\}\/?/;

/** Spellings that name no file of ours, in the order in which they are tried. */
const refusals: readonly Refusal[] = [
  { pattern: /^$/, rule: 'image-missing', reason: 'has no address' },
  { pattern: /\p{Cc}/u, rule: 'image-refused', reason: 'holds control characters' },
  {
    pattern: /^data:/i,
    rule: 'image-refused',
    reason: 'is not shown: an inline picture must be a base64 PNG, JPEG, GIF or WebP',
  },
  // a UNC path is refused before the remote addresses: only opening it sends the user's password hash
  {
    pattern: /^\\\\|^\/\\|^\\\//,
    rule: 'image-refused',
    reason: 'is a network path: copy the picture beside the post',
  },
  {
    pattern: /^[a-z]:(?:[\\/]|$)/i,
    rule: 'image-refused',
    reason: 'is a path on one computer: copy the picture beside the post',
  },
  {
    pattern: /^(?:https?:|\/\/)/i,
    rule: 'image-remote',
    reason: 'is on another site and not fetched: save it beside the post, or pass --fetch-images',
  },
  {
    pattern: /^file:/i,
    rule: 'image-refused',
    reason: 'is a path on one computer: copy the picture beside the post',
  },
  { pattern: /^[a-z][a-z0-9+.-]+:/i, rule: 'image-refused', reason: 'is no address of a picture file' },
  {
    pattern: /^(?:[~@$][\w-]*[\\/]|\{[{%])/,
    rule: 'image-refused',
    reason: 'is a spelling of the site’s generator: write the path relative to the post',
  },
];

/** Reads an address as an author wrote it. Percent escapes are decoded once, before any check. */
export function parsePictureAddress(url: string): PictureAddress {
  const trimmed = url.trim();
  if (inlinePicture.test(trimmed)) return { kind: 'inline', base64: trimmed.slice(trimmed.indexOf(',') + 1) };
  const site = trimmed.replace(siteVariable, '/');
  const path = decodePath(site.replace(/[?#].*$/s, ''));
  const refusal = refusals.find(({ pattern }) => pattern.test(path));
  if (refusal !== undefined) return { kind: 'fault', rule: refusal.rule, reason: refusal.reason };
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/')
    ? { kind: 'site', path: slashed.replace(/^\/+/, '') }
    : { kind: 'relative', path: slashed };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // a lone % is part of the name, as in `100%.png`
    return path;
  }
}
