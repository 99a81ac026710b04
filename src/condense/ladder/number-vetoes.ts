import { countsRepository } from '../gate/repository-counts.js';
import { isPriceInPassing } from './number-prices.js';
import { isChatter, isSetUp } from './number-settings.js';

// What makes a number of a sentence none that an audience should remember.

/** Numbers of things that are named by them: "RFC 1721", "Node.js 24+"; "issue over 1,000 loaves" is a deed. */
const naming =
  /\b(?:RFC|PR|KEP|CVE|ISO|port|line|chapter|version|page|issue|node(?:\.js)?|python|java|php|ios|android|postgres(?:ql)?)\s*$/iu;
const bare = /^\d+\+?$/u;
/** "in Oven 20+": a version, of what a name in a sentence names. */
const fewAndMore = /^\d{1,3}\+$/u;
const versioned = /\S\s(?!(?:Over|About|All|With)\s)\p{Lu}[\p{L}.-]*\s$/u;
/** "@ 1609746000", "#1234"; "The result: 45% less wood" is one. */
const signed = /(?:[@=#/]|(?<!\bresults?):)\s*$/iu;
/** "a Maker 2950 oven", "400 Maker 2950 ovens", "the RTX 8000": the model of a thing. */
const model = /\b(?:an?|the|\d+)\s\p{Lu}[\p{L}-]+\s$|\s(?!(?:US|USA|UK|EU|UN|AI|IT|ML)\s)\p{Lu}{2,}\s$/u;
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
/** "For example, we saw a 19% speed-up", "a survey of bakers found that 40% …": an example that was measured is so. */
const witnessed =
  /(?:^|[;:]\s)for (?:example|instance),?\s(?!.*\b(?:suppose|imagine|say|says|said|claims?|claimed|if|would|could|might|when|will)\b)(?:.*\s)?(?:we saw|we['’]ve seen|shrank|grew|fell|rose|dropped|went (?:up|down)|(?:study|survey|report|poll|analysis)\b.{0,60}\bfound that)\s/iu;
/** "if 70% of ovens smoke": what is only supposed. */
const onlyIf = /(?<![\p{L}-])(?:if|unless|suppos(?:e|ing)|assum(?:e|ing)|imagine)\s[^,;:]*$/iu;
/** How far back a witness is looked for: a hostile sentence costs no square of its length. */
const inSight = 300;
/** "1%", "0.5%": too little to be shown large. */
const small =
  /^(?!only|just|still|less|fewer|under|as little|as few|as low)\D{0,15}(?:0(?:\.\d+)?|1)\s?(?:[%％]|percent|per cent)$/iu;
/** "fell to 0.1%": how little is left is what is told. */
const fallen = /\b(?:to|below|under)\s$/iu;
/** "20% complete", "5% chance": how far somebody is, or how sure. */
const degree =
  /^\s(?:complete|completed|done|finished|utili[sz]ation|opacity|brightness|width|height|replication|zoom|chance|sure|certain|of the way)\b/iu;

/** "A 200+ status code is green", "anything 12+ was too hot": a kind of thing is named by its number. */
const kindNamed = /^\s(?:(?:HTTP|status|error|exit|response|return)\s)+code\b/iu;
const anyOfKind = /\b(?:any|every|some)thing\s$/iu;

/** "The remaining 37%": what the others are was told before. */
const remaining = /\bthe\sremaining\s$/iu;

/** "probably took 40% of the flour": a guess is no finding. */
const guessed = /\b(?:probably|perhaps|maybe)\s(?:\p{L}+\s){1,3}$/iu;

/** "The recommended heat is 1800 degrees", "the default batch size is 100,000": what is set. */
const preset =
  /^(?:(?:the|its|our)\s)?(?:[\p{L}-]+\s)?(?:default|recommended|suggested)\s(?:[\p{L}-]+\s){1,3}(?:is|are|was|of)\s(?:set\sto\s)?$/iu;

/** "with 700+ guests, 349K loaves, and 48 bakers": one of a row of counts; "1500 loaves, among which 80 of rye": the part is meant. */
const inRow = /^\s[^,\d]{1,40},\s\d[^,\s]*\s[^,\d]{1,40},\sand\s\d/u;
const inParts = /,\samong\s(?:which|whom|them|these)\s\d/u;

/** "here we are, 9 billion loaves later": how far somebody has come. */
const after = /^(?:\s[\p{L}-]+){1,5}\s(?:later|ago|on)(?=\s*[.,;:!?)]|\s*$)/iu;

/** "twice as warm and 30% cheaper": the lesser of two. */
const asMuch = /\b(?:twice|half|(?:three|four|five|ten) times) as \p{L}+,?\s(?:and|but)\s$/iu;

/** "a sack per 100 million grains": what a rate is told for. */
const unitOfRate = /\bper\s$/iu;
/** "needs to take 100% of the shelf": how something has to be. */
const required =
  /\b(?:needs? to|has to|have to|must|should|ought to)\s(?:\p{L}+\s){1,3}$|\b(?:occup(?:y|ies)|fills?|width|height)\s(?:\p{L}+\s)?$/iu;
const gain =
  /^\s(?:[\p{L}-]+\s){0,3}(?:speed-?ups?|improvements?|increases?|decreases?|reductions?|growth|drops?|gains?|savings?|boosts?|jumps?|overhead|difference|return|faster|slower|more|less|fewer|better|worse|higher|lower|larger|smaller)\b/iu;

/** "On 8x M200 ovens": how many of a model. */
const ofModel = /^\s(?:\p{Lu}[\p{L}]+\s)?\p{Lu}{1,4}\d+\p{L}*\b/u;

/** "2x stone ovens with lids:" counts them; "2x the bread" and "2x as warm" compare. */
const ofThings =
  /^\s(?!(?:the|as|what|that|over|than|compared|since|in|on|for|from|their|its|our|your)\b)\p{L}/iu;

/** "A 2x loaf holds …", "sells 2x loaves": of which kind a thing is; "a 2x speedup" is a result. */
const isKind = ({ 0: number, index, input }: RegExpExecArray): boolean =>
  /^\S*[x×]$/iu.test(number) &&
  (/\ban?\s$/iu.test(input.slice(0, index)) ||
    ofModel.test(input.slice(index + number.length)) ||
    (input.slice(0, index).trim() === '' && ofThings.test(input.slice(index + number.length))) ||
    /^\s(?:images?|pictures?|screens?|displays?|loaves)\b/iu.test(input.slice(index + number.length))) &&
  !gain.test(input.slice(index + number.length));

/** Whether a salient number, found in the text of its thought, names or sets something, is an example, or is too small to be shown large. */
export const countsNothing = (match: RegExpExecArray): boolean => {
  const { 0: number, index, input } = match;
  const [ahead, behind] = [input.slice(0, index), input.slice(index + number.length)];
  return (
    (bare.test(number) && (naming.test(ahead) || model.test(ahead))) ||
    (fewAndMore.test(number) && versioned.test(ahead)) ||
    signed.test(ahead) ||
    (aimed.test(ahead) && !met.test(input)) ||
    unitOfRate.test(ahead) ||
    isKind(match) ||
    isSize(match) ||
    isCondition(match) ||
    isSupposed(match) ||
    figureOfSpeech.test(ahead) ||
    (exemplified.test(ahead) && !witnessed.test(ahead.slice(-inSight))) ||
    (small.test(number) && !fallen.test(ahead)) ||
    onlyIf.test(ahead.slice(-inSight)) ||
    [remaining, guessed, anyOfKind, preset, asMuch].some((pattern) => pattern.test(ahead)) ||
    [degree, after, kindNamed, inRow, inParts].some((pattern) => pattern.test(behind)) ||
    isPriceInPassing(match) ||
    (setting.test(number) && required.test(ahead)) ||
    (setting.test(number) && (denied.test(ahead) || !/^\s(?:of|more|faster|less)\b/iu.test(behind)))
  );
};

/** "Shops where shelves had 1000+ of loaves": which shops are meant, not what is known of them. */
const isCondition = ({ index, input }: RegExpExecArray): boolean =>
  /\b(?:where|whose|in which)\s(?:\S+\s){1,4}$/iu.test(input.slice(0, index)) &&
  /\s(?:is|are|was|were|has|have|had|can|will)\s/u.test(input.slice(index));

/** "The bell may ring when the shelf is 70% full": what is supposed, and not what was found. */
const isSupposed = ({ index, input }: RegExpExecArray): boolean =>
  /\b(?:when|once|if|until|whenever|unless)\s(?:[^\s,.;]+\s){1,8}$/iu.test(
    input.slice(Math.max(0, index - inSight), index),
  ) && /\b(?:may|might|could|should|would|can)\s/iu.test(input.slice(0, inSight));

/** "500 x 87,342", "640×480": sides of a thing, nothing to remember. */
const isSize = ({ 0: number, index, input }: RegExpExecArray): boolean =>
  /\d\s?[x×]\s?\d/u.test(input.slice(Math.max(0, index - 8), index + number.length + 8));

/** "of them", "as shown above": what it counts was told before. */
const pointing =
  /^(?:back then|at (?:the|that) time|\p{L}+ (?:years|months|weeks|days) (?:prior|earlier|later|before)|fast[- ]forward)\b|\b(?:that|this) (?:number|figure|share|percentage|rate|value)\b|\bof them\b|[\d%％]\sof (?:these|those)\s(?:is|are|was|were|have|has|had|can|do|did|come|came|go|went|use|used|said)\s|\d\sof (?:that|those|it)\s(?:is|was|are|were|went|goes|has|have)\s|\bhim\b|\bas (?:you can see|seen|shown) (?:in|above|below|here)\b|\b(?:graph|chart|figure|table) (?:above|below)\b|\bsuch\s(?!as\b)\p{L}|\b(?:for|of|with|by|about|like|on|in|to) (?:this|that|these|those)[.!]?$|(?:^|,\s)that (?:would|will|is|was|can|could|means|meant|makes|made)\b|^given that\s.*,\sthat \p{Ll}+ (?:is|was|are|were)\b|^(?:overall|altogether|together),?\s(?:this|that|these|those|it|they)\b|^\s*of (?:that|this|these|those|them|it|which)\b|\b(?:enabled|allowed|helped|let|made|gave|told) (?:them|it|him|her)\b/iu;

/** "history | sort", "{print $2}", "run --all": a command, whose digits count nothing. */
const command = /\s\|\s|[{}]|\s--\p{L}/u;

/** "Below is a rule", "writing those summaries", "his job": what is meant stands elsewhere. */
const elsewhere =
  /^(?:below|above|here)\b|\bthe (?:above|below)\b|\b(?:those|these) (?!(?<=\p{Lu}\S{0,30} and \p{Lu}\S{0,30}\s[^.;:]{0,120}these )two\b|who\b|that\b|which\b|with\b|in\b|of\b|are\b|were\b|under\b|over\b)\p{Ll}|\b(?:his|her)\b/iu;

/** "… and 40+ kinds of rye too", "at 14% each": what it adds to, or parts, stands before. */
const adding =
  /^(?:additionally|moreover|furthermore|besides),?\s|\s(?:too|as well|each|respectively|instead|either)[.!]?$/iu;

/** "for that oven" at the end, "the crust of this loaf is …", "…, this saves …", "is another reason": what it is of, or comes beside, stands before. */
const backward =
  /\s(?:\p{L}+ing|for|of|with|by|about|like|on|in|to|from)\sthat\s(?!much\b|many\b|time\b|day\b|year\b)\p{Ll}+[.!]?$|^[^\d]{0,80}\bof (?:this|that)\s\p{Ll}+\s(?:is|was|are|were)\s|,\s(?:so\s)?this\s\p{Ll}+s\s|(?<!\b(?:to|after|or|from)\s)\banother\s\p{Ll}/iu;

/** "The attacker uploads 5,000 numbers": a step of what somebody might do. */
const plotted =
  /^(?:[\p{L} ]{1,30},\s)?(?:the|an?|our) (?:attacker|adversary|hacker|intruder|thief)\s(?!needs|requires|has|takes|gets|gains|pays|wins)\p{Ll}+s\s/iu;

/** Who did it, and where it was filed: "(@rosa, #12)". */
const credits = /(?:^|[\s(])[@#][\p{L}\d]/u;

/** Whether what is said of a number points to another sentence, is a command, only credits somebody, is chatter, counts the commits of a repository, or tells how a test was set up. */
export const isOfSomethingElse = (shown: string): boolean =>
  [pointing, elsewhere, command, credits, adding, backward, plotted].some((pattern) => pattern.test(shown)) ||
  isChatter(shown) ||
  countsRepository(shown) ||
  isSetUp(shown);
