import type { RootContent } from 'mdast';
import { countWords, wordsOfParagraphs } from '../model/count-words.js';
import { addressesIn } from '../model/list-items.js';
import { plainText } from '../model/plain-text.js';
import { isMostlyLink, isSeen } from '../model/signposts.js';
import { saysFrame } from './close-sections.js';

/** A longer section tells something by the way. */
const maxWords = 100;

const reading =
  'see|check (?:out|it)|read (?:the|more|about|it|our|this|on|all|up)|visit|refer to|consult|follow (?:us|along|the (?:links?|blog|project|progress|discussion)|(?:this|these|the|our) (?:\\S+\\s){0,2}(?:guides?|instructions|steps|tutorials?|docs|documentation|quick ?start))|view (?:the|it|all|our|this|more)|browse|download (?:it|the)|take a look|have a look|look (?:at|up)|find (?:more|out|it|them|us|the|all)|head (?:over )?to|go to|sign up|subscribe|join|stay tuned|stay up|get in touch|reach out|contact|let us know|watch (?:it|the|this|our|an? (?:\\S+\\s)?(?:livestream|recording|video|talk|demo|webinar))|star (?:us|the|our)|find our|skip (?:to|ahead)|jump (?:to|ahead)';

/** "See the handbook", "To view all loaves, please read the list", "You can find it here". */
const asks = new RegExp(
  `^(?:(?:(?:for|to|if|when)\\s[^,.]{2,80},|as (?:always|usual),|also|please|or|and|you (?:can|may|could)(?: also)?|we (?:also )?(?:encourage|invite) you to|feel free to|be sure to|make sure to|don['’]t forget to)\\s+(?:please\\s|\\p{L}+ly\\s)?){0,3}(?:${reading})(?!\\p{L})`,
  'iu',
);

/** "Don't forget to follow the mill", "Want to bake with us?", "We'd like to thank Ada": to whom it is said. */
const calls =
  /^(?:(?:also|and|so|please),?\s)*(?:don['’]t forget to|feel free to|keep (?:on top of|in touch|up with)|come (?:and )?(?:join|say|chat|talk|meet))\s\p{L}|^(?:want to|ready to|have an?|got an?|wondering|looking (?:to|for)|interested in|need help)\s[^?.!]{2,120}\?$|^(?:\S+\s){0,3}?(?:we|I)(?:['’]d|\swould)?\s(?:like to|want to)\sthank\s|^thank(?:s| you)(?!\p{L}|\sto\b)|^if you (?:have|want|need|find|run into|would like|['’]d like)\s[^.!?:]{2,120},\s(?:please (?:let|open|file|join|contact|reach|ask|come|get in|see|check out|visit|send|write|chat)|we['’]d love|we would love|feel free|let us|chat with|reach out|join)\s|^\(?(?:photo|image|picture|cover)\b.{0,40}\bby\s/iu;

/** "The mailing list is open to all", "Oven is a community project": where people meet, that they are welcome, and whose the project is. */
const meets =
  /^(?:(?:the|our|all|these)\s(?:\S+\s){0,3}?)?(?:community (?:channels?|calls?|meetings?|discord|slack|forums?)|office hours|slack channels?|mailing lists?|newsletter)\s(?:is|are|will be|takes? place)\s(?:an?\s)?(?:open|held|hosted|scheduled|useful|welcome|great|good|every|on)\b|^(?:[^\s,]+\s){0,12}(?:and )?we welcome (?:everybody|everyone|all|anyone|anybody|contributions)\b|^(?:\S+\s){0,6}community on (?:slack|discord|github|twitter|matrix|zulip)\b|^(?:\S+\s){1,4}is an?\s(?:\S+\s){0,2}(?:graduated|incubating|sandbox|community) project(?:[:,.!]|$|\sand we\s)|\bcommitted to open governance\b/iu;

/** "The plan is available online", "The minutes are here", "More details will be announced soon". */
const lies =
  /^(?:(?:it|they|everything|more|(?:(?:the|our|a|all|full|complete|meeting|release|more|further|detailed|their|these|those|(?:this|last) (?:week|month)['’]s)\s){0,3}(?:[\p{L}-]+\s)?(?:plans?|minutes|notes|slides|recordings?|videos?|docs|documentation|guides?|lists?|listings?|details|code|sources?|repositor(?:y|ies)|posts?|articles?|change ?logs?|materials?|schedules?|agendas?|programs?|programmes?|information|instructions?|examples?|tutorials?|transcripts?|reports?|announcements?|downloads?|binaries|road ?maps?|updates?))\s(?:[^,.;:]{1,40}\s)?)?(?:is|are|can be|was|were|will be)\s(?:(?:also|now|all)\s)?(?:available|here|found|published|posted|listed|hosted|documented|announced)(?:\s(?:online|here|soon|(?:at|on|in|from)\s[^,.;]{1,60}))?(?:,\sincluding\s[^,;]{1,80})?[.!:]?$/iu;

/** "Full listing", "4.2 notes": a label of what is linked. */
const isLabel = (sentence: string): boolean =>
  countWords(sentence) <= maxLabel && !/\s(?:is|are|was|were|has|have|can)\s/iu.test(sentence);
const maxLabel = 5;

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?:])\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

const points = (sentence: string): boolean =>
  asks.test(sentence) || lies.test(sentence) || calls.test(sentence) || meets.test(sentence);

const spokenIn = (block: RootContent): readonly string[] =>
  block.type === 'paragraph' ? sentencesOf(plainText(block.children)) : [];

const onlyLeads = (block: RootContent): boolean => {
  if (block.type === 'list') return block.children.every((item) => isMostlyLink(item));
  return (
    block.type === 'paragraph' && spokenIn(block).every((sentence) => points(sentence) || isLabel(sentence))
  );
};

/** Whether a section says only where more of its heading stands, in a few sentences with links: a slide of it would be bare. What announces the end of the talk is carried there. */
export const isOnlyPointers = (title: string, blocks: readonly RootContent[]): boolean =>
  blocks.length > 0 &&
  !saysFrame(title) &&
  addressesIn([...blocks]).length > 0 &&
  !blocks.some(isSeen) &&
  wordsOfParagraphs(blocks) <= maxWords &&
  blocks.every(onlyLeads) &&
  blocks.some((block) => spokenIn(block).some(points));
