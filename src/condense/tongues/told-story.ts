import type { InlineText } from '../inline-text.js';
import type { Sentence } from '../segment/sentences.js';
import type { Tongue } from './tongue.js';

/** A sentence with where it stands. */
export interface StandingSentence {
  readonly inline: InlineText;
  readonly sentence: Sentence;
  readonly block: number;
}

/** "Ada Moss: I began …", "ADA: …": who speaks; "The rule is simple: …" is nobody, nor is "Note: …". */
const speaker = /^(?=\p{Lu}{2}|\p{Lu}\S*\s\p{Lu})\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}[:：]\s/u;
/** Fewer sentences are no story, and a smaller share of those of somebody makes none. */
const leastOfStory = 4;
const shareOfStory = 0.3;

/** Whether somebody speaks of themselves: what they say is so for them, and Japanese leaves out who says it. */
export const isStory = (
  sentences: readonly StandingSentence[],
  { persons, needs, startsWithArticle }: Tongue,
): boolean => {
  const isSaid = ({ inline: { text } }: StandingSentence): boolean =>
    speaker.test(text) && !startsWithArticle?.test(text);
  if (sentences.some(isSaid)) return true;
  if (!needs) return false;
  const told = sentences.filter(({ sentence }) => persons.test(sentence.text.toLowerCase())).length;
  return sentences.length >= leastOfStory && told >= shareOfStory * sentences.length;
};
