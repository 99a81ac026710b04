import type { Root } from 'mdast';
import type { Value } from '../../front-matter/front-matter.js';
import type { Report } from '../../report.js';
import { type Draft, recordOf } from '../draft.js';
import { plainHtml, readFragment } from '../fragment.js';
import { textBlocks } from '../text/text-blocks.js';
import { textTree } from '../text/text-tree.js';
import { shortText } from './rss.js';
import { all, type FeedItem, textOf, type XmlElement } from './xml-items.js';

/** A post of an Atom feed. */
export function atomDraft({ item, feed }: FeedItem, report: Report): Draft {
  const [content = undefined] = all(item, 'content');
  const [summary = undefined] = all(item, 'summary');
  const [title = undefined] = all(item, 'title');
  const link = all(item, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const address = link?.attributes.href ?? textOf(item, 'id');
  const record = recordOf({
    title: title === undefined ? undefined : plainHtml(htmlOf(title)),
    description: content === undefined || summary === undefined ? undefined : shortText(htmlOf(summary)),
    authors: authorsOf(item.children) ?? authorsOf(feed),
    date: textOf(item, 'published', 'issued', 'updated', 'modified'),
    tags: all(item, 'category').map(({ attributes }) => attributes.label ?? attributes.term ?? ''),
    canonical_url: address,
    lang: item.attributes['xml:lang'] ?? content?.attributes['xml:lang'],
  });
  const body = content ?? summary;
  const tree: Root = body === undefined ? { type: 'root', children: [] } : treeOf(body, report);
  return { record, body: { kind: 'tree', tree }, ...(address === undefined ? {} : { name: address }) };
}

function treeOf(content: XmlElement, report: Report): Root {
  const isText = (content.attributes.type ?? 'text') === 'text' && !/<\w+[^>]*>/.test(content.text);
  return isText ? textTree(textBlocks(content.text)) : readFragment(htmlOf(content), report);
}

/** XHTML is read as it stands in the file, HTML out of its escapes. */
function htmlOf({ attributes, raw, text }: XmlElement): string {
  return attributes.type === 'xhtml' ? raw.replace(/<(\/?)[a-z]+:(?=[a-z])/gi, '<$1') : text;
}

function authorsOf(elements: readonly XmlElement[]): readonly Value[] | undefined {
  const found = elements.flatMap((element): Value[] => {
    const name = element.name === 'author' ? textOf(element, 'name') : undefined;
    if (name === undefined) return [];
    const url = textOf(element, 'uri');
    return [url === undefined ? { name } : { name, url }];
  });
  return found.length === 0 ? undefined : found;
}
