import type { BlockContent, Heading, Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Note, Slide } from '../model/deck.js';
import { isMagicComment, notesOf } from './note-comment.js';
import { commentsIn, readBlocks } from './read-blocks.js';
import { type Directives, directivesIn, spotOrLocal } from './read-comments.js';
import type { InlineSource } from './read-inline.js';
import { readClass } from './slide-class.js';

/** A slide, and the directives that hold from it on. */
export interface ReadSlide {
  readonly slide: Slide;
  readonly local: Directives;
}

/** A slide of the nodes between two slide breaks; `inherited` are the directives that hold from earlier slides. */
export function readSlide(
  nodes: readonly RootContent[],
  inherited: Directives,
  source: InlineSource,
): ReadSlide {
  const { spot, local, notes } = readComments(commentsIn(nodes), inherited);
  const { kicker, title, rest } = readHead(readBlocks(nodes, source));
  const classes = spotOrLocal('class', spot, local);
  const shape = { ...(title ? { title: title.children } : {}), children: rest };
  const position = positionOf(nodes);
  const slide = {
    type: 'slide',
    ...readClass(Array.isArray(classes) ? classes.join(' ') : textOf(classes), shape),
    ...(kicker ? { kicker: kicker.children } : {}),
    ...(title ? { title: title.children } : {}),
    titleDepth: title?.depth === 1 ? 1 : 2,
    children: rest,
    notes,
    ...(position ? { position } : {}),
    // A union of records that differ in the name of their layout only.
  } as Slide;
  return { slide, local };
}

interface Comments {
  readonly spot: Directives;
  readonly local: Directives;
  readonly notes: readonly Note[];
}

function readComments(comments: readonly string[], inherited: Directives): Comments {
  const spot = new Map<string, unknown>();
  const local = new Map(inherited);
  const notes: Note[] = [];
  for (const comment of comments) {
    const directives = directivesIn(comment);
    if (directives === undefined && !isMagicComment(comment)) notes.push(...notesOf(comment));
    for (const [key, value] of directives ?? []) (key.startsWith('_') ? spot : local).set(key, value);
  }
  return { spot, local, notes };
}

interface Head {
  readonly kicker?: Paragraph;
  readonly title?: Heading;
  readonly rest: BlockContent[];
}

/** The title with a kicker above it; headings deeper than two are blocks. */
function readHead(blocks: readonly BlockContent[]): Head {
  const [first, second] = blocks;
  if (first && isTitle(first)) return { title: first, rest: blocks.slice(1) };
  if (first && second && isKicker(first) && isTitle(second))
    return { kicker: first, title: second, rest: blocks.slice(2) };
  return { rest: [...blocks] };
}

function isTitle(block: BlockContent): block is Heading {
  return block.type === 'heading' && block.depth <= 2 && block.children.length > 0;
}

function isKicker(block: BlockContent): block is Paragraph {
  return block.type === 'paragraph' && !block.children.some((child) => child.type === 'image');
}

function positionOf(nodes: readonly RootContent[]): Position | undefined {
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start && end ? { start, end } : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
