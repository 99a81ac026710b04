import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { CompiledPost } from '../../src/pipeline/compile-post.js';
import { splitFrontMatter } from '../../src/post/front-matter/split-front-matter.js';
import { type Held, heldBy, holds, type Loss, lostLines, toldCuts, wordsOf } from './find-losses.js';

/** Stock Markdown: it knows nothing of our dialects, so that it can bear witness against them. */
const stock = unified().use(remarkParse).use(remarkGfm).freeze();

/** What a template language or HTML makes of a text is not for this witness to say. */
const isForeign = (text: string): boolean =>
  /\{[{%<.:#]|<\/?[a-z]|^\s*(?::::|!!!)|\[\^|\[\[|\[!\w|:[a-z_]+:/iu.test(text);

const isBadge = (url: string): boolean => /badge|shields\.io/iu.test(url);

const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

type Add = (kind: Loss['kind'], node: Node, lost: readonly string[]) => void;

const lostWords = (node: Node, held: Held): string[] => {
  const text = wordsOf(node);
  return isForeign(text) ? [] : (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !holds(held, word));
};

const findTexts = (tree: Root, held: Held, add: Add): void => {
  visit(tree, (node) => {
    if (node.type === 'code' && node.lang !== 'mermaid')
      add(
        'code',
        node,
        lostLines(node.value, held).filter((line) => !isForeign(line)),
      );
    if (node.type === 'tableCell') add('cells', node, lostWords(node, held));
    if (node.type === 'blockquote')
      visit(node, 'paragraph', (paragraph) => add('words', paragraph, lostWords(paragraph, held)));
  });
};

const findPictures = (tree: Root, known: readonly string[], add: Add): void => {
  const look = (node: Node, url: string): void => {
    const isKnown = isBadge(url) || known.some((name) => name.includes(decoded(url)));
    add('picture', node, isKnown ? [] : [url]);
  };
  visit(tree, (node) => {
    if (node.type === 'image') look(node, node.url);
    if (node.type !== 'html') return;
    for (const [, url = ''] of node.value.matchAll(/<img\s[^>]*?\bsrc=["']?([^"'\s>{}]+)/giu))
      look(node, url);
  });
};

/**
 * Code in the tags of Jekyll is code to this witness too: `>>>` in it is no quotation. What a player shows where it
 * cannot play is another word for its film.
 */
const forWitness = (text: string): string =>
  text
    .replace(/^[ \t]*\{%-?[ \t]*(?:end)?highlight\b[^\n]*%\}[ \t]*$/gmu, '```')
    .replace(/<video\b[\s\S]*?<\/video>/giu, (film) => film.replace(/[^\n]+/gu, ''));

/** Code, tables, quotations and pictures that stock Markdown sees in the source and no slide and no note has. */
export const findUnread = (compiled: CompiledPost, file: VFile): Loss[] => {
  const text = String(file.value)
    .replace(/\r\n?/gu, '\n')
    .replace(/^\uFEFF/u, '');
  const tree: Root = stock.parse(forWitness(splitFrontMatter(text, () => undefined).body));
  const losses: Loss[] = [];
  const cuts = toldCuts(file);
  const hidden = new Set(
    file.messages.flatMap(({ ruleId, line }) => (ruleId === 'hidden-code' ? [line] : [])),
  );
  const add: Add = (kind, node, lost) => {
    if (kind === 'code' && hidden.has(node.position?.start.line)) return;
    const told = kind === 'picture' ? 0 : cuts;
    if (lost.length > told) losses.push({ kind, line: node.position?.start.line, text: lost.join(' ') });
  };
  findTexts(tree, heldBy(compiled), add);
  const known = [...compiled.assets.images.keys()].flatMap((url) => [url, decoded(url)]);
  findPictures(tree, known, add);
  return losses;
};
