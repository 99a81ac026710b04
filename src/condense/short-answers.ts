import type { Line, PlacedClaim } from '../model/claim.js';
import type { Section } from '../model/outline.js';
import { rejectItem } from './gate/reject-item.js';
import { rejectLine } from './gate/reject-line.js';
import { topicOf } from './gate/topic.js';
import { headingOf } from './heading-of.js';
import { isEnglish, type Placed, type ProseContext, placedSentences } from './judge-prose.js';
import { capitalised, judgedText, makeLine } from './line.js';
import { countWords } from './words.js';

/** A section of more is judged by its sentences. */
const maxSentences = 3;
const [fewestWords, mostWords] = [4, 22];

/** "Feature Benefit: Bakes rye at night", the stronger first: the field of a form that says what its heading names is for. */
const fields = [
  /^(?:(?:feature|overall|main|key)\s)?benefits?\s?:\s+(?=\S)/iu,
  /^(?:(?:feature|overall|short)\s)?description\s?:\s+(?=\S)/iu,
];

const asks = /[?？]\P{L}*$|^\P{L}*(?:how|when|who|what|why|where|which)(?!\p{L})/iu;

/** What answers a question in so many words. */
const answering =
  /^the\s(?:(?:recommended|best|right|easiest|simplest|only|usual|safest)\s(?:way|approach|method|option)|answer|purpose|goal|aim|idea|reason)\s.*\sis\s|^(?:this|the)\s(?:group|guild|team|program(?:me)?|event|meetup|course|tool|guide)\sis\s(?:open\sto|for|meant for|aimed at)\s|\bthat(?:['’]s|\sis)\s(?:when|why|where|how)\s(?:you|we|one)\s/iu;

/** "You need to weigh the flour": what is to be done under the heading. */
const duty =
  /^(?:you|users|bakers|admins|authors|developers)\s(?:may\s|will\s|only\s|now\s|also\s)*(?:need to|must|have to|should|may now|can now)\s/iu;

/** Faults that are none where a sentence answers its heading. */
const forgiven: ReadonlySet<string | undefined> = new Set([
  undefined,
  'speaks of the post',
  'told to the reader',
  'points back',
  'leans on another sentence',
  'call to action',
]);

interface Found {
  readonly line: Line;
  readonly block: number;
}

const lineFrom = ({ inline, sentence }: Placed, from: number): Line | undefined => {
  const text = sentence.text.replace(/[.!]\s*$/u, '');
  const line = makeLine(inline, [sentence.start + from, sentence.start + text.length], 'sentence');
  const words = line ? countWords(line.text) : 0;
  return line && words >= fewestWords && words <= mostWords ? capitalised(line) : undefined;
};

const fieldLine = (sentences: readonly Placed[]): Found | undefined => {
  for (const field of fields) {
    for (const placed of sentences) {
      const length = field.exec(placed.sentence.text)?.[0].length;
      const line = length === undefined ? undefined : lineFrom(placed, length);
      if (line && rejectItem(judgedText(line)) === undefined) return { line, block: placed.block };
    }
  }
  return undefined;
};

const answerLine = (sentences: readonly Placed[], heading: string): Found | undefined => {
  for (const placed of sentences) {
    const { text } = placed.sentence;
    if (!(asks.test(heading) && answering.test(text)) && !duty.test(text)) continue;
    const line = lineFrom(placed, 0);
    if (
      line &&
      forgiven.has(rejectLine(line.text, topicOf(heading))) &&
      !/\b(?:this|these|those|it)\b/iu.test(text.slice(12))
    )
      return { line, block: placed.block };
  }
  return undefined;
};

/** What a section of a few sentences says that would show nothing. */
const shortWith =
  (lineOf: (sentences: readonly Placed[], heading: string) => Found | undefined) =>
  (section: Section, { language }: ProseContext): PlacedClaim[] => {
    const heading = headingOf(section);
    const sentences = placedSentences(section);
    if (!isEnglish(language) || heading === '' || sentences.length > maxSentences) return [];
    const found = lineOf(sentences, heading);
    return found
      ? [
          {
            claim: { kind: 'lines', rung: 'sentence', lines: [found.line], ordered: false },
            block: found.block,
          },
        ]
      : [];
  };

/** The field of a form that says what the heading of a short section is for. */
export const fieldOf = shortWith(fieldLine);

/** What answers the question that heads a short section, or is to be done under it. */
export const shortAnswers = shortWith(answerLine);
