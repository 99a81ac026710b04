import { cutRightEdge, rightEdges } from '../edge-cut.js';
import { lossOf } from '../edge-losses.js';
import { hasMainVerb } from '../gate/main-clause.js';
import { isNounLike, thirdForms } from '../gate/verbs.js';
import { countWords } from '../words.js';

/** A part of a sentence: from, to. */
export type Range = readonly [start: number, end: number];

const maxClauseWords = 20;
const tail =
  /^\s*(?:of|more|fewer|less|faster|slower|higher|lower|increase|decrease|reduction|growth|smaller|larger)\b/iu;
// "60% expect to use more cloud": the number is the subject.
const clause =
  /^\s*(?:say|said|indicated?|agreed?|answered|felt|found|rated|use|used|expect|plan|believe|report|reported|run|ran|want|need|prefer|chose|choose|think|have|had|do|did|are|were|is|was)\b/iu;
const leaning =
  /^(?:(?:also|then|now|still|already),?\s+)?(?:it|this|that|these|those|they|he|she|there|so|and|but|another|as (?:in|for|with|you|shown|seen|mentioned|of(?!\s(?:(?:this |the time of )?writing|now|today|(?:\p{L}+ )?(?:19|20)\d\d)(?!\p{L})))|right now|by some accounts|since (?:the (?!beginning|start|release|launch|end)|an? |most |all |many |you )|(?:a|one|two|three|four|five|six|seven|several|some|few|\d+) (?:years?|months?|weeks?|days?) (?:prior|later|earlier|before|after)|the (?:new|old|other|same|latest|resulting) (?:version|one|approach|way|method|result|code)|the (?:median|mean|average|typical|total) (?:value|number|result)|continuing|also note|note that|at one \p{L}+|in (?:this|one) (?:example|case|test|role)|in that|similar(?:ly)?|for(?!\s(?:now|most|many|all|large|small|typical|the (?:first |last |past )?\d+ (?:hours|days|nights|weeks|months|years))\b)|if|when|over a|scholarships|tickets)\b/iu;
/** Names at the end of a clause: the number says the same without them. */
const examples = /\s(?:like|such as|including)\s[^.;]*,[^.;]*$/iu;

/** "35% of bread is sliced, but …", "12%, while others …", "… is reasonable given that …": what stands beside it is a thought of its own; a measure given that something holds has a condition. */
const aside =
  /,\sand\s(?=\p{Lu}\p{Ll})|[,;]\s(?:but|while|whereas|although|though|e\.g\.|i\.e\.)\s|(?<=\b(?:reasonable|acceptable|fine|good|great|impressive|remarkable|modest|tolerable|surprising|enough)),?\sgiven that\s/u;

/** "a group that includes: rye, oats and wheat": examples behind what is said. */
const members = /\s(?:that|which)\sincludes?:?\s(?=[^.;]{1,60},\s[^.;]*,\s)/u;

/** "… with our oven": the tool of the author, for the author to say. */
const ownTool = /\s(?:with|via|using|through) (?:our|my)\s[^.,;]*(?=[.!]?$)/u;
/** What has been counted is so whatever it was done with; a share, a comparison and what happens each time are so with it alone. */
const isDone =
  /^(?!.*(?:[%％]|\d[x×]|\b(?:percent|per cent|times|more|fewer|less|faster|slower|higher|lower|better|worse)\b)).*\b(?:have|has|had)\s\p{L}/iu;

/** Where what is said of a number ends, at the end of its sentence at the latest. */
export const endOfThought = (text: string, after: number): number => {
  const behind = text.slice(after);
  const [added, tool] = [behind.search(aside), behind.search(ownTool)];
  const thought = added >= 0 ? added : behind.search(members);
  if (thought >= 0) return after + thought;
  return tool >= 0 && isDone.test(text.slice(0, after + tool)) ? after + tool : text.length;
};

