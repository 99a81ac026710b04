/** Seconds spent on each slide, by its index. */
export type SlideTimes = ReadonlyMap<number, number>;

/** The times with so many seconds more on a slide. */
export function addTime(times: SlideTimes, slide: number, seconds: number): SlideTimes {
  return new Map(times).set(slide, (times.get(slide) ?? 0) + seconds);
}

/** A row of the rehearsal's log. */
export interface RehearsedSlide {
  readonly slide: number;
  readonly title: string;
  readonly planned: number;
  readonly actual: number;
}

/** Plan against actual, a row for each slide. */
export function rehearsalRows(
  times: SlideTimes,
  planned: readonly number[],
  titles: readonly string[],
): readonly RehearsedSlide[] {
  return planned.map((seconds, slide) => ({
    slide: slide + 1,
    title: titles[slide] ?? '',
    planned: Math.round(seconds),
    actual: Math.round(times.get(slide) ?? 0),
  }));
}

/** The log as CSV, to be opened in any spreadsheet. */
export function rehearsalCsv(rows: readonly RehearsedSlide[]): string {
  const lines = rows.map(({ slide, title, planned, actual }) =>
    [slide, cell(title), planned, actual, actual - planned].join(','),
  );
  return `\uFEFFslide,title,planned seconds,actual seconds,difference\r\n${lines.join('\r\n')}\r\n`;
}

/** A title is text: a spreadsheet must not take it for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
