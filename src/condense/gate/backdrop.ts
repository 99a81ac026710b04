import { beginnings, phrases } from './phrases.js';

/** What everybody in the room knows: how large, old, popular or hard something is, in a plain text. */
export const commonplace = new RegExp(
  [
    phrases(`
      (?:is|are|has become|have become|remains?) (?:an? |the )?(?:\\w+ly )?(?:essential|integral|crucial|critical|vital|indispensable|fundamental) (?:parts?|components?|pieces?|aspects?|elements?|ingredients?|tools?) (?:of|in|for) (?:modern|today's|any|every|all|most|successful|good|contemporary|building|developing|running)|(?:does|do)(?:n't| not) (?:really )?seem to be (?:that|so|much|all that|any) \\w+|(?:is|are) (?:one of )?(?:the|an?) (?:\\w+ ){0,2}pillars? of|(?:is|are) an? (?:\\w+ )?(?:interesting|fascinating) (?:topic|subject|area|field)(?! (?:of|for|to|in)\\b)|(?:is|are) an? (?:\\w+ )?complex (?:topic|subject|problem|matter|field)|(?:is|are) an? (?:difficult|hard|challenging|complex|daunting|tedious|tricky|time-consuming),? (?:\\S+ ){0,3}(?:task|problem|process|topic|endeavou?r|undertaking|job|exercise|subject)[.!]?$
      (?:built|made|created|developed|written|happens?|happen|exists?|operates?|designed|done) in a vacuum|(?:(?:is|are|was|were) not|isn't|wasn't) (?:built|made) (?:in a day|overnight)|no silver bullet|(?:is|are)(?: not|n't) (?:yet |quite |exactly |nearly )?["“]?(?:done|perfect)["”]?(?:$|,| with)|(?:has|have) been (?:both |quite |truly )?(?:such )?an? (?:[\\w-]+ ){0,6}(?:experience|journey|ride|adventure|pleasure|honou?r|privilege)
      (?:will )?(?:need|needs|have|has) to (?:decide|figure out|determine) (?:how|whether) to (?:proceed|go on|continue|react|respond)[.!]?$|can (?:still |often |also |sometimes )?be an? (?:very |quite |rather )?(?:complex|challenging|difficult|hard|daunting|tedious|tricky|time-consuming|complicated) (?:task|problem|process|endeavou?r|undertaking|job|exercise|challenge)[.!]?$|can (?:still |often |also |sometimes )?be (?:challenging|difficult|hard|tricky|tedious|daunting|complicated|overwhelming)[.!]?$|can be (?:very|quite|extremely|really|incredibly|notoriously|rather|pretty) (?:difficult|hard|challenging|tricky|tedious|painful|daunting|complex|complicated|confusing|frustrating|overwhelming)(?:,? (?:especially|particularly|to (?:understand|learn|master|manage|maintain|debug|get right))\\b.*)?[.!]?$|(?:revealed|shows?|showed|reveals?) (?:some |several )?(?:clear|interesting|surprising|distinct) (?:patterns?|trends?|results?|findings?|insights?)
      (?:is|are)(?:n't| not) (?:an? )?(?:necessarily )?(?:very |particularly |so )?(?:easy|simple|trivial|hard|difficult)(?: (?:task|problem|undertaking|feat|thing|job))?(?: to (?:solve|do|achieve|build|use))?[.!]?$
      (?:has|have) (?:\\w+ly )?become (?:an? )?(?:\\w+ )?(?:indispensable|rapidly|very popular|commonplace|ubiquitous|more and more)|(?:has|have) (?:\\w+ )?changed (?:a lot|dramatically|rapidly|drastically)|(?:is|are|been) gaining (?:an? |more |much |lots? of |lot of |significant )*(?:traction|popularity|momentum|attention)|represents? an? (?:\\w+ )?shift|(?:has|have|needs?|must) (?:to )?evolve with
      an? (?:\\w+ )?(?:platform|system|tool|framework|language|solution|service) (?:designed|built|made) for (?:scalability|scale|speed|performance|simplicity|developers|flexibility|reliability|everyone)[.!]?$|(?:is|are) an? (?:cncf )?(?:graduated|incubating|sandbox) (?:project|member)|(?:is|are) an? solution provided by|(?:is|are) (?:an? )?(?:fiscally sponsored (?:by|projects? of)|(?:registered )?trademarks? of)|used in countless|(?:is|are) an? (?:\\w+ ){0,3}company[.!]?$|(?:cannot|can't|can never|can hardly) be overstated|goes without saying
      (?:is|are) an? (?:very |extremely )?(?:popular|well-known|famous) (?!.*\\b(?:that|which)\\b)\\w+|(?:is|are) designed to (?:foster|encourage|inspire|spark|be (?:simple|easy|straightforward|intuitive))|worth a thousand words|enough was enough|(?:isn't|is not) all (?:sunshine|roses)|(?:is|are) (?:the|one of the) main contributors|(?:hard|difficult|challenging|tricky) (?:goal|thing|task) to \\w+[.!]?$|a milestone worth|(?:begins?|starts?|has to do|comes? down|boils down) (?:with|to) the fact that
      (?:is|are) an? (?:very )?(?:large|big|huge|vast)(?: and|,) complex|a milestone (?:along|on) (?:the|our) (?:path|way|road|journey)|(?:is|are) something (?:that|which) (?:is|are) (?:\\w+ )?(?:necessary|needed|required|important|useful)|should be (?:an? |the )?(?:core|guiding|key|fundamental|first) (?:principles?|values?|priorit\\w+) (?:of|for|in)
      (?:is|are) (?:the )?(?:\\w+ )?one of the most (?:common|popular|widely used|well-known|used) (?:[\\w-]+ ){1,3}used (?:to|for|in|by)
    `),
    beginnings(`
      (?:\\S+ ){1,5}(?:community|ecosystem|landscape|field|world|topic|space) (?:is|are) (?:vast|huge|large|big|diverse|complex|wide|enormous|broad)|(?:[^,;]+|[^,;]+, [^,;]+, )(?:has|have) long (?:had|been|known)
      every(?:one|body) (?:agrees|knows|has heard|would agree|seems to agree)|no ?(?:one|body) (?:is|was) (?:really |quite )?(?:sure|certain)(?:[.!]?$|,)
      in (?:greek|roman|norse|egyptian|hindu) mythology|regarding|relative to|concerning|[\\w.-]+ (?:is|are) an? (?:[\\w-]+ )?(?:manager|tool|library|framework|platform|language|database|server|project|engine|system|compiler|bundler|linter|orchestrator)[.!]?$|all work and no play|with great power|practice makes|rome wasn't|there is no free lunch|sharing is caring|good things come|time is money|no pain
      all (?:systems|software|projects|teams|products|tools|applications|organi[sz]ations) (?:require|need)|(?:[\\w'-]+ ){1,4}requires? (?:effective|good|careful|proper|strong|robust|solid|great) [\\w-]+[.!]?$
    `),
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** "already baked rye before the 2.4 release", "has sold rolls for some time": what was so before the news. */
export const beforeTheNews =
  /\balready \w+ed\b.* (?:before|prior to) (?:the |version )?v?\d|\b(?:has|have) \w+ .*\bfor (?:some|quite some|a long) time(?: now)?[.!]?$/;

/** "RYE means Roasted Yeast Extract": what letters stand for. */
export const initials = /^\p{Lu}{2,6}s? means (?:\p{Lu}\S+ ?){2,6}$/u;
