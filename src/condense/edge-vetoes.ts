import { endsDangling } from './dangling-ends.js';
import { contrasted, isContrastNeeded, withoutAsides } from './edge-asides.js';
import {
  announces,
  cutsAfterColon,
  cutsBeforeLast,
  cutsExamples,
  cutsLast,
  cutsList,
  cutsRange,
  cutsRow,
  cutsWhich,
  goesOnAfterExamples,
} from './edge-lists.js';
import { rest as begins, type Cut } from './edge-losses.js';
import { hasMainVerb } from './gate/main-clause.js';
import { isVerbForm } from './gate/verbs.js';
import { isBalanced } from './line.js';

// A sentence with a condition or a contrast must not lose it, nor one where it holds: "(in this package)".
const weighty =
  /\b(?:if|unless|until|when|whenever|once (?=the|an?|you|it|we|they|all|every)|except|excluding|without|(?<!\b(?:read|write|append)-)only|now|although|though|while(?! \w+ing\b)|where ?as|but|not|never|nor|neither|no longer|however|at least|at most|unlike|instead|(?<!\b(?:be|been|being|is|are|was|were) )provided(?! (?:by|in|through|with|via|under)\b)|as long as|in case|supposedly|allegedly|by default|as of|since v?\d[\d.]*|experimental(?:ly)?|in (?:alpha|beta|preview)|(?:on|under) (?:linux|windows|mac ?os|android|ios|arm)|(?:in|for|under|with|at) (?:some|most|certain|many|the right|these|those) (?:\w+ )?(?:cases|situations|conditions|circumstances|users|teams|workloads|platforms|versions)|n['’]t)\b|n['’]t\b|(?<=\()in this (?:repo(?:sitory)?|package|project|module|mode|branch)\)/iu;

/** "(apart from rye)", "(outside rye that is bought in)": what its sentence does not hold of. */
const exceptions =
  /^\s?\((?:outside|aside|apart|besides|other than|save|barring|excepting|with the exception)\b/iu;

/** Whether a parenthesis may go: "(not the rolls)" limits what its sentence says, "(don't skip it!)" only calls out. */
export const onlyAdds = (parenthesis: string): boolean =>
  /!\)$/u.test(parenthesis) || !(exceptions.test(parenthesis) || isWeighty(parenthesis));

/** Whether what is cut away limits what stands before it, or turns it round. */
const isWeighty = (rest: string): boolean => weighty.test(withoutAsides(rest.replace(contrasted, '')));

/** "You can go back | by setting it to blue", "you don't bake | by hand": how it is done is the point. */
const tellsHow = (left: string, rest: string): boolean =>
  (/^\s*by \w+ing\b/iu.test(rest) && /\bcan\b/iu.test(left)) ||
  (/^\s*(?:by|via|through|using) \w+/iu.test(rest) && denies.test(left));

const denies = /\b(?:not|never|no)\b|n['’]t\b/iu;

/** "… faster | in memory than on disk": what is compared is no addition. */
const compared = /^[^,;:—]*\bthan\b/iu;

/** "to fool | around with doors", "put | up with smoke": the rest of a verb. */
const particle = /^\s(?:around|along|away|back|off|out|up|down) (?:with|from|of|on)\b/iu;

/** "a guild -- say|, once a week -- that …", "has followed | - and helped - the work": between two dashes, or before what they part from its verb. */
const cutsAtDashes = (left: string, rest: string): boolean => {
  const marks = (text: string): number => text.match(/\s-{1,2}\s|\s?[—–]\s?/gu)?.length ?? 0;
  if (marks(left) % 2 === 1 && marks(rest) % 2 === 1 && !/^\s?(?:-{1,2}\s|[—–])/u.test(rest)) return true;
  return /^\s?(?:-{1,2}|[—–])\s?[^—–]*?(?:\s-{1,2}\s|[—–]\s?)(?!(?:and|but|so|in(?! favou?r)|as|with|which)\b)\p{Ll}/u.test(
    rest,
  );
};

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

/** "is done: trays, doors, peels | , and lids can be lit", "is a shop; kinds | and ways can be shown": the subject of a second clause. */
const halvesSubject = ({ left, rest }: Cut): boolean => {
  const tail = /^(?:.*[;—–]|.*:\s)\s*([^;—–]*)$/su.exec(left)?.[1] ?? '';
  return tail !== '' && /^,?\s(?:and|or)\s/u.test(rest) && !hasMainVerb(tail) && hasMainVerb(tail + rest);
};

/** "was thus centered | around …". */
const participle = /\b(?:is|are|was|were|been|be)\s(?:\p{L}+\s)?\p{L}+ed$/iu;

/** "goes through", "iterates over": what stands after a verb is no mere addition to it. */
export const endsInVerbForm = (left: string): boolean => {
  const word = /(?<![\p{L}’'-])[\p{L}’'-]+$/u.exec(left)?.[0].toLowerCase() ?? '';
  return isVerbForm(word) || /(?:ing|ly)$/u.test(word) || participle.test(left);
};

/** "can be used effectively", "are required", "added for helping": to do what? */
const awaiting =
  /\b(?:(?:carried out|helps?)|(?:used|able|unable|possible|needed|required|designed|meant|intended|supposed|expected|allowed|ready|easy|hard|enough|free|likely)(?:\s\w+ly)?|(?:for|by|of|in|to) (?:help|try|us|mak|do|enabl|allow|lett)ing|(?:you|we|they|users|people) (?:want|need|like|wish|have|choose)|(?:the|an?|no) (?:capability|ability|option|possibility|opportunity|need|chance|way|connectivity)|lets? (?:you|us|users|teams|them|people) \w+|(?:can|could|to|will|may|and) (?:start|begin|stop|keep|continue|avoid|try|consider))$/iu;

/** "letting teams | using rye to bake at night": what they are let do stands behind what they use. */
const letsWhom = /\b(?:enabl|allow|help|lett?|permitt?)(?:ing|es|s|e)?\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+$/u;
const toDo = /^\s\p{Ll}{2,}ing\s[^,;]{1,80}\sto\s\p{Ll}/u;

/** "the loaf | i.e. the rye comes out": what goes on behind another name. */
const goesOnBehindName = (rest: string): boolean => {
  const word = /^\s(?:i\.e|e\.g)\.?,?\s(?:the\s)?[^\s,]+\s(\p{Ll}+)\b/u.exec(rest)?.[1] ?? '';
  return isVerbForm(word) || /^(?:is|are|was|were|has|have|can|will|must|should)$/u.test(word);
};

/** "that it can bake before | making it the oven of the mill": what governs the words behind it. */
const cutsGoverned = (left: string, rest: string): boolean =>
  /\s(?:before|after|until|without|since|upon|despite|besides|than|when|while)$/iu.test(left) &&
  /^\s+[\p{L}\p{N}]/u.test(rest);

/** "the mean of each loaf's | (weight / time)": whose, and not what. */
const endsInOwner = /\p{L}s?['’]s?$/u;

/** A sentence parted at an edge. */
export interface EdgeCut extends Cut {
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
  ({ left, rest }) => cutsGoverned(left, rest),
  ({ left, rest }) => goesOnBehindName(rest) || (letsWhom.test(left) && toDo.test(rest)),
  ({ left }) => halvesClause(left) || halvesBoth(left) || cutsVerbs(left),
  ({ left, rest }) => cutsExamples(left, rest) || cutsAtDashes(left, rest),
  ({ left, rest }) => cutsBeforeLast(left, rest),
  ({ rest }) => cutsRow(rest) || goesOnAfterExamples(rest),
  ends(endsInCondition),
  (cut) => endsInAdjective.test(cut.left) && !endsInDegree(cut),
  halvesSuperlative,
  halvesSubject,
  begins(particle),
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
