import type { PhrasingContent, Root, RootContent } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node, Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { Source } from '../dialects/source.js';
import { collectDefinitions } from './definitions.js';
import { type Piece, splitSections } from './split-sections.js';

/**
 * CommonMark closes no emphasis between a full stop and a letter, and scripts that put no blank there would show its
 * asterisks: `**「重要」**です`.
 */
function withCjkEmphasis(this: Processor): void {
  extend(this, cjkFriendlyExtension());
}

/** MDX indents freely: four spaces are no code there. */
function withoutIndentedCode(this: Processor): void {
  extend(this, { disable: { null: ['codeIndented'] } });
}

function extend(processor: Processor, extension: Extension): void {
  const data = processor.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

/** GitHub's Markdown, with `~x~` left for subscript. */
const markdown = unified()
  .use(withCjkEmphasis)
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .freeze();

const mdx = unified()
  .use(withCjkEmphasis)
  .use(withoutIndentedCode)
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/** Parses Markdown; a large text piece by piece, since the parser's time grows faster than the text. */
export function parseMarkdown(source: Source): Root {
  const processor = source.mdx ? mdx : markdown;
  const pieces = splitSections(source);
  if (pieces.length === 1) return processor.parse(source.text);
  const definitions = collectDefinitions(source);
  const children: RootContent[] = [];
  for (const piece of pieces) {
    const needed = definitions.neededBy(piece.text);
    const tree = processor.parse(needed === '' ? piece.text : `${piece.text}\n\n${needed}`);
    const last = piece.text.split('\n').length;
    const own = tree.children.filter((node) => (node.position?.start.line ?? 0) <= last);
    for (const node of own) shift(node, piece);
    const [first, ...others] = own;
    const above = piece.joinsList ? children.at(-1) : undefined;
    if (above?.type === 'list' && first?.type === 'list') {
      for (const item of first.children) above.children.push(item);
      for (const node of others) children.push(node);
    } else for (const node of own) children.push(node);
  }
  return { type: 'root', children };
}

/** Parses a title or caption: one line of inline Markdown. */
export function parseInline(text: string): PhrasingContent[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  if (!/[\\`*_[\]<>&~!:]|www\./.test(line)) return [{ type: 'text', value: line }];
  const heading = markdown.parse(`# ${line}`).children[0];
  if (heading?.type !== 'heading') return [{ type: 'text', value: line }];
  visit(heading, (node) => {
    delete node.position;
  });
  return heading.children;
}

/** Parses the text of an HTML element as inline Markdown: what looks like a tag in it was written as text. */
export function parseInlineText(text: string): PhrasingContent[] {
  const asText = (node: PhrasingContent): PhrasingContent => {
    if (node.type === 'html') return { type: 'text', value: node.value };
    // Inline nodes hold inline nodes, each of which is given back as a node that may stand in its place.
    return 'children' in node ? ({ ...node, children: node.children.map(asText) } as PhrasingContent) : node;
  };
  return parseInline(text).map(asText);
}

/** Moves the fresh nodes of a piece, in place, to where they stand in the post. */
function shift(tree: Node, { line, offset }: Piece): void {
  const move = (point: Point): void => {
    point.line += line;
    point.offset = (point.offset ?? 0) + offset;
  };
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    move(position.start);
    move(position.end);
  });
}
