import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { unguardEmoji } from '../model/guards.js';
import { parseMarkdown } from './parse-markdown.js';
import { printOptions } from './print-options.js';

/** Plain text as Markdown, for directives that Marp renders (`footer`). */
export function printInline(text: string): string {
  const value = text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  return toMarkdown(root, printOptions(root)).replace(/\n$/, '');
}

/** The plain text of Markdown, the inverse of `printInline`. */
export function inlineText(markdown: string): string {
  return unguardEmoji(textOf(parseMarkdown(markdown)));
}
