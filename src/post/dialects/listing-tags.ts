/** Tags that hold nothing but code: Jekyll's `highlight`, `codeblock` of Octopress and Hexo, Hugo's `highlight`. */
export const listingOpen =
  /^[ \t]*(?:\{%-?[ \t]*(highlight|codeblock|sourcecode)\b|\{\{([<%])[ \t]*(high(?:light)?)\b)/;

/**
 * Where the code ends that a tag alone on its line begins: the offset of the tag that closes it, -1 for any other line.
 * What was looked for in vain is kept in `unclosed`.
 */
export function endOfListing(text: string, line: string, from: number, unclosed: Set<string>): number {
  const tag = line.trim();
  const [, liquid, sign, hugo] = listingOpen.exec(tag) ?? [];
  const name = liquid ?? hugo;
  if (name === undefined) return -1;
  const end = liquid === undefined ? `${sign === '<' ? '>' : '%'}}}` : '%}';
  if (tag.indexOf(end) !== tag.length - end.length) return -1;
  const close =
    liquid === undefined ? `\\{\\{${sign}[ \\t]*/[ \\t]*${name}\\b` : `\\{%-?[ \\t]*end${name}\\b`;
  if (unclosed.has(close)) return -1;
  const pattern = new RegExp(close, 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(text)?.index;
  if (found === undefined) unclosed.add(close);
  return found ?? -1;
}
