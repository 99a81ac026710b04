import type { Emphasis, Image, Paragraph, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Figure } from '../../model/nodes.js';
import { type FlowContent, trimmed } from '../html/content.js';

/** The most words, and letters where words are not parted. */
interface Most {
  readonly words: number;
  readonly letters: number;
}

/** Longer words below a picture are prose. */
const longestCaption: Most = { words: 40, letters: 280 };

/** What is set in `>` below a picture and is longer, or ends as a sentence, is somebody's word. */
const longestQuoted: Most = { words: 14, letters: 90 };

/** `![…](…)` with words in italics below it, or a few set in `>`: a figure with its caption. */
export function raiseCaptions(nodes: FlowContent[]): FlowContent[] {
  const result: FlowContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    const own = figureOf(node);
    const below = own ? undefined : figureOf(node, nodes[index + 1]);
    result.push(own ?? below ?? node);
    if (below) index += 1;
  }
  return result;
}

/** The figure that a picture and the words behind it in its paragraph are, or those of the block below it. */
function figureOf(node: FlowContent, next?: FlowContent): Figure | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [image, ...rest] = trimmed(node.children);
  if (image?.type !== 'image') return undefined;
  const words = trimmed(rest);
  const caption = next === undefined ? captionIn(words) : words.length === 0 ? captionOf(next) : undefined;
  if (caption === undefined) return undefined;
  const end = (next ?? node).position?.end;
  return {
    type: 'figure',
    children: [image],
    caption,
    ...(node.position && end ? { position: { start: node.position.start, end } } : {}),
  };
}

/** One emphasis and nothing else, of no picture; or what calls itself the words of a figure. */
function captionIn(words: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  const [only, ...more] = words;
  const isOne = only?.type === 'emphasis' && more.length === 0 && !holdsImage(only);
  if (isOne) return isWithin(only, longestCaption) ? only.children : undefined;
  const line: Paragraph = { type: 'paragraph', children: [...words] };
  const isNumbered = numbered.test(plainText(line).trim()) && !holdsImage(line);
  return isNumbered && isWithin(line, longestCaption) ? line.children : undefined;
}

/** "Figure 2: The oven at night", "Abb. 3 – Der Ofen". */
const numbered =
  /^(?:fig(?:ure|ura)?|abb(?:ildung)?|рис(?:унок)?|图|圖|図)\.?\s?\d{1,3}[a-z]?\s?[:：.．)—–-]\s?(?=\S)/iu;

function captionOf(block: FlowContent): PhrasingContent[] | undefined {
  if (block.type === 'paragraph') return captionIn(trimmed(block.children));
  const [paragraph, ...more] = block.type === 'blockquote' ? block.children : [];
  if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined;
  const own = captionIn(trimmed(paragraph.children));
  if (own) return own;
  const isWord = sentenceOrSaying.test(plainText(paragraph).trim());
  return isWord || !isWithin(paragraph, longestQuoted) ? undefined : paragraph.children;
}

/** "Less is more.", "“Never again” — Ada", "Note: hot". */
const sentenceOrSaying = /^["“„«»「『]|[.!?。！？…:：]["”»]?$|(?:^|\s)[—–―]\s|^[^\s:：]+[:：]/u;

function isWithin(node: Emphasis | FlowContent, { words, letters }: Most): boolean {
  const text = plainText(node).trim();
  return text !== '' && text.length <= letters && text.split(/\s+/u).length <= words;
}

function holdsImage({ children }: Emphasis | Paragraph): boolean {
  return children.some((child): child is Image => child.type === 'image');
}
