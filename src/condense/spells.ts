import { formerState } from './gate/leaning.js';
import { plainOf } from './gate/phrases.js';
import { pastState } from './premises.js';
import type { Sentence } from './segment/sentences.js';

/** A sentence and the block of its section that it stands in. */
export interface InBlock {
  readonly sentence: Sentence;
  readonly block: number;
}

/** What a sentence begins that holds for those after it in its paragraph. */
interface Spell {
  readonly begins: (text: string) => boolean;
  /** Which of the sentences after it are said of what it began. */
  readonly covers: (text: string) => boolean;
  readonly ends?: (text: string) => boolean;
}

/** What begins a story that is not true: the rest of its paragraph belongs to it. */
const supposing =
  /^(?:(?:now|so|and|for example|for instance),? )?(?:imagine|suppose|picture|assume|say (?:you|we|that)|let(?:['’]s| us) (?:say|assume|imagine|suppose|pretend)|what if|pretend)\b/iu;

/** Whether a sentence begins what is not true. */
export const supposes = (text: string): boolean => supposing.test(text);

/** Where what was so ends. */
const turning =
  /^(?:now|today|but|however|instead|with|since|then|as of|starting|we|i|in (?:the )?(?:new|latest|current|this)|the new)\b|\b(?:now|new|no longer)\b/iu;

/** "The mill added several big features.": what was added, in the sentences after it, the mill added. */
const severalAdded =
  /\b(?:added|introduced|gained|made|saw|brought|shipped|received|underwent)\s(?:[\p{L}-]+\s)?(?:several|many|various|some|a (?:few|number of|lot of|couple of)|numerous)\s(?:[\p{L}-]+\s){0,3}(?:features|changes|things|improvements|concepts|capabilities|resources)\.?$/iu;
const wasAdded =
  /\b(?:was|were)\s(?:also\s)?(?:added|introduced|invented|created|replaced|removed|renamed|redesigned|deprecated|dropped|rewritten|improved|changed)\b/iu;

/** "A: Yeah, sure!": the rest of the answer is told to a question that is not shown. */
const spokenAnswer =
  /^(?:a|answer)\s?[:.]\s*(?:yes|no|yeah|yep|nope|sure|of course|absolutely|exactly|correct|right|definitely|not (?:yet|really|quite))\b/iu;

const finds =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

const isFormer = (text: string): boolean => formerState.test(plainOf(text)) || /^previously\b/iu.test(text);

const everything = (): boolean => true;

/** "In this diagram, you can see …": the rest of its paragraph tells what the signs of a picture stand for. */
const traced =
  /^(?:in|on) (?:it|the (?:(?:diagram|figure|picture|image|chart|graph|screenshot)(?: (?:above|below))?)|this (?:diagram|figure|picture|image|chart|graph|screenshot)),? (?:we|you) (?:can )?(?:see|trace|find|observe)\b/iu;

/** "For example, the mill sells flour type 812. Thus, ovens take 812.": what follows from an example is one. */
const example = /^(?:for (?:example|instance)|e\.g\.|as an example)\b/iu;
const concludes =
  /^(?:thus|therefore|hence|so|then|consequently|accordingly|as a result|in (?:this|that|such a) case)\b/iu;

const spells: readonly Spell[] = [
  { begins: finds(supposing), covers: everything },
  { begins: finds(spokenAnswer), covers: everything },
  // "In the first version, loaves were proved twice. Rolls took a day.": the rolls, too, of the first version.
  // "In it we can trace a loaf. The cloud is the mill.": of signs in a picture.
  { begins: finds(traced), covers: everything },
  { begins: isFormer, covers: finds(pastState), ends: finds(turning) },
  { begins: finds(severalAdded), covers: finds(wasAdded) },
  { begins: finds(example), covers: finds(concludes), ends: (text) => !concludes.test(text) },
];

/** Which sentences are said only of what a sentence before them in their paragraph began. */
export const inSpell = (sentences: readonly InBlock[]): readonly boolean[] => {
  let [block, active]: [number, readonly Spell[]] = [-1, []];
  return sentences.map(({ sentence: { text }, block: own }) => {
    if (own !== block) [block, active] = [own, []];
    const going = active.filter(({ ends }) => !ends?.(text));
    const isCovered = going.some(({ covers }) => covers(text));
    active = spells.filter((spell) => going.includes(spell) || spell.begins(text));
    return isCovered;
  });
};
