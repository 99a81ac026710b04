import { fromHtml } from 'hast-util-from-html';
import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { markerPattern } from '../dialects/boxes.js';
import { Lines } from '../lines.js';
import type { Chunk } from './chunks.js';
import { isPhrasing, toFlow, toPhrasing } from './content.js';
import { type HtmlTools, loweringOf } from './lower-hast.js';
import { joinListings } from './open-listings.js';
import { tagWordsOf } from './tag-words.js';

/**
 * Turns all raw HTML of a tree, and the markers of dialects, into Markdown nodes. HTML and Markdown are
 * interleaved in posts, so each list of children is read as one HTML text in which empty elements ("slots")
 * stand for its Markdown nodes: the HTML parser finds what belongs to what, as a browser would.
 */
export function lowerHtml(tree: Root, tools: HtmlTools): Root {
  return { ...tree, children: toFlow(lowerChildren(tree, tools)) };
}

function lowerChildren(parent: Parents, tools: HtmlTools): RootContent[] {
  const children: RootContent[] = joinListings(parent, tools.source).flatMap((child) =>
    lowerNode(child, tools),
  );
  if (!children.some((child) => child.type === 'html')) return children;
  return lowerMixed({ ...parent, children } as Parents, tools);
}

const holdsBlocks: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

function lowerNode(node: RootContent, tools: HtmlTools): RootContent[] {
  if (!('children' in node)) return [node];
  if (node.type === 'list' || node.type === 'table' || node.type === 'tableRow') {
    // Lists and tables hold items and cells, whose rows below give back one node of the same kind.
    return [{ ...node, children: node.children.flatMap((child) => lowerNode(child, tools)) } as RootContent];
  }
  const before = node.children;
  const children = lowerChildren(node, tools);
  if (children.length === before.length && children.every((child, index) => child === before[index]))
    return [node];
  if (node.type === 'paragraph') {
    // Two line breaks in a row are how HTML starts a paragraph: only one is left alone.
    const isOne = children.every(isPhrasing) && children.filter(({ type }) => type === 'break').length < 2;
    return isOne ? [{ ...node, children: children.filter(isPhrasing) }] : toFlow(children);
  }
  if (holdsBlocks.has(node.type)) return [{ ...node, children: toFlow(children) } as RootContent];
  const between = node.type === 'tableCell' ? lineBreak : undefined;
  // All others (headings, cells, links, emphasis) hold inline nodes.
  return [
    {
      ...node,
      children: between === undefined ? toPhrasing(children) : toPhrasing(children, between),
    } as RootContent,
  ];
}

function lineBreak(): PhrasingContent {
  return { type: 'break' };
}

function lowerMixed(parent: Parents, tools: HtmlTools): RootContent[] {
  const children: readonly RootContent[] = parent.children;
  const keepWords = tagWordsOf(parent);
  const slots: RootContent[][] = [];
  const chunks: Chunk[] = [];
  let html = '';
  for (const [index, child] of children.entries()) {
    if (child.type === 'html') {
      if (/^\s*<!--(?![\s\S]*-->)/.test(child.value)) {
        tools.report(
          'comment-unclosed',
          'A comment is not closed; all below it is hidden',
          child.position?.start,
        );
      }
      const text = withBoxes(keepWords(index, cleanTags(child.value)));
      chunks.push({ from: html.length, html: child, lines: new Lines(text) });
      html += text;
    } else {
      if (index === 0 || children[index - 1]?.type === 'html')
        html += `<pd-slot-${slots.push([]) - 1}></pd-slot-${slots.length - 1}>`;
      slots.at(-1)?.push(child);
    }
  }
  const lowering = loweringOf(slots, chunks, { ...tools, html });
  const root = fromHtml(closeRawText(html), { fragment: true });
  const result = lowering.content(root);
  // Slots that broken HTML has swallowed are put back: no word is lost.
  return [...result, ...slots.flatMap((_, index) => lowering.takeSlot(index))];
}

/** Nobody but us writes our tags. */
function cleanTags(html: string): string {
  return html.replace(/<(\/?)pd-/gi, '<$1x-');
}

function withBoxes(html: string): string {
  return html.replace(markerPattern, (_, blockRole, blockIndex, inlineRole, inlineIndex) => {
    const role: string = blockRole ?? inlineRole;
    const name = `pd-box-${blockIndex ?? inlineIndex}`;
    return role === 'c' ? `</${name}>` : role === 'o' ? `<${name}>` : `<${name}></${name}>`;
  });
}

const rawText =
  /<(script|style|xmp|noscript|noembed|noframes|iframe|textarea|title|template|plaintext|select)\b/gi;

/** An element whose content is raw text and that never ends would swallow the rest: its tag is made harmless. */
function closeRawText(html: string): string {
  const lower = html.toLowerCase();
  return html.replace(rawText, (tag, name: string, offset: number) => {
    const closes =
      name.toLowerCase() !== 'plaintext' && lower.indexOf(`</${name.toLowerCase()}`, offset) !== -1;
    return closes ? tag : `<x-${name}`;
  });
}
