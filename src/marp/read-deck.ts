import type { Definition, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Deck, Slide } from '../model/deck.js';
import { type FrontMatter, metaOf, parseFrontMatter } from './front-matter.js';
import { parseMarkdown } from './parse-markdown.js';
import { commentsIn } from './read-blocks.js';
import { type Directives, directivesIn } from './read-comments.js';
import type { InlineSource } from './read-inline.js';
import { readSlide } from './read-slide.js';

/** What is known of a deck beside its text. */
export interface ReadDeckOptions {
  /** The title of a deck that has neither a title nor a heading. */
  readonly slug?: string;
}

/**
 * The deck that Marp Markdown stands for: the inverse of `lowerDeck` and `printMarp`, also for decks that people wrote.
 * Positions point into `markdown`.
 */
export function readDeck(markdown: string, options: ReadDeckOptions = {}): Deck {
  const { yaml, body } = splitFrontMatter(markdown);
  const fields = parseFrontMatter(yaml);
  const tree = parseMarkdown(body);
  const source: InlineSource = { markdown: body, definitions: definitionsIn(tree) };
  const slides: Slide[] = [];
  let local: Directives = new Map(Object.entries(fields).filter(([key]) => key === 'class'));
  for (const nodes of splitSlides(tree, headingDivider(fields, tree))) {
    const read = readSlide(nodes, local, source);
    slides.push(read.slide);
    local = read.local;
  }
  return {
    type: 'deck',
    meta: metaOf(fields, firstTitle(slides) ?? options.slug ?? 'Untitled'),
    children: slides,
    assets: [],
  };
}

/** The YAML, and the Markdown with blanks in its place, so that lines and offsets stay. */
function splitFrontMatter(markdown: string): { yaml: string; body: string } {
  const found = /^\uFEFF?---+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---+[ \t]*(?=\r?\n|$)/.exec(markdown);
  if (!found) return { yaml: '', body: markdown.replace(/^\uFEFF/, ' ') };
  const blank = found[0].replace(/[^\r\n]/g, ' ');
  return { yaml: (found[1] ?? '').replace(/\r\n?/g, '\n'), body: blank + markdown.slice(found[0].length) };
}

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** Heading depths that start a slide of their own (`headingDivider: 2` is 1 and 2); the last one said holds. */
function headingDivider(fields: FrontMatter, tree: Root): ReadonlySet<number> {
  const said = commentsIn(tree.children).map((comment) => directivesIn(comment)?.get('headingDivider'));
  const value = said.findLast((entry) => entry !== undefined) ?? fields.headingDivider;
  if (Array.isArray(value)) return new Set(value.map(Number));
  const depth = Number(value ?? 0);
  return new Set([1, 2, 3, 4, 5, 6].filter((level) => level <= depth));
}

function splitSlides(tree: Root, dividers: ReadonlySet<number>): RootContent[][] {
  const slides: RootContent[][] = [[]];
  let visible = false;
  for (const node of tree.children) {
    if (node.type === 'thematicBreak') slides.push([]);
    else {
      if (node.type === 'heading' && visible && dividers.has(node.depth)) slides.push([]);
      slides.at(-1)?.push(node);
    }
    visible ||= node.type !== 'html' || commentsIn([node]).length === 0;
  }
  return slides;
}

function firstTitle(slides: readonly Slide[]): string | undefined {
  const title = slides.find((slide) => slide.title !== undefined)?.title;
  return title && textOf({ type: 'paragraph', children: [...title] });
}
