import { lossOf } from './edge-losses.js';
import { hasMainVerb } from './gate/main-clause.js';
import { baseForms, isKnownVerb, isVerbForm } from './gate/verbs.js';
import { isBalanced } from './line.js';
import { type Clause, splitClauses } from './segment/clauses.js';
import { enclosedIn } from './segment/enclosures.js';
import { countWords } from './words.js';

// What stays must not end on a word that waits for the next one.
const danglingEnd =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|which|who|is|are|was|were|be|been|being|can|could|will|would|might|must|should|has|have|had|its|their|your|our|my|not|than|then|if|when|where|while|because|both|either|neither|into|onto|via|per|such as|including|like|so|very|more|most|one of the|one of|some of|all of|rather than|instead of|due to|up to|based on|according to|also|about|over|under|through|between|against|around|toward|towards|within|across|among|during|in part|thereby|thus|hence|therefore|respectively|go|goes|especially|particularly|specifically|mostly|mainly|only|e\.?g|i\.?e|vs|etc|still|just|yet|already|even|all|every|each|often|usually|typically|sometimes|generally|as a result|as such|real|there (?:is|are)|becomes?|became|(?:can|could|may|will|should|must)(?: \w+)? (?:use|get|make|set|find|add|keep an eye))\.?$|\s-{1,2}\s\w+!$/iu;

/** Whether a text ends on an article, preposition, conjunction or auxiliary. */
export const endsDangling = (text: string): boolean =>
  [danglingEnd, shortened, /\smay$/u, halfClause].some((pattern) => pattern.test(text.trim()));

/** "as long as the work they do": a clause that has only begun. */
const halfClause =
  /\s(?:the|an?|any|all|every|whatever|what)\s\p{L}+\s(?:they|it|you|we|he|she)\s(?:do|does|did|are|is|have|has|can|will)$/iu;

/** "…, you’re": a verb that waits for the rest of itself. */
const shortened = /\s(?:\p{L}+['’](?:re|ve|ll|d|m)|(?:it|that|there|here|what|let)['’]s)$/iu;

// A sentence with a condition or a contrast must not lose it.
const weighty =
  /\b(?:if|unless|until|when|whenever|once (?=the|an?|you|it|we|they|all|every)|except|excluding|without|only|now|although|though|while(?! \w+ing\b)|whereas|but|not|never|nor|neither|no longer|however|at least|at most|unlike|instead|provided|as long as|in case|supposedly|allegedly|by default|as of|since v?\d[\d.]*|experimental(?:ly)?|in (?:alpha|beta|preview)|(?:on|under) (?:linux|windows|mac ?os|android|ios|arm)|(?:in|for|under|with|at) (?:some|most|certain|many|the right|these|those) (?:\w+ )?(?:cases|situations|conditions|circumstances|users|teams|workloads|platforms|versions)|n['’]t)\b|n['’]t\b/iu;

/** Whether a parenthesis may go: "(not the rolls)" limits what its sentence says, "(don't skip it!)" only calls out. */
export const onlyAdds = (parenthesis: string): boolean =>
  /!\)$/u.test(parenthesis) || !weighty.test(parenthesis);

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
  /\b(?:many|various|several|different|some|certain|multiple|a few|a number of|other|things?)\s(?:\p{L}[\p{L}-]*\s?){0,4}$|\b(?:details|information|metadata|features|resources|settings|options|topics|areas)$/iu.test(
    left,
  );

