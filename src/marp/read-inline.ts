import type { Definition, Image, PhrasingContent } from 'mdast';
import { unguardEmoji } from '../model/guards.js';
import { type Marked, markedTags } from '../model/nodes.js';
import { imageCommands } from './image-keywords.js';
import { commentText } from './read-comments.js';

/** What inline content is read with. */
export interface InlineSource {
  /** The whole Markdown, for what a tree does not tell: how an alternative text was written. */
  readonly markdown: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** The inverse of the lowering and its guards; in Markdown that people wrote, what Marp would show. */
export function readInline(nodes: readonly PhrasingContent[], source: InlineSource): PhrasingContent[] {
  return joined(marked(nodes, source));
}

/** Joins `<mark>`, its content and `</mark>` into one node. */
function marked(nodes: readonly PhrasingContent[], source: InlineSource): PhrasingContent[] {
  const open = nodes.findIndex((node) => tagOf(node, '') !== undefined);
  const start = nodes[open];
  const tag = start && tagOf(start, '');
  const close = tag === undefined ? -1 : closingTag(nodes, open, tag);
  if (start === undefined || tag === undefined || close === -1)
    return nodes.flatMap((node) => readNode(node, source));
  const end = nodes[close];
  const children = readInline(nodes.slice(open + 1, close), source);
  const position = start.position && end?.position && { start: start.position.start, end: end.position.end };
  const node: Marked = { type: 'marked', tag, children, ...(position ? { position } : {}) };
  return [
    ...nodes.slice(0, open).flatMap((before) => readNode(before, source)),
    node,
    ...marked(nodes.slice(close + 1), source),
  ];
}

/** The index of the tag that closes the one at `open`, past those of the same name inside; -1 when it stays open. */
function closingTag(nodes: readonly PhrasingContent[], open: number, tag: Marked['tag']): number {
  let depth = 0;
  return nodes.findIndex((node, index) => {
    if (index < open) return false;
    if (tagOf(node, '') === tag) depth += 1;
    if (tagOf(node, '/') === tag) depth -= 1;
    return depth === 0;
  });
}

function tagOf(node: PhrasingContent, slash: '' | '/'): Marked['tag'] | undefined {
  return node.type === 'html'
    ? markedTags.find((tag) => node.value.toLowerCase() === `<${slash}${tag}>`)
    : undefined;
}

function readNode(node: PhrasingContent, source: InlineSource): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return lines({ ...node, value: unguardEmoji(node.value) });
    case 'inlineCode':
      return [{ ...node, value: unguardEmoji(node.value) }];
    case 'html':
      if (commentText(node.value) !== undefined) return [];
      return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'break' }] : [node];
    case 'image':
      return [readImage(node, source.markdown)];
    case 'linkReference': {
      const children = readInline(node.children, source);
      const definition = source.definitions.get(node.identifier);
      // Links hold no links; their children are what a link may hold.
      return definition ? [{ type: 'link', url: definition.url, children: children as never }] : children;
    }
    case 'imageReference': {
      const definition = source.definitions.get(node.identifier);
      return definition ? [{ type: 'image', url: definition.url, alt: node.alt ?? '' }] : [];
    }
    default:
      // The same node with its children read.
      return [
        'children' in node
          ? ({ ...node, children: readInline(node.children, source) } as PhrasingContent)
          : node,
      ];
  }
}

/** Marp draws the end of a line inside a paragraph as a line break. */
function lines(text: Extract<PhrasingContent, { type: 'text' }>): PhrasingContent[] {
  const values = text.value.split(/[ \t]*\r?\n[ \t]*/);
  if (values.length === 1) return [text];
  return values.flatMap((value, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...(value === '' ? [] : [{ type: 'text', value } as const]),
  ]);
}

/** The alternative text without the commands that Marp takes out of it (`bg`, `w:300px`). */
function readImage(image: Image, markdown: string): Image {
  const written = markdown.slice(image.position?.start.offset ?? 0, image.position?.end.offset ?? 0);
  const commands = imageCommands(/^!\[([^\]]*)\]/.exec(written)?.[1] ?? '');
  if (commands.length === 0) return image;
  const kept = (image.alt ?? '').split(/\s+/).filter((word) => !commands.includes(word));
  return { ...image, alt: kept.join(' ') };
}

function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result.splice(-1, 1, { ...last, value: last.value + node.value });
    } else result.push(node);
  }
  return result;
}
