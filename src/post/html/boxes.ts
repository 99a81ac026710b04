import type { Element } from 'hast';
import type { Image, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../model/plain-text.js';
import type { Box } from '../dialects/boxes.js';
import { embedTarget, readableAddress } from '../embeds/providers.js';
import { type FlowContent, isPhrasing, toFlow, toPhrasing, trimmed, wrapAll } from './content.js';
import { type Lowering, placed } from './lowering.js';
import { titleParagraph } from './structure.js';

/** The nodes that a box means, around the content that stands in it. */
export function lowerBox(box: Box, element: Element, lowering: Lowering): RootContent[] {
  const place = placed(element, lowering);
  switch (box.kind) {
    case 'group':
      return lowering.content(element);
    case 'hidden':
      lowering.dropSlots(element);
      return [];
    case 'callout': {
      const flow = toFlow(lowering.content(element));
      // kramdown marks a quote: the box takes the quote's place.
      const children = flow.length === 1 && flow[0]?.type === 'blockquote' ? flow[0].children : flow;
      const title = box.title === undefined ? [] : lowering.inline(box.title);
      if (children.length === 0 && title.length === 0) return [];
      return [
        { type: 'callout', kind: box.callout, ...(title.length === 0 ? {} : { title }), children, ...place },
      ];
    }
    case 'titled':
      return [
        ...titleParagraph(lowering.inline(box.title ?? ''), element, lowering),
        ...toFlow(lowering.content(element)),
      ];
    case 'quote':
      return quoteNodes(box, element, lowering);
    case 'figure':
      return figureNodes(box, element, lowering);
    case 'listing': {
      const { value, language, info } = box;
      const named = language === '' && info !== '' ? 'text' : language;
      return [
        {
          type: 'code',
          ...(named === '' ? {} : { lang: named }),
          ...(info === '' ? {} : { meta: info }),
          value,
          ...place,
        },
      ];
    }
    case 'footnote':
      return footnoteNodes(box, element, lowering);
    case 'embed':
      return [...embedNodes(box, element, lowering), ...lowering.content(element)];
    case 'link': {
      const content = lowering.content(element);
      // A link around text is named by it; one that stands alone, by its title.
      const words = toPhrasing(content);
      const named = content.every(isPhrasing) ? words : content;
      const nodes = words.length > 0 ? named : lowering.inline(box.title ?? readableAddress(box.url));
      return wrapAll(nodes, (children) => ({ type: 'link', url: box.url, children, ...place }));
    }
  }
}

/** A note within a sentence stands in parentheses; one in paragraphs of its own is only spoken. */
function footnoteNodes(
  { text, isList, isReference = false }: Extract<Box, { kind: 'footnote' }>,
  element: Element,
  lowering: Lowering,
): RootContent[] {
  const inner = lowering.content(element).filter((node) => !isMark(node));
  if (isReference) return [...inner, ...asideNodes(text, element, lowering)];
  if (inner.length === 0) return asideNodes(text, element, lowering);
  if (isList || !inner.every(isPhrasing))
    return toFlow(inner).map((node) =>
      node.type === 'paragraph' ? { ...node, data: { ...node.data, isFootnote: true } } : node,
    );
  return inParentheses(inner, element, lowering);
}

/** "3", "[3]": the mark of a note that stands elsewhere. */
function isMark(node: RootContent): boolean {
  return node.type === 'text' && markOfNote.test(node.value);
}

const markOfNote = /^\s*\[?\d{1,3}\]?\s*$/u;

/** The words of a parameter. */
function asideNodes(text: string | undefined, element: Element, lowering: Lowering): RootContent[] {
  if (text === undefined || markOfNote.test(text)) return [];
  return inParentheses(lowering.inline(text), element, lowering);
}

function inParentheses(words: readonly RootContent[], element: Element, lowering: Lowering): RootContent[] {
  if (words.length === 0) return [];
  const place = placed(element, lowering);
  return [
    { type: 'text', value: ' (', ...place },
    ...trimmed(toPhrasing([...words])),
    { type: 'text', value: ')', ...place },
  ];
}

/** A quotation with who said it below; one that a theme names so is one, also where its words are a parameter. */
function quoteNodes(
  { text, by }: Extract<Box, { kind: 'quote' }>,
  element: Element,
  lowering: Lowering,
): RootContent[] {
  const place = placed(element, lowering);
  const inner = toFlow(lowering.content(element));
  const own = inner.length === 0 && text !== undefined ? lowering.inline(text) : [];
  const said: FlowContent[] = own.length === 0 ? inner : [{ type: 'paragraph', children: own, ...place }];
  // Markdown's own quotation inside: one is enough.
  const words = said.length === 1 && said[0]?.type === 'blockquote' ? said[0].children : said;
  if (words.length === 0) return [];
  const line: PhrasingContent[] =
    by === undefined ? [] : [{ type: 'text', value: '— ', ...place }, ...lowering.inline(by)];
  const children: FlowContent[] =
    line.length === 0 ? [...words] : [...words, { type: 'paragraph', children: line, ...place }];
  return [{ type: 'blockquote', children, ...place }];
}

function figureNodes(
  box: Extract<Box, { kind: 'figure' }>,
  element: Element,
  lowering: Lowering,
): RootContent[] {
  const place = placed(element, lowering);
  const own = box.caption === undefined ? [] : lowering.inline(box.caption);
  if (box.images.length === 0) return galleryNodes(own, element, lowering);
  // A caption that stands for the words of its picture is Markdown, and they are none.
  const wordsOf = (alt: string): string => (alt === box.caption ? plainText(own) : alt);
  const images = box.images.map(
    ({ src, alt }): Image => ({ type: 'image', url: src, alt: wordsOf(alt), ...place }),
  );
  const inner = lowering.content(element);
  // `{{< imgproc … >}}A caption{{< /imgproc >}}`: a line of text inside is the caption.
  const flow = toFlow(inner);
  const only = flow.length === 1 ? flow[0] : undefined;
  const caption = own.length === 0 && only?.type === 'paragraph' ? only.children : own;
  const rest = caption === own ? flow : [];
  if (caption.length > 0) return [{ type: 'figure', children: images, caption, ...place }, ...rest];
  return images.length > 1 ? [{ type: 'figure', children: images, ...place }, ...rest] : [...images, ...rest];
}

/** `{{< gallery caption="Before and after" >}}` around pictures: one figure; around anything else its words stand below. */
function galleryNodes(
  caption: readonly PhrasingContent[],
  element: Element,
  lowering: Lowering,
): RootContent[] {
  const place = placed(element, lowering);
  const inner = lowering.content(element);
  const images = picturesOf(inner);
  if (images.length > 0) return [{ type: 'figure', children: [...images], caption: [...caption], ...place }];
  return [...inner, { type: 'paragraph', children: [...caption], ...place }];
}

/** The pictures that some nodes are; none where there is more than pictures, or where one has a caption of its own. */
const picturesOf = (nodes: readonly RootContent[]): readonly Image[] => {
  const parts = nodes
    .filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''))
    .map((node): readonly Image[] => {
      if (node.type === 'image') return [node];
      if (node.type === 'paragraph') return picturesOf(node.children);
      return node.type === 'figure' && !node.caption ? node.children : [];
    });
  return parts.every(({ length }) => length > 0) ? parts.flat() : [];
};

function embedNodes(
  box: Extract<Box, { kind: 'embed' }>,
  element: Element,
  lowering: Lowering,
): RootContent[] {
  const target = embedTarget(box.url);
  if (target === undefined) return [];
  const value = (box.title ?? readableAddress(target.url)).replace(/\s+/g, ' ').trim();
  return [{ type: 'embed', provider: target.provider, url: target.url, value, ...placed(element, lowering) }];
}
