import type { BlockContent, Blockquote, RootContent } from 'mdast';
import { isNoSaying, isNotice, isRemark, leadsElsewhere } from '../model/asides.js';
import { type Callout, type CalloutKind, calloutKinds } from '../model/nodes.js';
import { isDialogue } from '../model/quotations.js';
import { flattenInline, sliceInline } from './inline-text.js';
import { sentencesOf } from './segment/sentences.js';

/** What is set in `>` and is no quotation: nothing to show when it leads elsewhere, a note when it tells something in passing. */
export const remarkOf = (quote: Blockquote, said: readonly BlockContent[]): BlockContent[] | undefined => {
  const texts = quote.children.map((child) =>
    child.type === 'paragraph' ? flattenInline(child.children).text : '',
  );
  const [first = ''] = texts;
  if (leadsElsewhere(first) || isDialogue(quote) || texts.every(isNoSaying)) return [];
  if (!(isRemark(first) || isLabelled(quote.children[0])) || said.length === 0) return undefined;
  const kind = kindOf(first);
  return [{ type: 'callout', kind: kind ?? 'note', children: kind ? withoutKind(said) : [...said] }];
};

/** "Note:", "TIP:": the word for a kind of callout, which is its title anyway. */
const ownWord = /^\P{L}*(note|tip|important|warning|caution)\s*[:：]\s*/iu;

/** The kind of callout that a text names by the word that it begins with. */
const kindOf = (text: string): CalloutKind | undefined =>
  calloutKinds.find((kind) => kind === ownWord.exec(text)?.[1]?.toLowerCase());

/** What a callout shows without the word for its kind, which would stand there twice. */
export const withoutKind = ([first, ...rest]: readonly BlockContent[]): BlockContent[] => {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : [];
  const inline = flattenInline(first.children);
  const from = ownWord.exec(inline.text)?.[0].length ?? 0;
  if (from === 0 || from >= inline.text.length) return [first, ...rest];
  const [word, ...others] = sliceInline(inline, [[from, inline.text.length]]);
  if (!word) return [first, ...rest];
  const begun =
    word.type === 'text'
      ? { ...word, value: word.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }
      : word;
  return [{ ...first, children: [begun, ...others] }, ...rest];
};

/** Whether all that a callout says is a notice to those who read the page. */
export const isNoticeOnly = ({ children }: Callout): boolean =>
  children.length > 0 &&
  children.every((child) => child.type === 'paragraph' && isNotice(flattenInline(child.children).text));

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
