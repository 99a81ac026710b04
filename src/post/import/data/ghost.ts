import type { Report } from '../../report.js';
import { attempt, type Draft, recordOf } from '../draft.js';
import { readFragment } from '../fragment.js';
import { textBlocks } from '../text/text-blocks.js';
import { textTree } from '../text/text-tree.js';
import { isRecord, type JsonRecord, recordsIn, textIn } from './json-record.js';

/** The posts of Ghost's export; its pages are none. */
export function* ghostDrafts(file: JsonRecord, report: Report): Generator<Draft | Error> {
  const database = recordsIn(file.db)[0] ?? file;
  const data = isRecord(database.data) ? database.data : {};
  for (const post of recordsIn(data.posts)) {
    if (post.page === 1 || post.page === true || (textIn(post.type) ?? 'post') !== 'post') continue;
    yield attempt(() => draftOf(post, data, report));
  }
}

function draftOf(post: JsonRecord, data: JsonRecord, report: Report): Draft {
  const html = textIn(post.html);
  const slug = textIn(post.slug);
  const record = recordOf({
    title: textIn(post.title),
    description: textIn(post.custom_excerpt) ?? textIn(post.meta_description),
    authors: related(post, data, { by: 'posts_authors', key: 'author_id', of: 'users' }),
    date: textIn(post.published_at) ?? textIn(post.created_at),
    // Ghost keeps tags of its own that start with `#`.
    tags: related(post, data, { by: 'posts_tags', key: 'tag_id', of: 'tags' }).filter(
      (tag) => !tag.startsWith('#'),
    ),
    canonical_url: textIn(post.canonical_url),
    lang: textIn(post.locale),
    draft: (textIn(post.status) ?? 'published') === 'published' ? undefined : true,
  });
  // The export writes `__GHOST_URL__` for the address of the site.
  const tree =
    html === undefined
      ? textTree(textBlocks(textIn(post.plaintext) ?? ''))
      : readFragment(html.replaceAll('__GHOST_URL__', ''), report);
  return { record, body: { kind: 'tree', tree }, ...(slug === undefined ? {} : { name: slug }) };
}

interface Relation {
  readonly by: string;
  readonly key: string;
  readonly of: string;
}

/** The names of what a table of the export ties to a post, in its order. */
function related(post: JsonRecord, data: JsonRecord, { by, key, of }: Relation): readonly string[] {
  const ties = recordsIn(data[by]).filter((tie) => tie.post_id === post.id);
  const ordered = [...ties].sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0));
  return ordered.flatMap((tie) => textIn(recordsIn(data[of]).find((row) => row.id === tie[key])?.name) ?? []);
}
