import { beginnings, phrases } from './phrases.js';

/** "The bakery has a write-up", "the recording of the talk is now available": where it is told, not what. */
export const pointers = phrases(`
    (?:published|wrote|written|posted|recorded|created|has|have) an? (?:[\\w-]+ ){0,6}(?:articles?|posts?|write-?ups?|guides?|tutorials?|videos?|webinars?|walkthroughs?|recaps?|copy|faq)
    (?:recordings?|slides?|videos?) (?:\\S+ ){0,8}(?:is|are) (?:\\w+ )?available|contains? (?:an? )?(?:\\w+ )?(?:examples?|sections?)|(?:provides?|includes?|has|have|gives?|offers?) (?:an? |some |several |many |more |\\d+ )?examples? (?:of|for|on)
    will (?:also )?want to (?:read|check|see|look|take a look)|see (?:our|\\S+ (?:\\w+ )?(?:component|docs|documentation|page|section|guide|reference))|already has a summary|(?:series|film|book|talk|episode) (?:also )?shows? how|(?:has|have) been written by|spoke (?:at|about)|publicly accessible|ready for (?:testing|review)|(?:for (?:those|anyone)(?: who (?:is|are))?|in case (?:you're|you are|anyone is)|if (?:you're|you are|anyone is)) (?:interested|curious)(?=[.!]?$)|(?:contains?|has) (?:an?|the) full (?:write-?up|story|details)|(?:posts?|articles?|pages?|notes|docs|documentation|change-?log) (?:\\S+ ){0,5}full list|(?:released (?:to|on)|available (?:on|from|via)) (?:npm|cran|pypi|maven|github|crates\\.io|the \\w+ store)
  `);

/** How what only points begins. */
export const pointing = beginnings(`
    (?:the )?(?:full|complete|detailed|whole) (?:change-?log|list of changes|release notes)|(?:(?:the )?(?:full|complete|detailed|whole) (?:contents?|notes|transcripts?|recordings?|agenda|programme)|(?:the|our|my) (?:last|previous|latest|first) edition) (?:[^ .;]+ ){0,6}(?:(?:is|are|was|were|can be|will be) (?:\\w+ )?(?:in|on|at|here|below|found|published|posted|online|linked)|available)|(?:the|our|my) (?:last|previous|latest|first) (?:newsletter|blog post|post|article|instal?lment|episode)|learn(?! from\\b)|find (?:the|our|an?|all) (?:\\S+ ){0,4}(?:newsletter|recording|slides?|post|article|list|code|repo|repository|docs|documentation)|go ahead and|connect with|start your|take ownership|start with the (?:\\S+ ){1,6}(?:guide|tutorial|docs|documentation|readme)
  `);

/** What is read below a picture, or how a chart is read: the picture may not be there. */
export const captions =
  /\((?:left|right|top|bottom|center|slowed [^)]*)\)|^(?:\S+ )?(?:recording|screenshot|photo|picture|illustration) of\b|^(?:red|blue|green|yellow|orange|purple|pink|gr[ae]y) (?:is|are) the (?!\w+est\b|most\b|least\b|only\b|first\b|last\b)|^(?:red|blue|green|yellow|orange|purple|pink|gr[ae]y|black|white) (?:represents?|shows?|marks?|indicates?|stands? for)\b|^each (?:row|column|bar|line|dot|point|cell|box|arrow|node) (?:is|shows|represents|corresponds|contains)\b|^the (?:red|blue|green|yellow|orange|grey|gray|purple|black|white|dashed|dotted) (?:\w+ )?(?:lines?|bars?|nodes?|dots?|points?|curves?|box(?:es)?|arrows?|areas?|cells?|ones?)\b|^the (?:(?:lower|upper) (?:left|right) of|(?:length|width|height|colou?r|size) of (?:each|the|every) (?:\w+ )?(?:bar|dot|node|circle|box|line))\b/;

/** "A fix from new contributor @rosa", "in PR #12": who did it, not what was done. */
export const credit =
  /(?:^|\s)thanks to @|\bfrom (?:a |our )?(?:new |first-time )?contributors? @|(?:^|[\s(])@[\w-]+ in #\d|\bin PR #\d|^PR #\d+, (?:from|by)\b/iu;

/** "Mona Barr submitted a merge request that …": by whom it came, before what it is. */
export const contributor =
  /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\s){2,3}(?:(?:also|recently|has|have)\s){0,2}(?:submitted|opened|contributed|sent|created|filed)\s(?:an?|several|two|three|\d{1,3})\s(?:[\p{L}-]+\s)?(?:merge requests?|pull requests?|patch(?:es)?|PRs?|MRs?)(?!\p{L})/u;

/** "Suite rye in suites/rye -- 5 loaves", "the ?q=rye part": what a program printed, or the middle of an address. */
export const output = /\s--\s\d|\/\?\w+=|"\w+":\w/u;
