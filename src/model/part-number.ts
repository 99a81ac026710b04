/** What stands behind the title of a slide that goes on over others: " (1/3)". */
export const partNumber = (part: number, parts: number): string => ` (${part}/${parts})`;

/** A title without the number of its part. */
export const withoutPartNumber = (title: string): string => title.replace(/\s*\(\d+\/\d+\)$/u, '');
