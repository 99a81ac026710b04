import { anyOf, beginnings, phrases } from './phrases.js';
import { isKnownVerb } from './verbs.js';

/** How a sentence begins that leans on the one before it and says nothing alone. */
export const leaning = new RegExp(
  `^(?:${anyOf(`
    this|that|these|those|it|its|it['’]s|they|they['’](?:re|ve|ll)|their|theirs|he|she|him|her|his|hers|them|ones
    all (?:the )?other|all (?:allow|let|provide|offer|rely|come|require|have|had|are|were|can|will|must|should|do|did)|an? (?:second|third|fourth|fifth|further|final) \\p{L}+|in (?:each|either|every|these|those|such|both) cases?|(?:\\p{L}+ )?(?:years?|months?|weeks?|days?) (?:prior|later|earlier|before|after),?
    one (?:is|was|of|can|should|must|might|could|would|has|had|day|thing|more|other|possible|such|way|reason|example|option|problem|last|final)
    another|others?|such|same|both|neither|either|each of|some (?:include|are|were|have|of)|most of (?:these|those|them|all)
    many of (?:these|those|them)|(?:all|none|any|several|two|three|half) of (?:this|that|these|those|them|which)
    there(?:['’]s)?|here(?:['’]s)?|and|but|or|so|yet|nor|because|since|which|who|whose|whom|where|when|while|although
    though|whereas|if|unless|until|once|as|then|thus|therefore|hence|assuming|except|by extension|meaning|suddenly|fear not|nothing special|likely,|whatever|exploitation (?:could|can|would)|every single one|as for|fast-forward|within an? (?:few|couple)|of (?:particular|special|great) (?:interest|note|importance)|following is|not (?:mentioning|to mention)|(?:sometimes,? )?there (?:are|may be) (?:cases|times|situations|moments)|e\\.g\\.?|in any|in plain|after all|best of all|most of all|at last|many more|as with (?:many|most|any|all)|a few|using (?:either|both)|doing (?:that|this)|also|too|again|instead|otherwise|not (?:only|all|any|just|because|to)
    after|before|during|with|without|by|to|for|from|in order|rather|even|just|only|still|like|unlike|besides|despite
    given|due|especially|particularly|let['’]s|let us|what|how|why|yes|no,|sure|well|ok|okay|now|today|currently|recently|previously|earlier
    later|soon|finally|lastly|next|first|second|third|fourth|fifth|firstly|secondly|thirdly|fourthly|more|less|fewer|further|additional|of course
    the ones(?! who\\b)|everything else|everyone else|anything else|certain|every time|(?:all|much|most|some|a lot|lots|plenty) of (?:that|this|these|those|it|them)|in \\p{L}+ing|starting now|in (?:this|that|these|those|addition|fact|other|short|summary|contrast|comparison|particular|general|the|a|an|my|our|your|both)
    at (?:this|that|the|first|last|least one)|on (?:this|that|the|top|one)|for (?:example|instance|this|that|more)
    perhaps|maybe|similarly|likewise|happily|sadly|notably|additionally|alternatively|overall|eventually|basically
    apparently|hopefully|honestly|personally|meanwhile|obviously|luckily|afterwards|beyond|among|under|over|above|below
    doing so|failure to do (?:so|this|that)|where(?:in|by|upon|of)|however (?:that|this|it|they|these|those|there|we|i|for|with|in|on|at|by|as|if|when|since|because|due|some|most|not|no|an?|the)|the (?:latter|former|same|other|others|above|result|reason|goal|idea|problem|answer|point|difference
    process|exceptions?|rest|following|more|downside|upside|catch|trick|good news|bad news|short answer|long answer)
    furthermore|moreover|actually|critically|excellent examples|good examples|examples|being|having|depending|last|oh|plus|potentially|notable|in terms|up to now|things like|not least|to be fair|speaking|using (?:this|that|it)|knowing|having said
    accordingly|as a reminder|regarding|nonetheless|nevertheless|conversely|consequently|subsequently|ultimately|surprisingly|unsurprisingly|nice,|interestingly|importantly|unfortunately|fortunately|naturally|indeed|anyway|specifically|in turn|as a result|with that|to that end|remarkably|incidentally|thankfully|ironically|crucially|curiously|admittedly|regardless|definitely|undoubtedly|certainly|arguably
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

const correlative =
  'the (?:more|less|fewer|better|\\p{L}+er)\\s[^,]+,\\sthe (?:more|less|fewer|better|worse|\\p{L}+er)\\s';

/** "The more rye, the denser the loaf": whole, though it may have no verb. */
export const correlation = new RegExp(`^${correlative}`, 'iu');

/**
 * What begins like a sentence that leans, and leans on nothing: "More than 40 shops", "The more rye, the denser the
 * loaf", "Only the miller of Ulm may", "There is no oven in Bonn", "Having a second oven helps".
 */
export const standsThough = new RegExp(
  `^(?:${anyOf(`
    (?:more|less|fewer) than (?:an? (?:hundred|thousand|million|dozen)|\\d)|just because\\b.*\\b(?:does|is|do|are)(?:n['’]t| not)\\b
    ${correlative}
    only (?:the|an?) (?:[^\\s,]+\\s){1,4}(?:in|of|for|with|who|that) [^,]*\\b(?:can|may|must|should|has|have|is|are|needs?|gets?)\\s|only \\p{Lu}\\S+(?:\\s\\S+){0,3}\\s(?:can|may|must|should|has|have|is|are|supports?|offers?|gives?|lets?)\\s
    there(?:['’]s| (?:is|are))(?: now| currently| only| still)? (?:no|an?|over|about|nearly|almost|around|\\d[\\d.,]*)\\s(?!more\\b|longer\\b|lot\\b|few\\b|number\\b|variety\\b|wealth\\b|range\\b|couple\\b|bunch\\b|ton\\b|host\\b|way\\b|blog\\b|talk\\b|video\\b|post\\b|section\\b|guide\\b|chance\\b|company\\b|plans?\\b|limit\\b|cost\\b)(?!.*\\b(?:involved|here|interest|demand|desire|discussion|efforts?|hope|curve|too|also|as well|this|that case|these|those|below|above|available|about)\\b).*\\s(?:in|on|for|between|of|to|with|across|from|at)\\s.*[\\p{Lu}\\d]
    having (?:an?|one|two|multiple|several|more|only) [^,]*\\b(?:is|helps?|means?|makes?|lets?|gives?|reduces?|adds?|costs?|can|allows?|saves?|simplifies|improves?)\\s
  `)})`,
  'u',
);

/** Whether a text leans on the one before it. */
export const leans = (text: string): boolean =>
  leaning.test(text) && !standsThough.test(text.charAt(0).toLowerCase() + text.slice(1));

/** "It is also shown there", "is again a string": more of what a sentence before it said. */
export const addsTo =
  /^(?:\S+\s){1,5}?(?:therefore|thus|hence)\s|^[^,]{3,60}, (?:which|who) [^,]{3,80}, also\s|^(?:\S+\s){1,6}?(?:also\s(?!known|called|referred)|(?:is|are|was|were|has|have|had|can|will)\s(?:once\s)?again\s)|^(?:\S+\s){1,3}?first\s(?!\S+\s(?:ever|time))[a-z]+s\s|^(?:[\p{L}\p{N}.-]+\s){1,4}?even\s(?!(?:this|less|as)\s)[a-z]{3,}s\s|\b(?:has|have) passed since\b|^(?:\S+\s){1,5}(?:is|are) (?:an)?other (?:\S+\s)?(?:class|kind|type|form|way|example|family|set)s? of\b|\b(?:can|is|are|was|were|will|should|must|could|would) then\b|^\S+ (?:can|could|will|may|should) (?:similarly|likewise|equally|even|instead|alternatively)\b|^(?:to \S+ \S+, )?\S+ then\s\w+s\s|\b(?:works?|goes|looks?|is|are) as follows\b/iu;

/** Words that point at what stands elsewhere. */
export const demonstrative =
  /\b(?:(?:this|these|those)\b(?! than)(?!(?<=those) (?:who|that|which|whose|with|in|on|of us)\b)|(?:former|latter|aforementioned|said)\b(?! than| to))/iu;

/** "to make the oven smaller and faster": than it was. */
export const madeBetter =
  /\bto make (?:[^\s,]+ ){1,4}?(?:\p{L}+ly |even |much )?\p{L}+er(?: and (?:\p{L}+ly |even |much )?\p{L}+er)?[.!]?$/iu;

/** How a text ends that compares or adds to what stands elsewhere. */
export const danglingReference =
  /(?:\b(?:yet|too|as well|either|instead|of course|however|though|although|respectively|here|there|then|accordingly|similarly|also|another|otherwise|afterwards|below|above|for example|for instance|in that time|at that time|in part|among others|one of the (?:first|last|best|most)|for a reason|by far|in return|by comparison|in comparison|(?:none|any|nothing|not|if|much) at all|as follows|the other|as such|(?:mostly|much|largely|basically) the same|and more|in any case|it|them|they)|(?<!\b\p{L}+er, not )\b(?:smaller|larger|bigger|faster|slower|higher|lower|easier|harder|better|worse|cheaper|safer|simpler|longer|shorter|less|fewer|older|newer|stronger|weaker))[.!]?$/iu;

/** "Ovens are built to lower that smoke": which smoke? "a tool that works" is no such end. */
export const endsOnThat = (text: string): boolean => {
  const last = /\p{Ll}\sthat\s(\p{Ll}+)[.!]?$/u.exec(text)?.[1];
  return (
    last !== undefined &&
    !isKnownVerb(last) &&
    !/^(?:is|are|was|were|has|had|can|way|much|many|long)$/u.test(last)
  );
};

/** Words inside a plain text whose meaning stands in a sentence before it. */
export const pointsInside = phrases(`
    the opposite(?! of)|^(?:new|newer|old|older|other) ones|^(?:rows?|columns?) \\d[\\d–-]*
    ^the (?:whole|entire) (?:process|thing|procedure|operation|exercise)|^(?:if|when|whenever|once|unless|until|while|because|since|as|as soon as|as long as) that (?!is\\b|was\\b|can\\b|can't\\b|isn't\\b)\\w+|another set of|^no [^,]{2,40}, and (?:it|they)|since then|(?:is|are|was|were|remains?|stays?) (?:exactly |mostly |basically |largely |still )?the same but|(?:this|that|these|those) (?:kinds?|sorts?|types?) of|the remaining|by contrast|in contrast|the results?(?= \\w+ (?:was|were|is|are|has|have)| (?:and|show|suggest|are|were|is|was)|,)|based on the (?:results?|findings)
    (?<!\\b(?:and|or|help|helping|teach|teaching|inspire|inspiring) )others(?! (?:who|that|to|in|on|may|might|can))|too,|the above|the former|the latter|the other (?:one|two|hand|way|side|half)|either (?:way|one)|that (?:should|would|could|might) be (?:doable|possible|fine|enough|ok|okay|sufficient|feasible|acceptable)[.!]?$|the same (?:thing|way|reason|goes|applies|is true)
    (?:listed|described|shown|mentioned|discussed|introduced|seen|noted|outlined|explained|given|defined|created) (?:before|earlier|above|previously)
    (?:follow|follows|followed|following|use|uses|used|using|undermined?|breaks?|fix|fixes|fixed|solves?|solved|handles?|handled|changes?|changed|implements?|replaces?|replaced|address|addresses|removes?|removed|achieves?|reach|reaches|access|reads?|accepts?|need|needs) that(?= (?!is\\b|are\\b|was\\b|were\\b|can\\b|the\\b|an?\\b|it\\b|all\\b|you\\b)\\w+)
    (?:without|via) (?:will|would|must|should|can|could|is|are|was|were|has|have|does|do)|(?:is|are) no (?:different|exception)[.!]?$|for that(?=[,.]|$)|presumably|(?:can|could|will|would) do (?:that|this)|that does so|that came up|came up (?:was|were|(?:multiple|several|many|a few) times)|(?:a|an) (?:worthy|good|natural) goal|has been by|in that|like that|doing so|(?:can|could|will|must|should) do so|(?:does|do|did) so[.!]?$|as a result|as such|in turn|each time|another (?:article|post|talk|blog|time|day)|(?:likely|closely|somehow) related[.!]?$
    (?:for|of|with|by|to|from) both (?:\\w+ )?\\w+s(?!.* and )|(?:create|use|make|add|write|build|install|pick) one(?! of| or| that)|the (?:first|last|next|second|previous) (?:sentence|paragraph|quote|screenshot|picture|image|chart)|the two (?:\\w+ )?\\w+s(?! (?:of|that|which|for|in|to|most))|(?:is|are|was|were) (?:even |much |far |a bit |slightly )?(?:more|less) \\w+[.!]?$|the \\w+ one[.!]?$|(?:is|are|was|were) the (?:first|second|third|fourth|last|latter|former) (?:case|option|approach|way|kind|type|step)[.!]?$
    (?:appears?|seems?|turned out|turns out) to be (?:the|an?) (?:\\w+ )?(?:cause|culprit|reason|problem|issue|case|answer)|which (?:one )?to (?:choose|use|pick)[.!]?$|which to choose
    (?:not|\\w+n't) the only \\w+[.!]?$|(?:category|option|case|approach|scenario|method|solution) (?:\\d|one|two|three|[abc])(?! of)|(?:is|are|was|were|becomes?|become) even (?:more|less) \\w+(?!.* than )|along the way|in the process|all (?:two|three|four|five)(?: at once)?[.!]?$|^the (?:median|average|mean|total|maximum|minimum)(?: value)? (?:was|is) \\S+$|for the moment|is still v?\\d|at (?:the|that) (?:time|point)(?! of\\b)|by then|back then|from then on|(?:outside|inside|beyond) (?:of )?that(?= (?!of\\b|is\\b|was\\b|which\\b)\\w)|the last (?:issue|episode|post|part)|so far[.!]?$
  `);

/** "The code above is slow", but "above 40 degrees", "above all". */
export const shownAbove = /\babove\b(?! (?:\d|all\b|the\b|an?\b|its\b|zero\b|average\b))/;

/** What was so before: the half of a contrast that the rest of the paragraph answers. */
export const formerState =
  /^(?:initially|historically|formerly|prior|(?:in )?(?:prior|previous|earlier|early|older|past) (?:[\w.-]+ ){0,2}?(?:versions?|releases?|days|iterations?)|prior to|up until|until (?:now|recently)|(?:in|at) the (?:past|beginning|early days)|(?:in|with|under) the (?:(?:very )?first|original|initial|old|early|earlier|previous|prior|former) (?:versions?|drafts?|designs?|implementations?|iterations?|revisions?|incarnations?|models?|systems?|approach)|at first|when first \w+|when (?:originally|initially) \w+|when (?:\S+ ){1,5}(?:was|were) (?:first|originally|initially) \w+)\b|\b(?:formerly|(?:has|have|had) previously|used to (?:be|have|take|require|need|do))\b/;

/** "Can be assigned to a variable", "Lacks the nature": who? */
export const subjectless =
  /^an? (?:absolute |real )?(?:must|should)[ -](?:have|see|read|know) (?!(?:for|of|to|is|was|in)\b)|^(?:(?!family|assembly|supply|july|italy|anomaly|reply|fly|ally|monopoly|fastly|grammarly|optimizely|calendly|bitly|feedly)\w+ly (?:(?:only |just )?\w+ing|\w+s (?:the|an?|its|your|all))|set to|can|could|will|would|may|might|should|has|is|are|was|were|does|did|lacks|looks|seems|sounds|feels|makes|gives|takes|means|allows|lets|helps|needs|requires|contains|includes|provides|works|not (?:have|be|having|being)) /;

/** "Whether bakers have an oven": half of a condition; "does the work for you": which work was told before. */
export const halfTold =
  /^whether\b(?!.*\b(?:is|are|was|were|remains?|depends?|matters?|can|could|will|would|makes?)\b)[^,]*$|\b(?:the|that) (?:work|job|rest) for (?:you|us|them)\b|\b(?:not|more than) just (?:an?|the) (?!.*\b(?:but|also)\b)|(?:n['’]t|\bis not|\bare not) just (?!.*\b(?:but|also)\b)|\b(?:extends?|extended|goes|went|reach(?:es)?) (?:far |well |way |much )?beyond (?:being|just|simply|merely|mere|simple|\w+ing) (?!.{0,120}?(?:[,;:—]|\b(?:to|into|by|and)\b(?! \w+ly\b)(?<! able to)))|\bnot only (?!.*(?:\b(?:but|also)\b|[;:—]))|\b(?:is|are)(?: not|n['’]t) the only \w+ (?:that|which|to)\b|(?:n['’]t|\b(?:not|will|would|does|did|can|could|to)) (?:let|allow|help|make|force|require) (?:you|us|them|me|it)[.!]?$|\b(?:introduces?|offers?|provides?|adds?|proposes?|takes?|brings?) (?:us )?an? (?:second|third|fourth) (?:option|way|kind|approach|path|choice|alternative|possibility|mode|method)\b/;

/** "Most shops instead sell rolls": instead of what, stands in the sentence before. */
export const insteadOf =
  /^(?!.*\b(?:not|never|no|n['’]t|no longer|rather|when|if|without|used to)\b)(?:\S+ ){1,5}instead (?!of\b)[a-z]+/;

/** "can now run in: monitoring mode": what follows a preposition is no conclusion. */
export const brokenByColon = /\b(?:in|of|to|with|by|for|on|are|is|at|from|and|or|as|a|the): /;

/** Similar to what? */
export const compared = beginnings(`
    similar(?! to)|something|somebody|someone|everything (?:seems|works|looks|is|was|else)|each time|the (?:reverse|opposite|naive|given) \\w+|one (?:\\w+ ){0,3}(?:change|example|case|thing|exception|way|reason|caveat|detail|addition|question|surprise|consequence) (?:\\w+ )?(?:is|was|deserves|comes|stands|that|to|of)
    in \\S+ in particular|(?:narrow|wid|long|short|dark|light|tall)er (?:bars?|lines?)|no \\S+ \\S+ are found|except (?:the|an?|that|no|for)|an? follow-up|an? (?:small|larg|bigg|great|low|high)er (?:number|share|part|portion|percentage|proportion|group|contingent|amount|fraction) (?:\\w+ ){0,3}(?:is|are|was|were|comes?|came|originated)|(?:case|step|option|example|item|point|part) \\(?\\d+\\)?|in #\\d+|to (?:\\w+ ){1,3},|an? (?:more|less) [\\w-]+ (?:\\w+ ){1,3}(?:is|are|was|were) (?:then |also |therefore )?(?:used|utili[sz]ed|needed|required|chosen|picked|adopted)(?! (?:\\S+ ){0,3}than\\b)|bonus points|at least that|that said|already (?!(?:\\w+(?:ed|en|wn|lt|ing)|made|set|sold|paid|sent|spent|lost|found|held|kept|left|bought|brought|done|cut|put)\\b)\\w+
  `);
