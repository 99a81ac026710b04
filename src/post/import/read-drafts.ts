import type { Report } from '../report.js';
import type { Draft } from './draft.js';
import type { SourceKind } from './source-kind.js';

/** A source of posts: clean text, and what it is. */
export interface Source {
  readonly kind: Exclude<SourceKind, 'markdown'>;
  readonly text: string;
}

type Reader = (text: string, report: Report) => Promise<Iterable<Draft | Error>>;

/** How each form is read; each is loaded when there is one to read. */
const readers = {
  page: async (text, report) => (await import('./page/read-page.js')).readPage(text, report),
  feed: async (text, report) => (await import('./feed/read-feed.js')).readFeed(text, report),
  data: async (text, report) => (await import('./data/read-data.js')).readData(text, report),
  text: async (text) => (await import('./text/read-text.js')).readText(text),
} as const satisfies Record<Source['kind'], Reader>;

/** The posts of a source, in its order. */
export function readDrafts({ kind, text }: Source, report: Report): Promise<Iterable<Draft | Error>> {
  return readers[kind](text, report);
}
