import type { PhrasingContent } from 'mdast';
import { countWords } from '../../model/count-words.js';
import { plainText } from '../../model/plain-text.js';

/** "(View full size)", "Open in a new tab (89 KB)": for those who have the page before them. */
const viewer =
  /^\s*[([]?\s*(?:(?:view|see|show|open|click|tap)(?:\s(?:it|here|image|this))?(?:\s(?:for|in|to|at|the|a|an|see|view|open|enlarge|zoom|new|tab|window|in it))*\s?(?:full|larger|large|bigger|original|high|hi|new|enlarge|zoom)?|(?:full|larger|original|high)(?=[\s-]))[\s-]?(?:size|sized|resolution|res|image|version|picture|screen|tab|window)?(?:\/(?:size|quality|resolution))?(?:\s\(?[\d.,]+\s?[kmg]b\)?)?\s*[.)\]]{0,3}\s*$/iu;

/** A caption without a link at its end that only opens the picture. */
const withoutViewer = (caption: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const last = caption.at(-1);
  const isBlank = last?.type === 'text' && last.value.trim() === '';
  if (isBlank) return withoutViewer(caption.slice(0, -1));
  return last?.type === 'link' &&
    /\S\s+\S|^\s*[([]/u.test(plainText([last])) &&
    viewer.test(plainText([last]))
    ? caption.slice(0, -1)
    : caption;
};

/** More words are prose: they are spoken, and what they begin with stands below the picture. */
const mostWords = 25;
const leastWords = 4;

/** The bold words that a caption begins with, as a title on a line of its own. */
const titleOf = ([first, next]: readonly PhrasingContent[]): readonly PhrasingContent[] | undefined => {
  const isTitle =
    first?.type === 'strong' &&
    (next?.type === 'break' || (next?.type === 'text' && next.value.startsWith('\n')));
  return isTitle && countWords(plainText([first])) >= leastWords ? first.children : undefined;
};

/** The end of a sentence, and not of "e.g." or of an initial. */
const sentenceEnd =
  /(?<!\b(?:e\.g|i\.e|[Ee]tc|vs|cf|[Ff]ig|[Dd]r|[Mm]rs?|[Mm]s|[Nn]o|approx|incl|[Ss]t|[Pp]rof|ca|resp|max|min|avg|[Vv]ol|[Ee]d|\p{L}))[.!?]["”’)]*(?=\s+["“(]?\p{Lu})/gu;

const firstSentenceOf = (caption: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  for (const [index, node] of caption.entries()) {
    const before = caption.slice(0, index);
    if (node.type === 'break' && countWords(plainText(before)) >= leastWords) return before;
    if (node.type !== 'text') continue;
    for (const match of node.value.matchAll(sentenceEnd)) {
      const own = { ...node, value: node.value.slice(0, match.index + match[0].length) };
      if (countWords(plainText([...before, own])) >= leastWords) return [...before, own];
    }
  }
  return caption;
};

/** What of a caption stands below its picture: all of a short one; of prose its title, or its first sentence. */
export const shortCaption = (whole: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const caption = withoutViewer(whole);
  if (countWords(plainText(caption)) <= mostWords) return caption;
  const title = titleOf(caption);
  if (title) return title;
  const first = firstSentenceOf(caption);
  return turning.test(plainText(caption).slice(plainText(first).length)) ? caption : unbolded(first);
};

/** What the rest of a caption takes back has to stand with it. */
const turning =
  /\b(?:but|however|none of|truth|wrong|false|actually|instead|in fact)\b|^\s*(?:not|no|yet|never|none)\b/iu;

/** What is bold from end to end need not shout. */
const unbolded = (caption: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const [only, ...more] = caption.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return only?.type === 'strong' && more.length === 0 ? only.children : caption;
};
