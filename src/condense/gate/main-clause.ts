import { rememberText } from '../remember.js';
import {
  afterParticiple,
  afterVerb,
  before,
  finiteIn,
  isAuxiliary,
  isFiniteAt,
  isJoined,
  isPlural,
  notBeforeVerb,
  openers,
  startsComplement,
  type Token,
  tokensOf,
} from './finite-verb.js';
import { baseForms, intransitivePast, isNounLikeBase, pastForms, pureTenses, thirdForms } from './verbs.js';

/** Whether a word opens a clause whose verb is counted: not "when pulling", "how to", "in that case", nor a clause whose verb is unknown. */
const opensClause = (tokens: readonly Token[], index: number): boolean => {
  const [prev, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !openers.has(token.lower)) return false;
  if (!next || /^(?:to|,|from|in|for|on|with|still|not)$/u.test(next.lower) || /ing$/u.test(next.lower))
    return false;
  // "when combined with": a participle, and no clause.
  if (/^(?:when|while|if|once|until|unless|though|although)$/u.test(token.lower) && pastForms.has(next.lower))
    return false;
  if (
    token.lower === 'that' &&
    /^(?:of|in|on|to|for|with|by|at|from|about|like|only|which)$/u.test(prev?.lower ?? '')
  )
    return false;
  const isUnknown =
    /(?:s|ed)$/u.test(next.lower) && !isFiniteAt(tokens, index + 1) && !thirdForms.has(next.lower);
  return !(isUnknown && /^(?:that|which|who)$/u.test(token.lower) && !isPlural(next));
};

