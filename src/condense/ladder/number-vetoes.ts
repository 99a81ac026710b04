// What makes a number of a sentence none that an audience should remember.

/** Numbers of things that are named by them: "RFC 1721", "Node.js 24+"; "issue over 1,000 loaves" is a deed. */
const naming =
  /\b(?:RFC|PR|KEP|CVE|ISO|port|line|chapter|version|page|issue|node(?:\.js)?|python|java|php|ios|android|postgres(?:ql)?)\s*$/iu;
const bare = /^\d+\+?$/u;
/** "@ 1609746000", "#1234". */
const signed = /[@=:#/]\s*$/u;
/** "a Maker 2950 oven", "400 Maker 2950 ovens", "the RTX 8000": the model of a thing. */
const model = /\b(?:an?|the|\d+)\s\p{Lu}[\p{L}-]+\s$|\s(?!(?:US|USA|UK|EU|UN)\s)\p{Lu}{3,}\s$/u;
/** "with the goal of 100%", "aims to bake 40% more": what is only meant to be; a goal that was met is so. */
const aimed =
  /\b(?:goals?|targets?|aim|objective|ambition)\s(?:is|was|of|to|for)\b|\b(?:aim|plan|hope|want|intend|propose)(?:s|ed|ing|ned|ning)?\sto\b/iu;
const met = /\b(?:reached|met|hit|achieved|exceeded|surpassed|beat)\b/iu;
/** "isn't 100% necessary", "use 0%": a manner of speaking, or a setting. */
const figureOfSpeech = /(?:\bnot|n['’]t)\s+(?:\p{L}+\s)?$/iu;
/** "does not have to rise 100% of the time": what is denied is not to be remembered. */
const denied = /\b(?:not|never|no|without)\b|n['’]t\b/iu;
const setting = /^(?:up to\s)?(?:100|0)\s?(?:%|percent)$/iu;
/** "(e.g. \"up to $250\")": an example. */
const exemplified =
  /(?:(?:\b(?:e\.?g\.?|for (?:example|instance))|[,(]\s?say),?\s*["“]?|\b(?:for example|for instance|in this example)\b.*)$/iu;
/** "1%", "0.5%": too little to be shown large. */
const small =
  /^(?!only|just|still|less|fewer|under)\D{0,15}(?:0(?:\.\d+)?|1)\s?(?:[%％]|percent|per cent)$/iu;
/** "fell to 0.1%": how little is left is what is told. */
const fallen = /\b(?:to|below|under)\s$/iu;
/** "20% complete", "5% chance": how far somebody is, or how sure. */
const degree =
  /^\s(?:complete|completed|done|finished|utili[sz]ation|opacity|width|height|replication|zoom|chance|sure|certain|of the way)\b/iu;

/** Whether a salient number, found in the text of its thought, names or sets something, is an example, or is too small to be shown large. */
export const countsNothing = (match: RegExpExecArray): boolean => {
  const { 0: number, index, input } = match;
  const [ahead, behind] = [input.slice(0, index), input.slice(index + number.length)];
  return (
    (bare.test(number) && (naming.test(ahead) || model.test(ahead))) ||
    signed.test(ahead) ||
    (aimed.test(ahead) && !met.test(input)) ||
    isSize(match) ||
    isCondition(match) ||
    figureOfSpeech.test(ahead) ||
    exemplified.test(ahead) ||
    (small.test(number) && !fallen.test(ahead)) ||
    degree.test(behind) ||
    (setting.test(number) && (denied.test(ahead) || !/^\s(?:of|more|faster|less)\b/iu.test(behind)))
  );
};

/** "Shops where shelves had 1000+ of loaves": which shops are meant, not what is known of them. */
const isCondition = ({ index, input }: RegExpExecArray): boolean =>
  /\b(?:where|whose|in which)\s(?:\S+\s){1,4}$/iu.test(input.slice(0, index)) &&
  /\s(?:is|are|was|were|has|have|had|can|will)\s/u.test(input.slice(index));

/** "500 x 87,342", "640×480": sides of a thing, nothing to remember. */
const isSize = ({ 0: number, index, input }: RegExpExecArray): boolean =>
  /\d\s?[x×]\s?\d/u.test(input.slice(Math.max(0, index - 8), index + number.length + 8));

/** "of them", "as shown above": what it counts was told before. */
const pointing =
  /^(?:back then|at (?:the|that) time|\p{L}+ (?:years|months|weeks|days) (?:prior|earlier|later|before)|fast[- ]forward)\b|\b(?:that|this) (?:number|figure|share|percentage|rate|value)\b|\bof them\b|\bhim\b|\bas (?:you can see|seen|shown) (?:in|above|below|here)\b|\b(?:graph|chart|figure|table) (?:above|below)\b|\bsuch\s(?!as\b)\p{L}|\b(?:for|of|with|by|about|like|on|in|to) (?:this|that|these|those)[.!]?$|(?:^|,\s)that (?:would|will|is|was|can|could|means|meant|makes|made)\b|^\s*of (?:that|this|these|those|them|it|which)\b|\b(?:enabled|allowed|helped|let|made|gave|told) (?:them|it|him|her)\b/iu;

/** "history | sort", "{print $2}", "run --all": a command, whose digits count nothing. */
const command = /\s\|\s|[{}]|\s--\p{L}/u;

/** "Below is a rule", "writing those summaries", "his job": what is meant stands elsewhere. */
const elsewhere =
  /^(?:below|above|here)\b|\bthe (?:above|below)\b|\b(?:those|these) (?!who\b|that\b|which\b|with\b|in\b|of\b|are\b|were\b|under\b|over\b)\p{Ll}|\b(?:his|her)\b/iu;

/** "… and 40+ kinds of rye too", "at 14% each": what it adds to, or parts, stands before. */
const adding = /\s(?:too|as well|each|respectively|instead|either)[.!]?$/iu;

/** Who did it, and where it was filed: "(@rosa, #12)". */
const credits = /(?:^|[\s(])[@#][\p{L}\d]/u;

/** Whether what is said of a number points to another sentence, is a command, or only credits somebody. */
export const isOfSomethingElse = (shown: string): boolean =>
  [pointing, elsewhere, command, credits, adding].some((pattern) => pattern.test(shown));
