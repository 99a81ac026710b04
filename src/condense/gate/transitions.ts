import { beginnings, phrases } from './phrases.js';

/** What leads from one part of a post to the next, or tells how far something is. */
export const transitions = phrases(`
    com(?:e|es|ing) into play|coming to an end|(?:has|have) (?:now |finally )?(?:arrived|concluded)[.!]?$|(?:is|are) about to (?:complete|end|start|begin|finish)
    (?:evaluations?|elections?|period|survey|phase|migration|review) (?:is|are|was|has been|have been) (?:now |finally )?(?:complete|completed|concluded|finished|done)[.!]?$
    (?:is|are) (?:now |already )?up and running[.!]?$|(?:is|are) now (?:running|available)[.!]?$
    (?:illustrate|show|see|demonstrate) (?:\\S+ ){1,8}is to do some|(?:has|have) had (?:an?|some) (?:sort|kind) of|^enter (?:the )?\\S+(?: \\S+)?[.!]?$|(?:huge|big|real|such a) pain
  `);

/** How far it is, and nothing more. */
export const statuses =
  /^(?:\S+ ){1,8}(?:is|are) (?:(?:\w+ )?in (?:its|their|an?|the) (?:very )?early (?:\w+ )?(?:stages?|phases?|days)|(?:now |still )?(?:in progress|on-?going|pending)|(?:currently|now) (?:on|at) (?:version |release )?v?\d[\w.]*|in the \S+ (?:repository|repo)|(?:in|on) (?:its|the) (?:own )?(?:repository|repo))[.!]?$|\b(?:has|have) been (?:making|seeing) (?:\w+ )?progress\b|\byears? (?:has|have) been (?:\w+ )?(?:incredible|amazing|great|exciting|busy|wild|fantastic|eventful|transformative)\b/;

/** "Building a loaf is equally simple": a remark on what comes, and nothing of it. */
export const remarks = phrases(`
    (?:is|are|was|were) (?:equally|very|pretty|quite|fairly|rather|relatively|intentionally|especially) (?:simple|straight ?forward|easy|smooth|common|similar|basic)[.!]?$|(?:is|are) (?:very |really |super |actually |surprisingly )?(?:easy|simple|straightforward|painless|a breeze|a no-brainer)[.!]?$
    (?:is|are) an? (?:\\w+ )?(?:confounding|funny|strange|wonderful|beautiful|curious|lovely|tricky|fickle) (?:thing|piece|beast|world)|(?:is|are) an? (?:\\w+ )?follow-up|(?:incredibly|very|so|really) rewarding|great fun|can be frustrating
    (?:is|are|was|were|has been|have been|could be|can be|remains?) (?:(?:very|extremely|incredibly|quite|really|pretty|so|a lot|both|definitely|now|still|rapidly|constantly|always|often|possible and|much|more) ){0,4}(?:common|growing|expanding|(?:bright|fun|strong|enjoyable|tricky|pivotal|straight-? ?forward|powerful|promising|limitless)(?: (?:in|for|from|to|across|with) (?:[a-z'/-]+ ){0,5}[a-z'/-]+)?)[.!]?$|(?:is|are) (?:very|extremely|incredibly|really|still) small[.!]?$|(?:is|are) a (?:bit|little) different from (?:most|many|all|other) (?:[\\w'-]+ ){0,3}[\\w'-]+[.!]?$|the hot(?:test)? topic (?:in|of|at)
    (?:is|are) (?:\\w+ )?(?:hard|difficult|easy|tricky) for (?:most|many|some) \\w+[.!]?$|(?:requires?|takes?) (?:time|effort|work|collaboration)(?= and\\b| from\\b| to\\b|[.!]?$)
    (?:includes?|included|contains?) (?:\\w+ )?(?:breaking changes|bug ?fixes|improvements)[.!]?$|(?:fixed|fixes) (?:a lot of|several|some|many|a couple(?: of)?) (?:\\w+ )?(?:bugs|issues)|^a couple (?:of )?(?:\\w+ )?(?:bugs|issues|things)
    introduc\\w+ (?:\\w+ ){0,3}(?:features|improvements|semantics|enhancements|scalers|changes)(?! (?:to|such|that|for|like|in)\\b)
  `);

/** How a sentence begins that walks the reader through what stands beside it. */
export const walks = beginnings(`
    inside,|to get (?:started|going),|(?:looking|digging|browsing|glancing|peeking|poking) (?:at|into|through|over|back|around) (?:[^ ,]+ ){0,5}[^ ,]+,(?= (?:we|you|I|it|its|their|they|there|the|these|this)\\b)|time to (?:get|move|look|see|start|try|test|write|build|talk|go)|side-? ?notes?|you'll|you (?:can|get|need|have|should) (?:\\S+ ?){1,2}$|you should now (?:know|have)|you (?:should|will) (?:now )?(?:be looking|be able to see|see|get)|all you (?:need|have) to do|a \\w+ popup|in the output,|before you (?:continue|start|begin)|(?:once|after|when) (?:you(?:'re|'ve)?|that's) (?:are |have )?(?:finish|done|install|complete|deploy)\\w*
    open the (?:\\S+ ?){1,3}$|navigate to|fill in|locate|press (?:on )?(?:the|any|an?|["“])|tap (?:on )?(?:the|any|an?)|hover over|scroll (?:down|up|through|to)|drag the|check over|uninstall|terminate the|get the logs|click|in #\\d+
  `);

/** "Your first idea might be to widen the oven": what is tried before what is told. */
export const firstIdea =
  /^(?:(?:your|my|our|the|one['’]s) (?:very )?(?:first|initial|natural|immediate) (?:idea|instinct|thought|reaction|intuition|impulse|attempt|approach|guess|inclination) (?:is|was|might|may|would|could|will)\b|(?:you|one) (?:might|may|would|could) (?:first )?(?:think|be tempted|be inclined|expect|assume|wonder|naively)\b)/iu;
