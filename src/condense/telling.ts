import { phrases } from './gate/phrases.js';

/** A share, a sum, a count in thousands: what an audience remembers. */
const salient =
  /\d\s?[%％]|[$€£¥]\s?\d|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\s(?:million|billion|thousand)\b|\b\d+(?:\.\d+)?[x×]\s/u;

/** What is asked for, what differs, and what follows from what. */
const claiming =
  /\b(?:must|should|never|always|only|because|instead|rather than|cannot|can['’]t|without|need|needs|requires?|enables?|allows?|lets|means|improves?|reduces?|prevents?|replaces?|avoids?|solves?|guarantees?|than|most|best|first|every|all|no)\b/i;

/** What follows from what, or may go wrong. */
const following =
  /\b(?:because|so that|leads? to|caus(?:e|es|ed)|results? in|turns? \w+|breaks?|fails?|failed|crash(?:es|ed)?|loses?|lost|doubled|halved|drops?|dropped|grew|faster|slower|cheaper|at least|at most|no longer|depends? on)\b/i;

/** Words that make a line lean a little, or speak to the reader: no fault, but others are better. */
const soft =
  /\b(?:also|already|now|currently|you|your|soon|a lot|really|very|some|various|several|recently)\b/gi;

/** What only values, in a plain text: true of everything somebody likes. */
const valuing = phrases(`
    (?:is|are|was|were|be) an? (?:\\w+ ){0,2}(?:powerful|great|handy|nice|lovely|clean|young|popular|modern|important|interesting|special|unique|convenient|flexible|versatile|robust|simple|easy|exciting|good|amazing|useful|perfect|excellent|valuable) (?:\\w+ ?){1,3}
    (?:is|are|was|were) (?:\\w+ly |very |too |quite |so |really )?(?:great|nice|handy|hard|difficult|tricky|easy|simple|fun|tough|good|bad|cool|perfect|delighted|crucial|vital|intriguing|useful|helpful|ideal|effective|beneficial|convenient|flexible|versatile|robust|solid|interesting|worthwhile)(?= for| to| and|[.!]?$)
    one of the (?:\\w+ )?(?:most|best|biggest|core|main|key|largest|greatest) (?:\\w+ ){1,3}|focuse[sd]? on|at the core of|at the heart of|in the business of|taken seriously|play(?:s|ed)? (?:an?|the) \\w+ role|not for the faint|too good
  `);

/** How it stands, in a plain text: what is under way, planned or released is news of its day. */
const standing = phrases(`
    (?:is|are) (?:still |currently |now )?(?:underway|in progress|planned|scheduled|work in progress|in (?:active )?development|in (?:alpha|beta|preview)|an? experimental feature|experimental|tentative|on the roadmap)
    (?:plans?|planning|hopes?|aims?|intends?|expects?) to|will (?:probably|likely|hopefully|soon|continue)|may release|roadmap|schedule[sd]?|release candidates?|road to|(?:next|future) (?:release|version|edition|steps?)
    (?:has|have) (?:always |long )?(?:been|had|believed)|(?:was|were) inspired by|(?:has|had) a (?:\\w+ ){0,2}(?:history|reputation|story)|started (?:with|in|as)|was going to|long had|over the years|for (?:many )?years|since day one
    (?:is|are|was|were) (?:designed|intended|meant|built|created|aimed|made) (?:to|for|with)|(?:is|are) used to
  `);

/** About a survey, a document or a discussion, in a plain text, and not about what they are about. */
const around = phrases(`
    the (?:survey|questionnaire|median survey|chart|charts|bars?|figure|figures|table|diagram|report|audit|paper|talk|discussion|proposal|rfc|document|documentation) (?:\\w+ ){0,2}(?:is|are|was|were|has|have|received|took|takes|contains?|covers?|describes?|includes?|shows?|began|started)
    (?:respondents|discussions?|documentation|feedback|comments?) (?:\\w+ ){0,2}(?:provided|is|are|was|were|happening)|bars (?:indicate|show)|responding to|people are discussing
  `);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How much a line tells, 5 at most, seldom under -3: a number, a demand, a difference or a consequence is worth showing; what only
 * values, what stands so for the day, and what is about the text itself is not.
 */
export const tellingOf = (text: string): number => {
  const plain = text.toLowerCase();
  return (
    (salient.test(text) ? 3 : 0) +
    (/\d/u.test(text) ? 0.5 : 0) +
    (claiming.test(text) ? 0.75 : 0) +
    (following.test(text) ? 0.75 : 0) -
    0.5 * count(text, soft) -
    (/!\s*$/u.test(text) ? 1 : 0) -
    [valuing, standing, around].filter((pattern) => pattern.test(plain)).length * 1.5
  );
};
