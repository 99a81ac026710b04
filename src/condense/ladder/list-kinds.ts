import type { Link, List, ListItem, RootContent } from 'mdast';
import { isCourtesy } from '../../model/courtesies.js';
import { addressesIn, inlineOf } from '../../model/list-items.js';
import { hasMainVerb, isImperative } from '../gate/main-clause.js';
import { thanks } from '../heading-kinds.js';
import { flattenInline } from '../inline-text.js';
import { leadsToChange } from './changes.js';
import { headsChanges } from './heading-items.js';
import { beginsWithDoer, beginsWithHandle } from './item-edges.js';
import { isLinkedChange } from './makers.js';
import { most } from './most.js';
import { onlyLink } from './only-link.js';

/** "Oven 4.2 notes", "The announcement": where more of a thing is told. */
const more =
  /^(?:\S+\s){0,5}(?:(?:release )?notes|announcements?|blog(?: post)?|change-?log|docs|documentation|handbook|tutorial|guide|post|article|details|recording|video|slides|pull request|PR|issue|RFC|commits?)$/iu;

/** Whether a list only names pages that tell more of the item it stands below. */
export const tellsWhereMore = ({ children: items }: List): boolean =>
  items.every((item) => onlyLink(item) !== undefined) && most(items, (item) => more.test(wordsOf(item)));

const numberedPart =
  /^(?:[👉➡]\uFE0F?\s*)?(?:part|teil|parte|partie|episode|chapter|vol(?:ume)?\.?|第|その|파트|제)\s*(?:[\p{N}一二三四五]+|[ivx]+)(?![\p{L}])/iu;

const holdsLink = (item: ListItem): boolean => inlineOf(item).some(({ type }) => type === 'link');

const isOwnSite = (url: string): boolean => !/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url);

const wordsOf = (item: ListItem): string => flattenInline(inlineOf(item)).text.trim();

