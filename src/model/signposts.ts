import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { countWords } from './count-words.js';
import { addressesIn, inlineOf } from './list-items.js';
import { plainText } from './plain-text.js';

/** Headings over what a reader may follow after the talk: other texts, places to meet, files to fetch. */
const awayHeading =
  /^(?:\P{L}*)(?:[a-z]+ (?:and|&) (?:links|resources|references)|(?:useful|learning|further|additional|more|other|related|external|recommended|relevant|important|suggested)?\s?(?:links?|resources?|references?|readings?|terms|posts|articles|documentation|docs|materials?)|(?:see|read) (?:also|more)|(?:learn|find out|read|know) more|(?:previous|earlier|past|prior) (?:updates|posts|articles|reports|issues|parts|entries|episodes|retrospectives)|where to,? (?:learn|find|go|get|(?:next|from here)\??)|(?:get(?:ting)?|become|be) (?:involved|in touch|help|connected)|(?:join|meet|contact|find|follow|reach|connect)(?: us| with)?(?: (?:the|our))?|let['’]s (?:meet|connect|keep)|(?:the )?community|stay (?:in|up|tuned|connected)|support(?: us)?|downloads?|binaries|feedback|sponsors?|how to (?:reach|join|contribute|get involved|get in touch|help)|contributing|try it(?: out| now| yourself)?|samples?|(?:blog|user stories).*posts?|recordings?|videos?|talks?|sources|weiterführend\p{L}*|quellen|referencias)(?:$|[\s:!.…\p{So}&]+(?:the|our|us|it|with|and|it|out|yourself|community|project|links?|resources?|reading|documentation|touch|\P{L}+)?[\s\S]{0,24}$)|参加しませんか|参加方法|参考|参照|関連|リンク|相关|链接|링크|참고/iu;

/** "Links to the handbook and the plans", however much they lead to. */
const linksTo = /^\P{L}*links?\s(?:to|for|on)\s/iu;

/** "Help us mend the oven": what a reader is asked to do. */
const asked =
  /^(?:please\s)?(?:help|write|add|review|test|improve|fix|implement|port|document|translate|send|open|try|create|join|report)\b/iu;

/** "Help wanted": of its list, what leads to links and what asks is for readers. */
const wanted =
  /^\P{L}*(?:help wanted|requests? for contributions?|(?:new )?good first issues|discuss (?:and|&) follow)\P{L}*$/iu;

/** "Jobs", "Who's hiring": of links, each an advertisement; "Jobs" over what is told of them is none. */
const vacancies =
  /^\P{L}*(?:jobs?|careers?|hiring|(?:who['’]s|who is|we['’]re|we are) hiring|job (?:openings|offers|postings|listings|opportunities|board)|open (?:positions|roles)|vacancies)\P{L}*$/iu;

const isAway = (heading: string): boolean =>
  [awayHeading, linksTo, wanted, vacancies].some((pattern) => pattern.test(heading));

/** "Further reading": whatever its sub-headings sort, it is links. */
export const isReading = (heading: string): boolean =>
  /^\P{L}*(?:(?:further|additional|related|recommended|suggested|useful|more|other)\s(?:readings?|links|resources|references|articles|posts)|references|resources|links|see also|bibliography)\P{L}*$/iu.test(
    heading,
  );

/** Sentences that send the reader to what is listed: "You can download it here:", "If you have any questions". */
const awayLead =
  /^(?:quick|useful|external) links|^links?\sto\s|^(?:the )?(?:other|previous|earlier|more|related|further|all) (?:blog )?(?:posts|articles|entries|parts|episodes)\b|\b(?:docs|documentation|site|website|readme) in other languages|\btranslations?\s?[:：]|\b(?:learn more|(?:more|additional) information|(?:more|additional) (?:info|details?|resources)|further (?:reading|information|exploration|details)|to find out more|read(?:ing)? more|try it out|read (?:the|their|our)|find (?:us|out more|it|them|the \p{L}+)|for (?:more|further|details)|if you (?:have|want|would|are interested|like|need help)|questions?|feedback|check(?:ed)? (?:it |them |out)|checkout|get (?:started|involved|in touch)|getting started|obtain|download(?:ed|s)?|you can (?:find|get|install|see|watch|read|follow|reach|download)|can be (?:found|shared|reached|downloaded|obtained|accessed)|(?:available|found|up) (?:here|at|on|from|in)|join (?:us|the)|follow us|contact|reach (?:out|us)|full changelogs?|release notes|relevant (?:documentation|links?|docs|resources)|related (?:documentation|links?|docs|posts|reading)|(?:some )?pointers|useful (?:links?|resources)|(?:the |these |following )?(?:links?|resources|references|recordings?|slides|blog posts?|articles|videos|talks)(?: (?:are|is|include))?\s*[:：]?$|here['’]?(?:s|re)? (?:are|is)?\s?(?:a few |some |the )?links to|sponsors?|donat\p{L}*|support (?:us|my|the project)|subscribe|stay (?:tuned|in touch|up)|see (?:also|the|our)|to learn|recommend(?:ed)?)\b|参照|参考|記事|リンク|資料|リソース|리소스|링크|문서|资源|链接|文章|recursos|enlaces|referencias/iu;

/** Sentences that ask for money. */
const giving = /\b(?:donat(?:e|ing|ions?)|sponsor us|buy (?:me|us) a coffee)\b[^.]*[:：]?$/iu;

/** Places where people meet, and things that are fetched: what a list of ways to reach them names. */
const channel =
  /\b(?:slack|discord|spectrum (?:chat|community)|twitter|mastodon|bluesky|linkedin|youtube|twitch|reddit|stack ?overflow|mailing lists?|gitter|matrix|irc|meetups?|(?:community|weekly|office) (?:meetings?|hours|calls?)|github(?: [a-z]+)?|gitlab|newsletter|forums?|zulip|telegram|source code|binaries|tarballs?|container images?|docker (?:hub|images?)|changelog\S*|release notes|website|homepage|docs|documentation|repositor(?:y|ies)|repo|e-?mail|mentorship|helm chart|packages?)\b/i;

/** What a reader is asked to do with a link after the talk. */
const following =
  /^\P{L}*(?:follow|join|check (?:out|it)|get (?:involved|started|in touch)|meet|browse|visit|read|watch|subscribe|star|chat|contact|attend|engage|connect|sign up|register|learn more|find (?:us|out)|see (?:also|the|our)|refer to|consult (?:the|our)|(?:for )?(?:more|further|full|all) (?:details?|information|examples)\b(?=.*\b(?:see|refer|visit|read|in the|can be found|here)\b)|for details,? (?:see|refer|visit|read)|(?:an?|the) (?:full|complete|detailed) (?:discussion|description|explanation|list|change ?log)\b(?=.{0,60}\bcan be (?:found|read|seen)\b)|stay|reach out|submit|apply|vote|nominate|donate|support (?:us|me|the (?:project|team)))\b/iu;

const linkedText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node): string => {
      if (node.type === 'link') return plainText([node]);
      return 'children' in node ? linkedText(node.children) : '';
    })
    .join(' ');

const wordsOf = (item: ListItem): string => plainText(inlineOf(item)).trim();

const holdsLink = (item: ListItem): boolean => linkedText(inlineOf(item)).trim() !== '';

/** "Talks" over a list of links to them. */
const leadsToLinks = (item: ListItem): boolean =>
  holdsLink(item) ||
  (isShort(item) &&
    item.children.some((child) => child.type === 'list' && most(child.children, leadsToLinks)));

/** "(38 loaves in 12 days)" behind a link. */
const aside = /\([^()]{1,80}\)\P{L}{0,5}$/u;

/** Whether an item is little more than its link: half of its words at least. */
export const isMostlyLink = (item: ListItem): boolean =>
  countWords(linkedText(inlineOf(item))) * 2 >= Math.max(1, countWords(wordsOf(item).replace(aside, '')));

/** The most words of the name of a place, with its address. */
const maxShort = 4;

const isShort = (item: ListItem): boolean => countWords(wordsOf(item)) <= maxShort;

/** Headings over what asks for money: "Donate", "Supporting the project", "Become a sponsor"; "Support matrix" is none. */
const appeal =
  /^\P{L}*(?:(?:how to |please |ways to )?donat(?:e|ing|ions?)(?:\s(?:to|for)\s.{1,40}|\s(?:now|us|today))?|(?:how to |please )?sponsor(?:ing|ship)?(?:\s(?:us|me|(?:the|our|this)\s.{1,40}|(?:\S+\s){0,3}(?:summit|conference|conf|fest(?:ival)?|meetup|event)(?:\s\d{4})?))?|(?:how to |please )?support(?:ing)?\s(?:us|me|(?:the|our|this)\s(?:\S+\s){0,2}(?:project|blog|site|work|team|foundation|development|community|show|channel|podcast|newsletter))|becom(?:e|ing) an?\s(?:\S+\s)?(?:sponsor|patron|backer|supporter)|buy (?:me|us) a coffee|fund(?:ing)? (?:us|the project))\P{L}*$/iu;

/** Whether a heading asks for money: what stands below it is the same in every post. */
export const isAppeal = (heading: string): boolean => appeal.test(heading);

const most = (items: readonly ListItem[], test: (item: ListItem) => boolean): boolean =>
  items.filter(test).length * 3 >= items.length * 2;

/** Whether an item asks the reader to follow its link. */
export const isCallToFollow = (item: ListItem): boolean => holdsLink(item) && following.test(wordsOf(item));

/** Whether an item names a place or a file that its link leads to. */
const isChannel = (item: ListItem): boolean =>
  isMostlyLink(item) && countWords(wordsOf(item)) <= 8 && channel.test(wordsOf(item));

/** Where talks are seen and people are met. */
const stage =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|sched\.com?|meetup\.com|twitter\.com|x\.com|linkedin\.com|slack\.com|slack\.\w+\.\w+|discord\.(?:gg|com)|facebook\.com|twitch\.tv|zoom\.us|eventbrite\.\w+|calendar\.google\.com|forms\.gle)\b/iu;

/** Whether an item is the title of a recording, a session or a meeting. */
const isOnStage = (item: ListItem): boolean =>
  addressesIn(inlineOf(item)).some((address) => stage.test(address));

const elsewhere = /^https?:\/\//iu;

/** "Ada Moss - " before a link. */
const author = /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3}\s?[-–—:|]\s*$/u;

