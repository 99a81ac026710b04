import type { VFile } from 'vfile';
import type { Post } from '../model/post.js';
import { kindOfSource } from './import/source-kind.js';
import { refuseOtherMarkup } from './other-markup.js';
import { type ParseOptions, parsePost } from './parse-post.js';

/**
 * Reads a post in whatever form it comes: Markdown, the page of a site, plain text, or a feed of one post. Messages go
 * on the file.
 *
 * @throws DeckError as `parsePost`, and `several-posts`; `not-a-post` for what is not Markdown by its name.
 */
export async function parseSource(file: VFile, options: ParseOptions = {}): Promise<Post> {
  refuseOtherMarkup(file.path ?? '');
  const kind = kindOfSource(file.path ?? '<stdin>', String(file.value));
  if (kind === 'markdown') return parsePost(file, options);
  const { parseImported } = await import('./import/parse-imported.js');
  return parseImported(file, kind, options);
}
