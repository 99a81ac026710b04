import type { Heading } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { calloutKind } from '../dialects/callout-kinds.js';
import { type FlowContent, trimmed } from '../html/content.js';
import { plainHeadings } from './inline.js';
import { withoutColon } from './without-colon.js';

/** "Note: the mill is closed on Sundays." */
const remark = /^\P{L}*(note|n\.?b\.?|tip|hint|important|warning|caution|attention)\s*[:：]\s*(.+)$/isu;

/** Fewer words are a title: "Note: ovens". */
const leastWords = 6;

/** From this depth on a heading is mostly small print. */
const deep = 5;

/**
 * `###### Note: the mill is closed.`: a heading that is a sentence behind such a word is a remark, and heads no section;
 * one of a section of its own is a heading.
 */
export function lowerRemarkHeadings(nodes: FlowContent[]): FlowContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'heading') return node;
    const next = nodes[index + 1];
    const isAlone = next === undefined || next.type === 'heading';
    return isAlone || node.depth >= deep ? remarkOf(node) : node;
  });
}

function remarkOf(heading: Heading): FlowContent {
  const [, word = '', said = ''] = remark.exec(plainText(heading).trim()) ?? [];
  if (word === '' || !/[.!]\P{L}*$/u.test(said) || said.split(/\s+/u).length < leastWords) return heading;
  const place = heading.position === undefined ? {} : { position: heading.position };
  const children = trimmed(withoutColon(withoutWord(plainHeadings(heading.children, heading), word.length)));
  return {
    type: 'callout',
    kind: calloutKind(word) ?? 'note',
    children: [{ type: 'paragraph', children, ...place }],
    ...place,
  };
}

/** Inline content without its first letters: what leads up to the colon. */
function withoutWord(nodes: Heading['children'], length: number): Heading['children'] {
  const [first, ...rest] = nodes;
  if (!first) return nodes;
  const text = plainText(first);
  const at = text.search(/\p{L}/u) + length;
  if (first.type === 'text') return [{ ...first, value: first.value.slice(at) }, ...rest];
  const after = text.slice(at).replace(/^\s*[:：]\s*/u, '');
  // "**Note**: …" and "**Note:** …" lose their word; "**Note: all of it.**" keeps what is behind it.
  return after === ''
    ? rest
    : 'children' in first
      ? [{ ...first, children: [{ type: 'text', value: after }] }, ...rest]
      : nodes;
}
