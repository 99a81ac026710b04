import type { Report } from '../../report.js';
import { type Draft, recordOf } from '../draft.js';
import { plainHtml, readFragment } from '../fragment.js';
import { all, type FeedItem, textOf, type XmlElement } from './xml-items.js';

/** A post of an RSS feed. */
export function rssDraft({ item, feed }: FeedItem, report: Report): Draft {
  const content = textOf(item, 'content:encoded', 'content', 'xhtml:body');
  const summary = textOf(item, 'description', 'itunes:summary');
  const address = addressOf(item);
  const record = recordOf({
    title: textOf(item, 'title'),
    description: content === undefined || summary === undefined ? undefined : shortText(summary),
    authors: authorsOf(item),
    date: textOf(item, 'pubdate', 'dc:date', 'published'),
    tags: all(item, 'category').map(({ text }) => text.trim()),
    canonical_url: address,
    lang: feed.find(({ name }) => name === 'language' || name === 'dc:language')?.text.trim(),
  });
  const tree = readFragment(content ?? summary ?? '', report);
  return { record, body: { kind: 'tree', tree }, ...(address === undefined ? {} : { name: address }) };
}

function addressOf(item: XmlElement): string | undefined {
  const guid = all(item, 'guid').find(
    ({ attributes, text }) => attributes.isPermaLink !== 'false' && /^https?:/.test(text),
  );
  return textOf(item, 'link', 'feedburner:origlink') ?? guid?.text.trim();
}

/** `dc:creator` is a name; `author` is an address with the name in brackets. */
function authorsOf(item: XmlElement): readonly string[] {
  const creators = all(item, 'dc:creator').map(({ text }) => text.trim());
  if (creators.length > 0) return creators;
  return all(item, 'author').flatMap(
    ({ text }) => /\(([^()]+)\)/.exec(text)?.[1] ?? (text.includes('@') ? [] : [text.trim()]),
  );
}

const mostSummary = 400;

/** A summary, where it is one: WordPress cuts the post off and says that it goes on. */
export function shortText(html: string): string | undefined {
  const words = plainHtml(html);
  const isCut = /(?:\[(?:…|\.\.\.)\]|(?:…|\.\.\.)|read more|continue reading|appeared first on .*)\W*$/i.test(
    words,
  );
  return words.length > mostSummary || isCut ? undefined : words;
}
