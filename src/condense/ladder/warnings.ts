import type { RootContent } from 'mdast';
import { flattenInline } from '../inline-text.js';
import { sentencesOf } from '../segment/sentences.js';

/** Words that tell of a listing that it is not to be copied. */
export const warning =
  /\b(?:violat\w+|mistakes?|problematic|(?:does|do|did|would)(?: not|n['’]t) (?:work|compile)|won['’]t (?:work|compile)|tempting|the old way|until now|incorrect\w*|anti-?patterns?|bad (?:idea|example)|(?:before|prior to) (?:this|that|version|v?\d)\S* [^,]*had to)\b/iu;

/** Whether what stands right above a block warns of it: no rule may stand over it as if it showed how to follow it. */
export const isWarned = (node: RootContent | undefined): boolean => {
  if (node?.type !== 'paragraph') return false;
  const last = sentencesOf(flattenInline(node.children)).at(-1);
  return last !== undefined && warning.test(last.text);
};