/** "[Pies in three layers](…) by Ada Moss", "Ada Moss - [Pies in three layers](…) - Ada tells of pies": the text of somebody else. */
const isByOther = (item: ListItem): boolean => {
  const [first, second] = inlineOf(item);
  const isSigned = first?.type === 'link' && /\sby\s@?\S+(?:\s\S+){0,4}$/iu.test(wordsOf(item));
  const isTold =
    first?.type === 'text' &&
    author.test(first.value) &&
    second?.type === 'link' &&
    countWords(plainText([second])) >= leastTitle;
  return (isSigned || isTold) && addressesIn(inlineOf(item)).some((address) => elsewhere.test(address));
};

/** Fewer words are no title of a text. */
const leastTitle = 3;

/** What stands over a list. */
export interface Signs {
  readonly heading: string;
  readonly before: RootContent | undefined;
}

const leadOf = (before: RootContent | undefined): string => {
  if (before?.type !== 'paragraph') return '';
  return (
    plainText(before.children)
      .split(/(?<=[.!?。])\s+/u)
      .at(-1) ?? ''
  );
};

/** Whether a list only leads elsewhere: its links are among the resources, and its words are for readers. */
export const isSignpost = ({ children: items, ordered }: List, { heading, before }: Signs): boolean => {
  if (most(items, isOnStage) || (items.length >= 2 && most(items, isByOther))) return true;
  // Steps hold links to what they need.
  if (!ordered && (most(items, isCallToFollow) || most(items, isChannel))) return true;
  // "You can donate via:" leads to names of ways to pay, linked or not.
  if (giving.test(leadOf(before)) && most(items, isShort)) return true;
  if (wanted.test(heading)) return most(items, (item) => leadsToLinks(item) || asked.test(wordsOf(item)));
  if (vacancies.test(heading)) return most(items, isMostlyLink);
  if (isAway(heading)) return most(items, leadsToLinks);
  const lead = leadOf(before);
  if (closes.test(lead) && !names.test(lead) && areBarePages(items)) return true;
  return awayLead.test(lead) && most(items, (item) => isMostlyLink(item) && !tellsBelow(item));
};

