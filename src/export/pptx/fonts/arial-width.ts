import { arialAdvances } from './arial-advances.js';

const tables = { regular: tableOf('regular'), bold: tableOf('bold') } as const;

function tableOf(style: keyof typeof arialAdvances): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first, ...run] of arialAdvances[style])
    for (const [index, width] of run.entries()) widths.set(first + index, width / 2048);
  return widths;
}

/** Width of a text in Arial, in em; nothing for one with letters that are not in the table. */
export function arialWidth(text: string, bold: boolean): number | undefined {
  const table = tables[bold ? 'bold' : 'regular'];
  let sum = 0;
  for (const letter of text) {
    const width = /^[\p{Mn}\p{Default_Ignorable_Code_Point}]$/u.test(letter)
      ? 0
      : table.get(letter.codePointAt(0) ?? 0);
    if (width === undefined) return undefined;
    sum += width;
  }
  return sum;
}
