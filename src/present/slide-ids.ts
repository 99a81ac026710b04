import { createHash } from 'node:crypto';

/** A slide of the deck before, or of the deck now. */
export interface KnownSlide {
  readonly id: string;
  /** Its HTML, without what changes when other slides come and go. */
  readonly key: string;
}

/** The HTML of a slide without the number of its page: what tells it from others. */
export function slideKey(html: string): string {
  return html.replace(/ (?:id="\d+"|data-marpit-pagination(?:-total)?="\d+")/g, '');
}

/** Cells of the table of the longest common part; a larger deck is matched slide by slide. */
const mostCells = 4_000_000;

/**
 * The slides of a new deck with the ids of the old one: a slide that is the same keeps its id wherever it stands, one
 * that was edited keeps it by its place between those, and by its heading. Ids of new slides come from their content,
 * so that a server that is started again gives the same.
 */
export function followSlides(before: readonly KnownSlide[], keys: readonly string[]): readonly KnownSlide[] {
  const partner = new Map<number, number>();
  for (const [old, now] of samePairs(before, keys)) partner.set(now, old);
  for (const [old, now] of editedPairs(before, keys, partner)) partner.set(now, old);
  const taken = new Set([...partner.values()].map((old) => before[old]?.id ?? ''));
  return keys.map((key, now) => {
    const old = partner.get(now);
    const kept = old === undefined ? undefined : before[old]?.id;
    return { key, id: kept ?? freshId(key, taken) };
  });
}

function freshId(key: string, taken: Set<string>): string {
  const hash = createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 10);
  let id = hash;
  for (let copy = 2; taken.has(id); copy++) id = `${hash}-${copy}`;
  taken.add(id);
  return id;
}

type Pair = readonly [old: number, now: number];

function samePairs(before: readonly KnownSlide[], keys: readonly string[]): Pair[] {
  const same = (old: number, now: number): boolean => before[old]?.key === keys[now];
  const pairs: Pair[] = [];
  let start = 0;
  while (start < before.length && start < keys.length && same(start, start)) pairs.push([start, start++]);
  let oldEnd = before.length;
  let nowEnd = keys.length;
  while (oldEnd > start && nowEnd > start && same(oldEnd - 1, nowEnd - 1)) pairs.push([--oldEnd, --nowEnd]);
  const rows = oldEnd - start;
  const columns = nowEnd - start;
  if (rows * columns === 0 || rows * columns > mostCells) return pairs;
  return [...pairs, ...longestCommon({ rows, columns, same: (i, j) => same(start + i, start + j) }, start)];
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  same(row: number, column: number): boolean;
}

/** The longest common part of two rows of slides, as pairs from `start` on. */
function longestCommon({ rows, columns, same }: Grid, start: number): Pair[] {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(row, column)) pairs.push([start + row++, start + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** In each gap between slides that are the same: those with one heading first, then one after the other. */
function editedPairs(
  before: readonly KnownSlide[],
  keys: readonly string[],
  partner: ReadonlyMap<number, number>,
): Pair[] {
  const pairs: Pair[] = [];
  let oldStart = 0;
  let nowStart = 0;
  for (let now = 0; now <= keys.length; now++) {
    const old = now === keys.length ? before.length : partner.get(now);
    if (old === undefined) continue;
    pairs.push(...gapPairs(rangeOf(oldStart, old), rangeOf(nowStart, now), { before, keys }));
    oldStart = old + 1;
    nowStart = now + 1;
  }
  return pairs;
}

function gapPairs(
  olds: readonly number[],
  nows: readonly number[],
  { before, keys }: { readonly before: readonly KnownSlide[]; readonly keys: readonly string[] },
): Pair[] {
  const headings = new Map(olds.map((old) => [headingOf(before[old]?.key ?? ''), old]));
  const pairs: Pair[] = [];
  const used = new Set<number>();
  for (const now of nows) {
    const heading = headingOf(keys[now] ?? '');
    const old = heading === '' ? undefined : headings.get(heading);
    if (old === undefined || used.has(old)) continue;
    used.add(old);
    pairs.push([old, now]);
  }
  const found = new Set(pairs.map(([, now]) => now));
  const restOld = olds.filter((old) => !used.has(old));
  const restNow = nows.filter((now) => !found.has(now));
  for (const [index, now] of restNow.entries()) {
    const old = restOld[index];
    if (old !== undefined) pairs.push([old, now]);
  }
  return pairs;
}

function headingOf(html: string): string {
  return (/<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>/.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim();
}

function rangeOf(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
