import type { List, ListItem, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../model/outline.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { most } from './most.js';

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a list only names the sections below it, in their order; what is numbered tells an order of its own. */
export const namesSections = ({ children: items, ordered }: List, sections: readonly Section[]): boolean => {
  if (ordered || items.length < 2) return false;
  const headings = sections.map(({ heading }) => (heading ? bare(textOf(heading)) : ''));
  const places = items.map((item) => headings.indexOf(bare(textOf(item)) || 'nothing'));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
};

const article = '(?:article|(?:blog\\s)?post|blog|write-?up|essay)';
const tells =
  'cover|discuss|explore|examine|look (?:at|into)|go over|go through|walk (?:you )?through|explain|show|describe|address|answer|touch (?:on|upon)|talk about|speak (?:about|of)';
const anything =
  '(?:\\s(?:the following|these|a few|several|some|the|how to))?(?:\\s(?:topics|questions|points|subjects|things|aspects|areas|issues))?';
/** "In this article, we:", "In this post I will cover the following topics:", "This post walks through:": what stands below is told below. */
const outlining = new RegExp(
  `^(?:in|throughout)\\s(?:this|the following)\\s${article},?\\s(?:we|i|you)(?:['’]ll|\\s(?:will|shall|are going to|am going to|want to))?(?:\\s(?:${tells})${anything})?\\s*[:：]$|^this\\s${article}\\s(?:will\\s)?(?:covers?|discuss(?:es)?|explores?|examines?|looks? (?:at|into)|go(?:es)? (?:over|through)|walks? (?:you )?through|explains?|shows?|describes?|addresses|answers?)${anything}\\s*[:：]$`,
  'iu',
);

/** "Explain its [advantages](#why)": what the post will do, and where in it. */
const deed =
  /^(?:introduce|show|explain|describe|discuss|present|give|look|cover|walk|explore|compare|examine|outline|review|tell|learn|see|find|talk|go)\s/iu;

const leadsWithin = (node: Nodes): boolean =>
  (node.type === 'link' && node.url.startsWith('#')) ||
  ('children' in node && node.children.some((child) => leadsWithin(child)));

const leastAnchors = 3;

const longWord = /\p{L}{4,}/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(longWord) ?? [];

/** Whether most items say by themselves what is so, and no sections below tell more of it. */
const areClaims = (items: readonly ListItem[], sections: readonly Section[]): boolean => {
  const headed = new Set(sections.flatMap(({ heading }) => (heading ? wordsOf(textOf(heading)) : [])));
  const texts = items.map((item) => textOf(item).trim());
  return (
    most(texts, (text) => hasMainVerb(text)) &&
    !most(texts, (text) => wordsOf(text).some((word) => headed.has(word)))
  );
};

/** Whether a list tells what the post will do: below words that say so, or by where its items lead. */
export const outlinesPost = (
  { children: items }: List,
  lead: string | undefined,
  sections: readonly Section[],
): boolean =>
  (outlining.test(lead?.trim() ?? '') && !areClaims(items, sections)) ||
  (items.length >= leastAnchors &&
    items.filter(leadsWithin).length >= items.length - 1 &&
    items.every((item) => deed.test(textOf(item).trim())));
