import type { Section } from '../model/outline.js';
import { saidAgain } from './echoes.js';
import { isImperative } from './gate/main-clause.js';
import { isRounding } from './heading-kinds.js';
import { isNewsOf, isOfOlderWhole, isOldNews } from './old-news.js';
import { isBesideHeading, isPremise } from './premises.js';
import type { InBlock } from './spells.js';
import { termsOf } from './terms.js';

/**
 * Where a section stands: before the first heading of its post, further on under a heading that shows something already,
 * or in a post without headings.
 */
export type Place = 'opening' | 'further' | 'headless';

/** The place of a section, where it is none below a heading or a title of its own. */
export const placeIn = ({ heading, title, under, depth, isGroup }: Section): Place | undefined => {
  if (heading || title) return undefined;
  if (under) return 'further';
  return depth === 0 || !isGroup ? 'opening' : 'headless';
};

/** What stands around a sentence in its section. */
export interface Standing {
  /** The sentence before it in its paragraph; empty for the first. */
  readonly before: string;
  /** The sentence after it in its paragraph; empty for the last. */
  readonly after: string;
  /** How many sentences its section has. */
  readonly sentences: number;
  /** How many of them share the term of it that most share. */
  readonly shared: number;
  /** The next paragraph begins with "but". */
  readonly isTurned?: boolean;
  /** It rounds the post off: looks ahead or back, or thanks somebody. */
  readonly isRounding?: boolean;
  readonly place?: Place;
  /** Nearly all that it names, its heading has named. */
  readonly repeatsHeading?: boolean;
  /** How far it says a longer heading again (`saidAgain`). */
  readonly saidAgain?: number;
  /** It begins with "The" and a thing that a sentence before it names, and its heading does not. */
  readonly takesUp?: boolean;
  /** It only leads to a sentence after it (`isPremise`). */
  readonly isPremise?: boolean;
  /** What it tells was so before the news of its post (`isOldNews`). */
  readonly isOldNews?: boolean;
  /** Its heading promises faults or plans, and it is none (`isBesideHeading`). */
  readonly isBesideHeading?: boolean;
  /** Its heading asks why, and it tells a reason. */
  readonly answersWhy?: boolean;
  /** Its heading names a goal, and it tells what to do. */
  readonly isGoal?: boolean;
  /** Its heading tells what was done to a thing, and it tells what the thing is. */
  readonly isBackground?: boolean;
  /** It begins with "Note that": a remark beside what is told. */
  readonly isRemark?: boolean;
  /** Such a remark, on what need not be done. */
  readonly isNeedless?: boolean;
  /** It tells what in some case is not so, in the middle of its paragraph, and names nothing of its heading. */
  readonly isCorner?: boolean;
  /** It tells what a thing of its heading is: "Loaves are how bakers …". */
  readonly isMeaning?: boolean;
  /** It tells what the release of its post, or this release, brings. */
  readonly isNews?: boolean;
  /** It tells what stays as it was: "still rejected", "keeps its purpose". */
  readonly isUnchanged?: boolean;
  /** Its author set it in bold as a whole. */
  readonly isBold?: boolean;
}

/** How a paragraph begins that turns round what the last one said. */
const turning = /^(?:but|unfortunately|sadly)\b/iu;

/** "But …", "It is cold, however, for …". */
const isTurn = (text: string): boolean =>
  /^(?:but|however|yet|unfortunately|though)\b|^[^,.;:]{3,40}, (?:however|though),/iu.test(text);

/** "Note that", "Keep in mind that". */
const remarking = /^(?:please\s)?(?:note|remember|keep in mind|it should be noted)\sthat\b/iu;

