import { pastState } from './premises.js';

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

/** "Oven 28: lighter", "Announcing Oven 28": the release of a thing that counts whole numbers. */
const whole =
  /^(?:(?:[Aa]nnouncing|[Ii]ntroducing|[Ww]hat['’]s new in|[Rr]eleasing)\s)?(?<name>\p{Lu}[\p{L}.-]{1,30})\s(?<count>\d{1,3})(?=\s?[:,–—-]|\s(?:is|are|has|released?|[Bb]eta|[Rr][Cc])\b|\s*$)/u;
/** "Oven 26 introduced doors". */
const wholeBrought =
  /^(?<name>\p{Lu}[\p{L}.-]{1,30})\s(?<count>\d{1,3})\s(?:introduced|included|added|brought|shipped|gained|supported|implemented)\b/u;

/** Whether a text tells what an older release brought of the thing whose release a title announces. */
export const isOfOlderWhole = (text: string, title: string): boolean => {
  const told = wholeBrought.exec(text)?.groups;
  const own = told && whole.exec(title)?.groups;
  if (!told || !own) return false;
  return told.name?.toLowerCase() === own.name?.toLowerCase() && Number(told.count) < Number(own.count);
};

const brought =
  '(?:introduced|included|added|brought|shipped|launched|gained|supported|implemented|(?:has|have) (?:long )?(?:supported|had|offered|provided))';

/** "Oven 0.12 introduced a second door", "Doors were added in the 0.12 release": what a version has brought. */
const ofVersion = new RegExp(
  `^(?:the\\s)?(?:\\p{L}[\\p{L}.-]*\\s){0,3}v?\\d+\\.\\d[\\d.]*\\s${brought}\\b|(?:^|\\s)${brought}\\s(?:[^\\s]+\\s){0,12}?(?:in|with)\\s(?:the\\s)?(?:(?:release|version)\\s)?v?\\d+\\.\\d`,
  'iu',
);

/** "Doors have been introduced with Oven 1.6.0": what an older release of the same name has brought. */
const wasBrought =
  /^(?!fix(?:es|ed)?\b)(?:(?!that\b|which\b)[^\s,]+\s){1,8}?(?:was|were|(?:has|have) been)\s(?:first\s)?(?:introduced|included|added|shipped)\s(?:in|with|since)\s(?:the\s)?\p{L}[\p{L}-]*\s(?:\p{L}[\p{L}-]*\s)?v?\d+\.\d/iu;

/** "has had doors for some time", "already bakes": what was so before, and is so still. */
const ofLong =
  /\b(?:has|have)\s(?:long\s|always\s|already\s)?(?:had|been|supported|offered|provided|allowed|used|relied)\b.{0,160}\bfor\s(?:some|quite some|quite a|a long|a|many|several)\s(?:time|while|years|releases)\b|^since long\b|\balready\s(?:handles?|supports?|has|have|had|offers?|provides?|covers?|includes?|works?|bakes?)\b/iu;

const ownNews =
  /\b(?:(?<!time )now|adds|introduces|no longer|until|than|(?:this|the (?:latest|new)) (?:release|version))\b/iu;

/** "Now rolls rise as well", "this release saw a new door", "what was missing was a bell". */
const news =
  /^(?:now|today|recent (?:changes|work|releases)|with (?:this|the (?:new|latest)) (?:release|version)|what (?:was|is|has been) (?:still )?missing|the missing (?:piece|part|bit))\b|\buntil now\b|\b(?:is|are|can|has|have) now\b|\bnow (?:possible|able|available|supports?|offers?|allows?)\b|\b(?:this|the (?:latest|new|current|present)) (?:release|version|update)\b/iu;

/** "However, in previous versions …", "What was missing was a bell": the sentence before tells what was so. */
const lacking =
  /^(?:(?:but|however|unfortunately),?\s(?:in|with|under|before|until|for)\s(?:the\s|our\s)?(?:previous|older|old|earlier|prior|past|former)\b|what (?:was|is|has been) (?:still )?missing\b)/iu;

/** "In Oven 3, …", "With this release, …": where the news of a release begins. */
const ofRelease =
  /^(?:[Ii]n|[Ww]ith|[Aa]s of|[Ss]tarting (?:with|from))\s(?:(?:this|the (?:new|latest))\s(?:\p{L}+\s)?(?:release|version|update)|(?:version\s|release\s|\p{Lu}[\p{L}\d-]*\s){0,3}v?(?!(?:19|20)\d\d\b)\d+(?:\.\d+)*),/u;

/** "A timer is a feature needed for rye": why there should be one. */
const isNeeded =
  /\b(?:is|are)\s(?:an?\s|the\s)?(?:\p{L}+\s){0,2}(?:capabilit(?:y|ies)|features?|requirements?|functions?|abilit(?:y|ies)|prerequisites?)\s(?:that\s(?:is|are)\s)?(?:required|needed|necessary|essential|important|critical|crucial)\b/iu;

/** "The existing oven relies on coal", "In some cases, loaves may burn": what is to be mended. */
const toBeMended =
  /^(?:\S+\s){0,2}(?:existing|original|old)\s\p{L}|^in\s(?:some|certain|many|most|rare)\s(?:cases|circumstances|situations),\s.*\b(?:may|might|could|can(?:not|['’]t))\b/iu;
const mends =
  /^(?:this|that|the|our)\snew\s|^with (?:this|these|the) (?:\p{L}+ )?(?:changes?|update|release|version)\b|^we\sare\sworking\son\sa\snew\b/iu;

/** "In this release we mended the door", "This release already ships with a lock": the news, and not more of it. */
const isReleased =
  /^(?!.*\b(?:also|additionally|furthermore)\b)(?:(?:in|with|as of)\s(?:this|the (?:new|latest))\s(?:\p{L}+\s)?(?:release|version|update)\b|(?:this|the (?:new|latest))\s(?:release|version|update)\s(?:already\s|now\s|finally\s)?(?:adds|ships|brings|introduces|improves|reduces|supports|includes|fixes|makes|enables|allows|changes|replaces|removes|drops|lifts|extends|solves|addresses)\b)/iu;
/** What was done, or is new by its words. */
const isDone =
  /\b(?:new(?:ly)?|added|introduced|improved|fixed|changed|replaced|rewr\p{L}+|rework\p{L}*|removed|renamed|extended|dropp\p{L}+|deprecat\p{L}+|(?:has|have) been|releases?|versions?|v?\d+\.\d+)\b|^we\s/iu;

/** "Each version is baked of rye": what every release is, before "Today we're happy to announce …". */
const ofSeries =
  /^(?:each|every)\s(?:\p{L}+\s){0,2}(?:version|release|edition|issue|update|newsletter|cycle|weeks?|months?)\b/iu;
const announcesIt =
  /^(?:today,?\s)?(?:we|I)(?:['’](?:re|m)|\s(?:are|am))\s(?:\p{L}+\s)?(?:pleased|happy|excited|thrilled|proud|delighted|glad)\sto\s(?:announce|introduce|share|release|present)\b/iu;

/** "Before Oven 1.15, rye was turned by hand", "Doors have only been sold with ovens": what was so until now. */
const soFar =
  /^(?:before|until|up to|prior to)\s(?:the\s)?(?:(?:version|release|\p{Lu}[\p{L}\d-]*)\s){0,3}v?\d+(?:\.\d+)*,?\s|\b(?:has|have) (?:only|so far only|until now only|so far) been\b|\bhad to be\b/iu;

/** "Since the last release, …": how it goes on after that. */
const since =
  /^(?:[Ss]ince (?:then|the last (?:release|version))|[Aa]fter (?:that|this) release)\b|^\p{Lu}.{1,120}\s(?:is|are)\snow\s/u;

const turnsNew = (next: string): boolean => ofRelease.test(next) || since.test(next) || news.test(next);

/** "… and we covered it last week": its readers know. */
const toldBefore =
  /\bwe\s(?=.*\b(?:last|earlier|before|previous(?:ly)?|already|(?:post|article|issue|newsletter)s?)\b)(?:already\s)?(?:covered|mentioned|wrote about|talked about|told you about|reported)\s(?:this|it|that|them)\b/iu;

/** What stands after a sentence, in the next paragraph, too, and the release that its post announces. */
export interface NewsAround {
  readonly further: readonly string[];
  readonly release?: string | undefined;
}

/** How many sentences on the news of a release may stand. */
const nearBy = 3;

/** Whether a sentence tells what was so, or what an older version brought, where the news of its post is another. */
export const isOldNews = (text: string, { further, release }: NewsAround): boolean => {
  if (lacking.test(further[0] ?? '') || toldBefore.test(text)) return true;
  const near = further.slice(0, nearBy);
  if (isNeeded.test(text) && near.some((next) => ofRelease.test(next))) return true;
  if (pastState.test(text) && near.some((next) => ofRelease.test(next))) return true;
  if (soFar.test(text) && !ownNews.test(text) && near.some(turnsNew)) return true;
  if (ofSeries.test(text) && further.some((next) => announcesIt.test(next))) return true;
  if (!isDone.test(text) && !ownNews.test(text) && near.some((next) => isReleased.test(next))) return true;
  if (toBeMended.test(text) && near.some((next) => mends.test(next))) return true;
  if (ownNews.test(text)) return false;
  const isOfVersion = ofVersion.test(text) || (release !== undefined && wasBrought.test(text));
  if (isOfVersion && release !== undefined) return isOfOlder(text, release);
  return (isOfVersion || ofLong.test(text)) && further.some((next) => news.test(next));
};

/** "However, starting from the 1.9.0 release, …": how the news of a release begins. */
const ofThisRelease =
  /^(?:(?:however|but|additionally|moreover|also|finally),?\s)?(?:in|with|as of|since|starting (?:with|from))\s(?:the\s)?((?:\p{L}[\p{L}-]*\s){0,2}v?\d+(?:\.\d+)+(?:\srelease)?|(?:this|the (?:new|latest))\s(?:\p{L}+\s)?(?:release|version|update)),?\s/iu;

/** Whether a sentence begins with the release that its post announces. */
export const isNewsOf = (text: string, release: string | undefined): boolean => {
  const named = ofThisRelease.exec(text)?.[1];
  if (named === undefined) return false;
  const [own, ...more] = versionsIn(named);
  const [announced] = versionsIn(release ?? '');
  if (own === undefined) return /release|version|update/iu.test(named);
  return announced !== undefined && more.length === 0 && byAge(own, announced) === 0;
};

/** Whether all versions that a text names are older than a release. */
const isOfOlder = (text: string, release: string): boolean => {
  const [own] = versionsIn(release);
  return own !== undefined && versionsIn(text).every((named) => byAge(named, own) < 0);
};
