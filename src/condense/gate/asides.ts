import { anyOf } from './phrases.js';

/** The actor is the author, not the subject of the talk. */
export const firstPerson =
  /(?:^|[^\p{L}\p{N}])(?:I|I['’](?:m|ve|ll|d)|me|my|mine|myself|we|we['’](?:re|ve|ll|d)|us|our|ours|ourselves|let['’]s)(?=$|[^\p{L}\p{N}])/iu;

/** How a sentence begins that asks the reader to do something, or greets. */
export const callToAction = new RegExp(
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

/** Politeness, and calls for help. */
export const courtesy =
  /\b(?:(?:is|are|be|always) (?:\p{L}+ ){0,2}(?:welcomed?(?!\p{L})|encouraged|grateful|thankful|thrilled|excited|delighted|happy|proud|pleased|honou?red)|looking for (?:new )?(?:contributors|volunteers|help|maintainers|feedback)|(?:is|are) (?:much |greatly |highly )?appreciated|(?:look(?:s|ing)?|looks) forward|around the corner|would like to (?:send|thank|express)|community project and is hosted|generous(?:ly)?|super (?:good|nice|cool|easy|friendly|helpful|excited|happy)|pull requests? (?:is|are)|special thanks|thanks to|thank you|sorry|apolog)/iu;

/** What only praises what happened, or tells that more will come, tells nothing of the thing. */
export const praise = new RegExp(
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
export const passing =
  /\b(?:ago|tomorrow|yesterday|tonight|starting now|as of now|coming soon|(?:this|next|last) (?:week|month|year|spring|summer|autumn|fall|winter|quarter)|in the (?:coming|next few) (?:days|weeks|months))\b/iu;

/** What speaks of the post, or to its reader. */
export const addressesReader = new RegExp(
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
export const toReader = /^you (?:can (?:add|find|see|read|get|also|then|remove)|don['’]t have)\b/iu;
