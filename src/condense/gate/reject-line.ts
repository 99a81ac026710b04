import { endsDangling } from '../edge-cut.js';
import { isBalanced } from '../line.js';
import { termsOf } from '../terms.js';
import { countWords } from '../words.js';
import { endsInVerb, hasMainVerb, isDeed, isImperative, subjectOf } from './finite-verb.js';

/** What a line may rely on without naming it: the terms of the post's title and of its section's heading. */
export type Topic = ReadonlySet<string>;

/** The terms of titles and headings that stand above a line. */
export const topicOf = (...titles: readonly string[]): Topic => new Set(titles.flatMap(termsOf));

interface Rejection {
  readonly reason: string;
  readonly test: (text: string, topic: Topic) => boolean;
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

const anyOf = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

// A sentence that leans on the one before it says nothing alone.
const leaning = new RegExp(
  `^(?:${anyOf(`
    this|that|these|those|it|its|it['’]s|they|they['’](?:re|ve|ll)|their|theirs|he|she|him|her|his|hers|them|ones
    one (?:is|was|of|can|should|must|might|could|would|has|had|day|thing|more|such|way|reason|example|option|problem|last|final)
    another|others?|such|same|both|neither|either|each of|some (?:include|are|were|of)|most of (?:these|those|them|all)
    many of (?:these|those|them)|(?:all|none|any|several|two|three|half) of (?:this|that|these|those|them|which)
    there(?:['’]s)?|here(?:['’]s)?|and|but|or|so|yet|nor|because|since|which|who|whose|whom|where|when|while|although
    though|whereas|if|unless|until|once|as|then|thus|hence|also|too|again|instead|otherwise|not (?:only|all|because|to)
    after|before|during|with|without|by|to|for|from|in order|rather|even|just|only|still|like|unlike|besides|despite
    given|due|let['’]s|let us|what|how|why|yes|no,|sure|well|ok|okay|now|today|currently|recently|previously|earlier
    later|soon|finally|lastly|next|first|second|third|firstly|secondly|thirdly|more|less|further|additional|of course
    everything else|everyone else|anything else|certain|every time|(?:all|much|most|some|a lot|lots|plenty) of (?:that|this|these|those|it|them)|in \\p{L}+ing|starting now|in (?:this|that|these|those|addition|fact|other|short|summary|contrast|particular|general|the|a|an|my|our|your|both)
    at (?:this|that|the|first|last|least one)|on (?:this|that|the|top|one)|for (?:example|instance|this|that|more)
    perhaps|maybe|similarly|likewise|happily|sadly|notably|additionally|alternatively|overall|eventually|basically
    apparently|hopefully|honestly|personally|meanwhile|obviously|luckily|afterwards|beyond|among|under|over|above|below
    doing so|the (?:latter|former|same|other|others|above|result|reason|goal|idea|problem|answer|point|difference
    process|exceptions?|rest|following|more|downside|upside|catch|trick|good news|bad news|short answer|long answer)
    some include|furthermore|moreover|actually|critically|excellent examples|good examples|examples|being|having|depending|last|oh|plus|potentially|notable|in terms|up to now|things like|not least|to be fair|speaking|using (?:this|that|it)|knowing|having said
    nonetheless|nevertheless|conversely|consequently|subsequently|ultimately|surprisingly|unsurprisingly|interestingly|importantly|unfortunately|fortunately|naturally|indeed|anyway|specifically|in turn|as a result|with that|to that end|remarkably|incidentally|thankfully|ironically|crucially|curiously|admittedly|regardless
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

// The actor is the author, not the subject of the talk.
const firstPerson =
  /(?:^|[^\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|mine|myself|we|we['’](?:re|ve|ll|d)|us|our|ours|ourselves|let['’]s)(?=$|[^\p{L}\p{N}])/iu;

const callToAction = new RegExp(
  `^(?:${anyOf(`
    please|help wanted|wanted|thanks|thank you|hello|hi|hey|welcome|congratulations|congrats|happy|stay tuned|check out|see|read|join|visit
    learn more|find out|feel free|click|subscribe|follow|sign up|register|contact|reach out|download|try|take a look
    have a look|look at|note|remember|imagine|consider|suppose|assume|keep in mind|don['’]t forget|make sure|be sure
    head over|go to|come|watch|enjoy|spoiler|disclaimer|update|edit|tl;?dr|photo|image|images|source|figure|listing|table
    credit|get (?:connected|involved|in touch|started)|good luck|have fun|big thanks|many thanks|special thanks|kudos
    shout-?out|consult|hear from|check back|refer to|keep an eye|stay|you['’](?:ll|re|ve|d)|text was|written by|posted by|live editor|pretty much|say|ask|tell|let|share|get ready
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

const courtesy =
  /\b(?:(?:is|are|be|always) (?:\p{L}+ ){0,2}(?:welcomed?(?!\p{L})|encouraged|grateful|thankful|thrilled|excited|delighted|happy|proud|pleased|honou?red)|looking for (?:new )?(?:contributors|volunteers|help|maintainers|feedback)|(?:is|are) (?:much |greatly |highly )?appreciated|(?:look(?:s|ing)?|looks) forward|around the corner|would like to (?:send|thank|express)|community project and is hosted|generous(?:ly)?|super (?:good|nice|cool|easy|friendly|helpful|excited|happy)|pull requests? (?:is|are)|special thanks|thanks to|thank you|sorry|apolog)/iu;

/** What only praises what happened, or tells that more will come, tells nothing of the thing. */
const praise = new RegExp(
  `\\b(?:${anyOf(`
    (?:a|an|such a) (?:great|huge|big|resounding|amazing|fantastic|tremendous|massive|wonderful|real|true|lovely|awesome) (?:success|start|time|event|turnout|experience|honou?r|pleasure|privilege|journey|ride|year|week|day|job|milestone|crowd)
    off to a (?:great|good|strong|flying) start|(?:incredible|amazing|awesome|fantastic|exciting|wonderful) (?:\\p{L}+ ){1,4}(?:already|happened|ahead|coming)|(?:lots|a lot|much|plenty|more) (?:more )?to come
    (?:will|to) be (?:publishing|sharing|posting|announcing|presenting|speaking|streaming)|more (?:blog )?(?:posts|articles)|(?:has|have) come to an end
    (?:takes?|took|comes? in) (?:many|all|different|various|several|a variety of) (?:different )?(?:forms|shapes|flavou?rs|sizes)
    (?:do|does|did)(?:n['’]t| not) (?:stop|end)
    already (?:live|online|available|up|out)|(?:is|are) coming to|as the name (?:implies|suggests|says)|documentation (?:describes?|explains?|covers?|lists?)
    (?:is|are|was|were) (?:great|awesome|amazing|fantastic|wonderful|fun|cool)[.!]?$|stops? there|worth (?:noting|mentioning|a look|checking|reading|a read|watching)|pretty much the same
    (?:cover|header|hero|featured?|title|banner) (?:photo|image|picture)|(?:photo|picture|illustration|artwork) (?:by|courtesy|credit)|(?:questions?|comments?|feedback) (?:or|and) (?:questions?|comments?|feedback|concerns|suggestions|ideas)
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** What was near when the post was written is not near when the talk is held. */
const passing =
  /\b(?:ago|tomorrow|yesterday|tonight|starting now|as of now|coming soon|(?:this|next|last) (?:week|month|year|spring|summer|autumn|fall|winter|quarter)|in the (?:coming|next few) (?:days|weeks|months))\b/iu;

/** "You push your metrics to the endpoint": a story about the reader, no claim. */
const story =
  /^you(?:['’](?:re|ve|ll|d)| are| were| had)?\s(?!can|cannot|must|should|need|have to|do not|don['’]t|never|no longer|only|could|may|might|get|pay|lose|gain|own|will)\p{Ll}+/iu;

/** "owner/name#40 Support plugins": the title of what a note refers to. */
const reference = /^(?:[\w.-]+\/[\w.-]+)?#\d+\b|^\d+ (?:\p{L}+ ){1,4}(?:available|remaining|left)[.!]?$/u;

/** "The project has several goals", "Markdown is used": what, and what for, is told elsewhere. */
const announcing =
  /\b(?:has|have|had|comes? with|offers?|provides?|includes?|faces?|brings?|exposes?|supports?)\s(?:multiple|several|many|various|different|a (?:number|couple|variety|lot|few)(?: of)?|some|two|three|four|five)\s(?:\p{L}[\p{L}-]*\s){0,2}\p{L}[\p{L}-]*s[.!]?$|^(?:\S+\s){1,4}(?:is|are) used[.!]?$|\b(?:hosted|available|found|developed) on (?:github|gitlab|slack|twitter|youtube)[.!]?$/iu;

/** "The audit found the issue": which one? */
const bare =
  'issue|audit|change|fix|update|effort|proposal|option|approach|session|talk|answer|solution|initiative|campaign|patch|trend|event|decision|ceremony|discussion|investigation|announcement|incident|question|trick|experiment|task|bug|list|video|author|winner|experience|journey|fun';
const bareSubject = new RegExp(
  `^(?:the|our)\\s(?:${bare})s?\\s(?:is|are|was|were|has|have|had|will|can|should|does|did|\\p{L}+(?:s|ed))\\s`,
  'iu',
);
const bareEnd = new RegExp(`\\sthe (?:${bare})s?[.!]?$`, 'iu');

const addressesReader = new RegExp(
  `\\b(?:${anyOf(`
    you(?:['’](?:re|ve|ll|d))? (?:may|might|can (?:also )?(?:find|read|see|check|follow|learn|watch)|are interested)
    you will (?:find|see|notice)|you probably|you see|you know|you think|you remember|you never|if you|as you|below
    see above|shown above|described above|this (?:post|article|blog|guide|tutorial|section|chapter|series|page|example|time|way|case)
    the following|previous (?:post|section|article|chapter|example)|next (?:post|section|article|chapter)|mentioned
    aforementioned|following (?:command|code|example|snippet|steps?|table|image|figure|diagram|section|list)|here
    can be found|this is where|from earlier|as before|once again|blog post|in detail below|for details|for more
    (?:on|in|to|of|for|with|by|at|from|about|behind|around|during|since|until|after|before) that (?!is\\b|are\\b|was\\b|were\\b|can\\b)\\p{L}+|such (?!as\\b)\\p{L}+|there(?! (?:is|are|was|were|will))
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** "You can add yourself", "You don't have much time": said to a reader. */
const toReader = /^you (?:can (?:add|find|see|read|get|also|then|remove)|don['’]t have)\b/iu;

/** What a teller did along the way, without who did it: "Spoke with a professor". */
const retelling =
  /^(?:spoke|talked|met|found that|heard|went|thought|felt|tried|got|walked|struggled|wanted|knew|asked|came|sat|looked|wondered|remembered|noticed|ended up|started|began|decided|realized|realised)\b|^(?:(?:one|two|three|four|five|six|several|some|a few|\d+) (?:days?|weeks?|months?|years?) (?:later|after|before|ago)|at least,)/iu;

/** "It is also shown there", "is again a string": more of what a sentence before it said. */
const addsTo =
  /^(?:\S+\s){1,6}?(?:also\s(?!known|called|referred)|(?:is|are|was|were|has|have|had|can|will)\s(?:once\s)?again\s)|\b(?:has|have) passed since\b|\b(?:can|is|are|was|were|will) then\b|\b(?:works?|goes|looks?|is|are) as follows$/iu;

const demonstrative = /\b(?:this|these|those|former|latter|aforementioned|said)\b(?! than| to)/iu;

// A pronoun in the middle of a short sentence points back as well.
const pronoun =
  /\b(?:it|they|them|he|she|him|his|her|their|its|theirs|one of them|it['’]s|they['’]re)(?![\p{L}\p{N}])/iu;
const beforePronoun =
  /\b(?:that|which|who|and|so|because|when|where|if|as|than|while|but|to|for|by|in|on|with|from|into|of|until|before|after|how|what|keep|keeps|make|makes|own|owns|before|like|all|find|give|gives)\s+$/iu;

/** Whether a pronoun of a text names something outside it. */
export const pointsBack = (text: string): boolean => {
  const at = text.search(pronoun);
  if (at < 0) return false;
  const left = text.slice(0, at);
  // "The scheduler and its parts": a possessive after a subject of its own sentence is answered inside it.
  if (/^(?:its|their|his|her)\b/iu.test(text.slice(at)))
    return countWords(left) < 2 || (/^its\b/iu.test(text.slice(at)) && isOfMany(text, left));
  // "the data they are trained on": they are the plural that the sentence began with.
  if (
    /^they\b/iu.test(text.slice(at)) &&
    countWords(left) >= 4 &&
    /\p{L}\s$/u.test(left) &&
    isPluralSubject(text)
  )
    return false;
  // "Uber is part of it": without a second clause a pronoun names something outside the sentence.
  if (countWords(left) < 4 || !beforePronoun.test(left)) return true;
  // "was added to it": a preposition joins no clause of its own.
  return !connector.test(prepositionEnd.test(left) ? left.replace(prepositionEnd, '') : left);
};

const prepositionEnd = /\s(?:to|for|by|in|on|with|from|into|of|like|all)\s+$/iu;

/** "Changes are planned before its release": many things have no "its", unless a name stands before it. */
const isOfMany = (text: string, left: string): boolean =>
  isPluralSubject(text) && !/\s\p{Lu}/u.test(left) && !/\b(?:an?|the|each|every)\s/iu.test(left);

/** Whether what a sentence is about are many, named in it. */
const isPluralSubject = (text: string): boolean => /[^s]s$/u.test(subjectOf(text));

/** What joins a second clause to the first. */
const connector =
  /\b(?:that|which|who|and|but|or|because|when|where|if|as|so|than|while|until|before|after|once|what|how|to|for \w+ing|by \w+ing|unless|whenever)\b|[,;—]/iu;

/** Words that point at a neighbour: its name must stand above the line. */
const deictic =
  /^(?:the|an?)\s+(?:first|second|third|fourth|last|latest|previous|next|full|current|new|newer|old|older|other|remaining|rest|above|resulting|same|exact|actual|final|initial|original|overriding|following|similar)\b/iu;
const graded =
  /^(?:the|an?)\s+(?:main|only|whole|entire|best|key|common|good|great|complete|simple|simpler|useful|practical|typical|classic|perfect|subtle|concrete|biggest|hardest|easiest|worst)\b/iu;

/** Things of which there is one. */
const unique =
  /^(?:internet|web|world|future|industry|economy|cloud|brain|sun|moon|planet|public|press|law|human|past|present|universe|market|government|weather|sky|sea)\b/iu;

/** "The label should go": which label? Its noun must stand in the titles, or be more than a noun. */
const lacksAntecedent = (text: string, topic: Topic): boolean => {
  const isDeictic = deictic.test(text);
  const isGraded = graded.test(text);
  if (!/^the\s/iu.test(text) && !isDeictic && !isGraded) return false;
  const subject = subjectOf(text).replace(/^\S+\s+/u, '');
  const names = /(?:^|\s)\p{Lu}|\p{N}|[a-z][A-Z]|[_/.]/u.test(subject);
  const terms = termsOf(subject);
  if (names || unique.test(subject) || terms.some((term) => topic.has(term))) return false;
  return isDeictic || terms.length < (isGraded ? 3 : 2);
};

const label = /^(?:[\p{L}\p{N}'’&/()-]+\s){0,3}[\p{L}\p{N}'’&/()-]+:\s/u;

const isLabelled = (text: string): boolean => {
  const found = label.exec(text);
  return found !== null && !hasMainVerb(found[0]);
};

const danglingReference =
  /(?:\b(?:yet|too|as well|either|instead|of course|however|though|although|respectively|here|there|then|accordingly|similarly|also|another|otherwise|afterwards|below|above|for example|for instance|in that time|at that time|in part|among others|one of the (?:first|last|best|most)|for a reason|by far|in return|at all|by comparison|in comparison|as follows|the other|as such|and more|in any case|it|them|they)|\b(?:smaller|larger|bigger|faster|slower|higher|lower|easier|harder|better|worse|cheaper|safer|simpler|longer|shorter|less|fewer|older|newer|stronger|weaker))[.!]?$/iu;

const speech =
  /["“”].*\b(?:said|asked|exclaimed|replied|cried|answered|whispered|shouted|told|says)\b|^["“«‘'„]/iu;

const vague =
  /\b(?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:exceptions?|examples?|answers?|exercise|case|case in point|obstacles?|question|start|beginning|point|way|reason|result|key|catch|problem|story|deal|shame|relief|pity|surprise|mystery|idea)$|^(?:an? |one )?(?:\w+ )?(?:example|reason|cost|drawback|downside|caveat|concern|limitation|restriction|lesson|factor|consequence|improvement|thing|way|option|alternative|case|question|point|problem|issue|advantage|benefit|approach|solution|aspect|part|exception|difference|goal|aim|idea|key|trick|answer|challenge) (?:of \w+ )?(?:is|was|would be|could be|are)\b/iu;

/** Why a text cannot stand alone on a slide: the first row that applies names the reason. */
const rejections: readonly Rejection[] = [
  { reason: 'question', test: matches(/\?\s*["”’)]*$/u) },
  { reason: 'leans on another sentence', test: matches(leaning) },
  { reason: 'call to action', test: matches(callToAction) },
  { reason: 'courtesy', test: matches(courtesy) },
  { reason: 'praise or announcement', test: matches(praise) },
  { reason: 'story about the reader', test: matches(story) },
  { reason: 'reference', test: matches(reference) },
  { reason: 'first person', test: matches(firstPerson) },
  { reason: 'passing time', test: matches(passing) },
  { reason: 'speaks of the post', test: matches(addressesReader) },
  { reason: 'points back', test: (text) => demonstrative.test(text) || pointsBack(text) },
  { reason: 'adds to another sentence', test: matches(addsTo) },
  { reason: 'told to the reader', test: matches(toReader) },
  { reason: 'part of a story', test: matches(retelling) },
  { reason: 'stamp of a chat', test: matches(/\b\d{1,2}:\d\d(?::\d\d)?\s?(?:[AP]M)?\s?\]/u) },
  { reason: 'ellipsis', test: matches(/…|\.\.\./u) },
  { reason: 'ends in a colon', test: matches(/[:：]\s*$/u) },
  { reason: 'label before a colon', test: isLabelled },
  { reason: 'unbalanced', test: (text) => !isBalanced(text) },
  { reason: 'dangling end', test: (text) => endsDangling(text) || danglingReference.test(text) },
  {
    reason: 'interrupted',
    test: matches(
      /,\s(?:for example|for instance|instead|however|though|too|as well|therefore|again|on the other hand),/iu,
    ),
  },
  { reason: 'address', test: matches(/https?:|www\.|(?:^|\s)@[a-z]/iu) },
  { reason: 'speech', test: matches(speech) },
  // `kubectl`, `terraform-controller v2` and `values.yaml` are names.
  {
    reason: 'starts in lower case',
    test: matches(/^\p{Ll}(?![^\s]*(?:\p{Lu}|\p{N}|[-_./]\p{L})|\p{Ll}*(?:ctl|rs|db|sql|fmt)\s)/u),
  },
  { reason: 'starts with a sign', test: matches(/^[^\p{L}\p{N}`]/u) },
  { reason: 'too short', test: (text) => countWords(text) < 4 },
  { reason: 'names no thing of its own', test: matches(vague) },
  { reason: 'announces', test: matches(announcing) },
  { reason: 'no antecedent', test: lacksAntecedent },
  { reason: 'names what was told before', test: (text) => bareSubject.test(text) || bareEnd.test(text) },
  { reason: 'ends in its verb', test: endsInVerb },
  { reason: 'no main verb', test: (text) => !hasMainVerb(text) && !isImperative(text) && !isDeed(text) },
];

/** Why a text cannot stand alone on a slide under titles with these terms, or undefined when it can. */
export const rejectLine = (text: string, topic: Topic): string | undefined =>
  rejections.find(({ test }) => test(text, topic))?.reason;
