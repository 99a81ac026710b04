import type { PhrasingContent, Root, RootContent } from 'mdast';

const inlineTypes = new Set([
  'text',
  'inlineCode',
  'break',
  'image',
  'inlineMath',
  'link',
  'emphasis',
  'strong',
  'delete',
  'marked',
]);

/** A tree as a person reads it: one line a block with its line in the post, inline nodes in a shorthand. */
export function compactTree(node: Root | RootContent, depth = 0): string {
  const pad = '  '.repeat(depth);
  const start = node.position === undefined ? '' : `@${node.position.start.line}`;
  const head = [`${pad}${node.type}${start}`, detail(node)].filter((part) => part !== '').join(' ');
  if (!('children' in node)) return `${head}\n`;
  const children: readonly RootContent[] = node.children;
  if (children.length > 0 && children.every((child) => inlineTypes.has(child.type))) {
    return `${head} | ${children.map((child) => inline(child)).join('')}\n`;
  }
  return `${head}\n${children.map((child) => compactTree(child, depth + 1)).join('')}`;
}

function detail(node: Root | RootContent): string {
  switch (node.type) {
    case 'heading':
      return String(node.depth);
    case 'list':
      return node.ordered ? `ordered from ${node.start ?? 1}` : '';
    case 'code':
      return [node.lang ?? '-', ...(node.meta ? [node.meta] : []), JSON.stringify(node.value)].join(' ');
    case 'math':
      return JSON.stringify(node.value);
    case 'embed':
      return `${node.provider} ${node.url} "${node.value}"`;
    case 'callout':
      return [node.kind, node.title === undefined ? '' : `"${line(node.title)}"`]
        .filter((part) => part !== '')
        .join(' ');
    case 'figure':
      return node.caption === undefined ? '' : `"${line(node.caption)}"`;
    case 'authorDirective':
      return `${node.name}: ${JSON.stringify(node.value)}`;
    default:
      return 'value' in node ? JSON.stringify(node.value) : '';
  }
}

function line(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inline).join('');
}

function inline(node: RootContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'inlineMath':
      return `$${node.value}$`;
    case 'break':
      return ' ⏎ ';
    case 'image':
      return `![${node.alt ?? ''}](${node.url})`;
    case 'link':
      return `[${line(node.children)}](${node.url})`;
    case 'marked':
      return `<${node.tag}>${line(node.children)}</>`;
    case 'emphasis':
    case 'strong':
    case 'delete':
      return `<${node.type}>${line(node.children)}</>`;
    default:
      return `?${node.type}`;
  }
}
