const wordsPerMinute = 140;
/** Chinese and Japanese are counted by character. */
const charactersPerMinute = 300;

const characters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** How long a text takes to say, in minutes. */
export function speakingMinutes(text: string): number {
  const counted = text.match(characters)?.length ?? 0;
  const spoken = text.replace(characters, ' ').match(words)?.length ?? 0;
  return counted / charactersPerMinute + spoken / wordsPerMinute;
}

/** Minutes as `m:ss`. */
export function clockTime(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
