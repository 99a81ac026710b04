import type { PhrasingContent } from 'mdast';

/** Inline content as the lines that its line breaks part it into; a line may be empty. */
export const splitAtBreaks = (nodes: readonly PhrasingContent[]): PhrasingContent[][] => {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
};
