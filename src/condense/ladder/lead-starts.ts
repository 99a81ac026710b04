import { baseForms } from '../gate/verbs.js';

/** "Basically,", "For now", "In this example": what opens a lead and says nothing of its block. */
const marker =
  /^(?:(?:basically|essentially|actually|effectively|in short|in essence|in summary|simply put|for now|at a high(?:er)? level|moreover|furthermore|additionally|in addition(?=,)|besides(?=,)|likewise(?=,)|as well(?=,)),?\s+|(?:for|in) (?:this|our) (?:example|demo|tutorial|post|article|blog post|case|test),?\s+(?=(?:the|an?|our|your|we|you)\s))/iu;

/** "The diagram below shows how bread rises": it shows how bread rises. */
const pictured =
  /^(?:the (?:following |next )?|this |below,? the )(?:diagram|figure|picture|image|screenshot|chart|graph|illustration|snippet|example|table|listing)(?:\s\d{1,3})?(?: below)? (?:shows|illustrates|demonstrates|depicts|presents|describes|displays)\s(?=(?:an?|the|how|what|which|where)\s|(?!The\b)\p{Lu})/u;

/** "To light an oven": what is done, without what does it. */
const purpose = /^to\s(?=(\p{Ll}+)\s)/iu;

/** Behind the purpose comes who does it, or what. */
const done =
  /[,;]|\s(?:you|we|it|they|simply|just|please|run|use|execute|type|is|are|was|were|can|will|must|should|need|needs|have|has|this|that|these|those|so)(?!\p{L})/iu;

const leastWords = 3;

/** Where a lead begins to say something. */
export const leadStart = (text: string): number => {
  const opened = marker.exec(text)?.[0].length ?? 0;
  const rest = text.slice(opened);
  const shown = smallMatch(pictured, rest);
  return opened + shown + purposeStart(rest.slice(shown));
};

const smallMatch = (pattern: RegExp, text: string): number =>
  pattern.exec(text.charAt(0).toLowerCase() + text.slice(1))?.[0].length ?? 0;

const purposeStart = (text: string): number => {
  const match = purpose.exec(text);
  if (!match || !baseForms.has(match[1] ?? '')) return 0;
  const deed = text.slice(match[0].length);
  return done.test(deed) || deed.trim().split(/\s+/u).length < leastWords ? 0 : match[0].length;
};
