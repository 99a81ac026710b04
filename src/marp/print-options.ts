import type { Image, InlineCode, List, Nodes, Parents, Root, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';
import { guardEmoji } from '../model/guards.js';
import type { Marked } from '../model/nodes.js';
import {
  escapeBesideSymbols,
  escapeNearMarks,
  referenceEdgeSymbols,
  referenceEmojiSequences,
  referenceLastEmoji,
} from './emoji-references.js';
import {
  escapeAddressInAlt,
  escapeFormula,
  escapeFormulaStart,
  escapeNearTildes,
  escapeRules,
  relaxStars,
} from './escapes.js';
import { printFormulaBlock, printInlineFormula } from './formulas.js';
import { guardImageKeywords } from './image-keywords.js';

const table = gfmTableToMarkdown({ stringLength: displayWidth });
const strikethrough = gfmStrikethroughToMarkdown();

/** How a tree is printed for Marp: no list that Marp would step through, and every trap escaped. */
export function printOptions(root: Root): Options {
  const besideDollars = nodesBesideDollars(root);
  return {
    bullet: '-',
    bulletOther: '+',
    bulletOrdered: '.',
    listItemIndent: 'one',
    rule: '-',
    extensions: [table, strikethrough],
    handlers: {
      root: printRoot,
      text: printText(besideDollars),
      inlineCode: printInlineCode,
      inlineMath: printInlineFormula,
      math: printFormulaBlock,
      code: (node, parent, state, info) =>
        defaultHandlers.code({ ...node, value: guardEmoji(node.value) }, parent, state, info),
      list: printList,
      image: printImage(besideDollars),
      delete: printDelete,
      marked: printMarked,
      yaml: (node) => `---\n${node.value}\n---`,
    },
  };
}

const printRoot: Handle = (node, parent, state, info) => {
  state.unsafe = escapeRules(state.unsafe);
  const print = state.containerPhrasing.bind(state);
  state.containerPhrasing = (phrasing, where) => referenceLastEmoji(print(phrasing, where));
  return defaultHandlers.root(node, parent, state, info);
};

function printText(besideDollars: ReadonlySet<Nodes>): Handle {
  return (node: Text, parent, state, info) => {
    // Nothing can be escaped in `<https://…>`, and nothing need be.
    if (state.stack.includes('autolink')) return defaultHandlers.text(node, parent, state, info);
    const safe = defaultHandlers.text({ ...node, value: guardEmoji(node.value) }, parent, state, info);
    const marks = escapeNearTildes(relaxStars(safe), info.before, info.after);
    const escaped = escapeFormula(marks, followsBreak(node, parent) ? '\\' : info.before, info.after);
    // In a link marp-core looks for the end of a formula beyond the link.
    const open = besideDollars.has(node) || state.stack.includes('label');
    const printed = referenceEmojiSequences(open ? escapeFormulaStart(escaped) : escaped);
    const apart = info.before.endsWith('$') ? referenceDigit(printed) : printed;
    const plain = escapeNearMarks(escapeBesideSymbols(apart), info.before, info.after);
    return referenceEdgeSymbols(plain, info.before, info.after);
  };
}

/** A digit right behind a formula would make a price of it. */
function referenceDigit(printed: string): string {
  return printed.replace(/^\d/, (digit) => `&#x${digit.charCodeAt(0).toString(16)};`);
}

/** Whether a text starts a line of its block, but not the block. */
function followsBreak(node: Text, parent: Parents | undefined): boolean {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  return siblings[siblings.indexOf(node) - 1]?.type === 'break';
}

/**
 * The package writes a second list beside another with another mark, but also one that only follows inside a quote; a `)`
 * or `*` would make Marp step through it. Numbered neighbours have a comment between them.
 */
const printList: Handle = (node: List, parent: Parents | undefined, state, info) => {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (node.ordered || before?.type !== 'list') state.bulletLastUsed = undefined;
  return defaultHandlers.list(node, parent, state, info);
};

const printInlineCode: Handle = (node: InlineCode, parent, state, info) => {
  const handle = table.handlers?.inlineCode ?? defaultHandlers.inlineCode;
  return handle({ ...node, value: guardEmoji(node.value) }, parent, state, info);
};

/**
 * An image whose alternative text is the one that Marp shows. Stock Marp drops characters that are escaped there
 * (markdown-it skips them in `alt`), so as few as can be are: brackets only when they do not pair.
 */
function printImage(besideDollars: ReadonlySet<Nodes>): Handle {
  const print: Handle = (node: Image, parent, state, info) => {
    const alt = node.alt ?? '';
    const exits = [state.enter('image'), ...(isBalanced(alt) ? [] : [state.enter('label')])];
    const safe = state.safe(alt, { ...info, before: '![', after: ']' });
    for (const exit of exits.reverse()) exit();
    const escaped = escapeFormula(relaxStars(safe), '[', ']');
    const closed = besideDollars.has(node) ? escapeFormulaStart(escaped) : escaped;
    // Last, for it looks for the backslashes of the others.
    const label = guardImageKeywords(escapeAddressInAlt(closed));
    return `![${label}${defaultHandlers.image({ ...node, alt: '' }, parent, state, info).slice('!['.length)}`;
  };
  return Object.assign(print, { peek: () => '!' });
}

/** Only `~~`: markdown-it knows no other. */
const printDelete: Handle = (node, parent, state, info) =>
  strikethrough.handlers?.delete?.(node, parent, state, info) ?? '';
Object.assign(printDelete, {
  peek: () => '~',
  attention: () => ({ construct: 'strikethrough', markers: ['~'], sizes: [2] }),
});

const printMarked: Handle = (node: Marked, _parent, state, info) => {
  const exit = state.enter('phrasing');
  const content = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `<${node.tag}>${content}</${node.tag}>`;
};
Object.assign(printMarked, { peek: () => '<' });

/** What stands in a block whose code or addresses hold a dollar sign, which no backslash can escape. */
function nodesBesideDollars(root: Root): ReadonlySet<Nodes> {
  const found = new Set<Nodes>();
  visit(root, ['paragraph', 'heading', 'tableCell'], (block: Nodes) => {
    if (hasLiteralDollar(block)) visit(block, (node: Nodes) => void found.add(node));
    return SKIP;
  });
  return found;
}

function hasLiteralDollar(node: Nodes): boolean {
  if (node.type === 'inlineMath') return true;
  if (node.type === 'inlineCode') return node.value.includes('$');
  if ((node.type === 'link' || node.type === 'image') && `${node.url}${node.title ?? ''}`.includes('$'))
    return true;
  return 'children' in node && node.children.some(hasLiteralDollar);
}

function isBalanced(alt: string): boolean {
  let open = 0;
  for (const bracket of alt.match(/[[\]]/g) ?? []) {
    open += bracket === '[' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Columns that a text takes in an editor, so that tables line up: East Asian letters take two. */
function displayWidth(text: string): number {
  const wide = text.match(
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/gu,
  );
  const none = text.match(/[\p{Mn}\u200B-\u200D\u2060]/gu);
  return [...text].length + (wide?.length ?? 0) - (none?.length ?? 0);
}
