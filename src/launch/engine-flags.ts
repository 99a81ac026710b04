/**
 * Functions are optimised after some seven times as much work as V8 asks for. A run of half a second ends before most
 * optimised code has paid for itself: it was a fifth of a cold build, and of a post of 400 KB still. The flags bear
 * other names in other versions, and V8 complains aloud about one that it does not know: a version that is not here
 * keeps its own.
 */
const lateOptimising: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=500000'],
  22: ['--invocation-count-for-turbofan=20000', '--invocation-count-for-maglev=2000'],
  24: ['--invocation-count-for-turbofan=20000', '--invocation-count-for-maglev=2000'],
};

/**
 * V8 compiles a regular expression for its interpreter first and to machine code at the second use. A post takes most
 * of ours there within milliseconds, so every one would be compiled twice: a fifth of a cold start.
 */
const compileOnce = '--no-regexp-tier-up';

/**
 * A pattern is compiled in two thirds of the time without what makes it quicker to run. One post asks each of ours so
 * seldom that this is a tenth of a cold build; of the fourth post on it would cost more than it saved.
 */
const compilePlainly = '--no-regexp-optimization';

const postName = /\.(?:md|mdx|markdown|html?)$/iu;
const staysOpen = /^(?:-[a-zA-Z]*w|--watch)$/u;

/** Whether a command (the arguments behind the program's name) reads one post and ends. */
const isOfOnePost = (words: readonly string[]): boolean =>
  words[0] !== 'present' &&
  words.filter((word) => postName.test(word) && !/[*?{]/u.test(word)).length === 1 &&
  !words.some((word) => staysOpen.test(word));

/** The flags of V8 that suit a short run, for a version of Node such as `20.19.0` and the arguments of the command. */
export function engineFlags(version: string, words: readonly string[]): readonly string[] {
  return [
    compileOnce,
    ...(isOfOnePost(words) ? [compilePlainly] : []),
    ...(lateOptimising[version.split('.')[0] ?? ''] ?? []),
  ];
}
