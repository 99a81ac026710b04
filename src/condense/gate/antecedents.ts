import { termsOf } from '../terms.js';
import { subjectOf } from './main-clause.js';
import type { Topic } from './topic.js';
import { thirdForms } from './verbs.js';

/** Words that point at a neighbour: its name must stand above the line. */
const deictic =
  /^(?:the|an?)\s+(?:first|second|third|fourth|last|latest|previous|next|full|current|new|newer|old|older|other|remaining|rest|above|resulting|same|exact|actual|final|initial|original|overriding|following|similar|subsequent|preceding|ensuing)\b/iu;
const graded =
  /^(?:the|an?)\s+(?:main|only|whole|entire|best|key|common|good|great|complete|simple|simpler|useful|practical|typical|classic|perfect|subtle|concrete|biggest|hardest|easiest|worst)\b/iu;

/** One of a row that is told one by one. */
const counted =
  /^the (?:second|third|fourth|fifth|other|inner|outer|last) (?:\S+ )?(?:types?|kinds?|sorts?|class|methods?|ways?|options?|approach(?:es)?|expressions?|steps?|parts?|commands?|problems?|issues?|reasons?|things?|examples?|cases?|lines?|arguments?|parameters?|functions?|calls?|files?|images?|containers?|sections?|paragraphs?|bullets?)\b/iu;

/** Things of which there is one. */
const unique =
  /^(?:internet|web|world|future|industry|economy|cloud|brain|sun|moon|planet|public|press|law|human|past|present|universe|market|government|weather|sky|sea)\b/iu;

/** "The -s flag", "the "who"": a name, though it has no capital. */
const literal = /^(?:the|an?)\s(?:\S+\s)?(?:--?[a-z]|["“][^"”]+["”]\s\p{L})/iu;

/** "The best approach is to bake at night": of what, the heading tells. */
const advice =
  /^the (?:best|safest|simplest|easiest|fastest|cheapest) (?:approach|way|practice|strategy|place|time|choice|option) is (?:to|for)\s/iu;

/** "The YAML file represents a job": a listing beside the sentence, and no thing of its own. */
const listing =
  /^the (?:(?:yaml|json|toml|xml|hcl|sql|python|go|rust|java|shell|bash) )?(?:file|manifest|snippet|listing|definition|spec|config(?:uration)?|code|script|query|command|output) (?:represents|shows|defines|describes|declares|specifies|contains|consists|looks|creates|tells)\b/iu;

/** What a text is about, as far as its verb is known; its first words otherwise. */
const aboutOf = (text: string): string => {
  const words = text.split(/\s+/u, 5).slice(0, 4);
  const verb = words.findIndex((word, at) => at > 1 && thirdForms.has(word));
  const subject = subjectOf(text) || words.slice(0, verb < 0 ? 4 : verb).join(' ');
  return subject.replace(/^\S+\s+/u, '');
};

/** "The label should go": which label? Its noun must stand in the titles, or be more than a noun. */
export const lacksAntecedent = (text: string, topic: Topic): boolean => {
  // "The second kind of oven is electric": the first one stands elsewhere.
  if (counted.test(text) || listing.test(text)) return true;
  if (literal.test(text) || advice.test(text)) return false;
  const isDeictic = deictic.test(text);
  const isGraded = graded.test(text);
  if (!/^the\s/iu.test(text) && !isDeictic && !isGraded) return false;
  const subject = aboutOf(text);
  const names = /(?:^|\s)\p{Lu}|\p{N}|[a-z][A-Z]|[_/.]/u.test(subject);
  const terms = termsOf(subject);
  if (names || unique.test(subject) || terms.some((term) => topic.has(term))) return false;
  return isDeictic || terms.length < (isGraded ? 3 : 2);
};

/** "The audit found the issue": which one? */
const bare =
  'issue|audit|change|fix|update|effort|proposal|option|approach|session|talk|answer|solution|initiative|campaign|patch|trend|event|decision|ceremony|discussion|investigation|announcement|incident|question|trick|experiment|task|bug|list|video|author|winner|experience|journey|fun';
const bareSubject = new RegExp(
  `^(?:the|our)\\s(?:${bare})s?\\s(?:is|are|was|were|has|have|had|will|can|should|does|did|\\p{L}+(?:s|ed))\\s`,
  'iu',
);
const bareEnd = new RegExp(`\\sthe (?:${bare})s?[.!]?$`, 'iu');

/** Whether a text is about, or ends on, something that only what stood before it names. */
export const namesToldThing = (text: string): boolean => bareSubject.test(text) || bareEnd.test(text);
