/** A kind of line that nobody needs to remember, or that is not understood without what stood around it. */
interface Kind {
  readonly why: string;
  readonly is: (text: string) => boolean;
}

const matching =
  (pattern: RegExp): Kind['is'] =>
  (text) =>
    pattern.test(text);

const kinds: readonly Kind[] = [
  {
    why: 'a deed of who is left out: "Switched the bundler"; "Speed matters" is none',
    is: matching(
      /^(?:not|made|chose|built|wrote|got|put|had|ran|took|gave|sent|set|held|left|(?!\p{L}*eed\s)\p{L}{2,}ed)\s/iu,
    ),
  },
  {
    why: 'a story: "Nobody had bread"; a measured result is none',
    is: (text) => !/\d/u.test(text) && /\b(?:had|took|went|came|was|were|did(?:n['’]t| not))\b/iu.test(text),
  },
  {
    why: 'news of its day: "is now in development", "In July 2020", "has been gaining adoption"',
    is: matching(
      /\b(?:still|recently|already|in (?:active |early )?development|waiting|has been (?:gaining|promoted|accepted)|is now using|will be able|joined|works? (?:at|for)|members?|adopters?|contribut\w+|sponsors?|(?:19|20)\d\d)\b/iu,
    ),
  },
  {
    why: 'open at its end: "… can perform all", "… and as a result", "a timer can be defined"',
    is: matching(/\b(?:all|as a result|as well|can be \p{L}+ed)$/iu),
  },
  {
    why: 'it leans on a sentence before it: "then", "the other oven", "To the baker, …", "If none is left, …"',
    is: matching(
      /^(?:if|when|to|in|for|with|at|from|as|under|within|after|before|during|through|since|while|once|sometimes|typical(?:ly)?|internally|currently|according|such|each|another|others?|one)\b|\b(?:then|also|further|however|otherwise|such|(?<!an)other|another|same|former|latter|no different|the (?:first|second|third|last|next|above|default|basic|optional|simple))\b/iu,
    ),
  },
  {
    why: 'what it is called, which was told to begin with: "A loaf is a piece of bread"; what it is not, or is at best, is a point',
    is: (text) =>
      /^(?:\S+ ){1,6}(?:is|are) (?:an?|the|something|called|known)\b/u.test(text) &&
      !/\b(?:not|never|only|no|should|than|most|best)\b|\d/u.test(text),
  },
  {
    why: 'it is said to somebody: "You can bake", "Your oven"',
    is: matching(/^(?:you|your|we|our|let|learn|see|read|thank\w*)\b/iu),
  },
  {
    why: 'it says that a thing is good, whatever it is: "should be smooth", "provide an essential means"',
    is: matching(
      /\b(?:essential|well[- ]known|smooth|seamless\w*|important|crucial|increasingly|quite|reliably and correctly|comes? with|features? an?|defines|consists?)\b/iu,
    ),
  },
  {
    why: 'remarks, quotations and names of code too long to be read out',
    is: matching(/[;:<>"“”?!]|\([^)]{25,}\)|#\d|\S{32}/u),
  },
];

const least = 5;
const most = 13;

/** The words by which a line is told to be of a thing. */
export const wordsIn = (text: string): string[] =>
  text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** "The online application connects": of which nobody was told but those who hear the paragraph. */
const isUntold = (text: string, named: ReadonlySet<string>): boolean =>
  /^(?:all |both )?the \p{Ll}/iu.test(text) &&
  !wordsIn(text.split(/\s+/u).slice(1, 4).join(' ')).some((word) => named.has(word));

/** Whether a line is short, stands without its section, and is a claim; `named` holds the words of the post's titles. */
export const isMemorable = (text: string, named: ReadonlySet<string>): boolean => {
  const words = text.split(/\s+/u).length;
  return words >= least && words <= most && !kinds.some(({ is }) => is(text)) && !isUntold(text, named);
};