/** "sells rye and spelt such as | loaves", "threats from bakers, | from millers, and from mice": a list that would be cut inside. */
const cutsExamples = (left: string, rest: string): boolean => {
  if (/^[\s]*,/u.test(rest) && /\b(?:such as|including|like)\s[^,]*$/u.test(left)) return true;
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
  /(?:[:;—–]\s|,\s(?:and|but|so)\s)(?:if|when|unless|while|although|because|since|once|after|before)\s[^,]*$/u;

/** "helps both the miller | and the baker". */
const halvesBoth = (left: string): boolean => /\bboth\s(?!.*\sand\s)/u.test(left);

/** "needs to rise, everywhere | , like …". */
const endsInAdverb = /,\s(?!etc\b)\p{Ll}+$/u;

/** "building a sustainable | , open kitchen": an adjective without its noun. */
const endsInAdjective = /\b(?:an?|more|most|very)\s(?:\p{L}+(?:able|ible|ous|ful|less)|\p{Ll}{2,}ly)$/u;

/** Adjuncts at the right edge that only add to what stands before them. */
const adjunct =
  /\s(?=(?:through \w+ing|via|amid|amidst|along with|together with|in addition to|as well as|in order to|so that|by \w+ing|thanks to|as part of|because of|due to|such as|including|for example|e\.g\.|i\.e\.|while \w+ing|when \w+ing|allowing|enabling|making|using|resulting|leading|giving|providing|helping|ensuring|around(?!\s(?:in|during|\w+ing)\b)|in the future|in the process|over the next|over the (?:past|last)|around the world|in my opinion)\b)/giu;

/** What a clause after a plain comma begins with when it is no item of an enumeration. */
const afterComma =
  /^(?:which|where|who|\w+ing\b(?! (?:and|or)\b)|such as|including|especially|particularly|like|for example|e\.g\.|i\.e\.|from|with|by|to|in|on|at|for|as|using|so|thus|hence|thereby|making|allowing|enabling|regardless|based on|due to|thanks to|along with|together with|built|written|designed|used|called|known|depending)\b/iu;

/** "from the shop, to the mill, | to the field": one more of the same kind. */
const goesOn = (left: string, rest: string): boolean => {
  // "three stages: kneading, | resting, and baking"
  if (/^\p{L}+ing\b[^,]*,\s(?:and|or)\s/iu.test(rest)) return true;
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase();
  return word !== undefined && new Set(left.toLowerCase().match(/(?<=,\s)\p{L}+/gu)).has(word);
};

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

const isEnumeration = (clauses: readonly Clause[], index: number): boolean =>
  clauses.slice(0, index).some(({ joint }) => joint === 'comma');

/** Whether a sentence may end after its clause number `index`. */
const mayEndAfter = (sentence: string, clauses: readonly Clause[], index: number): boolean => {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || !next) return false;
  const rest = sentence.slice(next.start);
  switch (clause.joint) {
    case 'semicolon':
    case 'dash':
    case 'relative':
    case 'subordinator':
      return true;
    case 'colon':
      // "has three phases: alpha, beta and stable" ends with what it counts.
      return countWords(sentence.slice(0, clause.end)) >= 4 && !/,[^,]*\s(?:and|or|to)\s/u.test(rest);
    case 'conjunction':
      // ", and Z" ends a list; ", and it works" is a clause of its own.
      return !isEnumeration(clauses, index) && hasMainVerb(sentence.slice(next.start, next.end));
    case 'comma':
      return afterComma.test(rest) && !goesOn(sentence.slice(0, clause.end), rest);
    case 'end':
      return false;
  }
};

/** A list of words that was begun and is cut before its end: "A, B" of "A, B and C". */
const cutsList = (text: string, end: number): boolean =>
  /^\s*(?:,\s+(?!which|where|who)[^,;]{1,60}(?:,|\s)\s*(?:and|or)\s|(?:and|or)\s)/u.test(text.slice(end)) &&
  /,\s[^,;]{1,60}$/u.test(text.slice(0, end));

const clauseEnds = (sentence: string): number[] => {
  const clauses = splitClauses(sentence);
  return clauses.flatMap(({ end }, index) => (mayEndAfter(sentence, clauses, index) ? [end] : []));
};

/** "was thus centered | around …". */
const participle = /\b(?:is|are|was|were|been|be)\s(?:\p{L}+\s)?\p{L}+ed$/iu;

