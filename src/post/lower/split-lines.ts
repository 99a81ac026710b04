import type { PhrasingContent } from 'mdast';

/** Inline nodes cut at the line ends of their texts and at line breaks. */
export function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text' || !node.value.includes('\n')) lines.at(-1)?.push(node);
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...node, value });
      });
    }
  }
  return lines;
}

/** What stands between two lines of a paragraph. */
export function softBreak(): PhrasingContent {
  return { type: 'text', value: '\n' };
}
