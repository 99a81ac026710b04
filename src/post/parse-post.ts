import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { DeckError } from '../errors.js';
import type { Post, PostMeta } from '../model/post.js';
import { checkAuthorWords } from './author-words.js';
import { Boxes } from './dialects/boxes.js';
import { lowerDialects } from './dialects/dialects.js';
import { sourceOf } from './dialects/source.js';
import type { FrontMatter } from './front-matter/front-matter.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { lowerHtml } from './html/lower-html.js';
import { lowerTree } from './lower/lower-tree.js';
import { guardNesting } from './markdown/guard-nesting.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { parameterReader } from './meta/fields.js';
import { titleOfPath } from './meta/file-name.js';
import { detectLanguage, directionOf } from './meta/language.js';
import { mergeAuthors, readOpeningLines } from './meta/opening-lines.js';
import { type DeclaredMeta, readMeta } from './meta/read-meta.js';
import { findTitle } from './meta/title.js';
import { type Report, reportTo } from './report.js';
import { cleanSource } from './source-text.js';

/** Bounds of a parse. */
export interface ParseOptions {
  /** The most characters that a post may have; default 512 Ki. */
  readonly maxInput?: number;
}

const defaultMaxInput = 512 * 1024;

/**
 * Reads a post: front matter, Markdown, blog dialects and HTML, lowered to one tree. Messages go on the file.
 *
 * @throws DeckError `too-large`, `too-deep`, `bad-front-matter` or `nothing-to-present`.
 */
export function parsePost(file: VFile, options: ParseOptions = {}): Post {
  const path = file.path ?? '<stdin>';
  try {
    return parse(file, path, options.maxInput ?? defaultMaxInput);
  } catch (error) {
    if (error instanceof DeckError && error.place.file === undefined) {
      throw new DeckError(error.code, error.message, {
        hint: error.hint,
        place: { ...error.place, file: path },
        cause: error.cause,
      });
    }
    // The parsers below are recursive: what slips past the guards ends here, not the process.
    if (!(error instanceof RangeError)) throw error;
    throw new DeckError('too-deep', 'The post is nested too deeply to be read.', {
      hint: 'Make its lists, quotes or HTML flatter.',
      place: { file: path },
      cause: error,
    });
  }
}

function parse(file: VFile, path: string, maxInput: number): Post {
  const report = reportTo(file);
  const split = splitFrontMatter(cleanSource(String(file.value), maxInput, report), report);
  const frontMatter = readFrontMatter(split, report);
  const declared = readMeta(frontMatter, path, report);
  const opening = readOpeningLines(readBody(split.body, path, frontMatter, report));
  const found = findTitle(lowerTree(opening.tree, report), declared.title);
  checkAuthorWords(found.tree, report);
  if (
    found.tree.children.every((node) => node.type === 'thematicBreak') &&
    declared.title === undefined &&
    found.title === undefined
  ) {
    throw new DeckError('nothing-to-present', 'The post is empty.', {
      hint: 'Write the post first: a title, headings and paragraphs.',
      place: { file: path },
    });
  }
  const meta = completeMeta(
    { ...declared, authors: mergeAuthors(declared.authors, opening.authors) },
    found.title,
    found.tree,
    path,
  );
  return {
    meta: meta.date === undefined && opening.date !== undefined ? { ...meta, date: opening.date } : meta,
    deck: frontMatter.deck,
    tree: found.tree,
    path,
  };
}

/** The tree of the post's text, with dialects and HTML lowered. */
function readBody(body: string, path: string, frontMatter: FrontMatter, report: Report): Root {
  const mdx = /\.mdx$/i.test(path);
  guardNesting(sourceOf(body, mdx));
  const boxes = new Boxes();
  const text = lowerDialects(body, mdx, { boxes, report, parameter: parameterReader(frontMatter) });
  return lowerHtml(parseMarkdown(sourceOf(text, mdx)), { boxes, report, mdx });
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
  const language = declared.language ?? detectLanguage(text);
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
