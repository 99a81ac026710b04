/** What a program called a picture: "plot of chunk rye", the name of a file, a UUID, a sign. */
const byMachine =
  /^(?:plot of chunk\b.*|unnamed-chunk\b.*|(?:image|img|picture|screen ?shot|photo|figure|alt[_ ]?text|untitled|unnamed|banner|logo)[\s_-]*[\d.]*|[\da-f]{8}-[\da-f-]{20,}|\S+\.(?:png|jpe?g|gif|svg|webp|avif)|[^\p{L}\p{N}]+)$/iu;

/** Whether a caption says nothing of its picture. */
export const isMachineCaption = (text: string): boolean => byMachine.test(text.trim());

/** "Is that fair?", "Nice!", "I had to blur the crust": what its author says of it. */
const remarked =
  /[?!]$|^(?:oh|ok|okay|nice|wow|yay|hmm|ah|ouch|phew|haha)(?![\p{L}\p{N}-])|\bI(?:['’](?:m|ve|d|ll))?\s\p{Ll}/u;

/** "(It is kept in the cellar.)": an aside says less than the sentence that leads to the picture. */
export const isAsideCaption = (text: string): boolean =>
  /^\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$/u.test(text.trim()) || remarked.test(text.trim());
