import { unlimited } from './conclusions.js';
import { isFullClause } from './frames.js';
import { afterMarker } from './markers.js';
import { namedSourceIn } from './named-sources.js';
import type { SentenceRung } from './sentence-rung.js';

const glad = '(?:excited|proud|happy|pleased|thrilled|delighted|glad|honou?red)';

/** How a claim is told on: by what a picture shows, by what follows, or by who is glad to tell it. */
const frame = new RegExp(
  `^(?:${[
    'the (?:[\\p{L}-]+ ){0,3}(?:graph|figure|table|chart|diagram|plot|picture|histogram)s?(?: (?:above|below|[\\d.]+))? (?:clearly )?(?:shows?|demonstrates?|illustrates?|reveals?|confirms?) that',
    '(?:this|that|it|what this|what that|which)(?: (?:just|simply|basically|also|essentially))? means(?: is)? that',
    '(?:this|that) (?:also )?means(?= (?:you|the|an?|all|every|each|most|existing|new|users|developers|your)\\b)',
    "(?:one thing|what) (?:that )?(?:we|I|they)(?: have|[’']ve)? (?:found|learned|noticed|discovered|realized|realised)[^,.]{0,20},?(?: though,| however,)? (?:is|was) that",
    '(?:the|one|a|another) (?:(?:main|key|first|second|third|final|big|biggest|important|interesting|other|net) ){0,2}(?:lesson|takeaway|insight|finding|result|upshot|consequence|conclusion)(?: (?:here|(?:of|from) (?:all )?this|worth [a-z]+(?: (?:from|out of) (?:all )?this)?))?(?: (?:is|was) that|:)',
    "(?:the )?(?:\\p{L}+ )?(?:point|thing|reality|truth|fact|bottom line|good news|bad news|catch|trick|difference|beauty|crux|gist|moral|upside|downside|problem|issue)(?: of (?:the|this) (?:matter|story))?(?: here)?(?: is|[’']s) that",
    '(?:the )?(?:reality|truth|fact|bottom line|upside|result|difference|lesson|surprise)(?: (?:here|of (?:the|this) matter))? was that',
    // "One of the great things about rye is that …", "One detail of the oven that we need is that …": what is picked out is so.
    'one of the (?:[\\p{L}-]+ ){0,3}(?:things|features|properties|advantages|benefits|strengths|perks|changes|improvements|differences|characteristics|aspects)(?: (?:about|of|with|in) [^,.;:]{2,60})?(?: that [^,.;:]{2,60})? (?:is|was) that',
    '(?:one|another|an?) (?:[\\p{L}-]+ ){0,2}(?:detail|aspect|property|feature|change|improvement|nuance|subtlety|consideration)(?: (?:of|in|about|with) [^,.;:]{2,60}?)?(?: (?:that|which|we|you) [^,.;:]{2,60}?)?,? (?:is|was) that',
    // "You can see that rye rises": it does.
    '(?:we|you|I)(?: (?:can|could|should|will|may|might))?(?: (?:also|clearly|already|now|quickly|easily|immediately|indeed|even))? (?:see|notice|observe)(?: here| now)? that',
    // "The key idea behind rye is that …", "A major advantage of stone is that …": what it is, or does, is so.
    '(?:the|one|an?) (?:(?:basic|biggest|central|core|first|fundamental|great|important|key|main|major|most important|only|other|primary|real|second) )?(?:advantage|benefit|change|concept|difference|disadvantage|drawback|improvement|insight|limitation|point|principle)(?: here)? is that',
    '(?:the|our) (?:(?:basic|central|core|key|main|whole) )?(?:idea|concept|point|principle)(?: (?:behind|of) (?:it|this|that|the [\\p{L}-]+))?(?: here)? is that',
    'what (?:really )?(?:matters|counts)(?: most)?(?: here)? is that',
    "what(?: is|[’']s) (?:really |most |more )?(?:important|interesting|remarkable|striking|surprising|clear|nice|great)(?: here)? is that",
    "here(?: is|[’']s) the (?:thing|catch|key|twist|kicker|problem|good news|point):",
    '(?:our|my|early|initial|first) (?:[\\p{L}-]+ ){0,2}(?:tests?|results?|benchmarks?|measurements?|experiments?|profiling|experience) (?:also )?(?:clearly )?(?:shows?|showed|shown|demonstrates?|demonstrated|confirms?|confirmed|reveals?|revealed) that',
    '(?:this|it) bears repeating(?: that|:)',
    "it(?: is|[’']s) (?:also )?(?:worth|important to|good to|useful to|crucial to|essential to) (?:note|noting|mention|mentioning|point out|pointing out|remember|remembering|know|knowing|understand|keep in mind)(?: here)? that",
    '(?:please|also|and) (?:note|remember|keep in mind|be aware) that',
    'be aware that',
    `(?:(?:I|we)(?: am| are|[’']m|[’']re)|the (?:[\\p{L}-]+ ){1,3}(?:is|are))(?: [\\p{L}]+)?? ${glad}(?: and (?:[\\p{L}]+ )?${glad})? to (?:also )?(?:announce|share|report|highlight|confirm|say)(?: also)? that`,
    'as (?:you|we) can see(?: [^,]{1,40})?,',
  ].join('|')})\\s+`,
  'iu',
);

/** A claim without what tells it on: "The graph above shows that rye keeps longest" gives "Rye keeps longest". */
export const tellings: SentenceRung = {
  rung: 'frame',
  range: (text) => {
    const lead = afterMarker(text);
    const found = namedSourceIn(text.slice(lead)) ? null : frame.exec(text.slice(lead));
    const length = found?.[0].length;
    if (!found || length === undefined) return undefined;
    // Of all, or only: so it is by what was said before.
    if (/\bmeans\b/iu.test(found[0]) && unlimited.test(text.slice(lead + length))) return undefined;
    return isFullClause(text.slice(lead + length)) ? [lead + length, text.length] : undefined;
  },
};
