import type { Value } from '../../front-matter/front-matter.js';
import type { Report } from '../../report.js';
import { attempt, type Draft, recordOf } from '../draft.js';
import { readFragment } from '../fragment.js';
import { textBlocks } from '../text/text-blocks.js';
import { textTree } from '../text/text-tree.js';
import { isRecord, type JsonRecord, recordsIn, textIn } from './json-record.js';

/** The posts of a JSON Feed, version 1 or 1.1. */
export function* jsonFeedDrafts(feed: JsonRecord, report: Report): Generator<Draft | Error> {
  for (const item of recordsIn(feed.items)) yield attempt(() => draftOf(item, feed, report));
}

function draftOf(item: JsonRecord, feed: JsonRecord, report: Report): Draft {
  const address = textIn(item.url) ?? textIn(item.external_url) ?? textIn(item.id);
  const html = textIn(item.content_html);
  const authors = [item, feed].map(authorsOf).find((found) => found.length > 0);
  const record = recordOf({
    title: textIn(item.title),
    description: textIn(item.summary),
    authors,
    date: textIn(item.date_published) ?? textIn(item.date_modified),
    tags: Array.isArray(item.tags) ? item.tags.flatMap((tag) => textIn(tag) ?? []) : undefined,
    canonical_url: address,
    lang: textIn(item.language) ?? textIn(feed.language),
  });
  const tree =
    html === undefined ? textTree(textBlocks(textIn(item.content_text) ?? '')) : readFragment(html, report);
  return { record, body: { kind: 'tree', tree }, ...(address === undefined ? {} : { name: address }) };
}

function authorsOf({ authors, author }: JsonRecord): readonly Value[] {
  return [...recordsIn(authors), ...(isRecord(author) ? [author] : [])].flatMap((person): Value[] => {
    const [name, url] = [textIn(person.name), textIn(person.url)];
    if (name === undefined) return [];
    return [url === undefined ? { name } : { name, url }];
  });
}
