import type { PhrasingContent } from 'mdast';

/** The end of a sentence within a text: the space behind it, or nothing in scripts without spaces. */
const sentenceEnd = /(?<=[.!?]["'”’)\]]?)\s+(?=[\p{Lu}\p{N}"'“‘([])|(?<=[。！？])/u;

/**
 * Inline content as its sentences; what stands inside emphasis or a link is not taken apart. A sentence behind a line
 * break begins with it.
 */
export const sentencesOf = (nodes: readonly PhrasingContent[]): PhrasingContent[][] => {
  const sentences: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') sentences.push([node]);
    else if (node.type !== 'text') sentences.at(-1)?.push(node);
    else {
      const [first = '', ...more] = node.value.split(sentenceEnd);
      sentences.at(-1)?.push({ type: 'text', value: first });
      for (const value of more) sentences.push([{ type: 'text', value }]);
    }
  }
  return sentences
    .map((sentence) => sentence.filter((node) => node.type !== 'text' || node.value !== ''))
    .filter((sentence) => sentence.some(({ type }) => type !== 'break'));
};

/** Sentences set one after the other again, each break where it was but at the beginning. */
export const joinSentences = (sentences: readonly (readonly PhrasingContent[])[]): PhrasingContent[] =>
  sentences.flatMap((sentence, index) => {
    const isBroken = sentence[0]?.type === 'break';
    if (index === 0) return isBroken ? sentence.slice(1) : [...sentence];
    return isBroken ? [...sentence] : [{ type: 'text' as const, value: ' ' }, ...sentence];
  });
