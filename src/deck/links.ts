import type { RootContent } from 'mdast';
import { plainText } from '../model/plain-text.js';
import { isTrail, isWeb, pageOf, readable } from './link-addresses.js';
import { isKind, isLanguage, isMaterial, nameBefore, nameBelow, names } from './link-names.js';
import { linksIn, type PlacedLink } from './place-links.js';

/** A link of the post that the audience may want. */
export interface FoundLink {
  readonly url: string;
  readonly text: string;
  /** The post calls it so; else its address stands for a name, behind the heading above it. */
  readonly isNamed: boolean;
  /** A change, a ticket or a person of a code host: what a post was made of, and seldom what an audience looks up. */
  readonly isTrail: boolean;
  /** It stands where the post calls its readers to do or to read something. */
  readonly isCalled?: boolean;
}

/** Some blocks of a post, and what is known of all links in them. */
export interface LinkPlace {
  readonly blocks: readonly RootContent[];
  /** The heading above them, where it says what they are about. */
  readonly heading?: string;
  /** The post calls its readers to do or to read something there. */
  readonly calls?: boolean;
}

type Placed = PlacedLink & Omit<LinkPlace, 'blocks'>;

/** Every web address that the post links to, once, in order. */
export const findLinks = (places: readonly LinkPlace[]): FoundLink[] => {
  const links = collectLinks(places);
  const addresses = new Map<string, Set<string>>();
  for (const { text, url } of links) addresses.set(text, (addresses.get(text) ?? new Set()).add(url));
  // Two links of one name are told apart by their addresses.
  const isShared = ({ text }: FoundLink): boolean => (addresses.get(text)?.size ?? 0) > 1;
  return links.map((link) => (isShared(link) ? { ...link, text: readable(link.url), isNamed: false } : link));
};

const collectLinks = (places: readonly LinkPlace[]): FoundLink[] => {
  const placed = places.flatMap(({ blocks, ...place }) =>
    blocks.flatMap(linksIn).map((link): Placed => ({ ...link, ...place })),
  );
  const pages = new Map<string, Placed[]>();
  for (const one of placed.filter(({ link }) => isWeb(link.url))) {
    const page = pageOf(one.link.url);
    const others = pages.get(page);
    if (others) others.push(one);
    else pages.set(page, [one]);
  }
  return [...pages.values()].map(linkOf);
};

/** One page, called by the first of its links that has a name. */
const linkOf = (placed: readonly Placed[]): FoundLink => {
  const found = placed.map(named);
  const [first] = found;
  const best = found.find(({ isNamed }) => isNamed) ?? first;
  if (!best || !first) throw new RangeError('a page without a link to it');
  // What was told of before is called where it is told of again.
  return placed.some(({ calls }) => calls)
    ? { ...best, url: first.url, isCalled: true }
    : { ...best, url: first.url };
};

const named = ({ link, before = '', word, rest = '', heading }: Placed): FoundLink => {
  const { url } = link;
  const said = `${plainText(link.children)}${rest}`.replace(/[,;:]+["”’']*\s*$/u, '');
  // `“Rye for all,”`: the closing mark went with its comma.
  const own = said.replace(/^["“]([^"“”]*)$/u, '$1');
  const text = word ?? (isKind(own) ? nameBefore(before) : undefined) ?? own;
  const isTranslation = isLanguage(text);
  const isName = !isTranslation && names(text, url);
  const below = isName || isTranslation || heading === undefined ? undefined : nameBelow(heading, own, url);
  return {
    url,
    text: isName ? text : (below ?? readable(url)),
    isNamed: isName || (below !== undefined && isMaterial(own)),
    isTrail: isTranslation || isTrail(url),
  };
};
