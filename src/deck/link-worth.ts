import { lettersOf } from '../model/letters-of.js';
/** What is known of a link when those are chosen that a slide shows. */
export interface RankedLink {
  readonly url: string;
  readonly text: string;
  readonly isNamed: boolean;
  readonly isTrail: boolean;
  /** It stands where the post calls its readers to do or to read something. */
  readonly isCalled?: boolean;
  /** It only names somebody in passing. */
  readonly isMention?: boolean;
}

/** What an audience looks up after a talk. */
const wanted =
  /(?<!\p{L})(?:docs|documentation|guides?|tutorials?|recordings?|videos?|slides|slide deck|papers?|repositor(?:y|ies)|repo|demos?|handbook|quick ?start|getting started|playground|specification|source code|roadmap|workshop|course)(?!\p{L})/iu;

/** A path that goes through `docs` is none of them. */
const isWanted = (text: string): boolean => wanted.test(text) && !/>|\/\S+\.\w{1,5}$/u.test(text);

/** What stands at the foot of every page. */
const small =
  /^(?:(?:the |our )?(?:privacy policy|terms(?: (?:of (?:service|use)|and conditions))?|cookie policy|imprint|impressum))$/iu;

/** Where somebody is, alone: `github.com/ada`, `x.com/ada`. */
const profile =
  /^https?:\/\/(?:(?:www|mobile|m)\.)?(?:(?:github|gitlab|codeberg)\.\w+\/[^/?#]+\/?$|(?:twitter|x|bsky|linkedin|fosstodon|mastodon|instagram)\.\w+\/(?:in\/|profile\/)?[^/?#]+\/?$)/iu;

/** "@ada": somebody of a list of those who helped. */
const handle = /^@[\w.-]+$/u;

/** Fewer letters stand in a title by chance. */
const leastSubject = 3;

/** Whether a link is called as the title of its post calls its subject, or leads to its front door. */
const isSubject = ({ text, url }: RankedLink, title: string): boolean => {
  const letters = lettersOf(text);
  if (handle.test(text)) return false;
  return (letters.length >= leastSubject && lettersOf(title).includes(letters)) || isDoorOf(url, title);
};

/** "2030.rye.example" is one of the pages of Rye. */
const siteName = /^([^.]+)\.[^.]+$/u;

/** Fewer letters of an address are a word of many titles. */
const leastDoor = 4;

/** "github.com/mill/night-oven", "nightoven.org" of "Night Oven 2 is here": the repository or the site of what a post is about. */
const isDoorOf = (url: string, title: string): boolean => {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./u, '');
  const [owner, repository, ...deeper] = pathname.split('/').filter(Boolean);
  const name = isHub(host) ? repository : owner === undefined ? siteName.exec(host)?.[1] : undefined;
  const letters = lettersOf(name ?? '');
  return deeper.length === 0 && letters.length >= leastDoor && wordsIn(title).includes(letters);
};

/** The words of a title, and what two or three of them are together. */
const wordsIn = (title: string): readonly string[] => {
  const words = title.split(/[^\p{L}\p{N}.'’]+/u).map(lettersOf);
  return words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join('')));
};

/** Encyclopedias, dictionaries, standards that are published, and jokes: what everybody finds, and what a post links to in passing. */
const general =
  /^https?:\/\/(?!datatracker\.ietf\.org\/doc\/draft-)(?:[\w-]+\.)*(?:wikipedia|wiktionary|wikimedia|merriam-webster|dictionary|britannica|investopedia|w3|ietf|rfc-editor|iso|ecma-international|whatwg|instagram|facebook|imdb|urbandictionary|xkcd|giphy|tenor|imgur|knowyourmeme)\.(?:org|com)(?:[/:?#]|$)/iu;

/** So many handles are an acknowledgement. */
const leastCrowd = 4;

/** Links of one host or organisation that make it the post's own. */
const leastOwn = 3;

/** So many of its front doors, and of what the post calls to, go first: what it tells of must have room, too. */
const mostFirst = 3;

const isHub = (host: string): boolean => /^(?:github|gitlab|codeberg)\.\w+$/u.test(host);

/** Whose a link is: the organisation of a code host, or the site. */
const ownerOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./u, '');
  return isHub(host) ? `${host}/${pathname.split('/')[1] ?? ''}`.toLowerCase() : host;
};

/** The owner that most links are of, when one is. */
const ownerOfMost = (links: readonly RankedLink[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { url, isTrail } of links)
    if (!isTrail && !general.test(url)) counts.set(ownerOf(url), (counts.get(ownerOf(url)) ?? 0) + 1);
  const [[owner, most] = ['', 0], [, second] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return most >= leastOwn && most > second ? owner : undefined;
};

/** A page near the front door: what stands deeper is one of many. */
const isNearRoot = (url: string): boolean => new URL(url).pathname.split('/').filter(Boolean).length <= 2;

/** The links without the handles of a crowd that is thanked. */
export const withoutCrowd = <L extends RankedLink>(links: readonly L[]): readonly L[] => {
  const people = new Set(links.filter(({ text }) => handle.test(text)));
  return people.size >= leastCrowd ? links.filter((link) => !people.has(link)) : links;
};

/** What is called as the subject of the post. */
export const subjectRank = -0.6;

/** What made the post, and what everybody finds. */
export const lateRank = 1;

/** What is called by its address alone. */
export const unnamedRank = 2;

/** Somebody who is named in passing: shown where there is hardly anything else. */
export const passingRank = 2.5;

/** Unnamed changes and tickets: they are shown only where there is nothing else. */
export const lowestRank = 3;

/** How late each link is chosen: what the post calls to and its own front doors first, what made it and what everybody knows last. */
export const rankLinks = <L extends RankedLink>(links: readonly L[], title = ''): ReadonlyMap<L, number> => {
  const own = ownerOfMost(links);
  const named = links.filter(({ isNamed }) => isNamed);
  const asked = new Set(named.filter(({ isCalled }) => isCalled).slice(0, mostFirst));
  const doors = new Set(
    named.filter(({ url }) => ownerOf(url) === own && isNearRoot(url)).slice(0, mostFirst),
  );
  const rankOf = (link: L): number => {
    const ofTitle = isSubject(link, title);
    const isSomebody = link.isMention || (profile.test(link.url) && ownerOf(link.url) !== own);
    if (isSomebody && !link.isCalled && !ofTitle) return passingRank;
    const isLate = general.test(link.url) || (!ofTitle && (link.isTrail || small.test(link.text)));
    const isFirst = !isLate && (asked.has(link) || doors.has(link));
    if (ofTitle && !isLate && (link.isNamed || isDoorOf(link.url, title))) return subjectRank;
    const gain = isLate ? 0 : Math.max(isFirst ? 0.5 : 0, ofTitle ? 0.4 : 0, isWanted(link.text) ? 0.25 : 0);
    return (link.isNamed ? 0 : unnamedRank) + (isLate ? lateRank : 0) - gain;
  };
  return new Map(links.map((link) => [link, rankOf(link)]));
};
