import type { RootContent } from 'mdast';
import type { Line } from '../../model/claim.js';
import { endsDangling } from '../dangling-ends.js';
import { cutRightEdge } from '../edge-cut.js';
import { flattenInline, type InlineText } from '../inline-text.js';
import { capitalised, isBalanced, makeLine } from '../line.js';
import { type Sentence, sentencesOf } from '../segment/sentences.js';
import { countWords } from '../words.js';
import { hasVoice } from './lead-clauses.js';
import { onlyPoints } from './pointing-leads.js';

/** "Previously,", "In older versions": how it was done, and no more. */
const former =
  /^(?:(?:so|and|for example|for instance),?\s)?(?<marker>previously|formerly|in the past|historically|until (?:now|recently)|before(?=,)|before (?:this|that) (?:change|release|version|feature|update)|prior to (?:this|v?\d[\d.]*)(?: (?:change|release|version))?|(?:in|with|using) (?:older|earlier|previous|prior|past) (?:versions?|releases?)(?: of [\p{L}\p{N} .-]{1,30}(?=,))?|in the old (?:days|way|version|system|api)|the old (?:way|syntax|api|style|approach|code))(?!\p{L})/iu;

/** "If this fails": what is done only then. */
const fallback =
  /^(?<marker>(?:if|when|in case) (?:this|that|it) (?:fails|(?:does(?:n['’]t| not)|did(?:n['’]t| not)) (?:work|help))|as a (?:last resort|fallback))(?!\p{L})/iu;

/** What takes the marker back: "Previously we used stone, but now:" leads to how it is done now. */
const turns = /\b(?:now|today|instead|but|however|no longer|with this (?:release|change|version))\b/iu;

const maxWords = 20;
const minCut = 5;

/** What a sentence says of how it was done, whole or cut; what leans, or speaks of its author, leaves the word that it begins with. */
const lineOf = (inline: InlineText, { start, end, text }: Sentence, marker: string): Line | undefined => {
  const said = text.replace(/(?<![\s:：,.])[\s:：,.]+$/u, '');
  const length = countWords(said) <= maxWords ? said.length : cutRightEdge(said, maxWords, minCut);
  const whole = length === undefined ? undefined : makeLine(inline, [start, start + length], 'lead-in');
  const stands =
    whole &&
    !hasVoice(whole.text) &&
    isBalanced(whole.text) &&
    !endsDangling(whole.text) &&
    !leans.test(whole.text) &&
    !onlyPoints(whole);
  if (stands) return capitalised(whole);
  const from = start + text.toLowerCase().indexOf(marker.toLowerCase());
  const alone = from < end ? makeLine(inline, [from, from + marker.length], 'lead-in') : undefined;
  return alone && capitalised(alone);
};

const leans = /\b(?:this|that|it|these|those|they|them|following|below|above|like so)\b|\?/iu;

/**
 * What leads to a listing that shows how something was done before, or is done only when all else fails: without it the
 * listing is taken for how it is done.
 */
export const formerLeadOf = (node: RootContent | undefined): Line | undefined => {
  if (node?.type !== 'paragraph') return undefined;
  const inline = flattenInline(node.children);
  const sentence = sentencesOf(inline)
    .slice(-inReach)
    .findLast(({ text }) => markerIn(text) !== undefined);
  const marker = sentence && markerIn(sentence.text);
  if (!sentence || !marker || turns.test(inline.text.slice(sentence.start))) return undefined;
  return lineOf(inline, sentence, marker);
};

/** The marker may stand in a sentence before the one that touches the listing: "For example:". */
const inReach = 2;

const markerIn = (text: string): string | undefined =>
  (former.exec(text) ?? fallback.exec(text))?.groups?.marker;
