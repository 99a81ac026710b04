type Sides = readonly (readonly [RegExp, RegExp])[];

/** Two piles: what is for a thing, and what is against it. */
const piles: Sides = [
  [
    /\b(?:pros|advantages?|benefits?|strengths?|upsides?)\b/iu,
    /\b(?:cons|disadvantages?|drawbacks?|weaknesses|downsides?|costs?)\b/iu,
  ],
  [/\bdo(?:['’]?s)?\b(?!n)(?!.*\bnot\b)/iu, /\b(?:don['’]?ts?|do not)\b/iu],
  [/\b(?:good|works|worked|right)\b/iu, /\b(?:bad|(?:does|did)(?:n['’]t| not) work|wrong)\b/iu],
  [/(?:Vorteile|Stärken)/u, /(?:Nachteile|Schwächen)/u],
  [/(?:ventajas)/iu, /(?:desventajas|inconvenientes)/iu],
  [/(?:avantages)/iu, /(?:inconvénients)/iu],
  [/(?:メリット|利点)/u, /(?:デメリット|欠点)/u],
];

/** Two states of one thing: what stands in one has its counterpart in the other. */
const states: Sides = [
  [/\b(?:before|then|old|yesterday)\b/iu, /\b(?:after|now|new|today)\b/iu],
  [/\bwith\b/iu, /\bwithout\b/iu],
  [/\b(?:problems?|challenges?)\b/iu, /\b(?:solutions?|answers?)\b/iu],
];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** `Step 1` and `Step 2`, `First` and `Second` follow one another; they are no opposites. */
const counts = /^(?:\p{N}+|[ivx]+|one|two|three|first|second|third|last|next|part|\p{L})$/iu;

const differences = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((word) => !b.includes(word));

/** The same words but for one: `Push model` and `Pull model`, `What we kept` and `What we dropped`. */
const differInOneWord = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [onlyLeft, onlyRight] = [differences(left, right), differences(right, left)];
  const different = [...onlyLeft, ...onlyRight];
  const shared = left.length - onlyLeft.length;
  return (
    shared >= 1 &&
    onlyLeft.length <= 1 &&
    onlyRight.length <= 1 &&
    different.length >= 1 &&
    !different.some((word) => counts.test(word))
  );
};

const areAmong = (sides: Sides, a: string, b: string): boolean =>
  sides.some(
    ([one, other]) =>
      (one.test(a) && other.test(b) && !other.test(a)) || (one.test(b) && other.test(a) && !other.test(b)),
  );

/** Whether two words name two piles, such as pros and cons: what is in one has no counterpart in the other. */
export const arePiles = (a: string, b: string): boolean => areAmong(piles, a, b);

/** Whether two headings name the two sides of one thing. */
export const areOpposites = (a: string, b: string): boolean =>
  arePiles(a, b) || areAmong(states, a, b) || differInOneWord(a, b);
