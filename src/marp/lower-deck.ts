import type { BlockContent, Heading, Html, Nodes, Root, RootContent, Yaml } from 'mdast';
import type { Deck, Slide } from '../model/deck.js';
import { frontMatterYaml } from './front-matter.js';
import { lowerBlocks } from './lower-blocks.js';
import { lowerInline } from './lower-inline.js';
import { noteComments } from './note-comment.js';
import { classComment } from './slide-class.js';

/** A deck as a tree of ordinary mdast: front matter, thematic breaks between the slides, comments for what Marp is told. */
export function lowerDeck(deck: Deck): Root {
  const slides = deck.children.flatMap((slide, index): RootContent[] => [
    ...(index === 0 ? [] : [{ type: 'thematicBreak' } as const]),
    ...lowerSlide(slide),
  ]);
  const yaml: Yaml = {
    type: 'yaml',
    // Marp has two engines of formulas, and asks decks to say which: of this one every glyph is a path.
    value: frontMatterYaml(deck.meta, slides.some(hasFormula) ? { math: 'mathjax' } : {}),
  };
  return { type: 'root', children: [yaml, ...slides] };
}

function hasFormula(node: Nodes): boolean {
  if (node.type === 'math' || node.type === 'inlineMath') return true;
  return 'children' in node && node.children.some(hasFormula);
}

function lowerSlide(slide: Slide): (BlockContent | Html)[] {
  const kicker = lowerBlocks(slide.kicker ? [{ type: 'paragraph', children: [...slide.kicker] }] : []);
  const title = lowerTitle(slide);
  const children = lowerBlocks(slide.children);
  const comment = classComment(slide, { ...(title[0] ? { title: title[0].children } : {}), children });
  return [...comment, ...kicker, ...title, ...children, ...noteComments(slide.notes)];
}

function lowerTitle({ title, titleDepth }: Slide): Heading[] {
  const children = lowerInline(title ?? [], 'heading');
  return children.length === 0 ? [] : [{ type: 'heading', depth: titleDepth, children }];
}
