import type { BlockContent, Blockquote, RootContent } from 'mdast';
import { isNoSaying, isRemark, leadsElsewhere } from '../model/asides.js';
import { flattenInline } from './inline-text.js';

/** What is set in `>` and is no quotation: nothing to show when it leads elsewhere, a note when it tells something in passing. */
export const remarkOf = (quote: Blockquote, said: readonly BlockContent[]): BlockContent[] | undefined => {
  const texts = quote.children.map((child) =>
    child.type === 'paragraph' ? flattenInline(child.children).text : '',
  );
  const [first = ''] = texts;
  if (leadsElsewhere(first) || texts.every(isNoSaying)) return [];
  return (isRemark(first) || isLabelled(quote.children[0])) && said.length > 0
    ? [{ type: 'callout', kind: 'note', children: [...said] }]
    : undefined;
};

/** "**Support** The project supports …": bold words that are no part of the sentence behind them. */
const isLabelled = (node: RootContent | undefined): boolean => {
  const [label, next] = node?.type === 'paragraph' ? node.children : [];
  if (label?.type !== 'strong' || next?.type !== 'text') return false;
  return /[:.]\s*$/.test(flattenInline(label.children).text)
    ? next.value.trim() !== ''
    : /^(?::|\s*[–—]|\s+\p{Lu})/u.test(next.value);
};
