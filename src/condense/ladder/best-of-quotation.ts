import type { Blockquote, Paragraph } from 'mdast';
import { leadsOn } from '../../model/quotations.js';
import { demonstrative, leans } from '../gate/leaning.js';
import { pointsBack } from '../gate/pronouns.js';
import { flattenInline, sliceInline } from '../inline-text.js';
import { isEnglishText } from '../sayings.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { tellingOf } from '../telling.js';
import { countWords } from '../words.js';

/** A paragraph without the sentence at its end that leads to what is not shown. */
export const withoutLead = (paragraph: Paragraph): Paragraph[] => {
  const inline = flattenInline(paragraph.children);
  if (!leadsOn(inline.text)) return [paragraph];
  const end = sentencesOf(inline).at(-2)?.end ?? 0;
  return countWords(inline.text.slice(0, end)) === 0
    ? []
    : [{ ...paragraph, children: sliceInline(inline, [[0, end]]) }];
};

/** Of the paragraphs of a quotation what stands before one that leads to a list or code of it, which no slide shows beside them. */
export const beforeBlocks = ({ children }: Blockquote, paragraphs: readonly Paragraph[]): Paragraph[] => {
  const nextOf = (paragraph: Paragraph) => children[children.indexOf(paragraph) + 1]?.type ?? 'paragraph';
  const isTorn = (paragraph: Paragraph): boolean =>
    nextOf(paragraph) !== 'paragraph' && leadsOn(flattenInline(paragraph.children).text);
  const end = paragraphs.findIndex((paragraph) => isTorn(paragraph) && nextOf(paragraph) !== 'heading');
  const shown = end < 0 ? paragraphs : paragraphs.slice(0, end + 1);
  return shown.flatMap((paragraph) => (isTorn(paragraph) ? withoutLead(paragraph) : [paragraph]));
};

/** What tells less than this is no beginning of what somebody is quoted for. */
const leastTold = -0.8;
/** By so much another sentence must tell more, for the order of a quotation is its author's. */
const margin = 1.5;

const standsAlone = ({ text }: Sentence): boolean =>
  !leans(text) && !pointsBack(text) && !demonstrative.test(text) && !/[?:：]\W*$/u.test(text);

/** "My opponent says …", "Imagine that …", "If the mill closes": what follows is not theirs, or not so. */
const toldByOthers =
  /\b(?:says?|said|claims?|claimed|asks?|asked|told|wrote|writes?|heard|thought|believed?|quot\w+|imagine|suppose\w*|pretend\w*|once|used to|rumou?rs?|lies?|myths?|stor(?:y|ies)|dream\w*|read(?:s|ing)?)\b/iu;

const told = ({ text }: Sentence): number =>
  tellingOf({ text, rung: 'quotation', isWhole: true, topic: new Set() });

/** A long quotation from the sentence on that tells most, where it begins with a greeting, a date or an occasion. */
export const fromItsPoint = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const inlines = paragraphs.map(({ children }) => flattenInline(children));
  if (!isEnglishText(inlines.map(({ text }) => text).join(' '))) return paragraphs;
  const sentences = inlines.flatMap((inline, at) =>
    sentencesOf(inline).map((sentence) => ({ sentence, at, inline })),
  );
  const [first, ...others] = sentences.map((place) => ({ ...place, value: told(place.sentence) }));
  // A label ("Recap") is no beginning that could be passed over.
  if (!first || first.value > leastTold || !/[.!]\W*$/u.test(first.sentence.text)) return paragraphs;
  const best = others
    .filter(
      ({ sentence, value }, order) =>
        value >= first.value + margin &&
        standsAlone(sentence) &&
        !toldByOthers.test(sentences[order]?.sentence.text ?? ''),
    )
    .reduce<(typeof others)[number] | undefined>(
      (most, place) => (most && most.value >= place.value ? most : place),
      undefined,
    );
  const paragraph = best && paragraphs[best.at];
  if (!paragraph) return paragraphs;
  const children = sliceInline(best.inline, [[best.sentence.start, best.inline.text.length]]);
  return [{ ...paragraph, children }, ...paragraphs.slice(best.at + 1)];
};
