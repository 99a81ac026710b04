import type { Link, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';

/** A link of the post that the audience may want. */
export interface FoundLink {
  readonly url: string;
  readonly text: string;
  /** The post calls it so; else its address stands for a name. */
  readonly isNamed: boolean;
  /** A change, a ticket or a person of a code host: what a post was made of, and seldom what an audience looks up. */
  readonly isTrail: boolean;
  /** It stands where the post calls its readers to do or to read something. */
  readonly isCalled?: boolean;
}

/** A link, and what stands before it in an item of a list that holds no other. */
interface PlacedLink {
  readonly link: Link;
  readonly before?: string;
  /** The word that a version or an arrow belongs to. */
  readonly word?: string;
}

const linksIn = (node: RootContent): PlacedLink[] => {
  if (node.type === 'link') return [{ link: node }];
  if (!('children' in node)) return [];
  const { children } = node;
  const links = children.flatMap((child, at) =>
    linksIn(child).map((placed) => withWord(placed, children[at - 1])),
  );
  const [only, ...others] = links;
  if (node.type !== 'listItem' || !only || others.length > 0) return links;
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? plainText(first.children) : '';
  const at = text.lastIndexOf(plainText(only.link.children));
  return at > 0 ? [{ ...only, before: text.slice(0, at) }] : links;
};

/** "(1.0.4)", "→": a link that has no words of its own. */
const version = /^[([（]?(v?\d+(?:\.\d+)+)[)\]）]?$/u;
const arrow = /^[→➡↗»›🔗]\uFE0F?$/u;

/** "recipes (", "recipes": the word before a link. */
const wordBefore = /(\p{L}[\p{L}\p{N}.+#-]{1,40})\s*([([（]?)\s*$/u;

/** What has words in a line. */
const worded: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'marked',
]);
const isPhrasing = (node: RootContent): node is PhrasingContent => worded.has(node.type);

/** As far back as a word before a link is looked for. */
const reach = 60;

/** The last words of what stands before a link, read from their end. */
const endOf = (node: PhrasingContent): string =>
  'value' in node
    ? node.value.slice(-reach)
    : 'children' in node
      ? node.children.reduceRight((end, child) => (end.length < reach ? endOf(child) + end : end), '')
      : '';

/** A link of an arrow, or of a version in brackets, is called by the word before it as well. */
const withWord = (placed: PlacedLink, previous: RootContent | undefined): PlacedLink => {
  const own = plainText(placed.link.children).trim();
  const number = version.exec(own)?.[1];
  // A word of another block, or of another item, is none of the link's.
  if (!previous || !isPhrasing(previous) || placed.word !== undefined) return placed;
  if (!number && !arrow.test(own)) return placed;
  const [, word, bracket] = wordBefore.exec(endOf(previous).slice(-reach)) ?? [];
  if (word === undefined || (number === own && bracket === '')) return placed;
  return { ...placed, word: number ? `${word} ${number}` : word };
};

/** What a link of this kind leads to, an item names before it: "Baking rye (slides)", "《黑麦》 slides". */
const kind =
  /^(?:slides?|slide deck|deck|video|recording|watch|code|source(?: code)?|repo(?:sitory)?|demo|paper|pdf|docs?|documentation|talk|blog|post|article|github|youtube|folien|vidéo|vídeo|diapositives?|diapositivas|ppt|幻灯片|视频|回放|資料|スライド|動画|영상|자료)$/iu;

/** The name before a link: it ends where a bracket, a sign or a closing quote parts it from the link. */
const nameBefore = (before: string): string | undefined => {
  if (before.length > longestName + 8) return undefined;
  const name = /^(.*?)\s*(?:[:：,，;|—–(（[-]\s*|(?<=[》」』”"»])\s*)$/su.exec(before)?.[1]?.trim();
  return name !== undefined && name.length >= leastName && name.length <= longestName ? name : undefined;
};

const leastName = 4;
const longestName = 90;

const weak =
  /^(?:here|there|this|that|it|link|read more|more|more info(?:rmation)?|docs?|see|blog|post|article|page|site|website|repo(?:sitory)?|directory|folder|file|documents?|documentation|guide|tutorial|example|examples|issue|issues|pr|pull request|discussion|thread|comment|video|recording|slides|demo|slack|twitter|github|youtube|linkedin|source|code|details|instructions|announcement|release notes|changelog|website|proposal|survey|paper|book|talk|\[?\d+\]?|v?\d+(?:\.\d+)+|\P{L}+|这里|這裡|这儿|此处|此處|这篇(?:文章|博文|帖子|论文)?|該?文章|该文|原文|原文链接|链接|连结|連結|点击(?:这里|此处|查看|下载)|宣布|发布|公布|公告|官网|官方网站|来源|报道|视频|介绍|文档|英文|中文|こちら|ここ|この記事|記事|リンク|여기|링크|\S*#\S+|[\da-f]{7,40}|\S+\(\)|(?:open(?:ed)?|filed?) (?:an?|the|this|your|new|issues?|tickets?|bugs?|pull requests?)(?: .*)?|(?:reach|join|see|visit|check|click|contact|ask|sign up|follow|subscribe|register|apply|go to|head|submit|raise) .*|(?:\p{L}{3,9} \d{1,2},|\d{1,2}\.? \p{L}{3,9}|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: of)?) \d{4}|\[.*\]|(?:(?:great|nice|excellent|good|recent|earlier|previous|original|wonderful) )?(?:blog )?(?:post|article|talk))$/iu;

/** "has started", "the changes I made", "this very issue": a piece of a sentence, no name. */
const fragment =
  /^(?:(?:has|have|had|is|are|was|were|been|be|do|does|did|can|will|would|should|this|these|that|those|your|their|its|in|on|at|by|to|from|for|with|via|how|what|where|when|why|if|as|and|or|also|already|recently)\s(?!.*\p{Lu}\p{L}+\s*$)|(?:I|we|you|they|it)\s)|\s(?:I|we)(?:['’]\p{L}+)?\s/u;

const readable = (url: string): string => {
  const { hostname, pathname, search } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const host = hostname.replace(/^www\./u, '');
  const film = /^\?v=[\w-]+/u.exec(search)?.[0];
  // Of films, all that tells one from another is what is asked for.
  if (film !== undefined && pathname === '/watch') return `${host}/watch${film}`;
  const short = [parts, parts.slice(0, 2), parts.slice(0, 1)].map((path) => [host, ...path].join('/'));
  return short.find((text) => text.length <= 60) ?? host;
};

/** "bug fixes", "the official documentation": words of a sentence, when not even the address knows them. */
const isPassing = (text: string, url: string): boolean => {
  if (/[\p{Lu}\p{Lo}\d_]/u.test(text)) return /^(?:part|step|chapter) [\divx]+$/i.test(text);
  if (/\s\S+\s/.test(text) && !/^(?:the|an?|our|official|my|some|first|last|next|previous)\s/.test(text))
    return false;
  const address = url.toLowerCase();
  return !text.split(/[^\p{L}]+/u).some((word) => word.length > 3 && address.includes(word));
};

/** Whether the words of a link name what it leads to, without the sentence around them. */
const names = (text: string, url: string): boolean => {
  // "already been fixed in the library" is a piece of a sentence as well.
  const isFragment = fragment.test(text) || (/^\p{Ll}/u.test(text) && text.split(/\s+/u).length >= 4);
  return (
    text !== '' &&
    !isFragment &&
    !weak.test(text) &&
    !isPassing(text, url) &&
    !/^(?:https?:|www\.)/u.test(text) &&
    text.length <= longestName
  );
};

/** Changes, tickets and people. */
const trail =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|codeberg)\.\w+\/(?:[^/]+\/?$|.+\/(?:commits?|pull|issues|compare|merge_requests)\b)|(?:twitter|x|bsky|linkedin|fosstodon|mastodon)\.\w+\/(?:in\/|profile\/)?[^/]+\/?$|(?:twitter|x)\.com\/\w+\/status\/|t\.co\/|[\w-]+\.slack\.com\/archives\/|(?:[\w-]+\.)?zoom\.us\/)/;

/** A translation, named by its language. */
const language =
  /^(?:english|deutsch|fran[çc]ais|español|português(?: \(?brasil\)?)?|italiano|polski|türkçe|čeština|magyar|nederlands|svenska|bahasa indonesia|tiếng việt|русский|українська|فارسی|العربية|עברית|हिन्दी|বাংলা|ไทย|日本語|日本語版|한국어|한국어판|中文|简体中文|簡體中文|繁體中文|繁体中文|正體中文|中文版|英語|英文)$/iu;

const isWeb = (url: string): boolean => /^https?:\/\//iu.test(url) && URL.canParse(url);

/** Every web address that the post links to, once, in order. */
export const findLinks = (
  nodes: readonly RootContent[],
  called: ReadonlySet<RootContent> = new Set(),
): FoundLink[] => {
  const links = collectLinks(nodes, called);
  const addresses = new Map<string, Set<string>>();
  for (const { text, url } of links) addresses.set(text, (addresses.get(text) ?? new Set()).add(url));
  // Two links of one name are told apart by their addresses.
  const isShared = ({ text }: FoundLink): boolean => (addresses.get(text)?.size ?? 0) > 1;
  return links.map((link) => (isShared(link) ? { ...link, text: readable(link.url), isNamed: false } : link));
};

/** What two links to one page share. */
const pageOf = ({ url }: Link): string => url.replace(/#.*$/u, '').replace(/\/$/u, '');

const collectLinks = (nodes: readonly RootContent[], called: ReadonlySet<RootContent>): FoundLink[] => {
  const seen = new Set<string>();
  const placed = nodes.flatMap((node) =>
    linksIn(node).map((link) => ({ ...link, isCalled: called.has(node) })),
  );
  // What was told of before is called where it is told of again.
  const calledPages = new Set(placed.flatMap(({ link, isCalled }) => (isCalled ? [pageOf(link)] : [])));
  return placed.flatMap(({ link, before = '', word }): FoundLink[] => {
    if (!isWeb(link.url)) return [];
    const page = pageOf(link);
    if (seen.has(page)) return [];
    seen.add(page);
    const own = plainText(link.children);
    const text = word ?? (kind.test(own.trim()) ? nameBefore(before) : undefined) ?? own;
    const isLanguage = language.test(text.trim());
    const isNamed = !isLanguage && names(text, link.url);
    return [
      {
        url: link.url,
        text: isNamed ? text : readable(link.url),
        isNamed,
        isTrail: isLanguage || trail.test(link.url),
        ...(calledPages.has(page) ? { isCalled: true } : {}),
      },
    ];
  });
};
