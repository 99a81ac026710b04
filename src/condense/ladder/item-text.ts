import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { plainText } from '../../model/plain-text.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { isTicketKey } from '../gate/ticket-keys.js';
import { baseForms, isVerbForm } from '../gate/verbs.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { rememberOf } from '../remember.js';
import { sentencesOf } from '../segment/sentences.js';
import { leadsToChange } from './changes.js';

const isParagraph = (node: { type: string }): node is Paragraph => node.type === 'paragraph';

const withoutImages = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.filter((node) => node.type !== 'image');

/** "[3256](…/issues/3256)", "[OVEN-145](…)": what leads to a ticket, "[4f0c2e1](…/commit/4f0c2e1)" to a commit, "[1](…)" to a source. */
const isTicket = (node: PhrasingContent): boolean =>
  node.type === 'link' &&
  (isTicketKey(plainText(node.children)) ||
    (leadsToChange(node.url) ? /^#?\d+$|^[\da-f]{7,40}$/u : /^\[\d{1,2}\]$/u).test(plainText(node.children)));

const isGap = (node: PhrasingContent): boolean => node.type === 'text' && /^[\s,]*$/u.test(node.value);

/** "Follow-up to [12](…)": a number that is a part of what is said. */
const waitsForNumber =
  /\b(?:of|to|in|on|by|for|with|from|via|as|see|and|or|fix(?:es|ed)?|clos(?:es|ed)|resolv(?:es|ed)|issues?|prs?|pull requests?)\s*#?$/iu;

/** Whether a sentence ends where numbers end, before what stands next. */
const endsBefore = (next: PhrasingContent | undefined): boolean =>
  next === undefined || (next.type === 'text' && /^\s*[.;](?:\s|$)/u.test(next.value));

/**
 * Where the numbers begin that end a sentence: "… for the oven [3256](…/issues/3256). See the handbook". Read from the
 * end, so that no number looks for what stands behind all the others.
 */
const ticketAt = (nodes: readonly PhrasingContent[]): number => {
  let found = -1;
  let next: PhrasingContent | undefined;
  for (const [index, node] of [...nodes.entries()].reverse()) {
    const before = nodes[index - 1];
    const waits = before?.type === 'text' && waitsForNumber.test(before.value);
    if (!isTicket(node)) next = isGap(node) ? next : node;
    else if (index > 0 && !waits && endsBefore(next)) found = index;
  }
  return found;
};

/** "… for local development [3256](…/issues/3256) [7038](…/pull/7038)": numbers at the end that lead to tickets. */
const withoutTickets = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const at = ticketAt(nodes);
  return at > 0 ? nodes.slice(0, at) : nodes;
};

/** What was changed, behind the numbers of its tickets: "rings twice" and "by Ada" go on with them. */
const isBegun = ([first]: readonly PhrasingContent[]): boolean => {
  const word = /^[\s:–-]*(?<word>\S+)/u.exec(first ? plainText([first]) : '')?.groups?.word ?? '';
  return first?.type === 'inlineCode' || /^\p{Lu}/u.test(word) || baseForms.has(word);
};

/** "[#39](…/pull/39), [#46](…/pull/46) Bake lists of rolls": numbers at the beginning that lead to tickets. */
const withoutFirstTickets = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const at = nodes.findIndex((node) => !isTicket(node) && !isGap(node));
  const rest = nodes.slice(at);
  return at > 0 && nodes.slice(0, at).some(isTicket) && isBegun(rest) ? rest : nodes;
};

/** "《The long night》 [slides](…)": the label of a link behind what an item says. */
const leadsOn =
  /^\s*\[?(?:slides?|videos?|recordings?|replay|pdf|pptx?|references?(?:\s\d{1,2})?|sources?|幻灯片|视频|回放)\]?\s*$/iu;
