import { rememberText } from '../remember.js';

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '（': '）',
  '"': '"',
};

const opens = /[([{“«「『（"]/u;

/** An enclosure that is not closed within this many characters is a slip of the pen and encloses nothing. */
const reach = 600;

/** Which characters of a text lie inside brackets or quotation marks, the marks themselves included. */
export const enclosedIn = rememberText((text): Uint8Array => {
  const inside = new Uint8Array(text.length);
  if (!opens.test(text)) return inside;
  const nextOf = finderIn(text);
  let index = 0;
  while (index < text.length) {
    const end = closingOf(text, index, nextOf);
    if (end === undefined) index += 1;
    else {
      inside.fill(1, index, end + 1);
      index = end + 1;
    }
  }
  return inside;
});

/** Where a sign stands next from an offset on; offsets only grow. */
type Finder = (sign: string, from: number) => number;

/** Looks for each sign once from where it was found: a row of marks that nothing closes is not read anew at each of them. */
const finderIn = (text: string): Finder => {
  const found = new Map<string, number>();
  return (sign, from) => {
    const known = found.get(sign) ?? -1;
    if (known >= from) return known;
    const at = text.indexOf(sign, from);
    const next = at < 0 ? Number.POSITIVE_INFINITY : at;
    found.set(sign, next);
    return next;
  };
};

/** Where the enclosure that opens at `from` closes; undefined when none opens there, or it stays open. */
const closingOf = (text: string, from: number, nextOf: Finder): number | undefined => {
  const open = text.charAt(from);
  const close = pairs[open];
  if (close === undefined) return undefined;
  // `5"` and `12" disks` are inches.
  if (open === '"' && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) return undefined;
  if (nextOf(close, from + 1) >= from + reach) return undefined;
  let depth = 0;
  for (let index = from; index < Math.min(text.length, from + reach); index += 1) {
    const char = text.charAt(index);
    if (char === close && (open !== close || index > from)) depth -= open === close ? 1 : 1;
    else if (char === open) depth += 1;
    else continue;
    if (depth === 0) return index;
  }
  return undefined;
};
