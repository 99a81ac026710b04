import { rememberText } from '../remember.js';

// Sentences whose number is no finding: what was put into a test, what is told in a story, and how people chat.

/** "The test bakes 5,000 loaves", "Tests were done to bake …", "artificially made": what was put in, not what came out. */
const setUp = new RegExp(
  [
    '\\b(?:artificially|randomly|synthetically)\\s(?:generated|created|made)\\b',
    '^(?:the |our |all |these )?(?:[\\p{L}-]+\\s){0,2}(?:tests?|benchmarks?|experiments?|simulations?|measurements?)\\s(?:were|was)\\s(?:conducted|run|performed|done|carried out|executed)\\s(?:to|on|with|against|using|in|for|by)\\b',
    '^(?:the |our |each |an? )?(?:[\\p{L}-]+\\s){0,2}(?:test|benchmark|experiment|simulation)\\s(?:is|was)\\s(?:run|performed|conducted|executed)\\s(?:on|with|against|using|in|over)\\b',
    '^the\\s(?:resulting|same|test)\\s(?:\\p{L}+\\s)?data\\s?set,?\\s(?:which\\s)?(?:is|contains|contained|has|had|consists|consisted)\\b',
    '^(?:the |our |each |an? )?(?:[\\p{L}-]+\\s){0,2}(?:benchmark|test|experiment|simulation|test (?:environment|set-?up|script|data))s?\\s(?:publish(?:es|ed)?|sends?|sent|inserts?|inserted|writes?|wrote|creates?|created|generates?|generated|uses?|used|includes?|included|consists?|consisted|ingest(?:s|ed)?|imports?|imported|loads?|loaded|simulates?|simulated|bakes?)\\b',
  ].join('|'),
  'iu',
);

/** "Yeah, …", "Still working through …", "… honestly, 90% of …": how people talk, not what they found. */
const chatter =
  /^(?:yeah|yes|yep|yup|nope?|wow|ok(?:ay)?|well|hey|oh|sure|lol|haha|hm+|phew|whoa|guess what|seriously|believe it or not)(?:,|\s(?=that|it))|^(?:still|just|already|currently)\s\p{Ll}+ing\s|(?:^|\s)(?:honestly|frankly|lol|tbh|imho),?\s|\d\s?(?:[%％]|percent)\sof being\s|\bbetter than (?:0|zero|nothing|none)\b/iu;

/** "He walked to his desk and saw …": a paragraph that tells a story; its numbers are made up, or part of the story. */
const story =
  /(?<!\p{L})(?:he|she)\s(?:\p{L}+ly\s)?(?:saw|walked|got up|looked|smiled|sighed|nodded|sat|stood|turned|stared|shrugged|laughed|whispered|woke|grinned|frowned)(?!\p{L})/iu;

/** Headings over how something was measured. */
const setUpHeading =
  /^\P{L}*(?:the |our )?(?:(?:tests?|testing|benchmarks?|benchmarking|experiment(?:al)?|evaluation)\s)?(?:environment|set-?up|methodology|hardware)\P{L}*$/iu;

/** Whether a clause tells what was put into a test. */
export const isSetUp = (shown: string): boolean => setUp.test(shown);

/** "It sampled 5,500 bakers", "1,200 readers took part": how many were asked, and not what they said. */
const sampled =
  /\b(?:sampled|surveyed|polled|interviewed|asked|(?:survey|poll|study|sample|questionnaire)\s(?:of|with|among|included|covered|had|received|drew|reached|got|gathered|collected))\s(?:(?:over|more than|nearly|about|around|almost|some|approximately)\s)?[\d,.]+\+?\s|^(?:\S+\s){0,4}[\d,.]+\+?\s(?:\p{L}+\s){1,3}(?:responded|took part|participated|answered|replied|completed)\b/iu;

/** Whether a clause tells only how many were asked. */
export const isSample = (shown: string): boolean => sampled.test(shown) && !/[%％]/u.test(shown);

/** Whether a clause is talk. */
export const isChatter = (shown: string): boolean => chatter.test(shown);

/** Whether a paragraph tells of people in a story. */
export const isNarrative = rememberText((paragraph) => story.test(paragraph));

/** Whether a heading stands over how a test was set up, whose numbers are no results. */
export const isOverSetUp = (heading: string): boolean => setUpHeading.test(heading);
