/** The forms that posts come in. */
export type SourceKind = 'markdown' | 'page' | 'text' | 'feed' | 'data';

/** Ends of names that say what is inside. */
const endings: ReadonlyMap<string, SourceKind> = new Map([
  ['md', 'markdown'],
  ['mdx', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['txt', 'text'],
  ['text', 'text'],
  ['xml', 'feed'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['json', 'data'],
]);

/** What servers call them. */
const mediaTypes: readonly { readonly pattern: RegExp; readonly kind: SourceKind }[] = [
  { pattern: /^(?:text\/html|application\/xhtml\+xml)$/, kind: 'page' },
  { pattern: /[/+]xml$/, kind: 'feed' },
  { pattern: /[/+]json$/, kind: 'data' },
  { pattern: /^text\/markdown$/, kind: 'markdown' },
  { pattern: /^text\/plain$/, kind: 'text' },
];

/** Starts of texts that say what they are, for what comes without a name. */
const starts: readonly { readonly pattern: RegExp; readonly kind: SourceKind }[] = [
  {
    pattern: /^<\?xml\b[^>]*>\s*(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE html[^>]*>\s*)*<html\b/i,
    kind: 'page',
  },
  { pattern: /^(?:<\?xml\b|<rss\b|<feed\b|<rdf:RDF\b)/i, kind: 'feed' },
  { pattern: /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i, kind: 'page' },
  { pattern: /^\{\s*"(?:version"\s*:\s*"https?:\\?\/\\?\/jsonfeed|db"\s*:)/, kind: 'data' },
];

/** What a source is, by the end of its name, or by its start when the name says nothing or something wrong. */
export function kindOfSource(name: string, text: string, mediaType?: string): SourceKind {
  const ending = endings.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
  if (ending === 'markdown') return ending;
  const sent = mediaTypes.find(({ pattern }) => mediaType !== undefined && pattern.test(mediaType))?.kind;
  const named = sent ?? ending;
  const start = text.slice(0, 2_000).trimStart();
  // Jekyll and Hugo write posts in HTML below a front matter.
  if (named === 'page') return /^(?:---|\+\+\+)\s*\n/.test(start) ? 'markdown' : named;
  return starts.find(({ pattern }) => pattern.test(start))?.kind ?? named ?? 'markdown';
}

/** A page holds its post and, many times as long, its menus and scripts. */
const pageShare = 8;

/** The most that may be read of a source whose post may have `maxInput`, in the same unit. */
export function largestSource(kind: SourceKind, maxInput: number): number {
  return kind === 'markdown' || kind === 'text' ? maxInput : maxInput * pageShare;
}
