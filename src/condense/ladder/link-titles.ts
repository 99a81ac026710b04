import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { InlineText } from '../inline-text.js';
import { rememberOf } from '../remember.js';
import type { Sentence } from '../segment/sentences.js';

// The last marks are looked for from the first of their row alone.
const plain = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^[\s"“]+|(?<![\s.:!"”])[\s.:!"”]+$/gu, '');

const titlesIn = rememberOf((nodes: readonly PhrasingContent[]): ReadonlySet<string> => {
  const linksIn = (node: PhrasingContent): string[] => {
    if (node.type === 'link' || node.type === 'linkReference') return [plain(textOf(node))];
    return 'children' in node ? node.children.flatMap(linksIn) : [];
  };
  return new Set(nodes.flatMap(linksIn));
});

/** Whether a sentence is all that one link says, without an end: the title of another post, which claims nothing of this one. */
export const isTitleOfLink = ({ nodes }: InlineText, { text }: Sentence): boolean =>
  !/[.!]["”)]?\s*$/u.test(text) && titlesIn(nodes).has(plain(text));
