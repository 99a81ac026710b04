import { DeckError } from '../../../errors.js';
import type { Report } from '../../report.js';
import { attempt, type Draft } from '../draft.js';
import { atomDraft } from './atom.js';
import { rssDraft } from './rss.js';
import { wordpressDraft } from './wordpress.js';
import { type FeedItem, xmlItems } from './xml-items.js';

/** How an item of each kind of feed becomes a draft; `undefined` for what is no post. The first row that applies is it. */
const formats: readonly {
  readonly applies: (item: FeedItem) => boolean;
  readonly draft: (item: FeedItem, report: Report) => Draft | undefined;
}[] = [
  { applies: ({ item }) => item.children.some(({ name }) => name === 'wp:post_type'), draft: wordpressDraft },
  { applies: ({ item }) => item.name === 'entry', draft: atomDraft },
  { applies: () => true, draft: rssDraft },
];

/** The posts of an RSS or Atom feed, or of WordPress's export. */
export function* readFeed(text: string, report: Report): Generator<Draft | Error> {
  let items = 0;
  for (const item of xmlItems(text)) {
    items++;
    const draft = attempt(() => formats.find(({ applies }) => applies(item))?.draft(item, report));
    if (draft !== undefined) yield draft;
  }
  if (items > 0) return;
  throw new DeckError('not-a-post', 'This XML is no feed: it has no items', {
    hint: 'RSS, Atom and the export of WordPress (Tools → Export) are read.',
  });
}
