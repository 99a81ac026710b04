/** Zip archives cannot hold an earlier year; nobody takes it for a real date. */
const epoch = '1980-01-01';

/** The moment that a document of this deck bears: midnight of the deck's date, or a fixed one. Never the clock. */
export function documentDate(date: string | undefined): Date {
  const midnight = new Date(`${date ?? epoch}T00:00:00Z`);
  return Number.isNaN(midnight.getTime()) ? new Date(`${epoch}T00:00:00Z`) : midnight;
}

/** As `2026-01-31T00:00:00Z`. */
export function isoMoment(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
