const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The spellings of a day. The clock and its zone are not looked at: the day is the one that was written. */
const spellings: readonly { pattern: RegExp; parts: (match: RegExpExecArray) => Parts }[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, parts: ([, year, month, day]) => [year, month, day] },
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
    parts: ([, year, month, day]) => [year, month, day],
  },
  { pattern: /^(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日/, parts: ([, year, month, day]) => [year, month, day] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T|$)/, parts: ([, year, month, day]) => [year, month, day] },
  { pattern: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, parts: ([, day, month, year]) => [year, month, day] },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/,
    parts: ([, a, b, year]) => (Number(a) > 12 ? [year, b, a] : [year, a, b]),
  },
  {
    pattern: /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i,
    parts: ([, month, day, year]) => [year, monthNumber(month), day],
  },
  {
    pattern: /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i,
    parts: ([, day, month, year]) => [year, monthNumber(month), day],
  },
  // `Thu Nov 14 10:00:00 UTC 2024`
  {
    pattern: /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+[\d:]+\s+\S*\s*(\d{4})/i,
    parts: ([, month, day, year]) => [year, monthNumber(month), day],
  },
];

/** The ISO day that a text starts with; `undefined` for what is no day of the calendar. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  for (const { pattern, parts } of spellings) {
    const match = pattern.exec(trimmed);
    if (match !== null) return isoDay(parts(match));
  }
  return undefined;
}

/** The day in a file name or address: `2024-03-01-name.md`, `blog/2024/03/01/name`. */
export function readDateOfPath(path: string): string | undefined {
  const match = /(?:^|[/\\])(\d{4})[-/_.](\d{2})[-/_.](\d{2})(?!\d)/.exec(path);
  return match === null ? undefined : isoDay([match[1], match[2], match[3]]);
}

function monthNumber(name: string | undefined): string | undefined {
  const index = months.indexOf((name ?? '').toLowerCase());
  return index === -1 ? undefined : String(index + 1);
}

function isoDay([year, month, day]: Parts): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // By number: to read a text, JavaScript loads its time zones first, which takes longer than the rest of a front matter.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 2024-02-30 would silently become the first of March.
  const isReal = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return isReal && Number(year) >= 1900 ? iso : undefined;
}
