import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Memory, noMemory } from '../model/memory.js';
import type { Post } from '../model/post.js';
import { completePost } from './complete-post.js';
import { Boxes } from './dialects/boxes.js';
import { lowerDialects } from './dialects/dialects.js';
import { isWrittenAsMdx } from './dialects/mdx.js';
import { sourceOf } from './dialects/source.js';
import type { FrontMatter } from './front-matter/front-matter.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { splitFrontMatter } from './front-matter/split-front-matter.js';
import { lowerHtml } from './html/lower-html.js';
import { guardNesting } from './markdown/guard-nesting.js';
import { warnOfOpenFences } from './markdown/open-fences.js';
import { parseMarkdown } from './markdown/parse-markdown.js';
import { parameterReader } from './meta/fields.js';
import { readMeta } from './meta/read-meta.js';
import { parseError } from './parse-error.js';
import { type Report, reportTo } from './report.js';
import { cleanSource } from './source-text.js';

/** Bounds of a parse. */
export interface ParseOptions {
  /** The most characters that a post may have; default 512 Ki. */
  readonly maxInput?: number;
  /** What is known of posts that were parsed before. */
  readonly memory?: Memory;
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
    return parse(file, path, options);
  } catch (error) {
    throw parseError(error, path);
  }
}

function parse(
  file: VFile,
  path: string,
  { maxInput = defaultMaxInput, memory = noMemory }: ParseOptions,
): Post {
  const report = reportTo(file);
  const split = splitFrontMatter(cleanSource(String(file.value), maxInput, report), report);
  const frontMatter = readFrontMatter(split, report);
  const declared = readMeta(frontMatter, path, report);
  const body = readBody({ body: split.body, path, frontMatter }, report, memory);
  return completePost({ declared, deck: frontMatter.deck, body, path }, report);
}

/** The tree of the post's text, with dialects and HTML lowered. */
function readBody(
  {
    body,
    path,
    frontMatter,
  }: { readonly body: string; readonly path: string; readonly frontMatter: FrontMatter },
  report: Report,
  memory: Memory,
): Root {
  const mdx = /\.mdx$/i.test(path) || isWrittenAsMdx(sourceOf(body, false));
  guardNesting(sourceOf(body, mdx));
  const boxes = new Boxes();
  const told: Report = (rule, reason, place) => report(rule, boxes.asWritten(reason), place);
  const text = lowerDialects(body, mdx, { boxes, report: told, parameter: parameterReader(frontMatter) });
  const source = sourceOf(text, mdx);
  const tree = parseMarkdown(source, memory);
  warnOfOpenFences(tree, text, told);
  return lowerHtml(tree, {
    boxes,
    source: text,
    report: told,
    markdown: mdx ? 'all' : 'authored',
  });
}
