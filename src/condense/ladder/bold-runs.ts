import type { Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline } from '../inline-text.js';
import { wholeLine } from '../line.js';
import { countWords } from '../words.js';

const boldIn = (nodes: readonly PhrasingContent[]): PhrasingContent[][] =>
  nodes.flatMap((node) => {
    if (node.type === 'strong') return [node.children];
    return 'children' in node ? boldIn(node.children) : [];
  });

/** Rung 11: the bold runs of a paragraph, as lines of two to fourteen words. */
export const boldRunsIn = (paragraph: Paragraph): Line[] =>
  boldIn(paragraph.children).flatMap((run) => {
    const words = countWords(flattenInline(run).text);
    const line = words >= 2 && words <= 14 ? wholeLine(run, 'bold') : undefined;
    return line ? [line] : [];
  });
