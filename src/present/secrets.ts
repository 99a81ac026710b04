import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A secret of so many letters, for an address. */
export function newToken(length = 24): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** A code of six digits, to be typed. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A name for a run. */
export function newRun(): string {
  return randomBytes(8).toString('hex');
}

/** Whether a secret is the right one; how long it takes tells nothing. */
export function isSecret(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(given), digest(secret));
}