/** "Note that guests do not need to …": nothing is asked of them. */
const needless = /\b(?:do|does)(?:\snot|n['’]t)\s(?:need|have)\sto\b/iu;

/** "If a loaf has no mark, it is not sold". */
const corner =
  /^if\s(?=[^,]*\b(?:not|no|without)\b|[^,]*n['’]t\b)[^,]{5,80},\s.*(?:\b(?:not|never|no longer)\b|n['’]t\b)/iu;

/** "Dimensions are how …": what follows says what they are for. */
const meaning =
  /^(?:an?\s|the\s)?((?:[\p{L}-]+\s){1,3}?)(?:is|are)\s(?:how|what|where|why)\s(?!(?:we|I|it|this|that)\b)/iu;

/** What has not changed. */
const unchanged =
  /\b(?:keeps?|retains?) (?:its|their) (?:\p{L}+ )?(?:purpose|behavio\p{L}+|meaning|semantics|defaults?)\b|\b(?:is|are) still (?:rejected|needed|required|available|supported|allowed|accepted|valid)\b|\bcan continue (?:to\b|\p{L}+ing\b)|\b(?:remains?|is|are) (?:unchanged|unaffected)\b/iu;

/** What a reason is told by: what makes something so, and what it makes possible. */
const reason =
  /\b(?:allows?|lets?|enables?|prevents?|mak(?:es?|ing) it (?:possible|easy|easier)|because|so that|since|due to|reasons?|needs?|needed|wants?|wanted|in order to|otherwise|to (?:avoid|ensure|prevent|reduce|solve|make sure))\b/iu;

/** "The goal", "Mission": what is to be done stands below. */
const goal =
  /^\P{L}*(?:(?:the|our|my|project)\s){0,2}(?:goals?|aims?|objectives?|mission|purpose|task|assignment)\P{L}*$/iu;

/** "Adding a second door", "New bells": what is done, and not what it is, is told below. */
const ofDeed =
  /^\P{L}*(?:re-\p{L}+ing|re(?:writ|nam|plac|work|design|factor)ing|add(?:ing|s|ed)?|new|introduc(?:ing|es|ed)|enabl(?:e|es|ing|ed)|support(?:s|ing)?|remov(?:e|es|ing|ed)|deprecat(?:e|es|ing|ed)|migrat(?:e|es|ing|ed)|updat(?:e|es|ing|ed)|upgrad(?:e|es|ing|ed)|switch(?:es|ing|ed)?|mov(?:e|es|ing|ed)|improv(?:e|es|ing|ed)|fix(?:es|ing|ed)?|port(?:ing|ed)|better|faster)\s+\p{L}/iu;
/** "A bell is a way to wake a town". */
const kind = /^(?:\S+\s){1,5}(?:is|are)\san?\s(?!(?:new|faster|better)\b)/u;

/** What stands above the sentences of a section. */
interface Above {
  readonly heading: string;
  readonly place?: Place | undefined;
  /** The release that the post announces (`releaseIn`). */
  readonly release?: string | undefined;
  readonly title?: string;
}

/** What stands around a sentence of a section, below its heading, by its place: found when asked, for few are. */
export const standingsIn = (
  sentences: readonly InBlock[],
  { heading, place, release, title = '' }: Above,
): ((order: number) => Standing | undefined) => {
  const rounds = isRounding(heading);
  const asksWhy = /\bwhy\b/iu.test(heading);
  const hasGoal = goal.test(heading);
  const tellsDeed = ofDeed.test(heading);
  const terms = sentences.map(({ sentence }) => new Set(termsOf(sentence.text)));
  const counts = new Map<string, number>();
  for (const term of terms.flatMap((set) => [...set])) counts.set(term, (counts.get(term) ?? 0) + 1);
  const beside = (order: number, block: number): string => {
    const found = sentences[order];
    return found?.block === block ? found.sentence.text : '';
  };
  const isTurned = (order: number, block: number): boolean => {
    const next = sentences[order + 1];
    return next !== undefined && next.block !== block && turning.test(next.sentence.text);
  };
  const following = (order: number, block: number): readonly string[] =>
    sentences
      .slice(order + 1, order + 1 + inSight)
      .filter((next) => next.block === block)
      .map((next) => next.sentence.text);
  const furtherOn = (order: number): readonly string[] =>
    sentences.slice(order + 1, order + 1 + farInSight).map((next) => next.sentence.text);
  const titled = new Set(termsOf(heading));
  const named = new Set<string>();
  const takeUp = sentences.map(({ sentence }, order) => {
    const takesUp = /^The\s/u.test(sentence.text) && beginsWithOneOf(sentence.text, named, titled);
    for (const term of terms[order] ?? []) named.add(term);
    return takesUp;
  });
  return (order) => {
    const here = sentences[order];
    if (!here) return undefined;
    const { block, sentence } = here;
    const own = [...(terms[order] ?? [])];
    const again = saidAgain(sentence.text, { heading, title });
    return {
      before: beside(order - 1, block),
      after: beside(order + 1, block),
      sentences: sentences.length,
      isRounding: rounds,
      ...(isTurned(order, block) ? { isTurned: true } : {}),
      ...(place ? { place } : {}),
      repeatsHeading: titled.size > 0 && own.filter((term) => !titled.has(term)).length <= 1,
      ...(again > 0 ? { saidAgain: again } : {}),
      takesUp: takeUp[order] ?? false,
      isPremise: isPremise(sentence.text, following(order, block), sentences[order + 1]?.sentence.text),
      ...(isOldNews(sentence.text, { further: furtherOn(order), release }) ||
      isOfOlderWhole(sentence.text, title)
        ? { isOldNews: true }
        : {}),
      isBesideHeading: isBesideHeading(sentence.text, heading),
      answersWhy: asksWhy && reason.test(sentence.text),
      ...(hasGoal && isImperative(sentence.text) ? { isGoal: true } : {}),
      ...(tellsDeed && kind.test(sentence.text) ? { isBackground: true } : {}),
      isRemark: remarking.test(sentence.text),
      ...(remarking.test(sentence.text) && needless.test(sentence.text) ? { isNeedless: true } : {}),
      ...(order > 0 && isCornerOf(sentence.text, beside(order - 1, block), titled) ? { isCorner: true } : {}),
      ...(termsOf(meaning.exec(sentence.text)?.[1] ?? '').some((term) => titled.has(term))
        ? { isMeaning: true }
        : {}),
      ...(unchanged.test(sentence.text) ? { isUnchanged: true } : {}),
      ...(isNewsOf(sentence.text, release) ? { isNews: true } : {}),
      shared: own.reduce((most, term) => Math.max(most, counts.get(term) ?? 1), 1),
    };
  };
};

/** Whether a sentence behind another tells what in some case is not so, of nothing that its heading names. */
const isCornerOf = (text: string, before: string, titled: ReadonlySet<string>): boolean =>
  before !== '' && corner.test(text) && !termsOf(text).some((term) => titled.has(term));

/** Whether one of the first words of a text is among some terms and not among others. */
const beginsWithOneOf = (text: string, some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  termsOf(text.split(/\s+/u).slice(0, firstWords).join(' ')).some(
    (term) => some.has(term) && !others.has(term),
  );

const firstWords = 4;
/** How many sentences on one may turn what another says. */
const inSight = 3;
/** How many, in the paragraphs after it as well, may tell the news that it is before. */
const farInSight = 5;

/** What of a standing tells, or does not, and what it is worth: fitted with the rows of `telling.ts`. */
const measures: readonly { readonly weight: number; readonly of: (standing: Standing) => number }[] = [
  // Of many sentences each tells less.
  { weight: -0.27, of: ({ sentences }) => Math.log(1 + sentences) },
  // What it is about, the section is about.
  { weight: 0.21, of: ({ shared }) => Math.log(shared) },
  { weight: 0.3, of: ({ before }) => Number(before === '') },
  // An answer to what was asked needs its question.
  { weight: -0.5, of: ({ before }) => Number(/\?\s*$/u.test(before)) },
  // What is said before a "but" is not the point.
  { weight: -0.95, of: ({ after }) => Number(isTurn(after)) },
  // What is said before a "but" of the next paragraph is not, either; not fitted with the rest.
  { weight: -0.7, of: ({ isTurned = false }) => Number(isTurned) },
  // What is the reason of what follows is not the point: of eleven such lines readers called two good; not fitted.
  {
    weight: -0.6,
    of: ({ after }) =>
      Number(
        /^as (?!(?:this|these|that|shown|noted|announced|illustrated|mentioned|described|usual|always|of|for|with|you can see)\b)/iu.test(
          after,
        ),
      ),
  },
  // What is worth an example is a point.
  { weight: 1.0, of: ({ after }) => Number(/^(?:for (?:example|instance)|e\.g)\b/iu.test(after)) },
  {
    weight: 0.23,
    of: ({ after }) => Number(/^(?:this|that|these|those|it|they|its|their|such)\b/iu.test(after)),
  },
  { weight: 0.44, of: ({ after }) => Number(/:\s*$/u.test(after)) },
  // "A new stone has to be bought. Alternatively, …": of two ways one alone is not so.
  { weight: -2, of: ({ after }) => Number(/^(?:alternatively|or else|otherwise)\b/iu.test(after)) },
  // What goes on with "also" is one of several.
  {
    weight: -0.4,
    of: ({ after }) =>
      Number(/^(?:also|additionally|in addition|moreover|furthermore|finally|another)\b/iu.test(after)),
  },
  { weight: -0.8, of: ({ repeatsHeading = false }) => Number(repeatsHeading) },
  // Of 48 lines that say their heading again readers of unread blogs called 17 good; fitted beside the rest.
  { weight: -1.4, of: ({ saidAgain: again = 0 }) => again },
  { weight: -0.3, of: ({ takesUp = false }) => Number(takesUp) },
  // Of few that were graded none was called good.
  { weight: -2, of: ({ isPremise: leadsOn = false }) => Number(leadsOn) },
  { weight: -4, of: ({ isOldNews: isOld = false }) => Number(isOld) },
  // Under "What's next?" four of ten that name no plan were called good.
  { weight: -1, of: ({ isBesideHeading: isOff = false }) => Number(isOff) },
  // Below "Why rye?" a reason is the answer; not fitted with the rest.
  { weight: 0.7, of: ({ answersWhy = false }) => Number(answersWhy) },
  // Below "The goal" what is to be done is the answer; not fitted with the rest.
  { weight: 1, of: ({ isGoal = false }) => Number(isGoal) },
  // Below what was done readers called none of three such lines good; not fitted with the rest.
  { weight: -1, of: ({ isBackground = false }) => Number(isBackground) },
  // Of seven frames of this kind two were called good.
  { weight: -0.5, of: ({ isRemark = false }) => Number(isRemark) },
  // What need not be done is no summary; not fitted with the rest.
  { weight: -1, of: ({ isNeedless = false }) => Number(isNeedless) },
  // A case of which something is not so is no summary; not fitted with the rest.
  { weight: -1.5, of: ({ isCorner = false }) => Number(isCorner) },
  // What a thing of the heading is for goes before remarks on it; not fitted with the rest.
  { weight: 1, of: ({ isMeaning = false }) => Number(isMeaning) },
  // Readers of whole decks called such lines weak; not fitted with the rest.
  { weight: -0.7, of: ({ isUnchanged = false }) => Number(isUnchanged) },
  // The news of a release is what its post is for; not fitted with the rest.
  { weight: 0.8, of: ({ isNews = false }) => Number(isNews) },
  // What its author sets in bold is what they would show; not fitted with the rest.
  { weight: 2.5, of: ({ isBold = false }) => Number(isBold) },
  // Of 59 lines under such headings readers called 31 good; not fitted with the rest.
  { weight: -0.5, of: ({ isRounding = false }) => Number(isRounding) },
];

/** What each row finds, in their order: what weights are fitted to. */
export const standingTraits = (standing: Standing): number[] => measures.map(({ of }) => of(standing));

/** The weights of the rows, in their order. */
export const standingWeights = measures.map(({ weight }) => weight);

/** How much more a line tells by where its sentence stands, as a logit (`tellingOf`). */
export const standingOf = (standing: Standing): number =>
  standingTraits(standing).reduce((sum, trait, row) => sum + trait * (standingWeights[row] ?? 0), 0);
