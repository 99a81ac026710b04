import type { Blockquote, PhrasingContent } from 'mdast';
import { plainText } from './plain-text.js';

/** "“Bread is life”", "Bread is life.": a saying, whatever it links to. */
const saying = /^\P{L}*["'“‘„«「『]|[.!?。！？…]["'”’»」』]?\s*$/u;

/** What may stand around a link that is alone: a sign, an arrow, a colon. */
const sign = /^[^\p{L}\p{N}]*$/u;

/** "Slides: [The long night](…)": what the link is. */
const credit =
  /^\s*(?:slides?|source|quelle|スライド|資料|出典|画像の出典|引用元|参考|来源|來源|出处|via|источник|фото|fuente|fonte|출처)\s?[:：]\s*$/iu;

const isLinkAlone = (nodes: readonly PhrasingContent[]): boolean => {
  const links = nodes.filter(({ type }) => type === 'link');
  const others = nodes.filter(({ type }) => type !== 'link');
  return (
    links.length === 1 &&
    others.every((node) => node.type === 'text' && (sign.test(node.value) || credit.test(node.value))) &&
    /[\p{L}\p{N}]/u.test(plainText(links)) &&
    !saying.test(plainText(links))
  );
};

/** Whether a text in `>` is nothing but links, a line each: the source of something, and nobody's word. */
export const isQuotedSource = ({ children }: Blockquote): boolean =>
  children.length > 0 && children.every((child) => child.type === 'paragraph' && isLinkAlone(child.children));
