import type { VFile } from 'vfile';
import { DeckError } from '../../errors.js';
import type { Post } from '../../model/post.js';
import { completePost } from '../complete-post.js';
import { readMeta } from '../meta/read-meta.js';
import { parseError } from '../parse-error.js';
import { type ParseOptions, parsePost } from '../parse-post.js';
import { reportTo } from '../report.js';
import { cleanSource } from '../source-text.js';
import type { Draft } from './draft.js';
import { readDrafts, type Source } from './read-drafts.js';
import { largestSource } from './source-kind.js';

const defaultMaxInput = 512 * 1024;

/**
 * Reads a source that is one post.
 *
 * @throws DeckError `several-posts`, and as `parsePost`.
 */
export async function parseImported(file: VFile, kind: Source['kind'], options: ParseOptions): Promise<Post> {
  const path = file.path ?? '<stdin>';
  try {
    const report = reportTo(file);
    const text = cleanSource(
      String(file.value),
      largestSource(kind, options.maxInput ?? defaultMaxInput),
      report,
    );
    const draft = onlyDraft([...(await readDrafts({ kind, text }, report))], path);
    if (draft.body.kind === 'markdown') return parsePost(file, options);
    const declared = readMeta({ record: draft.record, deck: {}, lines: {} }, path, report);
    return completePost({ declared, deck: {}, body: draft.body.tree, path, literal: true }, report);
  } catch (error) {
    throw parseError(error, path);
  }
}

function onlyDraft(found: readonly (Draft | Error)[], path: string): Draft {
  const broken = found.find((draft) => draft instanceof Error);
  const drafts = found.filter((draft): draft is Draft => !(draft instanceof Error));
  const [draft, ...others] = drafts;
  if (draft === undefined && broken !== undefined) throw broken;
  if (draft === undefined) {
    throw new DeckError('nothing-to-present', `There is no post in ${path}.`, {
      hint: 'Name the page of one post, or the feed of the blog.',
    });
  }
  if (others.length === 0) return draft;
  const titles = drafts.slice(0, 3).map(({ record }) => `“${String(record.title ?? 'untitled')}”`);
  throw new DeckError(
    'several-posts',
    `${path} holds ${drafts.length} posts: ${titles.join(', ')}${others.length > 2 ? ' …' : ''}`,
    {
      hint: `Take them apart first: postdeck import ${path}`,
    },
  );
}
