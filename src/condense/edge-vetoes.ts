import { contrasted, isContrastNeeded, withoutAsides } from './edge-asides.js';
import { rest as begins, type Cut } from './edge-losses.js';
import { hasMainVerb } from './gate/main-clause.js';
import { isKnownVerb, isVerbForm } from './gate/verbs.js';
import { isBalanced } from './line.js';

// What stays must not end on a word that waits for the next one.
const danglingEnd =
  /\s(?:is|are|was|were|does|do|did|has|have|had|wo|ca|would|should|could)n['’]t\.?$|(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|be|been|being|can|could|will|would|might|must|should|has|have|had|its|their|your|our|my|not|than|then|if|when|where|while|because|both|either|neither|into|onto|via|per|such as|including|like|so|very|more|most|one of the|one of|some of|all of|rather than|instead of|due to|up to|based on|according to|also|about|over|under|through|between|against|around|toward|towards|within|across|among|during|in part|thereby|thus|hence|therefore|respectively|go|goes|especially|particularly|specifically|mostly|mainly|only|e\.?g|i\.?e|vs|etc|still|just|yet|already|even|all|every|each|often|usually|typically|sometimes|generally|as a result|as such|real|there (?:is|are)|becomes?|became|(?:can|could|may|will|should|must)(?: \w+)? (?:use|get|make|set|find|add|keep an eye))\.?$|\s-{1,2}\s\w+!$/iu;

/** Whether a text ends on an article, preposition, conjunction or auxiliary. */
export const endsDangling = (text: string): boolean =>
  [danglingEnd, shortened, /\smay$/u, halfClause].some((pattern) => pattern.test(text.trim()));

/** "are as good as the flour they are baked from": a preposition whose noun stands before it. */
const stranded = [
  /\s\p{L}+\s(?:they|it|you|people|users|one)\s(?:(?!it\b|them\b)\p{L}+\s){1,3}(?:on|with|in|for|to|from|of|about|at)[.!]?$/iu,
  // "the shelf that you want to put the loaf on".
  /\s(?:that|which|who|you)\s(?:(?!it\b|them\b)[^\s,;]+\s){1,8}(?:with|to|from|on|for|at)[.!]?$/iu,
  // "ten minutes each", "open at night or at noon, not both", "the risk is real", "how warm it is", "written in Go".
  /(?:(?<![\d.,])\d[\d.,]*%?|\b(?:one|two|three|four|five|six|ten|a few|several))\s(?:[\p{L}-]+\s){0,3}each[.!]?$|,\s(?:but\s)?not\sboth[.!]?$|(?<!\b(?:none|any|nothing|not|if|much))\sat\sall[.!]?$|\b(?:is|are|was|were)\s(?:very\s)?real[.!]?$|\bhow\s[\p{L}-]+\s(?:[^\s,;]+\s){1,5}(?:is|are|was|were)[.!]?$/iu,
  /\s(?:[a-z]+|[A-Z][\w.-]+)\sGo[.!]?$/u,
];

/** Whether a text ends on what only looks as if it waited for the next word. */
export const endsStranded = (text: string): boolean => stranded.some((pattern) => pattern.test(text.trim()));

/** "as long as the work they do": a clause that has only begun. */
const halfClause =
  /\s(?:the|an?|any|all|every|whatever|what)\s\p{L}+\s(?:they|it|you|we|he|she)\s(?:do|does|did|are|is|have|has|can|will)$/iu;

/** "…, you’re": a verb that waits for the rest of itself. */
const shortened = /\s(?:\p{L}+['’](?:re|ve|ll|d|m)|(?:it|that|there|here|what|let)['’]s)$/iu;

// A sentence with a condition or a contrast must not lose it.
const weighty =
  /\b(?:if|unless|until|when|whenever|once (?=the|an?|you|it|we|they|all|every)|except|excluding|without|(?<!\b(?:read|write|append)-)only|now|although|though|while(?! \w+ing\b)|whereas|but|not|never|nor|neither|no longer|however|at least|at most|unlike|instead|(?<!\b(?:be|been|being|is|are|was|were) )provided(?! (?:by|in|through|with|via|under)\b)|as long as|in case|supposedly|allegedly|by default|as of|since v?\d[\d.]*|experimental(?:ly)?|in (?:alpha|beta|preview)|(?:on|under) (?:linux|windows|mac ?os|android|ios|arm)|(?:in|for|under|with|at) (?:some|most|certain|many|the right|these|those) (?:\w+ )?(?:cases|situations|conditions|circumstances|users|teams|workloads|platforms|versions)|n['’]t)\b|n['’]t\b/iu;

/** Whether a parenthesis may go: "(not the rolls)" limits what its sentence says, "(don't skip it!)" only calls out. */
export const onlyAdds = (parenthesis: string): boolean =>
  /!\)$/u.test(parenthesis) || !isWeighty(parenthesis);

/** Whether what is cut away limits what stands before it, or turns it round. */
const isWeighty = (rest: string): boolean => weighty.test(withoutAsides(rest.replace(contrasted, '')));

/** "You can go back | by setting it to blue", "you don't bake | by hand": how it is done is the point. */
const tellsHow = (left: string, rest: string): boolean =>
  (/^\s*by \w+ing\b/iu.test(rest) && /\bcan\b/iu.test(left)) ||
  (/^\s*(?:by|via|through|using) \w+/iu.test(rest) && denies.test(left));

const denies = /\b(?:not|never|no)\b|n['’]t\b/iu;

/** "made tests, mills, | as well as bread": the last of a list is no addition. */
const cutsLast = (left: string, rest: string): boolean =>
  /^[\s,]*as well as\b/iu.test(rest) && /,\s[^,;]{1,60},?\s*$/u.test(left);

/** "bakers who stayed late | and baked at night", "all ovens | such as …": which are meant is told to the end. */
const cutsWhich = (left: string, rest: string): boolean =>
  (/^[\s,]*and\s\p{Ll}/u.test(rest) &&
    /\s(?:who|that)\s(?:have|has|had|are|is|were|was|\p{Ll}+)\s[^,;:]*$/u.test(left)) ||
  (/^[\s,(]*such as\b/u.test(rest) && /\b(?:all|any|every)\b/iu.test(left));

/** "… faster | in memory than on disk": what is compared is no addition. */
const compared = /^[^,;:—]*\bthan\b/iu;

/** "one of many integrations | such as …": without its examples a vague word says nothing. */
const announces = (left: string, rest: string): boolean =>
  /^[\s,(]*(?:such as|including|like|e\.g\.|for example|for instance|namely)\b/iu.test(rest) &&
  /\b(?:many|various|several|different|some|certain|multiple|a few|a number of|other|things?)\s(?:\p{L}[\p{L}-]*\s?){0,4}$|\b(?:details|information|metadata|features|resources|settings|options|topics|areas|requirements|capabilities|functionality|improvements|needs|use cases)$/iu.test(
    left,
  );

/** "sells rye and spelt such as | loaves", "threats from bakers, | from millers, and from mice": a list that would be cut inside. */
const cutsExamples = (left: string, rest: string): boolean => {
  if (/^[\s]*,/u.test(rest) && /\b(?:such as|including|like)\s[^,]*$/u.test(left)) return true;
  // "Features of ovens such as steam | and stone have been …"
  if (
    /^\s(?:and|or)\s/u.test(rest) &&
    /\b(?:such as|including)\s(?:[\p{L}\p{N}'’-]+\s){0,2}[\p{L}\p{N}'’-]+$/u.test(left)
  )
    return true;
  if (/^[\s]*or\s/u.test(rest) && /\bincluding\b[^,]*$/u.test(left)) return true;
  const preposition = /^[\s,]*(from|with|by|to|in|on|at|for)\s/u.exec(rest)?.[1];
  return (
    preposition !== undefined &&
    (rest.includes(` and ${preposition} `) || rest.includes(` or ${preposition} `))
  );
};

/** "in the morning|, at noon, or by night", "as rye|, as spelt, and in many other ways": the first of a row. */
const cutsRow = (rest: string): boolean =>
  /^,\s(?:\p{L}+ing,|(?:and|or)\s(?:most|more|least|best)\b)/u.test(rest) ||
  (/^,?\s(?:at|on|in|as|from|to|for|by|via|using|through|\p{L}+ing)\s[^,;]{1,60},\s(?:(?:and|or)\s)?(?:at|on|in|as|from|to|for|by|via|using|through|\p{L}+ly|\p{L}+ing)\s/iu.test(
    rest,
  ) &&
    /,\s(?:and|or)\s/iu.test(rest));

/** "can read any list|, including long ones, and sort it", "|, for example, is …": a sentence that goes on behind its examples. */
const goesOnAfterExamples = (rest: string): boolean => {
  const inserted =
    /^,\s(?:such as|including|like|e\.g\.|especially|particularly|for example|for instance)\b[^,;]*,\s(?:(?:and|or|but)\s(?:then\s|also\s)?)?(\p{Ll}+)/u.exec(
      rest,
    ) ?? /^,?\sfor (?:example|instance),\s(\p{Ll}+)/u.exec(rest);
  const word = inserted?.[1] ?? '';
  return isKnownVerb(word) || modal.test(word) || /^(?:is|are|was|were|has|have|had)$/u.test(word);
};

/** "a guild -- say|, once a week -- that …", "has followed | - and helped - the work": between two dashes, or before what they part from its verb. */
const cutsAtDashes = (left: string, rest: string): boolean => {
  const marks = (text: string): number => text.match(/\s-{1,2}\s|\s?[—–]\s?/gu)?.length ?? 0;
  if (marks(left) % 2 === 1 && marks(rest) % 2 === 1 && !/^\s?(?:-{1,2}\s|[—–])/u.test(rest)) return true;
  return /^\s?(?:-{1,2}|[—–])\s?[^—–]*?(?:\s-{1,2}\s|[—–]\s?)(?!(?:and|but|so|in(?! favou?r)|as|with|which)\b)\p{Ll}/u.test(
    rest,
  );
};

/** "between 20 | – 30 loaves": a range that would lose its end. */
const cutsRange = (left: string, rest: string): boolean =>
  /\d[\d.,]*\s?%?$/u.test(left) && /^\s?[–—-]\s?\d/u.test(rest);

/** How far a list is followed: a hostile row of commas costs no square of its length. */
const inSight = 400;

/** "has two sides: bakers bake | ; millers mill", "three kinds: rye | via the mill, oats and wheat": what a colon promises is told to the end. */
const cutsAfterColon = (left: string, rest: string): boolean =>
  /:\s[^:]*$/u.test(left) &&
  (/^\s?;/u.test(rest) ||
    (/,\s.*\b(?:and|or)\s/u.test(rest.slice(0, inSight)) && !/:\s[^:]*\b(?:and|or)\s[^:]*$/u.test(left)));

/** "sold the shop -- the oldest one | -- to a friend": what goes on behind an aside. */
const cutsBehindAside = (left: string, rest: string): boolean =>
  /\s-{1,2}\s[^-]*$|[—–][^—–]*$/u.test(left) &&
  /^\s?(?:-{1,2}\s|[—–])\s?(?!(?:that|which|who|and|but|so|because|while|where)\b)/u.test(rest);

/** "rises slowly, is baked at dawn, | while …": verbs in a row that are cut before their "and". */
const cutsVerbs = (left: string): boolean => {
  const last = /,\s(\p{Ll}+)\s[^,]*$/u.exec(left);
  const verb = last?.[1] ?? '';
  return last !== null && /^(?:is|are|was|were|has|have|can|does|do)$/u.test(verb);
};

/** "…: if the crust is dark | , wait": a condition without what follows from it. */
const endsInCondition =
  /(?:[:;—–]\s|,\s(?:and|but|so)\s)(?:if|when|whenever|unless|while|although|because|since|once|after|before|as soon as|as long as|in case)\s[^,]*$/u;

/** "helps both the miller | and the baker". */
const halvesBoth = (left: string): boolean => /\bboth\s(?!.*\sand\s)/u.test(left);

/** "needs to rise, everywhere | , like …". */
const endsInAdverb = /,\s(?!etc\b)\p{Ll}+$/u;

/** "building a sustainable | , open kitchen": an adjective without its noun. */
const endsInAdjective = /\b(?:an?|more|most|very)\s(?:\p{L}+(?:able|ible|ous|ful|less)|\p{Ll}{2,}ly)$/u;

/** "is baked more slowly|, e.g. …": an adverb that waits for nothing. */
const endsInDegree = ({ left, rest }: Cut): boolean =>
  /\b(?:more|most|very)\s\p{Ll}+ly$/u.test(left) && !/^\s\p{L}/u.test(rest);

/** "is one of the hardest | and most brittle loaves": a superlative without its noun. */
const halvesSuperlative = ({ left, rest }: Cut): boolean =>
  /\bone of the \p{L}+$/iu.test(left) ||
  (/\b(?:the|its|their|our) (?:\p{Ll}+est|(?:most|least) \p{Ll}+)$/u.test(left) &&
    /^,?\s(?:and|or)\s(?:the\s)?(?:most\b|least\b|\p{Ll}+est\b)/u.test(rest));

/** "It graduated, and the ecosystem | around it grew": a second clause that is cut before its verb. */
const halvesClause = (left: string): boolean => {
  const match = /,\s(?:and|but|or|while|whereas)\s(?=[^,;]+$)/u.exec(left);
  const head = match ? left.slice(0, match.index) : '';
  return (
    match !== null &&
    !head.includes(',') &&
    hasMainVerb(head) &&
    !hasMainVerb(left.slice(match.index + match[0].length))
  );
};

/** A list of words that was begun and is cut before its end: "A, B" of "A, B and C". */
const cutsList = (text: string, end: number): boolean =>
  /^\s*(?:,\s+(?!which|where|who)[^,;]{1,60}(?:,|\s)\s*(?:and|or)\s|(?:and|or)\s)/u.test(text.slice(end)) &&
  /,\s(?!then\s)[^,;]{1,60}$/u.test(text.slice(0, end));

/** "was thus centered | around …". */
const participle = /\b(?:is|are|was|were|been|be)\s(?:\p{L}+\s)?\p{L}+ed$/iu;

// "goes through", "iterates over": what stands after a verb is no mere addition to it.
export const endsInVerbForm = (left: string): boolean => {
  const word = /[\p{L}’'-]+$/u.exec(left)?.[0].toLowerCase() ?? '';
  return isVerbForm(word) || /(?:ing|ly)$/u.test(word) || participle.test(left);
};

/** "can be used effectively", "are required", "added for helping": to do what? */
const awaiting =
  /\b(?:(?:carried out|helps?)|(?:used|able|unable|possible|needed|required|designed|meant|intended|supposed|expected|allowed|ready|easy|hard|enough|free|likely)(?:\s\w+ly)?|(?:for|by|of|in|to) (?:help|try|us|mak|do|enabl|allow|lett)ing|(?:you|we|they|users|people) (?:want|need|like|wish|have|choose)|(?:the|an?|no) (?:capability|ability|option|possibility|opportunity|need|chance|way|connectivity)|lets? (?:you|us|users|teams|them|people) \w+)$/iu;

export const modal = /\b(?:can|could|will|would|must|should|may|might|to|not|n['’]t|did|does|do)\b/iu;

/** "the mean of each loaf's | (weight / time)": whose, and not what. */
const endsInOwner = /\p{L}s?['’]s?$/u;

/** A sentence parted at an edge. */
interface EdgeCut extends Cut {
  readonly text: string;
  readonly end: number;
}

/** A sentence parted at an offset. */
export const cutAt = (text: string, end: number): EdgeCut => ({
  text,
  end,
  left: text.slice(0, end),
  rest: text.slice(end),
});

type Veto = (cut: EdgeCut) => boolean;

const ends =
  (pattern: RegExp): Veto =>
  ({ left }) =>
    pattern.test(left);

/** What is no whole thought before the edge, whatever becomes of the rest. */
const breaking: readonly Veto[] = [
  ({ left }) => !isBalanced(left) || endsDangling(left),
  ends(awaiting),
  ends(endsInOwner),
  ({ left }) => halvesClause(left) || halvesBoth(left) || cutsVerbs(left),
  ({ left, rest }) => cutsExamples(left, rest) || cutsAtDashes(left, rest),
  ({ rest }) => cutsRow(rest) || goesOnAfterExamples(rest),
  ends(endsInCondition),
  (cut) => endsInAdjective.test(cut.left) && !endsInDegree(cut),
  halvesSuperlative,
  ({ text, end }) => cutsList(text, end),
];

/** What must not be left out behind the edge. */
const losing: readonly Veto[] = [
  ({ rest }) => isWeighty(rest),
  ({ left, rest }) => isContrastNeeded(left, rest),
  begins(compared),
  ({ left, rest }) => announces(left, rest) || tellsHow(left, rest),
  ({ left, rest }) => cutsLast(left, rest) || cutsWhich(left, rest) || cutsRange(left, rest),
  ({ left, rest }) => cutsAfterColon(left, rest) || cutsBehindAside(left, rest),
  ends(endsInAdverb),
];

/** Whether what stands before an edge is no whole thought. */
export const breaks = (cut: EdgeCut): boolean => breaking.some((veto) => veto(cut));

/** Whether a sentence loses what it is said for when nothing behind an edge is shown. */
export const loses = (cut: EdgeCut): boolean => losing.some((veto) => veto(cut));

/** Whether what stands before an edge is a whole clause, when what stands behind it is shown as well. */
export const leavesWhole = (text: string, end: number): boolean => {
  const cut = cutAt(text, end);
  return hasMainVerb(cut.left) && !endsInVerbForm(cut.left) && !breaks(cut);
};