/** Behind these no word of the sentence waits for the label: "《The long night》 [slides]". */
const closed = /(?:[》”"’」』)\]】.!?。！？–—|｜]|\s-)\s*$/u;
/** "Salt, [slides]": it goes on in the label. */
const joins = /[,:：+&]$/u;
/** Words that wait for a label, and so does what is sent or shown: "Bakers get the", "Halls without", "Millers who upload". */
const waitsForLabel =
  /(?:^|\s)(?:the|an?|and|or|of|to|in|on|into|with|from|as|your|our|get|see|watch|read|new|for|without|about|before|after|during|under|over|through|by|via|onto|than|per|at|like|no|not|any|all|some|more|these|their|its|his|her|my|this|that|every|each|(?:send|upload|download|share|record|publish|bring|film|stream|post|view|show|use|need|offer|provide|include|submit|prepare|link)s?)$/iu;
/** "How it all began - Ada Moss": who tells it, behind its title. */
const byline = /^\s*(?:[-–—(|,]|by\s)/u;

/** Whether words are the title of what a label leads to: a link, or a name; "Speakers must upload" waits for the label. */
const isTitle = (nodes: readonly PhrasingContent[], text: string): boolean => {
  const [first, ...more] = nodes.filter((node) => !isGap(node));
  const behind = plainText(more);
  if (first?.type === 'link' && (behind === '' || byline.test(behind))) return true;
  const last = (text.split(/\P{L}/u).at(-1) ?? '').toLowerCase();
  return !hasMainVerb(text) && !isImperative(text) && !isVerbForm(last);
};

const withoutLabel = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const last = nodes.findLastIndex((node) => !isGap(node));
  const [label, before] = [nodes[last], nodes.slice(0, Math.max(0, last))];
  const text = plainText(before).trim();
  const isLabel = label?.type === 'link' && leadsOn.test(plainText([label]));
  if (!isLabel || text === '' || joins.test(text) || waitsForLabel.test(text)) return nodes;
  return closed.test(text) || isTitle(before, text) ? before : nodes;
};

/** "Rye of the north: paper, data", "A mill of stone. [Issue for bakers](…).": labels of links behind what an item says. */
const leadsOnWith =
  /^(?:paper|preprint|data(?:set)?|code|slides?|videos?|recording|poster|docs|repo(?:sitory)?|demo|website|notebook|source|pdf|doi|arxiv|github|abstract|materials)$/iu;

const wordsOf = (node: PhrasingContent): string => plainText([node]).trim();

/** Where two labels or more begin that end an item; -1 where none do. */
const labelsAt = (nodes: readonly PhrasingContent[]): number => {
  const last = nodes.findLastIndex((node) => !(isGap(node) || /^\s*\.\s*$/u.test(wordsOf(node))));
  let at = last + 1;
  while (at > 0 && isLabelOrGap(nodes[at - 1])) at -= 1;
  return nodes.slice(at, last + 1).filter(({ type }) => type === 'link').length >= 2 ? at : -1;
};

const isLabelOrGap = (node: PhrasingContent | undefined): boolean =>
  node !== undefined &&
  (node.type === 'link'
    ? leadsOnWith.test(wordsOf(node))
    : node.type === 'text' && /^[\s,;|/·]*$/u.test(node.value));

const withoutLabels = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const at = labelsAt(nodes);
  const before = nodes[at - 1];
  if (before?.type !== 'text') return nodes;
  const said = before.value.trimEnd();
  const value = said.replace(/[:：(（[–—|-]$/u, '').trimEnd();
  const text = plainText(nodes.slice(0, at)).trim();
  // "Bakers can print docs, slides": what is printed is no label.
  const isSaid = hasMainVerb(text) || isImperative(text) || waitsForLabel.test(text);
  if (value === said && !/[.!]$/u.test(said) && isSaid) return nodes;
  return [...nodes.slice(0, at - 1), { ...before, value }];
};

/** "A mill of stone. [Issue for bakers](…).": a last sentence that is the words of a link and no more. */
const withoutLinkedEnd = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const at = nodes.findLastIndex((node) => !(isGap(node) || /^\s*\.?\s*$/u.test(wordsOf(node))));
  const [link, before] = [nodes[at], nodes[at - 1]];
  if (link?.type !== 'link' || before?.type !== 'text' || !/[.!]\s$/u.test(before.value.slice(-2)))
    return nodes;
  // "given by Dr. Ada Moss": no sentence begins at the name.
  const inline = flattenInline(nodes.slice(0, at + 1));
  const start = inline.text.length - flattenInline([link]).text.length;
  if (!sentencesOf(inline).some((sentence) => sentence.start === start)) return nodes;
  const words = wordsOf(link);
  return words.split(/\s+/u).length <= maxLinkedEnd && !hasMainVerb(words) ? nodes.slice(0, at) : nodes;
};

/** In words: a longer link says something. */
const maxLinkedEnd = 4;

/** What is typed on a line of its own below what an item says is no part of that. */
const withoutTyped = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const at = nodes.findIndex(({ type }) => type === 'break');
  const below = nodes.slice(at + 1);
  const isTyped =
    below.some(({ type }) => type === 'inlineCode') &&
    below.every((node) => /^(?:inlineCode|break)$/u.test(node.type) || plainText([node]).trim() === '');
  return at > 0 && isTyped ? nodes.slice(0, at) : nodes;
};

/** "Checks that include:": what only hands over to the items below. */
const handsOver =
  /(?<=\S)\s(?:that|which)\s(?:entails?|includes?|involves?|covers?|comprises?|contains?)\s*[:：]\s*$/iu;

const withoutHandover = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const last = nodes.at(-1);
  return last?.type === 'text' && handsOver.test(last.value)
    ? [...nodes.slice(0, -1), { ...last, value: last.value.replace(handsOver, '') }]
    : nodes;
};

const onlyCounts = /^\[?(?:step|phase|part|paso|passo|étape|schritt|ステップ|手順)\s?\d{1,2}\]?[.:：]?$/iu;

type Nodes = readonly PhrasingContent[];

/** What is no part of what an item says, taken off in this order. */
const edits: readonly ((nodes: Nodes) => Nodes)[] = [
  withoutImages,
  withoutTickets,
  withoutFirstTickets,
  withoutLabel,
  withoutLabels,
  withoutLinkedEnd,
  withoutTyped,
  withoutHandover,
];

/** What an item of a list says, without pictures, numbers of tickets, labels of links behind it, what is typed below it and what only hands over to that; undefined when it has no words. */
export const textOfItem = rememberOf((item: ListItem): InlineText | undefined => {
  const [first, ...more] = item.children.filter(isParagraph);
  const second = more.find(({ children }) => plainText(withoutImages(children)).trim() !== '');
  // "**[Step 1]**", and what is done in a paragraph of its own below it.
  const paragraph = first && second && onlyCounts.test(plainText(first.children).trim()) ? second : first;
  return paragraph && flattenInline(edits.reduce<Nodes>((nodes, edit) => edit(nodes), paragraph.children));
});
