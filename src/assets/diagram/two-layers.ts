/** A relationship of two entities, as our grammar spells it. */
const relationship = /^(\S+) ([|}][|o](?:--|\.\.)[|o][|{]) (\S+) : (.*)$/;

/**
 * The same relationships, each told from the side that makes two columns of the entities instead of a row of all: a chain
 * of five is then as high as a slide, not a ribbon. Where a ring has an odd number of entities some stay as they were.
 */
export function inTwoLayers(lines: readonly string[]): readonly string[] {
  const columns = columnsOf(lines);
  return lines.map((line) => {
    const [, from = '', arrow = '', to = '', label = ''] = relationship.exec(line) ?? [];
    const isTold = arrow === '' || columns.get(from) !== 1 || columns.get(to) === 1;
    return isTold ? line : `${to} ${mirrored(arrow)} ${from} : ${label}`;
  });
}

/** Which column each entity stands in, 0 or 1: neighbours in different ones, wherever that can be. */
function columnsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const pairs = lines.flatMap((line) => {
    const [, from, , to] = relationship.exec(line) ?? [];
    return from !== undefined && to !== undefined ? [[from, to] as const] : [];
  });
  const columns = new Map<string, number>();
  for (const start of pairs.flat()) {
    if (columns.has(start)) continue;
    columns.set(start, 0);
    const open = [start];
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
      for (const [from, to] of pairs) {
        const other = from === at ? to : to === at ? from : undefined;
        if (other === undefined || columns.has(other)) continue;
        columns.set(other, 1 - (columns.get(at) ?? 0));
        open.push(other);
      }
    }
  }
  return columns;
}

const sides: Readonly<Record<string, string>> = { '{': '}', '}': '{' };

/** `||--o{` read from the other end. */
function mirrored(arrow: string): string {
  return [...arrow]
    .reverse()
    .map((sign) => sides[sign] ?? sign)
    .join('');
}