/** Words that what is counted does not go beyond. */
const beyond =
  /[,;:()—–"“”!?]|\s(?:-{1,2}|and|or|but|that|which|who|whose|when|where|while|in|on|at|by|for|from|with|without|to|into|as|than|is|are|was|were|be|been|has|have|had|can|could|will|would|may|might|must|should|do|does|did|it|they|we|you|because|so|if|only|before|after|during|since|until|over|under|within|across|around|about|this|these|those|all)\s|[.!?]?$/iu;

/** "letters | across two of the busiest markets": where the counted things are ends the sentence. */
const placed = /^\s(?:across|throughout|worldwide)(?:\s[\p{L}\p{N}'’-]+){0,9}(?=[.:]?\s*$)/iu;

/** "where 700+ guests gathered in person": what those who are counted do, to the end of the sentence. */
export const deedOfCounted = (text: string, from: number, end: number): Range | undefined => {
  const part = text.slice(from, end);
  if (!/^\s\p{Ll}[\p{L}-]*s\s\p{Ll}/u.test(part) || /[,;:()—–]/u.test(part)) return undefined;
  return hasMainVerb(`They ${part.trim().replace(/^\S+\s/u, '')}`) ? short(part, from) : undefined;
};

/** What a count says by itself: how many came, use or look; without them "requests per second" are whose? */
const telling =
  /^\s(?:[\p{L}-]+\s){0,3}?(?:(?:per|an?|each|every)\s(?:day|night|week|month|quarter|year)|daily|weekly|monthly|yearly|users|visitors|visits|readers|listeners|developers|engineers|people|guests|customers|members|employees|stars|attendees|participants|students|organi[sz]ations|companies|contributors|countries|cities|views|pageviews|subscribers)\b/iu;

const spread = /^\s[\p{L}-]+\s(?:across|throughout|worldwide)\b/iu;

/** "800,000 samples per second", "20,000 episodes of TV shows": a count says something with the name of what is counted. */
export const countedAfter = (text: string, from: number): Range | undefined => {
  const part = text.slice(from);
  if (!telling.test(part) && !spread.test(part)) return undefined;
  const named = namedIn(part);
  if (named === undefined) return undefined;
  const words = countWords(named);
  const condition = conditioned.exec(part.slice(named.length));
  if (condition) return conditionOf(part.slice(0, named.length + condition[0].length), from);
  const where = placed.exec(part.slice(named.length))?.[0];
  if (where !== undefined && /^(?:\s[\p{L}-]+){1,3}$/u.test(named) && /\p{L}s$/u.test(named))
    return [from, from + named.length + where.length];
  const tells = rated.test(named) ? words >= 3 : words >= 2 && /\p{L}s$/u.test(named.trim());
  return tells && words <= 8 && !/\s(?:per|of|the|an?)$/iu.test(named)
    ? [from, from + named.length]
    : undefined;
};

/** "samples per second", "episodes of TV shows", "visits a day": of what, or how often, a count is. */
const rated =
  /\s(?:(?:per|of)|(?:hits|visits|visitors|guests|users|readers|listeners|views|pageviews|downloads|requests|queries|calls|messages|events|builds|deployments|commits|installs|sessions)\s(?:an?|each|every))\s[\p{L}-]{2,}/iu;

/** "60,000 visits a day | when the sun shines": a count is so under its condition alone. */
const conditioned = /^\s(?:when|whenever|if|unless|once|while|as long as|provided|assuming)\s.*$/iu;

/** A count with its condition, when it is short and names what it is of. */
const conditionOf = (part: string, from: number): Range | undefined =>
  countWords(part) <= maxClauseWords && !/[,;:()—]/u.test(part) && /^\s\p{L}[^.]*[.!]?$/u.test(part)
    ? [from, from + part.length]
    : undefined;

/** The name of what is counted, at the beginning of what stands behind its number. */
const namedIn = (part: string): string | undefined => {
  if (!/^\s[\p{L}-]{3,}/u.test(part)) return undefined;
  const end = part.search(beyond);
  // "of shows and movies": a pair is not halved at the end of its sentence.
  const pair =
    /^\s(?:and|or)\s[\p{L}-]+(?=[.!?,;:]|\s(?:in|on|across|from)\s|$)/u.exec(
      part.slice(Math.max(0, end)),
    )?.[0] ?? '';
  const named = part.slice(0, end < 0 ? part.length : end + pair.length);
  // "a 2x speedup gives you …": the verb waits for its object.
  const last = /(?<![\p{L}-])[\p{L}-]+$/u.exec(named.trim())?.[0].toLowerCase() ?? '';
  return thirdForms.has(last) && !isNounLike(last) ? undefined : named;
};

/** "around 30 million clients", where it is told whose they are. */
export const endOfNamed = (text: string, from: number): number | undefined => {
  const named = namedIn(text.slice(from));
  if (named === undefined || countWords(named) > 8) return undefined;
  return /\p{L}s$|\sof\s\p{L}+|\speople$/u.test(named) ? from + named.length : undefined;
};

/** "35% of the loaves are sliced", "60% expect to bake more": what is said of a number right behind it. */
export const clauseAfter = (text: string, from: number, end: number): Range | undefined => {
  const part = text.slice(from, end);
  if (!tail.test(part) && !clause.test(part)) return undefined;
  const named = part.slice(0, examples.exec(part)?.index ?? part.length);
  const range = short(named, from);
  return range && countWords(text.slice(...range)) >= 3 ? range : undefined;
};

/** A part of a sentence from where it begins, cut at an edge when it is too long for a clause. */
export const short = (part: string, from: number): Range | undefined => {
  const length = countWords(part) <= maxClauseWords ? part.length : cutRightEdge(part, maxClauseWords);
  return length === undefined ? undefined : [from, from + length];
};

/** "With the goal of 80% rye", "A huge thank you to the 350+ guests": no sentence, as far as verbs are known. */
const isVerbless = (part: string): boolean =>
  /^(?:with|without|by|to|from|at|an? (?:huge|big|special|warm)|\p{L}+ing)\s/iu.test(part) &&
  !hasMainVerb(part);

/** A sentence up to an end, when it is short enough to be shown and leans on no other. */
export const wholeClause = (text: string, end: number): Range | undefined => {
  const part = text.slice(0, end);
  const words = countWords(part);
  return words <= maxClauseWords && words >= 4 && !leaning.test(part) && !isVerbless(part)
    ? [0, end]
    : undefined;
};

/** The left part of a long sentence, cut at an edge behind its number. */
export const leftClause = (text: string, after: number): Range | undefined => {
  if (leaning.test(text)) return undefined;
  const cut = rightEdges(text, maxClauseWords, 4).find(
    (edge) =>
      /\p{L}/u.test(text.slice(after, edge)) &&
      hasMainVerb(text.slice(0, edge)) &&
      lossOf(text.slice(0, edge), text.slice(edge)) === undefined,
  );
  return cut === undefined ? undefined : [0, cut];
};
