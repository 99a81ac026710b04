// Phrases around a number that tell what went up or down.

/** Where a phrase is found. */
export interface Phrase {
  /** What stands before its number, to the number; the phrase begins at the group `from`, else with the number. */
  readonly ahead: RegExp;
  /** What follows the number. */
  readonly behind: RegExp;
  /** It is so whatever is hoped, denied or planned in the sentence around it. */
  readonly isSure?: true;
  /** Where the phrase ends; with the thought, when no row says. */
  readonly end?: (text: string, after: number, behind: string) => number | undefined;
}

const pointing = '(?:it|its|this|that|them|these|those|their|his|her)';

/** How a thing that is named begins. */
const named =
  '(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Bb]oth|[Mm]any|[Mm]ost|[Ss]ome|[Aa]ll|[Nn]ew|(?!(?:It|This|That|These|Those|They|He|She|We|I|You|What|Which|Who|There|Overall|Together|And|But|So|Also|According)\\s)\\p{Lu}[\\p{L}\\p{N}-]*)';

/** What somebody did to a thing, told as a share. */
const changed = '(?:reduced|lowered|decreased|slashed|trimmed|cut|sped up|improved|increased|raised|boosted)';

/** What a thing did by itself. */
const moved =
  '(?:shrank|shrunk|grew|rose|fell|dropped|increased|decreased|improved|declined|went (?:up|down))';

/** What may stand behind a change. */
const circumstance =
  /^(?:[.!]?$|,\s(?:so|we|they|making|which (?:is|was)|and (?:we|the|it|this))\s|\s(?:without|with|in|on|for|compared|over|when|while|since|after|on average)\s)/iu;

/** "2x faster | , and a new door": what is put beside is another thing; whatever else stands behind a comma may limit it. */
const endOfFirst = (text: string, after: number): number | undefined => {
  const end = after + (/^[^,;]*/u.exec(text.slice(after))?.[0].length ?? 0);
  const isBeside = /^(?:$|,\s(?:and|plus|as well as|along with)\s)/u.test(text.slice(end));
  return isBeside ? end : undefined;
};

/** Rows of phrases for changes; the first that fits wins. */
export const changes: readonly Phrase[] = [
  // "Although we quickly reduced the price of rye by about 80%, we plan …", "Removing the old shelves reduced the walk by 25%"
  {
    ahead: new RegExp(
      `(?:(?<!\\b(?:says?|said|that|claims?|claimed|thinks?|believes?|wrote|if)\\s)\\bwe(?:['’]ve)?\\s(?:(?:have|also)\\s)?|(?:^|[,;:]\\s)(?!(?:during|according)\\s)\\p{L}+ing\\s(?:[^\\s,;:()]+\\s){1,7}?)(?<from>(?:\\p{L}+ly\\s)?${changed}\\s(?!${pointing}\\s)(?:[^\\s,;:()]+\\s){1,9}by\\s)$`,
      'iu',
    ),
    behind: circumstance,
  },
  // "In comparing the old and new stones, the (dry) weight of a loaf shrank by 3.5% without doing anything"
  {
    ahead: new RegExp(
      `(?:^in comparing\\s(?!.*\\b(?:simulat|mode\\b))[^,]{1,100},\\s|[;:]\\s(?:for (?:example|instance),?\\s)?|^for (?:example|instance),?\\s)(?<from>the\\s(?:[^\\s,;]+(?<!:)\\s){1,9}${moved}\\sby\\s)$`,
      'iu',
    ),
    behind: circumstance,
  },
  // "…, one more stone helped improve the rest of all loaves by about 20%": what helped goes with it.
  {
    ahead: new RegExp(
      `(?:^|,\\s(?:and\\s|so\\s)?)(?<from>${named}\\s(?:[^\\s,;:()]+\\s){0,6}?helped\\s(?:to\\s)?(?:improve|reduce|cut|lower|decrease|increase|raise|boost|speed up|shrink)\\s(?!${pointing}\\s)(?:[^\\s,;:()]+\\s){1,9}by\\s)$`,
      'u',
    ),
    behind: circumstance,
  },
  // "…, we're talking about a first crust reduction of 40%": by how much what changed.
  {
    ahead:
      /(?:(?:^|,\s)(?:that(?:['’]s|\sis)|we(?:['’]re|\sare)\s(?:talking about|seeing|looking at))|\b(?:led to|resulted in))\s(?<from>an?\s(?:[\p{L}-]+\s){1,4}(?:reduction|increase|decrease|improvement|drop|gain|saving|boost)\sof\s(?:\d[\d.,]*\s?\p{L}{1,3}\sor\s)?)$/iu,
    behind: /^(?:[.!]?$|\s(?:in|on|for|over|compared)\s)/u,
  },
  // "…, making the loaves of rye up to 10x lighter in some ovens"
  {
    ahead: new RegExp(
      `,\\s(?<from>making\\s(?!${pointing}\\s|such\\s)(?:[\\p{L}\\p{N}'’-]+\\s){1,6})$`,
      'iu',
    ),
    behind: /^\s\p{L}+er(?:[.!]?$|\s(?:in|on|for|than|to)\s)/u,
  },
  // "This year brings many small things - most notably a rebuilt oven that is 2x faster"
  {
    ahead:
      /\b(?:includes?|most notably|introduces?|introduced|brings?|features?|comes? with|adds?|added|ships?|shipped|uses?)\s(?<from>an?\s(?:[\p{L}-]+\s){1,4}(?:that|which)\s(?:is|runs)\s(?:now\s)?)$/iu,
    behind: /^\s\p{L}+er(?:[.!,;]|$|\sthan\s)/u,
    end: endOfFirst,
  },
];
