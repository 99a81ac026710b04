import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { DeckError } from '../errors.js';
import type { Post, PostMeta } from '../model/post.js';
import { checkAuthorWords } from './author-words.js';
import { markBanner } from './lower/banner.js';
import { lowerTree } from './lower/lower-tree.js';
import { titleOfPath } from './meta/file-name.js';
import { detectLanguage, directionOf, finerLanguage } from './meta/language.js';
import { mergeAuthors, readOpeningLines } from './meta/opening-lines.js';
import type { DeclaredMeta } from './meta/read-meta.js';
import { findTitle } from './meta/title.js';
import type { Report } from './report.js';

/** A post whose body is a tree: what it declares, and its text with dialects and HTML lowered. */
export interface ReadPost {
  readonly declared: DeclaredMeta;
  readonly deck: Post['deck'];
  readonly body: Root;
  readonly path: string;
  /** Whether the text is what it says, with no Markdown in it: that of a page or a feed. */
  readonly literal?: boolean;
}

/**
 * Lowers what Markdown itself leaves, and fills the gaps of what a post declares from its text: its title, the people
 * and the day named above it, its language.
 *
 * @throws DeckError `nothing-to-present`.
 */
export function completePost(
  { declared: { changed, pictures = [], ...declared }, deck, body, path, literal = false }: ReadPost,
  report: Report,
): Post {
  const opening = readOpeningLines(body);
  const found = findTitle(lowerTree(opening.tree, report, { literal }), declared.title);
  checkAuthorWords(found.tree, report);
  if (found.tree.children.every((node) => node.type === 'thematicBreak')) {
    if (declared.title === undefined && found.title === undefined)
      throw new DeckError('nothing-to-present', 'The post is empty.', {
        hint: 'Write the post first: a title, headings and paragraphs.',
        place: { file: path },
      });
    report('no-text', 'The post has no text below its title, so its deck only repeats that');
  }
  const meta = completeMeta(
    { ...declared, authors: mergeAuthors(declared.authors, opening.authors) },
    found.title,
    found.tree,
    path,
  );
  const date = meta.date ?? opening.date ?? changed;
  return {
    meta: date === undefined ? meta : { ...meta, date },
    deck,
    tree: markBanner(found.tree, pictures, meta.title),
    path,
  };
}

function completeMeta(
  declared: DeclaredMeta,
  heading: string | undefined,
  tree: Root,
  path: string,
): PostMeta {
  const title = declared.title ?? (heading || titleOfPath(path));
  const titleSource = declared.title !== undefined ? 'front-matter' : heading ? 'heading' : 'file-name';
  const text = `${title}\n${textOf(tree)}`;
  const language = finerLanguage(declared.language, () => detectLanguage(text, path));
  return { ...declared, title, titleSource, language, direction: directionOf(language, text) };
}

/** The words of a tree without its code. */
function textOf(tree: Root): string {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      parts.push(plainText(node));
  });
  return parts.join('\n');
}
