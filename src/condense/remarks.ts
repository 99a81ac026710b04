import type { BlockContent, Blockquote, RootContent } from 'mdast';
import { isNoSaying, isRemark, leadsElsewhere } from '../model/asides.js';
import type { Callout } from '../model/nodes.js';
import { flattenInline } from './inline-text.js';
import { sentencesOf } from './segment/sentences.js';

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

/** "The manual can be found", "Check out the release here:", "How to light the oven -": what only a link completes. */
const pointing =
  /(?:\bhere|\bfound(?: (?:here|at|in|on))?|\bavailable(?: (?:here|at|in|on))?|[-–—:：])\s*$/iu;
const pointed = /^\s*[.!。]?\s*$/u;

/** Whether a callout is one sentence that sends the reader to a link: its link is among the resources. */
export const leadsToLink = ({ children: [only, ...others] }: Callout): boolean => {
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const inline = flattenInline(only.children);
  if (sentencesOf(inline).length !== 1) return false;
  if (leadsElsewhere(inline.text)) return true;
  const at = only.children.findIndex(({ type }) => type === 'link');
  if (at < 1) return false;
  const before = flattenInline(only.children.slice(0, at)).text;
  return pointing.test(before) && pointed.test(flattenInline(only.children.slice(at + 1)).text);
};

/** "**Support** The project supports …": bold words that are no part of the sentence behind them. */
const isLabelled = (node: RootContent | undefined): boolean => {
  const [label, next] = node?.type === 'paragraph' ? node.children : [];
  if (label?.type !== 'strong' || next?.type !== 'text') return false;
  return /[:.]\s*$/.test(flattenInline(label.children).text)
    ? next.value.trim() !== ''
    : /^(?::|\s*[–—]|\s+\p{Lu})/u.test(next.value);
};
