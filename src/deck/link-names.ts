import { endOfAddress } from './link-addresses.js';

const leastName = 4;
const longestName = 90;

const weak =
  /^(?:here|there|this|that|it|link|read more|more|more info(?:rmation)?|docs?|see|blog|post|article|page|site|website|repo(?:sitory)?|directory|folder|file|documents?|documentation|guide|tutorial|example|examples|issue|issues|pr|pull request|discussion|thread|comment|video|recording|slides|demo|slack|twitter|github|youtube|linkedin|source|code|details|instructions|announcement|release notes|changelog|website|proposal|survey|paper|book|talk|references?(?: \d+)?|(?:on|via|at|in) (?:github|gitlab|slack|discord|twitter|youtube|npm|pypi)|wip|\[?\d+\]?|v?\d+(?:\.\d+)+|\P{L}+|这里|這裡|这儿|此处|此處|这篇(?:文章|博文|帖子|论文)?|該?文章|该文|原文|原文链接|链接|连结|連結|点击(?:这里|此处|查看|下载)|宣布|发布|公布|公告|官网|官方网站|来源|报道|视频|介绍|文档|英文|中文|здесь|тут|сайт\p{L}{0,2}|стать[яиею]|ссылк[аеиу]|(?:по |на |в |во )(?:\p{L}+ ){0,2}(?:ссылк[еу]|сайте?|статье|части)|aquí|aqui|ici|hier|こちら|ここ|この記事|記事|リンク|여기|링크|\S*#\S+|[\da-f]{7,40}|\S+\(\)|(?:open(?:ed)?|filed?) (?:an?|the|this|your|new|issues?|tickets?|bugs?|pull requests?)(?: .*)?|(?:reach|join|see|visit|check|click|contact|ask|sign up|follow|subscribe|register|apply|go to|head|submit|raise) .*|this (?:url|link|page|site|post|article|video|repo|repository|one)|\(.*\)|\d{1,2}(?:st|nd|rd|th) (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:\p{L}{3,9} \d{1,2},|\d{1,2}\.? \p{L}{3,9}|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: of)?) \d{4}|\[.*\]|(?:(?:great|nice|excellent|good|recent|earlier|previous|original|wonderful) )?(?:blog )?(?:post|article|talk))$/iu;

/** "OVEN-1456", "[OVEN-1456]": which ticket of a tracker, not what it is of; proposals are known by such names. */
const isTicket = (text: string, url: string): boolean =>
  /^\[?\p{Lu}[\p{Lu}\d]+-\d+\]?$/u.test(text) && url.endsWith(`/browse/${text.replace(/[[\]]/gu, '')}`);

/** "has started", "the changes I made", "this very issue": a piece of a sentence, no name. */
const fragment =
  /^(?:(?:has|have|had|is|are|was|were|been|be|do|does|did|can|will|would|should|this|these|that|those|your|their|its|of|in|on|at|by|to|from|for|with|via|how|what|where|when|why|if|as|and|or|also|already|recently)\s(?!.*\p{Lu}\p{L}+\s*$)|(?:I|we|you|they|it)\s)|\s(?:I|we)(?:['’]\p{L}+)?\s/u;

/** "bug fixes", "the official documentation": words of a sentence, when not even the address knows them. */
const isPassing = (text: string, url: string): boolean => {
  if (/[\p{Lu}\p{Lo}\d_]/u.test(text)) return /^(?:part|step|chapter) [\divx]+$/i.test(text);
  if (/\s\S+\s/.test(text) && !/^(?:the|an?|our|official|my|some|first|last|next|previous)\s/.test(text))
    return false;
  const address = url.toLowerCase();
  return !text.split(/[^\p{L}]+/u).some((word) => word.length > 3 && address.includes(word));
};

/** "in August", "5 times more": when, or how much, and no name. */
const circumstance =
  /^(?:(?:in|on|since|by|until|around|last|this|next|early|late)\s(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|\d{4})(?:\s\d{4})?|\d[\d.,]*[x%]?\s(?:times|percent|%|x)(?:\s\p{Ll}+){0,3})$/iu;

/** "enough": how, where the post says it in lower case; "Awesome" is a name. */
const adverb =
  /^(?:enough|healthy|better|again|already|recently|before|later|now|today|yesterday|many|some|few|several|others|far|soon|popular|possible|famous|huge|great|awesome|fast|easy|slow)$/u;

/** "fixed the hinge (#12)": a change that is called by what was changed. */
const change = /^\S+\s\S.*\s\(#\d+\)$/u;

/** Addresses of films, lists and documents: they say nothing of what is there. */
const opaque =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch|playlist|live)|youtu\.be\/|vimeo\.com\/\d|docs\.google\.com\/|drive\.google\.com\/|forms\.gle\/|bit\.ly\/|goo\.gl\/|zoom\.us\/)/iu;

/** "community calls": two words say more than such an address. */
const saysMore = (text: string, url: string): boolean =>
  opaque.test(url) && /\p{L}\s\p{L}/u.test(text) && !/^an?\s/iu.test(text);

/** Whether the words of a link name what it leads to, without the sentence around them. */
export const names = (text: string, url: string): boolean => {
  // "already been fixed in the library" is a piece of a sentence as well.
  if (change.test(text) && text.length <= longestName) return true;
  const isFragment =
    fragment.test(text) ||
    circumstance.test(text) ||
    adverb.test(text) ||
    (/^\p{Ll}/u.test(text) && text.split(/\s+/u).length >= 4);
  return (
    text !== '' &&
    !isFragment &&
    !weak.test(text) &&
    !isTicket(text, url) &&
    (saysMore(text, url) || !isPassing(text, url)) &&
    !/^(?:https?:|www\.)/u.test(text) &&
    text.length <= longestName
  );
};

/** A translation, named by its language. */
const language =
  /^(?:english|deutsch|fran[çc]ais|español|português(?: \(?brasil\)?)?|italiano|polski|türkçe|čeština|magyar|nederlands|svenska|bahasa indonesia|tiếng việt|русский|українська|فارسی|العربية|עברית|हिन्दी|বাংলা|ไทย|日本語|日本語版|한국어|한국어판|中文|简体中文|簡體中文|繁體中文|繁体中文|正體中文|中文版|英語|英文)$/iu;

/** What a link of this kind leads to, an item names before it: "Baking rye (slides)", "《黑麦》 slides". */
const kind =
  /^(?:slides?|slide deck|deck|video|recording|watch|code|source(?: code)?|repo(?:sitory)?|demo|paper|pdf|docs?|documentation|talk|blog|post|article|github|youtube|folien|vidéo|vídeo|diapositives?|diapositivas|ppt|幻灯片|视频|回放|資料|スライド|動画|영상|자료)$/iu;

/** The name before a link: it ends where a bracket, a sign or a closing quote parts it from the link. */
export const nameBefore = (before: string): string | undefined => {
  if (before.length > longestName + 8) return undefined;
  const name = /^(.*?)\s*(?:[:：,，;|—–(（[-]\s*|(?<=[》」』”"»])\s*)$/su.exec(before)?.[1]?.trim();
  return name !== undefined && name.length >= leastName && name.length <= longestName ? name : undefined;
};

/** "06:48", "here", "link": where something is, and not what. */
const stamp = /^(?:\d{1,2}(?::\d{2}){1,2}|here|link|this|video|recording|slides?|watch|\[?\d+\]?)$/iu;

/** Whether words of a link only point at what is named behind it. */
export const isStamp = (text: string): boolean => stamp.test(text.trim());

/** The name behind a link: a dash or a colon parts it from the link. */
export const nameAfter = (after: string): string | undefined => {
  const name = /^\s*[)\]]?\s?[-–—:：|]\s*(\S[^\n]*?)\s*\.?$/u.exec(after)?.[1];
  return name !== undefined && name.length >= leastName && name.length <= longestName ? name : undefined;
};

/** "Register for the meeting": a button says what it does. */
export const isCall = (text: string): boolean =>
  /^(?:register|sign up|join|apply|subscribe|download|watch|vote|donate)\s\S+(?:\s\S+){1,6}$/iu.test(
    text.trim(),
  );

/** Whether words are the name of a language: the link leads to a translation. */
export const isLanguage = (text: string): boolean => language.test(text.trim());

/** Whether words say what kind of thing a link leads to, and not what it is of. */
export const isKind = (text: string): boolean => kind.test(text.trim());

/** A heading that is longer is no name beside an address. */
const longestHeading = 60;

/** What was shown or written at a talk: the heading above says of what. */
const material =
  /^(?:slides?|slide deck|deck|(?:video|session|talk) recording|(?:the )?recording|watch the (?:video|recording|talk)|video|demo|paper|poster|pdf|talk|folien|vidéo|vídeo|видео|слайды|запись|ppt|幻灯片|视频|回放|資料|スライド|動画|영상|자료)$/iu;

/** Whether words say what was shown or written at a talk, and not of what. */
export const isMaterial = (text: string): boolean => material.test(text.trim());

/** What a link without a name is of: the heading above it, with what was shown there, or with the end of its address; undefined where the address says more. */
export const nameBelow = (heading: string, own: string, url: string): string | undefined => {
  const longest = isMaterial(own) ? longestName : longestHeading;
  if (heading === '' || heading.length > longest || /[?？!！]$/u.test(heading)) return undefined;
  if (isMaterial(own)) return `${heading} (${own.trim()})`;
  const end = endOfAddress(url);
  return end === undefined ? undefined : `${heading} – ${end}`;
};
