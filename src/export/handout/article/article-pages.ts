import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { List, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Article, SlidePlace } from '../../../model/article.js';
import type { ExportInput } from '../../../model/artifact.js';
import type { Slide } from '../../../model/deck.js';
import { labelsFor } from '../../../model/labels.js';
import type { ExportContext } from '../../exporters.js';
import { slideTitle } from '../../slide-text.js';
import type { HandoutContext } from '../handout-context.js';
import type { HandoutPages } from '../handout-document.js';
import { linkList, postCode } from '../link-list.js';
import { sheetOf } from '../sheet.js';
import { slidePicture } from '../slide-shot.js';
import { type ArticleSetting, blockElements } from './article-blocks.js';
import { articleCss } from './article-css.js';
import { prepareDrawings } from './article-drawings.js';
import { articleOfNotes } from './article-of-notes.js';
import { numberedLinks } from './numbered-links.js';
import { takeawaysBox, titleBlock } from './title-block.js';

/** The post set as an article, each slide beside the prose that it came from. */
export async function articlePages(
  input: ExportInput,
  { paper, qrCode }: HandoutContext,
  { print, report }: ExportContext,
): Promise<HandoutPages> {
  const { deck } = input;
  if (input.article === undefined) {
    report?.({
      rule: 'handout-without-post',
      reason:
        'the article is set from the notes, for a deck does not hold its post: build the post to have it whole',
    });
  }
  const article = input.article ?? articleOfNotes(deck);
  const { tree, meta } = article.post;
  const links = numberedLinks();
  const depths = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const setting: ArticleSetting = {
    assets: article.assets,
    links,
    drawings: await prepareDrawings(tree, print),
    labels: labelsFor(meta.language),
    shift: Math.min(...depths, 6) - 2,
  };
  const blocks = proseWithSlides(article, input, setting);
  const url = deck.meta.url;
  const code = url !== undefined && qrCode ? postCode(url, qrCode(url)) : undefined;
  const box = takeawaysBox(deck);
  const body = h('article', [
    titleBlock(deck, meta, code),
    h('div', { class: 'prose' }, [...(box ? [box] : []), ...blocks]),
    ...(links.all.length > 0 ? [linkSection(setting)] : []),
  ]);
  return {
    sheet: sheetOf(paper, { top: 22, side: 18, bottom: 20 }),
    hasTitle: true,
    body: [body],
    css: articleCss,
  };
}

/** Links beyond which they are set in two columns over the whole width. */
const manyLinks = 5;

function linkSection({ links, labels }: ArticleSetting): Element {
  return h('section', { class: links.all.length > manyLinks ? 'end many' : 'end' }, [
    h('h2', labels.resources),
    linkList(links.all),
  ]);
}

/** The blocks of the post in order; the slides that begin at a block stand before it. */
function proseWithSlides(
  { post, places }: Article,
  input: ExportInput,
  setting: ArticleSetting,
): readonly ElementContent[] {
  const begun = placesByBlock(post.tree.children, places.filter(saysMoreThan(post.tree.children, input)));
  const out: ElementContent[] = [];
  // Slides of a heading, or of what is not shown, wait for the next block that is.
  let due: SlidePlace[] = [];
  for (const block of post.tree.children) {
    due.push(...(begun.get(block) ?? []));
    if (block.type === 'heading') {
      out.push(...blockElements(block, setting));
      continue;
    }
    const elements = block.type === 'list' ? listWithSlides(block, due, { input, setting }) : undefined;
    const placed = elements ?? withSlides(blockElements(block, setting), due, input);
    if (placed.length > 0) due = [];
    out.push(...placed);
  }
  return [...out, ...due.map((place) => slideFigure(place, input))];
}

/** Whether a slide shows more than a heading beside which it would stand. */
function saysMoreThan(blocks: readonly RootContent[], { deck }: ExportInput): (place: SlidePlace) => boolean {
  const headings = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [lettersOf(block)] : [])));
  return ({ slide: index }) => {
    const slide = deck.children[index];
    if (slide === undefined || slide.children.length > 0) return true;
    return [slide.kicker ?? [], slide.title ?? []].flat().length > 0 && !isHeading(slide, headings);
  };
}

function isHeading({ kicker, title }: Slide, headings: ReadonlySet<string>): boolean {
  return [kicker, title].every(
    (line) => line === undefined || headings.has(lettersOf({ type: 'paragraph', children: [...line] })),
  );
}

/** What is heard of a heading, for a slide may show it without an emoji or a sign. */
function lettersOf(node: RootContent): string {
  return plainText(node)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The slides that begin at each block: the one that holds their line, else the nearest above it. */
function placesByBlock(
  blocks: readonly RootContent[],
  places: readonly SlidePlace[],
): ReadonlyMap<RootContent, readonly SlidePlace[]> {
  const begun = new Map<RootContent, SlidePlace[]>();
  for (const place of places) {
    // A footnote stands at the end of the post and is set where it is referred to: blocks are not in order of lines.
    const above = blocks.filter(
      ({ position }) => position !== undefined && position.start.line <= place.line,
    );
    const block =
      above.find(({ position }) => (position?.end.line ?? 0) >= place.line) ??
      above.toSorted((a, b) => (b.position?.start.line ?? 0) - (a.position?.start.line ?? 0))[0] ??
      blocks[0];
    if (block !== undefined) begun.set(block, [...(begun.get(block) ?? []), place]);
  }
  return begun;
}

function withSlides(
  elements: readonly ElementContent[],
  due: readonly SlidePlace[],
  input: ExportInput,
): readonly ElementContent[] {
  if (elements.length === 0) return [];
  const placed = [...due.map((place) => slideFigure(place, input)), ...elements];
  // What cannot be broken over pages takes its slides along.
  return due.length > 0 && elements.every(isFigure) ? [h('div', { class: 'kept' }, placed)] : placed;
}

function isFigure(element: ElementContent): boolean {
  return element.type === 'element' && element.tagName === 'figure';
}

/** A long list has its slides beside the items that they show. */
function listWithSlides(
  list: List,
  due: readonly SlidePlace[],
  { input, setting }: { readonly input: ExportInput; readonly setting: ArticleSetting },
): readonly ElementContent[] | undefined {
  const [element] = blockElements(list, setting);
  if (element?.type !== 'element' || due.length < 2) return undefined;
  const starts = list.children.map(({ position }) => position?.start.line ?? 0);
  const items = element.children.filter((child): child is Element => child.type === 'element');
  const placed = items.map((item, index) => {
    const [from, to] = [
      index === 0 ? 0 : (starts[index] ?? 0),
      starts[index + 1] ?? Number.POSITIVE_INFINITY,
    ];
    const own = due.filter(({ line }) => line >= from && line < to);
    return { ...item, children: [...own.map((place) => slideFigure(place, input)), ...item.children] };
  });
  return [{ ...element, children: placed }];
}

function slideFigure({ slide }: SlidePlace, { deck, rendered }: ExportInput): Element {
  const name = slideTitle(deck.children[slide], slide + 1);
  return h('figure', { class: 'slide' }, [
    slidePicture(rendered.slides[slide] ?? '', `${slide + 1}: ${name}`),
    h('figcaption', String(slide + 1)),
  ]);
}
