import { readDate } from '../../meta/dates.js';

const about =
  /^(?:(?:posted|published|written|updated|filed|date)\b.{0,80}|by:? [\p{Lu}@].{0,80}|\d+ min(?:ute)?s? read.{0,40})$/iu;

/** A line below a title that tells when and by whom: `March 3, 2024`, `Posted on … by …`, `By Ann Lee`. */
export function isAboutLine(text: string): boolean {
  return about.test(text) || (text.length < 40 && readDate(text) !== undefined);
}
