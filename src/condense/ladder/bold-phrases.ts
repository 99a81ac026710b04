import type { Paragraph } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { rejectItem } from '../gate/reject-item.js';
import { flattenInline } from '../inline-text.js';
import { capitalised, makeLine } from '../line.js';
import { sentencesOf } from '../segment/sentences.js';
import { saysUntrue, turnsDown } from '../turned-down.js';
import { countWords } from '../words.js';
import { boldRanges, plain } from './bold-runs.js';

/** Of fewer phrases each may only stress what is said. */
const fewest = 3;

/** In words: one alone is stressed, more are a sentence. */
const [shortest, longest] = [2, 8];

/** What may stand behind a phrase that ends there: behind "dark **rye**" in "dark rye loaves" its noun would be missed. */
const goesOn =
  /^\s*(?:$|[.,;:!?)—–]|-\s|(?:and|or|but|so|that|which|who|when|where|while|because|since|if|as|than|for|to|in|on|at|by|with|from|through|without|is|are|was|were|will|can|has|have)(?![\p{L}\p{N}-]))/iu;

/** "Ada Moss", "Rye 2.0": a name says nothing of what it names. */
const named = /^[\p{Lu}\d][\p{L}\p{N}.'’-]*(?:\s[\p{Lu}\d][\p{L}\p{N}.'’-]*)*$/u;

/** "it's bread that counts", "not only rye", "in the morning": what leans on its sentence. */
const leaning =
  /^(?:it|its|it['’]s|this|that|these|those|they|their|he|she|i|we|our|my|you|your|there|here|not|no|never|very|only|more|most|less|least|all|any|some|such|so|as|if|when|than|of|in|on|at|by|for|from|with|to|is|are|was|were|and|or|but)(?![\p{L}\p{N}])/iu;

/** "You never get **cold bread**": what stands before a phrase and turns it around would be missed. */
const denied =
  /\b(?:no|not|never|none|neither|nor|without|cannot|hardly|avoid\w*|against|instead|rather|fail\w*|stop\w*|prevent\w*|lack\w*|lose|less|fewer|myths?|hop(?:e|es|ed|ing)|wish\w*|might|suppos\w*|claim\w*|thought|if|unless|once|used to|longer|want\w*|plan(?:s|ned|ning)?|dream\w*|(?:long|ask|call)(?:s|ed|ing)? for|propos\w*|reject\w*|refus\w*|remov\w*|abolish\w*|abandon\w*|replac\w*|discontinu\w*|drop(?:s|ped)?|ban(?:s|ned)?|forbid\w*|rid|critics|complain\w*|accus\w*|rumou?rs?)\b|n['’]t\b/iu;

/** "… **fresh bread at night**, but none was sold": what stands behind it and turns it around would be missed, too. */
const takenBack =
  /\b(?:but|yet)\s(?:no|none|not|nobody|never|it|that|this|they|these)\b|\b(?:though|although|except|unless|used to|no longer)\b|\b(?:is|are|was|were|be)\s(?:\p{L}+\s)?(?:gone|false|wrong|untrue|over)\b/iu;

const article = /^(?:an?|the)\s/iu;

/** The phrase that the author set in bold in a paragraph, if it is the only one there and says by itself what is so. */
const phraseIn = (paragraph: Paragraph): Line | undefined => {
  const inline = flattenInline(paragraph.children);
  const [run, ...more] = boldRanges(paragraph.children);
  if (!run || more.length > 0) return undefined;
  const sentences = sentencesOf(inline);
  const at = sentences.findIndex(({ start, end }) => start <= run.start && run.end <= end);
  const [sentence, next] = at < 0 ? [] : sentences.slice(at, at + 2);
  if (!sentence || !goesOn.test(inline.text.slice(run.end, sentence.end))) return undefined;
  if (denied.test(inline.text.slice(sentence.start, run.start))) return undefined;
  if (takenBack.test(inline.text.slice(run.end, sentence.end)) || isTurnedDown(next?.text)) return undefined;
  const skipped = article.exec(inline.text.slice(run.start, run.end))?.[0].length ?? 0;
  const line = makeLine(inline, [run.start + skipped, run.end], 'bold');
  return line && standsAlone(line.text) ? capitalised(plain(line)) : undefined;
};

/** Whether the sentence behind says that it is not so. */
const isTurnedDown = (next = ''): boolean => saysUntrue(next.trim()) || turnsDown(next.trim());

const standsAlone = (text: string): boolean => {
  const words = countWords(text);
  const isLong = words >= shortest && words <= longest;
  return (
    isLong &&
    !leaning.test(text) &&
    !named.test(text) &&
    !/[?？:：]$/u.test(text) &&
    !endsDangling(text) &&
    rejectItem(text) === undefined
  );
};

/** Rung 11: the phrases that the author set in bold, one in most paragraphs of a section, inside their sentences. */
export const boldPhrasesIn = (paragraphs: readonly Paragraph[]): Line[] => {
  const lines = paragraphs.flatMap((paragraph) => phraseIn(paragraph) ?? []);
  return lines.length >= fewest && lines.length * 4 >= paragraphs.length * 3 ? lines : [];
};
