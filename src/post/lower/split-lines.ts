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

/** The lines of a paragraph as its content: what `splitLines` cut, but for breaks. */
export function joinedLines(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [softBreak(), ...line]));
}

/** What stands between two lines of a paragraph. */
export function softBreak(): PhrasingContent {
  return { type: 'text', value: '\n' };
}
