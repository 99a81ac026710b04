const unit = String.raw`(?:\p{Extended_Pictographic}\uFE0E?(?!\uFE0E)\uFE0F?(?:\p{Emoji_Modifier}\uFE0E(?!\uFE0E))?)`;
const sequence = [
  String.raw`\p{Regional_Indicator}\uFE0E\p{Regional_Indicator}\uFE0E(?!\uFE0E)`,
  String.raw`${unit}(?:\u200D${unit})+`,
  String.raw`\p{Extended_Pictographic}\uFE0E\p{Emoji_Modifier}\uFE0E(?!\uFE0E)`,
].join('|');
const emojiCodePoint = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;
const besideReference = /(?<=&#x[\dA-F]+;\uFE0F?)_+|(?<![\\_])_+(?=\\*&#x[\dA-F]+;)/g;
const beforeSymbol = /(\\*)(_+)(?=(?![\0-\uFFFF])[\p{P}\p{S}])/gu;
const afterSymbol = /(?<=(?![\0-\uFFFF])[\p{P}\p{S}])(\\*)(_+)/gu;
const sequences = new RegExp(String.raw`(\\*)(${sequence})`, 'gu');

/**
 * Guarded and escaped text with its emoji sequences (flags, skin tones, joined people) as character references: marp-core
 * leaves those alone too, and a sequence with a selector inside would fall apart.
 */
export function referenceEmojiSequences(guarded: string): string {
  const referenced = guarded.replace(sequences, (_, backslashes: string, found: string) => {
    return whole(backslashes) + found.replaceAll('\uFE0E', '').replace(emojiCodePoint, toReference);
  });
  // Beside a letter these needed no backslash, beside `;` and `&` they do.
  return referenced === guarded
    ? guarded
    : referenced.replace(besideReference, (run) => run.replaceAll('_', '\\_'));
}

/** The guard of an emoji that has one at its end; behind another sign the selector is the text's own. */
const guardAtEnd = /(\\*)(\p{Emoji_Presentation}|\p{Regional_Indicator}|\u2764)&#xFE0E;/gu;

/** Beside an emphasis the printer makes a reference of the last character: of the guard, which would guard no more. */
export function referenceLastEmoji(printed: string): string {
  return printed.replace(guardAtEnd, referenceAfter);
}

/**
 * Micromark takes a symbol outside of the basic plane for a letter and markdown-it for a sign, so they differ on whether a
 * mark beside it starts or ends an emphasis. An underscore of the text there is none.
 */
export function escapeBesideSymbols(text: string): string {
  return text.replace(beforeSymbol, escapeRun).replace(afterSymbol, escapeRun);
}

/**
 * The first and the last character of a text beside a mark may become references when all is printed; an underscore next
 * to them then stands beside a sign, no longer inside a word.
 */
export function escapeNearMarks(text: string, before: string, after: string): string {
  const start = /[*_~]$/.test(before) ? text.replace(/(?<=^\\?[^\\]\uFE0E?)()(_+)/u, escapeRun) : text;
  return /^[*_~]/.test(after) ? start.replace(/(\\*)(_+)(?=\\?[^\\]\uFE0E?$)/u, escapeRun) : start;
}

function escapeRun(_: string, backslashes: string, run: string): string {
  const escaped = run.replaceAll('_', '\\_');
  // The first underscore of the run is escaped already when the backslashes before it do not pair.
  return backslashes + (backslashes.length % 2 === 1 ? escaped.slice(1) : escaped);
}

/** The same for the mark of an emphasis beside a text: its symbol becomes a reference, which is a sign to both. */
export function referenceEdgeSymbols(text: string, before: string, after: string): string {
  const start = /[*_~]$/.test(before)
    ? text.replace(/^()((?![\0-\uFFFF])[\p{P}\p{S}])/u, referenceAfter)
    : text;
  return /^[*_~]/.test(after) ? start.replace(/(\\*)((?![\0-\uFFFF])[\p{P}\p{S}])$/u, referenceAfter) : start;
}

function referenceAfter(_: string, backslashes: string, character: string): string {
  return whole(backslashes) + toReference(character);
}

/** A backslash that escaped nothing before a letter would escape the `&` of a reference. */
function whole(backslashes: string): string {
  return backslashes.length % 2 === 1 ? `${backslashes}\\` : backslashes;
}

function toReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
