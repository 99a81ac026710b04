import type { Parents, RootContent } from 'mdast';
import { meaningOf } from '../dialects/vocabulary.js';
import { elements } from './elements.js';

/** A tag without values, or with a comma as no tag has; or a comment, which is passed over. */
const bareTag =
  /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][\w-]*)(?:[ \t]*,[^<>="'\n]{0,200}|(?:[ \t]+[A-Za-z_][\w-]*)*[ \t]*)>/g;
const closingTag = /<\/([A-Za-z][\w-]*)/g;

/**
 * Keeps words in angle brackets, `Promise<T>` and `<your-name>`, which Markdown takes for tags: gives a text of HTML
 * with their bracket escaped. A word is what no element and no component is called, is never closed, and has no line
 * for itself.
 */
export function tagWordsOf({ type, children }: Parents): (index: number, html: string) => string {
  const closed = new Set<string>();
  for (const child of children) {
    if (child.type !== 'html') continue;
    for (const [, name = ''] of child.value.matchAll(closingTag)) closed.add(name.toLowerCase());
  }
  const standsAlone = (index: number): boolean => type !== 'tableCell' && isAlone(children, index);
  return (index, html) =>
    html.replace(bareTag, (tag, name: string | undefined) => {
      if (name === undefined || closed.has(name.toLowerCase()) || !isWord(name)) return tag;
      return tag === html.trim() && standsAlone(index) ? tag : `&lt;${tag.slice(1)}`;
    });
}

function isWord(name: string): boolean {
  if (elements.has(name.toLowerCase()) || /^(?:pd|x)-/i.test(name)) return false;
  const meaning = meaningOf(name, { named: new Map(), positional: [] });
  return meaning === undefined || meaning.kind === 'group' || meaning.kind === 'titled';
}

/** Whether a child has its line for itself, as the tags of components have. */
function isAlone(children: readonly RootContent[], index: number): boolean {
  const before = children[index - 1];
  const after = children[index + 1];
  const ends = before === undefined || isBlockOr(before, /\n[ \t]*$/);
  return ends && (after === undefined || isBlockOr(after, /^[ \t]*\n/));
}

function isBlockOr(node: RootContent, line: RegExp): boolean {
  if (node.type === 'text') return line.test(node.value);
  return ['break', 'html', 'paragraph', 'heading'].includes(node.type);
}