/** "The sprint is over.": a sentence that leads to nothing. */
const closes = /[.!]\s*$/u;
/** "Three shops sell it.", "These are open.": what stands below is what it counts, or points to. */
const names =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}\s(?:new\s)?\p{Ll}{2,30}s|several|these|following|below|here|are|were|includ\p{L}*)\b/iu;

/** Whether items are nothing but links to pages within a site; its front page, or where its code is, is a name. */
const areBarePages = (items: readonly ListItem[]): boolean =>
  items.length >= 2 &&
  items.every((item) => !tellsBelow(item) && isOnlyLink(item)) &&
  most(items, (item) => addressesIn(inlineOf(item)).some((address) => page.test(address)));

/** Whether an item has a link and no word beside it. */
const isOnlyLink = (item: ListItem): boolean => {
  const name = linkedText(inlineOf(item)).trim();
  return name !== '' && name === wordsOf(item).replace(aside, '').trim();
};

/** "https://example.com/blog/rye" */
const page = /^https?:\/\/(?!(?:www\.)?git(?:hub|lab)\.com\/[^/?#]+\/[^/?#]+\/?$)[^/?#]+\/[^/?#]+\/[^/?#]/iu;

/** "[Rye](…)", and below it how rye is baked: what its link is called is a point, and there is more to it. */
const tellsBelow = ({ children: [, ...below] }: ListItem): boolean =>
  below.some((child) => child.type !== 'list' || !most(child.children, holdsLink));

/** What is seen and not only said: such a block needs its slide. */
const seen = new Set<string>(['image', 'code', 'table', 'math', 'figure', 'embed', 'blockquote', 'callout']);

/** Whether a block holds something that is seen and not only said; a picture without a file is not. */
export const isSeen = (node: RootContent): boolean =>
  (seen.has(node.type) && !isLost(node)) || ('children' in node && node.children.some(isSeen));

const isLost = (node: RootContent): boolean =>
  (node.type === 'image' && node.data?.isUnseen !== undefined) ||
  (node.type === 'figure' && node.children.every(isLost));

/** The most words of a paragraph that only leads to links. */
const maxLeadWords = 30;

/** Whether a section only asks for money, and has nothing that must be seen. */
export const onlyAsksForMoney = (heading: string, blocks: readonly RootContent[]): boolean =>
  isAppeal(heading) && blocks.length > 0 && !blocks.some(isSeen);

/** The most words of the name of a link that says nothing by itself. */
const maxLinkName = 4;

/** Whether a node is a link whose name is no sentence, or parts such links. */
const isLinkOrMark = (node: PhrasingContent, most: number): boolean => {
  if (node.type === 'break') return true;
  if (node.type === 'text') return !/[\p{L}\p{N}.!?。！？]/u.test(node.value);
  const name = plainText([node]).trim();
  return node.type === 'link' && countWords(name) <= most && !/[.!?。！？]$/u.test(name);
};

/** Whether blocks are one row of links with short names and nothing else: "[Release notes](…)" below a heading. */
export const areOnlyLinks = ([only, ...more]: readonly RootContent[], most = maxLinkName): boolean =>
  only?.type === 'paragraph' &&
  more.length === 0 &&
  only.children.some(({ type }) => type === 'link') &&
  only.children.every((node) => isLinkOrMark(node, most)) &&
  !isSeen(only);

/** Headings that say what kind of link stands below them, whatever it is called. */
const ofLinks = /^\P{L}*(?:(?:the )?pull requests?|prs?|release notes|change ?logs?)\P{L}*$/iu;

/** The most words of a heading that names a thing; a longer one may be what is told. */
const maxName = 3;

/** Whether a section names a thing and has nothing but links on it. */
export const onlyLinksOn = (heading: string, blocks: readonly RootContent[]): boolean =>
  ofLinks.test(heading)
    ? areOnlyLinks(blocks, Number.POSITIVE_INFINITY)
    : areOnlyLinks(blocks) && countWords(heading) <= maxName;

/** Whether a section only leads elsewhere: lists of links, and a few words that say so, under a heading that promises them. */
export const leadsAway = (heading: string, blocks: readonly RootContent[]): boolean => {
  const leads = (block: RootContent, index: number): boolean => {
    if (block.type === 'list') return isSignpost(block, { heading, before: blocks[index - 1] });
    return block.type === 'paragraph' && countWords(plainText(block.children)) <= maxLeadWords;
  };
  return (
    isAway(heading) &&
    blocks.some(({ type }) => type === 'list') &&
    blocks.every((block, index) => leads(block, index) && !isSeen(block))
  );
};
