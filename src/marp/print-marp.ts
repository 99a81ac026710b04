import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printOptions } from './print-options.js';

/** A lowered deck as Marp Markdown that a person likes to edit; it ends with a line break. */
export function printMarp(root: Root): string {
  return toMarkdown(root, printOptions(root));
}
