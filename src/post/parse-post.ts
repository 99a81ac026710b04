import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Post } from '../model/post.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { titleOfPath } from './meta/file-name.js';
import { readMeta } from './meta/read-meta.js';
import { reportTo } from './report.js';
import { cleanSource } from './source-text.js';

/** Bounds of a parse. */
export interface ParseOptions {
  /** The most characters that a post may have; default 512 Ki. */
  readonly maxInput?: number;
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * Reads a post: front matter, Markdown, blog dialects and HTML, lowered to one tree.
 * Messages go on the file. Throws `DeckError` for what is too large, too deep or not acceptable.
 */
export function parsePost(file: VFile, options: ParseOptions = {}): Post {
  const report = reportTo(file);
  const text = cleanSource(String(file.value), options.maxInput ?? 512 * 1024, report);
  const split = splitFrontMatter(text, report);
  const frontMatter = readFrontMatter(split, report);
  const path = file.path ?? '<stdin>';
  const meta = readMeta(frontMatter, path, report);
  const tree = processor.parse(split.body);
  tree.children = tree.children.filter((node) => node.type !== 'html');
  return {
    meta: {
      ...meta,
      title: meta.title ?? titleOfPath(path),
      titleSource: meta.title === undefined ? 'file-name' : 'front-matter',
      language: meta.language ?? 'en',
      direction: 'ltr',
    },
    deck: frontMatter.deck,
    tree,
    path,
  };
}
