import { phrases } from './phrases.js';

const much =
  '(?:immediate|measurable|significant|major|substantial|dramatic|massive|huge|essential|exciting|notable|numerous|countless|noticeable|impressive|tons of|loads of|a (?:few|bunch|number|ton|lot|host|range) of|(?:a few|several|many|some) other)';
const gains =
  '(?:improvements?|updates?|upgrades?|enhancements?|fixes|additions|goodies|gains|benefits|changes)';

/** What stands in the notes of every release. */
const generic =
  'fixes|bugfixes|bug|improvements|features|changes|enhancements|updates|deprecations|new|minor|major|various|several|many|some|other|general|small|important|exciting|breaking|potentially|fast-follow|and|or|more|an?|number|of|few|lots?|host|range|to|the|previous|last|version|release|as|well';

/** "The move brought immediate, measurable improvements", "is filled with goodies": that it got better, and not what, in a plain text. */
export const fanfare = phrases(`
    (?:brought|brings?|delivered|delivers?|saw|yielded|yields|received|receives?|got|contains?|comes? with|offers?|provides?) (?:us )?(?:with )?${much},? (?:[\\w-]+,? ){0,3}${gains}(?! (?:to|in|of|for|over|from) (?:\\S+ ){0,4}\\d)
    (?:offering|bringing|including|featuring) (?:new|many|several|various) (?:features|improvements|fixes) and (?:features|improvements|fixes|more)
    (?:is|are|was|were|comes?) (?:chock-?)?(?:filled|loaded|jam-packed|bursting|brimming|full|stuffed) (?:with|of) (?:\\S+ ){0,4}(?:goodies|features|improvements|updates|fixes|surprises|news)
    (?:is|are|marks?) (?:just |only )?the (?:very )?(?:beginning|start) of (?:an?|our|its|the|this) (?:[\\w-]+ )?(?:journey|story|adventure|road)|(?:is|are|was) an? (?:new )?(?:major|minor|big|huge|important|significant|exciting|feature) (?:[\\w-]+ ){0,3}(?:release|version)[.!]?$|goodies|is (?:now |finally )?official(?=[.!]?$| \\(h/t)|and upcoming events[.!]?$|(?:has|have) proven (?:\\w+ )?(?:maturity|stability|itself|themselves)|a mature foundation|best-in-class|(?:has|have) deep ties|a market leader|in the dna of|the stars? of the show
    (?:is|are|was|were) the (?:result|culmination|product|fruit) of (?:many |several |\\w+ )?(?:months|years|weeks) of|(?:enters?|entering|starts?|starting|begins?|beginning|ends?|ending|closes?|closing) (?:the |a )?(?:new )?(?:year|20\\d\\d|decade) with|is about (?:helping|empowering|enabling) (?:you|teams|people|developers|users|everyone)
    ^(?:finally )?merged (?:one of|an?|the|several|many|some) (?:[\\w-]+ ){0,5}(?:pull requests?|merge requests?|prs?|patch(?:es)?)|tests? (?:was|were|have been) (?:also |all )?(?:written|added)(?= using| with| for| to|[.!]?$)
    embrac(?:es?|ing) the (?:philosophy|spirit|values|principles|ethos|mindset|vision) of|continues? to (?:build (?:on|upon|atop)|optimi[sz]e|mature)|(?:has|have) been (?:\\w+ly )?(?:updated|improved|reworked|redesigned|overhauled|revamped|enhanced|refreshed)[.!]?$|(?:was|is|has been) an? (?:\\w+ )?year of \\w+, \\w+|enter(?:s|ed|ing)? (?:in)?(?:to )?an? new (?:era|phase|chapter|age)|(?:has|have) been (?:quite |such )?an? (?:\\w+ )?(?:journey|ride|adventure)|(?:is|are|has|have) (?:still |always )?(?:lots?|much|plenty|a lot) (?:of )?work (?:left )?to (?:be done|do)|(?:appreciates?|applauds?|commends?|salutes?) (?:the|all|every|\\w+'s?|your) (?:\\S+ ){0,6}(?:initiative|efforts?|work|support|contributions?|team|help|dedication)
    represents? (?:the |an? |our )?(?:\\S+ ){0,3}(?:commitment|dedication|devotion) to|(?:a lot|lots?|plenty) of (?:great|amazing|good|interesting|awesome|fantastic|fun) (?:talks?|sessions?|people|conversations?|discussions?|news|content|ideas)
    (?:has|have) always been (?:one of )?(?:\\S+ ){1,3}(?:\\w+ )?(?:goals?|focus|priority|priorities|mission|principles?|features?|strengths?|aim|dream)[.!]?$|(?:is|are|seems?|appears?|makes?) (?:to be )?an? (?:perfect|ideal|great|natural|excellent) (?:match|fit|choice|candidate|combination|companion|complement|addition|starting point)|(?:is|are|was) an? (?:\\w+ )?(?:important|significant|major|great|welcome|big|exciting) (?:improvement|addition|step|enhancement)(?! of \\d)
    (?:has|have) (?:now |already )?started (?:planning|looking|thinking|preparing)|will be (?:discussed|presented|announced|unveiled|demonstrated) (?:with|at|during|in|via)|(?:guidance|instructions|help) (?:is|are) (?:provided|available|given)
    (?:is|are|was|were|has been|have been) (?:generously )?(?:funded|sponsored|financed) (?:\\w+ )?(?:by|through|with) (?:\\S+ ){0,3}(?:donations?|contributions?|donors?|sponsors?|sponsorships?|patrons?|grants?|community)|(?:has|have) (?:made|taken) (?:an? |some |its )?(?:\\w+ )?(?:jump|leap|strides|progress)(?: forward)?[.!]?$|(?:has|have) been (?:a lot|lots|a ton|tons) of (?:hard )?(?:work|effort)[.!]?$|continues? to (?:add|deliver|ship|bring) (?:new|more)|(?:is|are) (?:currently |still |now |already )?(?:hard at work|working) on (?:getting|releasing|finali[sz]ing|the (?:next|new|upcoming) (?:release|version))
    (?:ships|ship|comes|come|brings|bring|includes|include|contains|contain|delivers|deliver|has|have)(?: with)?(?: (?:${generic}),?){2,16}[.!]?$
    (?:is|are|has been|have been) one of (?:its|the|their) (?:headline|flagship|standout|guiding|signature) \\w+
  `);

/** "The team released v0.8.1 for the oven", "the latest release is the v0.30 series": which number it has is no news of a talk. */
export const onlyNumbered = phrases(`
    ^(?:the )?(?:\\S+ ){0,5}(?:released|introduced|published|shipped|launched|tagged) (?:the )?(?:\\S+ )?v?\\d+\\.\\d[\\w.-]*(?:,? and (?:the )?v?\\d+\\.\\d[\\w.-]*)?(?: (?:of|for) (?:\\S+ ?){1,4}|,? which is an? (?:[\\w-]+ ){1,3}release)?[.!]?$
    ^the (?:latest|newest|current|most recent) (?:\\S+ ){0,3}(?:release|version) (?:is|was) (?:the )?v?\\d\\S*(?: (?:release|version|series|releases))*[.!]?$
    ^(?:\\S+ ){1,4}(?:is|was) the (?:first|second|third|fourth|fifth|sixth|next|latest|last|final|\\d+(?:st|nd|rd|th)) (?:\\w+ )?(?:preview|release candidate|alpha|beta)(?: release)?(?: (?:of|for|to|towards?|in|on the way to) (?:\\S+ ?){1,4})?[.!]?$
  `);
