import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { plainText } from './plain-text.js';

/** "“Bread is life”", "Bread is life.": a saying, whatever it links to. */
const saying = /^\P{L}*["'“‘„«「『]|[.!?。！？…]["'”’»」』]?\s*$/u;

/** What may stand around a link that is alone: a sign, an arrow, a colon. */
const sign = /^[^\p{L}\p{N}]*$/u;

/** "Slides: [The long night](…)": what the link is. */
const credit =
  /^\s*(?:slides?|source|quelle|スライド|資料|出典|画像の出典|引用元|参考|来源|來源|出处|via|references?|ref|источник|фото|fuente|fonte|출처)\s?[:：]\s*$/iu;

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

/** "Repo: [the mill](…)": whatever stands before a link in a row of them. */
const label = /^\s*[\p{L}\p{N}][\p{L}\p{N} .&-]{0,24}\s?[:：]\s*$/u;

/** "2031-05-04 19:33, by @ada": when a text was written, and by whom. */
const byline =
  /^\s*(?:\p{Nd}{4}\s?[年./-]\s?\p{Nd}{1,2}\s?[月./-]\s?\p{Nd}{1,2}\s?日?|\p{L}{3,9}\.?\s\p{Nd}{1,2},?\s\p{Nd}{4})(?:,?\s+\p{Nd}{1,2}:\p{Nd}{2})?\s*[,，·|—–-]?\s*(?:(?:by|von|por|par|作者|文|撰文)\s?[:：]?\s*\S[^.。!?]{0,80})?$/iu;

/** The lines that an author broke a paragraph into. */
const linesOf = (nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] => {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else
      for (const [at, value] of node.value.split('\n').entries()) {
        if (at > 0) lines.push([]);
        if (value.trim() !== '') lines.at(-1)?.push({ ...node, value });
      }
  }
  return lines.filter((line) => line.length > 0);
};

/** "Repo: [the mill](…)" and "Source: …" below each other. */
const isLabelledLink = ([first, second, ...more]: readonly PhrasingContent[]): boolean =>
  more.length === 0 &&
  (first?.type === 'link'
    ? !second
    : first?.type === 'text' && label.test(first.value) && second?.type === 'link');

/** Whether all lines of paragraphs, more than one, are links behind their labels. */
const isRowOfLinks = (paragraphs: readonly Paragraph[]): boolean => {
  const lines = paragraphs.flatMap(({ children }) => linesOf(children));
  return lines.length > 1 && lines.every(isLabelledLink);
};

/**
 * Whether a text in `>` is nothing but links, a line each, or when it was written and by whom: the source of something,
 * and nobody's word.
 */
export const isQuotedSource = ({ children }: Blockquote): boolean => {
  const paragraphs = children.filter((child) => child.type === 'paragraph');
  if (paragraphs.length < Math.max(1, children.length)) return false;
  return (
    isRowOfLinks(paragraphs) ||
    paragraphs.every(({ children: nodes }) => isLinkAlone(nodes) || byline.test(plainText(nodes)))
  );
};
