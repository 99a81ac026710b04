import type { Value } from '../../front-matter/front-matter.js';

/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  readonly title?: string;
  readonly description?: string;
  readonly authors?: Value;
  readonly date?: string;
  readonly tags?: Value;
  readonly url?: string;
  readonly language?: string;
  /** Whether the page is one article, and no list of them. */
  readonly isArticle: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const articleTypes = /(?:Article|Posting|Report|Tutorial)$/;
const mostDepth = 6;

/** Reads the `application/ld+json` scripts of a page; what is not JSON says nothing. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const articles = scripts.flatMap(parse).flatMap((data) => articlesIn(data, mostDepth));
  const [article, ...others] = articles;
  // A list of posts describes none of them.
  if (article === undefined || others.length > 2) return { isArticle: false };
  const people =
    articles.length === 0 ? [] : scripts.flatMap(parse).flatMap((data) => peopleIn(data, mostDepth));
  const authors = authorsOf(article.author ?? article.creator, people);
  return {
    isArticle: true,
    ...textField('title', article.headline ?? article.name),
    ...textField('description', article.description),
    ...textField('date', article.datePublished ?? article.dateCreated),
    ...textField('url', article.url ?? article.mainEntityOfPage),
    ...textField('language', article.inLanguage),
    ...(authors.length === 0 ? {} : { authors }),
    ...tagsOf(article.keywords),
  };
}

function parse(script: string): unknown[] {
  try {
    return [JSON.parse(script.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))];
  } catch {
    // A site's own fault, and only a hint about the post is lost.
    return [];
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isThing(value)) return [];
  return [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.blogPost].filter(
    (part) => part !== undefined,
  );
}

function typesOf(thing: Thing): string {
  return [thing['@type']].flat().map(String).join(' ');
}

function articlesIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (
    isThing(value) &&
    typesOf(value)
      .split(' ')
      .some((type) => articleTypes.test(type))
  )
    return [value];
  return partsOf(value).flatMap((part) => articlesIn(part, depth - 1));
}

function peopleIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (isThing(value) && /\bPerson\b/.test(typesOf(value))) return [value];
  return partsOf(value).flatMap((part) => peopleIn(part, depth - 1));
}

function authorsOf(value: unknown, people: readonly Thing[]): Value[] {
  return [value].flat().flatMap((author): Value[] => {
    if (typeof author === 'string') return /^https?:/.test(author) ? [] : [author];
    if (!isThing(author)) return [];
    const named =
      typeof author.name === 'string' ? author : people.find((person) => person['@id'] === author['@id']);
    if (typeof named?.name !== 'string') return [];
    return [typeof named.url === 'string' ? { name: named.name, url: named.url } : { name: named.name }];
  });
}

function textField<Name extends string>(name: Name, value: unknown): { [Key in Name]?: string } {
  const first = [value].flat()[0];
  const text = isThing(first) ? (first['@id'] ?? first.url ?? first.name) : first;
  // The one key of the object is the name.
  return typeof text === 'string' && text.trim() !== ''
    ? ({ [name]: text.trim() } as { [Key in Name]: string })
    : {};
}

function tagsOf(value: unknown): { tags?: Value } {
  const tags = [value].flat().filter((tag): tag is string => typeof tag === 'string' && tag !== '');
  const [only] = tags;
  return tags.length === 0 ? {} : { tags: tags.length === 1 && only !== undefined ? only : tags };
}
