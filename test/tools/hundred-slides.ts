/** The kinds of slides that talks have, without listings: stock Marp needs a package more for those. */
const bodies: readonly ((n: number) => string)[] = [
  (n) => `- the first point of slide ${n}\n- a second one, **stronger**\n- and a third with \`code\``,
  (n) => `1. first do ${n}\n2. then do ${n + 1}\n3. and then _all_ the rest`,
  (n) => `| name | value |\n| --- | --- |\n| a | ${n} |\n| b | ${n + 1} |`,
  (n) => `> Somebody said it about slide ${n}.\n>\n> — Somebody`,
];

const prose =
  'The prose of the slide is said while it is shown: a paragraph of about thirty words, as a post has them, so that handouts and notes have something to set on their pages.';

/** A Marp deck of so many ordinary slides with notes, the same for every run; `mark` is a line on the middle one. */
export function ordinaryDeck(count: number, mark = ''): string {
  const slides = Array.from({ length: count }, (_, index) => {
    const marked = mark !== '' && index === Math.floor(count / 2) - 1 ? `\n\n${mark}` : '';
    return `## Slide ${index + 1}\n\n${bodies[index % bodies.length]?.(index)}${marked}\n\n<!--\nProse of slide ${index + 1}. ${prose}\n-->`;
  });
  return `---\nmarp: true\ntheme: cloud-native\ntitle: Bench\npaginate: true\n---\n\n${slides.join('\n\n---\n\n')}\n`;
}
