import type { FrontMatter, Value } from '../front-matter/front-matter.js';

/**
 * The names under which blogs keep what we want, best first. Compared without case, `-` and `_`.
 * Jekyll, Hugo, Astro, Docusaurus, Gatsby, Zola, Zenn, MkDocs, Eleventy, Ghost, Hashnode, dev.to and friends.
 */
export const fieldNames = {
  title: [
    'title',
    'posttitle',
    'newstitle',
    'articletitle',
    'entrytitle',
    'pagetitle',
    'fulltitle',
    'longtitle',
    'displaytitle',
    'headline',
    'metatitle',
    'seotitle',
    'linktitle',
    'name',
    'subject',
  ],
  subtitle: ['subtitle', 'subhead', 'subheading', 'subheadline', 'tagline'],
  description: [
    'description',
    'summary',
    'excerpt',
    'abstract',
    'metadescription',
    'seodescription',
    'rssdescription',
    'customexcerpt',
    'teaser',
    'spoiler',
    'blurb',
    'brief',
    'lede',
    'lead',
    'intro',
  ],
  authors: [
    'authors',
    'author',
    'authorname',
    'authornames',
    'byline',
    'writers',
    'writer',
    'postauthor',
    'by',
    'createdby',
    'primaryauthor',
    'guestauthor',
    'coauthors',
  ],
  date: [
    'date',
    'pubdate',
    'pubdatetime',
    'publishdate',
    'publisheddate',
    'publicationdate',
    'publishedat',
    'publishedon',
    'datepublished',
    'createdat',
    'created',
    'posted',
    'postdate',
    'releasedate',
    'published',
    'firstpublishedat',
  ],
  /** The day of the last change: better than none where nothing says when a post was published. */
  changed: [
    'updated',
    'updatedat',
    'updatedon',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'lastupdated',
    'dateupdated',
    'modified',
    'modifiedat',
    'datemodified',
    'moddatetime',
  ],
  /** Addresses that often hold the date, `2025/12/05/name`. */
  datedPath: ['path', 'permalink', 'url', 'slug'],
  /** The picture that a site shows for a post. */
  picture: [
    'image',
    'images',
    'img',
    'cover',
    'coverimage',
    'featuredimage',
    'featureimage',
    'thumbnail',
    'thumb',
    'banner',
    'bannerimage',
    'hero',
    'heroimage',
    'headerimage',
    'ogimage',
    'socialimage',
    'preview',
    'previewimage',
    'teaserimage',
  ],
  tags: ['tags', 'tag', 'topics', 'keywords', 'labels'],
  categories: ['categories', 'category'],
  canonicalUrl: [
    'canonicalurl',
    'canonical',
    'canonicallink',
    'canonicaluri',
    'originalurl',
    'permalink',
    'url',
    'link',
  ],
  language: ['lang', 'language', 'locale', 'languagecode', 'inlanguage', 'pagelang'],
} as const satisfies Record<string, readonly string[]>;

/** Blocks that themes keep a post's own values in. */
const nestedBlocks = ['params', 'extra', 'metadata', 'meta', 'taxonomies', 'seo', 'header'] as const;

/** A value of the front matter and the line it stands on. */
export interface Field {
  readonly value: Value;
  readonly line: number;
}

/** Looks values up by their many names: at the top level first, then in the blocks of themes. */
export type FieldReader = (names: readonly string[]) => readonly Field[];

/** A reader over a front matter that gives every value of the given names, best first, empty ones left out. */
export function fieldReader(frontMatter: FrontMatter): FieldReader {
  const levels = [index(frontMatter.record)];
  for (const name of nestedBlocks) {
    const block = levels[0]?.get(name)?.value;
    if (isRecord(block)) levels.push(index(block, name));
  }
  return (names) =>
    levels.flatMap((level) =>
      names.flatMap((name) => {
        const found = level.get(name);
        if (found === undefined || isEmpty(found.value)) return [];
        return [{ value: found.value, line: frontMatter.lines[found.top] ?? 1 }];
      }),
    );
}

/** Tells a block of keys from other values. */
export function isRecord(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function index(
  record: Readonly<Record<string, Value>>,
  top?: string,
): Map<string, { value: Value; top: string }> {
  const entries = new Map<string, { value: Value; top: string }>();
  for (const [key, value] of Object.entries(record)) {
    const name = key.toLowerCase().replace(/[-_]/g, '');
    if (!entries.has(name)) entries.set(name, { value, top: top ?? key });
  }
  return entries;
}

function isEmpty(value: Value): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Looks a value of the front matter up by its dotted path, as templates do: `author.name`, `notes.docker`. */
export function parameterReader({ record }: FrontMatter): (path: string) => string | undefined {
  return (path) => {
    const keys = path.split('.');
    const found = [record, record.params].map((root) => keys.reduce(step, root));
    const value = found.find((candidate) => typeof candidate === 'string' || typeof candidate === 'number');
    return value === undefined ? undefined : String(value);
  };
}

function step(value: Value | undefined, key: string): Value | undefined {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
