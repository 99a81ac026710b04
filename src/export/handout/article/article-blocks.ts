import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code, Heading, Image, Link, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { PostAssets } from '../../../model/assets.js';
import { dataUri } from '../../../model/data-uri.js';
import type { Labels } from '../../../model/labels.js';
import type { Callout, Embed, Figure, Marked } from '../../../model/nodes.js';
import { readableUrl } from '../slide-links.js';
import type { ArticleDrawings } from './article-drawings.js';
import type { NumberedLinks } from './numbered-links.js';

/** What the blocks of a post are set with. */
export interface ArticleSetting {
  readonly assets: PostAssets;
  readonly links: NumberedLinks;
  readonly drawings: ArticleDrawings;
  readonly labels: Labels;
  /** What is taken from the depth of a heading, so that the first level is 2. */
  readonly shift: number;
}

/** A block of a post as HTML; comments to postdeck and what the article shows elsewhere give nothing. */
export function blockElements(node: RootContent, setting: ArticleSetting): readonly ElementContent[] {
  const root: Root = { type: 'root', children: [node] };
  const tree = toHast(root, { handlers: handlersFor(setting), allowDangerousHtml: false });
  // A root gives a root; its text nodes are the line ends between blocks.
  return tree.type === 'root' ? tree.children.filter((child) => child.type === 'element') : [];
}

/** How nodes are set that Markdown does not know, and those that paper sets in a way of its own. */
function handlersFor(setting: ArticleSetting): Handlers {
  const { assets, links, drawings, labels, shift } = setting;
  const picture = (node: Image): Element | undefined => {
    const asset = assets.images.get(node.url);
    return (
      asset &&
      h('img', { src: dataUri(asset), alt: node.alt ?? '', width: asset.width, height: asset.height })
    );
  };
  const drawn = (node: InlineMath | MathBlock): Element => {
    const svg = drawings.formula(node);
    const content: ElementContent[] =
      svg === undefined ? [h('code', node.value)] : [{ type: 'raw', value: svg }];
    return h(node.type === 'math' ? 'div' : 'span', { class: 'formula' }, content);
  };
  return {
    authorDirective: () => undefined,
    heading: (state: State, node: Heading) =>
      h(
        `h${Math.min(6, Math.max(2, node.depth - shift))}`,
        { id: headingId(plainText(node)) },
        state.all(node),
      ),
    paragraph: (state: State, node: Paragraph) => {
      const image = onlyImage(node);
      const drawing = image && picture(image);
      if (image === undefined || drawing === undefined) return h('p', state.all(node));
      return h('figure', [drawing, ...(image.title ? [h('figcaption', image.title)] : [])]);
    },
    image: (_: State, node: Image) => picture(node) ?? h('span', node.alt ?? ''),
    figure: (state: State, node: Figure) =>
      h('figure', [
        ...node.children.map((image) => picture(image) ?? h('span', image.alt ?? '')),
        ...(node.caption ? [h('figcaption', state.all({ type: 'paragraph', children: node.caption }))] : []),
      ]),
    embed: (_: State, node: Embed) => {
      const link = links.add(node.url, node.value);
      return h('div', { class: 'embed' }, [
        h('span', { class: 'provider' }, node.provider),
        ' ',
        link ? h('a', { href: link.url }, [node.value]) : node.value,
        ...(link ? [mark(link.number)] : []),
      ]);
    },
    callout: (state: State, node: Callout) =>
      h('aside', { class: `callout ${node.kind}` }, [
        h(
          'p',
          { class: 'callout-title' },
          node.title ? state.all({ type: 'paragraph', children: node.title }) : labels.callouts[node.kind],
        ),
        ...state.all({ type: 'blockquote', children: blocksOf(node) }),
      ]),
    marked: (state: State, node: Marked) =>
      h(node.tag, state.all({ type: 'paragraph', children: node.children })),
    code: (_: State, node: Code) => listing(node, setting),
    inlineMath: (_: State, node: InlineMath) => drawn(node),
    math: (_: State, node: MathBlock) => drawn(node),
    table: (state: State, node: Table) => tableElement(state, node),
    link: (state: State, node: Link) => {
      const text = state.all(node);
      const inside = /^#(.+)$/.exec(node.url)?.[1];
      if (inside !== undefined) return h('a', { href: `#${headingId(decoded(inside))}` }, text);
      const link = links.add(node.url, plainText(node));
      // An address that is its own text is read already.
      if (!link) return h('span', text);
      return h('span', [h('a', { href: link.url }, shortLink(node) ?? text), mark(link.number)]);
    },
  };
}

/** A superior number that stands for an address at the end. */
function mark(number: number): Element {
  return h('sup', { class: 'mark' }, String(number));
}

function shortLink(node: Link): string | undefined {
  const text = plainText(node);
  return /^https?:\/\//.test(text) ? readableUrl(text) : undefined;
}

/** The picture that a paragraph is nothing but. */
function onlyImage({ children }: Paragraph): Image | undefined {
  const [image, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return image?.type === 'image' && others.length === 0 ? image : undefined;
}

function blocksOf({ children }: Callout): Extract<Nodes, { type: 'blockquote' }>['children'] {
  return children;
}

/** A listing, or the diagram that it is drawn as. */
function listing(node: Code, { assets, drawings }: ArticleSetting): Element {
  const diagram = assets.diagrams.get(node.value);
  if (diagram) {
    const { width, height } = diagram;
    return h('figure', [h('img', { src: dataUri(diagram), alt: node.value.slice(0, 200), width, height })]);
  }
  const html = drawings.code(node);
  const content: ElementContent =
    html === '' ? { type: 'text', value: node.value } : { type: 'raw', value: html };
  const kinds = [
    ...(widestLine(node.value) > wideLine ? ['wide'] : []),
    ...(node.value.split('\n').length <= keptLines ? ['kept'] : []),
  ];
  return h('pre', { class: kinds.join(' ') }, [h('code', [content])]);
}

/** Lines of a listing that stay on one page: a third of it. */
const keptLines = 16;

/** Characters of a listing that fit in the column at its usual size. */
const wideLine = 66;

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

/** Columns from which a table is set smaller. */
const manyColumns = 5;

function tableElement(state: State, node: Table): Element {
  const [head, ...body] = node.children;
  const row = (cells: readonly { readonly children: Nodes[] }[], tag: 'th' | 'td') =>
    h(
      'tr',
      cells.map((cell, index) => {
        const align = node.align?.[index];
        const content = state.all({
          type: 'tableCell',
          children: cell.children as Table['children'][0]['children'][0]['children'],
        });
        return h(
          tag,
          { ...(tag === 'th' ? { scope: 'col' } : {}), ...(align ? { class: align } : {}) },
          content,
        );
      }),
    );
  return h('table', { class: (head?.children.length ?? 0) >= manyColumns ? 'many' : '' }, [
    h('thead', head ? [row(head.children, 'th')] : []),
    h(
      'tbody',
      body.map(({ children }) => row(children, 'td')),
    ),
  ]);
}

/** The name of a heading as links of a blog have it. */
function headingId(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
  return `p-${slug}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
