import type { StandingSentence } from './told-story.js';

/** What begins a sentence that takes back the one before it, in any language but English. */
const begins = [
  '但(?!愿|願|凡)|然而|可是|不过(?!是)|不過(?!是)|しかし|ただし|ただ、|だが、|ですが、|とはいえ|하지만|그러나|그런데|다만',
  'но(?!\\p{L})|однако|але(?!\\p{L})|проте|однак|ale(?!\\p{L})|jednak|však|însă|لكن',
  'pero(?!\\p{L})|sin embargo|no obstante|mas(?!\\p{L})|porém|no entanto|contudo|mais(?!\\p{L})|cependant|toutefois|pourtant',
  'aber(?!\\p{L})|jedoch|allerdings|ma(?!\\p{L})|tuttavia|però|maar(?!\\p{L})|echter|men(?!\\p{L})|mutta|tetapi|namun|nhưng|tuy nhiên',
].join('|');
const takesBack = new RegExp(`^\\s*(?:${begins})`, 'iu');

/** Whether the next sentence of its paragraph begins with "but": what it says is not the point. */
export const isTakenBack = (sentences: readonly StandingSentence[], order: number): boolean => {
  const [own, next] = [sentences[order], sentences[order + 1]];
  return own !== undefined && next?.block === own.block && takesBack.test(next.sentence.text);
};
