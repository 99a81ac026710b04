import { anyOf, beginnings, phrases } from './phrases.js';

/** The actor is the author, not the subject of the talk. */
export const firstPerson =
  /(?:^|[^\p{L}\p{N}_-])(?:[Ii](?!\/O)|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Uu]s|[Oo]ur|[Oo]urs|[Oo]urselves|[Ll]et['’]s)(?=$|[^\p{L}\p{N}_-])/u;

/** How a sentence begins that asks the reader to do something, or greets. */
export const callToAction = new RegExp(
  `^(?:${anyOf(`
    please|help (?:wanted|us|(?:build|improve|shape|test|grow|translate|write|maintain|spread|fund|support)(?=[^.]{0,200}(?:!|\\b(?:our|us)\\b)))|wanted|merry|thanks|thank you|hello|hi|hey|welcome|congratulations|congrats|happy|stay tuned|check out|see|read|join|visit
    learn more|find out|feel free|click|subscribe|follow|sign up|register|contact|reach out|download|try|take a look
    have a look|look at|take a (?:minute|moment|second|peek)|hurry(?: up)?|don['’]t you dare|note|remember|imagine|consider|suppose|assume|keep in mind|don['’]t forget|make sure|be sure
    head over|go to|come|watch|enjoy|spoiler|disclaimer|update|edit|tl;?dr|photo|image|images|source|figure|listing|table
    credit|get (?:connected|involved|in touch|started)|good luck|have fun|big thanks|many thanks|special thanks|kudos
    shout[- ]?out|consult|hear from|check back|refer to|keep an eye|stay|you['’](?:ll|re(?! (?:not|never|no longer) )|ve|d)|text was|written by|posted by|live editor|pretty much|say|ask|tell|let|share|get ready
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** Politeness, and calls for help. */
export const courtesy =
  /\b(?:(?:is|are|be|always) (?:\p{L}+ ){0,2}(?:welcomed?(?!\p{L})|encouraged|grateful|thankful|thrilled|excited|delighted|happy|proud|pleased|honou?red)|looking for (?:new )?(?:contributors|volunteers|help|maintainers|feedback)|(?:is|are) (?:much |greatly |highly )?appreciated|^(?:any |all )?(?:help|feedback|contributions|suggestions|pull requests|PRs)\b[^,;]{0,60}\s(?:is |are )?(?:very |most |always )?welcome[.!]?$|(?:look(?:s|ing)?|looks) forward|around the corner|would like to (?:send|thank|express)|community project and is hosted|generous(?:ly)?|super (?:good|nice|cool|easy|friendly|helpful|excited|happy)|pull requests? (?:is|are)|special thanks|thanks to|thank you|sorry|apolog)/iu;

/** What only praises what happened, or tells that more will come, tells nothing of the thing. */
export const praise = new RegExp(
  `\\b(?:${anyOf(`
    (?:a|an|such a) (?:great|huge|big|resounding|amazing|fantastic|tremendous|massive|wonderful|real|true|lovely|awesome) (?:success|start|time|event|turnout|experience|honou?r|pleasure|privilege|journey|ride|year|week|day|job|milestone|crowd)
    off to a (?:great|good|strong|flying) start|(?:incredible|amazing|awesome|fantastic|exciting|wonderful) (?:\\p{L}+ ){1,4}(?:already|happened|ahead|coming)|(?:lots|a lot|much|plenty|more) (?:more )?to come
    (?:will|to) be (?:publishing|sharing|posting|announcing|presenting|speaking|streaming)|more (?:blog )?(?:posts|articles)|(?:has|have) come to an end
    (?:takes?|took|comes? in) (?:many|all|different|various|several|a variety of) (?:different )?(?:forms|shapes|flavou?rs|sizes)
    (?:has|have) been (?:incredibly|extremely|super|very|so) \\p{L}+[.!]?$|(?:do|does|did)(?:n['’]t| not) (?:stop|end)
    already (?:live|online|available|up|out)|(?:is|are) coming to|as the name (?:implies|suggests|says)|documentation (?:describes?|explains?|covers?|lists?)
    (?:is|are|was|were) (?:great|awesome|amazing|fantastic|wonderful|fun|cool)[.!]?$|stops? there|worth (?:noting|mentioning|a look|checking|reading|a read|watching)|pretty much the same
    (?:cover|header|hero|featured?|title|banner) (?:photo|image|picture)|(?:photo|picture|illustration|artwork) (?:by|courtesy|credit)|(?:excerpts?|photos?|pictures?|images?|icons?|illustrations?|screenshots?|artwork|texts?|fonts?) .{0,60}\\b(?:licen[cs]ed?|copyright)|(?:is|are) copyright|(?:questions?|comments?|feedback) (?:or|and) (?:questions?|comments?|feedback|concerns|suggestions|ideas)
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** What was near when the post was written is not near when the talk is held. */
export const passing =
  /\bat \d{1,2}(?::\d\d)?\s?[ap]m(?!\p{L})|\b(?:ago|recently (?:announced|launched|unveiled|published) (?:the|an?|its|their)|tomorrow|yesterday|tonight|starting now|as of now|(?:as of|at (?:the )?time of) (?:this |the )?(?:writing|publication|publishing)|coming soon|(?:this|next|last) (?:week|month|year|spring|summer|autumn|fall|winter|quarter)|in the (?:coming|next few) (?:days|weeks|months))\b/iu;

/** What speaks of the post, or to who reads it. */
export const ofThePost = new RegExp(
  `\\b(?:${anyOf(`
    you(?:['’](?:re|ve|ll|d))? (?:may|might|can (?:also )?(?:find|read|see|check|checkout|follow|learn|watch)|are interested)
    you(?: will|['’]ll) (?:(?:now|also|then|soon) )?(?:find|see|notice|learn)|you probably|(?:as|if|when|what) you see|you see(?=,)|you know|you think|you remember|you never|as you (?:all|can|may|might|see|know|will|probably|have|could|saw|guessed|read|would|already)|below(?! (?:\\d|zero|the|an?|average)\\b)
    see above|shown above|described above|this (?:post|article|blog|guide|tutorial|section|chapter|series|page|example|time|way|case)
    (?:the|in) (?:first|second|third|last) part(?! of)|the following|previous (?:post|section|article|chapter|example)|next (?:post|section|article|chapter)|mentioned
    aforementioned|following (?:command|code|example|snippet|steps?|table|image|figure|diagram|section|list)|here
    can be found|this is where|from earlier|as before|once again|blog post|in detail below|for details|for more
    (?:on|in|to|of|for|with|by|at|from|about|behind|around|during|since|until|after|before) that (?!is\\b|are\\b|was\\b|were\\b|can\\b)\\p{L}+|such (?!as\\b|that\\b)\\p{L}+|there(?!['’]s no\\b|(?: (?:is|are|was|were|will|has|have|can|must|should|may)))
  `)})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** "…, if you like": what the reader may wish; "a loaf burns if you forget it" tells of anybody. */
export const ifReader =
  /^\(?if you|\bif you(?:['’](?:re|d)| are| would)? (?:interested|new|curious|want|wish|prefer|like|have|haven['’]t|find|need|missed|notice|know|see|use|using|looking for (?:an?|the|more)|read|follow|still|don['’]t have|already|plan|run into|think|feel|get|care|ask|can|must|could|choose|decide)\b/iu;

/** "You can add yourself", "You don't have much time": said to a reader. */
export const toReader =
  /^you (?:can (?:report (?:any|issues?|bugs?|problems?|errors?)|add|find|see|read|get|also|then|remove)|don['’]t have)\b/iu;

/** What asks the reader to come, to look, to help, or tells that others may, in a plain text. */
export const invites = phrases(`
    you can (?:also )?(?:discuss|reach|ask|contact|meet|find us|get (?:help|support|in touch))(?: [^\\s.;]+){0,10}? (?:(?:on|via|through)(?: the| our)?|(?:in|at) (?:the|our))(?: [\\w-]+){0,2}? (?:mailing ?-?lists?|maillists?|discord|slack|gitter|zulip|irc|telegram|mastodon|discourse|forums?)(?! (?:bridges?|bots?|integrations?|apps?|plugins?|clients?))
    you can (?:[\\w-]+ ){0,10}(?:by|through) (?:making|opening|filing|submitting|sending|creating|raising) (?:an? )?(?:pull requests?|issues?|prs?|tickets?)|feel free|free to (?:join|ask|reach|contact|use|open|drop|contribute)|open (?:to|for) (?:everyone|everybody|anyone|all|contributions?|contributors)|say (?:hi|hello)|let us know|get in touch|sign up|check (?:it|them) out
    your (?:feedback|input(?! (?:has|had|is|data|files?|string|array|field))|contributions?|responses?|experiences?|questions?|thoughts|ideas|suggestions|comments)|(?:informal|all|any|more|further) (?:feedback|contributions?|suggestions)|new contributors|appreciates? your|welcomed
    (?:will|to) be considered|an invitation|apply (?:now|here|today)|(?:is|are) hiring|to follow along|read the (?:case study|full|article|docs|documentation|blog|post)|(?:future|upcoming|separate|later|follow-up) (?:blog |article|post)
    will (?:show|teach|walk|guide|introduce) you|(?:opportunity|chance|opportunities) for you to|take a look|the changelog|your participation|call for proposals|waiting for you(?:r)?|(?:is|are) (?:happening|coming up|taking place)|will gather|(?:always |still )?looking for (?:\\w+ )?contributions|(?:you can|free to) (?:jump|leave|subscribe)|(?:submission|application|registration|voting) deadline|the deadline (?:for|to) (?:appl|submi|regist|enter|nominat)\\w*|don['’]t delay|you can (?:\\w+ )?(?:participate|attend)|(?:\\w+s|people|everyone) (?:should|can|may) report|keep an eye|your (?:\\w+ )?(?:agent|participation) just|you can (?:view|download|try|visit|join|browse|register|watch|follow|learn|contact|get started|start)|you (?:should not|shouldn't|won't) be (?:surprised|able to miss)|(?:issues?|bugs|problems|feedback|requests|wishes) can be (?:reported|sent|submitted|filed|raised|opened|requested)
    (?:is|are) where (?:the|our|this) (?:\\w+ )?(?:event|meetup|workshop|meeting|conference|stream|call|talks|sessions) (?:will|is|are|takes?)|(?:event|meetup|workshop|meeting|conference|stream) (?:will be|is) (?:taking place|held)|(?:free|get|grab|buy|order|win|wear|hang|laptop|booth|enamel|vinyl|our|your) (?:an? |some |the |our |your |new |few ){0,2}(?:stickers?|t-?shirts?|hoodies)|(?:stickers?|t-?shirts?|hoodies) (?:\\S+ ){0,5}(?:for sale|laptops?|at (?:the|our) (?:\\w+ )?(?:booth|stand|table|shop|store))|swag|merch(?:andise)?
    (?:must|should|can|may) be submitted|applications are (?:now )?open|(?:is|are) due (?:on|by|before)|submissions? (?:close|closes|open|opens|must)|nominations? (?:are|is|close|closes|open|opens)|voting (?:for \\S+ \\S+ )?(?:is|opens|closes|ends|starts)|will be announced (?:on|at|during|in)|polls? (?:close|open)s?|the \\w+ you choose|(?:release|milestone|meeting|event|version|election) (?:\\S+ ){0,5}is scheduled for|are also present at
    (?:is|are|will be) (?:hosting|holding|running|organi[sz]ing|attending|presenting|speaking)|(?:take|takes|taking) place (?:on|in|from|at)|ticket sales|tickets (?:are|start|cost)|scholarships (?:are|is)|(?:many|most|some|all) of you|on (?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\\w+ \\d|documentation is (?:provided|available)|more (?:\\w+ )?(?:details|information) (?:is|are|can)
  `);

/** How a plain text begins that asks, points or is only a stamp. */
export const asks = beginnings(`
    (?:skip|jump|scroll) (?:(?:straight|directly|right|back|forward|on|down|ahead) )?to (?:the|our|part|section|step)|keep (?:on )?reading (?:to|for|on)|read on|notice|(?:in )?just the past|in just|drop by|stop by|swing by|come by|chat|talk to|meet|look out|look for|think of|think about|take (?:part|the|a|this|for|note)|tune in|save the date|mark your|details (?:on|about|of)|updated|published|posted|last updated|edited|(?:re|cross)-?posted|republished|original authors?|originally (?:published|posted|appeared)|first (?:published|posted|appeared)
    sometimes you|chances are|open (?:any|up)|interested|ready to|want to|looking for|don't (?:miss|hesitate|worry|panic|be)|submit (?:your|an?|the)|be careful|get your|grab|buy|order|pick up|dive|head|cheers|can't wait|recall|excited|inspect|explore the|we're|here's|no worries|bear with
    check (?:#\\S+|out|the (?:\\w+ )?(?:#|faq|docs|documentation|guide|page|website|repo|repository|wiki|readme|blog|forum))|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|cast your|(?:some|many|most|other)? ?(?:people|users|developers|folks) (?:often |usually |sometimes |generally )?(?:assume|believe|argue|claim)
    don't (?:feel|be afraid|get me wrong)|(?:some|many|most|other|a lot of)? ?(?:people|users|readers|folks|developers|you|one|of you) (?:may|might|could|would|must|will) (?:be curious|tell you|wonder|ask|object|argue|say|think|be wondering|be thinking|be asking)
    (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2},? \\d{4}|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}
  `);

/** What only praises, hopes or takes leave, in a plain text. */
export const boasts = phrases(`
    (?:is|are|was|were|be) (?:just|only) (?:the|getting|a) (?:beginning|started|start)|has been (?:overwhelming|amazing|incredible|awesome|a (?:\\w+ )?(?:year|journey|ride|team effort|pleasure|joy))|promises to be|serves as a (?:beacon|testament|reminder)|a testament to
    road ahead|(?:major|significant|important|big|huge|incredible|great|exciting|amazing) (?:milestones?|step forward|steps forward|leap|achievement|news)|(?:has|have) (?:grown|come) (?:so much|a lot|a long way|significantly|tremendously|rapidly)|in a big way
    continues? to (?:evolve|grow|improve|mature|expand|thrive)|(?:just|has recently|have recently|recently) released \\S+(?: \\S+)* v?\\d|continue improving|more (?:\\w+ )?(?:than ever|with each release)|(?:lots|a lot|tons|so much|plenty) of fun|good place to start|natural (?:choice|fit|step)|firm advocate|has concluded|no easy task
    (?:weeks?|days?|months?) (?:out|away|to go)|(?:is|are) planned to be held|(?:is|are) celebrating|available online|(?:sound|sounds) exciting|(?:is|are) (?:an? )?(?:wonderful|awesome|amazing|fantastic|lovely|beautiful|fun|nice|cool|excellent) (?:\\w+ ?)?[.!]?$
    (?:is|are) (?:finally |now |officially )?(?:out|here|live)[.!]?$|(?:was|were|is|are|has been|have been) (?:just |now |finally |officially |recently )?(?:released|announced|launched|published)(?: by the \\w+ team)?[.!]?$|announces? (?:the )?(?:\\w+ )?(?:availability|release|launch|general availability)|(?:is|are) packed with|(?:is|are) a (?:\\w+ )?step (?:toward|towards|forward|closer)
    (?:believes?|believed|committed) (?:\\w+ )?(?:in|to) open (?:source|governance|standards)|tak(?:es?|en) (?:\\w+ )?(?:very )?seriously|released an? (?:new|major|minor) \\S+ (?:version|release)|most important (?:technologies|technology|projects?|tools?|topics?|features?)
    stands? out for|continues? to be one of the|(?:is|are) constantly (?:evolving|improving|growing|changing)|an? (?:powerful|robust|flexible|versatile|simple) and (?:\\w+ )?(?:\\w+ )?(?:tool|way|platform|solution|library|framework|language)|just like you|one \\w+ at a time|in the best way|best way to (?:learn|get started|understand)|made waves
    future (?:starts|begins|is (?:now|here|bright))|(?:time|moment|day|era|age) (?:\\S+ ){0,8}(?:has|have) (?:finally |now )?come|(?:constantly|continuously|ever) evolving|thrives on|type of thing|will soon|belated|(?:is|are) an? very|thriving community|main event|no (?:\\w+ )?updates?|poof|(?:released|published|announced|launched|out of|available) (?:\\S+ ){0,6}today|(?:in|over) (?:just )?the past ~?\\d+ (?:days|weeks|months)|significant value|substantial impact|ease of use in mind|a natural choice|cup of tea|(?:is|are) (?:finally |now )?out and|takes? (?:\\S+ ){1,4}to the next level|(?:is|are) all about|goe?s? great together|the epitome of|done so much for|(?:just|recently) (?:celebrated|hosted)|birthday|(?:always|happy) (?:around|there) to help|long-?time friends|(?:was|were) (?:extremely|very|super|really) (?:productive|successful|fun)|will continue to (?:invest|improve|evolve|grow)|(?:is|are) (?:adapted|inspired) (?:from|by) \\S+(?: \\S+)? (?:blog|post|article)|has been (?:(?:very|really|heavily|super) )?(?:active|involved) (?:on|in|with|at)|strides (?:have|has) been|full steam|help came from|constantly (?:updated|improved|being)|(?:is|are) a pleasure|(?:went|goes|gone) (?:great|well|smoothly)|(?:concluded|closed|opened|wrapped up|kicked off) with an?|led through|(?:sessions?|discussions?|talks?|panels?) (?:\\S+ ){0,7}(?:focused on|dealt with|touched on)|to heart|shout[- ]?out|will (?:surely |certainly )?(?:enjoy|love)|eager to help|helping hand|ton of experience|(?:deep|rich|vast|extensive) (?:experience|expertise)|wouldn't be \\w+ without|knowledgeable|your efforts|long tradition of|the backbone of|(?:is|was|were) years in the making|gone are the days|no discussion of|keeps? (?:growing|evolving|improving)|first-class concerns?|one of the most[- ]requested|(?:made|make|makes|making) (?:\\w+ ){0,3}contributions|everyone on the \\S+ team|huge amount of work|makes? it all happen|not for the faint|used by (?:thousands|hundreds|millions|countless)|(?:has|have) (?:officially |just |recently )?(?:launched|turned|joined|welcomed) (?:\\w+ ){0,2}(?:wisdom|team|family)|(?:right|out) now
  `);
