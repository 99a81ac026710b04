import { hasMainVerb } from './main-clause.js';
import { anyOf } from './phrases.js';

/** "owner/name#40 Support plugins": the title of what a note refers to. */
export const reference =
  /^(?:[\w.-]+\/[\w.-]+)?#\d+\b|^\d+ (?:\p{L}+ ){1,4}(?:available|remaining|left)[.!]?$/u;

/** "The project has several goals", "Markdown is used": what, and what for, is told elsewhere. */
export const announcing =
  /^(?:two|three|four|five|several|various|different) (?:main |different )?(?:types|kinds|sorts|classes|forms|ways|groups|categories)\b|\b(?:in|from|into|by|on|for) (?:one of )?(?:two|three|four|five|several|many|various) (?:different |main |key )?(?:directions|ways|things|parts|forms|places|steps|phases|stages|categories|groups|kinds|types|areas|points|fronts|reasons)(?=[.!]?$| (?:based|depending) on\b)|\b(?:has|have|had|comes? with|offers?|provides?|includes?|faces?|brings?|exposes?|supports?)\s(?:multiple|several|many|various|different|a (?:number|couple|variety|lot|few)(?: of)?|some|two|three|four|five)\s(?:[a-z][a-z-]*\s){0,2}[a-z][a-z-]*s[.!]?$|\b(?:introduces?|introduced|brings?|contains?|includes?|has|makes?|made) (?:an?|one|another) (?:[\w-]+ ){0,2}(?:change|improvement|addition|fix|update)(?: (?:regarding|concerning|related to|around) [^,]{1,60})?[.!]?$|^(?:\S+\s){1,4}(?:is|are) used[.!]?$|\b(?:hosted|available|found|developed) on (?:github|gitlab|slack|twitter|youtube)[.!]?$/i;

/** What says that there is a reason, an example, a way, and not which. */
export const vague =
  /\b(?:is|are|was|were) (?:an? |the )?(?:\w+ )?(?:exceptions?|examples?|answers?|exercise|case|case in point|obstacles?|question|start|beginning|point|way|reason|result|key|catch|problem|story|deal|shame|relief|pity|surprise|mystery|idea)$|^part of (?:the|this|that) (?:issue|problem|reason|appeal|answer|challenge|story) (?:is|was)\b|^(?:an? |one )?(?:[\w-]+ )?(?:example|reason|cost|drawback|downside|caveat|concern|limitation|restriction|lesson|factor|consequence|improvement|thing|way|option|alternative|case|question|point|problem|issue|advantage|benefit|approach|solution|aspect|part|exception|difference|goal|aim|idea|key|trick|answer|challenge) (?:of \w+ )?(?:is|was|would be|could be|are)\b/iu;

