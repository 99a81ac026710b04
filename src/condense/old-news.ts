/** The parts of a version: 1.15 is [1, 15]. */
type Version = readonly number[];

const version = /(?<![\p{L}\p{N}.])v?(\d{1,3}(?:\.\d{1,4}){1,3})(?![\p{N}%])(?!\.\d)/giu;

const versionsIn = (text: string): Version[] =>
  [...text.matchAll(version)].map(([, digits = '']) => digits.split('.').map(Number));

/** Below 0 where the first is the older one; "1.3" is "1.3.0". */
const byAge = (one: Version, other: Version): number => {
  const at = [0, 1, 2, 3].find((part) => (one[part] ?? 0) !== (other[part] ?? 0));
  return at === undefined ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

/** The release that a title announces: the only version that it names. */
export const releaseIn = (title: string): string | undefined => {
  const found = title.match(version);
  return found?.length === 1 ? found[0] : undefined;
};

const brought =
  '(?:introduced|added|brought|shipped|gained|supported|implemented|(?:has|have) (?:long )?(?:supported|had|offered|provided))';

/** "Oven 0.12 introduced a second door", "Doors were added in the 0.12 release": what a version has brought. */
const ofVersion = new RegExp(
  `^(?:the\\s)?(?:\\p{L}[\\p{L}-]*\\s){1,3}v?\\d+\\.\\d[\\d.]*\\s${brought}\\b|\\s${brought}\\s(?:[^\\s]+\\s){0,12}?(?:in|with)\\s(?:the\\s)?(?:(?:release|version)\\s)?v?\\d+\\.\\d`,
  'iu',
);

/** "has had doors for some time", "already bakes": what was so before, and is so still. */
const ofLong =
  /\b(?:has|have)\s(?:long\s|always\s|already\s)?(?:had|been|supported|offered|provided|allowed|used|relied)\b.{0,160}\bfor\s(?:some|quite some|quite a|a long|a|many|several)\s(?:time|while|years|releases)\b|\balready\s(?:handles?|supports?|has|have|had|offers?|provides?|covers?|includes?|works?|bakes?)\b/iu;

const ownNews =
  /\b(?:(?<!time )now|adds|introduces|no longer|until|than|(?:this|the (?:latest|new)) (?:release|version))\b/iu;

/** "Now rolls rise as well", "this release saw a new door", "what was missing was a bell". */
const news =
  /^(?:now|today|recent (?:changes|work|releases)|with (?:this|the (?:new|latest)) (?:release|version)|what (?:was|is|has been) (?:still )?missing|the missing (?:piece|part|bit))\b|\buntil now\b|\b(?:is|are|can|has|have) now\b|\bnow (?:possible|able|available|supports?|offers?|allows?)\b|\b(?:this|the (?:latest|new|current|present)) (?:release|version|update)\b/iu;

/** "However, in previous versions …", "What was missing was a bell": the sentence before tells what was so. */
const lacking =
  /^(?:(?:but|however|unfortunately),?\s(?:in|with|under|before|until|for)\s(?:the\s|our\s)?(?:previous|older|old|earlier|prior|past|former)\b|what (?:was|is|has been) (?:still )?missing\b)/iu;

/** What stands after a sentence, in the next paragraph, too, and the release that its post announces. */
export interface NewsAround {
  readonly further: readonly string[];
  readonly release?: string | undefined;
}

/** Whether a sentence tells what was so, or what an older version brought, where the news of its post is another. */
export const isOldNews = (text: string, { further, release }: NewsAround): boolean => {
  if (lacking.test(further[0] ?? '')) return true;
  if (ownNews.test(text)) return false;
  const isOfVersion = ofVersion.test(text);
  if (isOfVersion && release !== undefined) return isOfOlder(text, release);
  return (isOfVersion || ofLong.test(text)) && further.some((next) => news.test(next));
};

/** Whether all versions that a text names are older than a release. */
const isOfOlder = (text: string, release: string): boolean => {
  const [own] = versionsIn(release);
  return own !== undefined && versionsIn(text).every((named) => byAge(named, own) < 0);
};
