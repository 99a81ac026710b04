import type { Blockquote, Link, Paragraph, PhrasingContent, Strong } from 'mdast';
import type { SlideBlock } from '../../model/deck.js';
import { caption, paragraph, picture, textParagraph } from '../blocks.js';
import type { LayoutRule } from './layout-rule.js';

const strong = (children: readonly PhrasingContent[]): Paragraph => {
  const node: Strong = { type: 'strong', children: [...children] };
  return paragraph([node]);
};

const blockquote = (children: readonly SlideBlock[]): Blockquote => ({
  type: 'blockquote',
  children: [...children],
});

/** A quotation with who said it. */
export const quote: LayoutRule = {
  name: 'quote',
  build: ([claim, ...more]) => {
    if (claim?.kind !== 'quote' || more.length > 0) return undefined;
    const signature = claim.attribution
      ? [paragraph([{ type: 'text', value: '— ' }, ...claim.attribution.content])]
      : [];
    return { layout: 'quote', children: [blockquote([...joined(claim.quote), ...signature])] };
  },
};

/** One paragraph with line breaks: a theme can only tell an attribution by its being the second paragraph. */
const joined = (quote: readonly SlideBlock[]): SlideBlock[] => {
  const paragraphs = quote.filter((block) => block.type === 'paragraph');
  if (paragraphs.length !== quote.length) return [...quote];
  return [
    paragraph(
      paragraphs.flatMap(({ children }, index) =>
        index === 0 ? children : [{ type: 'break' as const }, ...children],
      ),
    ),
  ];
};

/** "baked **90 %** of the loaves": a theme that looks for a paragraph of one mark sees no text beside it. */
const withoutLoneMark = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const [mark, ...more] = nodes.filter(({ type }) => type !== 'text');
  const isLone = more.length === 0 && (mark?.type === 'strong' || mark?.type === 'emphasis');
  return nodes.flatMap((node) => (isLone && node === mark ? mark.children : [node]));
};

/** One number, what it counts, and where it comes from. */
export const bigNumber: LayoutRule = {
  name: 'big number',
  build: ([claim, ...more]) => {
    if (claim?.kind !== 'number' || more.length > 0) return undefined;
    const source = claim.citation ? [caption(claim.citation.content)] : [];
    return {
      layout: 'big-number',
      children: [strong(claim.number.content), paragraph(withoutLoneMark(claim.clause.content)), ...source],
    };
  },
};

/** A note, tip or warning of the author. */
export const callout: LayoutRule = {
  name: 'callout',
  build: ([claim, ...more], { labels }) => {
    if (claim?.kind !== 'block' || claim.block.type !== 'callout' || more.length > 0) return undefined;
    const { kind, title, children } = claim.block;
    const heading =
      title && title.length > 0 ? title : [{ type: 'text' as const, value: labels.callouts[kind] }];
    const blocks = children.filter(
      (child) => child.type !== 'definition' && child.type !== 'footnoteDefinition',
    );
    return { layout: 'callout', variants: [kind], children: [blockquote([strong(heading), ...blocks])] };
  },
};

/** An address without its scheme, cut at its path when it is long: the link and the QR code have it whole. */
const readable = (text: string): string => {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return text;
  const { hostname, pathname } = new URL(text);
  const short = `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}`;
  return short.length <= 48 ? short : hostname.replace(/^www\./u, '');
};

/** A video, tweet or other embed: a card with its address and a QR code, never loaded. */
export const embed: LayoutRule = {
  name: 'embed',
  build: ([claim, ...more], context) => {
    if (claim?.kind !== 'block' || claim.block.type !== 'embed' || more.length > 0) return undefined;
    const { url, value, provider } = claim.block;
    const link: Link = { type: 'link', url, children: [{ type: 'text', value: readable(value || url) }] };
    const code = picture(context.qrCode(url), context.slug, `QR code: ${url}`);
    return {
      layout: 'embed',
      children: [paragraph([link]), caption([{ type: 'text', value: provider }]), code],
    };
  },
};

/** A slide that has only its title. */
export const bare: LayoutRule = {
  name: 'title only',
  build: (claims) => (claims.length === 0 ? { layout: 'statement', children: [] } : undefined),
};

/** What no other rule knows is shown as text, so that nothing is lost in silence. */
export const anything: LayoutRule = {
  name: 'anything',
  build: (claims) => {
    const children = claims.flatMap((claim): SlideBlock[] => {
      if (claim.kind === 'block') return [claim.block];
      if (claim.kind === 'quote') return [blockquote(claim.quote)];
      if (claim.kind === 'number') return [paragraph(claim.clause.content)];
      return claim.lines.map((line) => textParagraph(line.text));
    });
    return { layout: 'content', children };
  },
};
