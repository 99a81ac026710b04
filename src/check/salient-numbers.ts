import type { Unit } from './index-post.js';
import type { SourceWord } from './source-words.js';
import { isNumber } from './tokens.js';
import type { Trace } from './trace-deck.js';

/** What stands around a number. */
interface Surroundings {
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

type Kind = (number: Surroundings) => boolean;

// All and nothing are ways of speaking.
const isShare: Kind = ({ word }) => /[%％]$/u.test(word) && !/^(?:100|0)[%％]$/u.test(word);
const isMoney: Kind = ({ word }) => /^[$€£¥]/u.test(word);
const isAtLeast: Kind = ({ word, behind }) =>
  /^\p{N}{2,}$/u.test(word) && /^\+(?![\p{L}\p{N}+])/u.test(behind);

/** "20,000 episodes" and "12000 nodes": a count in thousands, with what is counted behind it. */
const isCount: Kind = ({ word, behind }) =>
  (/^\p{N}{1,3}(?:,\p{N}{3})+$/u.test(word) || (/^\p{N}{4,}$/u.test(word) && !isYear(word))) &&
  unit.test(behind);

/** "78 million downloads". */
const isMillions: Kind = ({ behind }) => /^\s(?:m|b|tr)illion/u.test(behind);

// "port 4143 by default", "1000s": what follows is counted by nothing.
const unit =
  /^\+?(?:[ -](?!(?:an?|and|are|as|at|but|by|can|for|from|has|if|in|into|is|of|on|or|per|that|the|to|unless|until|was|when|which|while|will|with)(?!\p{L}))\p{L}|\s?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u;

const isYear = (word: string): boolean => /^(?:19|20)\p{N}\p{N}$/u.test(word);

/** Part of a name, an address or a sum: `#1234`, `v1200`, `port-8080`, `12 / 30 = 40%`. */
const isPartOfName: Kind = ({ before }) =>
  /[#_/\\:.=@]$|\p{N}[%％]?\s?=\s$|(?<!\p{N})-$|\p{L}$/u.test(before);

/** "RFC 6962", "on port 4143", "the RTX 8000", "a Maker 2950 oven", "the 16550 UART": plain digits beside what they name one of. */
const isName: Kind = ({ word, before, behind }) =>
  /^\p{N}+$/u.test(word) &&
  !/^\s(?:m|b|tr)illion/u.test(behind) &&
  ((/(?<!\p{L})(?:the|an?)\s$/iu.test(before) && model.test(behind)) ||
    /(?<!\p{L})(?:port|line|page|version|chapter)\s$/iu.test(before) ||
    /(?<![\p{L}\p{N}])(?!(?:US|USA|UK|EU|UN)\s)\p{Lu}{2,}\s$/u.test(before) ||
    /(?<!\p{L})(?:an?|\p{N}+)\s\p{Lu}[\p{L}-]+\s$/u.test(before));

/** What names a kind of part in capitals, and is no unit. */
const model =
  /^\s(?!(?:[KMGT]I?B|BPS|GHZ|MHZ|IOPS|QPS|RPS|TPS|FPS|USD|EUR|GBP|CHF|LOC)(?!\p{L}))\p{Lu}{2,}s?(?!\p{L})/u;

/** "keys under 1024 bits", "a page of 4096 bytes": powers of two are the sizes that machines are built with. */
const isMachineSize: Kind = ({ word, behind }) =>
  /^(?:1024|2048|4096|8192|16384|32768|65536)$/u.test(word) &&
  /^[\s-](?:bits?|bytes?|octets?)(?!\p{L})/iu.test(behind);

/** "05:14:55.169771 1102 main.go:61]": a line that a program wrote. */
const isOutput: Kind = ({ before, behind }) =>
  /\p{N}:\p{N}{2}(?:\.\p{N}+)?\s$/u.test(before) || /^\s[\w./-]{1,40}\.\p{Ll}{1,4}:\p{N}/u.test(behind);

/** "was configured to be around 1400 MB", "defaults to 4,000 loaves", "left: 50%;": how something was set. */
const isSetting: Kind = ({ before, behind }) =>
  (/(?<!\p{L})(?:(?:m(?:ax|in)-)?(?:width|height)|left|right|top|bottom|margin|padding|opacity|inset|flex-basis|font-size|line-height|border-radius)(?:-\p{Ll}+)?:\s?$/u.test(
    before,
  ) &&
    /^\s?[;}]/u.test(behind)) ||
  /(?<!\p{L})(?:configured|set|limited|restricted|defaults?) (?:to|at) (?:be )?(?:around |about |at most |up to )?$/iu.test(
    before,
  );

/** "16070 NE 36th Way, Redmond", "1200 Mill Street": where a house stands. */
const isAddress: Kind = ({ word, behind }) =>
  /^\p{N}+$/u.test(word) &&
  /^\s(?:(?:N|S|E|W|NE|NW|SE|SW)\.?\s)?(?:[\p{L}\p{N}.'’-]+\s){1,3}(?:Way|Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Plaza|Parkway)(?![\p{L}\p{N}])/u.test(
    behind,
  );

/** "had a 10% chance": how likely something was; "of the 30% of bakers who …": those of whom something else is told. */
const isBackdrop: Kind = ({ before, behind }) =>
  /^\schance(?!\p{L})/iu.test(behind) ||
  (/(?:^|[.!?]\s+)(?:of|among) the\s$/iu.test(before) && /^\sof\s/u.test(behind));

/** "a sack per 100 million grains": what a rate is told for. */
const isUnitOfRate: Kind = ({ before }) => /(?<!\p{L})per\s$/iu.test(before);

/** "20–30%", "50 to 67%": two numbers, and neither is the one to remember. */
const isRange: Kind = ({ before, behind }) =>
  (/\p{N}[%％]?\s?(?:[-–—〜～~,]|[-–—]>|→|to|and)\s?$/u.test(before) &&
    !/(?:19|20)\p{N}\p{N},\s$/u.test(before)) ||
  /^\s?(?:[-–—〜～~]|[-–—]>|→|to)\s?[$€£¥]?\p{N}/u.test(behind) ||
  /^\s(?:and|or)\s[$€£¥]\p{N}|^\s(?:more|less|fewer|faster|slower)\sto\s\p{N}/u.test(behind);

const kinds: readonly Kind[] = [isShare, isMoney, isAtLeast, isCount, isMillions];
const noPoint: readonly Kind[] = [
  isPartOfName,
  isName,
  isMachineSize,
  isOutput,
  isSetting,
  isUnitOfRate,
  isRange,
  isAddress,
  isBackdrop,
];

/** How much around a number tells what it is. */
const inSight = 40;

/** "for over a third (up from 27% last year)", "the previous record of $379": what a number was before, where it is the only one of its sentence. */
const isOldValue = (text: string, { start }: SourceWord): boolean =>
  /(?:\((?:up|down) from|(?<!\p{L})(?:previous|former|prior|old|earlier) (?:\p{L}+ )?(?:record|high|best|value|price|total|peak) of)\s(?:about |around |nearly |over )?$/iu.test(
    text.slice(Math.max(0, start - inSight), start),
  );

const isSalient = (text: string, { word, start, end }: SourceWord): boolean => {
  const number = {
    word,
    before: text.slice(Math.max(0, start - inSight), start),
    behind: text.slice(end, end + inSight),
  };
  return kinds.some((kind) => kind(number)) && !noPoint.some((kind) => kind(number));
};

/** What a talk only speaks, by the rules of slides: thanks, questions, what the author tells of themselves, what is only supposed, planned or called for. */
const spoken =
  /\?\s*["”’)]*$|(?<!\p{L})(?:I|I['’](?:m|ve|ll|d)|me|my|mine|myself)(?!\p{L})|(?<!\p{L})thank(?:s| you)(?!\p{L})|(?:like|want) to thank(?!\p{L})|^\s*(?:don['’]t|do not|never(?!\s(?:before|again|in|has|have|had|did|do|does|was|were|is|are|since)(?!\p{L})))\s|^\s*for (?:example|instance),? (?:when|if|imagine|suppose)\s|^\s*(?:we|they)(?:['’]re| are)? (?:plan(?:ning)?|hop(?:e|ing)|aim(?:ing)?|intend(?:ing)?) (?:on|to|that|for)\s|^\s*(?:if|imagine|suppose|let['’]s)\s|(?<!\p{L})if\s[^.;]{1,120}\swere to\s|confidence interval|^\s*here(?:['’]s| is) an example(?!\p{L})/iu;

const isOnlySpoken = (text: string, words: readonly SourceWord[]): boolean =>
  spoken.test(text.slice(words[0]?.start ?? 0, (words.at(-1)?.end ?? 0) + 2));

/** The words of a unit, sentence by sentence. */
const sentencesIn = (words: readonly SourceWord[]): SourceWord[][] => {
  const sentences: SourceWord[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (word.endsSentence) sentences.push([]);
  }
  return sentences;
};

/** "Rosa grinding for 4.5 million loaves" as the words of a link: the title of another post. */
const isTitleOfLink = ({ text, links = [] }: Unit): boolean =>
  !/[.!]\s*$/u.test(text) && links.some((link) => link.text.trim() === text.trim());

const numbersIn = (unit: Unit, words: readonly SourceWord[]): string[] => {
  const { text } = unit;
  if (isTitleOfLink(unit)) return [];
  return sentencesIn(words).flatMap((sentence) => {
    const found = sentence.filter((word) => isNumber(word) && isSalient(text, word));
    const [only] = found;
    return only && found.length === 1 && !isOldValue(text, only) && !isOnlySpoken(text, sentence)
      ? [only.word]
      : [];
  });
};

/**
 * The numbers of a post's paragraphs that are worth a slide: a share, a sum of money, `N+`, millions or a count in
 * thousands with its unit, when it is the only one of its sentence. Several in a sentence are a table that was written
 * out, a range is two; years, versions, models, standards, addresses and numbers of issues are names; what a number
 * was before, how likely something is and of which part something else is told is beside the point; settings and what
 * a program wrote are no findings; the words of a link alone are of another page; thanks, questions, suppositions and
 * what an author tells as "I" are for the speaker to say. Items of a list show what leads them in, and quotations are
 * shown whole; what the author asked to be only spoken is not asked for.
 */
export const salientNumbers = ({ post, sources }: Trace): string[] => {
  const found = post.units.flatMap((unit, index) =>
    unit.kind === 'paragraph' && !unit.skipped ? numbersIn(unit, sources.wordsOf(index)) : [],
  );
  return [...new Set(found)];
};