const label = /^(?:[\p{L}\p{N}'’&/()-]+\s){0,3}[\p{L}\p{N}'’&/()-]+:\s/u;

/** "A new focus on rye: …": a longer label. */
const longLabel = /^(?:an?|the|our|some) (?:[^\s:]+ ){2,7}[^\s:]+:\s/iu;

/** Whether a text begins with a label and its colon. */
export const isLabelled = (text: string): boolean => {
  const found = label.exec(text) ?? longLabel.exec(text);
  return found !== null && !hasMainVerb(found[0]);
};

/** "includes several enhancements", "has a couple of options": which, and to what end, is told elsewhere. */
export const countsUntold =
  /\b(?:two|three|four|five|six|several|multiple) (?:[\w-]+ ){0,3}(?:types|kinds|categories|modes|methods|forms|classes|levels|flavou?rs|variants|options|strategies|tiers|approaches)(?: (?:of|for|to) [^,:]{1,40})?, each (?:\w+ )?(?:suited|tailored|designed|optimi[sz]ed|with|serving|targeting|addressing)\b(?!.*:)|\b(?:introduced|introduces|contains?|includes?|has|brings?|brought) (?:\d|one|two|three|no) (?:new )?(?:deprecations?|bug ?fix(?:es)?|features?|improvements?|changes?)$|\b(?:several|many|various|numerous|multiple|some|a number of|a couple(?: of)?|a few|a lot of|lots of|a variety of|a range of|a wide variety of|a host of) (?:[\w-]+ ){0,3}(?:enhancements|bugfixes|bug fixes|improvements|features|changes|updates|fixes|additions|options|ways|choices|things|benefits|advantages|reasons|goals|areas|responses|explanations|possibilities|steps|mechanisms|principles|quirks|constraints|limitations|challenges)\b(?! (?:as|at once|at the same time|into|in (?:one|a single)|per)\b)(?!.*:)/;

/** "The second talk will dive into stone": that somebody will speak of it. */
export const promised =
  /^(?:the|their|an?|[\w'’-]+['’]s) (?:[\w-]+ ){0,2}(?:talk|session|keynote|presentation|panel|workshop|lightning talk) (?:will|is going to) (?:also )?(?:be (?:about|diving|discussing|covering|exploring)|cover|discuss|dive|explore|focus on|talk about|walk (?:you|us) through)\b/;

/** "Some shops still rely on wood": which, and how many, nobody knows. */
export const unnamed =
  /^some (?!day\b|time\b)\w+|^(?![arci]\b)[a-z] (?:is|are|has|then|will|must|can|begins)\b/;

const examples = /^(?:[\w'-]+ ){1,2}(?:like|such as) (?:[^,]{1,30}, )+(?:and |or )?\S+(?: \S+)?$/;
const inclusion = /, including (?:\w+ like )?(?:[^,]{1,30}, )+(?:and|or) \S+$/;

/** "Bakeries like Ulm, Bonn, and Jena", "the south, including Ulm, Bonn, and Jena": names, and nothing said of them. */
export const onlyNames = (text: string): boolean => {
  const at = inclusion.exec(text)?.index;
  return examples.test(text) || (at !== undefined && !hasMainVerb(text.slice(0, at)));
};

/** "The new oven is a bit different", "Rolls work very similarly to before": in what, is told elsewhere. */
export const undifferentiated =
  /^[^,;:]{1,80}\s(?:(?:is|are|was|were|looks?|works?|behaves?)\s(?:(?:a (?:bit|little)|very|quite|rather|slightly|pretty|really|fairly|relatively|somewhat|also|still|actually|so|too)\s){0,3}(?:different(?:ly)?|similar(?:ly)?|simple|easy|trivial|self-explanatory|obvious)(?:\s(?:to|than|from)\s(?:before|that|this))?|(?:has|have|takes?|uses?|follows?)\san?\s(?:(?:very|slightly|quite|rather|completely|totally|somewhat)\s){0,2}(?:different|similar)\s(?:model|approach|design|structure|philosophy|syntax|strategy|architecture|story|path|way))[.!]?$/iu;

/** "Loaves of rye need to be sold in a special way": in which, is told elsewhere. */
export const inSomeWay =
  /\bin an? (?:very |quite |rather )?(?:special|certain|particular|specific|different|similar|unusual) (?:way|manner|fashion)[.!]?$/;

/** "A timer may help, but there is no apparent solution": to what, is told elsewhere. */
export const unsolved =
  /\bhelp, (?:but|though|yet) there (?:is|are) no (?:apparent|obvious|clear|easy|simple|real|perfect|good|known) (?:solutions?|answers?|way out)[.!]?$/;

/** "A suid oven is an oven that has the suid flag": what has a name has what the name says. */
export const circular =
  /^an? ([\w-]{3,30}) ([\w-]{3,30}) is an? (?:[\w-]{1,30} )?\2 (?:that|which|with|whose|where)\b.{0,120}\b\1\b/;

/** What holds of everything, in a plain text: nobody needs a slide for it. */
export const truism = new RegExp(
  `(?:${anyOf(`
    \\bof (?:utmost|great|paramount|critical|vital|the utmost) importance\\b|\\bplays? (?:an? )?(?:\\w+ )?(?:important|key|crucial|vital|central|critical|significant|big|essential) (?:part|role)\\b
    \\b(?:is|are) an? (?:\\w+ )?(?:fundamental|core|key|important|central|integral|essential|crucial|vital|critical|big|huge) (?:part|pillar|component|aspect|piece|element|concern|topic|operation|step|task|building block|requirement)\\b|^(?:\\S+ ){1,3}(?:stands for|is short for) 
    ^(?:\\S+ ){1,6}(?:is|are|can be|was|were|has been|have been) (?:\\w+ )?(?:important|crucial|essential|critical|vital|paramount|tough|challenging|tricky|difficult|confusing|tedious|daunting|overwhelming|a challenge|complex|complicated|changing fast|key|straightforward|exciting|hard)[.!]?$
    \\b(?:is|are) (?:important|crucial|essential|critical|vital|key) (?:for|to|in) (?:\\w+ ){0,3}\\w+(?: and \\w+)?[.!]?$|^(?:\\S+ ){1,4}(?:matters?|takes? time)[.!]?$|\\b(?:become|becoming|became) increasingly (?:clear|important|common|popular|complex)\\b
    ^(?:\\S+ ){1,4}(?:is|are) an? (?:open[- ]source|community(?:-driven)?|free) (?:\\w+ )?(?:project|tool|software|language|community)[.!]?$|\\brequires? a certain (?:level|amount)\\b|\\bin today's world\\b|\\bevery (?:little )?(?:bit|drop|step|contribution)(?: of \\w+)? (?:helps|counts|matters)\\b|\\ban important decision\\b|\\bchanges? over time\\b|^an? (?:much |far |slightly |even )?more \\w+ (?:example|case) is\\b|^an? (?:much |far |slightly |even )?(?:better|cleaner|simpler|safer|nicer|worse|faster|easier) (?:approach|way|solution|option|alternative|idea)\\b|\\bfast[- ]paced\\b
    \\b(?:reported|made|identified|found|discovered|announced|made) an? (?:significant|major|important|big|exciting|new) (?:update|change|announcement|discovery|improvement|difference)\\b
  `)})`,
);

/** Where it is found is no point of a talk: the links are among the resources. */
export const points =
  /^(?:the|our|its) (?:[\w-]+ )?(?:repository|repo|source code) (?:for|of) [^,]* (?:is|are|lives?) (?:under|in|at|on|hosted|here|available|located|kept|found)\b|\bis available as (?:inspiration|an? (?:example|reference|template))\b|^the (?:complete|full|whole|entire|detailed) (?:list|change ?log|documentation|description|guide|code|source|example|text|report)\b|^(?:the|this|our|a) (?:[\w-]+ )?(?:tutorial|webinar|workshop|screencast|walkthrough|video|recording|guide|article|docs|documentation|manual|press release|announcement|release notes|changelog) (?:also )?(?:gives?|lists?|outlines?|summari[sz]es?|details?|demonstrates?|shows?|walks?|explains?|covers?|describes?|provides?|contains?|goes|discusses|introduces|will)\b|\b(?:is|are|was|were|be) (?:also )?(?:documented|described|listed|seen|found|viewed|available|present|provided|explained|covered|published|archived|tracked|hosted) (?:in|on|at|via|under|as|from) (?:the|a|an|our|its|this|pdfs?|github|gitlab|youtube|slideshare|speakerdeck|vimeo|\S+\.\w+)\b|\b(?:is|are|was|were) (?:all |now )?on (?:youtube|github|slideshare|speakerdeck|vimeo)\b|\b(?:docs|documentation|readme|website|wiki) (?:also )?(?:includes?|has an?|have|provides?|contains?|offers?)\b|\b(?:notes|recordings?|slides|minutes|transcripts?|examples?|results) (?:is|are) (?:all |now |also )?(?:present|available|posted|published|kept|hosted|uploaded|stored|online) (?:at|on|in|under)\b|\((?:docs?|blog post|github|link|source|details)\)$|\(read\b|\(see\b/;
