import type { ItemFault } from '../gate/reject-item.js';
import type { InlineText } from '../inline-text.js';
import { countWords } from '../words.js';
import { most } from './most.js';

const asks = /[?？]["”’)]*\s*$/u;
const toReader = /\byour?\b/iu;

/** Words over questions that are the point: "Questions for your miller", "Ask before you buy". */
const promisesQuestions =
  /\b(?:questions|asks?|asking|asked)\b|(?<!\p{L})(?:fragen|preguntas|perguntas|domande|вопрос\p{L}*|питан\p{L}*)(?!\p{L})|質問|问题|問題|질문/iu;

/** "How long does it bake? An hour.": what is asked is answered behind it, and is its title. */
const answered =
  /^(?:what|why|how|who|where|when|which|is|are|do|does|did|can|could|will|would|should|must|may|has|have)\s[^?？]{6,120}[?？]["”’)]*\s+\p{L}/iu;

/** "It is fast", "They are cheap", "Because it lasts": said of what the heading names. */
const ofHeading = /^(?:it|its|they|their|because|since)(?:['’](?:s|re|ve|ll|d))?\s/iu;

/** "Why we chose Basalt", "What the mill gives us": a heading that names something. */
const namesSomething = /^(?:why|what|how|where|when|who)\s|\s\p{Lu}[\p{L}\p{N}]|\s\p{L}*\p{N}/u;

/** Whether a point is told of what the heading names: "It is fast". */
export const isOfHeading = (text: string): boolean => ofHeading.test(text);

/** What lists hold in which an item is no worse for a fault that a lone one would have. */
interface WholeList {
  readonly texts: readonly InlineText[];
  readonly ordered: boolean;
  /** Its items are deeds with their days. */
  readonly isDated: boolean;
  /** The heading and the words above it, a line each. */
  readonly above: string;
}

const everyOne = ({ texts }: WholeList, test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.every(({ text }) => test(text));

/** Counted questions are a point of the talk, as are those that the words above promise; others, and those to the reader, are asked by the speaker. */
const areAsked = (list: WholeList): boolean =>
  everyOne(list, (text) => asks.test(text)) &&
  (promisesQuestions.test(list.above) || (list.ordered && everyOne(list, (text) => !toReader.test(text))));

const areAnswered = (list: WholeList): boolean =>
  list.texts.length >= 2 && everyOne(list, (text) => answered.test(text.trim()));

const areOfHeading = (list: WholeList): boolean => {
  const [heading = ''] = list.above.split('\n', 1);
  return (
    list.texts.length >= 2 &&
    namesSomething.test(heading) &&
    isOfHeading(list.texts[0]?.text ?? '') &&
    most(list.texts, ({ text }) => isOfHeading(text))
  );
};

/** "It brings some advantages:", and below it "Better light": what is gained, in few words. */
const arePromisedGains = ({ texts, above }: WholeList): boolean =>
  gains.test(above.split('\n').at(-1) ?? '') &&
  texts.length >= leastGains &&
  texts.every(({ text }) => countWords(text) <= longestGain);

const gains = /\b(?:advantages|benefits|gains|reasons|wins)\b/iu;
const leastGains = 3;
const longestGain = 8;

/** "1. A baker sells a roll", "2. It becomes a habit": what each is said of stands in the one above it. */
const areChained = ({ texts, ordered }: WholeList): boolean =>
  ordered &&
  texts.length >= leastChained &&
  !isOfHeading(texts[0]?.text ?? '') &&
  texts.every(({ text }) => countWords(text) <= longestLink);

const leastChained = 3;
const longestLink = 12;

const rows: readonly {
  readonly when: (list: WholeList) => boolean;
  readonly allows: readonly ItemFault[];
}[] = [
  { when: areAsked, allows: ['question', 'first person', 'leans on another item'] },
  { when: areAnswered, allows: ['question', 'first person', 'leans on another item'] },
  { when: areOfHeading, allows: ['leans on another item', 'points back'] },
  { when: arePromisedGains, allows: ['names nothing'] },
  { when: areChained, allows: ['leans on another item', 'points back'] },
  { when: ({ ordered }) => ordered, allows: ['call to action'] },
  { when: ({ isDated }) => isDated, allows: ['calendar'] },
];

/** What is no fault in the items of a list, by what all of them are and what stands above them. */
export const allowancesOf = (list: WholeList): ItemFault[] =>
  rows.flatMap(({ when, allows }) => (when(list) ? allows : []));
