import type { Link, RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';

/** A link of the post that the audience may want. */
export interface FoundLink {
  readonly url: string;
  readonly text: string;
}

const linksIn = (node: RootContent): Link[] => {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
};

const weak =
  /^(?:here|this|that|link|this (?:link|page|post|blog post|article)|read more|more|docs?|see|blog|post|\[?\d+\]?)$/iu;

const readable = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const host = hostname.replace(/^www\./u, '');
  const short = [parts, parts.slice(0, 2), parts.slice(0, 1)].map((path) => [host, ...path].join('/'));
  return short.find((text) => text.length <= 60) ?? host;
};

/** The name of a link: its own words, or its address when they say nothing or are an address too. */
const nameOf = (link: Link): string => {
  const text = plainText(link.children);
  // "already been fixed in the library" is a piece of a sentence, no name.
  const isFragment = /^(?!(?:the|an?|our|my|this)\s)\p{Ll}/u.test(text) && text.split(/\s+/u).length >= 3;
  const says =
    text !== '' && !isFragment && !weak.test(text) && !/^(?:https?:|www\.)/u.test(text) && text.length <= 90;
  return says ? text : readable(link.url);
};

const isWeb = (url: string): boolean => /^https?:\/\//iu.test(url) && URL.canParse(url);

/** Every web address that the post links to, once, in order. */
export const findLinks = (nodes: readonly RootContent[]): FoundLink[] => {
  const links = collectLinks(nodes);
  // Two links of one name are told apart by their addresses.
  const isShared = ({ text, url }: FoundLink): boolean =>
    links.some((other) => other.text === text && other.url !== url);
  return links.map((link) => (isShared(link) ? { ...link, text: readable(link.url) } : link));
};

const collectLinks = (nodes: readonly RootContent[]): FoundLink[] => {
  const seen = new Set<string>();
  return nodes.flatMap(linksIn).flatMap((link): FoundLink[] => {
    if (!isWeb(link.url)) return [];
    const key = link.url.replace(/#.*$/u, '').replace(/\/$/u, '');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ url: link.url, text: nameOf(link) }];
  });
};