// "goes through", "iterates over": what stands after a verb is no mere addition to it.
const endsInVerbForm = (left: string): boolean => {
  const word = /[\p{L}’'-]+$/u.exec(left)?.[0].toLowerCase() ?? '';
  return isVerbForm(word) || /(?:ing|ly)$/u.test(word) || participle.test(left);
};

const adjunctEnds = (sentence: string): number[] => {
  const inside = enclosedIn(sentence);
  return [...sentence.matchAll(adjunct)]
    .map(({ index }) => index)
    .filter((index) => inside[index] !== 1 && !endsInVerbForm(sentence.slice(0, index)));
};

/** A parenthesis at the end of a text. */
const lastParenthesis = (sentence: string): number[] =>
  [...sentence.matchAll(/\s\((?=[^()]*\)\S*\s*$)/gu)].map(({ index }) => index);

/** "… and we want to celebrate them": a second clause that begins with its own subject. */
const secondClause = /\s(?=(?:and|so)\s(?:I|we|you|it|they|he|she|this|that|there|the|most|many)\s)/giu;

const secondClauseEnds = (sentence: string): number[] => {
  const inside = enclosedIn(sentence);
  return [...sentence.matchAll(secondClause)]
    .map(({ index }) => index)
    .filter((index) => inside[index] !== 1 && hasMainVerb(sentence.slice(0, index)))
    .filter((index) => hasMainVerb(sentence.slice(index).replace(/^\s(?:and|so)\s/u, '')));
};

/** "added a queue | to hold the tickets", "is a metric type | that offers …": what a deed is for, and what a thing is. */
const told =
  /\b(?:(?:adds?|added|introduces?|introduced|built|developed|launched|released)\s(?:[^\s,]+\s){0,5}[^\s,]+(?=\s(?:in order )?to\s\p{Ll})|(?:is|are|was|were|introduces?|introduced|provides?|offers?|has|have|adds?|added|uses?|used)\s(?:now\s|also\s)?(?:an?|new)\s(?:[\p{L}\p{N}'’/-]+\s){1,4}[\p{L}\p{N}'’/-]+(?=,?\s(?:that|which|who)\s))/giu;

const toldEnds = (sentence: string): number[] =>
  [...sentence.matchAll(told)].map((match) => match.index + match[0].length);

const modal = /\b(?:can|could|will|would|must|should|may|might|to|not|n['’]t|did|does|do)\b/iu;

/** "maintains the harness and builds on it": a second deed of the same subject may go. */
const secondDeedEnds = (sentence: string): number[] =>
  [
    ...sentence.matchAll(
      /\s(?=(?:and|and then)\s(?:then\s|also\s)?(\p{Ll}+)\s(?:(?:the|an?|its?|their|your|all|every|each|on|to|into|from|in|with|how|that|new|more)(?!\p{L})|\p{Lu}))/gu,
    ),
  ]
    .filter(({ index, 1: word = '' }) => {
      const left = sentence.slice(0, index);
      // "were able to taste | and compare the breads": what both verbs are about would be lost.
      const sharesObject =
        isKnownVerb(/\p{L}+$/u.exec(left)?.[0].toLowerCase() ?? '') || /\bto\s\p{L}+$/iu.test(left);
      const isDeed = isKnownVerb(word) && (!baseForms.has(word) || modal.test(left));
      return (
        isDeed &&
        !sharesObject &&
        !left.includes(',') &&
        !/\b(?:between|both|either)\b/iu.test(left) &&
        hasMainVerb(left)
      );
    })
    .map(({ index }) => index);

/** "can be used effectively", "are required", "added for helping": to do what? */
const awaiting =
  /\b(?:(?:carried out|helps?)|(?:used|able|unable|possible|needed|required|designed|meant|intended|supposed|expected|allowed|ready|easy|hard|enough|free|likely)(?:\s\w+ly)?|(?:for|by|of|in|to) (?:help|try|us|mak|do|enabl|allow|lett)ing|(?:you|we|they|users|people) (?:want|need|like|wish|have|choose)|(?:the|an?|no) (?:capability|ability|option|possibility|opportunity|need|chance|way|connectivity)|lets? (?:you|us|users|teams|them|people) \w+)$/iu;

/** Those of some ends that have at most `maxWords` words before them, the first one first; in a long text no more are counted. */
const inReach = (text: string, ends: readonly number[], maxWords: number): number[] => {
  const sorted = [...new Set(ends)].sort((a, b) => a - b);
  const beyond = sorted.findIndex((end) => countWords(text.slice(0, end)) > maxWords);
  return beyond < 0 ? sorted : sorted.slice(0, beyond);
};

/** Whether what stands before `end` is a whole clause, when what stands behind it is shown as well. */
export const leavesWhole = (text: string, end: number): boolean => {
  const left = text.slice(0, end);
  const rest = text.slice(end);
  return (
    isBalanced(left) &&
    hasMainVerb(left) &&
    !endsDangling(left) &&
    !awaiting.test(left) &&
    !endsInVerbForm(left) &&
    !halvesClause(left) &&
    !halvesBoth(left) &&
    !cutsExamples(left, rest) &&
    !cutsList(text, end) &&
    !cutsVerbs(left) &&
    !cutsRow(rest) &&
    !cutsAtDashes(left, rest) &&
    !goesOnAfterExamples(rest) &&
    !endsInCondition.test(left) &&
    !endsInAdjective.test(left)
  );
};

/** The ends of the left parts of `text` that have at most `maxWords` words and lose nothing of weight, the longest first. */
export const rightEdges = (text: string, maxWords: number, minWords = 3): number[] => {
  const ends = [
    ...clauseEnds(text),
    ...adjunctEnds(text),
    ...lastParenthesis(text),
    ...secondClauseEnds(text),
    ...secondDeedEnds(text),
    ...toldEnds(text),
  ];
  return inReach(text, ends, maxWords)
    .reverse()
    .filter((end) => {
      const left = text.slice(0, end);
      return (
        countWords(left) >= minWords &&
        isBalanced(left) &&
        !endsDangling(left) &&
        !awaiting.test(left) &&
        !weighty.test(text.slice(end)) &&
        !compared.test(text.slice(end)) &&
        !halvesClause(left) &&
        !announces(left, text.slice(end)) &&
        !cutsExamples(left, text.slice(end)) &&
        !tellsHow(left, text.slice(end)) &&
        !cutsLast(left, text.slice(end)) &&
        !cutsWhich(left, text.slice(end)) &&
        !cutsVerbs(left) &&
        !cutsRow(text.slice(end)) &&
        !goesOnAfterExamples(text.slice(end)) &&
        !cutsAtDashes(left, text.slice(end)) &&
        !cutsRange(left, text.slice(end)) &&
        !cutsAfterColon(left, text.slice(end)) &&
        !cutsBehindAside(left, text.slice(end)) &&
        !halvesBoth(left) &&
        !endsInCondition.test(left) &&
        !endsInAdjective.test(left) &&
        !endsInAdverb.test(left) &&
        !cutsList(text, end)
      );
    });
};

/**
 * The end of the longest left part of `text` that has at most `maxWords` words and loses nothing of weight and nothing
 * that the text is said for; undefined when there is none. It may lack a verb: whoever needs one checks it.
 */
export const cutRightEdge = (text: string, maxWords: number, minWords = 3): number | undefined =>
  rightEdges(text, maxWords, minWords).find(
    (end) => lossOf(text.slice(0, end), text.slice(end)) === undefined,
  );
