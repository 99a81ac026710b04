/** A header without fences: its lines as `key: value`, and where it ends. */
export interface Header {
  readonly block: string;
  readonly end: number;
}

/** Keys that only a header begins with; a first line such as `Note: …` is prose. */
const opens = /^(?:title|date|authors?|slug|category)[ \t]*:[ \t]*\S/i;
const follows = /^(?:[A-Za-z][\w .-]{0,40}:(?:[ \t]|$)|[ \t]+\S)/;

/** Pelican's and MultiMarkdown's header: keys and values from the first line on, up to a blank one. */
export function findKeyLines(text: string): Header | undefined {
  if (!opens.test(text)) return undefined;
  const end = /\n[ \t]*(?:\n|$)/.exec(text)?.index ?? text.length;
  const block = text.slice(0, end);
  const lines = block.split('\n');
  const isHeader = lines.every((line) => follows.test(line)) && (lines.length > 1 || /^title/i.test(block));
  return isHeader ? { block: lowerKeys(lines), end } : undefined;
}

function lowerKeys(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^[\w .-]+:/, (key) => key.toLowerCase())).join('\n');
}

const titleBlock = /^%[ \t]+(\S.*)\n(?:%[ \t]*(.*)\n)?(?:%[ \t]*(.*)\n)?[ \t]*(?:\n|$)/;

/** Pandoc's title block: `% title`, `% authors`, `% date`. */
export function findTitleBlock(text: string): Header | undefined {
  const match = titleBlock.exec(text);
  if (match === null) return undefined;
  const [whole, title = '', authors, date] = match;
  const lines = [`title: ${title}`, `authors: ${authors ?? ''}`, `date: ${date ?? ''}`];
  return { block: lines.join('\n'), end: whole.length };
}
