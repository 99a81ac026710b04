import type { PhrasingContent, Root, RootContent } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { type Memory, noMemory } from '../../model/memory.js';
import { copied, shifted } from '../../model/moved.js';
import type { Source } from '../dialects/source.js';
import { collectDefinitions } from './definitions.js';
import { largePieces, smallPieces, splitSections } from './split-sections.js';

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

/**
 * Parses Markdown; a large text piece by piece, since the parser's time grows faster than the text, and with a memory
 * in smaller ones, of which an edit changes few.
 */
export function parseMarkdown(source: Source, memory: Memory = noMemory): Root {
  const processor = source.mdx ? mdx : markdown;
  const pieces = splitSections(source, memory === noMemory ? largePieces : smallPieces);
  if (pieces.length === 1) return processor.parse(source.text);
  const definitions = collectDefinitions(source);
  const children: RootContent[] = [];
  for (const piece of pieces) {
    const needed = definitions.neededBy(piece.text);
    const parse = (): RootContent[] => parsePiece(processor, piece.text, needed);
    // A copy of what is remembered: what is lowered in place must not be found lowered the next time.
    const [first, ...others] =
      memory === noMemory
        ? shifted(parse(), piece)
        : copied(memory.recall(`parse ${source.mdx}\n${needed}\n\n${piece.text}`, parse), piece);
    const above = piece.joinsList ? children.at(-1) : undefined;
    if (above?.type === 'list' && first?.type === 'list') {
      above.children.push(...first.children);
      if (above.position && first.position) above.position.end = first.position.end;
      for (const node of others) children.push(node);
    } else children.push(...(first ? [first] : []), ...others);
  }
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(source.text) },
  };
}

function endOf(text: string): Point {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length };
}

/** The blocks of a piece, placed as if it were all of the text; `needed` are the definitions that it refers to. */
function parsePiece(processor: Processor<Root>, text: string, needed: string): RootContent[] {
  const tree = processor.parse(needed === '' ? text : `${text}\n\n${needed}`);
  const last = text.split('\n').length;
  return tree.children.filter((node) => (node.position?.start.line ?? 0) <= last);
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
