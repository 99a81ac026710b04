/** "You push your metrics to the endpoint": a story about the reader, no claim. */
export const story =
  /^you(?:['’](?:re|ve|ll|d)| are| were| had)?\s(?!can|cannot|must|should|need|have to|do not|don['’]t|never|not|no longer|only|could|may|might|get|pay|lose|gain|own|will)\p{Ll}+/iu;

/** What a teller did along the way, without who did it: "Spoke with a professor". */
export const retelling =
  /^(?:spoke|talked|met|found that|heard|went|thought|felt|tried|got|walked|struggled|wanted|knew|asked|came|sat|looked|wondered|remembered|noticed|end(?:s|ed)? up|started|began|decided|realized|realised)\b|^(?:(?:one|two|three|four|five|six|several|some|a few|\d+) (?:days?|weeks?|months?|years?) (?:later|after|before|ago)|at least,)/iu;

/** What somebody says, or a quotation begins with. */
export const speech =
  /["“”].{0,200}\b(?:said|asked|exclaimed|replied|cried|answered|whispered|shouted|told|says)\b|^["“«‘'„]/iu;

/** "You only wanna bake once", "trays are, sort of, shelves": what is spoken and not written. */
export const spoken =
  /\b(?:wanna|gonna|gotta|kinda|sorta|lemme|gimme|dunno|y['’]know)\b|,\s(?:sort of|kind of|you know|I mean|you see|like),|\s(?:right|okay|ok)\?,/iu;

/** "The loaf is cold, Rosa's, Art of Bread": whose what, was spoken on. */
export const brokenOff = /,\s\p{Lu}\p{L}+['’]s,\s(?!.*\b(?:and|or)\b)/u;

/** Who somebody is and what became of them, in a plain text. */
export const biography =
  /\b(?:is|was) (?:(?:currently|presently) )?(?:an?|the|one of the|now an?|also an?) (?![^,]{0,40}\b(?:cluster|package|memory|resource|traffic|window|file|dependency|configuration|secrets?|certificate|process|session|plugin|version|state|event|task|job|queue|data|network|cache|service) manager\b)[^,]{0,50}\b(?:engineers?|developers?|managers?|directors?|professor|founder|co-founder|ceo|cto|advocate|evangelist|student|mentee|intern|speaker|author) (?:at|of|to|for|from|with|in|on|who|based)\b|\b(?:has|have) been (?:working|involved|contributing|writing|teaching|using) (?:with|in|on|to|as|at|for)\b|\b(?:has|have) (?:recently )?joined\b|\b(?:is|was) an? [^,]{3,40} with (?:over |more than |nearly |almost )?\w+ years of experience\b|\bhas been (?:on|with|at|part of) (?:\S+ ){0,3}(?:teams?|staff|board|committee|council|company)(?: \S+){0,5} since (?:19|20)\d\d\b|\bgrew up\b|\bstarted (?:doing|looking|searching|thinking|exploring|experimenting|using|working|programming|coding|contributing|learning)\b|\bto join \w+[.!]?$/;

/** "Ada enjoys hiking": of those who speak, too. */
export const hobbies =
  /\benjoys (?:playing|reading|listening|hiking|climbing|cooking|baking|running|cycling|traveling|travelling|painting|gardening|photography|spending|long|good)\b|\bwhen (?:(?:he|she) ?(?:is not|isn['’]t|['’]s not)|not) (?:working|coding|programming|at work|writing|teaching|busy)\b|\bholds an? (?:phd|ph\.d\.?|doctorate|master['’]?s?|bachelor['’]?s?|degree|b\.?sc|m\.?sc)\b/;

/** "Ada Moss is a returning member of the committee", "is Principal Baker at …", "Mr. Moss likes rye": of those who speak the first slide tells. */
export const office =
  /^(?:Mr|Mrs|Ms|Prof)\.?\s\p{Lu}\p{Ll}+\s|^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}(?:is|was) (?:an? )?(?:Principal|Senior|Staff|Chief|Lead|Head|Director|Vice|VP|CTO|CEO|CIO|Founder|Co-[Ff]ounder|Professor|Product|Engineering|Developer|Software)\b.{0,60}\b(?:at|of)\s\p{Lu}|^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}(?:is|was) an? (?:[\p{L}\p{N}-]+,? ){0,6}(?:engineer|developer|architect|apprentice|advocate|manager|maintainer|student|researcher|consultant|director|founder|writer|[Mm]ember|[Cc]ontributor|programmer|scientist)(?!\p{L})/u;

/** "Rye began as a weed": what became of a thing is not what it is; "began as a weed, and is now a crop" tells both. */
export const origins =
  /^(?!.*\b(?:now|today)\b)(?:\S+ ){1,5}?(?:(?:originally |first )?(?:started|began) (?:out |off |life )?(?:as|in|at|when)|(?:was|were) (?:originally |first |initially )?(?:born|started|founded|conceived|created) (?:as|in|at|by|out of)) /;

/** "The oven had been cold": what was so before something else happened. */
export const beforehand =
  /\bhad (?:\w+ly |just |already |always |long |never |also )?(?:been|\w+ed|gone|come|seen|made|done|taken|become|begun|given)\b/;

const name = "\\p{Lu}[\\p{L}'’-]+";
const fullName = `${name}\\s\\p{Lu}[\\p{L}.'’-]*`;
const oneOrTwo = (who: string): string => `${who}(?:(?:,| and|, and)\\s${who})?\\s(?:(?:then|also)\\s)?`;
const spoke =
  'gave|walked|took|explained|discussed|described|recounted|outlined|demonstrated|talked|spoke|dove|dived|shared';
const speaks = 'gives?|walks|explains|discusses|recounts|talks|speaks|dives|shares';

/**
 * "Ada gave a tour of the new oven", "Ada Moss walks us through it": who spoke at a gathering, and nothing of what was
 * said, or who will. One name in the present may be that of a program.
 */
export const talks = new RegExp(
  `^(?!(?:The|A|An|This|That|We|You|It|They|He|She|I)\\s)(?:${oneOrTwo(name)}(?:${spoke})|${oneOrTwo(fullName)}(?:${spoke}|${speaks}))\\s(?:an?|us|the audience|attendees|everyone|viewers|how|why|what|the|his|her|their|about|into|on|to|with|some|insights|lessons)(?!\\p{L})|^${oneOrTwo(name)}will (?:each |both )?give (?:an?|one|two|three|several|their) (?:[\\p{L}-]+ ){0,3}(?:talks?|presentations?)(?!\\p{L})`,
  'u',
);
