import { repeated } from './repeated.js';

/** "ada", "carl-r", "JoeMoss1": one word in lower case, or grown together from several; "(Rye)" is none. */
const handle = /^@?(?:\p{Ll}[\p{L}\d_-]{1,38}|\p{Lu}[\p{L}\d_-]*(?:\d|\p{Ll}\p{Lu}|[_-])[\p{L}\d_-]*)$/u;
/** Nobody's name, though it is written as one. */
const noName =
  /^(?:v\d.*|experimental|optional|required|preview|stable|beta|alpha|deprecated|internal|linux|windows|macos|mac|ios|android|web|breaking|new|old|default|draft|wip|done|todo|planned|removed|added|changed|fixed|live|remote|online|continued|advanced|basic|bonus|part|etc|only|all|none|nightly|unstable|ongoing|proposed|here|again|also|still|maybe|finally)$/iu;
/** Written as no word is: "JoeMoss", "joe4moss"; "arm64" and "us-east1" are things. */
const sure = /\p{Ll}\p{Lu}|\p{Ll}\d\p{Ll}/u;

/** So many ends that hold names are no chance. */
const fewest = 3;

/** "… (ada, carl-r, JoeMoss)": what stands in brackets at the end of a heading or an item. */
const credited = /\s\((?<names>[^()]{2,400})\)[\s.]*$/u;

/** The words in brackets at the end of a text, one by one. */
export const creditsIn = (text: string): readonly string[] =>
  credited.exec(text)?.groups?.names?.split(/,\s*|\s(?:and|&)\s/u) ?? [];

/** Whether words in brackets are each written as a handle is. */
const isOfHandles = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => handle.test(name) && !noName.test(name));

/** Where the handles begin that end a text; undefined where it ends in something else. */
export const creditAt = (text: string): number | undefined =>
  isOfHandles(creditsIn(text)) ? credited.exec(text)?.index : undefined;

/**
 * Whether the words in brackets at the ends of several texts are the handles of who made what they tell: each of them one
 * word, more than one person, and at two ends at least what only a handle is, or several of them.
 */
export const areHandles = (ends: readonly (readonly string[])[]): boolean => {
  const given = ends.filter(({ length }) => length > 0);
  const held = given.filter(isOfHandles);
  const all = held.flat();
  const again = repeated(all);
  const telling = held.filter(
    (names) => names.length >= many || names.some((name) => sure.test(name) || again.has(name)),
  );
  return (
    held.length >= fewest &&
    held.length * 2 > given.length &&
    telling.length >= leastTelling &&
    // "(BreadCon)", "(OvenFest)": where each of some talks is held.
    all.some((name) => /^\p{Ll}/u.test(name)) &&
    new Set(all).size >= 2
  );
};

const leastTelling = 2;
/** So many words in brackets are no kinds of a thing. */
const many = 5;
