import type {
  BlockContent,
  Blockquote,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  TableCell,
} from 'mdast';
import type { Callout, Embed, Figure } from '../model/nodes.js';
import { lowerFormulaBlock } from './formulas.js';
import { type InlinePlace, lowerInline } from './lower-inline.js';

type Block = Root['children'][number];
type Lowering = { readonly [K in Block['type']]?: (node: Extract<Block, { type: K }>) => BlockContent[] };

/** What a block becomes on a slide; a type without a row is no block of a slide and is dropped. */
const lowerings: Lowering = {
  paragraph: (node) => paragraph(lowerInline(node.children, 'paragraph')),
  heading: (node) => {
    const children = lowerInline(node.children, 'heading');
    return children.length === 0 ? [] : [{ type: 'heading', depth: node.depth, children }];
  },
  blockquote: (node) => blockquote(node.children),
  list: lowerList,
  code: (node) => [{ type: 'code', ...infoOf(node.lang, node.meta), value: cleanCode(node.value) }],
  table: (node) => [
    {
      type: 'table',
      ...(node.align ? { align: node.align } : {}),
      children: node.children.map((row) => ({ type: 'tableRow', children: row.children.map(lowerCell) })),
    },
  ],
  math: (node) => lowerFormulaBlock(node.value),
  html: (node) => textParagraph(node.value),
  callout: lowerCallout,
  embed: lowerEmbed,
  figure: lowerFigure,
};

/**
 * The blocks of a slide as ordinary mdast that Marp shows as it is. A thematic break would be a slide, HTML would be
 * HTML: neither comes through.
 */
export function lowerBlocks(nodes: readonly Block[]): BlockContent[] {
  return parted(nodes.flatMap(lowerBlock));
}

/** Parts two numbered lists, which would be one: `1)` for the second is a list that Marp steps through. */
export const listSeparator: Html = { type: 'html', value: '<!-- prettier-ignore -->' };

function parted(blocks: readonly BlockContent[]): BlockContent[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return isOrdered(block) && before && isOrdered(before) ? [{ ...listSeparator }, block] : [block];
  });
}

function isOrdered(block: BlockContent): boolean {
  return block.type === 'list' && block.ordered === true;
}

function lowerBlock(node: Block): BlockContent[] {
  // A node is given to the row of its own type.
  const lower = lowerings[node.type] as ((node: Block) => BlockContent[]) | undefined;
  return lower ? lower(node) : lowerOther(node);
}

/** Blocks of syntax that Marp does not know: their source. */
function lowerOther(node: { readonly type: string; readonly value?: unknown }): BlockContent[] {
  const dropped = ['thematicBreak', 'yaml', 'authorDirective', 'definition', 'footnoteDefinition'];
  if (dropped.includes(node.type) || typeof node.value !== 'string') return [];
  return [{ type: 'code', value: cleanCode(node.value) }];
}

function lowerList(list: List): BlockContent[] {
  const children = list.children.map(lowerItem);
  if (children.length === 0) return [];
  const start = list.ordered ? { start: list.start ?? 1 } : {};
  return [{ type: 'list', ordered: list.ordered === true, ...start, spread: false, children }];
}

/** Marp knows no tasks: a box says whether one is done. */
function lowerItem(item: ListItem): ListItem {
  const children = lowerBlocks(item.children);
  const [first, ...rest] = children;
  const box = item.checked == null ? undefined : `${item.checked ? '☑' : '☐'} `;
  const boxed: BlockContent[] =
    box === undefined
      ? children
      : first?.type === 'paragraph'
        ? [
            {
              type: 'paragraph',
              children: lowerInline([{ type: 'text', value: box }, ...first.children], 'paragraph'),
            },
            ...rest,
          ]
        : [...textParagraph(box), ...children];
  return {
    type: 'listItem',
    spread: boxed.some((block, index) => index > 0 && block.type !== 'list'),
    children: boxed,
  };
}

function lowerCell(cell: TableCell): TableCell {
  return { type: 'tableCell', children: lowerInline(cell.children, 'cell') };
}

function lowerCallout(callout: Callout): BlockContent[] {
  const title: Paragraph[] = callout.title
    ? [{ type: 'paragraph', children: [{ type: 'strong', children: callout.title }] }]
    : [];
  return blockquote([...title, ...callout.children]);
}

function lowerEmbed(embed: Embed): BlockContent[] {
  return inlineParagraph([
    { type: 'link', url: embed.url, children: [{ type: 'text', value: embed.value }] },
  ]);
}

function lowerFigure(figure: Figure): BlockContent[] {
  const images = figure.children.flatMap((image) => inlineParagraph([image]));
  const caption = figure.caption ? inlineParagraph([{ type: 'emphasis', children: figure.caption }]) : [];
  return [...images, ...caption];
}

function blockquote(nodes: Blockquote['children']): BlockContent[] {
  const children = lowerBlocks(nodes);
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

function textParagraph(value: string): Paragraph[] {
  return inlineParagraph([{ type: 'text', value }]);
}

function inlineParagraph(nodes: readonly PhrasingContent[], place: InlinePlace = 'paragraph'): Paragraph[] {
  return paragraph(lowerInline(nodes, place));
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** The language becomes a class of the code, so it is one plain word. */
function infoOf(
  lang: string | null | undefined,
  meta: string | null | undefined,
): { lang?: string; meta?: string } {
  const word = /^[\w#+.-]+/.exec(lang ?? '')?.[0];
  const rest = meta?.replace(/\s+/g, ' ').trim();
  return { ...(word ? { lang: word } : {}), ...(word && rest ? { meta: rest } : {}) };
}

function cleanCode(value: string): string {
  return value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}
