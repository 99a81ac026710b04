const unit = String.raw`(?:\p{Extended_Pictographic}\uFE0E?(?!\uFE0E)\uFE0F?(?:\p{Emoji_Modifier}\uFE0E(?!\uFE0E))?)`;
const sequence = new RegExp(
  [
    String.raw`\p{Regional_Indicator}\uFE0E\p{Regional_Indicator}\uFE0E(?!\uFE0E)`,
    String.raw`${unit}(?:\u200D${unit})+`,
    String.raw`\p{Extended_Pictographic}\uFE0E\p{Emoji_Modifier}\uFE0E(?!\uFE0E)`,
  ].join('|'),
  'gu',
);

/**
 * Guarded text with its emoji sequences (flags, skin tones, joined people) as character references: marp-core leaves
 * those alone too, and a sequence with a selector inside would fall apart.
 */
export function referenceEmojiSequences(guarded: string): string {
  return guarded.replace(sequence, (found) =>
    found
      .replaceAll('\uFE0E', '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu, toReference),
  );
}

function toReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
