import { rememberText } from '../remember.js';

/** Words that deny a list, or tell that it is unwanted, past, possible or to come. */
const charged =
  /\b(?:recommend\w*|suggestions?|mitigat\w*|love to|liked|no|not|never|none|neither|nor|without|cannot|avoid\w*|against|instead|rather|except|excluding|unless|if|fail\w*|problem\w*|issues?|mistakes?|wrong\w*|bad|worse|worst|hard|harder|difficult\w*|struggl\w*|unfortunately|stop\w*|prevent\w*|remov\w*|deprecat\w*|drop(?:s|ped|ping)?|reject\w*|refus\w*|miss(?:es|ed|ing)?|lack\w*|downsides?|drawbacks?|limit\w*|disadvantages?|cons|risk\w*|vulnerab\w*|attack\w*|bugs?|errors?|broken|break\w*|previously|formerly|former|used to|old|legacy|would|could|might|may|should|must|hop(?:e|es|ed|ing)|wish\w*|want\w*|plan\w*|propos\w*|consider\w*|manual\w*|by hand|only|hardly|myths?|doubt\w*|challeng\w*|pain\w*|threat\w*|weak\w*|caveats?|goals?|aim\w*|will|future|upcoming|soon|next|ideas?|options?|either|alternatives?|possib\w*|candidates?|expect\w*|outdated|untouched|unsupported|incompatible|tedi\w*|having to|assuming|enjoy\w*|demand\w*|experienced|such that|out of scope|non-goals?|anti-?patterns?|impossib\w*|unable|unavailable|illegal|invalid|forbid\w*|forbidden|prohibit\w*|disallow\w*|rul(?:es?|ed|ing) out|gone|obsolete|untrue|false)\b|n['’]t\b/gi;

/** The same in other languages, as far as a few words tell. */
const chargedAbroad =
  /(?:ない|なく|ません|ず[、。：:]|べき|禁止|失敗|問題|課題|欠点|もし|予定|[不没無无未別别]|않|없|아니|못|문제)|(?:^|\s)(?:ne|n['’]\p{L}+|pas|jamais|sans|no|nunca|sin|não|nem|sem|evitar?|nicht|keine?[nrsm]?|nie|ohne|niet|geen|non|mai|senza|नहीं|نہیں|لا|не|нет|без)(?=$|[\s:：.,])/iu;

/** Headings over what is still to come. */
const toCome =
  /\b(?:future|next|upcoming|road ?map|plan(?:s|ned)?|ahead|looking forward|outlook|coming|goals?|to-?do|ideas?|proposals?)\b/i;
const isToCome =
  /^(?:would|could|might|may|should|hop|wish|want|plan|propos|consider|goal|aim|will|future|upcoming|soon|next|idea|expect|possib|option)/i;

/** "limits" and "limitations", "deprecated" and "deprecations" are one word, "no" and "notes", "removed" and "remote" are not. */
const stemOf = (word: string): string =>
  word.toLowerCase().replace(/(?<=[a-z]{3})(?:ations?|ate[sd]?|ures?|ies|e[sd]?|s|y|ing)$/, '');

/** Whether a word that would be missed above a list stands in its heading: "Limitations", "Looking ahead". */
const isTold = (word: string, heading: string): boolean => {
  const { stems, isAhead } = toldBy(heading);
  return stems.has(stemOf(word)) || (isAhead && isToCome.test(word));
};

/** What a heading tells, found once for all words below it. */
const toldBy = rememberText((heading) => ({
  stems: new Set(chargesIn(heading).map(stemOf)),
  isAhead: toCome.test(heading),
}));

/** "… that you should be aware of" says nothing of what follows. */
const awareness =
  /\b(?:you|one|everybody|users) (?:should|might|may|must|will want to) (?:be aware of|know(?: about)?|keep in mind|note|consider|watch out for)/gi;

const chargesIn = (text: string): readonly string[] => text.replace(awareness, '').match(charged) ?? [];

/** Whether a sentence before a list says what the list itself does not, nor its heading. */
export const isCharged = (text: string, heading = ''): boolean =>
  chargedAbroad.test(text) || chargesIn(text).some((word) => !isTold(word, heading));

/** "If you have a loaf to show, please send it to us, we would love to see it!": asked of readers, and said of nothing below. */
const toReaders =
  /^if you (?:have|know|made|built|wrote|baked)\s[^.!?]{2,200}\b(?:please|make sure|be sure|let us know|feel free|we(?:['’]d| would) love)\b/iu;

/** What stands below a sentence in other languages: "folgende", "les suivants", "следующее". */
const pointsDownAbroad =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}|(?<!\p{L})(?:folgend\p{L}*|suivant\p{L}*|siguiente?s?|seguintes?|seguent[ei]|volgende|följande|følgende|następując\p{L}*|следующ\p{L}+|наступн\p{L}+|निम्न\p{L}*)(?!\p{L})/iu;

/** Whether a sentence that ends before a list charges it: in other languages one that does not point at the list speaks of something else. */
export const chargesBelow = (text: string, heading: string): boolean =>
  (chargesIn(text).some((word) => !isTold(word, heading)) && !toReaders.test(text)) ||
  (chargedAbroad.test(text) && pointsDownAbroad.test(text));

/** "Some loaves are not sold.": which, the list tells; "The oven must not cool." stands for itself. */
export const pointsAtSome =
  /\b(?:these|those|some|several|many|various|multiple|a (?:few|couple|number|lot)|most|certain|other|all|such|things|here|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/iu;

/** Whether the heading names what a sentence announces: "What are the limits?", "It has some limits:". */
export const isAnnounced = (text: string, heading: string): boolean =>
  chargesIn(text).some((word) => isTold(word, heading));

/** "When it runs as root, …", "the guild claims that …", "they retired the following ovens". */
const bound =
  /^(?:\p{L}+,?\s)?(?:when|whenever|while|provided|in case|as long as)\s|\b(?:claims?|claimed|argues?|argued|believes?|promis(?:e|es|ed)|according to|allegedly|supposedly|reportedly)\b|\b(?:ask(?:s|ed|ing)?(?: \S+)? for|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|los(?:es?|t|ing)|retir(?:es?|ed|ing)|replac(?:es?|ed|ing)|disabl(?:es?|ed|ing)|delet(?:es?|ed|ing)|exclud(?:es?|ed)|omit\p{L}*|skip\p{L}*|ignor(?:es?|ed|ing)|block(?:s|ed|ing)?|forbid\p{L}*|prohibit\p{L}*|discontinu\p{L}+)\s(?:all\s|of\s)*(?:the following|these|those)\b/iu;

/** "We abolished the following:": what is gone, whatever its points ask for. */
const gone =
  /\b(?:abolish|banish|outgr[eo]w|bann?(?=s\b|ed\b|ing\b)|scrapp?(?=s\b|ed\b|ing\b)|ditch|discard|abandon|eliminat|revok|renounc|g[ai]ve(?:n)? up|got rid of|d(?:id|one) away with)\p{L}*\s(?:all\s|of\s)*(?:the following|these|those)\b/iu;

/** Whether a sentence before a list tells that what it holds was given up, and its heading does not. */
export const isGivenUp = (text: string, heading: string): boolean => {
  const found = gone.exec(text)?.[0];
  const [verb = ''] = found?.split(' ') ?? [];
  return found !== undefined && !heading.toLowerCase().includes(verb.toLowerCase().slice(0, stem));
};
const stem = 5;

/** "These were the loaves as described to participants", "The guests could choose": what is put to people is nobody's statement. */
const put =
  /\b(?:described|presented|shown|read|offered|given|worded)\s(?:as follows\s)?to (?:the |our |all )?(?:participants|respondents|interviewees|voters)\b|\b(?:participants|respondents|interviewees|voters|guests|users)\s(?:were (?:asked|given|offered|shown)|(?:could|had to|were able to) (?:choose|select|pick|rank|rate|answer))\b(?!\s(?:how many|what|which)\b)[^.]*[:：]\s*$|\b(?:options|choices|possible answers|answer options)\s(?:were|to choose from were)\s*[:：]?$/iu;

/** Whether a sentence tells that what follows was asked of people, or offered to them. */
export const isPutToPeople = (text: string): boolean => put.test(text);

/** Whether a sentence before a list tells in which case it holds, who says so, or that what it names was asked for or taken away: alone it would hold in every case, be known, and be kept. */
export const isBound = (text: string): boolean => bound.test(text);

/** Verbs after which what they name is gone, worse, solved or somewhere else. */
const taking = new RegExp(
  `\\b(?:${[
    '(?:replac|disabl|delet|exclud|retir|clos|abandon|eliminat|destroy|damag|discontinu|archiv|cancel|suspend|revok|discard|uninstall|revert|restrict|abolish|prohibit|ditch|kill|block|harm|ignor|exploit|affect|slow)(?:e|s|es|d|ed|led|ing|ling)?',
    '(?:solv|resolv|fix|address|tackl|bypass|circumvent|defeat|outliv|outperform|su|differ|beat|hurt)(?:e|s|es|d|ed|ing|en)?',
    'scrap(?:s|ped)?|skip(?:s|ped)?|omit(?:s|ted)?|ban(?:s|ned)?|forbids?|forbade|hides?|hid(?:den)?|los(?:es?|t|ing)|sells?|sold|cuts?|overc[oa]mes?|outgr[eo]wn?|sunsets?',
    'away|ends|ended|ask(?:s|ed) for|dream(?:s|ed|t)? of|shut(?:s|ting)? down|rid|free|independent|goodbye|farewell|too \\w+',
  ].join('|')})(?:\\s(?:all|of|for|from|to|as|in|the|following|these|those|each))*\\s*$`,
  'iu',
);

/** "It rarely bakes", "it once had", "it nearly had": what hardly is, or is no more. */
const hardly =
  /\b(?:(?:almost|nearly) ha[sd]|rarely|seldom|barely|scarcely|once (?:had|was|were)|fewer than|less than|at most)\b/iu;

/** Whether the words before the name of a list take away what it names: "They closed the following" shops. */
export const takesAway = (ahead: string): boolean => taking.test(ahead) || hardly.test(ahead);
