import type { Report } from '../../report.js';
import { type Draft, recordOf } from '../draft.js';
import { readFragment } from '../fragment.js';
import { wordpressHtml } from './wordpress-html.js';
import { all, type FeedItem, textOf, type XmlElement } from './xml-items.js';

/** A post of WordPress's export; `undefined` for pages, pictures, menus and what is in the bin. */
export function wordpressDraft({ item, feed }: FeedItem, report: Report): Draft | undefined {
  const status = textOf(item, 'wp:status') ?? 'publish';
  if (textOf(item, 'wp:post_type') !== 'post' || /^(?:trash|auto-draft|inherit)$/.test(status))
    return undefined;
  const creator = textOf(item, 'dc:creator');
  const address = textOf(item, 'link');
  const name = textOf(item, 'wp:post_name') ?? address;
  const record = recordOf({
    title: textOf(item, 'title'),
    description: textOf(item, 'excerpt:encoded'),
    authors: creator === undefined ? undefined : (displayName(creator, feed) ?? creator),
    date: [textOf(item, 'wp:post_date'), textOf(item, 'pubdate')].find(
      (date) => date !== undefined && !date.startsWith('0000'),
    ),
    tags: termsOf(item, 'post_tag'),
    categories: termsOf(item, 'category').filter((term) => !/^uncategori[sz]ed$/i.test(term)),
    canonical_url: status === 'publish' ? address : undefined,
    lang: feed.find((element) => element.name === 'language')?.text.trim(),
    draft: status === 'publish' ? undefined : true,
  });
  const tree = readFragment(wordpressHtml(textOf(item, 'content:encoded') ?? ''), report);
  return { record, body: { kind: 'tree', tree }, ...(name === undefined ? {} : { name }) };
}

/** Posts name their author by the name for signing in; the head of the file has the name that readers see. */
function displayName(login: string, feed: readonly XmlElement[]): string | undefined {
  const author = feed.find(
    (element) => element.name === 'wp:author' && textOf(element, 'wp:author_login') === login,
  );
  return author === undefined ? undefined : textOf(author, 'wp:author_display_name');
}

function termsOf(item: XmlElement, domain: string): readonly string[] {
  return all(item, 'category')
    .filter(({ attributes }) => attributes.domain === domain)
    .map(({ text }) => text.trim());
}
