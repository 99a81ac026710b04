import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { resolveSettings } from '../config/resolve-settings.js';
import type { Post } from '../model/post.js';
import { compileParsed } from '../pipeline/compile-post.js';
import { parsePost } from '../post/parse-post.js';
import { openSystemPorts } from './system-ports.js';

/** Options as in `postdeck.config.json`. */
export type RemarkDeckOptions = Readonly<Record<string, unknown>>;

/** What the plugin leaves on `file.data`. */
interface DeckData {
  postdeckPost?: Post;
  postdeckMarkdown?: string;
}

const dataOf = (file: VFile): DeckData => file.data as DeckData;

/**
 * A unified plugin: `unified().use(remarkDeck)` reads a post with its front matter and dialects and writes the deck as
 * Marp Markdown. Plugins used before it work on the post's tree.
 */
export const remarkDeck: Plugin<[RemarkDeckOptions?], Root> = function (this: Processor, options = {}) {
  const settings = resolveSettings({ flags: { values: options, base: process.cwd() } });
  this.parser = (_: string, file: VFile) => {
    const post = parsePost(file, { maxInput: settings.maxInput });
    dataOf(file).postdeckPost = post;
    return post.tree;
  };
  this.compiler = (_: unknown, file: VFile) => dataOf(file).postdeckMarkdown ?? '';
  return async (tree: Root, file: VFile) => {
    const parsed = dataOf(file).postdeckPost;
    if (!parsed) throw new TypeError('remarkDeck has its own parser: use it without another one');
    await using system = openSystemPorts(process.cwd());
    const post = { ...parsed, tree };
    const { markdown } = await compileParsed({ post, file }, settings, system.of(settings.browserPath));
    dataOf(file).postdeckMarkdown = markdown;
  };
};

export default remarkDeck;
