import type { AssetRule } from '../model/assets.js';

const longest = 80;

/** How a placeholder tells, in a word or two, why it stands there. */
const shortReasons: Readonly<Record<AssetRule, string>> = {
  'image-missing': 'not found',
  'image-refused': 'not shown',
  'image-remote': 'not fetched',
  'image-broken': 'not readable',
  'image-too-large': 'too large',
  'image-cleaned': 'cleaned',
  'image-not-lightened': 'not scaled',
  'diagram-not-drawn': 'not drawn',
  'formula-not-drawn': 'not drawn',
  'formula-small': 'small',
};

/** The small line of a placeholder: the files' names, or the hosts of remote pictures, and what is the matter. */
export function placeholderNote(urls: readonly string[], rule: AssetRule): string {
  const subjects = new Set(urls.map((url) => (rule === 'image-remote' ? hostOf(url) : fileNameIn(url))));
  return `${[...subjects].join(', ')} · ${shortReasons[rule]}`;
}

/** An address as a message shows it: one line, never a whole `data:` address. */
export function readableAddress(url: string): string {
  if (/^\s*data:/i.test(url)) return 'an inline picture (data:)';
  const flat = url.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (flat === '') return 'an image without an address';
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat;
}

/** The last part of an address, decoded. */
export function fileNameIn(url: string): string {
  if (/^\s*data:/i.test(url)) return 'inline picture';
  const path = url.replace(/[?#].*$/s, '');
  const last = path.split(/[\\/]/).findLast((part) => part.trim() !== '') ?? '';
  return readableAddress(decoded(last));
}

function hostOf(url: string): string {
  const absolute = url.trim().replace(/^\/\//, 'https://');
  return URL.canParse(absolute) ? new URL(absolute).hostname : fileNameIn(url);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // a lone % is part of the name
    return text;
  }
}