/** Whether a text begins with a verb in its base form: an instruction. */
export const isImperative = (text: string): boolean => {
  const bare = text.replace(
    /^(?:always|never|do not|don['’]t|simply|just|(?!(?:family|reply|supply|apply|rely|fly|nightly|weekly|daily|monthly|yearly|early|only|friendly)\s)\p{L}{3,}ly)\s+/iu,
    '',
  );
  const [first, second] = tokensOf(bare);
  if (bare !== text) return first !== undefined && second !== undefined && baseForms.has(first.lower);
  return (
    first !== undefined &&
    baseForms.has(first.lower) &&
    second !== undefined &&
    !/^(?:for|of)$/u.test(second.lower) &&
    !isAuxiliary(second) &&
    (afterVerb.has(second.lower) || isOrder(first, second))
  );
};

/** First words of things and of kinds: "use cases", "live data", "separate ovens". */
const ofKinds =
  /^(?:think|know|look|listen|talk|speak|go|come|stay|sit|wait|enter|use|live|mean|separate|complete|open|like|capture|cover|cause|monitor|finish|import|fall|feel|increase|decrease|instrument|travel|waste|surprise|love|lack|kill|thank|imagine|wonder|wish|forget|forgive|believe|expect|seem|exist|matter|happen|appreciate|enjoy|digest|prefer|purge|default|transfer|present)$/u;

/** "Shape loaves by hand": a verb that is hardly a noun, and the thing that it is done to. */
const isOrder = (first: Token, second: Token): boolean =>
  !isNounLikeBase(first.lower) &&
  (!ofKinds.test(first.lower) || (first.lower === 'use' && !/^cases?$/u.test(second.lower))) &&
  /^[\p{L}\p{N}]/u.test(second.text) &&
  !openers.has(second.lower) &&
  !afterParticiple.has(second.lower);

/** A form that is as often a noun, where only a verb makes a sentence: "a mesh moves retries", "plugins for version 4 keep working". */
const isLikelyVerb = (tokens: readonly Token[], index: number): boolean => {
  const [prev, token, next] = [before(tokens, index), tokens[index], tokens[index + 1]];
  if (!prev || !token || !next || notBeforeVerb.has(prev.lower) || !/^[\p{L}\p{N}]/u.test(next.text))
    return false;
  if (
    /^(?:of|and|or|in|for|with|by|from|at)$/u.test(next.lower) ||
    pastForms.has(next.lower) ||
    isAuxiliary(next)
  )
    return false;
  if (/ing$/u.test(prev.lower) && !/thing$/u.test(prev.lower)) return false;
  // "Rosa's approach", "significant changes to it": a noun with what belongs to it.
  if (/(?:'s|(?:ant|ous|ful|less|able|ible|ary))$/u.test(prev.lower) && !isPlural(prev)) return false;
  const isThird = thirdForms.has(token.lower) && !isPlural(prev) && prev.text !== ',';
  const isBase =
    prev.text !== ',' &&
    baseForms.has(token.lower) &&
    (tokens.slice(0, index).some(isPlural) || isJoined(tokens, index)) &&
    (!isNounLikeBase(token.lower) || index >= 4);
  return isThird || isBase;
};

/** A form in -s behind a name or a thing, before what is no preposition. */
const isLikelyThird = (tokens: readonly Token[], index: number): boolean =>
  thirdForms.has(tokens[index]?.lower ?? '') && isLikelyVerb(tokens, index);

/**
 * Whether a text has a main clause: a finite verb beyond those that its relative and subordinate clauses take.
 * "The forces driving clouds" has none, nor has "tools which integrate because it works".
 */
export const hasMainVerb = rememberText((text): boolean => {
  const tokens = tokensOf(text);
  const finite = finiteIn(tokens);
  const verb = finite.indexOf(true);
  const verbs = finite.filter(Boolean).length;
  const opened = tokens.filter((_, index) => opensClause(tokens, index)).length;
  if (verbs === 0) return opened === 0 && tokens.some((_, index) => isLikelyVerb(tokens, index));
  // "Heroes are members who best represent the shop": a verb before any opener is that of the main clause.
  const opener = tokens.findIndex(({ lower }, index) => index > 0 && openers.has(lower));
  if (isAuxiliary(tokens[verb]) && (opener < 0 || verb < opener) && !opensClause(tokens, 0)) return true;
  if (verbs > opened - (opensClause(tokens, 0) ? 1 : 0)) return true;
  // "A mesh moves retries that nobody wrote": its verb stands before any opener.
  return (
    opener > 2 && verb > opener && tokens.slice(1, opener - 1).some((_, at) => isLikelyThird(tokens, at + 1))
  );
});

/** "Loaves that rise and can be cut": the verbs behind "and" are those of the clause that tells which, and none is the main one. */
export const isOnlyRelative = (text: string): boolean => {
  const tokens = tokensOf(text);
  const opener = tokens.findIndex(({ lower }) => /^(?:that|which|who)$/u.test(lower));
  const verbs = finiteIn(tokens).flatMap((isVerb, index) => (isVerb ? [index] : []));
  const [first, ...more] = verbs;
  if (opener < 1 || first === undefined || first < opener) return false;
  const isJoined = (index: number): boolean =>
    [1, 2].some((back) => /^(?:and|or|but)$/u.test(tokens[index - back]?.lower ?? ''));
  // "Stones that tell what a loaf can do": each word that asks takes a verb of its own.
  const asking = tokens.filter(
    ({ lower }, index) => index > first && /^(?:what|how|why|where|whether|whom?)$/u.test(lower),
  );
  const own = more.filter((index) => !isJoined(index) && !verbs.includes(index - 1));
  return own.length <= asking.length;
};

/** What a release or a tool does, said without naming it: "Adds a timer", "Fixes the till". */
export const doings: ReadonlySet<string> = new Set(
  `adds addresses brings bumps changes completes corrects deprecates drops enables expands extends fixes improves
  integrates introduces moves optimizes reduces refactors removes renames replaces resolves restores ships simplifies
  speeds stabilizes switches updates upgrades`.split(/\s+/u),
);

/** What a team does to a thing while it tells so, said without naming the team: "Removing the old door". */
export const underWay: ReadonlySet<string> = new Set(
  `abandoning adding bumping changing deprecating dropping enabling ending extending introducing lowering merging
  moving promoting raising removing renaming replacing rewriting simplifying splitting switching unifying upgrading`.split(
    /\s+/u,
  ),
);

/** "Removing the old door", "Raising 4 walls"; "Moving averages", "Splitting headaches" are things. */
const ofDeed =
  /^(?:the|an?|our|its|all|some|several|support|old|new|unused|legacy|deprecated|outdated|obsolete|\d.*|\p{Lu}.*|.*[_./-].*)$/u;

/** Behind these the first word is a plural noun: "Changes everyone asked for", "Switches that break", "Ships, cars and trains". */
const behindNouns =
  /^(?:that|which|who|whom|whose|you|we|they|i|everyone|everybody|nobody|people|worth|per|behind|beyond|like|such|[,;:–—-])$/u;

/** Whether a text begins with what a release does to something. */
export const isDoing = (text: string): boolean => {
  const [first, second] = tokensOf(text);
  return (
    first !== undefined &&
    second !== undefined &&
    (doings.has(first.lower) || (underWay.has(first.lower) && ofDeed.test(second.text))) &&
    !afterParticiple.has(second.lower) &&
    !behindNouns.test(second.lower)
  );
};

/** Whether a text begins with what somebody did: "Moved the queue behind the oven". */
export const isDeed = (text: string): boolean => {
  const [first, second] = tokensOf(text);
  return (
    first !== undefined &&
    second !== undefined &&
    (pastForms.has(first.lower) || pureTenses.has(first.lower)) &&
    (startsComplement(second) || !/^[\p{L}]+ly$/u.test(second.lower)) &&
    !afterParticiple.has(second.lower)
  );
};

/** What stands before the first finite verb of a text: its subject, when the text is a clause. */
export const subjectOf = (text: string): string => {
  const tokens = tokensOf(text);
  const verb = finiteIn(tokens).indexOf(true);
  return tokens
    .slice(0, Math.max(0, verb))
    .map((token) => token.text)
    .join(' ');
};

/** Whether a text breaks off at a verb that wants an object: "Tiffany and Joaquin led". */
export const endsInVerb = (text: string): boolean => {
  const tokens = tokensOf(text);
  const last = tokens.length - 1;
  const lower = tokens[last]?.lower ?? '';
  // "is no longer supported" is passive, and whole.
  const isPassive = tokens
    .slice(-6, -1)
    .some((token) => isAuxiliary(token) || /^be(?:en|ing)?$/u.test(token.lower));
  // "a promise that somebody made": the object stands before it.
  const hasObject = tokens.slice(0, last).some((token) => openers.has(token.lower));
  // "with the light switched on", "any loaf left", "the last loaf baked": told of the noun before it.
  const isOfNoun =
    /\b(?:with|including|without|any|no|last|only)\s(?:[^\s,]+\s){1,5}\p{L}+[.!]?$/iu.test(text) &&
    finiteIn(tokens).indexOf(true) < last - 1;
  return (
    !isPassive &&
    !hasObject &&
    !isOfNoun &&
    pastForms.has(lower) &&
    !intransitivePast.has(lower) &&
    isFiniteAt(tokens, last)
  );
};

/** Whether a text tells what was: its first finite verb stands in the past. */
export const isInPast = (text: string): boolean => {
  const tokens = tokensOf(text);
  const verb = tokens[finiteIn(tokens).indexOf(true)]?.lower ?? '';
  return (
    /^(?:was|were|had|did|could|would|wasn't|weren't|didn't|couldn't|wouldn't)$/u.test(verb) ||
    pastForms.has(verb) ||
    pureTenses.has(verb)
  );
};

/** "Rosa Moss, is a miller": a comma that parts a subject from its verb. */
export const brokenSubject =
  /^(?!(?:In|On|At|By|For|With|From|To|As|Since|When|If|Once|After|Before|During|Today|Now)\b)[^,;:]{2,40}(?<!\)), (?:is|are|was|were|has|have|can) (?!,)/u;
