import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type AuthorDirective, sectionWords } from '../model/nodes.js';
import type { Report } from './report.js';

/** Tells the author of words to postdeck that stand where they mean nothing. */
export function checkAuthorWords(tree: Root, report: Report): void {
  const nodes: readonly RootContent[] = tree.children;
  visit(tree, 'authorDirective', (node, index, parent) => {
    if (node.name === 'notes') return;
    const reason =
      parent === tree
        ? misplaced(node, below(nodes, index ?? 0))
        : `\`slide: ${node.name}\` has no effect inside a list, a quote or a table`;
    if (reason !== undefined) report('directive', reason, node.position?.start);
  });
}

/** The node that a directive speaks of: the next one that is none itself. */
const below = (nodes: readonly RootContent[], index: number): RootContent | undefined =>
  nodes.slice(index + 1).find(({ type }) => type !== 'authorDirective' && type !== 'thematicBreak');

function misplaced({ name }: AuthorDirective, target: RootContent | undefined): string | undefined {
  if (name === 'notes') return undefined;
  if (target === undefined) return `\`slide: ${name}\` speaks of what is below it, and nothing is`;
  if (target.type === 'heading' && !sectionWords.has(name))
    return `\`slide: ${name}\` has no effect above a heading: put it above a paragraph or a list`;
  if (name === 'quote' && target.type !== 'paragraph' && target.type !== 'blockquote')
    return '`slide: quote` has an effect above a paragraph only';
  if (name === 'number' && !/^(?:paragraph|blockquote|list)$/u.test(target.type))
    return '`slide: number` has an effect above a paragraph only';
  return undefined;
}
