import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import type { InlineText } from '../inline-text.js';
import { capitalised, isBalanced, lineOfRange, makeLine } from '../line.js';
import { isOverlong } from '../segment/overlong.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';
import {
  afterOpening,
  endsInColon,
  hasVoice,
  isClause,
  isInstruction,
  opening,
  startsOf,
  subordinate,
  waitingVerb,
} from './lead-clauses.js';
import { withoutOffer } from './lead-tails.js';
import { afterMarker } from './markers.js';
import type { Range } from './sentence-rung.js';
import { withoutWe } from './without-we.js';

/** "They fix three doors, including": what is said before it is whole. */
const including =
  /(?<=\S\s\S+\s\S+),?\s(?:including(?:,? but not limited to)?|featuring|such as|for example|for instance|namely|as well|among(?:st)? (?:others|other things))\s*[:：]?$/iu;
/** "Put the loaf into the oven as follows" asks for no less without it; "baking works as follows" does. */
const asFollows = /(?<=\S\s\S+\s\S+),?\sas follows\s*[:：]?$/iu;

const beside = /(?<=\S\s\S+\s\S+),\sas follows\s*[:：]?$/iu;

/** A finger that points down to the list. */
const finger = /(?<![\s:：])[\s:：]*(?:👇|⬇|👉)\uFE0F?\s*$/u;

const withoutTail = (pointing: string): string => {
  return withoutWords(withoutOffer(pointing.replace(finger, '')));
};

const withoutWords = (text: string): string =>
  (isInstruction(text) ? text.replace(asFollows, '') : text.replace(including, '')).replace(beside, '');

/** "Do the following", "It works as follows": what follows is all that is said. */
export const onlyPoints =
  /\b(?:following|(?<!^(?:\S+\s){1,8}(?:works?|operates?|proceeds?)\s)as follows|below|here|however|but)\s*[:：]?$|^the following (?:examples?|scenarios?|situations?|cases?)$|\bto (?:explore|highlight|mention|note|share|consider|discuss|cover)$|\b(?:specific|some|several|a few|these|good) examples$|\bthe same$|^(?:for \S+|use|run|try|do|add|set|see|note|create|make|check|the (?:following|next) (?:section|part|chapter)s?\b.*)$|^(?:with|where|in which|of which|among them|there|as|by|for|when|the(?:se| following)? (?:\S+ ){1,3}(?:are|is) worth \S+(?: \S+)?)[:：]?$|^(?:(?:keep|bear) in mind|for examples?|the answer is)(?!\p{L})|^(?:in|with|as of|since|from|for)\s(?:\p{Lu}[\p{L}-]*\s)?v?\d+(?:\.\d+)*\s*[:：]?$/iu;

/** A sentence before a list is shown whole or not at all: what is cut off may be what the items hang on. A longer one is shown where no clause of it is enough. */
const maxListLead = [14, 18] as const;

