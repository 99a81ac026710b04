import type { Paragraph, PhrasingContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { makeLine, wholeLine } from '../line.js';
import { countWords } from '../words.js';

const maxTerms = 6;

/** Terms that the author set apart: code, bold and links of one to three words. */
const setApart = (nodes: readonly PhrasingContent[]): PhrasingContent[][] =>
  nodes.flatMap((node) => {
    if (node.type === 'inlineCode' && node.value.length <= 30) return [[node]];
    if (node.type === 'strong' || node.type === 'link') return [node.children];
    return 'children' in node ? setApart(node.children) : [];
  });

// A name in the middle of a sentence: one capitalised word or several in a row, digits and signs allowed.
const name =
  /(?<=[\p{Ll}\p{N},;)]\s)(?:\p{Lu}[\p{L}\p{N}+#./-]*[\p{L}\p{N}+#])(?:\s(?:\p{Lu}[\p{L}\p{N}+#./-]*[\p{L}\p{N}+#]|\d+(?:\.\d+)*))*/gu;

const notTerms =
  /^(?:I|I'm|I’ve|I’m|I'll|I’ll|I'd|I’d|I've|OK|Note|Also|However|And|But|So|If|This|That|We|You|It)$/u;

const namesIn = (inline: InlineText): Line[] =>
  [...inline.text.matchAll(name)]
    .filter((match) => !notTerms.test(match[0]) && countWords(match[0]) <= 4)
    .map((match) => makeLine(inline, [match.index, match.index + match[0].length], 'title'))
    .filter((line) => line !== undefined);

const termsIn = (paragraph: Paragraph): Line[] => {
  const marked = setApart(paragraph.children)
    .filter((run) => {
      const words = countWords(flattenInline(run).text);
      return words >= 1 && words <= 3;
    })
    .map((run) => wholeLine(run, 'title'));
  return [...marked.filter((line) => line !== undefined), ...namesIn(flattenInline(paragraph.children))];
};

/** Rung 12: the key terms of a section that shows nothing else, as chips under its title. */
export const keyTermsOf = (paragraphs: readonly Paragraph[], title: string): Line[] => {
  const seen = new Set([title.toLocaleLowerCase('en')]);
  const terms = paragraphs.flatMap(termsIn).filter((line) => {
    const key = line.text.toLocaleLowerCase('en');
    if (seen.has(key) || title.toLocaleLowerCase('en').includes(key)) return false;
    seen.add(key);
    return true;
  });
  return terms.length >= 2 ? terms.slice(0, maxTerms) : [];
};
