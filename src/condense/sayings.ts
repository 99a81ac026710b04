import type { Blockquote, PhrasingContent } from 'mdast';
import { isLatin } from './latin.js';
import { countWords } from './words.js';

/** A text in `>` that nobody has signed, with what stands around it. */
export interface SetApart {
  readonly text: string;
  /** It is set in italics, or code stands in it. */
  readonly marks: 'italics' | 'technical' | 'none';
  readonly heading: string;
  /** The last sentence of the paragraph before it; empty where there is none. */
  readonly lead: string;
}

/** Whether a text has the small words of English. */
export const isEnglishText = (text: string): boolean =>
  /(?<!\p{L})(?:the|is|are|and|you|this|to|of|in)(?!\p{L})/iu.test(text) && isLatin(text);

/** "As Ada puts it", "the paper says", "I asked why": words are to follow that are not the author's of this post. */
const announcing =
  /[:：]\s*$|(?<!\p{L})(?:sa(?:id|ys?|ying)|wr(?:ote|ites?|itten)|puts? it|quot\p{L}*|states?|stated|tweet\p{L}*|replie[ds]|reply|ask(?:ed|s)?|answer\p{L}*|comment\p{L}*|motto|defin\p{L}*|according to|spec(?:ification)?s?|standard|abstract|paper|told|explain\p{L}*|recall\p{L}*|message|e-?mail|proverb|words|wisdom|testimonials?|feedback)(?!\p{L})/iu;

/** "What is rye?": what follows may be an answer. */
const asks = /[?？]\s*$/u;

/** Signs that a text in `>` is somebody's word. */
const signs: readonly ((apart: SetApart) => boolean)[] = [
  ({ text }) => /^\P{L}*["'“‘„«「『]|^\s*(?:\[?\s?\.{2,3}|…)/u.test(text),
  ({ text }) => /(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|my|me)(?![\p{L}\p{N}])/u.test(text),
  ({ marks }) => marks === 'italics',
  ({ heading }) => asks.test(heading),
  ({ lead }) => announcing.test(lead),
];

/** What the author of a post says to its reader in passing. */
const toReader =
  /(?<!\p{L})(?:you|your|please|we|our|us|here|above|below|currently|default|versions?|release|features?)(?!\p{L})/iu;

/** "Objective: bake every day": a label says what kind of remark it is. */
const labelled = /^\p{Lu}[\p{L}-]+(?:\s\p{Ll}+)?[:：]\s/u;

/** A saying is short. */
const maxSaying = 14;

/** Whether what is set in `>` is no saying of somebody but a remark of the author: nobody announces or signs it. */
export const isAside = (apart: SetApart): boolean =>
  isEnglishText(apart.text) &&
  !signs.some((sign) => sign(apart)) &&
  (apart.marks === 'technical' ||
    labelled.test(apart.text) ||
    toReader.test(apart.text) ||
    countWords(apart.text) > maxSaying);

/** How the words of a text in `>` are marked. */
export const marksOf = ({ children }: Blockquote): SetApart['marks'] => {
  const nodes = children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
  const said = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (said.length > 0 && said.every(({ type }) => type === 'emphasis')) return 'italics';
  return nodes.some(isTechnical) ? 'technical' : 'none';
};

const isTechnical = (node: PhrasingContent): boolean =>
  node.type === 'inlineCode' || ('children' in node && node.children.some(isTechnical));
