import { inQuotes } from '../../model/quoted.js';
import { isBalanced } from '../line.js';
import { countWords } from '../words.js';
import { hasMainVerb, isImperative } from './main-clause.js';
import { pointsAtOther } from './other-items.js';
import { matches } from './phrases.js';
import { pointsBack } from './pronouns.js';
import { isTicketKey } from './ticket-keys.js';

const leaning =
  /^(?:it|its|this|that|these|those|they|their|theirs|them|he|she|him|his|her|and|but|or|so|because|since|which|who|whose|then|also|others?|another (?:one|thing|reason|way|option|example|problem|issue|regression|bug|is|was)|such|same|likewise|otherwise|instead|not only|(?:some|most|many|all|none|few|several|each|two|three|half|one) of (?:them|these|those|us|it|which)|both|neither|one (?:is|was|of)|after that|the (?:former|latter|above|same|others?|rest|following)|there(?!(?:\s(?:is|are|was|were)|['’]s)\s(?:an?|no|now|still|always)\s|\s(?:is|are|was|were|has been|have been)\s(?:(?:now|over|about|nearly|almost|around|more than|at least)\s)?\d)|here|finally|lastly|afterwards|however|nevertheless|nonetheless|conversely|(?:by|in) contrast|on the (?:other|one) hand|too|in (?:that|this) (?:case|way)|even (?:then|so))(?:['’](?:s|re|ve|ll|d))?(?![\p{L}\p{N}'’-])/iu;

/** Words that only the text around an item fills. */
const deictic =
  /\b(?:this|these|those|aforementioned|(?:available|found|see|read|more|click|documented|recording|recordings|slides|video|repo|code|details|is|are|up) here|the former|the latter|that one|such an?|as (?:described|mentioned|shown|discussed|said)|(?:the|in the) previous step|(?:described|mentioned|shown|discussed|listed|given|seen|created|defined|declared) (?:above|below|earlier|before|previously)|(?:the|from|see) (?:above|below)|(?:above|below)(?!\s(?:\p{N}|all\b|the\b|an?\b|its\b|zero\b|average\b)))(?![\p{L}\p{N}-])/iu;

/** "the secret we just created": in a step before. */
const before =
  /\b(?:the|that)\s(?:\S+\s){1,4}?(?:we|you)(?:['’]ve| have)?\s(?:just|previously)\s(?!needs?\s)|\b(?:we|you)\s\p{L}+\s(?:earlier|previously|before(?=\s*(?:[.,;:)]|$)))(?!\p{L})|\bjust\s(?:saved|created|made|added|installed|saw|defined|built|configured|generated)\b/iu;

/** "even more costly": than what stands in another item. */
const outdone = /\beven (?:more|less)\b(?!.*\bthan\b)/iu;

/** What was today when the post was written is not when the talk is held. */
const passing =
  /\b(?:ago|cfp (?:until|closes|ends)|starting now|right now|as of now|today|tomorrow|yesterday|tonight|(?:this|next|last) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:next|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

const firstPerson =
  /(?<!\b[Pp]art )(?<![\p{L}\p{N}/'’.])(?:I|I['’](?:m|ve|ll|d)|me|my|mine|myself|us)(?![\p{L}\p{N}/.-])/u;

/** A call to the reader leads out of the talk: its links are among the resources. */
const call =
  /^(?:please|don['’]t forget|topic to be|get (?:involved|in touch)|drop by|help wanted|help (?:us|build|improve|test|translate|write|maintain|finish|document)\s[^!.]{2,120}!|thanks|thank you|feel free|let us know|tell us|talk to us|ask (?:us|in|on|for help)|reach out|dm|ping|join (?:us|our|in|the (?:community|discussion|conversation|call|channel|slack|mailing|group|working|project|meeting|team|cncf|#))|come (?:and|to|by|join|say)|follow (?:us|our|@|along|on)|subscribe|sign up|register (?:for|now|here|at|to)|check out (?:our|the (?:docs|documentation|website|guide|blog|talk|video|recording|repo|demo|source|slides)|how|what|this)|check back|star (?:us|our)|stay tuned|learn more|read (?:more|about|our|on)|see (?:also|our|you)|watch (?:our|the (?:video|recording|talk|demo|live))|find (?:us|out more)|get in touch|contact|visit|say (?:hi|hello)|save the date|mark your calendars?|look out|keep an eye|report (?:any|all|your)|solicit|stop by|attend|shout-?out|kudos|congrat(?:ulation)?s|dive deeper (?:with|in|into|by)|welcome|read the (?:.* )?(?:article|post|blog|docs|documentation|paper|kep|rfc|guide))(?![\p{L}])|(?:ください|しましょう|세요|하자|보자)[!！。.]*$|^(?:欢迎)?(?:加入|关注|關注|扫码|掃碼).{0,24}(?:(?:(?:微信|qq|交流|用户|用戶|讨论|討論|钉钉|釘釘)\s?|(?<=[入进進加])|社)群|公众号|公眾號|频道|我们|我們)[!！。.]*$/iu;

/** "Try it out!", "Give it a go": what, stands elsewhere. */
const trial =
  /^(?:(?:just\s)?(?:try|check)\s(?:it|this|them|that)(?:\sout)?|(?:give|have)\s(?:it|this|them)\sa\s(?:try|go|spin|shot|look|whirl))(?:\s(?:yourself|now|today|here|online|for yourself))*[!.]*$/iu;

/** "If you need help with rye, the guild can help". */
const offer =
  /^if you (?:need|want|would like|are looking for)\s[^.!?]{0,120}\b(?:help|support|assistance|advice)\b[^.!?]{0,80},\s(?:\S+\s){1,4}(?:can|will|is (?:happy|glad|here) to) (?:help|assist|support)\b/iu;

/** "The guild accepts donations through the mill". */
const donations =
  /\b(?:accepts?|takes?|welcomes?|needs?)\s(?:\p{Ll}+\s)?donations\b|^(?:please\s)?(?:donate|sponsor)\b/iu;

/** "A lovely community of great people": praise that tells nothing. */
const praise =
  /\b(?:lovely|amazing|awesome|wonderful|fantastic|vibrant|great|incredible) (?:community|people|folks|team|contributors|maintainers)\b|\beasy to work with\b/iu;

/** "To send a recipe, check out the handbook": what leads elsewhere, behind what for. */
const errand =
  /^(?:skip|jump|scroll)\s(?:\p{L}+\s){0,2}?(?:to|down|ahead)\s(?:the|our)\s(?:\S+\s){0,5}(?:sections?|part|end|bottom|appendix|chapter)\b|^keep reading(?:\s(?:to|for|on)\b|[.!]?$)|^if\s[^,]{3,80},\s(?:please|let us)\s|^(?:to|if you|for)\s[^,]{3,60},\s(?:please\s)?(?:check out|see|visit|read|join|head|go to|skip (?:to|ahead)|jump (?:to|ahead|down)|keep reading|contact|submit|follow|open an? issue|file|refer|reach out|take a look)(?!\p{L})/iu;

/** What is done to things that are only counted: "Made some oven improvements", "Implemented several APIs". */
const done =
  'made|makes?|did|implement(?:ed|s)?|add(?:ed|s)?|fix(?:ed|es)?|land(?:ed|s)?|introduc(?:ed?|es)|bring(?:s)?|brought|apply|applied|perform(?:ed|s)?';

/** How many they are, which says nothing of them. */
const amount =
  'an?|some|several|many|various|numerous|more|other|few|couple|number|lot|lots|set|bunch|series|another|further|minor|missing|of';

/** What is changed, by its kind alone. */
const changed =
  'improvements|fixes|enhancements|updates|changes|tweaks|refinements|adjustments|bugs|issues|clean-?ups|APIs|features|things';

/** "Various improvements", "Improves performance", "Numerous fixes to the oven": which, nobody tells. */
const generic = new RegExp(
  `^(?:${[
    '(?:various|numerous|many|several|lots of|a lot of|minor|general|miscellaneous|other|some|further|countless|tons of)\\s(?:\\p{L}+\\s){0,2}(?:(?:and|&)\\s\\p{L}+\\s)?(?:improvements|fixes|enhancements|updates|changes|bugs|clean-?ups)(?!\\p{L}).{0,80}',
    '(?:various|numerous|many|several|lots of|a lot of|some)\\snew\\s(?:\\p{L}+\\s){0,2}(?:features|functions|options|commands|methods|settings)',
    'improve[sd]?\\s\\p{L}+\\s(?:stability|usability|reliability|readability)',
    '(?:improve[sd]?|improving|better|increased?|enhanced?|general|minor|small|code|performance|stability|documentation|docs|bug)\\s(?:performance|stability|usability|reliability|documentation|docs|code|readability|quality|logging|error handling|tests?|testing|fix(?:es)?|improvements?|enhancements?|clean-?ups?|updates?)(?:\\s(?:and|&)\\s\\p{L}+(?:\\s\\p{L}+)?)?',
    '(?:improvements?|fixes|bug ?fixes|enhancements|updates)(?:\\s(?:and|&)\\s\\p{L}+(?:\\s\\p{L}+)?)?',
    `(?:${done})\\s(?:(?:${amount})\\s(?:the\\s)?)+(?:[\\p{L}-]+\\s){0,2}(?:${changed})`,
    // "The oven updates" are those of the oven: behind "the" only a number names nothing.
    `(?:${done})\\sthe\\s(?:(?:${amount}|usual|following)\\s)*(?:${changed})`,
  ].join('|')})[.!]?$`,
  'iu',
);

/** "Oven 4.2 blog post": the name of what is linked. */
const linked =
  /^new in (?:[\p{L}\d]+ )?[\d.]+(?: and in [\p{L}\d]+ [\d.]+)?$|^(?:\S+\s){1,6}(?:blog post|release notes|release blog|changelog|announcement post)$/iu;

/** A question without its mark: what it asks is left to the speaker. */
const question =
  /^(?:do|are|have|did|would|can|will) you\b|^(?:list|describe|name|share|tell|explain)\s(?:\p{L}+\s){0,4}you (?:hope|want|plan|would|expect|wish|think|bring)\b|^(?:what|why|where|when|who|how|which)(?:\s\p{L}+)?\s(?:is|are|was|were|do|does|did|can|could|should|would|will)\s(?:the|an?|your?|we|it|they|i|this|\p{L}+s)\b/iu;

/** Whether a text asks something, with its mark or without it. */
export const isQuestion = (text: string): boolean => /[?？]["”’)」]*$/u.test(text) || question.test(text);

/** "While the oven is warm": a condition without what holds then. */
const halfCondition = /^(?:while|if|when|unless|until|although)\s[^,:;—–]*$/iu;

/** "Blue boxes: loaves in the oven": of a picture. */
const legend =
  /^(?:the )?(?:blue|red|green|yellow|orange|gr[ae]y|black|white|purple|pink|dashed|dotted) (?:circles?|boxes|box|lines?|bars?|dots?|arrows?|areas?|squares?|points?|rectangles?|nodes?)\b/iu;

/** "Presenters: Ada Moss": who, where and when, of an hour of a programme. */
const programme = /^(?:presenters?|speakers?|hosts?|moderators?|panell?ists?)\s*(?:[:：]|$)/iu;

/** "Oven Booth", "Bakers track": where people are met at a fair. */
const stall =
  /^(?:\S+\s){1,5}(?:booth|kiosk|maintainers?['’]? track)$|\bwill be (?:at|in) the (?:\S+\s){0,4}(?:booth|kiosk)\b/iu;

/** Stand-ins of examples: nobody shows them. */
const placeholder =
  /^(?:todo|fixme|tbd|tba)[.:!]?$|^<\p{L}+_[\p{L}_]+>\s|^\{[^{}]*\}$|^(?:(?:list |sub-?|nested )*(?:items?|elements?|entry|foo|bar|baz|qux|quux|lorem(?: ipsum.*)?|elemento|objeto|élément|eintrag|punkt|項目|要素|항목|条目)\s*[-#]?(?:[\p{N}a-z]|\p{N}+\p{L}|one|two|three|four|first|second|third)?)$/iu;

/** Days, times and numbers of tickets: a calendar, a list of references. */
const calendar =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\p{L}*\.? \d|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}\b|\d{1,2} ?(?:am|pm)\b|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}年(?!\s?[:：])|\d{1,2}月\d{1,2}日)|\((?:\d+[-–])?\d+\s?min(?:ute)?s?[,)]|^(?:discussion|q ?& ?a|questions(?: and answers)?|welcome|break|lunch|closing(?: remarks)?)$|\b\d{1,2}[:.]\d{2}\s?(?:[ap]m)?\s?[-–]\s?\d{1,2}[:.]\d{2}\b/iu;
const reference =
  /\((?:\d+[-–])?\d+\s?min(?:ute)?s?[,)]|\[[^\]]{0,24}\b(?:rfc|patch)\b[^[\]]{0,80}\]|\br\d{6}\b|\([0-9a-f]{10,}\)$|^(?:v?\d+(?:\.\d+){1,3}|change-?log\S*|(?:cve|ghsa)-\S+)$|^(?:[\w.-]+\/)?[\w.-]*#\d+$|^(?:pr|mcp|rfc|kep|issue|pull request)s?[\s#-]*\d+$|^@[\w-]+/iu;
/** A commit or the kind of a change, of which a changelog has many: nobody shows them. */
const changelog =
  /^\[?[0-9a-f]{7,40}\]?\s*(?:[-–:]|$)|^\[?(?:bug ?fix(?:es)?|clean-?ups?|features?|fix(?:es|ed)?|chores?|refactor(?:ing)?|docs|tests?|misc(?:ellaneous)?|others?|breaking|perf|deps|build|ci|style|revert|enhancements?|improvements?|changes|changed|added|removed)\]?$/iu;
/** "Guild home page", "bread-discuss thread": what a link leads to. */
const page =
  /^(?:\S+\s){0,3}(?:home ?page|(?:\S*discuss(?:ion)?|mailing list|slack|forum|github|e-?mail) thread|tracker issue|tracking issue|announcement (?:post|thread)|mailing list)$|^(?:(?:full|the)\s|(?:\S+\s){0,2}(?=\S*\d)\S+\s)?release notes$/iu;

/** "Ada Moss, comment from 4 May": who said when, not what. */
const remark = /\b(?:comment(?:ed)? (?:from|by|on)|posted (?:on|by)|opened by)\b/iu;

/** "in app.js- import x": what is typed runs on. */
const glued = /[\p{L}\p{N}]-\s(?!and\b|or\b|und\b|y\b|et\b)/u;

/** Japanese that goes on in the next item. */
const goesOn =
  /\p{Script=Hiragana}.*(?:(?<![ざふ出直通戻押消返渡])し|を[^がをにはも\s、]{1,4}[出直通戻押消返渡]し|(?<!つい|とし|よっ|おい|対し|すべ|全)て|(?<!ま|ここ)で|[がをにはも])$/u;

/** What is done to the house: "Adds", "Fixed", "clean up". */
const mends =
  '(?:add|updat|fix|remov|bump|improv|refactor|clean|mov|renam|reformat|delet|correct|tid)(?:e[ds]?|s|ed|ing|y|ied)?(?: up)?';

/** "Update CHANGELOG", "Add tests for the lamp", "The oven docs were updated": what the makers did for themselves. */
const housekeeping = new RegExp(
  `^(?:${[
    `${mends}\\s(?:the\\s|an?\\s|some\\s|more\\s|missing\\s|all\\s|previous\\s)*(?:change-?log|readme|swagger docs?|(?:unit |e2e |integration |end-to-end )?tests?(?: cases?| suites?| coverage)?(?: (?:for|of|to|in)\\b(?!\\s(?:an?|each|every|all|any|your)\\b)|$)|code ?owners|linters?$|linter (?:warnings?|errors?|issues?)|linting|ci (?:pipelines?|workflows?|jobs?|scripts?)\\b|github (?:actions? )?workflows?\\b|github actions?$|typos?\\b|copyright|licen[cs]e headers?|code comments?|doc comments?|godocs?|whitespace|unused (?:code|imports?|variables?|files?)|release notes?$|notes? (?:for|of|on) v?\\d|releases (?:and|in|of)\\b|(?:info|debug|trace)(?:,? (?:and|&) (?:info|debug|trace))? log(?:s|ging)(?: statements?| messages?)?(?: (?:to|in)\\b|$))`,
    '(?:add(?:ed|s)?|remov(?:ed?|es))\\s(?:@[\\w-]+|[\\p{L}\\s.-]{2,40}) (?:as(?: an?| the)?(?: \\S+)? (?:members?|maintainers?|approvers?|reviewers?)|(?:to|from)(?: the)?(?: \\S+)? (?:maintainers?|approvers?|reviewers?|code ?owners|maintainers\\.md))\\b',
    `${mends}\\s(?:(?!(?:support|options?|commands?|ability|flags?|ways?|tools?|framework|runner)\\b)\\S+\\s){1,4}(?:(?:unit|integration|end-to-end|regression|smoke|conformance) tests?|e2e(?: tests?| cases?| jobs?| suites?)?)$`,
    `${mends}\\s(?:\\S+\\s){1,6}(?:to|from|in|on|for) (?:the )?(?:travis|appveyor|circleci|jenkins|codecov)(?: ci)?(?: builds?| configs?| jobs?)?$`,
    '.{0,40}\\b(?:docs?|documentation|readme) (?:was|were|has been|have been|are|is) (?:updated?|improved|refreshed|extended|cleaned up)(?!\\p{L})',
  ].join('|')})`,
  'iu',
);

/** Who looks after what, and when: the card of a project or an event. */
const card =
  /^(?:when|where|date|time|location|venue|bring|related|registration|tickets|context|champions?|people involved|owners?|points? of contact|tracking issues?|reviewers?|authors?|hosts?|assignees?)\s*[:：]/iu;

/** "Q&A and future plans", "Demo: reading a recipe": a point of a programme. */
const point =
  /^(?:q ?& ?a|overview|introduction|conclusion|summary|demonstration|wrap-?up|recap|closing|welcome)(?:\s(?:and|&)\s(?:(?:the|some|a|final)\s)?(?:future|next|q ?& ?a|questions|answers|discussions?|introductions?|overview|outlook|agenda|welcome|closing|summary|conclusions?|demos?|goals|motivation|background|wrap-?up|feedback|thanks)(?:\s(?:plans|work|steps|remarks))?)?$|^q ?& ?a\b|^(?:live )?demo(?:nstration)?(?:\s*[:–—]|\s-\s)/iu;

/** "Ada opened a pull request that …", "the first PR landed", "We've continued our work": how far the makers are; "you should now know the mill": how far the reader. */
const progress =
  /^you should (?:now|then) (?:know|have|see)\b|^(?:I|we)(?:['’]ve| have)?\s(?:also\s)?(?:continued?|just)\s|\b(?:opened|posted|submitted|filed)\s(?:an?|the|two|three|several)\s(?:draft\s)?(?:prs?|pull requests?)(?![\p{L}])|^the (?:first|second|next|last) (?:pr|pull request)\b/iu;

/** 'Fixed "the oven says: error 12"': the title of a ticket. */
const quotedTicket = /^fix(?:e[ds])?\s(?:["“](?:.{4,}["”]|[^"”]{4,})|['‘].{4,}['’])[.)\s]*$/iu;

/** "name: the name of the oven": the name again. */
const repeated =
  /^(?<name>\p{L}{3,})(?:\s\([^)]{1,40}\))?\s*[:—–-]\s+(?:\p{L}+\s){0,4}\k<name>(?:\s(?:of|for|to)\s(?:\p{L}+\s)?\S+)?$/iu;

/** Whether an item begins as the card of an event does: "When: …", "Authors: …". */
export const isCard = (text: string): boolean => card.test(text);

/** "See the handbook for the whole recipe": where more is told. */
const sends =
  /^(?:please\s)?(?:also\s)?(?:(?:see|refer to|consult)\s(?:also\s)?(?!(?:how|what|which|who|if|whether|that|every|all|a|an)\b)\S.{0,80}?\s(?:for|on|about)\s|see\s(?:also\s)?(?:#|pr\b|(?:rfc|kep)(?=[\s#-]?\d)|docs?\b|(?:the|our)\s(?:docs?|documentation|issue|handbook|guide|release notes|changelog)\b))/iu;

/** Whether an item, whatever part of it is shown, only refers to a ticket or a comment. */
export const isReference = (text: string): boolean =>
  reference.test(text) || remark.test(text) || card.test(text) || sends.test(text);

/** Whether an item, whatever part of it is shown, is a point of a programme, or says its own name again. */
export const isEmptyItem = (text: string): boolean => point.test(text) || repeated.test(text);

/** A longer item, a phrase, and one with a label have what their pronouns stand for. */
const maxPronounWords = 8;

const namesNothing = (text: string): boolean =>
  countWords(text) <= maxPronounWords &&
  !/[:：—–]/u.test(text) &&
  !isImperative(text) &&
  hasMainVerb(text) &&
  pointsBack(text);

/** What an item says around what it quotes; one that is nothing but a quotation says that. */
const unquoted = (text: string): string => {
  const said = text.replace(inQuotes, '');
  return /[\p{L}\p{N}]/u.test(said) ? said : text;
};

const pointsOut = (text: string): boolean => deictic.test(text) || namesNothing(text);

/** "A shelf at the top of https://oven.example/loaves/": a short address that the words lead to is read like a name. */
const namesPlace = /^(?:\S+\s){3,12}(?:of|at|on|in|from|to|under)\shttps?:\/\/[^\s?#]{1,32}$/u;

const rejections = [
  { reason: 'leans on another item', test: matches(leaning) },
  { reason: 'points back', test: (text) => pointsOut(unquoted(text)) },
  { reason: 'points back', test: matches(before) },
  { reason: 'points back', test: (text) => pointsAtOther(text.replace(inQuotes, '')) },
  { reason: 'outdoes another item', test: matches(outdone) },
  { reason: 'first person', test: (text) => firstPerson.test(text.replace(inQuotes, '')) },
  { reason: 'call to action', test: matches(call) },
  { reason: 'call to action', test: matches(donations) },
  { reason: 'call to action', test: matches(offer) },
  { reason: 'call to action', test: matches(trial) },
  { reason: 'errand', test: matches(errand) },
  {
    reason: 'call to action',
    test: matches(
      /\b(?:and|to) (?:report|file) (?:any |all |your |an? )?(?:issues?|bugs?|feedback)(?!\p{L})/iu,
    ),
  },
  { reason: 'names nothing', test: matches(generic) },
  { reason: 'housekeeping', test: matches(housekeeping) },
  { reason: 'praise', test: matches(praise) },
  { reason: 'of its day', test: matches(passing) },
  { reason: 'question', test: isQuestion },
  { reason: 'ellipsis', test: matches(/…|\.\.\.(?![\p{L}\p{N}])/u) },
  {
    reason: 'unbalanced',
    test: (text) => !isBalanced(text) || /\(\s*\)$/u.test(text.replace(/\S\(\)/gu, '')),
  },
  { reason: 'address', test: (text) => /https?:\/\/|^www\./u.test(text) && !namesPlace.test(text) },
  { reason: 'placeholder', test: matches(placeholder) },
  { reason: 'examples', test: matches(/^(?:e\.g\.|examples?|for example)\s?[:,]/iu) },
  { reason: 'half a condition', test: matches(halfCondition) },
  { reason: 'signature', test: matches(/[❤♥💙💚🧡💛💜]\uFE0F?\s*$/u) },
  { reason: 'calendar', test: (text) => calendar.test(text) && countWords(text) <= 14 },
  { reason: 'reference', test: (text) => isReference(text) || changelog.test(text) || linked.test(text) },
  { reason: 'progress', test: matches(progress) },
  { reason: 'reference', test: matches(quotedTicket) },
  { reason: 'bare number', test: matches(/^\d[\d.,]*\s*\(\d[\d.,]*\s?%\)$/u) },
  { reason: 'ticket', test: matches(/(?:^|\s)#\d{3,}(?=[\s,.]|$)/u) },
  { reason: 'ticket', test: isTicketKey },
  {
    reason: 'form field',
    test: matches(/^(?:blockers?|help wanted|key developments|action items|n\/a)[:.]?$/iu),
  },
  {
    reason: 'publication',
    test: matches(
      /^(?:(?:[Oo]riginally|[Ff]irst|[Ll]ast)\s)?(?:[Pp]ublished|[Uu]pdated|[Ee]dited|[Mm]odified|[Pp]osted|[Rr]evised)\s(?:(?:at|on|in)\s)?(?:\d{4}-\d{2}-\d{2}|\p{Lu}\p{Ll}+ \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})[\s\d:()A-Z+]*$/u,
    ),
  },
  {
    reason: 'chatter',
    test: matches(
      /\by['’]?all\b|\bnothing (?:interesting|new|much) yet\b|^we\s(?!(?:support|offer)\b).{3,80}!$/iu,
    ),
  },
  { reason: 'consolation', test: matches(/\bdon['’]t worry\b/iu) },
  {
    reason: 'slides',
    test: matches(
      /^(?:slides|recordings?|videos?|notebooks?)\s*(?:[-–—:]|$)|^(?:视频|直播)?回放(?:福利|地址|链接)?(?:[（(].{0,20}[)）])?$/iu,
    ),
  },
  { reason: 'reference', test: (text) => page.test(text) && !isImperative(text) },
  { reason: 'legend', test: matches(legend) },
  { reason: 'programme', test: (text) => programme.test(text) || (stall.test(text) && !isImperative(text)) },
  {
    reason: 'repository',
    test: matches(
      /^[\w.-]+\/[\w.-]+(?:#\d+ (?:has been|was|is) (?:merged|posted|opened|closed|reviewed))?$/u,
    ),
  },
  {
    reason: 'reference',
    test: matches(/^(?:see|via|fix(?:es)?|closes|cf\.?)(?: also)? \[?(?:[\w.-]+\/[\w.-]+)?#\d+\]?$|^see$/iu),
  },
  { reason: 'checksum', test: matches(/(?<![\p{L}\p{N}])[\da-f]{32,}(?![\p{L}\p{N}])/iu) },
  { reason: 'glued', test: matches(glued) },
  { reason: 'goes on', test: matches(goesOn) },
] as const satisfies readonly { readonly reason: string; readonly test: (text: string) => boolean }[];

/** What is wrong with an item that says nothing on a slide. */
export type ItemFault = (typeof rejections)[number]['reason'];

/** Why an item of a list, or what is left of it, says nothing on a slide; undefined when it does. */
export const rejectItem = (text: string, allowed: readonly ItemFault[] = []): ItemFault | undefined =>
  rejections.find(({ reason, test }) => !allowed.includes(reason) && test(text))?.reason;
