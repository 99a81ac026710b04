import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';

const longest = 80;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const indexName = /^_?index(\.[a-z]{2,3}(?:-[a-z]{2,4})?)?$/i;

/**
 * The name of a post's deck, without ending: `[a-z0-9-]`, at most 80 bytes, safe on every system.
 * It comes from the file's name, or from its folder's when the file is called `index`, or `index.pt-BR` by its language.
 */
export function slugOf(path: string): string {
  const name = stem(path);
  const folder = basename(dirname(path));
  const index = folder === '' || folder === '.' ? null : indexName.exec(name);
  return slugOfText(index === null ? name : `${folder}${index[1] ?? ''}`, 'deck');
}

/** A safe name for what has a title or name: `[a-z0-9-]`, at most 80 bytes. `kind` parts it from a name of the system. */
export function slugOfText(text: string, kind: 'deck' | 'post'): string {
  const slug = slugify(text);
  if (slug === '') return `post-${shortHash(text)}`;
  return reserved.test(slug) ? `${slug}-${kind}` : slug;
}

function stem(path: string): string {
  const name = basename(path);
  return name.replace(/\.(md|mdx|markdown|mdown|mkd|txt|text|x?html?)$/i, '');
}

/** Accents are dropped, everything else that is not a letter or digit of ASCII becomes a dash. */
function slugify(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  // Long names that begin alike must not end up the same.
  return `${slug.slice(0, longest - 9).replace(/-+$/, '')}-${shortHash(text)}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex').slice(0, 8);
}
