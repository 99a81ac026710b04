import type { PhrasingContent } from 'mdast';

/** Words without the colon that stands before them. */
export function withoutColon(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.replace(/^\s*[::]\s*/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
