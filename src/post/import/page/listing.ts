import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Value } from '../../front-matter/front-matter.js';
import { attribute } from '../../html/lowering.js';
import { type Draft, recordOf } from '../draft.js';
import { findKnown } from './find-main.js';
import { readLinkedData } from './linked-data.js';
import { withoutResidue } from './residue.js';
import { elementsIn, first, namesOf, outermost, without, wordsOf } from './walk.js';

/** A post that stands on a page with others is told at least in so many characters; less is a teaser. */
const leastText = 280;

/** The posts of a page that shows several of them in full; none when it is about one, or only lists links. */
export function findEntries(page: HastRoot, clean: HastRoot): readonly Element[] {
  if (isOnePost(page)) return [];
  const boxes = outermost(page, isEntry).filter((entry) => titleOf(entry) !== undefined);
  const full = boxes.filter((entry) => wordsOf(withoutResidue(entry)).length >= leastText);
  const total = full.reduce((sum, entry) => sum + wordsOf(entry).length, 0);
  // Boxes of related posts below an article are not what the page is about.
  return full.length >= 2 && total * 2 > wordsOf(clean).length ? full : [];
}

function isEntry(element: Element): boolean {
  const names = namesOf(element);
  if (names.some((name) => /comment/.test(name))) return false;
  return (
    element.tagName === 'article' ||
    names.some((name) => /^(?:hentry|h-entry|post|type-post|blog-post|post-item|blogentry)$/.test(name)) ||
    /schema\.org\/\w*(?:Article|Posting)/.test(attribute(element, 'itemType') ?? '')
  );
}

/** What a page says of itself: an article has its own data and, in WordPress, a class on its body. */
function isOnePost(page: HastRoot): boolean {
  const body = first(page, ({ tagName }) => tagName === 'body');
  const names = body === undefined ? [] : namesOf(body);
  if (names.some((name) => /^(?:archive|home|blog|tag|category|search-results|paged)$/.test(name)))
    return false;
  if (names.some((name) => /^(?:single|single-post|post-template)$/.test(name))) return true;
  const elements = [...elementsIn(page)];
  const isDeclared = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'property') === 'og:type' &&
      attribute(element, 'content') === 'article',
  );
  const scripts = elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
  return isDeclared || readLinkedData(scripts.map(wordsOf)).isArticle;
}

function titleOf(entry: Element): Element | undefined {
  return first(entry, ({ tagName }) => /^h[1-3]$/.test(tagName));
}

/** One of the posts of a page; what the page says of itself is not said of the post, but its language. */
export function readEntry(
  entry: Element,
  page: Readonly<Record<string, Value>>,
  lower: (part: Element) => Root,
): Draft {
  const heading = titleOf(entry);
  const link = heading === undefined ? undefined : first(heading, ({ tagName }) => tagName === 'a');
  const address = link === undefined ? undefined : attribute(link, 'href');
  const time = first(entry, ({ tagName }) => tagName === 'time');
  const author = first(entry, isAuthor);
  const around = new Set([heading, time, author].flatMap((element) => element ?? []));
  const body = withoutResidue(findKnown(entry) ?? without(entry, (element) => around.has(element)));
  const record = recordOf({
    title: heading === undefined ? undefined : wordsOf(heading),
    authors: author === undefined ? undefined : wordsOf(author).replace(/^by\s+/i, ''),
    date: time === undefined ? undefined : (attribute(time, 'dateTime') ?? wordsOf(time)),
    tags: tagsOf(entry),
    canonical_url: address,
    lang: page.lang,
  });
  return {
    record,
    body: { kind: 'tree', tree: lower(body) },
    ...(address === undefined ? {} : { name: address }),
  };
}

function isAuthor(element: Element): boolean {
  return (
    /\bauthor\b/.test(attribute(element, 'rel') ?? '') ||
    namesOf(element).some((name) => /^(?:p-author|author|author-name)$/.test(name))
  );
}

function tagsOf(entry: Element): readonly string[] {
  const links = [...elementsIn(entry)].filter((element) => /\btag\b/.test(attribute(element, 'rel') ?? ''));
  return [...new Set(links.map(wordsOf))];
}
