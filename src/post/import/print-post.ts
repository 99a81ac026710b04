import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Author, PostMeta } from '../../model/post.js';
import type { Value } from '../front-matter/front-matter.js';
import { recordOf } from './draft.js';
import { postOptions } from './post-options.js';

/** A post as the Markdown that every blog engine reads: a fresh front matter and plain Markdown below it. */
export function printPost(meta: PostMeta, tree: Root): string {
  return `---\n${stringify(frontMatterOf(meta), { lineWidth: 0 })}---\n\n${toMarkdown(tree, postOptions)}`;
}

function frontMatterOf(meta: PostMeta): Record<string, Value> {
  const [author, ...others] = meta.authors.map(authorValue);
  return recordOf({
    title: meta.title,
    subtitle: meta.subtitle,
    description: meta.description,
    ...(others.length === 0 ? { author } : { authors: [author ?? '', ...others] }),
    date: meta.date,
    tags: meta.tags,
    canonical_url: meta.canonicalUrl,
    lang: meta.language,
    draft: meta.draft ? true : undefined,
  });
}

function authorValue({ name, url, about }: Author): Value {
  return url === undefined && about === undefined ? name : recordOf({ name, url, bio: about });
}
