import type { Line } from '../../model/claim.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { countWords } from '../words.js';
import { endsInColon } from './lead-clauses.js';
import { isOfHeading } from './list-allowances.js';
import { goesOn, lacksSubject } from './list-points.js';
import { most } from './most.js';

/** Words that deny what follows, doubt it, put it to somebody or bind it to a case or a time. */
const suspends =
  /\b(?:not|never|no|none|neither|nor|without|instead|rather|hardly|cannot|if|unless|whether|when|whenever|where|while|until|during|before|previous(?:ly)?|former(?:ly)?|old|past|used to|would|could|might|may|should|must|will|shall|going to|future|upcoming|soon|next|expect\w*|predict\w*|forecast\w*|foresee\w*|anticipat\w*|guess\w*|bet|likely|probably|perhaps|maybe|possib\w+|seems?|appears?|promis\w*|commit(?:s|ted|ting)? to|hop(?:e|es|ed|ing)|wish\w*|want\w*|plan\w*|propos\w*|suggest\w*|recommend\w*|request\w*|demand\w*|(?<!\bto )consider\w*|ideas?|options?|either|alternatives?|candidates?|scenarios?|myths?|false|untrue|wrong|mistak\w+|misconcept\w+|claim\w*|argu\w*|believ\w*|assum\w*|suppos\w*|imagin\w*|pretend\w*|question\w*|ask\w*|said|says?|told|require\w*|criteria|conditions?|prohibit\w*|forbid\w*|reject\w*|prevent\w*|avoid\w*|solv\w+|fix\w*|address\w*|goals?|aims?)\b|n['’]t\b/iu;

/** "It looks like a loss, but | here are the gains:": what is turned says nothing of the list. */
const turned = /^.*(?:,\s(?:but|yet)|;)\s/iu;

/** "It is cheap": of what, the words above say. */
const pronoun = /^(?:it|this|that|these|those|they|he|she|its|their|his|her|there)(?![\p{L}-])/iu;

const leastWords = 3;

/** "How does the oven help?": what is told of "it" answers; below "Out of scope" it may be what is left. */
const asks = /^(?:why|what|how)\s/iu;

const leans = (line: Line, heading: string): boolean =>
  isImperative(line.text) ||
  lacksSubject(line) ||
  goesOn(line) ||
  (pronoun.test(line.text) && !(isOfHeading(line.text) && asks.test(heading)));

/**
 * Whether the lines of a list are sentences that stand by themselves, below one that neither denies nor doubts them: what
 * it says of them is of less weight than they are. "There are breaking changes to be aware of:" over what they are.
 */
export const areAsserted = (lead: string, lines: readonly Line[], heading = ''): boolean => {
  const said = lead.replace(turned, '');
  return (
    lines.length > 1 &&
    endsInColon.test(lead) &&
    countWords(said) >= leastWords &&
    hasMainVerb(said) &&
    !suspends.test(said) &&
    !lines.some((line) => leans(line, heading)) &&
    most(lines, ({ text }) => hasMainVerb(text))
  );
};
