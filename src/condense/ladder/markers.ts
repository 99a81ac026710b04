import { isImperative } from '../gate/main-clause.js';
import { rememberText } from '../remember.js';

const marker =
  /^(?:(?:and|but)\s)?(?:plus|sadly|happily|thankfully|regardless|nonetheless|nevertheless|all the same|in any event|for starters|first of all|first and foremost|first|for (?:these|all these|this|that) reasons?|now(?!, (?:back|let)\b)|finally|lastly|last but not least|so|also|instead|specifically|more specifically|to that end|however|moreover|furthermore|additionally|in addition|in fact|indeed|of course|naturally|clearly|obviously|unfortunately|fortunately|luckily|surprisingly|interestingly|importantly|more importantly|most importantly|(?:most )?notably|ultimately|essentially|basically|overall|in short|in summary|in conclusion|to conclude|to summari[sz]e|to sum up|summing up|in a nutshell|all in all|all told|long story short|on balance|best of all|better yet|even better|worse(?: still| yet)?|to make (?:matters|things) (?:even |much )?worse|to top it (?:all )?off|what(?:['’]s| is) more|(?:just|equally) as important(?:ly)?|equally important(?:ly)?|just as importantly|in other words|put (?:another way|differently)|to put it (?:another way|differently)|said differently|simply put|to put it simply|put simply|as a result|consequently|therefore|thus|that said|having said that|on the other hand|on the one hand|by contrast|in contrast|in practice|in reality|in the end|at the end of the day|at the same time|meanwhile|nowadays|these days|over time|as you know|believe it or not|to be clear|to be honest|truthfully|frankly|honestly|in my (?:humble |biased )?opinion|fast[- ]forward to today|fast[- ]forward|from a pragmatic standpoint|from a [a-z]+ (?:standpoint|perspective|point of view)),\s+(?:and\s+(?=\p{L}+\s\d))?/iu;

/** "TL;DR: …": the author's own summary. */
const summing = /^tl\s?;?\s?dr;?\s*(?:[:,.–—-]\s*)?(?=[\p{L}\p{N}"“'‘`])/iu;

/** Whether a sentence is said by its author to sum up the post. */
export const sumsUp = (text: string): boolean => summing.test(text);

/** What begins a step of many: "First, weigh the salt" waits for the second. */
const inOrder = /^(?:first|now|finally|lastly|last but not least|also|so)\b/iu;

/** Where a sentence begins after its discourse marker ("However, …"). */
export const afterMarker = rememberText((text): number => {
  const summed = summing.exec(text)?.[0].length ?? 0;
  if (summed > 0) return summed;
  const length = marker.exec(text)?.[0].length ?? 0;
  return length > 0 && inOrder.test(text) && isImperative(text.slice(length)) ? 0 : length;
});
