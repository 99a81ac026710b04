import { isBalanced } from './line.js';
import { countWords } from './words.js';

/** Where a long sentence may end early: before these, the left part still stands on its own. */
const rightEdges = [
  /;\s/gu,
  /\s[—–]\s|—/gu,
  /,\s(?=(?:which|where|so|because|since|although|though|while|whereas|but|and then|unless|such as|including|for example|e\.g\.|i\.e\.)\b)/giu,
  /\s\((?=[^)]*\)\S*\s*$)/gu,
  /[；，、](?=\S{4,})/gu,
];

// What stays must not end on a word that waits for the next one.
const danglingEnd =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|be|been|can|could|will|would|may|might|must|should|has|have|had|its|their|your|our|not|than|then|if|when|both|either|one of the)$/iu;

/** Whether a text ends on an article, preposition, conjunction or auxiliary. */
export const endsDangling = (text: string): boolean => danglingEnd.test(text.trim());

/**
 * The end of the longest left part of `text` that has at most `maxWords` words and stands on its own;
 * undefined when there is none.
 */
export const cutRightEdge = (text: string, maxWords: number): number | undefined => {
  const ends = rightEdges
    .flatMap((edge) => [...text.matchAll(edge)].map((match) => match.index))
    .sort((a, b) => b - a);
  return ends.find((end) => {
    const left = text.slice(0, end);
    const words = countWords(left);
    return words >= 3 && words <= maxWords && isBalanced(left) && !endsDangling(left);
  });
};
