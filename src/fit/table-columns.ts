import type { Table } from 'mdast';

/** A table with only some of its columns. */
const withColumns = (table: Table, columns: readonly number[]): Table => ({
  ...table,
  ...(table.align ? { align: columns.map((column) => table.align?.[column] ?? null) } : {}),
  children: table.children.map((row) => ({
    ...row,
    children: columns.flatMap((column) => row.children[column] ?? []),
  })),
});

/**
 * Splits a table that is too wide by its columns, the first of them repeated; one that could not be narrower comes back
 * alone. `widths` are the least widths of the columns.
 */
export const splitColumns = (table: Table, widths: readonly number[], room: number): Table[] => {
  const [first = 0, ...rest] = widths;
  const parts = Math.ceil(rest.reduce((sum, width) => sum + width, 0) / Math.max(1, room - first));
  if (first > room / 2 || rest.length < 2 || parts < 2) return [table];
  const size = Math.ceil(rest.length / Math.min(parts, rest.length));
  return Array.from({ length: Math.ceil(rest.length / size) }, (_, part) => {
    const from = 1 + part * size;
    return withColumns(
      table,
      [0, ...widths.keys()].filter((column, at) => at === 0 || (column >= from && column < from + size)),
    );
  });
};
