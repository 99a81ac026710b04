/** "To keep the crust from breaking, …", "Although no oven is lit, …", "Instead of a pan, …": what a sentence begins with says when, why or in whose place, and denies nothing that its end leads to. */
const openings: readonly RegExp[] = [
  /^(?:(?:so|and|but|then|now|next|first|second|finally|again|basically),?\s+)?(?:in order )?to\s\p{Ll}+\s[^,:：]{2,90},\s(?=\S)/iu,
  /^(?:\p{L}+,\s)?(?:although|though|even though)\s(?![^,:：]{0,120}\b(?:none|nothing|this|these|it|they|them|those)\b)[^,:：]{2,120},\s(?=\S)/iu,
  /^(?:\p{L}+,\s)?while\s(?![^,:：]{0,120}\b(?:none|nothing|this|these|it|they|them|those)\b)(?=[^,:：]{0,80}(?:\b(?:not|no|never|cannot)\b|n['’]t\b))[^,:：]{2,120},\s(?=\S)/iu,
  // "No oven is lit, so we have | two options:": what led to a choice does not deny it.
  /^[^:：]{2,240},\s(?:and\s)?(?:so|therefore)\s(?=(?:I|we|you|they|one)(?:['’]ve|\shave|\shas)(?:\sgot)?\s+[:：]$)/iu,
  /^(?:instead of|rather than)\s(?!(?:the following|these|those|this|that|it|them)\b)[^,:：]{2,160}?(?:,\s(?=\S)|(?=\s*[:：]$))/iu,
];

/** Words that deny elsewhere and here do not: that there is more, that it is done early, that there are two ways. */
const harmless: readonly RegExp[] = [
  /,?\s\(?(?:(?:including|such as|like),?\s)?\(?(?:but\s)?(?:is |are )?not (?:limited|restricted) to\)?(?=\s*[:：]?$)/giu,
  /\bas (?:soon|quickly|early|much|often|little|few|close) as possible\b/giu,
  /\bbreaking\s(?=changes?\b)/giu,
  /\beither\s(?=[^:：]{2,80}\sor\s[^:：]{2,})/giu,
  /(?<!\b(?:we|I|they)\s)\bwill\s(?=(?:then\s)?do\sthe following\b)/giu,
];

/** "Our goal is twofold:", "this is the plan:": what is aimed at. */
const aims =
  /\b(?:our|the|its|their|my|this|a|following|main|explicit)\s(?:\p{L}+\s)?(?:goals?|aims?|objectives?|plan)\b/giu;

/** A sentence before a list of orders without the words for an aim, which an order is. */
export const withoutAims = (text: string): string => text.replace(aims, '');

/** "It aims at a quiet night, with the following advantages:": what is aimed at takes nothing from what is gained. */
const aimed = /\b(?:which|that|and)\saims?\s(?:at|to)\s/iu;
const gained = /\b(?:advantages|benefits|gains)$/iu;

/** A sentence before a list of gains without the aim that they are of. */
export const withoutGainedAims = (text: string, name: string): string =>
  gained.test(name) ? text.replace(aimed, '') : text;

/** A sentence before a list without what charges only its own beginning, and without words that charge nothing. */
export const uncharged = (text: string): string =>
  harmless.reduce(
    (rest, words) => rest.replace(words, ''),
    openings.reduce((rest, opening) => rest.replace(opening, ''), text),
  );
