import type { Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { wholeLine } from '../line.js';

const marksIn = (nodes: readonly PhrasingContent[]): PhrasingContent[][] =>
  nodes.flatMap((node) => {
    if (node.type === 'marked' && node.tag === 'mark') return [node.children];
    return 'children' in node ? marksIn(node.children) : [];
  });

/** Rung 0: text that the author marked, `==like this==`, is shown as it is. */
export const marksOf = (paragraph: Paragraph): Line[] =>
  marksIn(paragraph.children)
    .map((run) => wholeLine(run, 'author'))
    .filter((line) => line !== undefined);
