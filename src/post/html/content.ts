import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Text } from 'mdast';

const phrasingTypes: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'inlineMath',
  'break',
  'link',
  'image',
  'linkReference',
  'imageReference',
  'footnoteReference',
  'marked',
  'html',
]);

/** Tells what stands in a line from what is a block. (Raw HTML amid text is a line's.) */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

/** What may stand in a quote, a list item or a callout. */
export type FlowContent = BlockContent | DefinitionContent;

/** Content as blocks: runs of inline nodes become paragraphs, parted also at empty lines made of `<br>`. */
export function toFlow(nodes: readonly RootContent[]): FlowContent[] {
  const result: FlowContent[] = [];
  let run: PhrasingContent[] = [];
  let held: FlowContent[] = [];
  const flush = (): void => {
    result.push(...held, ...paragraphsOf(run));
    run = [];
    held = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    // An author's instruction amid a paragraph must not tear it apart: it speaks of the whole of it.
    else if (node.type === 'authorDirective' && run.length > 0) held.push(node);
    else {
      flush();
      result.push(...flowOf(node));
    }
  }
  flush();
  return result;
}

/** Nodes that only stand inside others (rows, items) cannot get here alone; they are opened up. */
function flowOf(node: Exclude<RootContent, PhrasingContent>): FlowContent[] {
  if (node.type === 'listItem') return [{ type: 'list', spread: false, children: [node] }];
  if (node.type === 'tableRow') return [{ type: 'table', children: [node] }];
  if (node.type === 'tableCell') return toFlow(node.children);
  return node.type === 'yaml' ? [] : [node];
}

function paragraphsOf(run: readonly PhrasingContent[]): FlowContent[] {
  const parts: PhrasingContent[][] = [[]];
  run.forEach((node, index) => {
    const next = run.slice(index + 1).find((other) => !isBlank(other));
    const isDouble = node.type === 'break' && next?.type === 'break';
    if (isDouble) parts.push([]);
    else parts.at(-1)?.push(node);
  });
  return parts.flatMap((part): FlowContent[] => {
    const children = trimmed(part);
    if (children.length === 0) return [];
    const start = children.find((child) => child.position !== undefined)?.position?.start;
    const end = children.findLast((child) => child.position !== undefined)?.position?.end;
    return [{ type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) }];
  });
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Inline nodes without the blanks and line breaks at their ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEdge = (node: PhrasingContent): boolean => isBlank(node) || node.type === 'break';
  const from = nodes.findIndex((node) => !isEdge(node));
  if (from === -1) return [];
  const to = nodes.findLastIndex((node) => !isEdge(node));
  return nodes.slice(from, to + 1).map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === to - from ? start.trimEnd() : start };
  });
}

/** Content as inline nodes, for a heading, a link or a table cell: blocks are opened, `between` parts them. */
export function toPhrasing(
  nodes: readonly RootContent[],
  between: () => PhrasingContent = blank,
): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    if (isPhrasing(node)) {
      result.push(node);
      continue;
    }
    const inner = trimmed(openBlock(node, between));
    if (inner.length === 0) continue;
    if (result.length > 0) result.push(between());
    result.push(...inner);
  }
  return trimmed(result);
}

function openBlock(
  node: Exclude<RootContent, PhrasingContent>,
  between: () => PhrasingContent,
): PhrasingContent[] {
  switch (node.type) {
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() }];
    case 'math':
      return [{ type: 'inlineMath', value: node.value }];
    case 'embed':
      return [{ type: 'link', url: node.url, children: [{ type: 'text', value: node.value }] }];
    case 'figure':
      return [...node.children, ...(node.caption === undefined ? [] : [blank(), ...node.caption])];
    case 'callout':
      return [
        ...(node.title === undefined ? [] : [...node.title, between()]),
        ...toPhrasing(node.children, between),
      ];
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'footnoteDefinition':
      return toPhrasing(node.children, between);
    default:
      return [];
  }
}

function blank(): Text {
  return { type: 'text', value: ' ' };
}

/** Puts markup around inline nodes; around blocks it takes hold of the paragraphs. */
export function wrapAll(
  nodes: readonly RootContent[],
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): RootContent[] {
  const inner = nodes.filter(isPhrasing);
  if (inner.length === nodes.length) return trimmed(inner).length === 0 ? inner : [wrap(inner)];
  return toFlow(nodes).map((node) =>
    node.type === 'paragraph' ? { ...node, children: [wrap(node.children)] } : node,
  );
}
