/** Words that a speaker says in a minute, when nothing else is asked for. */
export const defaultPace = 140;
/** Chinese and Japanese are counted by character: so many are said in the time of so many words. */
const charactersPerMinute = 300;

const characters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** How long a text takes to say, in minutes, at a pace in words a minute. */
export function speakingMinutes(text: string, pace: number = defaultPace): number {
  const counted = text.match(characters)?.length ?? 0;
  const spoken = text.replace(characters, ' ').match(words)?.length ?? 0;
  return (counted / charactersPerMinute) * (defaultPace / pace) + spoken / pace;
}

/** Minutes as `m:ss`. */
export function clockTime(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
