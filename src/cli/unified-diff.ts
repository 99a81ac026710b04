/** How a diff is cut to size. */
export interface DiffOptions {
  /** Unchanged lines around a change. */
  readonly context: number;
  /** The most lines that are shown. */
  readonly limit: number;
}

type Edit = { readonly sign: ' ' | '-' | '+'; readonly line: string };

/** What changed from one text to another, as hunks of `-`, `+` and unchanged lines; empty when nothing did. */
export function unifiedDiff(before: string, after: string, options: DiffOptions): readonly string[] {
  const edits = editsBetween(before.split(/\r?\n/), after.split(/\r?\n/));
  const lines = hunkLines(edits, options.context);
  const hidden = lines.length - options.limit;
  return hidden <= 0 ? lines : [...lines.slice(0, options.limit), `… ${hidden} more lines`];
}

function hunkLines(edits: readonly Edit[], context: number): readonly string[] {
  const near = new Set<number>();
  for (const [index, edit] of edits.entries()) {
    if (edit.sign === ' ') continue;
    for (let shown = index - context; shown <= index + context; shown++) near.add(shown);
  }
  const lines: string[] = [];
  let [oldLine, newLine] = [1, 1];
  for (const [index, edit] of edits.entries()) {
    if (near.has(index) && !near.has(index - 1)) lines.push(`@@ -${oldLine} +${newLine} @@`);
    if (near.has(index)) lines.push(edit.sign + edit.line);
    if (edit.sign !== '+') oldLine += 1;
    if (edit.sign !== '-') newLine += 1;
  }
  return lines;
}

/** What is the same at both ends is set aside: most of a deck, when a line of it was edited. */
function editsBetween(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const head = commonLength(before, after);
  const tail = commonLength(before.slice(head).toReversed(), after.slice(head).toReversed());
  const same = (line: string): Edit => ({ sign: ' ', line });
  return [
    ...before.slice(0, head).map(same),
    ...middleEdits(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((line, index) => line !== other[index]);
  return end === -1 ? one.length : end;
}

/** More cells than this take longer than a reader waits: then everything counts as changed. */
const mostCells = 4_000_000;

function middleEdits(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const removed = before.map((line): Edit => ({ sign: '-', line }));
  const added = after.map((line): Edit => ({ sign: '+', line }));
  if (before.length === 0 || after.length === 0 || before.length * after.length > mostCells) {
    return [...removed, ...added];
  }
  return alongLongestCommon(before, after);
}

/** The textbook way: lengths of the longest common rest for each pair of places, then a walk along them. */
function alongLongestCommon(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const rest = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const same = before[row] === after[column];
      lengths[row * width + column] = same
        ? rest(row + 1, column + 1) + 1
        : Math.max(rest(row + 1, column), rest(row, column + 1));
    }
  }
  const edits: Edit[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [gone = '', come = ''] = [before[row], after[column]];
    if (row < before.length && column < after.length && gone === come) {
      edits.push({ sign: ' ', line: gone });
      row += 1;
      column += 1;
    } else if (
      column === after.length ||
      (row < before.length && rest(row + 1, column) >= rest(row, column + 1))
    ) {
      edits.push({ sign: '-', line: gone });
      row += 1;
    } else {
      edits.push({ sign: '+', line: come });
      column += 1;
    }
  }
  return edits;
}
