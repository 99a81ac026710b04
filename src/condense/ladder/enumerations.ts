import type { Line } from '../../model/claim.js';
import { isKnownVerb, isVerbForm } from '../gate/verbs.js';
import type { InlineText } from '../inline-text.js';
import { isBalanced, makeLine } from '../line.js';
import type { Sentence } from '../segment/sentences.js';
import { countWords } from '../words.js';

const trigger = /\b(?:such as|like|including|e\.g\.,?|for example,?|namely)\s+/giu;
const separator = /,\s+(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+/gu;
const filler =
  /^(?:more|so on|so forth|etc\.?|others?|many (?:more|others)|much more|beyond|the like|et cetera)(?:$|\s)/iu;
const article =
  /^(?:an?|the|its|their|your|our|my|his|her|both|either|some|many|any|this|that|these|those)\s/iu;

const maxItemWords = 4;

/** The items after a trigger word, as ranges of the sentence; empty when they are no clean enumeration. */
const itemsAfter = (text: string, from: number): (readonly [number, number])[] => {
  const stop = /[.;:()—–!?]|\s-\s|,?\samong others/u.exec(text.slice(from).replace(/\.(?=\p{L})/gu, '_'));
  const end = from + (stop?.index ?? text.length - from);
  const part = text.slice(from, end);
  const cuts = [...part.matchAll(separator)];
  const edges = cuts.map((cut) => [cut.index, cut.index + cut[0].length] as const);
  const starts = [0, ...edges.map(([, to]) => to)];
  const ends = [...edges.map(([at]) => at), part.length];
  return starts
    .map((start, index) => [from + start, from + (ends[index] ?? start)] as const)
    .filter(
      (_, index, all) => !all.slice(0, index + 1).some(([a, b]) => filler.test(text.slice(a, b).trim())),
    )
    .map((item, index, all) => (index === all.length - 1 ? beforeVerb(text, item) : item))
    .filter(([a, b]) => a < b);
};

/** "Tools such as A, B and C follow": the last item ends before the verb of the sentence. */
const beforeVerb = (text: string, [start, end]: readonly [number, number]): readonly [number, number] => {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}'’.+#/-]+/gu)];
  const verb = words.find(
    ([word], index) => /^\p{Ll}/u.test(word) && (auxiliary.test(word) || (index > 0 && isKnownVerb(word))),
  );
  return [start, verb ? start + verb.index : end];
};

const auxiliary =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|might|must)$/u;

/** Items that are no terms: pronouns, and phrases that hang on the words before them. */
const hanging =
  /\b(?:I|you|we|they)\b|^(?:so|but|because)\b|^(?:ours|yours|theirs|mine|his|hers|it|them|us|you|me|in|on|at|by|via|with|as|for|from|to|of|including|which|that|who|whatever|when|where|using|through|purely|is|are|was|were)\b|\s(?:to|as)\s|\b(?:which|that|who|like|such as|including)\b/iu;

const isItem = (item: string): boolean =>
  item !== '' &&
  // "… or Fission, writes its own": the sentence goes on.
  !isVerbForm(/^\p{Ll}+(?=\s)/u.exec(item)?.[0] ?? '') &&
  !/\s(?:its|their|the|an?|his|her|of|to|for|with|from|by|in|on)$/iu.test(item) &&
  !hanging.test(item) &&
  countWords(item) <= maxItemWords &&
  countWords(item) >= 1 &&
  !article.test(item) &&
  isBalanced(item);

/** Terms have names, or are of one kind in the plural: "logs, metrics, traces". */
const areTerms = (items: readonly string[]): boolean =>
  items.filter((item) => /\p{Lu}|\p{N}|\p{L}[._/-]\p{L}/u.test(item)).length * 2 > items.length ||
  items.every((item) => /^[\p{L}-]+s$/u.test(item));

/** What is named only to be denied, or might be, is no point of a talk. */
const denied =
  /\b(?:not(?! only\b)|no(?! (?:shortage|lack|end|doubt)\b)|cannot|never|none|neither|nor|without|instead|rather|avoid|avoids|unlike|if|unless|except)\b|n['’]t\b/iu;

/** Rung 4: three or more short terms after "such as", "like", "including": one line of chips. */
export const enumerationIn = (inline: InlineText, sentence: Sentence): Line[] => {
  for (const match of sentence.text.matchAll(trigger)) {
    if (denied.test(sentence.text.slice(0, match.index))) continue;
    const items = itemsAfter(sentence.text, match.index + match[0].length);
    if (items.length < 3 || items.length > 9) continue;
    const texts = items.map(([a, b]) => sentence.text.slice(a, b).trim());
    if (!texts.every(isItem) || !areTerms(texts)) continue;
    const lines = items.map(([a, b]) =>
      makeLine(inline, [sentence.start + a, sentence.start + b], 'enumeration'),
    );
    const clean = lines.filter((line) => line !== undefined);
    if (clean.length === items.length) return clean;
  }
  return [];
};
