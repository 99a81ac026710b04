import { changes, type Phrase } from './number-changes.js';
import { endOfNamed, type Range, short } from './number-clauses.js';
import { holdings } from './number-holdings.js';

// A number that stands deep in a long sentence, with the phrase of it that tells the same by itself.

/** How far back a phrase is looked for: a hostile sentence costs no square of its length. */
const inSight = 240;

/** "500 bakers from all over the valley" */
const endOfOwn = (text: string, after: number): number | undefined => {
  const end = endOfNamed(text, after);
  const where =
    /^(?:\s(?:from|by|across|around|throughout|on|for|in|at|since|during|via)(?:\s(?!including\s)[\p{L}\p{N}'’-]+(?:\.\p{N}+)*){1,7}|,\s(?:(?:nearly|almost|about|over|more than)\s)?(?:twice|double|three times) as many as (?:last|the previous) year)(?=[,;:!]|\.(?!\p{N})|\sincluding\s|$)/u.exec(
      text.slice(end ?? text.length),
    );
  return end === undefined ? undefined : end + (where?.[0].length ?? 0);
};

const atMatch = (_: string, after: number, behind: string): number => after + behind.length;

const period = '(?:second|sec|s|minute|min|hour|day|night|week|month|quarter|year)';

/** What has gone up or down by a share. */
const gain =
  '(?:improvements?|increases?|decreases?|reductions?|growth|speed-?ups?|slow-?downs?|drops?|gains?|savings?|boosts?|rise|declines?|jumps?|overhead)';
/** What is more or less, when it is told of what. */
const compared = '(?:faster|slower|fewer|less|more|smaller|larger|higher|lower|cheaper)';
/** Measures that are told as a share: "99.9% uptime". */
const measure =
  '(?:uptime|availability|reliability|accuracy|coverage|pass rate|success rate|hit rate|market share)';

/** What somebody has, runs or makes: the number is theirs. */
const having =
  '(?:have|got|runs?|host|serve|maintain|operate|support|monitor|manage|handle|process|ingest|store|issue|ship|receive|get|collect|publish|build|deploy|own|track|employ|use|bake|sell|deliver|received|collected|gathered|got|served|handled|processed|published)';

const phrases: readonly Phrase[] = [
  // "There are now over 100 mills in the valley": what is counted is all that is said.
  {
    ahead:
      /(?:^|[,;:—]\s|^(?:right )?now\s|^today\s|^currently\s)there\s(?:are|were|have been)\s(?:(?:now|currently|already|today|still)\s)?$/iu,
    behind:
      /^\s(?!(?:of|more|less|fewer|others?|left|reasons?|ways?|times?|people who)(?!\p{L}))\p{L}[\p{L}-]{2,}/u,
  },
  // "… which yielded a 30% performance improvement with the new stone"
  {
    ahead:
      /\b(?:yield(?:s|ed|ing)?|saw|sees?|seen|seeing|show(?:s|ed|n|ing)?|result(?:s|ed|ing)? in|leads? to|led to|leading to|brings?|brought|deliver(?:s|ed|ing)?|achiev(?:es|ed|ing)|gave|gives?|giving|measured|reported|gain(?:s|ed)|with|noticed|observed|represents?)\s(?:an?\s)?$/iu,
    behind: new RegExp(
      `^\\s(?:(?:[\\p{L}-]+\\s){1,3}${gain}(?!\\p{L})|${gain}\\s(?:in|of|for|on|over|using|when|compared|across|from|by)\\s|${compared}\\s\\p{L}|(?:[\\p{L}-]+\\s){0,2}${measure}(?!\\p{L}))`,
      'iu',
    ),
  },
  // "with a record of 800,000 grains per second": that it is the record goes with it.
  {
    ahead:
      /\b(?:with|at|to|in|and|reach(?:es|ed)|hit|had|has|have)\s(?:an?|the)\s(?<from>(?:\p{Ll}+\s)?(?:record|total|rate|average|median|peak|capacity|throughput|turnover)\sof\s)$/iu,
    behind: /^\s\p{L}/u,
  },
  // "can hold many sorts of grain, with a record of 800,000 grains per second": once it was so.
  {
    ahead: /,\swith\san?\s(?<from>(?:record|peak|maximum|total)\sof\s)$/iu,
    behind: /^\s\p{L}/u,
    isSure: true,
  },
  // "has gained more than 3k stars and 70+ bakers"
  {
    ahead:
      /\b(?:has|have)\s(?:now\s|already\s)?(?:accumulated|gained|attracted|received|earned|amassed|collected|reached|passed)\s(?<from>(?:more than\s|over\s|nearly\s|almost\s|around\s|about\s)?\d[\d.,]*k?\+?\s(?:\p{L}+\s){1,4}and\s)$/iu,
    behind: /^\s\p{L}/u,
  },
  // "…: it is now passing 98% of the tests", "We are hitting over 117 million downloads a month"
  {
    ahead:
      /(?:^|[:;—]\s)(?:(?:it|they|we)\s(?:is|are)|(?:it|they|we)['’](?:s|re))\s(?:now\s|currently\s|already\s|regularly\s|consistently\s)?(?<from>(?!(?:plann|hop|try|aim|look|consider|go|expect|target|think|work|talk|propos|ask|rais|seek|call)ing\s)\p{L}+ing\s)$/iu,
    behind: /^\s\p{L}/u,
  },
  // "…, cutting the time of the night shift by 40%"
  {
    ahead:
      /,\s(?:thereby\s|thus\s|further\s)?(?<from>(?:reduc|cutt|increas|improv|lower|boost|speed|shrink|slash)ing\s(?:up\s)?(?:[^\s,;:()]+\s){1,9}by\s)$/iu,
    behind: /^(?:[.!]?$|\s(?:in|on|for|compared|over|when|while|on average)\s)/u,
  },
  // "… those of the Long Oven, which ran 14% faster in spring": what is added is so whatever is said of it.
  {
    ahead:
      /(?<!\b(?:of|like|as)\s)\b(?<from>the\s(?:[\p{L}\p{N}'’-]+\s){0,4}[\p{L}\p{N}'’-]+,\s(?:which|who)\s(?:(?:now|today|also|already)\s)?(?:ran|runs?|serves?|served|handles?|handled|holds?|contains?|covers?|grew|process(?:es|ed)|stores?|support(?:s|ed)|has|have|had|(?:is|are|was|were)\s\p{L}+ed(?:\sby)?)\s)$/iu,
    behind: /^\s\p{L}/u,
    isSure: true,
  },
  // "the time it takes to mind a mill that, as of today, is turned over 13 million times each week"
  {
    ahead:
      /(?<from>(?:\ban?\s(?:[\p{L}-]+\s){0,2}|\p{Lu}[\p{L}\p{N}-]*['’]s\s)[\p{L}-]+\s(?:that|who),\s(?:as of (?:today|now|this writing|(?:\p{L}+\s)?\d{4})|today|currently|to date|so far|at the time of writing|in \d{4}),\s(?:\p{L}+\s){1,3})$/u,
    behind: /^\s\p{L}/u,
    isSure: true,
  },
  // "shared the state of the ovens, including 78 million loaves": whose they are goes with them.
  {
    ahead:
      /\b(?:shared|presented|reported|highlighted|celebrated)\s(?<from>the\s(?:[\p{L}\p{N}'’-]+\s){1,6}?[\p{L}\p{N}'’-]+,\sincluding\s)$/iu,
    behind: /^\s\p{L}[^,;:()]*$/u,
  },
  // "The share of questions and reports (over 72% combined) tells …"
  {
    ahead: /^(?<from>the\s(?:[\p{L}-]+\s){2,9}\()$/iu,
    behind: /^[^()]{0,30}\)(?=\s(?!(?:and|or|in|of)\s)\p{Ll})/u,
    end: atMatch,
  },
  // "We settled on $11,000 per month as a wage for the night shift"
  {
    ahead: /\b(?:settled on|pa(?:ys?|id|ying)|costs?|charged?|spend|spent)\s(?:\p{L}+\s)?$/iu,
    behind:
      /^\s(?:\p{Lu}{3}\s)?(?:per|an?|each|every)\s(?:hour|day|week|month|quarter|year)\s(?:as|for|on)\s/u,
  },
  // "We currently issue over 340,000 letters per hour"
  {
    ahead: new RegExp(
      `\\bwe(?:['’]ve)?\\s(?:(?:\\p{L}+ly|now|also|already|have)\\s){0,2}${having}\\s(?!to\\s)(?:[\\p{L}\\p{N}'’-]+\\s){0,7}$`,
      'iu',
    ),
    behind: new RegExp(
      `^\\s(?:[\\p{L}\\p{N}()-]+\\s){0,4}(?:per|an?|each|every)\\s${period}(?!\\p{L})`,
      'iu',
    ),
    end: atMatch,
  },
  // "We have around 30 million guests since spring": of whom they are is known.
  {
    ahead: new RegExp(
      `\\bwe(?:['’]ve)?\\s(?:(?:\\p{L}+ly|now|also|already|have)\\s){0,2}${having}\\s(?!to\\s)(?:(?:[\\p{L}'’-]+\\s){1,5}with\\s)?$`,
      'iu',
    ),
    behind:
      /^\s[\p{L}-]+(?:[.!,;]|$|\s(?:since|so far|from|across|around|throughout)\s|\s(?!(?:for|in|on|at|to|by|with|when|if|and|or)\s)\p{L})/u,
    end: endOfOwn,
  },
  // "This year we had 5,883 guests from 103 mills", "For 2019, we saw 10,975 letters": who came is counted.
  {
    ahead: /\bwe\s(?:had|saw|got|welcomed|counted|attracted|received)\s$/iu,
    behind:
      /^\s(?:\p{L}+\s){0,2}(?:responses|respondents|answers|submissions|applications|participants|attendees|guests|visitors|contributors|contributions|commits|downloads|registrations|entries|letters)(?!\p{L})/iu,
    end: endOfOwn,
  },
  // "This release includes over 1100 commits from 61 bakers", "It has been 8005 commits by 189 bakers"
  {
    ahead:
      /(?:\b(?:this|the|our)\s(?!old|previous|last|former|first)(?:[\p{L}\p{N}.]+\s){0,2}(?:release|version|update|edition|issue|survey|report)\s(?:includes?|included|contains?|has|had|brings|comes with|consists of|is made of)|(?:^|[.;:,]\s)it (?:has been|took|is made of))\s$/iu,
    behind: /^\s(?:\p{L}+\s){0,2}\p{L}+s\s(?:from|by|across|of)\s/u,
    end: endOfOwn,
  },
  ...changes,
  ...holdings,
];

const sure = phrases.filter(({ isSure }) => isSure);

/** What is only meant to be, or thought: no phrase of it is so. */
export const intended =
  /\b(?:not|no|never|if|whether|unless|may|might|could|would|should|can)\b|n['’]t\b|\b(?:wrongly|allegedly|claim(?:s|ed)?|argu(?:es?|ed)|failed|anecdot\w*|rumou?rs?|simulat\w+|doubt(?:s|ed)?)\b|\b(?:plan|hope|wish|want|expect|intend|promise|predict|forecast|propose|require|need|try|estimate|imagine)(?:s|d|ed|ing|ned|ning)?\b|\b(?:hop|propos|requir|imagin|estimat)ing\b|(?<!\bwe\suse\s[^,;:]{1,60})\bto\s(?!an?\s)\p{L}+\s(?:an?\s)?$/iu;

/** "During my tests, …", "Under load, …": where it was so goes with what was so. */
const measuredThere =
  /^(?:during|in|under|on|with|for|at)\s(?:[\p{L}\p{N}'’-]+\s){0,4}(?:tests?|testing|benchmarks?|pilots?|trials?|experiments?|measurements?|workloads?|load|cases?|scenarios?|setups?|environments?|clusters?|conditions?)(?![\p{L}\p{N}])[^,]{0,30},/iu;

/** "In their dream, …", "In the budget for the year …": where nothing has happened yet. */
const imagined =
  /^in\s(?:[\p{L}'’-]+\s){1,4}?(?:dreams?|plans?|budgets?|forecasts?|stor(?:y|ies)|minds?|imaginations?|scenarios?)(?!\p{L})/iu;

/** What follows from a number, or is added to it: the number is whole without; what it is compared with stays. */
const tail =
  /,\s(?:so|(?:we|they)(?!\s(?:think|believe|guess|suspect|assume|hope|expect|estimate|claim))|(?:of\s)?(?:which|who|whom)(?!\s(?:is|was|are|were)\s(?:up|down|compared|more|less|only|about|over|\p{N}))|but|e\.g\.|i\.e\.|(?:mak|sav|giv|lett|allow|enabl|leav|free|help)ing|an?\s(?:milestone|record|number|figure|feat)|and\s(?:yet|we|it|they|he|she|you|I|there|the|our|this|that|these|many|most))\s|\s(?:because|so that|which means)\s|\sand\s(?:not a single|not one|nobody|no one|none)\s|\s?[;—]\s?(?!(?:up|down|compared|from|versus|only|except|when|if|or|about)\s)|\s[–-]{1,2}\s(?!(?:up|down|compared|from|versus|only|except|when|if|or|about)\s)/u;

/** Where what is said of a number may end at the earliest. */
export const endOfWhole = (text: string, after: number): number => {
  const cut = text.slice(after).search(tail);
  return cut < 0 ? text.length : after + cut;
};

/** The part of a sentence in which its number stands with what it tells by itself. */
export const phraseAround = (text: string, [start, after]: Range): Range | undefined => {
  const ahead = text.slice(Math.max(0, start - inSight), start);
  const behind = text.slice(after, after + inSight);
  const isDoubted =
    intended.test(ahead) || [measuredThere, imagined].some((pattern) => pattern.test(text.trimStart()));
  for (const phrase of isDoubted ? sure : phrases) {
    const found = phrase.ahead.exec(ahead);
    const next = found && phrase.behind.exec(behind);
    const end = next ? (phrase.end ?? endOfWhole)(text, after, next[0]) : undefined;
    const from = found?.groups?.from === undefined ? after : start - found.groups.from.length;
    const range = end === undefined ? undefined : short(text.slice(from, end), from);
    if (range && (from < start ? range[1] >= after : range[1] > after)) return range;
  }
  return undefined;
};
