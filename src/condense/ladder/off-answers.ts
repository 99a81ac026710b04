import type { Line } from '../../model/claim.js';

/** "How does it differ from a pan?": what is asked for are differences. */
const asksDifference = /\b(?:how|what|why)\b.*\bdiffer(?:s|ent|ence|ences)?\b/iu;
const concedes = /\b(?:similar|the same|alike|identical|no different|in common)\b/iu;
const differs = /\b(?:but|differ\w*|unlike|whereas|while|instead|than|only|not|without|however)\b|n['’]t\b/iu;

/** Whether no line of a list is an answer to its heading. */
export const areOffAnswers = (lines: readonly Line[], heading: string): boolean =>
  lines.length > 0 && lines.every((line) => isOffAnswer(line, heading));

/** Whether a line is no answer to its heading: below a question for differences it only concedes that there is none. */
export const isOffAnswer = ({ text }: Line, heading: string): boolean =>
  asksDifference.test(heading) && concedes.test(text) && !differs.test(text);
