import type { PhrasingContent, Root, RootContent } from 'mdast';

const address = /https?:\/\/[^\s<>"“”「」[\]]+/g;

/** Makes links of the addresses that stand in plain words, as readers and GitHub do. */
export function linkAddresses(tree: Root): Root {
  return { ...tree, children: tree.children.map((child) => linkIn(child)) };
}

function linkIn<T extends RootContent>(node: T): T {
  if (!('children' in node) || node.type === 'link') return node;
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] =>
    child.type === 'text' ? splitText(child.value, child.position) : [linkIn(child)],
  );
  // A text gives inline nodes, and every other child one of its own kind.
  return { ...node, children } as T;
}

function splitText(value: string, position: RootContent['position']): PhrasingContent[] {
  const place = position === undefined ? {} : { position };
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(address)) {
    const url = trimmedEnd(match[0]);
    if (!URL.canParse(url)) continue;
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index), ...place });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url, ...place }], ...place });
    from = match.index + url.length;
  }
  if (from < value.length || parts.length === 0)
    parts.push({ type: 'text', value: value.slice(from), ...place });
  return parts;
}

/** The full stop behind an address belongs to the sentence, and so does a bracket that opens before it. */
function trimmedEnd(url: string): string {
  const bare = url.replace(/(?<![.,;:!?'"’…])[.,;:!?'"’…]+$/, '');
  const opened = bare.split('(').length;
  return bare.endsWith(')') && bare.split(')').length > opened ? trimmedEnd(bare.slice(0, -1)) : bare;
}
