import { anyOf } from './phrases.js';

/** How a sentence begins that leans on the one before it and says nothing alone. */
export const leaning = new RegExp(
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

/** "It is also shown there", "is again a string": more of what a sentence before it said. */
export const addsTo =
  /^(?:\S+\s){1,6}?(?:also\s(?!known|called|referred)|(?:is|are|was|were|has|have|had|can|will)\s(?:once\s)?again\s)|\b(?:has|have) passed since\b|\b(?:can|is|are|was|were|will) then\b|\b(?:works?|goes|looks?|is|are) as follows$/iu;

/** Words that point at what stands elsewhere. */
export const demonstrative = /\b(?:this|these|those|former|latter|aforementioned|said)\b(?! than| to)/iu;

/** How a text ends that compares or adds to what stands elsewhere. */
export const danglingReference =
  /(?:\b(?:yet|too|as well|either|instead|of course|however|though|although|respectively|here|there|then|accordingly|similarly|also|another|otherwise|afterwards|below|above|for example|for instance|in that time|at that time|in part|among others|one of the (?:first|last|best|most)|for a reason|by far|in return|at all|by comparison|in comparison|as follows|the other|as such|and more|in any case|it|them|they)|\b(?:smaller|larger|bigger|faster|slower|higher|lower|easier|harder|better|worse|cheaper|safer|simpler|longer|shorter|less|fewer|older|newer|stronger|weaker))[.!]?$/iu;
