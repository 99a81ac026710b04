import type { Line } from '../../model/claim.js';

/** Words that a lead may be made of and still say nothing of its block. */
const hollow = new Set(
  [
    'a an the this that these those it its you your we our i there here they them one something anything',
    "it'll it's you'd you'll you've there's here's that's let's",
    'following above below latter former next previous same like similar such so as follows to by with on at in of for from and or then',
    'now also again just simply first finally usually basically roughly more less even quick quickly small simple little far bit',
    'if when once please will would can could should may might must have has had need needs want wants is are was were be been',
    'do does did done doing use uses used using see sees seen look looks looked run runs running ran execute executes executing',
    'get gets got try tries go goes show shows shown work works worked take consider imagine remember note notice check make made print prints printed',
    'command commands output outputs file files code snippet example examples result results content contents thing things line lines',
    'syntax diff way case step block overview recap help formula message error about author authors out ahead start began begin',
  ]
    .join(' ')
    .split(' '),
);

/** Labels that say which side of a block is seen: what a program prints. */
const outputLabel = /^(?:(?:an? |the )?(?:example|sample|expected|command) )?outputs?$/iu;

/** What stands elsewhere in the post, not on the slide. */
const elsewhere =
  /\b(?:the (?:latter|former|aforementioned)|(?:the|this|these|same) (?:\S+ ){0,3}above|(?:the|our) above(?: \S+)?|above-?mentioned|(?:the|our) (?:previous|earlier|preceding) (?:\S+))(?![\p{L}\p{N}])|^(?:with|in|for|from|to|by|of)?\s?the same (?!as\b)|^even (?:there|then|so|here)\b/iu;

/** "You can see the finished oven below", "Alison also said", "What the oven does", "Running the oven gives": it only says that there is something. */
const presents =
  /^(?:you(?: can|['’]ll| will)?|we) (?:also )?(?:see|find) .{1,60} below$|^.{1,40} also (?:said|says|wrote|noted|adds|added)$|^in (?:full|short|total|action|detail|code|other words)$|^what .{1,40} (?:does|do|did)$|^\(.*\)$|^(?:you can )?(?:check out|watch|see|find|download|read|get) .{1,60} here$|^(?:check out|refer to|consult) (?:the|our|this) .{1,60}$|^(?:the )?config(?:uration)? (?:contents?|files?)$|^(?:commonly|typically|usually|generally|ideally|often|previously|why)$|^(?:see|look at) (?:a few|some|an?) examples?$|^(?:compiling|running|executing) .{1,60} (?:gives|prints|outputs|yields|produces|shows|returns)$/iu;

/** "Have another look at this oven", "The baker uses the following code", "Press the button": what to look at, or to press, is no name. */
const looksOn =
  /^(?:(?:\p{L}+ly|now|then|so),?\s)?(?:(?:have|take) an?(?:other)? (?:\p{L}+ )?look at|look (?:over|at)|consider|suppose|imagine|revisit|go back to) (?:this|these|that|the following|our|it|an? (?:\p{L}+ ){0,2}example)(?!\p{L})|\bthe following (?:\p{L}+ )?(?:code|(?:piece|lines?|block|bit) of code|figure|diagram|example|images?|commands?|snippets?|pictures?|listing|output|screenshot)$|^(?:the|an?) (?:\p{L}+ )?(?:example|figure|picture|screenshot) (?:on|at) |\b(?:click|tap|press|hover)\b.{0,60}\b(?:button|tab|icon|below|over|link)\b|\b(?:ends? up|might|could|would|may|will)\b.{0,40}\b(?:like this|as follows)$|\bdo(?:ing)? something(?: like this)?$|^what (?:the )?\p{L}+ (?:looks?|look like)$|^(?:how|what) (?:it|this|that|they) (?:(?:would|might|could|will|should|may) )?looks?(?: like)?$/iu;

/** "If a baker opens the door", "Since rye is sold": a condition or a reason alone. */
const halfCondition =
  /^(?:on the other hand,\s)?(?:if|unless|when|whenever|while|where|because|since(?!\sv?\d)|due to|owing to|thanks to|despite)(?!\p{L})[^,]*$/iu;

/** "If you sell rye you should weigh the salt": a condition and what follows from it, without a comma. */
const unparted =
  /^(?:if|when|whenever|since)\s(?:\S+\s){2,10}(?<!\b(?:and|or|that|which|what|how|when|if|as|before|after|where)\s)(?:you|it|they|we)\s(?:should|can|could|must|need|will|may|might|did|does|do)(?!\p{L})/iu;

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/’/gu, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'_]*/gu) ?? [];

const isHollow = (text: string): boolean => {
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => hollow.has(word)) && !outputLabel.test(text.trim());
};

const namesCode = ({ content }: Line): boolean => content.some(({ type }) => type === 'inlineCode');

/** Whether a line above a block says nothing of it: it points to it, or to what no slide shows. */
export const onlyPoints = (line: Line): boolean =>
  (halfCondition.test(line.text) && !unparted.test(line.text)) ||
  elsewhere.test(line.text) ||
  presents.test(line.text) ||
  looksOn.test(line.text) ||
  (isHollow(line.text) && !namesCode(line));