const leaningOverList =
  /^(?:\S+(?:\s\S+)? apart,|followed by|please|in the meantime|(?:some|many|most|all|none|several|few|two|three) of (?:them|these|those|it)|(?:an?|a few|some|several|two|three) (?:problems?|issues?|things?|drawbacks?) with (?:it|them|this|that)|a list of (?:them|these|those)|it|its|this|that|these|those|they|their|he|she|and|but|or|so|then|because|which|who|also|there|here(?:['’]s)?|it['’]s|that['’]s|there['’]s|well|anyway|okay|ok|again|firstly|secondly|finally|lastly|for example|e\.g|as|instead|unfortunately|such|next (?:is|comes|up)|with (?:this|that|these|those|it|them|all)|to do (?:so|this|that)|(?:given|seeing|considering) that|let['’]s|(?:error|warning|note|info|tip|danger|caution)(?= ["“]))(?![\p{L}\p{N}’'-])/iu;

/** "These three names are reserved:", "in this release": the list is what they are, and the talk is about the release. */
const pointsAhead =
  /^these(?= (?:[a-z]+ ){0,2}[a-z]+s (?:are|were|have|had|can|may|must)\b)|(?<=\S )these(?= (?!(?:from|in|on|at|by|for|with|to|and|of)\b)(?:[^\s,]+ ){0,3}[^\s,]+s[:：]?$)|(?<=\b(?:offers?|offered|gives?|gave|follows?|makes?|made|provides?|provided|shares?|shared|ha[sd]|have)\s)this(?= [a-z]+[:：]?$)|\bin this (?:release|version)\b|(?<=\b(?:goals?|aims?|objectives?|parts|results|limits|limitations|benefits) of )this(?= (?:project|work|release|proposal|change|feature)\b)/gi;

const standsOverList = (whole: string, most: number): boolean => {
  const text = whole.replace(pointsAhead, 'the');
  return (
    countWords(text) <= most &&
    !leaningOverList.test(text) &&
    !hasVoice(text) &&
    !pointsBack.test(text) &&
    !goesOnInJapanese.test(text) &&
    isBalanced(text) &&
    !/…|\.\.\./u.test(text)
  );
};

/** "These issues", "in that case": words that only the speaker fills. */
const pointsBack =
  /\b(?:(?<!like )this|these|those(?!\s(?:who|whose|that|which|interested|without)\b)|(?:in|on|for|from|at|of|by|with|use|using) that|as a result|(?:is|are|can|will) then|too(?=[,.:]|$)|(?<!or )above|aforementioned|(?:the|our) (?:previous|earlier) (?:sections?|posts?|steps?|chapters?|articles?|episodes?))\b/iu;

/** "実際に呼ばれる順番は" waits for the list and what stands behind it; "このような" points back. */
export const goesOnInJapanese =
  /^(?:こ|そ|あ)(?:の|れ|ん|う|ち)|(?:[はがをにでも、]|(?<!こ)と|(?<!も)の|には|では)$/u;

/** What joins a lead to the sentences before it. */
const joint =
  /^(?:then|now)\s+(?=(?:the|an?)\s)|^now (?:on )?to (?=the\s)|^(?:basically|essentially),?\s+|^(?:okay|ok|alright|all right),?\s(?:so,?\s)?|^(?:at a high level|separately|in addition|as always|instead|specifically|in particular|broadly speaking|currently|for now|so far|at the time of (?:this )?writing|additionally|also|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|then|next),\s+|^at the time of (?:this )?writing\s/iu;

/** "But doubts remain": what joins a whole sentence; within one it joins what stands before it. */
const conjunction = /^(?:so|and|but|yet)(?:,\s+|\s+(?!that\b|much\b|many\b|far\b|what\b|how\b|why\b))/iu;

const afterJoints = (text: string, isWhole: boolean): number => {
  const joined = isWhole ? (conjunction.exec(text)?.[0].length ?? 0) : 0;
  const marked = joined + afterMarker(text.slice(joined));
  return marked + (joint.exec(text.slice(marked))?.[0].length ?? 0);
};

/** "There are three ways to bake", "It has some limits": what is said to be there names the list. */
const thereAre =
  /^(?:there (?:are|is|were|exist|remain|can be|ended up being)|we(?:['’]ve got|['’]ve| have)|(?:it|they) (?:has|have)|you have|you(?:['’]ve| have) got)\s(?:(?:also|now|currently)\s)?(?=(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\d\d|several|many|some|a few|multiple|various|additional|certain|a number of|a couple of|a couple)\s(?!of (?:them|these|those)|things?\b))/i;

/** "Its main goals are", "Our aims for rye included": whose they are stands above the list. */
const whose =
  /^(?:its|their|his|her|my|our)\s(?=(?:[\p{L}\p{N}'’-]+\s){1,9}[\p{L}\p{N}'’-]+\s(?:are|were|includes?|included)(?: as follows)?\s*[:：]?$)/iu;

const who =
  '(?:(?:the |our )?(?:you|users|people|respondents|participants|readers|members|contributors|developers|them) )?(?=(?:what|which|how|where|why|whether|who)\\s)';
/** "Among the ways to bake are": the ways are what the list is of. */
const among = /^among\s(?=(?:[\p{L}'’-]+\s){2,12}(?:are|were)\s*[:：]?$)/iu;
/** "We asked what ovens they use": the question is what the list answers. */
const asked = new RegExp(`^(?:(?:we|the survey) (?:also )?)?asked ${who}`, 'i');
/** "When we asked users which ovens they use, these were the answers". */
const whenAsked = new RegExp(`^when (?:we|I) (?:also )?asked ${who}`, 'i');

/** "A few more differences from a pan", "A selection of these breads": more than what, and which breads, stands before. */
export const leaningCount =
  /^(?:(?:a couple|a few|several|two|three|four|five|six|[2-9])(?: of)? (?:more|further|additional)\s(?=\p{L})(?!\S+ (?:than|in addition|beyond|besides)\b)|(?:a|the) selection of (?:these|those)\s(?=\p{L}))/iu;

/** The question that a sentence before a list says was asked. */
const questionIn = (inline: InlineText, { start, text }: Sentence, most: number): Line | undefined => {
  const from = whenAsked.exec(text)?.[0].length;
  const end = from === undefined ? -1 : text.indexOf(', ', from);
  const line =
    from === undefined || end < 0 ? undefined : makeLine(inline, [start + from, start + end], 'lead-in');
  return line && countWords(line.text) <= most && !hasVoice(line.text) ? capitalised(line) : undefined;
};

/** "We made the following breaking changes in 26": that they were made is said by their name. */
const madeThese =
  /^(?:made|introduced) the following\s(?=(?:\p{L}+\s)?(?:changes|features|additions|improvements)\b)/iu;

/** What stands before the name of a list in the sentence that leads to it. */
const beforeName = (text: string): number =>
  (/\byou (?:should|might|may|must) (?:be aware|know|keep|note|consider|remember|watch|look|expect|want to)\b|\bto (?:mention|note|share)\b|\bworth\b/i.test(
    text,
  )
    ? null
    : (thereAre.exec(text) ??
      whose.exec(text) ??
      among.exec(text) ??
      asked.exec(text) ??
      madeThese.exec(text)))?.[0].length ?? 0;

/** "We decided to watch these:" is no "Decided to watch these": who decided is missed. */
const halfDeed =
  /^(?:decided to|received|heard|saw|started|began|wanted|had|got|found|noticed|tried|needed|chose|felt|learned|discovered|identified|considered|agreed|used|knew|asked|came|went|looked)(?![\p{L}])/iu;
/** "Step by step, it": the list goes on behind a subject of which nothing is told. */
const endsInSubject =
  /(?:,|^(?:in|by|with|for|on|at)\s.*)\s(?:it|they|we|you|he|she)\s*[:：]?$|,\s(?:ideally|basically|usually|typically)\s*[:：]?$/iu;
/** "The flours that we avoid", "The bugs we fixed": without the verb it says that they are used, or there. */
const unused =
  'avoid|reject|drop|remov|retir|discard|abandon|replac|delet|miss|lack|los[et]|hate|dislik|deprecat|ignor|skip|sold|sell|clos|stop|fail|left|bann|never|solv|resolv|fix|address|overc|mend|repair|broke|burn|want|wish|hop[ei]|plan|ask';
/** "The flours that we used": which flours is told without who used them. */
const ours = new RegExp(
  `(?<=^(?:the|some|a few|two|three|four|five)\\s.*\\p{L}s(?:\\s(?:for|of|in|from|on)\\s\\S+)?)\\s(?:(?:that|which)\\s)?(?:we|I)(?:(?:['’]ve|\\shave|\\shad|['’]d)?\\s(?!${unused})[a-z]+|(?:['’]ll|\\swill)\\s(?:consider|use|discuss|cover|see|explore|need))(?:\\s(?:in|over|for|during) the (?:short|long|near|medium|first|last|past)(?: [a-z]+)?)?(?:\\s(?:were|are))?(?:\\s(?:so far|recently|lately|today|here|again|below))?\\s*[:：.]?$`,
  'iu',
);

/** "And to the oven:" hangs on a word of the lead before: what is named is the oven. */
const hanging = /^((?:to|of|for|from|with)\s)(?:the|our)\s[^\s,]+(?:\s[^\s,]+){0,4}[:：]$/iu;

/** A lead that ends on a word which waits for the list keeps its colon: "With the oven you can:". */
const overList = (inline: InlineText, [start, end]: Range, most: number): Line | undefined => {
  const isWhole = /(?:^|[.!?。！？]\S*\s+)$/u.test(inline.text.slice(Math.max(0, start - 3), start));
  const joined = start + afterJoints(inline.text.slice(start, end), isWhole);
  const said = joined + withoutWe(inline.text.slice(joined, end));
  const ahead = beforeName(inline.text.slice(said, end));
  const named = said + ahead;
  const counted = named + (leaningCount.exec(inline.text.slice(named, end))?.[0].length ?? 0);
  const from = counted + (joined > 0 ? (hanging.exec(inline.text.slice(counted, end))?.[1]?.length ?? 0) : 0);
  const whole = withoutTail(inline.text.slice(from, end));
  // "If you want more, some options are": without its verb no clause is left.
  const name = whole.includes(', ') ? whole : whole.replace(waitingVerb, '');
  const lines = [name.replace(ours, ''), name, whole].map((text) =>
    makeLine(inline, [from, from + text.length], 'lead-in'),
  );
  const closed = lines.find((line) => line && !endsDangling(line.text) && !halfClause.test(line.text));
  const isCut = said > joined && ahead === 0 && halfDeed.test(inline.text.slice(said));
  if (isCut || endsInSubject.test(whole) || endsInSubject.test(closed?.text ?? '')) return undefined;
  const line =
    closed ??
    (ahead === 0 && /[\p{L}\p{N}]/u.test(whole) && endsInColon.test(whole)
      ? lineOfRange(inline, [from, end], 'lead-in')
      : undefined);
  return line && standsOverList(line.text, most) && !onlyPoints.test(line.text)
    ? capitalised(line)
    : undefined;
};

/** What a sentence begins with when its main clause comes later: the commas of others part its items. */
const beforeClause =
  /^(?:when|whenever|while|because|since|after|before|until|although|though|even though|rather than|instead of|besides|apart from|in addition|additionally to|where|once|as|to|by|using|based|given|put|taken)(?![a-z])/i;

/** "Rye is right if you": its verb waits for the list. */
const halfClause =
  /\s(?:if|when|whenever|because|since|that|where|while|unless|and|or|so|as)\s(?:you|we|it|they|I|he|she)$/iu;

/** What must be done in one case need not be done in others: "When bread is sold by weight, it must be …". */
const onlyThen = /^(?:when|whenever|while|where|once)(?![a-z])/i;
const duty = /\b(?:needs?|must|ha(?:s|ve) to|should)\b/iu;

/** "Here are our favourite tips": whose they are is said, and what they are stands above them. */
const presented =
  /^(?:here(?:['’]s|\s(?:is|are))(?:\s(?:also|now))?(?:\san?\s(?:(?:short|quick|full|complete|partial)\s)?list of(?:\sall)?(?=\s(?:the|our|my|some|all)\s))?|these\s(?:are|were)(?=\s(?:the|our|my|some|two|three|four|five)\s))\s+(?:(?:my|our|his|her|their)\s(?=\p{L}+\s\p{L}))?/iu;

/** "Here are tips for rye": what is shown before a list is named, but for what points or is somebody's. */
const pointing =
  /^(?:to|it|its|that|this|these|those|my|our|his|her|their|your|we|i|not|more|in|on|at|just)\s/iu;
/** "Here are some books on rye": where a reader may go. */
const sendsAway = /\b(?:resources|links|guides|articles|posts|videos|tutorials|references)\b/iu;

/** Where the name of a list stands behind words that only show it. */
const afterPresenting = (text: string): number | undefined => {
  const length = presented.exec(text)?.[0].length;
  return length === undefined || pointing.test(text.slice(length)) ? undefined : length;
};

/** Where what a clause says over a list begins, when it opens with words that only show it: "…, so let's look at the parts". */
const afterShowing = (text: string): number | undefined => {
  const presenting = afterPresenting(text);
  if (presenting !== undefined) return presenting;
  const match = opening.exec(text);
  const opened = afterOpening(text);
  const isShown = match?.groups?.shows !== undefined || opened !== match?.[0].length;
  return opened !== undefined && isShown ? opened : undefined;
};

/** "The numbers include: | Source numbers:": of two leads the nearer is that of the list. */
const nearer = (text: string): number =>
  (
    /^[^:：]{3,120}\b(?:includes?|included|are|were|following|as follows|below)[:：]\s+(?=\p{Lu}[^:：.!?]{2,60}[:：]\s*$)/u.exec(
      text,
    )?.[0] ?? ''
  ).length;

/** Rung 2 for lists: the sentence before one, without what opens it, when it can be read above the items. */
export const leadOfList = (inline: InlineText, sentence: Sentence): Line | undefined => {
  if (isOverlong(sentence)) return undefined;
  const [short, long] = maxListLead;
  const from = nearer(sentence.text);
  const own =
    from === 0 ? sentence : { ...sentence, start: sentence.start + from, text: sentence.text.slice(from) };
  return leadWithin(inline, own, short) ?? leadWithin(inline, own, long);
};

const leadWithin = (inline: InlineText, sentence: Sentence, most: number): Line | undefined => {
  if (presented.test(sentence.text) && sendsAway.test(sentence.text)) return undefined;
  const question = questionIn(inline, sentence, most);
  if (question) return question;
  const opened = afterPresenting(sentence.text) ?? afterOpening(sentence.text);
  // "We plan to" is no instruction: who plans is the author.
  const isOurs = opened !== undefined && /\bwe\b/iu.test(sentence.text.slice(0, opened));
  if (opened !== undefined && !isOurs) return overList(inline, [sentence.start + opened, sentence.end], most);
  for (const start of startsOf(sentence)) {
    const text = inline.text.slice(start, sentence.end);
    const isLater = start > sentence.start;
    const shown = isLater ? afterShowing(text) : undefined;
    if (shown !== undefined) return overList(inline, [start + shown, sentence.end], most);
    if (isLater && duty.test(text) && onlyThen.test(sentence.text)) continue;
    if (isLater && (!beforeClause.test(sentence.text) || subordinate.test(text) || !isClause(text))) continue;
    const lead = overList(inline, [start, sentence.end], most);
    if (lead) return lead;
  }
  return undefined;
};