/** "#ovens", "/blog/bread/#ovens": links to the headings of one page of the same site. */
const areInOnePost = (links: readonly Link[]): boolean => {
  const pages = new Set(links.map(({ url }) => url.replace(/#.*$/u, '')));
  return pages.size === 1 && links.every(({ url }) => url.includes('#') && isOwnSite(url));
};

/** "[#](#rye) Rye", "**[§](#rye)** Rye": an entry of an index of the page, the sign of which leads to its heading. */
const beginsWithAnchor = (item: ListItem): boolean => {
  const [first] = inlineOf(item);
  const link = first?.type === 'strong' ? first.children[0] : first;
  return (
    link?.type === 'link' &&
    /^#\S/u.test(link.url) &&
    !/[\p{L}\p{N}]/u.test(flattenInline(link.children).text)
  );
};
const leastIndex = 3;

/** "4.2 Lighting", "C.1. Salt": the contents of a book, which stands elsewhere. */
const sectionNumber = /^\s*(?:\p{Lu}\.\d{1,3}|\d{1,3}\.\d{1,3})(?:\.\d{1,3})*\.?\s/u;

const isSectionTitle = (item: ListItem): boolean => {
  const words = wordsOf(item);
  return sectionNumber.test(words) && words.split(/\s+/u).length <= maxTitleWords;
};

/** A longer one tells of its section. */
const maxTitleWords = 12;

const areSectionTitles = ({ children: items }: List): boolean =>
  items.length >= 3 && items.every(isSectionTitle) && most(items, holdsLink);

/** Where a reader may go: the headings of the post, or the other posts of its series. */
const isNavigation = (list: List): boolean => {
  const { children: items } = list;
  if (areSectionTitles(list) || (items.length >= leastIndex && items.every(beginsWithAnchor))) return true;
  const links = items.map(onlyLink);
  const isSeriesOfLinks = items.every((item) => numberedPart.test(wordsOf(item))) && items.length >= 3;
  if (isSeriesOfLinks && items.filter(holdsLink).length >= items.length - 1) return true;
  const found = links.filter((link) => link !== undefined);
  if (found.length < 2 || found.length < items.length - 1) return false;
  if (areInOnePost(found)) return true;
  const isSeries = items.every((item) => numberedPart.test(wordsOf(item)));
  // The post itself stands among its siblings without a link.
  return found.every(({ url }) => isOwnSite(url)) && (isSeries || found.length === items.length - 1);
};

/** Titles of pages: "How to bake rye", and each of them leads there. */
const isReadingList = ({ children: items }: List): boolean =>
  items.length >= 2 &&
  items.every((item) => onlyLink(item) !== undefined) &&
  !most(items, isLinkedChange) &&
  most(items, (item) => wordsOf(item).split(/\s+/u).length >= 5);

/** Whether a list is one link and no more: where a reader may go; what stands below it tells something. */
export const isLoneLink = ({ children: [item, ...more] }: List): boolean =>
  item !== undefined &&
  more.length === 0 &&
  !item.children.some(({ type }) => type === 'list') &&
  onlyLink(item) !== undefined &&
  !saysSomething(wordsOf(item));

const saysSomething = (words: string): boolean => hasMainVerb(words) || isImperative(words);

/** Names of people: handles, or names with a handle behind them, and perhaps whom they work for; "Linux (x64)" is nobody. */
const person =
  /^[\p{L}.'’ -]+ \(@[\w-]+\)?|^\p{Lu}[\p{L}.'’-]* (?:\p{L}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]* \([\w-]+\)$|^@[\w-]+/u;

const profile =
  /^https?:\/\/(?:www\.)?(?:github|gitlab|twitter|x|bsky|linkedin)\.\w+\/(?:in\/|profile\/)?@?[\w.-]+\/?$/iu;

/** A name or a handle that leads to whose it is. */
const isProfile = (item: ListItem): boolean => {
  const link = onlyLink(item);
  return link !== undefined && profile.test(link.url) && wordsOf(item).split(/\s+/u).length <= 3;
};

/** "Ada Moss (Head Baker @Oven)": who somebody is. */
const withOffice =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3}\s\((?=[^()]*(?:@|\b(?:engineer|architect|founder|ceo|cto|manager|director|head|developer|lead|maintainer|professor|researcher|scientist|advocate|student)\b))[^()]*\)/iu;

/** "[Ada Moss](https://github.com/ada): for her help": what somebody did for the post, behind who it was. */
const beginsWithProfile = (item: ListItem): boolean => {
  const [first, next] = inlineOf(item);
  if (first?.type !== 'link' || !profile.test(first.url)) return false;
  const isName = flattenInline(first.children).text.split(/\s+/u).length <= 3;
  return (
    isName && (next === undefined || (next.type === 'text' && /^\s*(?:[:(,—–-]|for\s)/u.test(next.value)))
  );
};

/** "@ada taught the oven to bake rye", "ada added a lamp in [#12](…/pull/12)": what somebody did is told, and who did it. */
const tellsDeed = (item: ListItem): boolean =>
  beginsWithHandle(wordsOf(item)) ||
  (beginsWithDoer(wordsOf(item)) && addressesIn(inlineOf(item)).some(leadsToChange));

const isPerson = (item: ListItem): boolean =>
  (person.test(wordsOf(item)) && !tellsDeed(item)) ||
  withOffice.test(wordsOf(item)) ||
  isProfile(item) ||
  beginsWithProfile(item);

/** "Ada Moss, Oven Maintainer", "Carl Reed (carl), baker at the Old Mill": who somebody is, as a post is signed. */
const signed =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:\s?\([^()]{1,30}\))?,\s[^.:;]{0,80}(?<!\p{L})(?:[Mm]aintainer|[Ee]ngineer|[Aa]rchitect|[Ff]ounder|CEO|CTO|[Mm]anager|[Dd]irector|[Dd]eveloper|[Pp]rofessor|[Rr]esearcher|[Ss]cientist|[Aa]dvocate|[Aa]mbassador|[Rr]eviewer|[Aa]pprover|[Cc]ontributor)(?!\p{L})[^.:;]{0,60}$/u;

const isSigned = (item: ListItem): boolean => signed.test(wordsOf(item));

const isRoll = ({ children: items }: List): boolean =>
  items.every(isSigned) ||
  (items.length >= 3 && most(items, isPerson)) ||
  (items.length === 2 && items.every(beginsWithProfile));

/** "… Monday March 23, 2026 10:40 - 11:05 CET": when somebody speaks on what. */
const slot = /\b\d{1,2}[:.]\d{2}\s?(?:[ap]m)?\s?[-–—]\s?\d{1,2}[:.]\d{2}/iu;

/** The programme of an event: its talks are for those who choose among them. */
const isProgramme = ({ children: items }: List): boolean => most(items, (item) => slot.test(wordsOf(item)));

/** "oven-2.1.0", "oven-lamp v2.1.0": which packages a release has. */
const packaged = /^[@\p{L}\d][\p{L}\d@/._-]*?[\s-]v?(?<version>\d+(?:\.\d+)+\S*)(?:\s\([^()]*\))?$/iu;

/** No name of a package is longer; to look for a version from every dash of a long text takes the square of its length. */
const longestPackage = 100;

/** The packages of one release: their versions tell nothing apart. */
const isRelease = ({ children: items }: List): boolean => {
  const versions = items.map((item) =>
    packaged.exec(wordsOf(item).slice(0, longestPackage))?.groups?.version?.replace(/[-.]/gu, ''),
  );
  const [first] = versions;
  return (
    items.length >= 3 &&
    first !== undefined &&
    !versions.includes(undefined) &&
    versions.filter((version) => version === first).length * 2 > items.length
  );
};

/** "Click on Ovens", "If there are several, choose your oven and click on Heat": the way through a menu is shown, not read. */
const click =
  /^(?:(?:once|if|when|after|now|then)\s[^,]{2,60},?\s)?(?:(?:go|navigate|head) to\s|click\b|scroll\b|(?:select|choose|open|press|check) (?:the|your)\s)|\b(?:and|then) click\b/iu;

const isWalk = ({ children: items }: List): boolean =>
  items.length >= 3 && items.filter((item) => click.test(wordsOf(item))).length * 4 >= items.length * 3;

const depthOf = (list: List): number =>
  1 +
  Math.max(
    0,
    ...list.children.flatMap(({ children }) =>
      children.map((child) => (child.type === 'list' ? depthOf(child) : 0)),
    ),
  );

/** All branches of one root: what a format looks like, or a folder. */
const isTree = (list: List): boolean => {
  const [root, ...others] = list.children;
  return root !== undefined && others.length === 0 && depthOf(list) >= 3 && !headsChanges(wordsOf(root));
};

/** "PR: [oven#12](…)", "Package: `@mill/oven`": where something is. */
const place =
  /^(?:(?:PR|pull request|issue|package|repo|repository|docs?|documentation|npm|website|playground|branch|changelog|RFC|proposal|spec|demo|download|registry|discussion|source(?: code)?|code)s?|PR builds?(?: packages?)?|(?:source|github|npm|docs) \p{L}+)\s*[:：]\s*/iu;

const isPlace = (item: ListItem): boolean => {
  const [first, second, ...more] = inlineOf(item);
  return (
    first?.type === 'text' &&
    place.exec(first.value)?.[0].length === first.value.length &&
    (second?.type === 'link' || second?.type === 'inlineCode') &&
    flattenInline(more).text.trim().length <= 1
  );
};

/** "[Loaves (by day)](https://mill.example/query?from=1&to=2)": a question that a machine answers. */
const isQuery = (item: ListItem): boolean =>
  /^(?!.*\/watch\?)[^?#]*\?[^?#=]*=[^?#&]*&[^?#=]*=/u.test(onlyLink(item)?.url ?? '');

/** Where each of a few things is found, and nothing of them. */
const arePlaces = ({ children: items }: List): boolean =>
  items.length >= 2 && (items.every(isPlace) || items.every(isQuery));

/** Whether a list is for readers and none of its words are for a slide: navigation, titles of pages, names, a tree. */
export const isForReaders = (list: List): boolean =>
  isNavigation(list) ||
  arePlaces(list) ||
  isReadingList(list) ||
  isRoll(list) ||
  isProgramme(list) ||
  isRelease(list) ||
  isWalk(list) ||
  isTree(list);

const personName = /^@?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}?[\p{L}.'’-]+){0,3}(?=$|[\s,:(—–-])/u;

const rollOfSomething =
  /^\P{L}*(?:\p{L}+\s){0,2}(?:contributors?|committers?|reviewers?)\s(?:to|of|for|in)\s/iu;

/** "Contributors to latency": what leads to something, and nobody. */
const isOfCauses = (heading: string): boolean => rollOfSomething.test(heading) && !isCourtesy(heading);

/** Whether a list thanks people by their names. */
export const isThanks = ({ children: items }: List, heading: string): boolean =>
  thanks.test(heading) &&
  !isOfCauses(heading) &&
  most(items, (item) => personName.test(wordsOf(item)) || onlyLink(item) !== undefined);

const signers =
  /^\P{L}*(?:authors?|co-?authors?|signed(?: by)?|signator(?:y|ies)|written by|editors?|contributors?|reviewers?)\P{L}*$/iu;

/** Whether a list names who wrote or signed the text: "Authors", "Signed:" stands above their names. */
export const isOfSigners = ({ children: items }: List, before: RootContent | undefined): boolean =>
  before?.type === 'paragraph' &&
  signers.test(flattenInline(before.children).text) &&
  most(items, (item) => personName.test(wordsOf(item)));

/** "Get involved", "Contributing", "Feedback": below it stands what readers are asked to do. */
const asking =
  /^\P{L}*(?:get(?:ting)? involved|(?:how to |want to )?(?:contribut(?:e|ing)|participat(?:e|ing)|help(?: out| us)?|get (?:involved|help|support)|join(?: us)?|give feedback)|(?:your )?feedback|contact(?: us)?|(?:stay|keep|get) (?:connected|in touch|updated)|call to action|(?:calls?|requests?) for (?:contributions?|contributors|help|feedback)|what you can do|reach out|support us|community)\P{L}*$/iu;

const call =
  /^(?:please\s|if you[^,]{3,60},\s)?(?:discuss|open|contribute|file|report|join|star|follow|send|submit|share|try|tell|ask|help|write|subscribe|check|visit|chat|attend|fork|read|review|give|ping|drop|reach|create|test|pick|propose|suggest|vote|find|say|talk|connect|see|browse|watch|learn|explore|get|become|participate|let us|feel free|come|dm|email|meet|sign up|start)\b/iu;

/** Whether a list asks readers to come along, below a heading that says so. */
export const isCalls = ({ children: items }: List, heading: string): boolean =>
  asking.test(heading) && most(items, (item) => call.test(wordsOf(item)));

const agenda =
  /^\P{L}*(?:(?:main |meeting |discussion )?topics(?: (?:covered|discussed))?|(?:meeting |today['’]s )?agenda|on the agenda|(?:table of )?contents|outline|in this (?:episode|talk|video|session|meeting|post|article|issue|edition)|what to expect|what (?:you|we)(?:['’]ll| will) (?:learn|cover|see|discuss))\P{L}*$/iu;

/** What is spoken of below such a heading is spoken of elsewhere, whatever its titles say. */
const contents =
  /^\P{L}*(?:(?:main |meeting |discussion )?topics(?: (?:covered|discussed))|(?:meeting |today['’]s )?agenda|(?:table of )?contents|in this (?:issue|edition|episode))\P{L}*$/iu;

/** Titles of changes by the hundred. */
const log = /^\P{L}*(?:full |detailed )?change[ -]?logs?\P{L}*$/iu;

/** "Table of contents": words above a list of what is spoken of elsewhere. */
export const namesContents = (words: string): boolean => contents.test(words);

/** Whether a list only names what will be spoken of, or all that was changed, and says nothing of it. */
export const isAgenda = ({ children: items }: List, heading: string): boolean =>
  log.test(heading) ||
  contents.test(heading) ||
  (agenda.test(heading) && !most(items, (item) => hasMainVerb(wordsOf(item))));

/** "For each loaf:" as the last item, and a list behind the list: what stands below the item, and what comes after, is set as a list of its own. */
export const isTorn = (
  list: List,
  { before, after }: { readonly before: RootContent | undefined; readonly after: RootContent | undefined },
): boolean =>
  (after?.type === 'list' && endsWaiting(list)) || (before?.type === 'list' && endsWaiting(before));

/** "Old mill: The following loaves are baked by the old mill.": what an item says is that others come. */
export const onlyLeads = (text: string): boolean =>
  /^(?:(?:(?!\.\s)[^:：]){1,80}[:：]\s+)?(?:the|these) following\s[^:.]{1,80}(?:\.\S[^:.]{0,40}){0,3}[:.]?$/iu.test(
    text.trim(),
  );

const endsWaiting = ({ children }: List): boolean => {
  const last = children.at(-1);
  return last !== undefined && (/[:：]$/u.test(wordsOf(last)) || onlyLeads(wordsOf(last)));
};
