import type { Element, Root } from 'hast';
import type { Value } from '../../front-matter/front-matter.js';
import { attribute, textOf } from '../../html/lowering.js';
import { recordOf } from '../draft.js';
import { readLinkedData } from './linked-data.js';
import { elementsIn, first, namesOf, wordsOf } from './walk.js';

/** What a page says of its post, under the names of a front matter: JSON-LD, OpenGraph, `<meta>`, microformats. */
export function pageRecord(page: Root): Record<string, Value> {
  const meta = metaOf(page);
  const data = readLinkedData(scriptsOf(page));
  const site = meta('og:site_name');
  const title =
    headingTitle(page) ?? withoutSite(data.title ?? meta('og:title', 'twitter:title') ?? titleOf(page), site);
  return recordOf({
    title,
    subtitle: subtitleOf(page),
    description:
      data.description ?? meta('og:description', 'description', 'twitter:description', 'dc.description'),
    authors:
      data.authors ??
      listOf(
        meta
          .all('author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author')
          .filter(isName),
      ) ??
      shownAuthors(page),
    date:
      data.date ??
      meta(
        'article:published_time',
        'date',
        'dc.date',
        'dc.date.issued',
        'citation_publication_date',
        'parsely-pub-date',
        'publish-date',
        'publication_date',
      ) ??
      shownDate(page),
    tags: data.tags ?? listOf(meta.all('article:tag', 'parsely-tags')) ?? meta('keywords', 'news_keywords'),
    canonical_url: linkTo(page, 'canonical') ?? meta('og:url') ?? data.url,
    lang: languageOf(page) ?? data.language ?? meta('og:locale', 'language', 'content-language'),
  });
}

interface MetaReader {
  /** The first of the names that the page has. */
  (...names: readonly string[]): string | undefined;
  /** Every value of the first name that the page has. */
  all(...names: readonly string[]): string[];
}

function metaOf(page: Root): MetaReader {
  const values = new Map<string, string[]>();
  for (const element of elementsIn(page)) {
    if (element.tagName !== 'meta') continue;
    const name = ['property', 'name', 'itemProp', 'httpEquiv'].flatMap(
      (key) => attribute(element, key) ?? [],
    )[0];
    const content = attribute(element, 'content')?.trim();
    if (name === undefined || content === undefined || content === '') continue;
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), content]);
  }
  const all = (...names: readonly string[]): string[] =>
    names.map((name) => values.get(name) ?? []).find((found) => found.length > 0) ?? [];
  return Object.assign((...names: readonly string[]) => all(...names)[0], { all });
}

function scriptsOf(page: Root): string[] {
  return [...elementsIn(page)]
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .map(textOf);
}

function titleOf(page: Root): string | undefined {
  const title = first(page, ({ tagName }) => tagName === 'title');
  return title === undefined ? undefined : wordsOf(title) || undefined;
}

const titleNames =
  /^(?:entry-title|post-title|article-title|p-name|post-full-title|gh-article-title|blog-post-title|headline|post__title|article__title)$/;

/** The title as readers see it: the heading that is marked as such, or the one `<h1>` of the page. */
function headingTitle(page: Root): string | undefined {
  const headings = [...elementsIn(page)].filter(({ tagName }) => /^h[1-3]$/.test(tagName));
  const marked = headings.filter(
    (heading) =>
      namesOf(heading).some((name) => titleNames.test(name)) ||
      /headline|name/.test(String(heading.properties.itemProp ?? '')),
  );
  const main = headings.filter(({ tagName }) => tagName === 'h1');
  const only = marked.length === 1 ? marked[0] : main.length === 1 ? main[0] : undefined;
  return only === undefined ? undefined : wordsOf(only).replace(/\s*[#¶§]$/, '') || undefined;
}

/** The second title of an article, where an engine marks it as such. */
function subtitleOf(page: Root): string | undefined {
  const found = first(page, isSubtitle);
  return found === undefined ? undefined : wordsOf(found) || undefined;
}

/** Whether an engine marks an element as the subtitle of a post. */
export function isSubtitle(element: Element): boolean {
  return (
    attribute(element, 'dataField') === 'subtitle' ||
    namesOf(element).some((name) => /^(?:graf--subtitle|(?:post|article|entry)-subtitle)$/.test(name))
  );
}

/** `A title | My blog` without the name of the site. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const parts = title?.split(/\s+[|–—•·»:-]{1,2}\s+/) ?? [];
  const last = parts.at(-1);
  if (title === undefined || last === undefined || parts.length < 2) return title;
  const isSite = site === undefined ? /\s[|»]\s/.test(title) : last.toLowerCase() === site.toLowerCase();
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—•·»:-]{1,2}\s+$/, '') : title;
}

/** `article:author` may be the address of a profile. */
function isName(text: string): boolean {
  return !/^https?:|^www\./i.test(text);
}

function listOf(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values;
}

const authorNames = /^(?:p-author|author-name|author|byline-name|post-author|entry-author|author_name)$/;

function shownAuthors(page: Root): readonly string[] | undefined {
  const found = [...elementsIn(page)]
    .filter(isAuthor)
    .map((element) => wordsOf(element).replace(/^by\s+/i, ''));
  const names = [...new Set(found)].filter((name) => name !== '' && name.length <= 60);
  return names.length === 0 || names.length > 6 ? undefined : names;
}

function isAuthor(element: Element): boolean {
  return (
    /\bauthor\b/.test(`${attribute(element, 'rel') ?? ''} ${attribute(element, 'itemProp') ?? ''}`) ||
    namesOf(element).some((name) => authorNames.test(name))
  );
}

function shownDate(page: Root): string | undefined {
  const times = [...elementsIn(page)].filter(({ tagName }) => tagName === 'time');
  const published = times.find(
    (time) =>
      /published|entry-date|dt-published/.test(namesOf(time).join(' ')) ||
      /datePublished/.test(String(time.properties.itemProp ?? '')),
  );
  const chosen = published ?? times[0];
  return chosen === undefined ? undefined : (attribute(chosen, 'dateTime') ?? wordsOf(chosen));
}

function linkTo(page: Root, rel: string): string | undefined {
  const link = first(page, (element) => element.tagName === 'link' && attribute(element, 'rel') === rel);
  return link === undefined ? undefined : attribute(link, 'href');
}

function languageOf(page: Root): string | undefined {
  const html = first(page, ({ tagName }) => tagName === 'html');
  return html === undefined ? undefined : attribute(html, 'lang');
}
